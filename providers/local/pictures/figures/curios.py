"""Things that whole films are about and that nothing else stands for: webs, bottles, gates, gardens."""

from __future__ import annotations

from math import cos, pi, sin

from .beasts import eye
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure

WOOD = "#9a6b45"
INK = "#2a2833"
GLASS = "#dff1f2"


@figure(
    "spider", "#4a3f52 #5f4a3a", tall=0.2, unit=2.6, wide=3.6, words="spiders,tarantula", group="animal",
    poses="stand,walk", second="#7a6a82",
)  # fmt: skip
def _spider(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    for side in (-1, 1):
        for k in range(4):
            lift = 0.1 * sin(a + k * pi / 2) if pose == "walk" else 0.04 * sin(a)
            knee = (side * (0.9 + 0.22 * k), 1.9 - 0.28 * k + lift)
            foot = (side * (1.75 - 0.28 * abs(k - 1.4)) + 0.1 * (k - 1.5), 0.02)
            pen.line([(side * 0.4, 1.0), knee, foot], deeper(sheet.main, 0.04), 0.13)
    pen.disc(-0.35, 1.25, 0.85, 0.78, sheet.main)
    for x, y in ((-0.7, 1.5), (-0.3, 1.7), (-0.55, 1.05)):
        pen.dot(x, y, 0.14, 0.12, sheet.second)
    head = pen.at(0.5, 1.0, 2 * sin(a))
    head.disc(0, 0, 0.55, 0.5, paler(sheet.main, 0.03))
    for x in (-0.1, 0.28):
        head.dot(x, 0.1, 0.19, 0.22, "#fffbe6")
        eye(head, x + 0.04, 0.08, 0.1, phase)
    head.line("-0.05,-0.24 0.12,-0.3 0.3,-0.22", INK, 0.05)


@figure("web", "#e8ecf0", tall=0.6, unit=3.0, wide=3.2, words="webs,cobweb,spider web,spider's web")
def _web(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    spokes = [k * pi / 5 + 0.15 for k in range(10)]
    sway = 0.03 * sin(2 * pi * phase)
    for a in spokes:
        pen.line([(0, 1.5), (1.55 * cos(a) + sway, 1.5 + 1.48 * sin(a))], sheet.main, 0.075)
    for ring in range(1, 6):
        r = 0.28 * ring
        for a, b in zip(spokes, [*spokes[1:], spokes[0] + 2 * pi], strict=True):
            middle = (a + b) / 2
            points = [(r * cos(a), 1.5 + r * sin(a)), (r * 0.88 * cos(middle), 1.5 + r * 0.88 * sin(middle))]
            pen.line([*points, (r * cos(b), 1.5 + r * sin(b))], sheet.main, 0.065)


@figure(
    "milk bottle",
    "#f7f5ef",
    tall=0.3,
    unit=3.0,
    wide=1.4,
    words="milk bottles,bottle of milk,milk",
    accent="#4f8ac0",
)
def _milk(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    shape = "-0.6,0! -0.62,1.5 -0.3,2.1 -0.28,2.6! 0.28,2.6! 0.3,2.1 0.62,1.5 0.6,0!"
    pen.fill(
        pen.closed("-0.68,-0.04! -0.7,1.54 -0.37,2.1 -0.35,2.7! 0.35,2.7! 0.37,2.1 0.7,1.54 0.68,-0.04!"),
        GLASS,
    )
    pen.shape(shape, "#fbf8f0", 0.6, 0.2)
    pen.line("-0.42,0.4 -0.44,1.4", "#ffffff", 0.12)
    pen.box(-0.42, 2.62, 0.42, 2.98, sheet.accent, 0.08)
    pen.box(-0.6, 0.6, 0.6, 1.2, sheet.accent, 0.02)
    pen.patch("-0.2,0.75 0.05,1.08 0.28,0.8 0.05,0.68", "#fbf8f0")


@figure(
    "ship in a bottle", "#9fd0d8", tall=0.3, unit=1.9, wide=3.8, second="#b5443a",
    words="ship in the bottle,boat in a bottle,bottle ship,bottled ship",
)  # fmt: skip
def _bottle_ship(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-0.9, 0.7):
        pen.poly([(x - 0.3, 0), (x + 0.3, 0), (x + 0.2, 0.3), (x - 0.2, 0.3)], WOOD)
    glass = pen.closed(
        "-1.75,0.55 -1.6,0.3 0.7,0.3 1.2,0.75! 1.75,0.8! 1.75,1.25! 1.2,1.3! 0.7,1.8 -1.6,1.8 -1.75,1.5"
    )
    pen.fill(glass, GLASS, 0.5)
    with pen.inside(glass):
        pen.patch("-1.9,0.72 -1.2,0.8 -0.6,0.7 0,0.8 0.9,0.72 0.9,0.1 -1.9,0.1", "#3f8fa8")
    ship = pen.at(-0.45, 0.72, 3 * sin(2 * pi * phase), 0.9)
    ship.shape("-0.7,0.22! -0.5,-0.02 0.5,-0.02 0.75,0.24!", sheet.second)
    for x in (-0.28, 0.22):
        ship.line([(x, 0.2), (x, 1.0)], WOOD, 0.05)
        ship.shape([(x - 0.24, 0.36), (x + 0.2, 0.4), (x + 0.16, 0.92), (x - 0.2, 0.88)], "#fbf6e6", 0.6)
    pen.outline(glass, "#8fb8c2", 0.07)
    pen.line("-1.4,1.6 -0.2,1.66 0.5,1.6", "#ffffff", 0.09, 0.8)
    pen.box(1.7, 0.78, 2.0, 1.27, "#c9a06a", 0.05)


@figure("compass", "#e3b341", tall=0.14, unit=2.0, wide=1.9, words="compasses,sextant", second="#fbf6e6")
def _compass(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.disc(0, 0.9, 0.9, 0.9, sheet.main)
    pen.disc(0, 0.9, 0.7, 0.7, sheet.second)
    pen.ring(0, 1.9, 0.14, sheet.main, 0.09)
    for k in range(8):
        a = k * pi / 4
        pen.dot(0.58 * cos(a), 0.9 + 0.58 * sin(a), 0.05, 0.05, INK)
    needle = pen.at(0, 0.9, 30 + 10 * sin(2 * pi * phase))
    needle.chip("-0.13,0 0,0.56 0.13,0", "#d9423a")
    needle.chip("-0.13,0 0,-0.56 0.13,0", "#4a5a70")
    needle.dot(0, 0, 0.08, 0.08, INK)


@figure("ticket", "#f2d9a0 #e8b7a0", tall=0.12, unit=1.3, wide=2.4, words="tickets,pass", accent="#c9403a")
def _ticket(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(0, 0.1, 6)
    tilt.poly(
        "-1.1,0 1.1,0 1.1,0.35 0.98,0.5 1.1,0.65 1.1,1.05 -1.1,1.05 -1.1,0.65 -0.98,0.5 -1.1,0.35", sheet.main
    )
    tilt.line("0.5,0.08 0.5,0.98", deeper(sheet.main, 0.2), 0.05)
    tilt.slab(-0.9, 0.66, 0.3, 0.84, sheet.accent)
    for y in (0.22, 0.42):
        tilt.line([(-0.9, y), (0.25, y)], deeper(sheet.main, 0.28), 0.06)
    tilt.dot(0.8, 0.52, 0.16, 0.16, sheet.accent)


@figure(
    "card", "#f7f0de", tall=0.12, unit=1.3, wide=1.9, words="index card,cards,index cards,note,notes,bookmark"
)
def _card(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(0, 0.05, 4)
    tilt.box(-0.9, 0, 0.9, 1.2, sheet.main, 0.06)
    tilt.slab(-0.74, 0.92, 0.74, 0.99, "#d9423a")
    for y in (0.7, 0.5, 0.3):
        tilt.line([(-0.7, y), (0.68 - 0.5 * (y < 0.4), y)], "#8fa8c0", 0.05)


@figure("bucket", "#a5b0bb #d9423a #4f8ac0", tall=0.3, unit=2.0, wide=1.9, words="buckets,pail,pails")
def _bucket(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("-0.78,1.3 -0.5,1.85 0,2.0 0.5,1.85 0.78,1.3", deeper(sheet.main, 0.2), 0.1)
    pen.poly("-0.58,0 0.58,0 0.82,1.35 -0.82,1.35", sheet.main)
    pen.disc(0, 1.35, 0.82, 0.2, deeper(sheet.main, 0.14))
    pen.line("-0.68,0.6 0,0.5 0.68,0.6", deeper(sheet.main, 0.1), 0.08)


@figure(
    "gate",
    "#8a5a3a #f4efe4",
    tall=0.75,
    unit=2.4,
    wide=3.2,
    words="garden gate,gates,wooden gate,iron gate",
)
def _gate(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-1.5, 1.5):
        pen.box(x - 0.17, 0, x + 0.17, 2.2, deeper(sheet.main, 0.06), 0.03)
        pen.disc(x, 2.26, 0.24, 0.2, deeper(sheet.main, 0.02))
    for y in (0.5, 1.45):
        pen.box(-1.4, y, 1.4, y + 0.2, deeper(sheet.main, 0.04))
    for k in range(6):
        x = -1.15 + 0.46 * k
        pen.poly(
            [(x - 0.14, 0.2), (x + 0.14, 0.2), (x + 0.14, 1.75), (x, 1.95), (x - 0.14, 1.75)], sheet.main
        )


@figure(
    "garden", "#7a4e35", tall=0.42, unit=2.0, wide=5.6, words="vegetable garden,flower bed,vegetable bed,kitchen garden,gardens",
    group="plant", second="#4f9a5b", accent="#e8607f",
)  # fmt: skip
def _garden(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-2.8,0.05 -2.5,0.45 2.5,0.45 2.8,0.05 0,-0.08", sheet.main)
    blooms = (sheet.accent, "#f2b632", "#f4efe4", "#b58fd6", "#e2574c")
    for row, (y, k) in enumerate(((0.42, 0.78), (0.16, 1.0))):
        for i in range(9 - row):
            x = (-2.2 + 0.55 * i + 0.28 * row) * (0.95 + 0.05 * row)
            plant = pen.at(x, y, 4 * sin(2 * pi * phase + i), k)
            high = 0.75 + 0.35 * ((i * 0.618 + row * 0.4) % 1.0)
            plant.line([(0, 0), (0.02, high)], deeper(sheet.second, 0.05), 0.07)
            for side in (-1, 1):
                plant.shape(
                    [(0, 0.25), (side * 0.26, 0.5), (side * 0.3, 0.7), (side * 0.05, 0.5)], sheet.second
                )
            plant.disc(0, high, 0.18, 0.17, blooms[(i + 2 * row) % 5])
            plant.dot(0, high, 0.06, 0.06, "#f6d84f")


@figure(
    "mirror", "#e3b341 #8a5a3a", tall=0.5, unit=3.0, wide=2.0, words="mirrors,looking glass", second="#cfe3ea"
)
def _mirror(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.limb([(0, 0.1), (0, 0.7)], (0.8, 0.3), sheet.main)
    pen.disc(0, 1.75, 0.95, 1.2, sheet.main)
    glass = pen.oval(0, 1.75, 0.76, 1.0)
    pen.part(glass, sheet.second, 0.4, 0.3)
    with pen.inside(glass):
        for x in (-0.35, -0.05):
            pen.line([(x - 0.3, 1.2), (x + 0.4, 2.5)], "#ffffff", 0.12, 0.7)


@figure("anchor", "#4a5a70", tall=0.5, unit=2.8, wide=2.0, words="anchors")
def _anchor(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("0,0.2 0,2.2", sheet.main, 0.22)
    pen.line("-0.95,0.85 -0.7,0.3 0,0.08 0.7,0.3 0.95,0.85", sheet.main, 0.22)
    pen.line("-0.55,1.85 0.55,1.85", sheet.main, 0.18)
    pen.ring(0, 2.48, 0.24, sheet.main, 0.14)
    for side in (-1, 1):
        pen.chip([(side * 0.7, 0.75), (side * 1.2, 0.75), (side * 0.98, 1.15)], sheet.main)


@figure(
    "ring", "#e3b341", tall=0.08, unit=2.0, wide=1.6, words="rings,wedding ring,gold ring", second="#9fd8e8"
)
def _ring(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.ring(0, 0.66, 0.56, sheet.main, 0.2)
    pen.poly("-0.32,1.5 0,1.15 0.32,1.5 0.18,1.75 -0.18,1.75", sheet.second)
    pen.glow(0.1, 1.6, 0.5 + 0.1 * sin(2 * pi * phase), "#ffffff", 0.5)


@figure(
    "hat", "#6a4a3a #27406e #b5443a", tall=0.14, unit=1.3, wide=2.4, words="hats,top hat,bowler hat,straw hat"
)
def _hat(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-0.62,0.2! -0.55,1.0 -0.2,1.22 0.2,1.15 0.55,1.0 0.62,0.2!", sheet.main)
    pen.poly(
        "-0.63,0.22 0.63,0.22 0.61,0.45 -0.61,0.45",
        "#d9423a" if sheet.main < "#9" else deeper(sheet.main, 0.2),
    )
    pen.disc(0, 0.18, 1.15, 0.2, deeper(sheet.main, 0.03))


@figure(
    "town clock", "#3f5a52 #4a4a5a", tall=1.5, unit=5.0, wide=2.2, second="#f6eedc", accent="#e3b341",
    words="tower clock,church clock,clock tower,station clock,street clock,big clock,giant clock",
)  # fmt: skip
def _town_clock(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-0.8,0 0.8,0 0.5,0.5 -0.5,0.5", deeper(sheet.main, 0.08))
    pen.poly("-0.3,0.5 0.3,0.5 0.24,2.9 -0.24,2.9", sheet.main)
    pen.box(-0.5, 2.7, 0.5, 2.95, sheet.accent, 0.05)
    pen.disc(0, 3.85, 1.08, 1.08, sheet.main)
    pen.disc(0, 3.85, 0.88, 0.88, sheet.second)
    for k in range(12):
        a = k * pi / 6
        pen.dot(0.72 * sin(a), 3.85 + 0.72 * cos(a), 0.06, 0.06, INK)
    for turns, reach, wide in ((1.0, 0.62, 0.08), (1 / 12, 0.42, 0.12)):
        a = 2 * pi * phase * turns + 0.9
        pen.line([(0, 3.85), (reach * sin(a), 3.85 + reach * cos(a))], INK, wide)
    pen.poly("-0.4,4.85 0.4,4.85 0,5.3", sheet.accent)
