"""Hoofed animals, elephant and giraffe."""

from __future__ import annotations

from math import cos, pi, sin

from .beasts import INK, MOVES, Beast, draw, eye, tuft_tail
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure
from .wear import headwear, neckwear

# Hoofed animals.


def _deer_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    antlers = sheet.traits.isdisjoint({"doe", "fawn", "hind"})
    if antlers:
        for x, k in ((0.12, 0.92), (-0.12, 1.0)):
            horn = pen.at(x, 0.45, 0, k)
            tone = deeper("#b08a5f", 0.06) if k < 1 else "#b08a5f"
            horn.line("0,0 -0.25,0.5 -0.3,1.1 0,1.6", tone, 0.13)
            horn.line("-0.24,0.45 0.14,0.72 0.2,1", tone, 0.11)
            horn.line("-0.31,1 -0.7,1.3", tone, 0.11)
    pen.shape("-0.3,0.35 -0.85,0.62 -1,0.42 -0.5,0.08", deeper(sheet.main, 0.06))
    pen.shape(
        "-0.5,0.05 -0.35,0.42 0.05,0.55 0.42,0.38 0.75,0.05 1.15,-0.2 1.18,-0.42 0.85,-0.5 0.2,-0.45 -0.35,-0.35",
        sheet.main,
    )
    pen.part(pen.oval(1.05, -0.34, 0.2, 0.15), sheet.second, 0.5)
    pen.dot(1.17, -0.24, 0.1, 0.09, INK)
    eye(pen, 0.28, 0.12, 0.105, phase, asleep)


def _scut(pen: Pen, sheet: Sheet, phase: float) -> None:
    pen.shape(
        [(0.1, 0.1), (-0.25, 0.05), (-0.35, -0.35 + 0.06 * sin(4 * pi * phase)), (-0.05, -0.3)], sheet.second
    )


def _dapple(pen: Pen, sheet: Sheet) -> None:
    pen.part(pen.closed("-0.9,1.1 0.5,1.2 1.2,0.9 0.5,0.7 -0.8,0.8"), sheet.second, 0.4)
    if not sheet.traits.isdisjoint({"fawn", "doe", "spotted"}):
        for x, y in ((-1.1, 2.1), (-0.6, 2.3), (-0.1, 2.1), (0.4, 2.3), (-0.4, 1.9)):
            pen.dot(x, y, 0.08, 0.08, sheet.second)


DEER = Beast(
    _deer_face,
    _scut,
    "-1.55,2.2 -1.2,2.55 -0.2,2.4 0.8,2.5 1.4,2.5 1.5,2.0 1.2,1.55 0.4,1.6 -0.6,1.75 -1.3,1.7",
    head=(1.85, 3.6),
    neck=("1.0,2.1 1.45,2.8 1.7,3.4", (0.9, 0.62, 0.5)),
    leg=1.75,
    thick=(0.52, 0.26, 0.2),
    rump=(-1.5, 2.35),
    hoof=True,
    wrap="",
    haunch=0.52,
    coat=_dapple,
    skull=0.92,
)


@figure(
    "deer",
    "#b5763f #9c6a40",
    tall=0.85,
    unit=5.3,
    wide=3.9,
    words="stag,doe,fawn,reindeer,elk,moose,antelope,gazelle,roe",
    poses="stand,walk,run,sleep",
    group="animal",
    second="#f0dcb8",
    dark="#3a2a28",
)
def _deer(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, "stand" if pose == "sit" else pose, phase, DEER)


def _horse_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    pen.shape("-0.2,0.5 -0.12,0.95 0.12,0.55", sheet.main)
    pen.shape(
        "-0.55,0.05 -0.4,0.48 0.02,0.58 0.5,0.28 1.1,-0.3 1.3,-0.65 1.1,-0.88 0.78,-0.78 0.2,-0.4 -0.35,-0.35",
        sheet.main,
    )
    pen.part(
        pen.oval(1.08, -0.64, 0.26, 0.2, -40),
        deeper(sheet.main, 0.08) if sheet.main < "#c" else "#d9b8a8",
        0.5,
    )
    pen.dot(1.18, -0.58, 0.05, 0.06, INK)
    eye(pen, 0.25, 0.12, 0.1, phase, asleep)
    if sheet.kind == "unicorn":
        pen.poly("0.22,0.5 0.72,1.6 0.46,0.38", "#f3d27a")
    s = 0.08 * sin(2 * pi * phase)
    pen.shape(
        [
            (0.25, 0.62),
            (-0.15, 0.75),
            (-0.75, 0.35),
            (-1.1, -0.4),
            (-1.35 + s, -1.3),
            (-0.95, -1.1),
            (-0.6, -0.4),
            (-0.35, 0.15),
        ],
        sheet.accent,
    )
    pen.patch("0.05,0.6 0.42,0.4 0.5,0.1 0.2,0.28", sheet.accent)


