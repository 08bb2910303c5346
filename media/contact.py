"""A film at a glance: frames at even distances in a grid, for people and for tests.

python -m media.contact film.mp4 out.png [--n 12] [--width 320]
"""

import argparse
import asyncio
import math
from collections.abc import Sequence
from pathlib import Path

import ffmpeg

from media import program
from media.errors import MediaError
from media.output import whole
from media.probe import probe


async def contact_sheet(film: Path, out: Path, *, n: int = 12, width: int = 320) -> list[int]:
    """Draw `n` frames of a video of ours into the PNG `out`, each `width` pixels across, row by row.

    They are the middles of `n` equal parts, whose numbers are returned (fewer in a shorter film). Raises
    `MediaError`.
    """
    seen = probe(film)
    if n < 1 or seen.frames < 1:
        raise MediaError(f"There are no frames of {film.name!r} to show.")
    count = min(n, seen.frames)
    shown = [(2 * part + 1) * seen.frames // (2 * count) for part in range(count)]
    columns = math.ceil(math.sqrt(count * seen.height / seen.width * 16 / 9))
    picture = (
        ffmpeg.input(str(film))["v:0"]
        .filter("select", "+".join(f"eq(n,{number})" for number in shown))
        .filter("scale", width, -2, flags="area")
        .filter("tile", f"{columns}x{math.ceil(count / columns)}", padding=4, margin=4, color="0x16181c")
    )
    with whole(out) as draft:
        output = picture.output(str(draft), format="image2", vcodec="png", update=1, **{"frames:v": 1})
        await program.run(output, f"draw a contact sheet of {film.name!r}")
    return shown


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m media.contact", description=__doc__.splitlines()[0])
    parser.add_argument("film", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--n", type=int, default=12, help="how many frames")
    parser.add_argument("--width", type=int, default=320, help="pixels across each")
    options = parser.parse_args(arguments)
    try:
        asyncio.run(contact_sheet(options.film, options.out, n=options.n, width=options.width))
    except MediaError as error:
        parser.exit(1, f"{error}\n")


if __name__ == "__main__":
    main()
