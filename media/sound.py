"""The soundtrack: narration to the sample, music ducked under it, ambience below, one loudness, one encode.

Sources come at any level. Each is measured and brought to its place: narration to -18 LUFS, everything else
relative to that. The sum is brought to -16 LUFS under a limiter. Mixing goes a few seconds at a time, so its
memory is the same for one minute and for ten.
"""

import asyncio
import threading
import wave
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

import ffmpeg
import numpy as np
from numpy.typing import NDArray

from media import content, program
from media.errors import MediaError
from media.loudness import SILENT, Meter, measure
from media.output import refused, whole
from media.probe import probe
from media.samples import RATE, Samples, Source, read

TARGET = -16.0  # LUFS of the film
VOICE = -18.0  # LUFS of the narration in the mix, before the film's own level
TOLERANCE = 0.3
LIMIT = 0.75  # -2.5 dB of sample peak: AAC overshoots by up to 0.9 dB, and -1.5 dB of true peak must hold
_MOST_GAIN = 20.0  # dB: what is quieter than that is meant to be quiet

_BLOCK = 5 * RATE
_RECIPE = "1"  # part of the cache key: raise it when the same inputs would sound different

Span = tuple[float, float]


class Voice(NamedTuple):
    """Narration that starts `start` seconds into the film."""

    path: Path
    start: float


class Ambience(NamedTuple):
    """A sound of the place, from `start` for `seconds`, repeated if it is shorter; overlaps are crossfaded.

    `gain_db` is its level against the narration's; `skipped` seconds of the file are left out before.
    """

    path: Path
    start: float
    seconds: float
    gain_db: float = -18.0
    skipped: float = 0.0


@dataclass(frozen=True)
class Mix:
    """All that is heard in a film of `frames` frames at `fps`.

    `music_db` is the music's level in the gaps, against the narration's; during `speech_spans` (seconds) it is
    `duck_db` lower. `voice_db` lifts the narration against everything else.
    """

    frames: int
    fps: int
    voice: tuple[Voice, ...] = ()
    ambience: tuple[Ambience, ...] = ()
    music: Path | None = None
    music_db: float = -5.5
    voice_db: float = 0.0
    speech_spans: tuple[Span, ...] = ()
    duck_db: float = 9.0

    @property
    def samples(self) -> int:
        """The length at 48 kHz."""
        return round(self.frames * RATE / self.fps)


@dataclass(frozen=True)
class Soundtrack:
    """A finished soundtrack: AAC in an M4A, its length in samples and its loudness in LUFS.

    `stems` are WAVs of the narration, music and ambience as they lie in the mix, where they were asked for.
    """

    path: Path
    samples: int
    lufs: float
    stems: Mapping[str, Path]


async def render_sound(
    mix: Mix, workdir: Path, *, stems: Path | None = None, progress: program.Progress | None = None
) -> Soundtrack:
    """Mix, level and encode the soundtrack, or find it in `workdir` under the hash of what it is made of.

    With `stems` the parts are also written into that folder. Raises `MediaError`.
    """
    report = progress or (lambda _: None)
    key = await asyncio.to_thread(_key, mix)
    out = workdir / f"{key}.m4a"
    note = workdir / f"{key}.lufs"
    if not stems and out.exists() and note.exists():
        return Soundtrack(out, mix.samples, float(note.read_text()), {})
    try:
        with TemporaryDirectory(prefix=".mix-", dir=workdir) as folder:
            raw = Path(folder) / "mix.f32"
            loudness, parts = await _cancellable(partial(_mix, mix, raw, stems, report))
            lufs = await _master(mix, raw, loudness, out)
        with whole(note) as draft:
            draft.write_text(f"{lufs:.2f}")
    except OSError as error:
        raise refused(out, error) from error
    report(1.0)
    return Soundtrack(out, mix.samples, lufs, parts)


def _key(mix: Mix) -> str:
    paths = [path for path, _ in mix.voice] + [sound[0] for sound in mix.ambience]
    contents = [content.digest(path) for path in [*paths, *([mix.music] if mix.music else [])]]
    times = ([voice[1:] for voice in mix.voice], [sound[1:] for sound in mix.ambience])
    shape = replace(mix, voice=(), ambience=(), music=None)
    return content.key(_RECIPE, contents, times, shape, program.identity())