def _horse_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    s = 0.2 * sin(2 * pi * phase)
    pen.limb(
        [(0.15, 0.0), (-0.45, -0.1), (-0.65 + s * 0.5, -0.9), (-0.6 + s, -1.75)],
        (0.25, 0.42, 0.5, 0.12),
        sheet.accent,
    )


HORSE = Beast(
    _horse_face,
    _horse_tail,
    "-1.75,2.3 -1.35,2.75 -0.2,2.55 0.8,2.6 1.5,2.75 1.75,2.2 1.4,1.65 0.5,1.6 -0.5,1.7 -1.4,1.65",
    head=(2.35, 3.75),
    skull=1.05,
    neck=("1.1,2.2 1.7,3.0 2.15,3.6", (1.2, 0.95, 0.72)),
    leg=1.75,
    thick=(0.68, 0.34, 0.27),
    rump=(-1.65, 2.45),
    hoof=True,
    wrap="",
    haunch=0.66,
)


@figure(
    "horse",
    "#8a5a3a #6a4030 #c9a06a #e8dfd0 #4a3a3a",
    tall=1.05,
    unit=4.8,
    wide=5.2,
    words="pony,mare,stallion,foal,donkey,mule,zebra",
    poses="stand,walk,run",
    group="animal",
    accent="#3a2a2e",
    dark="#2f2530",
    parts="mane:accent,tail:accent",
)
def _horse(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose if pose in ("walk", "run") else "stand", phase, HORSE)


@figure(
    "unicorn",
    "#f4efe9",
    tall=1.05,
    unit=5.4,
    wide=5.2,
    poses="stand,walk,run",
    group="animal",
    accent="#d98fc0",
    dark="#c9a0d0",
    parts="mane:accent,tail:accent",
)
def _unicorn(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose if pose in ("walk", "run") else "stand", phase, HORSE)


def _camel_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    pen.disc(-0.35, 0.42, 0.15, 0.2, deeper(sheet.main, 0.06))
    pen.shape(
        "-0.55,0 -0.42,0.42 0,0.5 0.4,0.32 0.95,0.15 1.15,-0.1 1.05,-0.42 0.6,-0.45 0.1,-0.42 -0.4,-0.35",
        sheet.main,
    )
    eye(pen, 0.2, 0.14, 0.09, phase, asleep)
    pen.dot(1.0, 0.02, 0.06, 0.05, INK)
    pen.line("1.05,-0.2 0.7,-0.25 0.55,-0.18", deeper(sheet.main, 0.22), 0.05)


CAMEL = Beast(
    _camel_face,
    tuft_tail,
    "-1.7,2.2 -1.35,2.7 -0.9,2.95 -0.3,3.75 0.3,2.95 0.9,2.65 1.6,2.5 1.7,2.0 1.2,1.65 0.2,1.6 -0.9,1.7 -1.5,1.75",
    head=(2.85, 3.75),
    skull=0.88,
    neck=("1.2,2.2 2.1,1.95 2.45,2.7 2.55,3.6", (0.95, 0.75, 0.6, 0.55)),
    leg=1.8,
    thick=(0.6, 0.34, 0.3),
    rump=(-1.65, 2.3),
    haunch=0.55,
)


