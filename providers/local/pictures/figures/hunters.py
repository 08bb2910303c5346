"""Foxes, wolves and dogs in profile; cats, lions, tigers and bears looking at you."""

from __future__ import annotations

from math import cos, pi, sin

from .beasts import INK, MOVES, Beast, draw, eye, tuft_tail, whiskers
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure

# Dog-like heads, in profile.


def _muzzle_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool, ears: str, long: float = 1.0) -> None:
    tip = 1.28 * long
    if ears == "tall":
        pen.poly("-0.02,0.42 0.2,1.2 0.44,0.36", deeper(sheet.main, 0.07))
    skull = pen.shape(
        [
            (-0.64, 0.05),
            (-0.5, 0.46),
            (0, 0.64),
            (0.44, 0.42),
            (0.72, 0.12),
            (tip, -0.14),
            (tip, -0.34),
            (0.62, -0.52),
            (0, -0.58),
            (-0.5, -0.42),
        ],
        sheet.main,
    )
    with pen.inside(skull):
        pen.part(
            pen.closed_at(
                [
                    (-0.9, -0.12),
                    (-0.3, -0.22),
                    (0.34, -0.12),
                    (0.8, -0.06),
                    (tip + 0.1, -0.26),
                    (tip, -0.7),
                    (-0.6, -0.8),
                ],
                frozenset({0, 4}),
            ),
            sheet.second,
            0.5,
        )
    if ears == "tall":
        pen.poly("-0.54,0.3 -0.36,1.26 0.1,0.52", sheet.main)
        pen.chip("-0.4,0.48 -0.3,1.02 -0.05,0.56", sheet.dark)
        pen.chip(
            "-0.6,-0.14 -0.86,-0.42 -0.5,-0.36 -0.52,-0.62 -0.2,-0.5 -0.2,-0.2",
            sheet.second,
        )
    else:
        pen.shape(
            "-0.5,0.5 -0.2,0.56 -0.12,0.1 -0.3,-0.5 -0.62,-0.52 -0.74,0",
            sheet.dark if ears == "spot" else deeper(sheet.main, 0.12),
        )
    pen.dot(tip - 0.02, -0.17, 0.13, 0.11, INK)
    pen.line([(tip - 0.2, -0.38), (0.72, -0.42), (0.55, -0.34)], deeper(sheet.second, 0.3), 0.04)
    eye(pen, 0.28, 0.13, 0.105, phase, asleep)


def _fox_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    _muzzle_face(pen, sheet, phase, asleep, "tall")


def _wolf_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    _muzzle_face(pen, sheet, phase, asleep, "tall", 1.05)
    pen.line("0.12,0.36 0.42,0.3", deeper(sheet.main, 0.14), 0.06)


def _dog_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    _muzzle_face(pen, sheet, phase, asleep, "flop", 0.86)
    if not asleep and "happy" in sheet.traits:
        pen.patch("0.72,-0.42 0.98,-0.42 0.94,-0.8 0.78,-0.8", "#e0706a")


def _brush_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    """A fox's brush with a pale, ragged tip."""
    s = 0.18 * sin(2 * pi * phase)
    spine = [(0.1, 0.0), (-0.7, -0.05 + s * 0.4), (-1.4, -0.35 + s), (-2.15, -0.25 + s * 1.8)]
    tail = pen.limb(spine, (0.3, 0.78, 0.95, 0.72, 0.2), sheet.main)
    with pen.inside(tail):
        x = -1.62
        pen.part(
            pen.angular(
                [
                    (x, 1),
                    (x - 0.12, 0.25 + s),
                    (x + 0.14, 0.02 + s),
                    (x - 0.1, -0.2 + s),
                    (x + 0.12, -0.45 + s),
                    (x - 0.05, -1.4),
                    (-3, -1.4),
                    (-3, 1),
                ]
            ),
            sheet.second,
            0.6,
        )


def _dog_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    s = 0.22 * sin(4 * pi * phase)
    pen.limb([(0.15, -0.1), (-0.5, 0.25), (-0.75 + s, 0.95)], (0.36, 0.3, 0.16), sheet.main)


def _wolf_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    s = 0.14 * sin(2 * pi * phase)
    pen.limb(
        [(0.1, 0.0), (-0.55, -0.35), (-0.95 + s, -1.1)], (0.36, 0.62, 0.5, 0.18), deeper(sheet.main, 0.04)
    )


_DOG_BODY = "-1.6,1.75 -1.2,2.12 -0.2,2.02 0.7,2.25 1.35,2.35 1.6,1.85 1.5,1.35 1.05,1.0 0.5,1.08 -0.3,1.28 -0.95,1.2 -1.5,1.3"

FOX = Beast(_fox_face, _brush_tail, _DOG_BODY, socks=True, bib=True, wrap="tipped")
WOLF = Beast(
    _wolf_face,
    _wolf_tail,
    _DOG_BODY,
    head=(1.9, 2.75),
    leg=1.45,
    bib=True,
    wrap="bushy",
    seated=-48,
    thick=(0.66, 0.36, 0.3),
)
DOG = Beast(_dog_face, _dog_tail, _DOG_BODY, head=(1.75, 2.75), thick=(0.6, 0.36, 0.31), bib=True)