async def _cancellable(work: Callable[[threading.Event], Any]) -> Any:
    """Run blocking work in a thread and tell it to stop when the awaiting task is cancelled."""
    stop = threading.Event()
    try:
        return await asyncio.to_thread(work, stop)
    finally:
        stop.set()


class _Part:
    """One sound on the film's time line: samples `start` to `end`, and its gain at each of them."""

    def __init__(
        self, source: Source, start: int, end: int, gain: Callable[[NDArray[np.float64]], NDArray[np.float64]]
    ) -> None:
        self.start, self.end = start, end
        self._source, self._gain = source, gain
        if start < 0:
            source.take(-start)

    def add_to(self, block: Samples, at: int) -> None:
        """Add what lies in the block that starts at sample `at` of the film. Blocks must come in order."""
        first, last = max(self.start, at, 0), min(self.end, at + len(block))
        if first >= last:
            return
        heard = self._source.take(last - first)
        times = np.arange(first, first + len(heard)) / RATE
        gain = self._gain(times).astype(np.float32)
        block[first - at : first - at + len(heard)] += heard * gain[:, None]


def _mix(
    mix: Mix, raw: Path, stems: Path | None, report: program.Progress, stop: threading.Event
) -> tuple[float, dict[str, Path]]:
    """Write the sum of all parts as raw floats; return its loudness and the stems' paths."""
    parts = {
        "narration": list(_voices(mix)),
        "music": list(_music(mix)),
        "ambience": list(_ambiences(mix)),
    }
    paths = {name: stems / f"{name}.wav" for name in parts} if stems else {}
    meter = Meter()
    with ExitStack() as files:
        out = files.enter_context(raw.open("wb"))
        writers = {
            name: files.enter_context(_wav(files.enter_context(whole(path)))) for name, path in paths.items()
        }
        for at in range(0, mix.samples, _BLOCK):
            if stop.is_set():
                raise MediaError("The mix was stopped.")
            total = np.zeros((min(_BLOCK, mix.samples - at), 2), np.float32)
            for name, sounds in parts.items():
                stem = np.zeros_like(total)
                for sound in sounds:
                    sound.add_to(stem, at)
                total += stem
                if name in writers:
                    writers[name].writeframes(_pcm(stem))
            out.write(total.tobytes())
            meter.add(total)
            report(0.6 * (at + len(total)) / mix.samples)
    return meter.integrated(), paths


def _wav(path: Path) -> wave.Wave_write:
    file = wave.open(str(path), "wb")  # noqa: SIM115 - the caller's exit stack closes it
    file.setnchannels(2)
    file.setsampwidth(2)
    file.setframerate(RATE)
    return file


def _pcm(samples: Samples) -> bytes:
    return np.round(np.clip(samples, -1.0, 1.0) * 32767).astype("<i2").tobytes()


def _level(path: Path, wanted: float) -> float:
    """The factor that brings a sound to `wanted` LUFS; none for silence."""
    loudness = measure(read(path))
    return 0.0 if loudness <= SILENT else _factor(min(wanted - loudness, 2 * _MOST_GAIN))


def _factor(decibels: float) -> float:
    return float(10 ** (decibels / 20))


def _voices(mix: Mix) -> Iterator[_Part]:
    for path, start in mix.voice:
        gain = _level(path, VOICE + mix.voice_db)
        yield _Part(Source(path), round(start * RATE), mix.samples, partial(np.full_like, fill_value=gain))


def _music(mix: Mix) -> Iterator[_Part]:
    if not mix.music:
        return
    gain = _level(mix.music, VOICE + mix.music_db)
    end = mix.samples / RATE
    cut_off = probe(mix.music).seconds > end + 0.1
    fade = min(2.0, end / 2) if cut_off else 0.0

    def level(times: NDArray[np.float64]) -> NDArray[np.float64]:
        ducked = np.asarray(_factor(-mix.duck_db)) ** ducking(mix.speech_spans, times)
        return gain * ducked * (_ramp((end - times) / fade) if fade else 1.0)

    yield _Part(Source(mix.music), 0, mix.samples, level)


