"""Joining runs of frames from conformed clips into one video track by copying packets."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import Any

import av

from media import encoding
from media.errors import MediaError
from media.output import whole


@dataclass(frozen=True)
class Run:
    """Frames `first` to `last` (excluded) of a conformed clip; both are key frames, or its start and end."""

    path: Path
    first: int
    last: int


@dataclass(frozen=True)
class Track:
    """What matters of a conformed clip for joining it to others."""

    frames: int
    keys: tuple[int, ...]
    headers: bytes


def track(path: Path, fps: int) -> Track:
    """Read the frame count, key frames and parameter sets of a conformed clip without decoding it."""
    ticks = encoding.track_timescale(fps) // fps
    try:
        with av.open(str(path)) as file:
            stream = file.streams.video[0]
            if stream.time_base != Fraction(1, encoding.track_timescale(fps)):
                raise MediaError(f"The clip {path.name!r} was not conformed to {fps} frames a second.")
            packets = [packet for packet in file.demux(stream) if packet.pts is not None]
            frames = sorted(int(packet.pts or 0) for packet in packets)
            if frames != [ticks * i for i in range(len(frames))]:
                raise MediaError(f"The clip {path.name!r} does not have a constant frame rate.")
            keys = tuple(int(packet.pts or 0) // ticks for packet in packets if packet.is_keyframe)
            return Track(len(frames), keys, bytes(stream.codec_context.extradata or b""))
    except (OSError, IndexError) as error:
        raise MediaError(f"The clip {path.name!r} cannot be read: {error}.") from error


def splice(runs: Sequence[Run], out: Path, fps: int) -> int:
    """Write the runs one after the other into the MP4 `out` without decoding; return its frames.

    Raises `MediaError` if a run is not there to the frame or was encoded with other parameter sets.
    """
    ticks = encoding.track_timescale(fps) // fps
    done = 0
    with whole(out) as draft, av.open(str(draft), "w", format="mp4") as film:
        stream: Any = None
        delay = 0
        for run in runs:
            with av.open(str(run.path)) as clip:
                source = clip.streams.video[0]
                if stream is None:
                    stream = film.add_stream_from_template(source)
                    stream.time_base = source.time_base
                elif stream.codec_context.extradata != source.codec_context.extradata:
                    raise MediaError(f"The clip {run.path.name!r} was encoded with other settings.")
                for order, packet in enumerate(_packets(clip, source, run, ticks)):
                    delay = delay or int(packet.pts or 0) - int(packet.dts or 0)
                    packet.pts = int(packet.pts or 0) + (done - run.first) * ticks
                    packet.dts = (done + order) * ticks - delay
                    packet.duration = ticks
                    packet.stream = stream
                    film.mux_one(packet)
                done += run.last - run.first
    return done


def _packets(clip: Any, source: Any, run: Run, ticks: int) -> Iterator[Any]:
    """The packets of a run in decoding order."""
    clip.seek(run.first * ticks, stream=source, backward=True)
    missing = run.last - run.first
    started = False
    for packet in clip.demux(source):
        if packet.pts is None or not missing:
            break
        started = started or packet.pts == run.first * ticks
        if not started:
            continue
        if not run.first * ticks <= packet.pts < run.last * ticks:
            break
        missing -= 1
        yield packet
    if missing:
        raise MediaError(
            f"The clip {run.path.name!r} lacks {missing} frames between {run.first} and {run.last}."
        )
