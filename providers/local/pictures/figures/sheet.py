"""A contact sheet of every figure, to look at: `python -m providers.local.pictures.figures.sheet OUT.png`."""

from __future__ import annotations

import sys
from collections.abc import Sequence

import skia

from providers.local.pictures.ink import Ink

from . import PEOPLE_POSES, Sheet, kinds, place, poses, relative_size, sheet

CELL = 170
GROUND = "#d9cfc2"
CAST = (
    "a girl in a yellow raincoat with black braids and a red scarf",
    "a man of seventy, broad and stooped, white beard, long mustard oilskin, brass whistle",
    "a young woman with dark skin and an afro in a red dress with round glasses",
    "a boy with ginger hair in a teal hoodie with a backpack",
)
LIGHTS: tuple[tuple[str, tuple[float, float, float]], ...] = (
    ("#fde3b4", (0.86, 0.74, 0.80)),
    ("#d9eee6", (1.0, 0.98, 0.92)),
    ("#f3c98a", (1.0, 0.88, 0.72)),
    ("#8a4369", (0.88, 0.66, 0.64)),
    ("#3d4a86", (0.62, 0.60, 0.80)),
    ("#1d3763", (0.62, 0.68, 0.88)),
    ("#101a45", (0.46, 0.50, 0.74)),
    ("#3fb3c4", (0.82, 0.98, 1.0)),
)


def all_kinds() -> list[tuple[Sheet, str, str]]:
    """Every kind once, in its own pose."""
    return [(sheet("", kind, kind), "right", poses(kind)[0]) for kind in kinds()]


def moving() -> list[tuple[Sheet, str, str]]:
    """Every further pose of the animals and creatures."""
    return [
        (sheet("", kind, kind), "right", pose)
        for kind in kinds()
        if not kind.startswith("person")
        for pose in poses(kind)[1:]
    ]


def cast_poses() -> list[tuple[Sheet, str, str]]:
    """Four people in every pose and view."""
    rows = []
    for words in CAST:
        look = sheet(words, words)
        rows += [(look, "right", pose) for pose in PEOPLE_POSES]
        rows += [(look, view, "stand") for view in ("front", "back", "left", "right side")]
    return rows


def contact(rows: Sequence[tuple[Sheet, str, str]], columns: int = 12, tall: float = 120) -> skia.Surface:
    """Draw the rows' figures in a grid, each about `tall` pixels high or fitted to its cell."""
    lines = -(-len(rows) // columns)
    surface = skia.Surface(columns * CELL, lines * CELL)
    canvas = surface.getCanvas()
    canvas.clear(skia.Color4f(0.85, 0.81, 0.76, 1).toColor())
    for i, (look, facing, pose) in enumerate(rows):
        x, y = (i % columns + 0.5) * CELL, (i // columns + 0.93) * CELL
        wide, _ = relative_size(look)
        height = min(tall, (CELL - 12) / max(wide, 0.3))
        place(canvas, look, x, y, height, facing, pose, 0.2, Ink())
    return surface


def palettes() -> skia.Surface:
    """One person in eight lights."""
    surface = skia.Surface(8 * CELL, CELL)
    canvas = surface.getCanvas()
    look = sheet(CAST[0], "girl")
    for i, (ground, ambient) in enumerate(LIGHTS):
        paint = skia.Paint(Color=skia.Color(*bytes.fromhex(ground[1:])))
        canvas.drawRect(skia.Rect.MakeXYWH(i * CELL, 0, CELL, CELL), paint)
        place(canvas, look, (i + 0.5) * CELL, CELL * 0.94, 110, "right", "walk", 0.2, Ink(ambient=ambient))
    return surface


def stacked(surfaces: Sequence[skia.Surface]) -> skia.Image:
    """Sheets one under the other."""
    width = max(s.width() for s in surfaces)
    whole = skia.Surface(width, sum(s.height() for s in surfaces))
    y = 0
    for surface in surfaces:
        whole.getCanvas().drawImage(surface.makeImageSnapshot(), 0, y)
        y += surface.height()
    return whole.makeImageSnapshot()


def main(arguments: Sequence[str]) -> None:
    """Write the contact sheet to the path given."""
    sheets = [contact(all_kinds()), contact(moving()), contact(cast_poses()), palettes()]
    stacked(sheets).save(arguments[0], skia.kPNG)


if __name__ == "__main__":
    main(sys.argv[1:])
