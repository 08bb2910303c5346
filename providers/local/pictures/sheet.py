"""A contact sheet of pictures, to look at: ``python -m providers.local.pictures.sheet OUT.png [TEXT…]``.

Each text is drawn as one picture; with none, every setting is. ``--cast`` gives a description that
``{hero}`` stands for, ``--style`` the style sheet, ``--size`` the frame.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence

import skia

from providers.local.pictures.compose import build, flatten
from providers.local.pictures.spec import CastLook, PictureRequest
from providers.local.pictures.vocabulary import SETTINGS

HERO = "a girl in a teal striped jumper with a red scarf and a brown ponytail"
CELL = 640
"""Pixels of a cell's longer side."""


def contact_sheet(requests: Sequence[PictureRequest], columns: int = 3) -> skia.Image:
    """The pictures in a grid, row by row; all cells have the first picture's shape."""
    first = requests[0]
    scale = CELL / max(first.width, first.height)
    wide, tall = round(first.width * scale), round(first.height * scale)
    surface = skia.Surface(wide * columns, tall * -(-len(requests) // columns))
    sampling = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    for index, request in enumerate(requests):
        box = skia.Rect.MakeXYWH(wide * (index % columns), tall * (index // columns), wide, tall)
        surface.getCanvas().drawImageRect(flatten(build(request)), box, sampling)
    return surface.makeImageSnapshot()


def main(arguments: Sequence[str] | None = None) -> None:
    """Draw the sheet that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out")
    parser.add_argument("texts", nargs="*")
    parser.add_argument("--cast", default=HERO)
    parser.add_argument("--style", default="gouache")
    parser.add_argument("--size", default="1280x720")
    parser.add_argument("--columns", type=int, default=3)
    asked = parser.parse_args(arguments)
    width, height = (int(part) for part in asked.size.split("x"))
    texts = asked.texts or [f"{{hero}} in a {words.partition('|')[0]}." for words in SETTINGS.values()]
    look = CastLook("hero", "", asked.cast, "person")
    requests = [
        PictureRequest(text, asked.style, (look,) if "{hero}" in text else (), width, height, seed)
        for seed, text in enumerate(texts, start=1)
    ]
    contact_sheet(requests, asked.columns).save(asked.out, skia.kPNG)


if __name__ == "__main__":
    main()
