"""Road vehicles and trains. They face right and stand on their wheels."""

from __future__ import annotations

from math import cos, pi, sin

from providers.local.pictures.colour import Colour

from .garments import LINEN
from .look import Sheet
from .pen import Pen, deeper
from .roster import figure

WOOD = "#8a5a38"
RUBBER = "#33303c"
GLASS = "#a9d3e0"
LAMP = "#ffe0a0"


def wheel(pen: Pen, x: float, r: float, phase: float, hub: Colour, spokes: int = 0) -> None:
    """A turning wheel standing on the ground."""
    pen.disc(x, r, r, r, RUBBER)
    pen.dot(x, r, r * 0.56, r * 0.56, hub)
    if spokes:
        pen.dot(x, r, r * 0.86, r * 0.86, "#d9d2c4")
        for k in range(spokes):
            a = -2 * pi * phase + k * pi / spokes
            dx, dy = r * 0.84 * cos(a), r * 0.84 * sin(a)
            pen.line([(x - dx, r - dy), (x + dx, r + dy)], hub, 0.05)
        return
    a = -2 * pi * phase
    for k in range(4):
        pen.dot(
            x + r * 0.32 * cos(a + k * pi / 2),
            r + r * 0.32 * sin(a + k * pi / 2),
            r * 0.09,
            None,
            deeper(hub, 0.2),
        )


def pane(pen: Pen, x0: float, y0: float, x1: float, y1: float, lit: bool, radius: float = 0.08) -> None:
    """A window: glass by day, warm when lit."""
    pen.slab(x0, y0, x1, y1, "#ffd98a" if lit else GLASS, radius, emit=lit)
    pen.chip(
        [
            (x0 + (x1 - x0) * 0.2, y0),
            (x0 + (x1 - x0) * 0.45, y0),
            (x0 + (x1 - x0) * 0.8, y1),
            (x0 + (x1 - x0) * 0.55, y1),
        ],
        "#fffbe6",
        0.28,
    )


def smoke(pen: Pen, phase: float, tint: str = "#cfd0d3") -> None:
    """Puffs that rise, grow and fade; they loop with phase."""
    for k in range(4):
        t = (phase + k / 4) % 1
        pen.dot(
            -0.15 - 0.9 * t * t,
            0.15 + 1.25 * t,
            0.14 + 0.3 * t,
            None,
            tint,
            alpha=0.75 * (1 - t) * min(1, 6 * t),
        )


