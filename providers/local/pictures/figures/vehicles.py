"""Boats, road vehicles, trains and flying machines. They face right; keel, wheels or basket at 0."""

from __future__ import annotations

from math import cos, pi, sin

from providers.local.pictures.colour import Colour

from .garments import LINEN
from .look import Sheet
from .pen import Pen, deeper, paler
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


def _rock(pen: Pen, phase: float, by: float = 2.5) -> Pen:
    """A floating hull's slow roll."""
    return pen.at(0, 0.04 * sin(2 * pi * phase), by * sin(2 * pi * phase + 0.8))


# Afloat.


@figure(
    "boat",
    "#d9483f #2f6d9a #3f8a7a #e0a03a",
    tall=2.6,
    unit=5.4,
    wide=4.6,
    words="sailing boat,sailboat,sailing ship,yacht,sloop,dinghy,fishing boat",
    group="vehicle",
    second="#f6ecd6",
    accent="#e8823a",
    dark="#6a4530",
    parts="sail:second,hull:main,flag:accent",
)
def _boat(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    boat = _rock(pen, phase)
    puff = 0.12 * sin(2 * pi * phase)
    boat.line("-0.1,0.6 -0.1,5.2", sheet.dark, 0.13)
    boat.shape([(0.05, 4.9), (0.9 + puff, 3.6), (1.75 + puff, 1.35), (1.6, 1.2), (0.05, 1.25)], sheet.second)
    boat.shape(
        [(-0.28, 4.4), (-0.9 + puff * 0.5, 2.6), (-1.5, 1.35), (-0.28, 1.25)], deeper(sheet.second, 0.04)
    )
    for y in (2.1, 3.0):
        boat.line([(0.1, y), (1.05 + puff - (y - 2.1) * 0.25, y - 0.08)], deeper(sheet.second, 0.12), 0.035)
    boat.shape([(-0.05, 5.3), (0.4, 5.2 + puff), (0.85, 5.1 - puff), (-0.05, 4.92)], sheet.accent)
    hull = boat.shape(
        "-2.1,1.1! -1.75,0.4 -1.3,0.02 1.2,0.02 1.75,0.4 2.25,1.2! 1.0,0.95 -1.0,0.95", sheet.main
    )
    with boat.inside(hull):
        boat.slab(-3, 0.66, 3, 0.82, LINEN)
    boat.line("-2.1,1.1 -1.0,0.96 1.0,0.96 2.25,1.2", sheet.dark, 0.12)


@figure(
    "rowing boat",
    "#b5763f #3f7a9a #c9543f #5a8a5a",
    tall=0.55,
    unit=1.3,
    wide=4.8,
    words="rowboat,canoe,kayak,gondola,row boat,punt,lifeboat,skiff",
    group="vehicle",
    second="#e8cfa0",
    dark="#5a3a28",
)
def _rowing_boat(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    boat = _rock(pen, phase)
    boat.shape(
        "-2.2,1.15! -1.2,0.85 0.0,0.78 1.2,0.86 2.3,1.25! 1.2,0.7 -1.2,0.68", deeper(sheet.second, 0.1)
    )
    for x in (-0.9, 0.7):
        boat.box(x - 0.3, 0.78, x + 0.3, 0.92, sheet.second, 0.05)
    hull = boat.shape(
        "-2.3,1.2! -1.2,0.86 0.0,0.78 1.2,0.87 2.4,1.3! 1.9,0.5 1.3,0.02 -1.3,0.02 -1.9,0.45", sheet.main
    )
    with boat.inside(hull):
        boat.line("-2.3,0.86 0,0.46 2.4,0.95", deeper(sheet.main, 0.09), 0.06)
        boat.line("-2.0,0.5 0,0.18 2.0,0.55", deeper(sheet.main, 0.09), 0.06)
    boat.line("-2.3,1.2 -1.2,0.87 0,0.79 1.2,0.88 2.4,1.3", sheet.dark, 0.1)
    s = 0.25 * sin(2 * pi * phase)
    boat.line([(-0.1, 1.0), (-0.7 + s, 0.4), (-1.3 + 2 * s, -0.05)], WOOD, 0.1)
    boat.at(-1.35 + 2 * s, -0.1, 42).dot(0, 0, 0.34, 0.12, WOOD)


@figure(
    "paper boat",
    "#f7f4ea",
    tall=0.35,
    unit=2.0,
    wide=4.2,
    words="paper ship,origami boat,folded boat",
    group="vehicle",
)
def _paper_boat(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    boat = _rock(pen, phase, 4)
    boat.poly("-0.9,0.7 0,2.0 0.9,0.7", paler(sheet.main, 0.02))
    boat.poly("0,2.0 0.9,0.7 0,0.6", deeper(sheet.main, 0.07))
    boat.poly("-2.1,1.1 -1.15,0 1.15,0 2.1,1.1 0.9,0.62 0,0.55 -0.9,0.62", sheet.main)
    boat.poly("-2.1,1.1 -0.9,0.62 0,0.55 -0.35,0 -1.15,0", deeper(sheet.main, 0.05))
    boat.line("-0.9,0.62 0,0.55 0.9,0.62", deeper(sheet.main, 0.14), 0.035)


@figure(
    "ship",
    "#b5443a #2f4a6a #3a3f4f",
    tall=4.2,
    unit=4.6,
    wide=7.6,
    words="steamer,steamship,ferry,cargo ship,ocean liner,liner,vessel,cruise ship,tugboat,trawler",
    group="vehicle",
    second="#f4efe4",
    accent="#e8823a",
    dark="#2f2d3a",
    parts="funnel:accent,hull:main",
)
def _ship(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    ship = _rock(pen, phase, 1)
    for x in (-0.6, 0.7):
        ship.poly([(x - 0.35, 2.7), (x - 0.28, 4.1), (x + 0.38, 4.1), (x + 0.35, 2.7)], sheet.accent)
        ship.slab(x - 0.3, 3.8, x + 0.38, 4.12, sheet.dark)
        smoke(ship.at(x, 4.15), phase + x * 0.3)
    ship.box(-2.3, 2.05, 1.9, 2.8, sheet.second, 0.1)
    ship.box(-2.7, 1.4, 2.4, 2.1, paler(sheet.second, 0.0), 0.08)
    lit = "lit" in sheet.traits
    for k in range(7):
        pane(ship, -1.95 + k * 0.55, 2.25, -1.65 + k * 0.55, 2.6, lit or k % 3 == 1, 0.06)
    for k in range(8):
        ship.dot(-2.2 + k * 0.6, 1.72, 0.12, 0.12, "#ffd98a" if k % 3 else GLASS, emit=bool(k % 3))
    ship.line("2.6,1.5 2.6,3.3", sheet.dark, 0.08)
    hull = ship.shape(
        "-3.5,1.5! -3.2,0.5 -2.7,0.02! 2.6,0.02! 3.3,0.7 3.8,1.75! 2.6,1.42 -2.6,1.42", sheet.main
    )
    with ship.inside(hull):
        ship.slab(-4, -0.1, 4, 0.36, deeper(sheet.main, 0.14))
        ship.slab(-4, 1.1, 4, 1.22, LINEN)


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
    "raft",
    "#a8743f",
    tall=1.7,
    unit=4.4,
    wide=4.6,
    words="log raft,wooden raft",
    group="vehicle",
    second="#f3dcb4",
    accent="#e0703a",
    parts="sail:second,flag:accent",
)
def _raft(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    raft = _rock(pen, phase, 1.6)
    puff = 0.14 * sin(2 * pi * phase)
    raft.line("-0.5,0.4 -0.5,4.2", WOOD, 0.14)
    raft.shape(
        [(-0.42, 3.9), (0.6 + puff, 3.2), (1.35 + puff, 2.1), (1.6, 1.1), (0.4, 1.25), (-0.42, 1.15)],
        sheet.second,
    )
    raft.line([(-0.4, 2.2), (0.5, 2.25), (1.4 + puff, 2.0)], deeper(sheet.second, 0.1), 0.05)
    raft.shape([(-0.55, 4.3), (-1.0, 4.25 + puff), (-1.35, 4.35 - puff), (-0.55, 3.98)], sheet.accent)
    raft.box(-2.2, 0.36, 2.2, 0.55, deeper(sheet.main, 0.06), 0.06)
    for k in range(6):
        raft.disc(-1.85 + 0.74 * k, 0.26, 0.36, 0.27, sheet.main)
        raft.dot(-1.85 + 0.74 * k, 0.26, 0.2, 0.14, paler(sheet.main, 0.1))


@figure(
    "submarine",
    "#f2b632 #d9483f",
    tall=2.2,
    unit=3.0,
    wide=5.8,
    words="submersible,u boat,diving bell",
    group="vehicle",
    accent="#d9483f",
    dark="#3a4560",
)
def _submarine(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    sub = _rock(pen, phase, 2)
    sub.line("0.4,2.0 0.4,2.9 0.85,2.9", sheet.dark, 0.14)
    sub.box(-0.5, 1.6, 0.75, 2.4, sheet.main, 0.2)
    s = 0.7 * cos(4 * pi * phase)
    sub.dot(-2.55, 1.0 + 0.35 * s, 0.13, 0.42 * abs(s) + 0.08, sheet.dark)
    sub.dot(-2.55, 1.0 - 0.35 * s, 0.13, 0.42 * abs(s) + 0.08, sheet.dark)
    sub.shape("-1.9,1.35 -2.6,1.75 -2.55,0.3 -1.9,0.65", sheet.accent)
    hull = sub.shape(
        "-2.4,1.0 -1.8,1.6 -0.4,1.95 1.4,1.85 2.5,1.3 2.75,0.9 2.3,0.4 1.2,0.05 -0.6,0.02 -1.9,0.4",
        sheet.main,
    )
    with sub.inside(hull):
        sub.slab(-3, -0.2, 3, 0.42, deeper(sheet.main, 0.07))
    for x in (-0.9, 0.15, 1.2):
        sub.dot(x, 1.15, 0.37, 0.37, sheet.dark)
        sub.dot(x, 1.15, 0.27, 0.27, "#ffe7a8", emit=True)


# On the road and on rails.


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


# In the air.


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
    words="flying saucer,saucer,space station,satellite",
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
