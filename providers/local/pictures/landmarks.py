"""What tells one city from another at a glance: a tower or a ruin over the roofs.

Importing the module enters them in the roster. Lengths are in the drawing's own units, y up.
"""

from __future__ import annotations

from .colour import Colour
from .figures.look import Sheet
from .figures.pen import Pen, deeper, paler
from .figures.roster import figure

IRON = "#7d6a5c"
STONE = "#c9b592"
CITIES = {
    "paris": "eiffel tower", "london": "big ben", "new york": "skyscraper", "manhattan": "skyscraper", "berlin": "television tower",
    "tokyo": "lattice tower", "rome": "colosseum",
}  # fmt: skip
"""City to the landmark that stands for it."""


def landmark_of(text: str) -> str:
    """The landmark of the city that a lower-case text names, or empty."""
    return next((kind for city, kind in CITIES.items() if city in text), "")


def _lattice(pen: Pen, colour: Colour, bands: Colour) -> None:
    """An iron tower on four spread legs, 10 units high."""
    pen.shape(
        "-2.6,0! -1.3,2.7 -0.62,5.4 -0.2,9.2! 0.2,9.2! 0.62,5.4 1.3,2.7 2.6,0! 1.75,0! 1.05,1.5 0,2.05 -1.05,1.5 -1.75,0!",
        colour,
    )
    for y, half in ((2.75, 1.45), (5.3, 0.75)):
        pen.slab(-half, y - 0.16, half, y + 0.16, bands)
    for y in (3.3, 3.9, 4.5, 6.0, 6.8, 7.6, 8.4):
        half = 0.95 - (y - 3.3) * 0.15 if y < 5 else 0.52 - (y - 6.0) * 0.14
        pen.line([(-half, y), (half, y + 0.5)], deeper(colour, 0.16), 0.06)
        pen.line([(half, y), (-half, y + 0.5)], deeper(colour, 0.16), 0.06)
    pen.slab(-0.34, 9.1, 0.34, 9.35, bands)
    pen.line("0,9.3 0,10.2", colour, 0.1)


@figure("eiffel tower", IRON, tall=14.0, unit=10.2, wide=5.4, words="tour eiffel", group="building")
def _eiffel(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    _lattice(pen, sheet.main, deeper(sheet.main, 0.14))


@figure(
    "lattice tower",
    "#d9583a",
    tall=14.0,
    unit=10.2,
    wide=5.4,
    words="tokyo tower,radio mast",
    group="building",
)
def _tokyo(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    _lattice(pen, sheet.main, "#f4efe6")


@figure(
    "big ben",
    STONE,
    tall=13.0,
    unit=10.0,
    wide=2.6,
    words="westminster tower",
    group="building",
    second="#4f5a52",
)
def _clock_tower(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.95, 0, 0.95, 6.2, sheet.main, 0)
    for x in (-0.6, -0.2, 0.2, 0.6):
        pen.line([(x, 0.4), (x, 5.9)], deeper(sheet.main, 0.14), 0.07)
    pen.box(-1.15, 6.1, 1.15, 7.9, paler(sheet.main, 0.03), 0)
    pen.dot(0, 7.0, 0.74, 0.74, "#fff3cf", emit=True)
    pen.line("0,7.0 0,7.58", "#3a3640", 0.09)
    pen.line("0,7.0 0.36,6.84", "#3a3640", 0.11)
    pen.poly("-1.15,7.9 1.15,7.9 0.35,9.3 0,10 -0.35,9.3", sheet.second)


@figure(
    "television tower",
    "#c3c8cd",
    tall=15.0,
    unit=10.4,
    wide=1.8,
    words="tv tower,fernsehturm",
    group="building",
    second="#9aa3ab",
    accent="#d0423a",
)
def _television(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-0.5,0 0.5,0 0.24,6.2 -0.24,6.2", sheet.main)
    pen.disc(0, 6.7, 0.85, 0.8, sheet.second)
    pen.slab(-0.85, 6.55, 0.85, 6.78, "#fff0c2", emit=True)
    pen.line("0,7.4 0,10.3", sheet.main, 0.16)
    for y in (8.1, 9.1):
        pen.line([(0, y), (0, y + 0.45)], sheet.accent, 0.18)


@figure(
    "skyscraper",
    "#a8a095",
    tall=15.0,
    unit=10.4,
    wide=3.2,
    words="empire state building,chrysler building",
    group="building",
)
def _skyscraper(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for left, top, tone in ((1.5, 3.4, 0.06), (1.15, 6.6, 0.03), (0.7, 8.2, 0.0), (0.3, 9.0, 0.03)):
        pen.box(-left, 0, left, top, deeper(sheet.main, tone), 0)
    for row in range(9):
        for column in range(4):
            lit = (row * 3 + column * 5) % 4 != 0
            x, y = -0.86 + 0.5 * column, 0.5 + 0.66 * row
            pen.slab(x, y, x + 0.26, y + 0.36, "#ffd27a" if lit else "#5f7f9a", emit=lit)
    pen.line("0,9.0 0,10.4", deeper(sheet.main, 0.2), 0.12)


@figure("colosseum", STONE, tall=5.0, unit=4.4, wide=8.6, words="coliseum,amphitheatre", group="building")
def _colosseum(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-4.2,0! -4.3,3.2! -1.6,4.2 1.2,4.1! 1.9,2.9! 4.2,2.5! 4.2,0!", sheet.main)
    for row, (y, count) in enumerate(((0.35, 9), (1.65, 9), (2.9, 6))):
        for k in range(count):
            x = -3.8 + 0.88 * k
            arch = [(x, y), (x, y + 0.6), (x + 0.24, y + 0.86), (x + 0.48, y + 0.6), (x + 0.48, y)]
            pen.poly(arch, deeper(sheet.main, 0.3 - 0.04 * row), 0.3)
