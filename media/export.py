"""Other forms of a finished film: another shape, captions drawn in, WebM for open players, GIF for messages."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import ffmpeg

from media import burn, captions, encoding, program, reframe
from media.captions import Cue
from media.mux import Chapter, join
from media.output import whole
from media.probe import Probe, probe

_LONGEST_SIDE = 480  # pixels of a GIF: larger ones are heavier than the film itself


@dataclass(frozen=True)
class Look:
    """How a copy differs from the film: its shape, such as (9, 16), and captions that are drawn in."""

    ratio: reframe.Ratio | None = None
    burned: tuple[Cue, ...] = ()
    focus: tuple[reframe.Focus, ...] = ()
    """What another shape keeps in its middle; by default the picture's own middle."""
    whole: bool = False
    """Whether nothing may be cut off, because there is something to read in the picture."""

    @property
    def plain(self) -> bool:
        return self.ratio is None and not self.burned


async def mp4(
    film: Path,
    out: Path,
    look: Look,
    *,
    cues: Sequence[Cue] = (),
    language: str = "en",
    title: str = "",
    chapters: Sequence[Chapter] = (),
    progress: program.Progress | None = None,
) -> None:
    """Write a film of ours with another look: the picture is encoded anew, the sound is copied, and `cues` are
    its soft captions. It is not signed. Raises `MediaError`."""
    seen = probe(film)
    fps = round(seen.fps)
    with TemporaryDirectory(prefix="pixora-look-") as folder:
        picture = Path(folder) / "picture.mp4"
        with _shown(film, seen, look) as (shown, cwd):
            output = encoding.conformed(shown, picture, fps, seen.frames, range(0, seen.frames, 2 * fps))
            await _run(output, f"export {film.name!r} as MP4", look, cwd, progress, seen)
        sound = film if seen.has_audio else None
        await join(picture, sound, out, cues=cues, language=language, title=title, chapters=chapters)


async def webm(
    film: Path, out: Path, look: Look = Look(), *, progress: program.Progress | None = None
) -> None:
    """Encode a film of ours as VP9 and Opus. Soft captions are not carried over: export them as WebVTT beside it.

    Raises `MediaError`.
    """
    seen = probe(film)
    sound = {"c:a": "libopus", "b:a": "128k"} if seen.has_audio else {}
    with whole(out) as draft, _shown(film, seen, look) as (shown, cwd):
        tracks = [shown, *([ffmpeg.input(_absolute(film))["a:0"]] if seen.has_audio else [])]
        output = ffmpeg.output(
            *tracks, _absolute(draft), format="webm", crf=32, pix_fmt="yuv420p", map_chapters=-1,
            **{"c:v": "libvpx-vp9", "b:v": 0, "cpu-used": 5, "deadline": "good", "row-mt": 1, "threads": 2, **sound},
        )  # fmt: skip
        await _run(output, f"export {film.name!r} as WebM", look, cwd, progress, seen)


async def gif(
    film: Path, out: Path, look: Look = Look(), *, fps: int = 10, progress: program.Progress | None = None
) -> None:
    """Turn a film of ours into a small looping GIF with a palette of its own. Raises `MediaError`."""
    seen = probe(film)
    task = f"export {film.name!r} as GIF"
    # Two passes: in one, every frame would wait in memory until the palette is known.
    with whole(out) as draft, _shown(film, seen, look) as (shown, cwd):
        palette = f"{cwd}/palette.png"
        chosen = _small(shown, seen, look, fps).filter("palettegen", stats_mode="diff")
        await program.run(chosen.output(palette, update=1, **{"frames:v": 1}), task, cwd=cwd)
        drawn = ffmpeg.filter(
            [_small(shown, seen, look, fps), ffmpeg.input(palette)],
            "paletteuse", dither="bayer", bayer_scale=4, diff_mode="rectangle",
        )  # fmt: skip
        output = drawn.output(_absolute(draft), format="gif", map_metadata=-1)
        await _run(output, task, look, cwd, progress, seen)


@contextmanager
def _shown(film: Path, seen: Probe, look: Look) -> Iterator[tuple[Any, Path]]:
    """The film's pictures with that look, and the folder in which ffmpeg must run to find the captions."""
    picture = ffmpeg.input(_absolute(film))["v:0"]
    width, height = seen.width, seen.height
    if look.ratio is not None:
        to = _frame(seen, look)
        picture, width, height = (
            reframe.reframed(picture, (width, height), to, look.focus),
            to.width,
            to.height,
        )
    with burn.scripted(captions.ass(look.burned, width, height)) as folder:
        yield (picture.filter("ass", filename=burn.SCRIPT) if look.burned else picture), folder


async def _run(
    output: Any, task: str, look: Look, cwd: Path, progress: program.Progress | None, seen: Probe
) -> None:
    level = "warning" if look.burned else "error"
    log = await program.run(output, task, cwd=cwd, progress=progress, seconds=seen.seconds, level=level)
    burn.require_fonts(log)


def _small(shown: Any, seen: Probe, look: Look, fps: int) -> Any:
    size = seen.width, seen.height
    if look.ratio is not None:
        to = _frame(seen, look)
        size = to.width, to.height
    scale = min(1.0, _LONGEST_SIDE / max(size))
    return shown.filter("fps", fps).filter("scale", *(round(side * scale) for side in size), flags="area")


def _frame(seen: Probe, look: Look) -> reframe.Frame:
    assert look.ratio is not None
    return reframe.frame(seen.width, seen.height, look.ratio, kept=1 if look.whole else reframe.KEPT)


def _absolute(path: Path) -> str:
    """A path that still holds for a child that works in another folder."""
    return str(path.absolute())
