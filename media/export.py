"""Other forms of a finished film: WebM for open players, GIF for messages."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import ffmpeg

from media import program
from media.output import whole
from media.probe import Probe, probe

_LONGEST_SIDE = 480  # pixels of a GIF: larger ones are heavier than the film itself


async def webm(film: Path, out: Path, *, progress: program.Progress | None = None) -> None:
    """Encode a film of ours as VP9 and Opus. Captions are not carried over: export them as WebVTT beside it.

    Raises `MediaError`.
    """
    seen = probe(film)
    source = ffmpeg.input(str(film))
    tracks = [source["v:0"], *([source["a:0"]] if seen.has_audio else [])]
    sound = {"c:a": "libopus", "b:a": "128k"} if seen.has_audio else {}
    with whole(out) as draft:
        output = ffmpeg.output(
            *tracks, str(draft), format="webm", crf=32, map_chapters=-1,
            **{"c:v": "libvpx-vp9", "b:v": 0, "cpu-used": 5, "deadline": "good", "row-mt": 1, "threads": 2, **sound},
        )  # fmt: skip
        await program.run(output, f"export {film.name!r} as WebM", progress=progress, seconds=seen.seconds)


async def gif(film: Path, out: Path, *, fps: int = 10, progress: program.Progress | None = None) -> None:
    """Turn a film of ours into a small looping GIF with a palette of its own. Raises `MediaError`."""
    seen = probe(film)
    task = f"export {film.name!r} as GIF"
    # Two passes: in one, every frame would wait in memory until the palette is known.
    with TemporaryDirectory(prefix="pixora-gif-") as folder, whole(out) as draft:
        palette = f"{folder}/palette.png"
        chosen = _small(film, seen, fps).filter("palettegen", stats_mode="diff")
        await program.run(chosen.output(palette, update=1, **{"frames:v": 1}), task)
        drawn = ffmpeg.filter(
            [_small(film, seen, fps), ffmpeg.input(palette)],
            "paletteuse", dither="bayer", bayer_scale=4, diff_mode="rectangle",
        )  # fmt: skip
        output = drawn.output(str(draft), format="gif", map_metadata=-1)
        await program.run(output, task, progress=progress, seconds=seen.seconds)


def _small(film: Path, seen: Probe, fps: int) -> Any:
    scale = min(1.0, _LONGEST_SIDE / max(seen.width, seen.height))
    width, height = round(seen.width * scale), round(seen.height * scale)
    return ffmpeg.input(str(film))["v:0"].filter("fps", fps).filter("scale", width, height, flags="area")
