"""Musical instruments, cameras, phones and other machines."""

from __future__ import annotations

from math import pi, sin

from . import carried
from .garments import BRASS, LINEN
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure

WOOD = "#9a6b45"
IRON = "#3a3a4a"
INK = "#2a2833"


@figure("violin", "#a8542f", tall=0.4, unit=3.6, wide=2.4, words="fiddle,cello,viola,double bass")
def _violin(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.violin_body(pen.at(-0.15, 1.3, 84, 1.05), sheet.main)
    pen.line([(0.75, 0.1), (1.05 + 0.05 * sin(2 * pi * phase), 3.2)], "#5a3a2c", 0.08)


@figure("guitar", "#c98a4a #d9623a", tall=0.6, unit=4.6, wide=2.0, words="ukulele,banjo,lute,mandolin")
def _guitar(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.guitar_body(pen.at(0, 1.25, 88 + 2 * sin(2 * pi * phase)), sheet.main)


@figure(
    "piano",
    "#2f2a3a #6a4030",
    tall=0.72,
    unit=3.2,
    wide=4.4,
    words="upright piano,organ,keyboard,grand piano",
    second="#f6f2e8",
)
def _piano(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-2.0, 0.0, 2.0, 3.1, sheet.main, 0.1)
    pen.box(-2.15, 2.95, 2.15, 3.2, paler(sheet.main, 0.04), 0.06)
    pen.box(-0.6, 1.95, 0.6, 2.7, LINEN, 0.03)
    for y in (2.15, 2.3, 2.45):
        pen.line([(-0.45, y), (0.45, y)], "#8f8a85", 0.03)
    pen.box(-2.15, 1.15, 2.15, 1.45, deeper(sheet.main, 0.03), 0.04)
    pen.slab(-1.9, 1.38, 1.9, 1.66, sheet.second)
    for k in range(15):
        x = -1.9 + 3.8 * k / 15
        pen.line([(x, 1.4), (x, 1.66)], "#8f8a85", 0.025)
        if k % 7 not in (2, 6):
            pen.slab(x + 0.17, 1.5, x + 0.32, 1.67, INK)
    for x in (-1.9, 1.9):
        pen.box(x - 0.12, 0, x + 0.12, 1.2, deeper(sheet.main, 0.05), 0.04)
    for x in (-0.25, 0.25):
        pen.dot(x, 0.12, 0.14, 0.07, BRASS)


@figure("drum", "#c9403a #2f6db5", tall=0.35, unit=2.0, wide=2.6, words="drums,tambourine", second="#f4efe4")
def _drum(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    hit = 12 * abs(sin(2 * pi * phase))
    pen.box(-1.1, 0.15, 1.1, 1.4, sheet.main, 0.1)
    for k in range(4):
        x = -1.1 + k * 0.55
        pen.line([(x, 1.3), (x + 0.28, 0.25), (x + 0.55, 1.3)], sheet.second, 0.05)
    for y in (0.12, 1.28):
        pen.box(-1.18, y, 1.18, y + 0.22, BRASS, 0.08)
    pen.dot(0, 1.5, 1.12, 0.17, sheet.second)
    pen.at(0.7, 1.7, 30 - hit).line("-0.6,0 0.6,0.25", WOOD, 0.09)
    pen.at(-0.7, 1.7, -30 + hit).line("0.6,0 -0.6,0.25", WOOD, 0.09)


@figure(
    "bell", BRASS, tall=0.2, unit=2.5, wide=2.2, words="church bell,school bell,little bell", dark="#8a5a2a"
)
def _bell(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    swing = 10 * sin(2 * pi * phase)
    bell = pen.at(0, 2.4, swing)
    bell.dot(swing * 0.012, -2.15, 0.24, 0.24, sheet.dark)
    bell.ring(0, -0.05, 0.16, sheet.dark, 0.1)
    bell.shape(
        "-0.25,-0.2 -0.6,-0.7 -0.72,-1.4 -1.05,-1.95! 1.05,-1.95! 0.72,-1.4 0.6,-0.7 0.25,-0.2", sheet.main
    )
    bell.box(-1.08, -2.05, 1.08, -1.85, deeper(sheet.main, 0.05), 0.08)


@figure(
    "radio",
    "#b5673f #3f8a7a #d9a03a",
    tall=0.25,
    unit=2.4,
    wide=3.2,
    words="old radio,record player,gramophone,cassette player,music box",
    second="#f0dfba",
    dark="#4a3226",
)
def _radio(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("0.9,1.7 1.4,2.9", "#8f98a3", 0.06)
    pen.box(-1.5, 0.1, 1.5, 1.9, sheet.main, 0.3)
    pen.box(-1.25, 0.4, 0.2, 1.6, sheet.second, 0.16)
    for k in range(5):
        pen.line([(-1.1, 0.58 + 0.2 * k), (0.05, 0.58 + 0.2 * k)], deeper(sheet.second, 0.16), 0.06)
    pen.slab(0.42, 1.15, 1.25, 1.55, "#ffe0a0", 0.06, emit=True)
    x = 0.55 + 0.55 * (0.5 + 0.5 * sin(2 * pi * phase))
    pen.line([(x, 1.2), (x, 1.5)], "#c9403a", 0.05)
    for kx in (0.6, 1.05):
        pen.disc(kx, 0.7, 0.19, 0.19, sheet.dark)
    for kx in (-1.1, 1.1):
        pen.slab(kx - 0.2, 0, kx + 0.2, 0.14, sheet.dark, 0.05)


@figure("telescope", BRASS, tall=0.85, unit=3.6, wide=3.2, words="spyglass,microscope", dark="#6a4530")
def _telescope(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-0.8, 0.75, 0.05):
        pen.line([(0, 1.9), (x, 0.05)], sheet.dark, 0.13)
    tube = pen.at(0, 2.1, 32 + 2 * sin(2 * pi * phase))
    tube.box(-1.5, -0.17, -0.6, 0.17, deeper(sheet.main, 0.12), 0.05)
    tube.box(-0.7, -0.26, 1.4, 0.26, sheet.main, 0.06)
    tube.box(1.2, -0.34, 1.75, 0.34, deeper(sheet.main, 0.05), 0.06)
    tube.dot(1.75, 0, 0.07, 0.28, "#bfe3f2")
    pen.disc(0, 1.95, 0.2, 0.2, sheet.dark)


@figure(
    "camera",
    "#3a3544 #8a5a3a",
    tall=0.14,
    unit=2.2,
    wide=2.9,
    words="film camera,old camera,video camera,projector",
    accent="#d9623a",
)
def _camera(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.5, 1.5, 0.5, 2.0, deeper(sheet.main, 0.03), 0.12)
    pen.box(-1.35, 0, 1.35, 1.7, sheet.main, 0.24)
    pen.slab(-1.35, 1.05, 1.35, 1.3, sheet.accent)
    pen.disc(0, 0.82, 0.68, 0.68, "#a9b0b8")
    pen.disc(0, 0.82, 0.52, 0.52, "#2f3a5f")
    pen.dot(0.15, 1.0, 0.14, 0.14, "#dff1f5")
    pen.dot(-1.0, 1.5, 0.12, 0.09, "#d9423a")
    if phase > 0.93:
        pen.glow(0.9, 1.75, 2.0, "#ffffff", 0.9)


@figure(
    "phone",
    "#2f2d3a",
    tall=0.1,
    unit=2.8,
    wide=1.5,
    words="smartphone,mobile,mobile phone,cell phone,tablet",
    second="#8fd0f0",
)
def _phone(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.7, 0, 0.7, 2.75, sheet.main, 0.2)
    pen.slab(-0.58, 0.3, 0.58, 2.5, sheet.second, 0.08, emit=True)
    pen.glow(0, 1.4, 1.8, sheet.second, 0.25)
    pen.slab(-0.42, 1.7, 0.3, 2.1, "#fffbe6", 0.14)
    pen.slab(-0.25, 1.15, 0.42, 1.5, "#4f9ad0", 0.14)


@figure(
    "laptop",
    "#a9b0b8",
    tall=0.22,
    unit=2.2,
    wide=3.4,
    words="computer,screen,monitor,television,tv,typewriter",
    second="#8fd0f0",
)
def _laptop(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-1.3, 0.25, 1.3, 2.15, deeper(sheet.main, 0.1), 0.12)
    pen.slab(-1.15, 0.4, 1.15, 2.0, "#2a3350", 0.05)
    for k, w in enumerate((1.2, 0.8, 1.5, 1.0)):
        pen.slab(
            -0.95,
            1.7 - k * 0.3,
            -0.95 + w,
            1.82 - k * 0.3,
            sheet.second if k % 2 else "#f2b632",
            0.05,
            emit=True,
        )
    if phase < 0.5:
        pen.slab(0.15, 0.8, 0.25, 0.95, "#fffbe6", emit=True)
    pen.poly("-1.35,0.25 1.35,0.25 1.7,0 -1.7,0", sheet.main)
    pen.glow(0, 1.2, 1.9, sheet.second, 0.2)