@figure(
    "camel",
    "#c9965a",
    tall=1.25,
    unit=4.2,
    wide=5.6,
    words="dromedary,llama,alpaca",
    poses="stand,walk,run",
    group="animal",
    dark="#7a5233",
    second="#f0c25a",
    accent="#b8333a",
    parts="rug:accent,saddle:accent,blanket:accent",
)
def _camel(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, "walk" if pose == "walk" else "stand", phase, CAMEL)
    rug = pen.shape("-1.0,1.85! -0.95,2.75 -0.72,3.2 -0.3,3.84 0.12,3.2 0.4,2.75 0.5,1.85!", sheet.accent)
    with pen.inside(rug):
        pen.slab(-1.2, 2.12, 0.8, 2.2, sheet.second)
        pen.slab(-1.2, 2.5, 0.8, 2.56, sheet.second)
        for i in range(4):
            x = -0.82 + i * 0.38
            pen.chip([(x, 2.35 + 0.13), (x + 0.14, 2.35), (x, 2.35 - 0.13), (x - 0.14, 2.35)], sheet.second)
    for i in range(8):
        pen.line([(-0.95 + i * 0.2, 1.88), (-0.95 + i * 0.2, 1.72)], sheet.second, 0.06)


def _cow_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    for side in (-1, 1):
        pen.line([(side * 0.3, 0.55), (side * 0.55, 0.75), (side * 0.5, 1.0)], "#e8dcc0", 0.14)
        pen.shape([(side * 0.5, 0.35), (side * 1.05, 0.5), (side * 1.1, 0.25), (side * 0.6, 0.1)], sheet.dark)
    pen.shape(
        "-0.6,0.5 0,0.66 0.6,0.5 0.6,-0.1 0.55,-0.6 0,-0.78 -0.55,-0.6 -0.6,-0.1",
        sheet.main,
    )
    pen.patch("0.1,0.6 0.55,0.5 0.58,0 0.2,0", sheet.dark)
    pen.part(pen.oval(0, -0.52, 0.58, 0.34), "#e5a79a", 0.6)
    for side in (-1, 1):
        pen.dot(side * 0.22, -0.48, 0.07, 0.09, "#8a4a48")
        eye(pen, side * 0.32, 0.12, 0.09, phase, asleep)


def _cow_spots(pen: Pen, sheet: Sheet) -> None:
    for outline in (
        "-1.5,2.6 -0.8,2.7 -0.6,2.1 -1.1,1.8 -1.6,2.1",
        "0.0,2.5 0.7,2.7 0.9,2.2 0.4,1.7 0.0,2.0",
        "-0.7,1.4 -0.1,1.6 0.1,1.2 -0.5,1.0",
    ):
        pen.patch(outline, sheet.dark)


def _udder(pen: Pen, sheet: Sheet, phase: float) -> None:
    tuft_tail(pen, sheet, phase)
    pen.disc(0.95, -1.35, 0.42, 0.3, "#e5a79a")


COW = Beast(
    _cow_face,
    _udder,
    "-1.8,1.9 -1.65,2.5 -0.8,2.6 0.5,2.5 1.4,2.55 1.75,2.1 1.55,1.35 0.8,1.1 -0.5,1.1 -1.5,1.3",
    head=(2.05, 2.75),
    skull=0.92,
    leg=1.25,
    thick=(0.6, 0.4, 0.32),
    rump=(-1.75, 2.3),
    hoof=True,
    wrap="",
    coat=_cow_spots,
    haunch=0.6,
)


@figure(
    "cow",
    "#f3ece0 #b5703f",
    tall=0.85,
    unit=3.7,
    wide=4.9,
    words="bull,calf,ox,cattle,buffalo,bison,yak",
    poses="stand,walk,run",
    group="animal",
    dark="#3a3038",
)
def _cow(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose if pose in ("walk", "run") else "stand", phase, COW)


def _sheep_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    for side in (-1, 1):
        pen.shape([(side * 0.3, 0.3), (side * 0.85, 0.3), (side * 0.9, 0.08), (side * 0.4, 0.0)], sheet.dark)
        if "goat" in sheet.traits:
            pen.line([(side * 0.2, 0.5), (side * 0.25, 0.95), (side * 0.5, 1.25)], "#b9a58a", 0.13)
    pen.shape("-0.45,0.45 0,0.6 0.45,0.45 0.42,-0.25 0,-0.6 -0.42,-0.25", sheet.dark)
    if "goat" not in sheet.traits:
        pen.part(pen.bunch([(-0.28, 0.5, 0.25), (0.02, 0.62, 0.28), (0.3, 0.5, 0.25)]), sheet.main)
    for side in (-1, 1):
        pen.dot(side * 0.2, 0.1, 0.11, 0.12, "#fff6df")
        eye(pen, side * 0.2, 0.09, 0.06, phase, asleep)
    pen.line("-0.1,-0.36 0,-0.42 0.1,-0.36", paler(sheet.dark, 0.25), 0.045)