@figure(
    "fox",
    "#e2702c",
    tall=0.40,
    unit=4.0,
    wide=5.9,
    words="vixen,fox cub",
    poses=MOVES,
    group="animal",
    second="#f7efe0",
    dark="#3a2530",
)
def _fox(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose, phase, FOX)


@figure(
    "wolf",
    "#7f8a98 #6b7482",
    tall=0.55,
    unit=4.0,
    wide=4.8,
    words="coyote",
    poses=MOVES,
    group="animal",
    second="#dde0e0",
    dark="#3a3a48",
)
def _wolf(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose, phase, WOLF)


@figure(
    "dog",
    "#b9793f #d8a45f #7a4e35 #e8d5b0",
    tall=0.40,
    unit=3.5,
    wide=4.2,
    words="puppy,hound,terrier,spaniel,retriever,sheepdog,corgi,dachshund,labrador,pup",
    poses=MOVES,
    group="animal",
    second="#f5ead6",
    dark="#4a2f2a",
)
def _dog(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose, phase, DOG)


# Cat-like heads, seen from the front.


def _cat_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    for side in (-1, 1):
        pen.poly([(side * 0.72, 0.18), (side * 0.66, 1.02), (side * 0.12, 0.58)], sheet.main)
        pen.chip([(side * 0.6, 0.4), (side * 0.58, 0.82), (side * 0.28, 0.56)], "#e5a0a0")
    pen.shape(
        "-0.82,-0.05 -0.6,0.48 0,0.64 0.6,0.48 0.82,-0.05 0.62,-0.48 0,-0.62 -0.62,-0.48",
        sheet.main,
    )
    bright = "#f2c53d" if sheet.traits.isdisjoint({"green-eyed"}) else "#8fc96a"
    for side in (-1, 1):
        eye(pen, side * 0.33, 0.04, 0.15, phase, asleep, bright)
    pen.chip("-0.08,-0.18 0.08,-0.18 0,-0.27", "#e08a8a")
    pen.line(
        "-0.2,-0.34 -0.08,-0.38 0,-0.28 0.08,-0.38 0.2,-0.34",
        deeper(sheet.main, 0.28) if sheet.main > "#6" else "#c9b8c8",
        0.045,
    )
    whiskers(pen, 0, -0.3, 1.0, paler(sheet.main, 0.3))


def _cat_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    s = 0.25 * sin(2 * pi * phase)
    pen.limb(
        [(0.15, -0.1), (-0.6, 0.05), (-0.95, 0.75), (-0.7 + s, 1.5), (-0.95 + s * 2, 2.0)],
        (0.3, 0.28, 0.26, 0.24, 0.2),
        sheet.main,
    )


def _stripes(pen: Pen, sheet: Sheet) -> None:
    if sheet.kind == "tiger" or not sheet.traits.isdisjoint({"tabby", "striped", "stripy", "ginger"}):
        for i in range(6):
            x = -1.35 + 0.45 * i
            pen.chip(
                [(x, 2.5), (x + 0.22, 2.5), (x + 0.06, 1.55 - 0.1 * (i % 2))],
                sheet.dark if sheet.kind == "tiger" else deeper(sheet.main, 0.12),
            )
    if not sheet.traits.isdisjoint({"spotted", "spotty", "calico"}):
        for x, y in ((-1.2, 1.85), (-0.5, 1.6), (0.1, 1.95), (0.7, 1.5)):
            pen.dot(x, y, 0.24, 0.2, sheet.dark)


_CAT_BODY = "-1.5,1.7 -1.1,2.0 0,1.95 0.8,2.0 1.3,2.0 1.5,1.6 1.3,1.2 0.7,1.1 -0.2,1.15 -1.0,1.15 -1.45,1.3"
CAT = Beast(
    _cat_face,
    _cat_tail,
    _CAT_BODY,
    head=(1.6, 2.4),
    leg=1.2,
    thick=(0.52, 0.33, 0.28),
    coat=_stripes,
    neck=("0.9,1.7 1.5,2.1", (0.9, 0.8)),
    haunch=0.55,
)


@figure(
    "cat",
    "#3a3350 #d98a3f #8f8a92 #f0e6d6 #6a4a3a",
    tall=0.24,
    unit=3.3,
    wide=4.2,
    words="kitten,tomcat,tabby,kitty",
    poses=MOVES,
    group="animal",
    second="#f5ead6",
)
def _cat(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, "sit" if pose == "stand" else pose, phase, CAT)


def _lion_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    mane = [(0.98 * cos(i * pi / 6), 0.95 * sin(i * pi / 6), 0.42) for i in range(12)]
    if "lioness" not in sheet.traits:
        pen.part(pen.bunch([*mane, (0, 0, 0.95)]), sheet.accent)
    for side in (-1, 1):
        pen.disc(side * 0.6, 0.6, 0.24, 0.24, sheet.main)
    pen.disc(0, 0, 0.8, 0.76, sheet.main)
    pen.disc(0, -0.32, 0.42, 0.32, sheet.second)
    for side in (-1, 1):
        eye(pen, side * 0.3, 0.12, 0.1, phase, asleep)
    pen.chip("-0.16,-0.1 0.16,-0.1 0,-0.3", "#6a3a30")
    pen.line("-0.24,-0.38 0,-0.46 0.24,-0.38", "#6a3a30", 0.05)