@figure(
    "car",
    "#d9483f #2f7ab0 #3f9a8a #f2b632 #e8e0d0",
    tall=0.85,
    unit=2.3,
    wide=5.0,
    words="automobile,taxi,cab,sports car,beetle car,jeep,van,police car,convertible",
    poses="stand,drive",
    group="vehicle",
    dark="#3a3a48",
    second="#f4efe4",
)
def _car(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    bob = 0.03 * sin(4 * pi * phase) if pose == "drive" else 0.0
    body = pen.at(0, bob)
    body.shape("-1.55,1.3! -1.15,2.05 -0.5,2.3 0.5,2.28 1.0,2.0 1.45,1.3!", sheet.main)
    body.slab(-1.12, 1.32, -0.12, 2.02, GLASS, 0.2)
    body.slab(0.08, 1.32, 1.0, 2.02, GLASS, 0.2)
    body.chip("-0.9,1.32 -0.65,1.32 -0.3,2.02 -0.55,2.02", "#fffbe6", 0.3)
    body.shape(
        "-2.4,0.55 -2.45,1.1 -2.1,1.4 -1.2,1.5 1.3,1.48 2.1,1.3 2.45,1.0 2.45,0.5! -2.35,0.45!", sheet.main
    )
    body.line("-0.02,1.42 0.02,0.6", deeper(sheet.main, 0.1), 0.04)
    body.slab(0.2, 1.12, 0.45, 1.2, sheet.second, 0.03)
    body.box(-2.55, 0.42, 2.55, 0.62, "#c9ced4", 0.1)
    body.dot(2.22, 1.05, 0.18, 0.2, LAMP, emit=True)
    body.dot(-2.32, 1.0, 0.11, 0.16, "#d9332f", emit=True)
    if "taxi" in sheet.traits:
        body.slab(-0.4, 2.26, 0.4, 2.52, LINEN, 0.06)
    for x in (-1.4, 1.45):
        body.dot(x, 0.55, 0.58, 0.58, deeper(sheet.main, 0.16))
        wheel(pen, x, 0.48, phase if pose == "drive" else 0.1, "#c9ced4")


@figure(
    "bus",
    "#d9483f #2f8a7a #f2b632 #2f6db5",
    tall=1.7,
    unit=3.6,
    wide=7.0,
    words="double decker,school bus,coach,minibus,food truck,truck,lorry",
    poses="stand,drive",
    group="vehicle",
    second="#f4efe4",
)
def _bus(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    bob = 0.03 * sin(4 * pi * phase) if pose == "drive" else 0.0
    body = pen.at(0, bob)
    body.box(-3.4, 0.45, 3.4, 3.5, sheet.main, 0.35)
    body.slab(-3.4, 1.45, 3.4, 1.62, sheet.second)
    for k in range(5):
        pane(body, -3.1 + k * 1.05, 1.85, -2.2 + k * 1.05, 2.95, "lit" in sheet.traits, 0.12)
    body.slab(2.2, 0.62, 2.95, 2.95, deeper(sheet.main, 0.12), 0.08)
    pane(body, 2.28, 0.75, 2.87, 2.85, "lit" in sheet.traits, 0.06)
    body.slab(-2.2, 3.08, 1.4, 3.34, deeper(sheet.main, 0.1), 0.08)
    body.dot(3.28, 0.95, 0.12, 0.16, LAMP, emit=True)
    for x in (-2.0, 1.4):
        body.dot(x, 0.62, 0.72, 0.66, deeper(sheet.main, 0.16))
        wheel(pen, x, 0.58, phase if pose == "drive" else 0.1, "#c9ced4")


@figure(
    "tram",
    "#e0a02e #c9483f #3f8a6a",
    tall=1.9,
    unit=4.4,
    wide=7.4,
    words="streetcar,trolley,cable car,tramcar",
    poses="stand,drive",
    group="vehicle",
    second="#f6efdd",
    dark="#3a3a48",
)
def _tram(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("-0.4,3.7 -0.9,4.1 -0.1,4.4 0.6,4.4", sheet.dark, 0.09)
    pen.box(-3.3, 3.45, 3.3, 3.8, deeper(sheet.main, 0.08), 0.18)
    pen.shape("-3.55,0.5! -3.6,2.6 -3.2,3.5 3.2,3.5 3.6,2.6 3.55,0.5!", sheet.second)
    pen.shape("-3.55,0.5! -3.6,1.75! 3.6,1.75! 3.55,0.5!", sheet.main)
    pen.slab(-3.5, 1.68, 3.5, 1.8, deeper(sheet.main, 0.12))
    for k in range(6):
        pane(pen, -3.25 + k * 1.1, 2.0, -2.35 + k * 1.1, 3.15, True, 0.12)
    for x in (-3.0, 2.35):
        pen.slab(x, 0.6, x + 0.68, 3.2, deeper(sheet.main, 0.05), 0.06)
        pane(pen, x + 0.09, 0.9, x + 0.59, 3.05, True, 0.05)
    pen.dot(3.35, 1.15, 0.16, 0.18, LAMP, emit=True)
    pen.box(-3.0, 0.28, 3.0, 0.6, sheet.dark, 0.08)
    for x in (-1.9, -1.1, 1.1, 1.9):
        wheel(pen, x, 0.33, phase if pose == "drive" else 0.1, "#8f98a3")


@figure(
    "train",
    "#b5383a #2f5a4a #2f4a7a",
    tall=1.7,
    unit=4.0,
    wide=10.4,
    words="locomotive,steam train,steam engine,railway,express train,night train,toy train",
    poses="stand,drive",
    group="vehicle",
    second="#e3b341",
    dark="#2f2d3a",
)
def _train(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    turn = phase if pose == "drive" else 0.1
    bob = 0.03 * sin(4 * pi * phase) if pose == "drive" else 0.0
    body = pen.at(0, bob)
    body.box(-4.95, 0.7, -0.95, 2.75, sheet.main, 0.14)
    body.box(-5.05, 2.65, -0.85, 2.95, sheet.dark, 0.12)
    body.slab(-4.95, 1.2, -0.95, 1.3, sheet.second)
    for k in range(4):
        pane(body, -4.65 + k * 0.92, 1.5, -4.0 + k * 0.92, 2.4, True)
    body.slab(-1.0, 0.75, -0.3, 0.95, sheet.dark)
    body.box(-0.35, 0.7, 1.35, 3.1, sheet.main, 0.1)
    body.box(-0.55, 3.0, 1.55, 3.28, sheet.dark, 0.1)
    pane(body, 0.05, 1.95, 0.95, 2.75, True)
    body.box(1.2, 1.0, 4.2, 2.3, deeper(sheet.main, 0.04), 0.3)
    for x in (1.9, 2.8, 3.6):
        body.slab(x - 0.06, 1.02, x + 0.06, 2.28, sheet.second)
    body.poly("3.15,2.25 3.0,3.35 3.75,3.35 3.6,2.25", sheet.dark)
    body.slab(2.95, 3.25, 3.8, 3.42, sheet.second, 0.05)
    body.disc(2.3, 2.35, 0.3, 0.3, sheet.second)
    smoke(body.at(3.38, 3.45, 0, 1.1), phase)
    body.disc(4.22, 1.68, 0.2, 0.62, sheet.dark)
    body.dot(4.32, 2.2, 0.2, 0.2, LAMP, emit=True)
    body.glow(4.5, 2.2, 1.6, "#ffd27a", 0.5)
    body.poly("3.8,0.85 4.5,0.85 5.1,0.08 4.0,0.08", "#c9403a")
    body.slab(-5.0, 0.52, 4.2, 0.78, sheet.dark)
    for x, r in (
        (-4.2, 0.36),
        (-3.3, 0.36),
        (-2.3, 0.36),
        (-1.5, 0.36),
        (0.3, 0.62),
        (1.7, 0.62),
        (3.1, 0.42),
    ):
        wheel(pen, x, r, turn, "#c9483f")
    a = -2 * pi * turn
    body.line(
        [(0.3 + 0.3 * cos(a), 0.62 + 0.3 * sin(a)), (1.7 + 0.3 * cos(a), 0.62 + 0.3 * sin(a))],
        "#c9ced4",
        0.12,
    )


@figure(
    "bicycle",
    "#c9483f #2f8a8a #e0a02e",
    tall=0.6,
    unit=2.3,
    wide=3.8,
    words="bike,cycle,tricycle,penny farthing",
    poses="stand,drive",
    group="vehicle",
    dark="#4a3226",
    second="#d9d2c4",
)
def _bicycle(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    turn = phase if pose == "drive" else 0.1
    for x in (-1.1, 1.15):
        pen.ring(x, 0.75, 0.7, RUBBER, 0.11)
        for k in range(5):
            a = -2 * pi * turn + k * pi / 5
            pen.line(
                [(x - 0.66 * cos(a), 0.75 - 0.66 * sin(a)), (x + 0.66 * cos(a), 0.75 + 0.66 * sin(a))],
                "#b5b0a8",
                0.025,
            )
        pen.dot(x, 0.75, 0.1, 0.1, "#8f8a85")
    for spine in (
        "-1.1,0.75 -0.05,0.7",
        "-1.1,0.75 -0.45,1.75",
        "-0.05,0.7 -0.5,1.95",
        "-0.05,0.7 0.82,1.7",
        "-0.42,1.65 0.8,1.78",
        "1.15,0.75 0.72,2.1",
    ):
        pen.line(spine, sheet.main, 0.12)
    pen.line("0.72,2.1 0.9,2.25 0.55,2.28", "#6f6a6a", 0.09)
    pen.shape("-0.85,2.02 -0.5,2.1 -0.2,2.0 -0.5,1.9", sheet.dark)
    pen.ring(-0.05, 0.7, 0.2, "#6f6a6a", 0.07)
    a = -2 * pi * turn
    pen.line([(-0.05, 0.7), (-0.05 + 0.34 * cos(a), 0.7 + 0.34 * sin(a))], "#6f6a6a", 0.08)
    pen.box(0.72, 1.5, 1.35, 1.95, "#c9975a", 0.08)


@figure(
    "scooter",
    "#5fb0a5 #d9623a #f2c23a #e58fa0",
    tall=0.62,
    unit=2.5,
    wide=3.4,
    words="moped,vespa,motorbike,motorcycle,skateboard",
    poses="stand,drive",
    group="vehicle",
    dark="#4a3226",
    second="#f4efe4",
)
def _scooter(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    turn = phase if pose == "drive" else 0.1
    pen.line("1.15,0.45 0.85,2.1", "#c9ced4", 0.12)
    pen.shape(
        "-1.55,0.62 -1.5,1.15 -0.9,1.4 -0.2,1.3 0.1,0.7 0.55,0.55! 0.72,1.2 0.7,1.95! 0.98,1.95 1.12,1.1 0.85,0.34 0.1,0.3 -0.9,0.35",
        sheet.main,
    )
    pen.shape("-1.5,1.42 -0.9,1.65 -0.15,1.5 -0.2,1.34 -1.3,1.32", sheet.dark)
    pen.shape("1.0,0.95 1.3,1.0 1.62,0.62 1.3,0.7", sheet.main)
    for x in (-1.0, 1.2):
        wheel(pen, x, 0.42, turn, sheet.second)
    pen.disc(0.85, 2.1, 0.22, 0.24, sheet.main)
    pen.dot(0.98, 2.1, 0.13, 0.15, LAMP, emit=True)
    pen.line("0.85,2.25 0.6,2.45 0.4,2.4", RUBBER, 0.1)


@figure(
    "cart",
    "#a8743f",
    tall=0.9,
    unit=2.6,
    wide=4.0,
    words="wagon,carriage,wheelbarrow,caravan,sleigh,sled,sledge,pram",
    poses="stand,drive",
    group="vehicle",
    second="#e3c07a",
    dark="#5a3a28",
)
def _cart(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("1.2,1.0 2.1,1.25", sheet.dark, 0.13)
    pen.part(
        pen.bunch([(-1.0, 1.75, 0.5), (-0.3, 2.0, 0.55), (0.45, 1.8, 0.5), (-0.2, 1.6, 0.6)]), sheet.second
    )
    body = pen.poly("-1.7,1.85 -1.45,0.9 1.25,0.9 1.5,1.85", sheet.main)
    with pen.inside(body):
        for y in (1.2, 1.52):
            pen.line([(-1.8, y), (1.6, y)], deeper(sheet.main, 0.09), 0.05)
    wheel(pen, -0.3, 0.78, phase if pose == "drive" else 0.1, sheet.dark, spokes=4)