@figure(
    "sheep",
    "#f3ece0",
    tall=0.42,
    unit=3.2,
    wide=4.3,
    words="lamb,ewe,ram,goat",
    poses=MOVES,
    group="animal",
    dark="#4a3f48",
)
def _sheep(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    stride = 0.2 if pose in ("walk", "run") else 0.0
    down = 0.62 if pose in ("sleep", "sit") else 0.0
    if not down:
        for x, shift in ((-0.95, 0.0), (1.0, 0.5), (-0.65, 0.5), (0.7, 0.0)):
            foot = x + stride * sin(a + 2 * pi * shift)
            pen.limb(
                [(x, 1.2), (foot, 0.14 + 0.12 * (stride > 0) * max(0.0, cos(a + 2 * pi * shift)))],
                (0.3, 0.24),
                sheet.dark,
            )
    body = pen.at(0, -down + 0.02 * sin(a))
    ring = [(1.25 * cos(k * pi / 5.5), 1.75 + 0.68 * sin(k * pi / 5.5), 0.5) for k in range(11)]
    body.part(body.bunch([*ring, (0, 1.75, 0.9), (-0.6, 1.75, 0.75), (0.6, 1.75, 0.75)]), sheet.main)
    neckwear(body.at(1.45, 1.85, -20, 0.9), sheet, phase)
    head = body.at(1.62, 2.3, 2 * sin(a), 0.95)
    _sheep_face(head, sheet, phase, pose == "sleep")
    headwear(head, sheet)


def _pig_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    for side in (-1, 1):
        pen.poly([(side * 0.65, 0.3), (side * 0.62, 0.95), (side * 0.15, 0.62)], deeper(sheet.main, 0.06))
    pen.disc(0, 0, 0.78, 0.72, sheet.main)
    pen.disc(0.08, -0.16, 0.34, 0.26, deeper(sheet.main, 0.07))
    for side in (-1, 1):
        pen.dot(0.08 + side * 0.12, -0.16, 0.06, 0.09, "#8a4a55")
        eye(pen, side * 0.34 + 0.05, 0.18, 0.085, phase, asleep)
    pen.line("-0.12,-0.5 0.08,-0.55 0.28,-0.48", "#8a4a55", 0.05)


def _curl_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    pen.line(
        "0.1,0 -0.3,0.15 -0.5,-0.05 -0.35,-0.2 -0.25,0 -0.55,0.25",
        deeper(sheet.main, 0.06),
        0.11,
    )


PIG = Beast(
    _pig_face,
    _curl_tail,
    "-1.75,1.3 -1.55,2.05 -0.6,2.35 0.5,2.3 1.35,2.0 1.6,1.4 1.2,0.75 0.3,0.6 -0.8,0.6 -1.55,0.8",
    head=(1.6, 1.85),
    leg=0.75,
    thick=(0.55, 0.42, 0.34),
    rump=(-1.75, 1.6),
    hoof=True,
    wrap="",
    haunch=0.55,
    neck=("0.8,1.5 1.4,1.7", (1.2, 1.0)),
)


@figure(
    "pig",
    "#eba9a4",
    tall=0.38,
    unit=2.75,
    wide=4.2,
    words="piglet,boar,hog",
    poses=MOVES,
    group="animal",
    dark="#a5666a",
)
def _pig(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, pose, phase, PIG)


# Great and long.


def _elephant_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    s = 0.16 * sin(2 * pi * phase)
    trunk = [(0.55, 0.05), (0.95, -0.55), (0.95 + s, -1.3), (1.25 + s * 2, -1.75), (1.6 + s * 2, -1.55)]
    pen.limb(trunk, (0.66, 0.5, 0.38, 0.3, 0.24), sheet.main)
    pen.disc(0, 0, 0.88, 0.85, sheet.main)
    pen.shape("0.62,-0.42 0.95,-0.72 1.22,-0.7 0.9,-0.98 0.55,-0.66", "#f4ecd8")
    flap = pen.at(-0.25, 0.1, 5 * sin(2 * pi * phase))
    flap.shape(
        "0.1,0.6 -0.75,0.75 -1.2,0.1 -1,-0.75 -0.4,-0.95 0.1,-0.5",
        deeper(sheet.main, 0.04),
    )
    flap.patch(
        "-0.05,0.4 -0.6,0.5 -0.9,0.05 -0.75,-0.5 -0.35,-0.65 -0.05,-0.35",
        sheet.second,
        0.5,
    )
    eye(pen, 0.38, 0.2, 0.085, phase, asleep)


ELEPHANT = Beast(
    _elephant_face,
    tuft_tail,
    "-2.0,1.9 -1.9,2.7 -1.1,3.25 0.2,3.2 1.2,3.2 1.8,2.6 1.7,1.5 1.0,1.15 -0.4,1.1 -1.6,1.2",
    head=(2.05, 2.9),
    skull=1.12,
    leg=1.1,
    thick=(1.0, 0.82, 0.74),
    rump=(-1.95, 2.4),
    haunch=0.85,
    fore=1.15,
    hind=-1.35,
    neck=("0.9,2.3 1.7,2.7", (1.6, 1.4)),
)


@figure(
    "elephant",
    "#8f97a5 #a09aa5",
    tall=1.6,
    unit=4.0,
    wide=6.4,
    words="mammoth,elephant calf",
    poses="stand,walk,run",
    group="animal",
    second="#c9a5a5",
    dark="#5a6070",
)
def _elephant(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, "walk" if pose in ("walk", "run") else "stand", phase, ELEPHANT)
    if rug := sheet.worn("rug"):
        pen.shape("-0.9,2.3! -0.85,3.3 0.0,3.4 0.5,3.3 0.55,2.3!", rug)


def _giraffe_face(pen: Pen, sheet: Sheet, phase: float, asleep: bool) -> None:
    for x in (-0.22, 0.08):
        pen.line([(x, 0.4), (x - 0.02, 0.82)], sheet.dark, 0.09)
        pen.dot(x - 0.02, 0.84, 0.1, 0.1, sheet.dark)
    pen.shape("-0.35,0.35 -0.85,0.5 -0.9,0.3 -0.45,0.08", sheet.main)
    pen.shape(
        "-0.5,0.05 -0.35,0.42 0.05,0.5 0.5,0.28 1.05,-0.1 1.1,-0.38 0.75,-0.48 0.1,-0.4 -0.4,-0.3",
        sheet.main,
    )
    pen.part(pen.oval(0.95, -0.26, 0.24, 0.18), sheet.second, 0.5)
    pen.dot(1.02, -0.2, 0.04, 0.05, INK)
    eye(pen, 0.2, 0.14, 0.09, phase, asleep)


def _reticulate(pen: Pen, sheet: Sheet) -> None:
    for i, (x, y) in enumerate(
        (
            (-1.3, 3.2),
            (-0.8, 2.9),
            (-0.2, 3.2),
            (0.3, 2.8),
            (0.9, 3.3),
            (-1.2, 2.5),
            (-0.5, 2.4),
            (0.8, 2.6),
            (1.3, 3.0),
        )
    ):
        pen.dot(x, y, 0.22, 0.19, sheet.accent, 25 * i)


GIRAFFE = Beast(
    _giraffe_face,
    tuft_tail,
    "-1.35,2.9 -1.1,3.3 -0.2,3.45 0.7,3.7 1.3,3.7 1.4,3.0 1.1,2.5 0.3,2.35 -0.6,2.3 -1.2,2.4",
    head=(2.2, 7.0),
    skull=0.95,
    leg=2.5,
    thick=(0.55, 0.3, 0.24),
    rump=(-1.25, 3.0),
    haunch=0.52,
    fore=0.95,
    hind=-0.95,
    hoof=True,
    wrap="",
    coat=_reticulate,
    neck=("0.85,3.2 1.35,4.8 1.95,6.9", (1.1, 0.66, 0.46)),
)


@figure(
    "giraffe",
    "#e8b65f",
    tall=2.4,
    unit=7.9,
    wide=4.5,
    poses="stand,walk,run",
    group="animal",
    second="#f3dcae",
    accent="#a8652f",
    dark="#7a4a2c",
)
def _giraffe(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    draw(pen, sheet, "walk" if pose in ("walk", "run") else "stand", phase, GIRAFFE)
    for x, y in (
        (1.05, 3.9),
        (1.2, 4.5),
        (1.42, 5.1),
        (1.55, 5.7),
        (1.75, 6.3),
        (1.3, 4.15),
        (1.25, 5.0),
        (1.62, 6.0),
    ):
        pen.dot(x, y, 0.13, 0.12, sheet.accent, 30)