LION = Beast(
    _lion_face,
    tuft_tail,
    _DOG_BODY,
    head=(1.75, 2.6),
    skull=1.12,
    thick=(0.7, 0.46, 0.38),
    leg=1.25,
    seated=-34,
)


@figure(
    "lion",
    "#dca24c",
    tall=0.66,
    unit=3.8,
    wide=4.6,
    words="lioness,lion cub",
    poses=MOVES,
    group="animal",
    second="#f3dfb4",
    accent="#9c5a2a",
)
def _lion(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose, phase, LION)


def _tiger_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    for side in (-1, 1):
        pen.disc(side * 0.58, 0.6, 0.26, 0.26, sheet.main)
        pen.dot(side * 0.58, 0.58, 0.13, 0.13, sheet.dark)
    head = pen.shape(
        "-0.86,-0.1 -0.64,0.5 0,0.7 0.64,0.5 0.86,-0.1 0.6,-0.58 0,-0.66 -0.6,-0.58",
        sheet.main,
    )
    with pen.inside(head):
        for side in (-1, 1):
            for y in (0.22, -0.02, -0.26):
                pen.chip([(side * 1, y + 0.09), (side * 1, y - 0.06), (side * 0.55, y)], sheet.dark)
        for x in (-0.22, 0, 0.22):
            pen.chip([(x - 0.06, 0.9), (x + 0.06, 0.9), (x, 0.36)], sheet.dark)
        pen.part(pen.oval(0, -0.42, 0.46, 0.32), sheet.second, 0.5)
    for side in (-1, 1):
        eye(pen, side * 0.32, 0.1, 0.11, phase, asleep)
    pen.chip("-0.14,-0.16 0.14,-0.16 0,-0.34", "#c96a6a")
    pen.line("-0.22,-0.44 0,-0.52 0.22,-0.44", "#5a3030", 0.05)


TIGER = Beast(
    _tiger_face,
    _cat_tail,
    _DOG_BODY,
    head=(1.75, 2.55),
    skull=1.05,
    thick=(0.68, 0.46, 0.38),
    leg=1.2,
    coat=_stripes,
)


@figure(
    "tiger",
    "#e8892f",
    tall=0.6,
    unit=3.5,
    wide=4.8,
    words="leopard,panther,jaguar,tiger cub",
    poses=MOVES,
    group="animal",
    second="#f7ecd9",
)
def _tiger(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose, phase, TIGER)


def _bear_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    panda = "panda" in sheet.traits
    for side in (-1, 1):
        pen.disc(side * 0.6, 0.62, 0.28, 0.28, sheet.dark if panda else sheet.main)
        pen.dot(side * 0.6, 0.6, 0.14, 0.14, deeper(sheet.main, 0.12) if not panda else sheet.dark)
    pen.disc(0, 0, 0.86, 0.78, sheet.main)
    pen.disc(0.06, -0.28, 0.4, 0.32, sheet.second)
    for side in (-1, 1):
        if panda:
            pen.dot(side * 0.34 + 0.04, 0.1, 0.2, 0.25, sheet.dark, side * 20)
        eye(pen, side * 0.32 + 0.05, 0.12, 0.09, phase, asleep)
    pen.dot(0.08, -0.14, 0.15, 0.11, INK)
    pen.line("-0.1,-0.4 0.08,-0.45 0.26,-0.38", "#4a2f2a", 0.05)


def _stub_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    pen.disc(-0.15, 0.0, 0.24, 0.24, sheet.main)


def _panda_coat(pen: Pen, sheet: Sheet) -> None:
    if "panda" in sheet.traits:
        pen.slab(0.5, 0, 1.2, 3, sheet.dark)


BEAR = Beast(
    _bear_face,
    _stub_tail,
    "-1.85,1.5 -1.7,2.2 -0.8,2.6 0.4,2.55 1.3,2.4 1.7,1.8 1.5,1.1 0.9,0.85 -0.2,0.85 -1.2,0.85 -1.75,1.0",
    head=(1.85, 2.35),
    skull=1.1,
    leg=0.95,
    thick=(0.9, 0.7, 0.6),
    rump=(-1.8, 1.9),
    haunch=0.8,
    neck=("0.8,1.9 1.6,2.2", (1.4, 1.1)),
    coat=_panda_coat,
    wrap="",
)


@figure(
    "bear",
    "#7a4e35 #8a5a3c #5f3f30",
    tall=0.72,
    unit=3.3,
    wide=4.6,
    words="bear cub,grizzly,polar bear,panda,teddy bear,teddy",
    poses=MOVES,
    group="animal",
    second="#d9b48a",
)
def _bear(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose, phase, BEAR)
