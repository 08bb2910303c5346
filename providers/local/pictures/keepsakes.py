"""Small things with a shape of their own: melons, eggs, shells, crystals, and tools that fit a hand.

Importing the module enters them in the roster. Lengths are in the drawing's own units, y up.
"""

from __future__ import annotations

from math import pi, sin

from .figures import carried
from .figures.look import Sheet
from .figures.pen import Pen, deeper, paler
from .figures.roster import figure

WOOD = "#9a6b45"
STEEL = "#a5b0bb"
LYING = -58
"""Degrees by which what is longer than it is thick leans when nobody holds it."""


@figure(
    "melon", "#4f8a4a", tall=0.2, unit=1.5, wide=1.8, second="#e2574c", words="watermelon,melons,watermelons"
)
def _melon(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.disc(0, 0.72, 0.88, 0.72, sheet.main)
    for k in (-2, -1, 0, 1, 2):
        x = 0.36 * k
        curve = [(x * 0.5, 1.4), (x * 1.05, 1.05), (x * 1.12, 0.5), (x * 0.6, 0.06)]
        pen.line(curve, deeper(sheet.main, 0.16), 0.11)
    pen.limb([(0, 1.4), (0.12, 1.58)], (0.09, 0.07), WOOD)
    pen.dot(-0.42, 1.08, 0.13, 0.09, paler(sheet.main, 0.3))


@figure("egg", "#f3e6d0 #d8b48c", tall=0.1, unit=1.3, wide=1.0, words="eggs")
def _egg(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("0,0 0.48,0.28 0.4,0.82 0,1.28 -0.4,0.82 -0.48,0.28", sheet.main)
    pen.dot(-0.16, 0.82, 0.1, 0.13, "#ffffff")


@figure(
    "shell", "#f0c9b0 #e8b7b0 #f4e3cc", tall=0.1, unit=1.2, wide=1.5, words="shells,seashell,seashells,conch"
)
def _shell(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-0.16,0! 0.16,0! 0.4,0.16 0.74,0.62 0.5,1.04 0,1.2 -0.5,1.04 -0.74,0.62 -0.4,0.16", sheet.main)
    for k in range(-3, 4):
        pen.line([(0.03 * k, 0.08), (0.2 * k, 1.14 - 0.03 * k * k)], deeper(sheet.main, 0.14), 0.05)


@figure(
    "crystal",
    "#9fd8e8 #c9b2ec #f0b8d2",
    tall=0.14,
    unit=1.8,
    wide=1.3,
    words="crystals,gem,gems,diamond,jewel,ruby,emerald",
)
def _crystal(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-0.45,0 0.42,0 0.6,1.1 0.08,1.8 -0.5,1.15", sheet.main)
    pen.poly("-0.45,0 -0.06,0 0.08,1.8 -0.5,1.15", paler(sheet.main, 0.22), 0, 0)
    pen.line("-0.06,0 0.0,1.0 0.08,1.8", deeper(sheet.main, 0.12), 0.04)
    pen.glow(0, 0.9, 1.2 + 0.1 * sin(2 * pi * phase), sheet.main, 0.25)


@figure("hammer", WOOD, tall=0.12, unit=1.9, wide=2.7, second=STEEL, words="hammers,mallet,axe,pickaxe")
def _hammer(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(-1.15, 0.3, LYING)
    tilt.limb([(0, 0.05), (0, 2.2)], (0.22, 0.18), sheet.main)
    tilt.box(-0.62, 1.9, 0.5, 2.45, sheet.second, 0.08)
    tilt.poly("0.5,1.95 0.95,2.1 0.95,2.25 0.5,2.42", deeper(sheet.second, 0.08))


@figure("pencil", "#f2b93b #4f8ac0", tall=0.12, unit=1.6, wide=2.5, words="pencils,crayon")
def _pencil(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(-1.15, 0.12, LYING)
    tilt.poly("-0.18,0.5 0,0 0.18,0.5", "#f0dcb8")
    tilt.poly("-0.06,0.16 0,0 0.06,0.16", "#3a3640", 0, 0)
    tilt.box(-0.18, 0.5, 0.18, 2.2, sheet.main, 0)
    tilt.box(-0.18, 2.2, 0.18, 2.36, STEEL, 0)
    tilt.box(-0.18, 2.36, 0.18, 2.6, "#e58f8f", 0.06)


@figure(
    "brush", WOOD, tall=0.12, unit=1.7, wide=2.7, second="#3f78b8", words="paintbrush,brushes,paintbrushes"
)
def _brush(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(-1.15, 0.12, LYING)
    tilt.limb([(0, 0.05), (0, 1.9)], (0.14, 0.2), sheet.main)
    tilt.box(-0.18, 1.8, 0.18, 2.15, STEEL, 0)
    tilt.shape("-0.2,2.12! -0.26,2.45 0,2.85! 0.26,2.45 0.2,2.12!", sheet.second)


@figure("flute", "#c3cad1 #9a6b45", tall=0.12, unit=1.7, wide=2.6, words="flutes,recorder,whistle,piccolo")
def _flute(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(-1.15, 0.14, LYING)
    tilt.limb([(0, 0.05), (0, 2.7)], (0.22, 0.22), sheet.main)
    for y in (0.5, 0.8, 1.1, 1.4, 1.7):
        tilt.dot(0, y, 0.06, 0.06, deeper(sheet.main, 0.4))
    tilt.dot(0, 2.4, 0.09, 0.07, deeper(sheet.main, 0.4))


@figure(
    "bowl",
    "#e9e2d2 #8fb3c8 #d9b38c",
    tall=0.2,
    unit=1.7,
    wide=2.6,
    accent="#f7f1e3",
    words="bowls,mixing bowl,salad bowl,soup bowl",
)
def _bowl(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    stir = pen.at(0.35, 0.85, -24 + 5 * sin(2 * pi * phase))
    stir.limb([(0, 0), (0, 1.6)], (0.1, 0.13), WOOD)
    pen.disc(0, 1.12, 1.22, 0.26, deeper(sheet.main, 0.14))
    pen.disc(-0.05, 1.16, 0.92, 0.3, sheet.accent)
    pen.shape("-1.3,1.12! 1.3,1.12! 1.16,0.55 0.6,0.04 -0.6,0.04 -1.16,0.55", sheet.main)
    pen.line("-1.26,0.86 0,0.72 1.26,0.86", deeper(sheet.main, 0.12), 0.1)


@figure("flour", "#f4ecdc", tall=0.3, unit=2.6, wide=2.4, accent="#c8593a", words="bag of flour,flour sack")
def _flour(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("0.3,0.02! 1.6,0.02! 1.25,0.34 0.85,0.46 0.5,0.3", "#fffaf0")
    pen.shape("-0.95,0.02! 0.55,0.02! 0.66,0.7 0.58,1.9 0.36,2.2 -0.74,2.2 -0.98,1.9 -1.04,0.7", sheet.main)
    pen.shape("-0.74,2.16 0.36,2.16 0.5,2.5 -0.88,2.5", deeper(sheet.main, 0.1))
    pen.disc(-0.2, 1.12, 0.44, 0.44, sheet.accent)
    ear = pen.at(-0.2, 0.8)
    ear.line("0,0 0,0.62", "#f7e3b0", 0.07)
    for y in (0.2, 0.36, 0.52):
        ear.dot(-0.11, y, 0.1, 0.06, "#f7e3b0")
        ear.dot(0.11, y, 0.1, 0.06, "#f7e3b0")


@figure("dough", "#f0dfbd", tall=0.16, unit=1.4, wide=3.0, words="ball of dough,pastry dough")
def _dough(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-1.5,0.03! 1.5,0.03! 1.1,0.16 -1.1,0.16", "#fffaf0")
    swell = 1 + 0.03 * sin(2 * pi * phase)
    pen.disc(0, 0.56 * swell, 1.12, 0.58 * swell, sheet.main)
    pen.line("-0.5,0.86 -0.1,0.98 0.3,0.84", deeper(sheet.main, 0.12), 0.06)
    pen.line("0.1,0.6 0.5,0.66 0.75,0.5", deeper(sheet.main, 0.1), 0.05)
    pen.dot(-0.55, 0.78, 0.14, 0.09, paler(sheet.main, 0.4))


@figure(
    "slice", "#f2dfb4", tall=0.14, unit=1.5, wide=1.8, words="slice of bread,slices,slices of bread,toast"
)
def _slice(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    crust = "-0.72,0.04! 0.72,0.04! 0.76,0.8 0.92,1.08 0.6,1.42 0,1.36 -0.6,1.42 -0.92,1.08 -0.76,0.8"
    pen.shape(crust, "#a8672f")
    pen.at(0, 0.08, 0, 0.86).shape(crust, sheet.main)
    for x, y in ((-0.3, 0.9), (0.2, 0.62), (0.36, 1.02), (-0.16, 0.4), (-0.42, 0.6)):
        pen.dot(x, y, 0.07, 0.05, deeper(sheet.main, 0.16))


@figure(
    "oven", "#8a5a44", tall=1.1, unit=3.0, wide=3.0, accent="#ffb347", words="ovens,brick oven,bread oven"
)
def _oven(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-1.45, 0, 1.45, 2.9, sheet.main, 0.12)
    for row in range(5):
        y = 0.5 + 0.5 * row
        pen.line([(-1.4, y), (1.4, y)], deeper(sheet.main, 0.14), 0.05)
        for k in range(4):
            x = -1.2 + 0.75 * k + (0.35 if row % 2 else 0)
            pen.line([(x, y - 0.5), (x, y)], deeper(sheet.main, 0.14), 0.04)
    pen.shape("-0.95,0.55! 0.95,0.55! 0.95,1.5 0.5,2.05 -0.5,2.05 -0.95,1.5", "#2b1712")
    pen.glow(0, 1.0, 1.5 + 0.1 * sin(2 * pi * phase), sheet.accent, 0.6)
    carried.loaf(pen.at(0.0, 0.86, 0, 1.7), "#d39a55")
    pen.box(-1.05, 0.42, 1.05, 0.58, deeper(sheet.main, 0.2), 0.04)


@figure(
    "sparks",
    "#ffb347",
    tall=0.5,
    unit=2.4,
    wide=3.2,
    second="#fff3c4",
    words="spark,spray of sparks,sparkle,sparkles",
)
def _sparks(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.glow(-1.0, 0.35, 1.3, sheet.main, 0.5)
    pen.dot(-1.0, 0.35, 0.16, 0.16, "#ffffff")
    for k in range(14):
        run = (phase + 0.37 * k) % 1.0
        rise, reach = 0.25 + 0.13 * ((k * 5) % 14), 0.5 + 0.16 * ((k * 3) % 14)
        near, far = 0.25 + 0.45 * run, 0.42 + 0.58 * run
        ends = [(-1.0 + reach * f, 0.35 + rise * f - 0.28 * f * f * reach * 0.5) for f in (near, far)]
        pen.line(ends, sheet.second if k % 3 else sheet.main, 0.08)
