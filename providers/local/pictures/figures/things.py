"""Paper, time, toys and small wonders."""

from __future__ import annotations

from math import cos, pi, sin

from . import carried
from .garments import BRASS
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure

WOOD = "#9a6b45"
IRON = "#3a3a4a"
INK = "#2a2833"


@figure(
    "letter",
    "#f4efe4",
    tall=0.1,
    unit=1.6,
    wide=2.4,
    words="envelope,postcard,love letter",
    accent="#c9403a",
    parts="seal:accent",
)
def _letter(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.envelope(pen.at(0, 0.85, 3 * sin(2 * pi * phase), 1.15), sheet.accent)


@figure(
    "book",
    "#8a3b42 #2f6a8a #4f7a4a #c9863a",
    tall=0.12,
    unit=1.6,
    wide=3.2,
    words="story book,storybook,novel,diary,notebook,spellbook,atlas,open book",
    second="#f6eedc",
)
def _book(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape(
        "-1.5,0.1! -1.5,1.2! -0.7,1.35 0,1.15! 0.7,1.35 1.5,1.2! 1.5,0.1! 0.7,0.15 0,0! -0.7,0.15", sheet.main
    )
    for side in (-1, 1):
        pen.shape(
            [
                (0, 0.12),
                (side * 0.7, 0.3),
                (side * 1.36, 0.24),
                (side * 1.36, 1.36),
                (side * 0.7, 1.46),
                (0, 1.26),
            ],
            sheet.second,
            0.5,
        )
        for y in (0.6, 0.82, 1.04):
            pen.line([(side * 0.28, y), (side * 1.1, y + 0.06)], deeper(sheet.second, 0.18), 0.045)
    lift = abs(sin(pi * phase))
    pen.shape(
        [
            (0, 0.12),
            (0.5, 0.35 + 0.5 * lift),
            (1.2 - 0.4 * lift, 0.35 + 0.9 * lift),
            (1.15 - 0.4 * lift, 1.4 + 0.5 * lift),
            (0.5, 1.45 + 0.35 * lift),
            (0, 1.26),
        ],
        paler(sheet.second, 0.01),
        0.4,
    )


@figure(
    "clock",
    "#8a5a3a #3f6a8a",
    tall=0.35,
    unit=2.6,
    wide=2.4,
    words="alarm clock,watch,pocket watch,wall clock,grandfather clock",
    second="#f6eedc",
    accent=BRASS,
)
def _clock(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for side in (-1, 1):
        pen.line([(side * 0.6, 0.5), (side * 0.8, 0.06)], sheet.main, 0.18)
        pen.disc(side * 0.62, 2.3, 0.3, 0.24, sheet.accent, -side * 30)
    pen.disc(0, 1.25, 1.12, 1.12, sheet.main)
    pen.disc(0, 1.25, 0.9, 0.9, sheet.second)
    for k in range(12):
        a = k * pi / 6
        pen.dot(0.75 * sin(a), 1.25 + 0.75 * cos(a), 0.05, 0.05, INK)
    late = "midnight" in sheet.traits  # else ten past ten, as clocks are shown
    for a, reach, w in (
        (-0.1 if late else pi / 3, 0.62, 0.07),
        (-0.02 if late else -pi / 3 + 0.09, 0.42, 0.1),
    ):
        pen.line([(0, 1.25), (reach * sin(a), 1.25 + reach * cos(a))], INK, w)
    pen.dot(0, 1.25, 0.09, 0.09, "#c9403a")


@figure(
    "hourglass",
    "#8a5a3a",
    tall=0.25,
    unit=2.8,
    wide=1.9,
    words="sand glass,sandglass,sand timer",
    second="#e8c27a",
)
def _hourglass(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    glass = pen.closed(
        "-0.68,2.55! -0.68,2.0 -0.12,1.4 -0.68,0.8 -0.68,0.25! 0.68,0.25! 0.68,0.8 0.12,1.4 0.68,2.0 0.68,2.55!"
    )
    pen.fill(glass, "#cfe3e6", 0.7)
    with pen.inside(glass):
        level = 2.25 - 0.75 * phase
        pen.part(pen.frame(-1, 1.35, 1, level), sheet.second, 0.5)
        pen.part(
            pen.closed(
                [
                    (-0.7, 0.2),
                    (0.7, 0.2),
                    (0.5, 0.35 + 0.3 * phase),
                    (0, 0.5 + 0.6 * phase),
                    (-0.5, 0.35 + 0.3 * phase),
                ]
            ),
            sheet.second,
            0.5,
        )
        pen.line("0,1.5 0,0.4", sheet.second, 0.06)
    for y in (0.0, 2.5):
        pen.box(-0.9, y, 0.9, y + 0.28, sheet.main, 0.08)
    for x in (-0.78, 0.78):
        pen.line([(x, 0.25), (x, 2.55)], sheet.main, 0.1)


@figure("map", "#ead9ae", tall=0.2, unit=1.9, wide=2.8, words="treasure map,chart,scroll", accent="#c9403a")
def _map(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for k, (x0, x1) in enumerate(((-1.35, -0.45), (-0.45, 0.45), (0.45, 1.35))):
        d = 0.1 if k % 2 else 0.0
        pen.poly(
            [
                (x0, 0.1 - d + 0.1 * (k % 2)),
                (x1, 0.1 + d - 0.1 * (k % 2)),
                (x1, 1.8 - d + 0.0),
                (x0, 1.8 + d - 0.1),
            ],
            deeper(sheet.main, 0.04 * (k % 2)),
        )
    pen.patch("-1.1,1.2 -0.7,1.5 -0.4,1.2 -0.8,0.9", "#9ab58a")
    pen.line("-0.7,0.5 -0.2,0.8 0.3,0.6 0.75,1.1", sheet.accent, 0.07)
    for a in (-1, 1):
        pen.line([(0.72, 1.28 - 0.16 * a), (1.0, 1.28 + 0.16 * a)], sheet.accent, 0.09)


@figure("key", BRASS, tall=0.08, unit=1.4, wide=3.2, words="old key,golden key")
def _key(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    k = pen.at(0, 0.59, 4 * sin(2 * pi * phase))
    k.ring(-0.95, 0, 0.45, sheet.main, 0.24)
    k.box(-0.55, -0.13, 1.45, 0.13, sheet.main, 0.1)
    for x, h in ((1.3, 0.55), (0.95, 0.42)):
        k.box(x - 0.13, -h, x + 0.13, 0.05, sheet.main, 0.05)
    k.dot(-0.95, 0.62, 0.16, 0.16, sheet.main)


@figure("coin", BRASS, tall=0.05, unit=2.0, wide=2.0, words="gold coin,penny,treasure,medal")
def _coin(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.disc(0, 1, 1.0, 1.0, deeper(sheet.main, 0.06))
    pen.disc(0, 1, 0.82, 0.82, sheet.main)
    pen.line("0,1.45 0,0.55", deeper(sheet.main, 0.14), 0.16)


@figure(
    "kite",
    "#d9483f #f2a82f #3f8ad0 #7a4aa0",
    tall=0.6,
    unit=5.0,
    wide=2.4,
    words="paper kite,kites",
    air=True,
)
def _kite(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.kite(pen.at(0.1, 3.6, 8 * sin(2 * pi * phase)), sheet.main, phase)


@figure(
    "ball",
    "#d9483f #f2b632 #2f8a8a",
    tall=0.15,
    unit=2.0,
    wide=2.0,
    words="football,beach ball,ball of wool,marble,soccer ball",
    second="#f4efe4",
)
def _ball(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    up = 0.0 if pose != "bounce" else 1.5 * abs(sin(pi * phase))
    ball = pen.disc(0, 1 + up, 1, 1, sheet.main)
    with pen.inside(ball):
        for a in (0, 120, 240):
            slice_ = pen.at(0, 1 + up, a + 90 * sin(2 * pi * phase))
            slice_.patch("0,0! 0.3,0.6 0.9,0.9 0.5,1.1 -0.1,1.0", sheet.second)


@figure(
    "toy balloon",
    "#d9423a #f2b632 #3f8ad0 #7a4aa0 #4f9a5b",
    tall=0.8,
    unit=4.8,
    wide=1.9,
    words="red balloon,party balloon,balloon on a string,little balloon,blue balloon,yellow balloon",
    air=True,
)
def _toy_balloon(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 0.14 * sin(2 * pi * phase)
    pen.line([(0, 0), (0.16 - s, 0.9), (-0.1, 1.6), (s, 2.3)], "#6a6a7a", 0.05)
    pen.shape(
        [(s, 2.3), (s + 0.85, 3.2), (s + 0.78, 4.2), (s, 4.7), (s - 0.78, 4.2), (s - 0.85, 3.2)], sheet.main
    )
    pen.chip([(s - 0.12, 2.15), (s + 0.12, 2.15), (s, 2.4)], deeper(sheet.main, 0.06))
    pen.dot(s - 0.32, 4.0, 0.13, 0.26, paler(sheet.main, 0.16), 20)


@figure(
    "gift",
    "#d9423a #2f8a8a #7a4aa0",
    tall=0.3,
    unit=2.5,
    wide=2.4,
    words="present,gift box,birthday present",
    second="#f7d98a",
    parts="ribbon:second,bow:second",
)
def _gift(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-1.0, 0, 1.0, 1.5, sheet.main, 0.08)
    pen.box(-1.12, 1.4, 1.12, 1.85, paler(sheet.main, 0.03), 0.08)
    pen.slab(-0.18, 0, 0.18, 1.85, sheet.second)
    for side in (-1, 1):
        pen.shape([(0, 1.85), (side * 0.3, 2.4), (side * 0.85, 2.35), (side * 0.7, 1.9)], sheet.second)
    pen.disc(0, 1.95, 0.18, 0.16, deeper(sheet.second, 0.06))


@figure("crown", BRASS, tall=0.15, unit=1.8, wide=2.6, words="tiara,diadem", accent="#c9304a")
def _crown(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-1.0,0 -1.25,1.35 -0.62,0.8 0,1.6 0.62,0.8 1.25,1.35 1.0,0", sheet.main)
    pen.box(-1.04, 0, 1.04, 0.34, deeper(sheet.main, 0.05), 0.06)
    for x, y in ((-1.25, 1.4), (0, 1.65), (1.25, 1.4)):
        pen.disc(x, y, 0.15, 0.15, paler(sheet.main, 0.08))
    for x in (-0.6, 0, 0.6):
        pen.dot(x, 0.17, 0.11, 0.11, sheet.accent)
    pen.glow(0, 1.65, 0.7 + 0.3 * sin(2 * pi * phase), "#fff0c0", 0.5)


@figure(
    "chess piece",
    "#f0e2c4 #3a3340",
    tall=0.12,
    unit=3.4,
    wide=1.8,
    words="chess pawn,pawn,chess knight,rook piece,chess king,chess,chessman",
)
def _chess(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.85, 0, 0.85, 0.36, sheet.main, 0.14)
    pen.shape("-0.65,0.36! -0.34,1.0 -0.24,2.0! 0.24,2.0! 0.34,1.0 0.65,0.36!", sheet.main)
    pen.box(-0.5, 1.95, 0.5, 2.18, sheet.main, 0.1)
    pen.disc(0, 2.72, 0.58, 0.58, sheet.main)


@figure(
    "flag", "#d9423a #2f6db5 #f2b632", tall=1.4, unit=4.2, wide=2.8, words="banner,pennant", dark="#7a5a3a"
)
def _flag(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("-1.0,0.05 -1.0,4.15", sheet.dark, 0.14)
    w = [0.18 * sin(2 * pi * (phase - k * 0.25)) for k in range(4)]
    pen.shape(
        [
            (-0.95, 4.05),
            (-0.1, 4.0 + w[0]),
            (0.7, 4.05 + w[1]),
            (1.4, 3.95 + w[2]),
            (1.4, 2.6 + w[2]),
            (0.7, 2.65 + w[1]),
            (-0.1, 2.6 + w[0]),
            (-0.95, 2.65),
        ],
        sheet.main,
    )


@figure(
    "gear",
    "#a9743f #8f98a3",
    tall=0.3,
    unit=2.6,
    wide=2.6,
    words="cog,cogwheel,machine,engine,tiny wheel,tiny wheels,clock wheel",
    dark="#4a3a34",
)
def _gear(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    wheel = pen.at(0, 1.3, 45 * phase)
    points = []
    for k in range(32):
        r = 1.28 if k % 4 in (0, 1) else 1.0
        a = 2 * pi * k / 32
        points.append((r * cos(a), r * sin(a)))
    wheel.poly(points, sheet.main)
    wheel.disc(0, 0, 0.42, 0.42, sheet.dark)
    for k in range(5):
        wheel.dot(0.7 * cos(k * 1.2566), 0.7 * sin(k * 1.2566), 0.13, 0.13, deeper(sheet.main, 0.1))
