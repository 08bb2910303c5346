"""Smaller forms of what we made, for pages: a poster, a light proxy, a film strip, the shape of a sound."""

import json
from pathlib import Path
from typing import Any

import ffmpeg
import numpy as np

from media import program, samples
from media.errors import MediaError
from media.output import whole
from media.probe import Probe, probe

POSTER_SIDE = 640  # pixels of its longer side at most
PROXY_SIDE = 360  # pixels of its shorter side at most
THUMB_HEIGHT = 90
THUMBS = 12  # of a strip; fewer of a clip that has fewer frames
PEAKS_PER_SECOND = 20

_JPEG: dict[str, str] = {"out_color_matrix": "bt601", "out_range": "pc"}


async def poster(source: Path, out: Path, *, at: float = 0.0) -> None:
    """Draw a picture of ours, or the frame of a video of ours `at` seconds, as a small JPEG. Raises `MediaError`."""
    seen = probe(source)
    if seen.kind == "audio":
        raise MediaError(f"There is no picture in {source.name!r}.")
    early = {"ss": min(at, seen.seconds / 2)} if seen.kind == "video" and at else {}
    scale = min(1.0, POSTER_SIDE / max(seen.width, seen.height))
    drawn = _scaled(ffmpeg.input(str(source), **early)["v:0"], seen, scale, **_JPEG)
    await _draw(drawn, out, f"draw a poster of {source.name!r}")


async def proxy(source: Path, out: Path) -> None:
    """Encode a video of ours small and light, with a key frame every second to jump to. Raises `MediaError`."""
    seen = _video(source)
    scale = min(1.0, PROXY_SIDE / min(seen.width, seen.height))
    file = ffmpeg.input(str(source))
    tracks = [_scaled(file["v:0"], seen, scale), *([file["a:0"]] if seen.has_audio else [])]
    sound = {"c:a": "aac", "b:a": "96k"} if seen.has_audio else {}
    with whole(out) as draft:
        output = ffmpeg.output(
            *tracks, str(draft), format="mp4", pix_fmt="yuv420p", crf=28, g=max(1, round(seen.fps)),
            movflags="+faststart", map_metadata=-1, map_chapters=-1, threads=1,
            **{"c:v": "libx264", "preset": "veryfast", "fflags": "+bitexact", **sound},
        )  # fmt: skip
        await program.run(output, f"make a proxy of {source.name!r}")


async def strip(source: Path, out: Path) -> int:
    """Draw frames at even distances side by side into a JPEG, 90 pixels high; how many they are.

    They are the middles of equal parts of the video. Raises `MediaError`.
    """
    seen = _video(source)
    count = min(THUMBS, seen.frames)
    shown = [(2 * part + 1) * seen.frames // (2 * count) for part in range(count)]
    width = thumb_width(seen.width, seen.height)
    picture = (
        ffmpeg.input(str(source))["v:0"]
        .filter("select", "+".join(f"eq(n,{number})" for number in shown))
        .filter("scale", width, THUMB_HEIGHT, flags="area", **_JPEG)
        .filter("tile", f"{count}x1")
    )
    await _draw(picture, out, f"draw a strip of {source.name!r}")
    return count


def thumb_width(width: int, height: int) -> int:
    """Pixels across one picture of a strip, for a video of that shape."""
    return max(2, round(width * THUMB_HEIGHT / height / 2) * 2)


def peaks(source: Path, out: Path) -> None:
    """Write how loud a sound of ours is, twenty times a second: the highest sample, 0 to 1, as JSON.

    Raises `MediaError`.
    """
    step = samples.RATE // PEAKS_PER_SECOND
    gain = 2**0.5 if probe(source).channels == 1 else 1.0  # one channel is read as two, each 3 dB lower
    found: list[float] = []
    total, rest = 0, np.zeros((0, 2), np.float32)
    for chunk in samples.read(source):
        total += len(chunk)
        rest = np.concatenate([rest, chunk])
        whole_steps = len(rest) // step
        highest = np.abs(rest[: whole_steps * step]).reshape(whole_steps, step * 2).max(axis=1)
        found += highest.tolist()
        rest = rest[whole_steps * step :]
    if len(rest):
        found.append(float(np.abs(rest).max()))
    shape = {
        "seconds": round(total / samples.RATE, 4),
        "per_second": PEAKS_PER_SECOND,
        "peaks": [round(min(1.0, value * gain), 3) for value in found],
    }
    with whole(out) as draft:
        draft.write_text(json.dumps(shape, separators=(",", ":")), encoding="utf-8")


def _video(source: Path) -> Probe:
    seen = probe(source)
    if seen.kind != "video" or seen.frames < 1:
        raise MediaError(f"There is no video in {source.name!r}.")
    return seen


def _scaled(video: Any, seen: Probe, scale: float, **more: str) -> Any:
    """The picture with even sides, as most encoders want them."""
    width, height = (max(2, round(side * scale / 2) * 2) for side in (seen.width, seen.height))
    return video.filter("scale", width, height, flags="area" if scale < 1 else "bicubic", **more)


async def _draw(picture: Any, out: Path, task: str) -> None:
    with whole(out) as draft:
        output = picture.filter("format", "yuvj420p").output(
            str(draft), format="image2", vcodec="mjpeg", update=1, map_metadata=-1,
            **{"frames:v": 1, "q:v": 4, "fflags": "+bitexact"},
        )  # fmt: skip
        await program.run(output, task)
