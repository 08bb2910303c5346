"""Animals of sea, shore and pond. Units differ by figure; x is forward."""

from __future__ import annotations

from math import cos, pi, sin

from .beasts import INK, eye
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure
from .wear import headwear, neckwear


@figure(
    "fish",
    "#ee8a2f #4fa3dd #d9623a #35b5ad #e3b341",
    tall=0.14,
    unit=1.7,
    wide=2.9,
    words="goldfish,clownfish,carp,koi,trout,salmon,minnow,shoal",
    poses="swim",
    group="animal",
    air=True,
    second="#fff3df",
)
def _fish(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    s = 0.16 * sin(a)
    body = pen.at(0, 0.85 + 0.05 * sin(a), 2 * sin(a))
    body.shape(
        [
            (-0.8, 0.05),
            (-1.3, 0.62 + s),
            (-1.55, 0.55 + s),
            (-1.3, 0.05 + s),
            (-1.55, -0.5 + s),
            (-1.25, -0.55 + s),
        ],
        deeper(sheet.main, 0.04),
    )
    body.shape("-0.4,0.5 0.0,0.85 0.5,0.75 0.6,0.4", deeper(sheet.main, 0.05))
    trunk = body.shape(
        "-0.95,0.05 -0.4,0.52 0.4,0.6 1.0,0.32 1.3,-0.02 1.0,-0.36 0.3,-0.58 -0.45,-0.45", sheet.main
    )
    with body.inside(trunk):
        for x in (-0.42, 0.28):
            body.part(
                body.closed(
                    [
                        (x, 0.7),
                        (x + 0.2, 0.7),
                        (x + 0.3, 0),
                        (x + 0.16, -0.7),
                        (x - 0.04, -0.7),
                        (x + 0.08, 0),
                    ]
                ),
                sheet.second,
                0.5,
            )
    fin = body.at(0.1, -0.12, 16 * sin(2 * a))
    fin.shape("0.1,0.1 -0.35,0.1 -0.55,-0.25 -0.1,-0.2", deeper(sheet.main, 0.06))
    body.dot(0.88, 0.12, 0.14, 0.14, "#fffbe6")
    eye(body, 0.9, 0.11, 0.08, phase)
    body.line("1.22,-0.12 1.05,-0.18 0.95,-0.13", deeper(sheet.main, 0.18), 0.05)
    headwear(body.at(0.75, 0.25, -10, 0.55), sheet)


@figure(
    "whale",
    "#3f6a94 #4a5f80",
    tall=3.2,
    unit=2.6,
    wide=6.0,
    words="blue whale,humpback,orca,sperm whale",
    poses="swim",
    group="animal",
    second="#dfe8ea",
)
def _whale(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    s = 0.18 * sin(a)
    body = pen.at(0, 0.1 + 0.05 * sin(a), 1.5 * sin(a))
    body.shape(
        [
            (-2.0, 1.1),
            (-2.7, 1.6 + s),
            (-3.3, 2.2 + s),
            (-2.5, 2.15 + s),
            (-2.25, 2.0 + s),
            (-1.9, 2.4 + s),
            (-1.55, 2.3 + s),
            (-1.75, 1.6 + s * 0.5),
        ],
        deeper(sheet.main, 0.03),
    )
    trunk = body.shape(
        "-2.3,1.5 -1.6,1.25 -0.6,1.9 0.8,2.15 2.2,1.9 2.9,1.2 2.6,0.45 1.4,0.05 -0.2,0.1 -1.5,0.6 -2.4,1.1",
        sheet.main,
    )
    with body.inside(trunk):
        body.part(body.closed("-1.4,0.5 0.2,0.75 1.6,0.85 3.0,1.0 2.8,-0.4 -0.8,-0.4"), sheet.second, 0.6)
        for k in range(5):
            body.line(
                [(0.5, 0.6 - k * 0.14), (1.6, 0.72 - k * 0.15), (2.8, 0.85 - k * 0.16)],
                deeper(sheet.second, 0.1),
                0.04,
            )
    body.at(0.9, 0.6, 12 * sin(a)).shape(
        "0.2,0.1 -0.5,-0.2 -1.1,-0.75! -0.3,-0.55 0.25,-0.15", deeper(sheet.main, 0.05)
    )
    eye(body, 1.9, 1.08, 0.09, phase)
    body.line("2.75,0.92 2.2,0.8 1.8,0.88", deeper(sheet.main, 0.14), 0.06)
    if "orca" in sheet.traits:
        body.dot(1.7, 1.35, 0.3, 0.16, "#f4efe4", 15)
    for k in range(3):
        t = (phase + k / 3) % 1
        body.dot(
            1.2 + 0.3 * sin(5 * t + k), 2.2 + 0.9 * t, 0.09 + 0.08 * t, None, "#dff1f5", alpha=0.8 * (1 - t)
        )
    headwear(body.at(1.5, 1.7, -8, 1.0), sheet)


@figure(
    "dolphin",
    "#6f9ab8 #7f8fb0",
    tall=0.8,
    unit=2.2,
    wide=4.2,
    words="porpoise,shark,seal,narwhal",
    poses="swim,jump",
    group="animal",
    second="#e3ecee",
)
def _dolphin(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    shark = "shark" in sheet.traits
    lift = 0.55 * sin(pi * phase) if pose == "jump" else 0.05 * sin(a)
    body = pen.at(0, 0.3 + lift, 22 * cos(pi * phase) if pose == "jump" else 3 * sin(a))
    s = 0.12 * sin(a)
    body.shape(
        [
            (-1.6, 0.6),
            (-2.15, 0.95 + s),
            (-2.4, 1.15 + s),
            (-2.2, 0.55 + s),
            (-2.45, 0.05 + s),
            (-1.95, 0.2 + s),
        ],
        deeper(sheet.main, 0.03),
    )
    body.shape("-0.25,1.3 -0.45,1.95! 0.05,1.8 0.35,1.3", deeper(sheet.main, 0.02))
    trunk = body.shape(
        "-1.95,0.5 -1.0,0.95 0.1,1.4 1.1,1.25 1.65,0.85 2.2,0.72 2.22,0.58 1.6,0.45 0.9,0.22 -0.3,0.2 -1.3,0.35",
        sheet.main,
    )
    with body.inside(trunk):
        body.part(body.closed("-1.0,0.35 0.2,0.55 1.2,0.62 2.3,0.6 1.6,-0.1 -0.4,-0.1"), sheet.second, 0.5)
        if shark:
            for k in range(3):
                body.line([(0.75 + k * 0.14, 0.85), (0.7 + k * 0.14, 0.62)], deeper(sheet.main, 0.14), 0.05)
    body.at(0.5, 0.4, 10 * sin(a)).shape("0.2,0.1 -0.2,-0.1 -0.55,-0.5! 0.05,-0.3", deeper(sheet.main, 0.05))
    if "narwhal" in sheet.traits:
        body.line("2.15,0.68 3.1,0.95", "#f0e2c4", 0.09)
    eye(body, 1.35, 0.86, 0.075, phase)
    body.line("2.1,0.62 1.75,0.6 1.5,0.68", deeper(sheet.main, 0.14), 0.045)
    headwear(body.at(1.1, 1.0, -20, 0.65), sheet)


@figure(
    "turtle",
    "#5f9a5a #7a8a4a",
    tall=0.2,
    unit=1.75,
    wide=3.2,
    words="tortoise,sea turtle,terrapin",
    poses="walk,swim",
    group="animal",
    second="#b5a55a",
    accent="#8a6a3a",
)
def _turtle(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    for x, k in ((-0.7, 0.0), (0.75, pi)):
        flap = pen.at(x, 0.5, 18 * sin(a + k) + (60 if pose == "swim" and x > 0 else 0))
        flap.limb("0,0 0.02,-0.4", (0.42, 0.36), deeper(sheet.main, 0.06))
    pen.limb("-1.1,0.45 -1.5,0.3", (0.25, 0.08), sheet.main)
    nod = 0.06 * sin(a)
    pen.limb([(0.9, 0.55), (1.35, 0.75 + nod), (1.55, 1.05 + nod)], (0.42, 0.36, 0.36), sheet.main)
    head = pen.at(1.62, 1.15 + nod)
    head.disc(0.03, 0, 0.36, 0.32, sheet.main)
    eye(head, 0.14, 0.07, 0.075, phase)
    head.line("0.32,-0.08 0.18,-0.14 0.08,-0.1", deeper(sheet.main, 0.16), 0.04)
    headwear(head.at(0, 0, 0, 0.55), sheet)
    neckwear(pen.at(1.45, 0.85, -30, 0.42), sheet, phase)
    shell = pen.shape("-1.35,0.42! -1.25,1.0 -0.7,1.5 0.1,1.62 0.8,1.4 1.2,0.9 1.25,0.42!", sheet.accent)
    with pen.inside(shell):
        for x, y, r in (
            (-0.65, 1.02, 0.3),
            (0.05, 1.14, 0.33),
            (0.7, 0.98, 0.28),
            (-1.1, 0.75, 0.2),
            (1.05, 0.68, 0.2),
        ):
            pen.part(
                pen.angular([(x + r * cos(k * pi / 3), y + r * 0.9 * sin(k * pi / 3)) for k in range(6)]),
                paler(sheet.accent, 0.09),
                0.5,
            )
    pen.box(-1.4, 0.34, 1.3, 0.54, sheet.second, 0.1)
    for x, k in ((-0.9, pi), (0.55, 0.0)):
        pen.at(x, 0.45, 18 * sin(a + k)).limb("0,0 0.02,-0.34", (0.46, 0.4), sheet.main)


@figure(
    "octopus",
    "#c9536f #7a5aa8 #e0753f",
    tall=0.5,
    unit=2.9,
    wide=3.4,
    words="squid,jellyfish,kraken",
    poses="swim",
    group="animal",
    second="#f0b0b0",
)
def _octopus(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    jelly = "jellyfish" in sheet.traits
    bob = 0.08 * sin(a)
    for i in (0, 6, 1, 5, 2, 4, 3):
        x = (i - 3) * 0.32
        s = 0.2 * sin(a + i * 1.3)
        reach = 1.0 if jelly else 1.9
        spine = [
            (x * 0.8, 1.3 + bob),
            (x * 1.4 + s * 0.3, 0.75),
            (x * reach + s, 0.28),
            (x * reach * 1.25 + s * 1.5, 0.2 + 0.14 * abs(i - 3) * (not jelly)),
        ]
        pen.limb(spine, (0.42, 0.32, 0.22, 0.1), deeper(sheet.main, 0.05) if i % 2 else sheet.main)
    pen.shape(
        [
            (-0.85, 1.25 + bob),
            (-1.05, 2.0 + bob),
            (-0.6, 2.7 + bob),
            (0, 2.88 + bob),
            (0.6, 2.7 + bob),
            (1.05, 2.0 + bob),
            (0.85, 1.25 + bob),
            (0, 1.05 + bob),
        ],
        sheet.main,
    )
    for x, y, r in ((-0.4, 2.45, 0.13), (-0.62, 2.15, 0.09), (-0.2, 2.62, 0.07)):
        pen.dot(x, y + bob, r, r, sheet.second, alpha=0.7)
    for side in (-1, 1):
        pen.dot(side * 0.34, 1.72 + bob, 0.22, 0.24, "#fffbe6")
        eye(pen, side * 0.34 + 0.04, 1.7 + bob, 0.12, phase)
    pen.line([(-0.16, 1.34 + bob), (0.02, 1.27 + bob), (0.2, 1.34 + bob)], deeper(sheet.main, 0.2), 0.06)
    headwear(pen.at(0, 2.2 + bob, 0, 1.1), sheet)


@figure(
    "crab",
    "#d9533a",
    tall=0.12,
    unit=1.7,
    wide=3.2,
    words="lobster,hermit crab",
    poses="stand,walk",
    group="animal",
    second="#f3a58a",
)
def _crab(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    for side in (-1, 1):
        for i in range(3):
            s = 0.08 * sin(a + i * 2 + side)
            pen.line(
                [
                    (side * 0.6, 0.55),
                    (side * (1.05 + 0.12 * i), 0.62 - 0.12 * i),
                    (side * (1.3 - 0.1 * i) + s, 0.06),
                ],
                deeper(sheet.main, 0.05),
                0.13,
            )
        claw = pen.at(side * 0.9, 0.8, side * (10 + 8 * sin(a)))
        claw.line([(0, -0.1), (side * 0.35, 0.2)], sheet.main, 0.2)
        claw.shape(
            [
                (side * 0.2, 0.2),
                (side * 0.3, 0.75),
                (side * 0.62, 0.9),
                (side * 0.46, 0.55),
                (side * 0.82, 0.66),
                (side * 0.72, 0.25),
            ],
            sheet.main,
        )
        pen.line([(side * 0.28, 0.95), (side * 0.32, 1.3)], sheet.main, 0.1)
        pen.dot(side * 0.33, 1.38, 0.16, 0.16, "#fffbe6")
        eye(pen, side * 0.34, 1.38, 0.085, phase)
    pen.shape("-1.0,0.62 -0.8,1.0 0,1.12 0.8,1.0 1.0,0.62 0.6,0.2 -0.6,0.2", sheet.main)
    pen.line("-0.24,0.55 0,0.46 0.24,0.55", deeper(sheet.main, 0.2), 0.06)
    headwear(pen.at(0, 0.65, 0, 0.9), sheet)


@figure(
    "frog",
    "#6aa84a #4f9a7a",
    tall=0.12,
    unit=1.9,
    wide=2.5,
    words="toad",
    poses="stand,jump",
    group="animal",
    second="#e3e8a8",
)
def _frog(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    hop = 0.7 * sin(pi * phase) if pose == "jump" else 0.0
    body = pen.at(0, hop, 14 * cos(pi * phase) if hop else 0)
    for side in (-1, 1):
        body.limb(
            [(side * 0.5, 0.45), (side * 1.1, 0.6), (side * 0.75, 0.12)],
            (0.5, 0.42, 0.2),
            deeper(sheet.main, 0.03),
        )
        body.part(body.oval(side * 0.95, 0.1, 0.36, 0.1), sheet.main, 0.6)
    trunk = body.shape("-0.8,0.3 -0.85,0.85 -0.65,1.3 0,1.45 0.65,1.3 0.85,0.85 0.8,0.3 0,0.05", sheet.main)
    with body.inside(trunk):
        body.part(body.oval(0, 0.35, 0.52, 0.5), sheet.second, 0.5)
    for side in (-1, 1):
        body.limb([(side * 0.4, 0.55), (side * 0.38, 0.12)], (0.26, 0.2), sheet.main)
        body.disc(side * 0.42, 1.42, 0.32, 0.32, sheet.main)
        body.dot(side * 0.43, 1.46, 0.2, 0.21, "#fffbe6")
        eye(body, side * 0.43, 1.45, 0.115, phase)
        body.blush(side * 0.55, 0.98, 0.16, 0.11, "#e0574f", 0.4)
    breath = 0.02 * sin(2 * pi * phase)
    body.line([(-0.5, 1.02), (0, 0.88 - breath), (0.5, 1.02)], deeper(sheet.main, 0.2), 0.06)
    headwear(body.at(0, 1.05, 0, 0.95), sheet)


@figure(
    "snail",
    "#d9a35a",
    tall=0.08,
    unit=1.75,
    wide=2.9,
    words="slug",
    poses="walk",
    group="animal",
    second="#c96a4a",
    accent="#f3dcb0",
)
def _snail(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 0.05 * sin(2 * pi * phase)
    for x in (1.12, 0.86):
        pen.line([(x, 0.85), (x + 0.12 + s, 1.3)], sheet.main, 0.1)
        pen.dot(x + 0.13 + s, 1.34, 0.1, 0.1, INK)
    pen.shape(
        [
            (-1.5 - s, 0.04),
            (-0.8, 0.26),
            (0.3, 0.4),
            (0.75, 0.85),
            (1.1, 0.98),
            (1.35, 0.75),
            (1.25, 0.3),
            (0.95 + s, 0.04),
        ],
        sheet.main,
    )
    pen.disc(-0.2, 0.92, 0.82, 0.8, sheet.second)
    spiral = [
        (-0.2 + (0.68 - 0.075 * k) * cos(k * 0.85 - 0.6), 0.92 + (0.66 - 0.075 * k) * sin(k * 0.85 - 0.6))
        for k in range(9)
    ]
    pen.line(spiral, sheet.accent, 0.13)
    pen.line("1.28,0.62 1.12,0.55 1.02,0.6", deeper(sheet.main, 0.2), 0.05)
    headwear(pen.at(1.05, 0.75, 0, 0.5), sheet)
