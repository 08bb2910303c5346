"""Text drawn into pictures by libass: captions burned in, and cards where a picture is missing.

Text never stands on a command line: it goes into a script file with every code escaped.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import ffmpeg
from pysubs2 import Alignment, Color, SSAStyle

from media import captions, encoding, program
from media.captions import Cue
from media.errors import MediaError
from media.output import whole
from media.probe import probe

SCRIPT = "text.ass"
"""What captions are called in the folder in which ffmpeg draws them."""
_GROUND = "0x16181c"


async def burn(
    video: Path, cues: Iterable[Cue], out: Path, *, progress: program.Progress | None = None
) -> None:
    """Write the picture of a conformed video or film with the cues drawn in. Its sound is not carried over.

    Raises `MediaError`, also where the machine has no font for the text.
    """
    seen = probe(video)
    fps = round(seen.fps)
    with scripted(captions.ass(cues, seen.width, seen.height)) as folder, whole(out) as draft:
        source = ffmpeg.input(_absolute(video)).video
        drawn = source.filter("ass", filename=SCRIPT)
        keys = range(0, seen.frames, 2 * fps)
        output = encoding.conformed(drawn, _absolute(draft), fps, seen.frames, keys)
        log = await program.run(
            output,
            f"burn captions into {video.name!r}",
            cwd=folder,
            progress=progress,
            seconds=seen.seconds,
            level="warning",
        )
        require_fonts(log)


async def placeholder(
    title: str,
    dst: Path,
    width: int,
    height: int,
    fps: int,
    frames: int,
    keyframes: Collection[int],
    *,
    note: str = "",
) -> None:
    """Make a conformed clip that stands in for a missing picture: `title` and a smaller `note` on dark grey.

    Where the machine has no font for the text, the card stays without it. Raises `MediaError`.
    """
    end = frames / fps + 1
    lines = [
        (Cue(0, end, (title,)), _card_style(width, height, 0.075, Alignment.BOTTOM_CENTER)),
        (Cue(0, end, (note,)), _card_style(width, height, 0.045, Alignment.TOP_CENTER, transparency=0x60)),
    ]
    text = captions.script([(cue, style) for cue, style in lines if cue.shown], width, height)
    with scripted(text) as folder, whole(dst) as draft:
        ground = ffmpeg.input(f"color=c={_GROUND}:s={width}x{height}:r={fps}", f="lavfi").video
        drawn = ground.filter("scale", out_color_matrix="bt709", out_range="tv").filter(
            "ass", filename=SCRIPT
        )
        output = encoding.conformed(drawn, _absolute(draft), fps, frames, keyframes)
        await program.run(output, f"draw the card {title!r}", cwd=folder)


def _card_style(
    width: int, height: int, size: float, alignment: Alignment, transparency: int = 0
) -> SSAStyle:
    """Text of `size` times the picture's shorter side, just above or below the middle of the picture."""
    short = min(width, height)
    return SSAStyle(
        fontname=captions.FONT,
        fontsize=short * size,
        primarycolor=Color(235, 236, 240, transparency),
        outline=0,
        shadow=0,
        marginl=round(width * 0.1),
        marginr=round(width * 0.1),
        marginv=round(height * 0.5 + short * 0.02),
        alignment=alignment,
        encoding=-1,
    )


@contextmanager
def scripted(text: str) -> Iterator[Path]:
    """A folder of its own with the script, so that its plain name needs no escaping in a filter."""
    with TemporaryDirectory(prefix="pixora-text-") as name:
        folder = Path(name)
        (folder / SCRIPT).write_text(text, encoding="utf-8")
        yield folder


def _absolute(path: Path) -> str:
    """A path that still holds for a child that works in another folder."""
    return str(path.absolute())


_NO_GLYPH = re.compile(r"failed to find any fallback with glyph 0x([0-9A-Fa-f]+)")


def require_fonts(log: str) -> None:
    """Refuse a picture in which libass drew boxes instead of letters."""
    missing = dict.fromkeys(chr(int(code, 16)) for code in _NO_GLYPH.findall(log))
    if missing:
        raise MediaError(
            f"This machine has no font with {' '.join(list(missing)[:5])!r}: install one, or leave captions as a track."
        )
