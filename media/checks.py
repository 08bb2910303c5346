"""Looking at and listening to a finished film: what a viewer would complain about."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import ffmpeg

from media import program
from media.probe import Probe, probe

Trouble = Literal["length", "black", "frozen", "silent", "clipped", "loudness"]

LOUDNESS, LOUDNESS_TOLERANCE = -16.0, 1.0  # LUFS, LU
TRUE_PEAK = -1.0  # dBTP that nothing may pass; the mix aims half a decibel lower
LONG = 1.0  # seconds of black or frozen picture
QUIET = 2.0  # seconds without sound

# Every key frame redraws a held picture a little, which ends a freeze for one frame: short ones are
# collected and put together again. The difference is between 0 and 1; one drifting cloud is above it.
_HELD_SECONDS, _HELD_DIFFERENCE, _REDRAWN_SECONDS = 0.3, 0.0002, 0.15
_DARK, _BLACK = 0.08, 0.985  # how bright a point may be, and how much of a picture so dark, to be black
_ACROSS = 320  # pixels: enough to see, cheap to compare

Span = tuple[float, float]


@dataclass(frozen=True)
class Finding:
    """Something wrong between `start` and `end` seconds, said in one sentence."""

    kind: Trouble
    start: float
    end: float
    text: str


def is_black(picture: Path) -> bool:
    """Whether a picture of ours is black but for a few points."""
    import av
    from av.video.reformatter import VideoReformatter

    with av.open(str(picture)) as file:
        # A converter of our own: the one that PyAV keeps for a thread has threads itself, and a process that
        # uvloop forks waits for them for ever when it forgets ours.
        shades = VideoReformatter().reformat(next(file.decode(video=0)), format="gray").to_ndarray()
    return float((shades > _DARK * 255).mean()) < 1 - _BLACK


async def check(
    film: Path,
    frames: int,
    fps: int,
    *,
    still: Sequence[Span] = (),
    quiet: Sequence[Span] = (),
    progress: program.Progress | None = None,
) -> list[Finding]:
    """Decode a film of ours once and return what is wrong with it, in the order of time.

    `frames` is the length it should have. `still` are spans (seconds) meant to be black or without movement,
    such as the held and faded tail; `quiet` are those meant to be without sound. Raises `MediaError` if the
    film cannot be decoded.
    """
    seen = probe(film)
    log = await program.run(
        _watching(film, seen), f"check {film.name!r}", progress=progress, seconds=frames / fps, level="info"
    )
    black = _beyond(_spans(log, "black", seen.seconds), LONG, still)
    frozen = _beyond(_merged(_spans(log, "freeze", seen.seconds), _REDRAWN_SECONDS), LONG, still)
    findings = [
        *_length(seen, frames, fps),
        *(_finding("black", span, "the picture is black") for span in black),
        *(_finding("frozen", span, "nothing moves") for span in frozen if not _covered(span, black)),
    ]
    if seen.has_audio:
        silent = _beyond(_spans(log, "silence", seen.seconds), QUIET, quiet)
        findings += [_finding("silent", span, "there is no sound") for span in silent]
        findings += _levels(log, seen.seconds)
    return sorted(findings, key=lambda finding: (finding.start, finding.kind))


def _watching(film: Path, seen: Probe) -> Any:
    # Every other frame, without its last smoothing, shows what is black or held at half the decoder's work.
    source = ffmpeg.input(str(film), skip_frame="noref", skip_loop_filter="all")
    picture = (
        source["v:0"]
        .filter("scale", min(_ACROSS, seen.width), -2, flags="area")
        .filter("blackdetect", d=LONG, pix_th=_DARK, pic_th=_BLACK)
        .filter("freezedetect", d=_HELD_SECONDS, n=_HELD_DIFFERENCE)
        .output("-", format="null")
    )
    if not seen.has_audio:
        return picture
    sound = (
        source["a:0"]
        .filter("silencedetect", n="-60dB", d=QUIET)
        .filter("astats", measure_perchannel="none", measure_overall="Flat_factor")
        .filter("ebur128", peak="true", framelog="quiet")
        .output("-", format="null")
    )
    return ffmpeg.merge_outputs(picture, sound)


def _spans(log: str, what: str, length: float) -> list[Span]:
    """The spans that a detecting filter reported; one that it did not see end lasts to the end."""
    starts = [float(value) for value in re.findall(rf"\b{what}_start: ?(-?[\d.]+)", log)]
    ends = [float(value) for value in re.findall(rf"\b{what}_end: ?([\d.]+)", log)]
    return list(zip(starts, [*ends, *[length] * (len(starts) - len(ends))], strict=True))


def _merged(spans: Iterable[Span], gap: float) -> list[Span]:
    merged: list[Span] = []
    for start, end in spans:
        if merged and start - merged[-1][1] <= gap:
            merged[-1] = (merged[-1][0], end)
        else:
            merged.append((start, end))
    return merged


def _beyond(spans: Iterable[Span], seconds: float, meant: Sequence[Span]) -> list[Span]:
    """What is longer than `seconds` after taking away what is meant to be so."""
    left = list(spans)
    for a, b in meant:
        parts = (part for start, end in left for part in ((start, min(end, a)), (max(start, b), end)))
        left = [(start, end) for start, end in parts if end - start > seconds]
    return [(start, end) for start, end in left if end - start > seconds]


def _covered(span: Span, others: Iterable[Span]) -> bool:
    return any(start <= span[0] + LONG and span[1] - LONG <= end for start, end in others)


def _finding(kind: Trouble, span: Span, what: str) -> Finding:
    start, end = span
    return Finding(kind, start, end, f"For {end - start:.1f} s from {start:.1f} s {what}.")


def _length(seen: Probe, frames: int, fps: int) -> list[Finding]:
    if seen.frames == frames:
        return []
    text = f"The film has {seen.frames} frames ({seen.seconds:.2f} s) where {frames} ({frames / fps:.2f} s) were cut."
    return [Finding("length", 0.0, seen.seconds, text)]


def _levels(log: str, length: float) -> list[Finding]:
    """Loudness, true peak and clipping of the whole soundtrack; silence has none of them."""
    loudness = _last(log, r"^\s*I:\s*(-?[\d.]+) LUFS")
    peak = _last(log, r"^\s*Peak:\s*(-?[\d.]+) dBFS")
    flat = _last(log, r"Flat factor: (-?[\d.]+)")
    findings = []
    if loudness is not None and loudness > -70 and abs(loudness - LOUDNESS) > LOUDNESS_TOLERANCE:
        text = f"The film's loudness is {loudness:.1f} LUFS, where {LOUDNESS:.0f} is wanted."
        findings.append(Finding("loudness", 0.0, length, text))
    if peak is not None and peak > TRUE_PEAK:
        flats = " and is cut off flat" if flat else ""
        text = f"The sound peaks at {peak:.1f} dB{flats}, where at most {TRUE_PEAK:.0f} is allowed."
        findings.append(Finding("clipped", 0.0, length, text))
    return findings


def _last(log: str, pattern: str) -> float | None:
    found = re.findall(pattern, log, re.MULTILINE)
    return float(found[-1]) if found else None