def _ambiences(mix: Mix) -> Iterator[_Part]:
    sounds = sorted((Ambience(*sound) for sound in mix.ambience), key=lambda sound: sound.start)
    for before, sound, after in zip([None, *sounds], sounds, [*sounds[1:], None], strict=False):
        end = sound.start + sound.seconds
        fade_in = _overlap(before.start + before.seconds - sound.start if before else 0.0, sound.seconds)
        fade_out = _overlap(end - after.start if after else 0.0, sound.seconds)
        gain = _level(sound.path, VOICE + sound.gain_db)

        def level(
            times: NDArray[np.float64],
            gain: float = gain,
            start: float = sound.start,
            end: float = end,
            fades: Span = (fade_in, fade_out),
        ) -> NDArray[np.float64]:
            return gain * _ramp((times - start) / fades[0]) * _ramp((end - times) / fades[1])

        source = Source(sound.path, loop=True)
        source.take(round(sound.skipped * RATE))
        yield _Part(source, round(sound.start * RATE), min(round(end * RATE), mix.samples), level)


def _overlap(seconds: float, length: float) -> float:
    """How long an ambience takes to come or go: as long as it overlaps its neighbour, or a moment."""
    return min(max(seconds, 0.3), length / 2)


def _ramp(progress: NDArray[np.float64]) -> NDArray[np.float64]:
    """An equal-power fade: two unrelated sounds that cross by it stay level."""
    faded: NDArray[np.float64] = np.sin(np.clip(progress, 0.0, 1.0) * np.pi / 2)
    return faded


FALL, RISE = 0.25, 0.65  # seconds that the music takes to go down before a first word, and to come back
_CLOSE = FALL + RISE


def ducking(spans: Sequence[Span], times: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far the music is down at each of `times`, 0 to 1: fully at each first word, back soon after the last.

    It follows the spans, not the sound of the voice, so that it does not pump inside a sentence; spans less
    than 0.9 s apart count as one.
    """
    merged: list[list[float]] = []
    for start, end in sorted(spans):
        if merged and start - merged[-1][1] < _CLOSE:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    if not merged:
        return np.zeros_like(times)
    corners = [corner for a, b in merged for corner in (a - FALL, a, b, b + RISE)]
    depth = np.interp(times, corners, [0.0, 1.0, 1.0, 0.0] * len(merged))
    smooth: NDArray[np.float64] = depth * depth * (3 - 2 * depth)
    return smooth


async def _master(mix: Mix, raw: Path, loudness: float, out: Path) -> float:
    """Level, limit and encode; once more where the limiter took too much. Returns the loudness reached."""
    gain = 0.0 if loudness <= SILENT else min(TARGET - loudness, _MOST_GAIN)
    with whole(out) as draft:
        for _ in range(3):
            log = await program.run(_mastering(mix, raw, gain, draft), "encode the soundtrack", level="info")
            reached = _integrated(log)
            missing = TARGET - reached
            if loudness <= SILENT or abs(missing) <= TOLERANCE or gain + missing > _MOST_GAIN:
                break
            gain += missing
    return reached


def _mastering(mix: Mix, raw: Path, gain: float, out: Path) -> Any:
    seconds = mix.samples / RATE
    fade = min(0.05, seconds / 2)
    return (
        ffmpeg.input(str(raw), f="f32le", ar=RATE, ac=2)
        .filter("volume", f"{gain:.3f}dB")
        .filter("alimiter", limit=LIMIT, attack=5, release=80, level=0, latency=1)
        .filter("afade", type="in", d=min(0.02, fade))
        .filter("afade", type="out", st=f"{seconds - fade:.6f}", d=fade)
        .filter("apad", pad_dur=0.5)
        .filter("atrim", end_sample=mix.samples)
        .filter("ebur128", framelog="quiet")
        .output(
            str(out), format="mp4", acodec="aac", audio_bitrate="192k", aac_coder="fast", map_metadata=-1,
            fflags="+bitexact",
        )
    )  # fmt: skip


def _integrated(log: str) -> float:
    """The integrated loudness from the summary of ffmpeg's ebur128 filter."""
    for line in reversed(log.splitlines()):
        name, _, value = line.strip().partition(":")
        if name == "I" and value.strip().endswith("LUFS"):
            return float(value.split()[0])
    return SILENT
