"""Everything that floats; the keel is at 0 and the hull rolls with phase."""

from __future__ import annotations

from math import cos, pi, sin

from .garments import LINEN
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure
from .vehicles import GLASS, WOOD, pane, smoke


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
    words="sailing boat,sailboat,yacht,sloop,dinghy,fishing boat",
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


@figure(
    "galleon",
    "#8a5a3a #7a4a35",
    tall=2.4,
    unit=6.4,
    wide=7.4,
    words="pirate ship,pirates' ship,sailing ship,tall ship,schooner,caravel,brig,frigate,galleons,old ship",
    group="vehicle",
    second="#f3e6c8",
    accent="#d9423a",
    dark="#4a3226",
    parts="sail:second,flag:accent,hull:main",
)
def _galleon(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    ship = _rock(pen, phase, 1.4)
    puff = 0.1 * sin(2 * pi * phase)
    pirate = bool(sheet.traits & {"pirate", "pirate ship", "pirates' ship"})
    for x, top, wide in ((-2.0, 5.0, 0.95), (0.1, 6.0, 1.2), (2.1, 5.1, 0.9)):
        ship.line([(x, 1.2), (x, top)], sheet.dark, 0.14)
        for low, high, part in ((1.75, 3.1, 1.0), (3.3, top - 0.55, 0.78)):
            w = wide * part
            sail = [
                (x - w, high),
                (x + w, high),
                (x + w * 1.12 + puff, (low + high) / 2),
                (x + w, low),
                (x - w, low),
            ]
            ship.poly(sail, sheet.second, 0.9)
            ship.line([(x - w, high), (x + w, high)], sheet.dark, 0.09)
    flag = "#2a2833" if pirate else sheet.accent
    ship.shape(
        [
            (0.1, 6.35),
            (0.7, 6.2 + puff),
            (1.3, 6.3 - puff),
            (1.3, 5.75 - puff),
            (0.7, 5.7 + puff),
            (0.1, 5.8),
        ],
        flag,
    )
    ship.line("0.1,5.9 0.1,6.4", sheet.dark, 0.1)
    if pirate:
        ship.dot(0.62, 6.06, 0.13, 0.12, "#f4efe4")
        ship.line("0.4,5.86 0.86,6.02", "#f4efe4", 0.05)
        ship.line("0.4,6.02 0.86,5.86", "#f4efe4", 0.05)
    ship.line("2.9,1.35 4.0,2.1", sheet.dark, 0.12)
    hull = ship.shape(
        "-3.5,2.3! -3.3,0.8 -2.6,0.02! 2.2,0.02! 3.0,0.6 3.4,1.5! 1.9,1.2 -1.6,1.25! -2.0,2.2!", sheet.main
    )
    with ship.inside(hull):
        ship.slab(-4, -0.1, 4, 0.32, deeper(sheet.main, 0.14))
        ship.slab(-4, 0.95, 4, 1.08, paler(sheet.main, 0.14))
    for k in range(5):
        ship.dot(-1.9 + k * 0.95, 0.66, 0.13, 0.13, sheet.dark)
    for x in (-2.95, -2.45):
        pane(ship, x, 1.45, x + 0.3, 1.8, True, 0.05)


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
