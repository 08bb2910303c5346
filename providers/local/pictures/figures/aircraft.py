"""Everything that flies or leaves for space; it hovers a little above 0."""

from __future__ import annotations

from math import cos, pi, sin

from .look import Sheet
from .pen import Pen, deeper
from .roster import figure
from .vehicles import GLASS


@figure(
    "aeroplane",
    "#d9483f #e0a02e #3f8ab0 #f4efe4",
    tall=1.6,
    unit=2.6,
    wide=5.4,
    words="airplane,plane,aircraft,biplane,jet,paper plane,glider,propeller plane",
    poses="fly",
    group="vehicle",
    air=True,
    second="#f4efe4",
    dark="#3a3a48",
)
def _aeroplane(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    plane = pen.at(0, 0.5 + 0.06 * sin(a), 4 + 1.5 * sin(a))
    plane.shape("-2.0,1.2! -2.5,2.15! -1.9,2.1 -1.3,1.25!", sheet.second)
    plane.shape("-0.2,1.25 0.3,1.75! 0.9,1.7! 0.9,1.15", deeper(sheet.main, 0.07))
    plane.shape(
        "-2.35,1.3 -1.0,1.42 0.6,1.5 1.8,1.3 2.3,0.95 2.0,0.55 0.6,0.4 -1.2,0.65 -2.2,1.05", sheet.main
    )
    plane.shape("0.75,1.4! 1.0,1.72 1.55,1.3!", GLASS)
    for x in (-0.9, -0.4, 0.1, 0.6):
        plane.dot(x, 1.05, 0.13, 0.14, "#dff1f5")
    plane.shape("-0.35,0.85 0.7,0.85 0.35,0.4 -0.9,-0.25! -1.25,-0.2", sheet.second)
    plane.shape("-2.2,1.2 -1.6,1.15 -1.9,0.9 -2.5,0.8!", sheet.second)
    blade = 0.75 * abs(cos(3 * a)) + 0.12
    plane.dot(2.35, 0.95, 0.09, blade, sheet.dark, alpha=0.85)
    plane.disc(2.3, 0.95, 0.16, 0.16, sheet.dark)


@figure(
    "helicopter",
    "#3f8ab0 #d9483f #f2b632",
    tall=1.5,
    unit=3.0,
    wide=5.4,
    words="chopper,drone",
    poses="fly",
    group="vehicle",
    air=True,
    dark="#3a3a48",
    second="#f4efe4",
)
def _helicopter(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    body = pen.at(0, 0.05 + 0.06 * sin(a), 2 * sin(a))
    body.limb("-0.4,1.5 -2.4,1.75", (0.55, 0.2), sheet.main)
    body.shape("-2.3,1.6 -2.7,2.3 -2.35,2.3 -2.1,1.75", sheet.main)
    body.shape("-0.9,1.5 -0.4,2.15 0.6,2.2 1.4,1.75 1.6,1.1 1.1,0.6 -0.2,0.55 -0.8,0.9", sheet.main)
    body.shape("0.4,2.05 1.1,1.9 1.52,1.25 0.4,1.15", GLASS)
    body.line("-0.8,0.2 1.3,0.2 1.55,0.35", sheet.dark, 0.12)
    for x in (-0.3, 0.8):
        body.line([(x, 0.6), (x, 0.2)], sheet.dark, 0.1)
    body.line("0.2,2.2 0.2,2.6", sheet.dark, 0.14)
    reach = 1.6 + 0.9 * abs(cos(2 * a))
    body.line([(0.2 - reach, 2.66), (0.2 + reach, 2.66)], sheet.dark, 0.1)


@figure(
    "balloon",
    "#d9483f #e8923a #3f8ab0 #7a5aa8 #f2b632",
    tall=5.0,
    unit=6.2,
    wide=4.4,
    words="hot air balloon,air balloon,airship,zeppelin,montgolfier",
    poses="fly",
    group="vehicle",
    air=True,
    second="#f6ecd6",
    dark="#6a4530",
    accent="#f2b632",
)
def _balloon(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    air = pen.at(0, 0.05 + 0.06 * sin(a), 1.5 * sin(a + 1))
    for x in (-0.42, 0.42):
        air.line([(x, 0.85), (x * 1.7, 1.85)], sheet.dark, 0.05)
    air.patch([(-0.12, 1.2), (0.12, 1.2), (0, 1.75 + 0.1 * sin(3 * a))], "#ffb35c", emit=True)
    air.glow(0, 1.5, 1.4, "#ffb35c", 0.45)
    bag = air.shape(
        "-0.7,1.75! -1.5,2.7 -2.1,3.9 -1.85,5.2 -1.0,6.0 0,6.2 1.0,6.0 1.85,5.2 2.1,3.9 1.5,2.7 0.7,1.75!",
        sheet.main,
    )
    with air.inside(bag):
        for k in (-1, 1):
            air.part(
                air.closed(
                    [
                        (0.18 * k, 1.7),
                        (0.75 * k, 2.8),
                        (0.95 * k, 4.2),
                        (0.5 * k, 6.3),
                        (0.9 * k, 6.3),
                        (1.6 * k, 4.4),
                        (1.2 * k, 2.8),
                        (0.42 * k, 1.7),
                    ]
                ),
                sheet.second,
                0.8,
            )
        air.slab(-2.3, 3.2, 2.3, 3.42, sheet.accent)
    basket = air.poly("-0.52,0.9 0.52,0.9 0.42,0.05 -0.42,0.05", "#a8743f")
    with air.inside(basket):
        for y in (0.3, 0.55):
            air.line([(-0.6, y), (0.6, y)], deeper("#a8743f", 0.1), 0.05)
    air.line("-0.54,0.9 0.54,0.9", sheet.dark, 0.12)


@figure(
    "rocket",
    "#f0ece2",
    tall=3.2,
    unit=5.4,
    wide=2.6,
    words="spaceship,spacecraft,space ship,space shuttle,space rocket",
    poses="stand,fly",
    group="vehicle",
    second="#d9483f",
    accent="#2f6db5",
    dark="#5a6070",
    parts="fin:second,nose:second",
)
def _rocket(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    if pose == "fly":
        _exhaust(pen.at(0, 0.75), phase)
    pen.poly("-0.42,0.3 0.42,0.3 0.6,0.8 -0.6,0.8", sheet.dark)
    for side in (-1, 1):
        pen.shape(
            [
                (side * 0.7, 2.1),
                (side * 1.15, 1.4),
                (side * 1.25, 0.1),
                (side * 0.9, 0.45),
                (side * 0.45, 0.85),
            ],
            sheet.second,
        )
    body = pen.shape(
        "-0.72,0.75! -0.92,2.2 -0.78,3.7 -0.4,4.7 0,5.3! 0.4,4.7 0.78,3.7 0.92,2.2 0.72,0.75!", sheet.main
    )
    with pen.inside(body):
        pen.part(pen.frame(-1, 4.25, 1, 5.5), sheet.second)
        pen.slab(-1, 1.25, 1, 1.45, sheet.second)
    pen.dot(0, 3.2, 0.46, 0.46, sheet.dark)
    pen.disc(0, 3.2, 0.34, 0.34, "#8fd0e8")
    pen.dot(-0.1, 3.32, 0.09, 0.09, "#fffbe6")
    pen.poly("-0.14,2.0 0.14,2.0 0.12,0.5 -0.12,0.5", sheet.second)


def _exhaust(pen: Pen, phase: float) -> None:
    flick = 0.25 * sin(6 * pi * phase)
    pen.glow(0, -0.8, 2.4, "#ffb45a", 0.6)
    pen.patch([(-0.5, 0), (0.5, 0), (0.4, -0.9), (0, -2.0 - flick), (-0.4, -0.9)], "#ff9f43", emit=True)
    pen.patch([(-0.28, 0), (0.28, 0), (0, -1.2 + flick)], "#fff0c8", emit=True)


@figure(
    "ufo",
    "#a9b5c0",
    tall=1.2,
    unit=2.4,
    wide=4.6,
    words="flying saucer,space station,satellite",
    poses="fly",
    group="vehicle",
    air=True,
    second="#8fd8e8",
    accent="#f2b632",
)
def _ufo(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    saucer = pen.at(0, 0.6 + 0.08 * sin(a), 3 * sin(a))
    saucer.shape("-0.95,0.7 -0.75,1.4 0,1.75 0.75,1.4 0.95,0.7", sheet.second)
    saucer.shape("-2.2,0.45 -1.0,0.85 0,0.95 1.0,0.85 2.2,0.45 1.1,0.05 0,-0.05 -1.1,0.05", sheet.main)
    for k in range(5):
        on = (k + int(phase * 5)) % 5 < 2
        saucer.dot(
            -1.4 + 0.7 * k,
            0.4 - 0.05 * (2 - abs(k - 2)),
            0.13,
            0.13,
            sheet.accent if on else "#fff6df",
            emit=True,
        )
