"""Birds: small ones on a twig or on the wing, waders, fowl, owls and penguins.

Units: a sitting sparrow is about 2 high; x is forward.
"""

from __future__ import annotations

from math import pi, sin

from .beasts import eye
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure
from .wear import headwear, neckwear

PERCHES = "stand,fly"
BEAK = "#e8a23a"


def _feet(pen: Pen, xs: tuple[float, ...], top: float, colour: str) -> None:
    for x in xs:
        pen.line([(x, top), (x + 0.04, 0.1)], colour, 0.1)
        pen.line([(x - 0.14, 0.05), (x + 0.04, 0.1), (x + 0.26, 0.05)], colour, 0.09)


def _flying(pen: Pen, sheet: Sheet, phase: float, beak: str, neck: float = 0.0, span: float = 1.0) -> None:
    """A bird on the wing, its middle 1.2 above the ground line."""
    beat = sin(2 * pi * phase)
    body = pen.at(0, 1.25 - 0.16 * beat, 6)
    far = body.at(0.15, 0.2, -4).stretched(1, 0.12 + 0.8 * beat)
    far.shape(
        [(-0.35, 0), (-0.5, 0.9 * span), (-0.9, 1.75 * span), (-0.1, 1.35 * span), (0.4, 0.6), (0.4, 0)],
        deeper(sheet.main, 0.06),
    )
    body.poly("-0.8,0.15 -1.75,0.35 -1.6,0.0 -1.75,-0.25 -0.8,-0.2", deeper(sheet.main, 0.05))
    shape = body.shape(
        [
            (-1.1, 0.05),
            (-0.5, 0.4),
            (0.4, 0.45),
            (0.95 + neck * 0.3, 0.35),
            (1.0, -0.1),
            (0.4, -0.42),
            (-0.5, -0.32),
        ],
        sheet.main,
    )
    with body.inside(shape):
        body.part(
            body.closed("-1.2,-0.2 -0.2,-0.12 0.7,-0.02 1.2,-0.1 0.8,-0.7 -0.8,-0.7"), sheet.second, 0.5
        )
    if neck:
        body.limb([(0.7, 0.1), (1.1 + neck * 0.5, 0.25), (1.15 + neck, 0.38)], (0.5, 0.36, 0.34), sheet.main)
    head = body.at(1.1 + neck, 0.4)
    head.poly("0.3,0.12 0.78,-0.06 0.3,-0.16", beak)
    head.disc(0, 0, 0.42, 0.4, sheet.main)
    eye(head, 0.14, 0.06, 0.075, phase)
    headwear(head.at(0, 0, 0, 0.65), sheet)
    near = body.at(-0.05, 0.15, 10).stretched(1, 0.15 + 0.85 * beat)
    near.shape(
        [(-0.45, 0), (-0.65, 0.9 * span), (-1.15, 1.9 * span), (-0.2, 1.5 * span), (0.42, 0.7), (0.45, 0)],
        sheet.main,
    )
    near.line([(-0.5, 0.9 * span), (-0.1, 0.8 * span)], deeper(sheet.main, 0.1), 0.06)


@figure(
    "bird",
    "#8a6446 #4f8fc0 #d9623a #e3b341 #6a9a5a",
    tall=0.11,
    unit=2.1,
    wide=2.8,
    words="sparrow,robin,songbird,finch,nightingale,canary,swallow,blackbird,bluebird,starling,wren,little bird,pigeon,dove,hummingbird,parrot,sparrowhawk,lark",
    poses=PERCHES,
    group="animal",
    second="#f2e4cc",
)
def _bird(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    if pose == "fly":
        _flying(pen, sheet, phase, BEAK)
        return
    hop = 0.03 * sin(2 * pi * phase)
    _feet(pen, (-0.05, 0.22), 0.5, "#a86a3a")
    body = pen.at(0, hop)
    body.poly("-0.7,0.7 -1.6,0.75 -1.62,0.5 -0.6,0.4", deeper(sheet.main, 0.06))
    trunk = body.shape(
        "-0.95,0.75 -0.6,1.35 0.05,1.75 0.6,1.5 0.78,0.95 0.5,0.42 -0.1,0.3 -0.7,0.42", sheet.main
    )
    with body.inside(trunk):
        breast = "#d9602f" if "robin" in sheet.traits else sheet.second
        body.part(body.closed("0.05,1.35 0.9,1.4 1.0,0.5 0.2,0.1 -0.2,0.4 0.1,0.8"), breast, 0.5)
    body.shape("0.05,1.05 -0.4,1.15 -0.95,0.75 -1.2,0.5 -0.5,0.5 0.0,0.65", deeper(sheet.main, 0.05))
    neckwear(body.at(0.35, 1.36, -14, 0.75), sheet, phase)
    head = body.at(0.34, 1.62, 4 * sin(2 * pi * phase))
    head.poly("0.4,0.12 0.85,-0.02 0.4,-0.16", BEAK)
    head.disc(0, 0, 0.5, 0.47, sheet.main)
    head.dot(0.26, -0.16, 0.17, 0.12, paler(sheet.second, 0.0))
    eye(head, 0.2, 0.08, 0.09, phase)
    headwear(head.at(0, 0, 0, 0.75), sheet)


@figure(
    "crow",
    "#322e3f",
    tall=0.22,
    unit=2.1,
    wide=2.9,
    words="raven,magpie,jackdaw,rook",
    poses=PERCHES,
    group="animal",
    second="#3d3950",
    dark="#55505f",
)
def _crow(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    if pose == "fly":
        _flying(pen, sheet, phase, sheet.dark, span=1.15)
        return
    _feet(pen, (-0.05, 0.22), 0.5, sheet.dark)
    pen.poly("-0.7,0.75 -1.75,0.55 -1.7,0.3 -0.6,0.4", sheet.main)
    trunk = pen.shape(
        "-0.95,0.75 -0.55,1.4 0.1,1.7 0.6,1.5 0.75,0.95 0.5,0.42 -0.1,0.3 -0.7,0.42", sheet.main
    )
    if "magpie" in sheet.traits:
        with pen.inside(trunk):
            pen.dot(0.4, 0.55, 0.6, 0.5, "#f4efe4")
    pen.shape("0.05,1.1 -0.4,1.2 -1.0,0.8 -1.4,0.42 -0.5,0.5 0.0,0.65", paler(sheet.main, 0.04))
    neckwear(pen.at(0.35, 1.36, -14, 0.75), sheet, phase)
    head = pen.at(0.4, 1.66, 5 * sin(2 * pi * phase))
    head.poly("0.34,0.18 1.05,-0.1 0.36,-0.18", sheet.dark)
    head.disc(0, 0, 0.48, 0.45, sheet.main)
    head.dot(0.2, 0.08, 0.11, 0.12, "#f4efe4")
    eye(head, 0.21, 0.08, 0.07, phase)
    headwear(head.at(0, 0, 0, 0.72), sheet)


@figure(
    "gull",
    "#f4f1ea",
    tall=0.22,
    unit=2.1,
    wide=3.0,
    words="seagull,albatross,tern",
    poses="fly,stand",
    group="animal",
    air=True,
    second="#ffffff",
    dark="#a5b0bb",
)
def _gull(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    if pose != "stand":
        beat = sin(2 * pi * phase)
        body = pen.at(0, 1.2 - 0.1 * beat, 5)
        for side, turn in ((1, -24), (-1, 6)):
            wing = body.at(0.1 if side > 0 else -0.15, 0.15, turn).stretched(1, 0.35 + 0.65 * beat)
            wing.shape(
                "-0.4,0 -0.55,0.8 -1.3,1.6! -2.1,1.9! -0.9,1.7 0.2,0.95 0.45,0",
                "#d9dfe3" if side > 0 else sheet.dark,
            )
            wing.patch("-1.55,1.68! -2.1,1.9! -1.35,1.78", "#3a3a48")
        body.poly("-0.8,0.1 -1.5,0.12 -1.45,-0.15 -0.8,-0.15", sheet.main)
        body.shape("-1.1,0 -0.4,0.34 0.5,0.36 1.2,0.34 1.35,0.05 0.9,-0.2 0.2,-0.36 -0.6,-0.28", sheet.main)
        body.poly("1.3,0.24 1.72,0.04 1.3,0.04", BEAK)
        eye(body, 1.08, 0.2, 0.06, phase)
        return
    _feet(pen, (-0.1, 0.2), 0.6, BEAK)
    pen.shape("-1.5,0.75 -0.7,1.2 0.1,1.35 0.7,1.2 0.8,0.75 0.3,0.45 -0.6,0.5", sheet.main)
    pen.shape("0.15,1.15 -0.5,1.2 -1.7,0.72! -0.7,0.65 0.1,0.75", sheet.dark)
    pen.chip("-1.25,0.78 -1.75,0.7 -1.2,0.66", "#3a3a48")
    pen.limb("0.55,1.0 0.62,1.6", (0.55, 0.5), sheet.main)
    neckwear(pen.at(0.55, 1.3, -8, 0.6), sheet, phase)
    pen.poly("0.95,1.78 1.45,1.6 0.95,1.55", BEAK)
    pen.disc(0.66, 1.7, 0.38, 0.36, sheet.main)
    eye(pen, 0.8, 1.76, 0.065, phase)
    headwear(pen.at(0.66, 1.7, 0, 0.58), sheet)


@figure(
    "owl",
    "#8a6a4c #a5805a #6f6a78 #b58f6a",
    tall=0.26,
    unit=2.5,
    wide=1.9,
    words="barn owl,owlet",
    poses="stand,fly",
    group="animal",
    second="#ecd9b8",
    dark="#4a3628",
)
def _owl(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    beat = sin(2 * pi * phase) if pose == "fly" else 0.0
    lift = 0.55 - 0.15 * beat if pose == "fly" else 0.0
    body = pen.at(0, lift)
    for x in (-0.3, 0.3):
        body.dot(x, 0.1, 0.24, 0.13, BEAK)
    if pose == "fly":
        for side in (-1, 1):
            wing = body.at(side * 0.6, 1.2, side * (28 * beat + 10))
            wing.shape(
                [
                    (0, 0.45),
                    (side * 1.0, 0.75),
                    (side * 1.8, 0.45),
                    (side * 1.35, 0.0),
                    (side * 0.8, -0.3),
                    (0, -0.45),
                ],
                deeper(sheet.main, 0.04),
            )
    trunk = body.shape(
        "-0.9,0.7 -0.95,1.7 -0.6,2.2 0,2.28 0.6,2.2 0.95,1.7 0.9,0.7 0.45,0.12 -0.45,0.12", sheet.main
    )
    with body.inside(trunk):
        body.part(body.oval(0, 0.75, 0.62, 0.72), sheet.second, 0.5)
        for row, n in ((1.1, 3), (0.8, 4), (0.5, 3)):
            for i in range(n):
                x = (i - (n - 1) / 2) * 0.3
                body.line(
                    [(x - 0.08, row + 0.05), (x, row - 0.06), (x + 0.08, row + 0.05)],
                    deeper(sheet.main, 0.02),
                    0.05,
                )
    if pose != "fly":
        for side in (-1, 1):
            body.shape(
                [(side * 0.82, 1.6), (side * 1.08, 1.0), (side * 0.8, 0.25), (side * 0.55, 0.8)],
                deeper(sheet.main, 0.05),
            )
    neckwear(body.at(0, 1.36, 0, 1.1), sheet, phase)
    head = body.at(0, 1.85, 6 * sin(2 * pi * phase))
    for side in (-1, 1):
        head.poly([(side * 0.35, 0.32), (side * 0.78, 0.72), (side * 0.78, 0.1)], sheet.main)
        head.disc(side * 0.37, 0, 0.4, 0.42, sheet.second)
        eye(head, side * 0.34, 0.02, 0.2, phase, iris="#f2b53d")
    head.poly("-0.12,-0.02 0.12,-0.02 0,-0.34", BEAK)
    headwear(head.at(0, 0.06, 0, 0.95), sheet)


@figure(
    "duck",
    "#f4f1e6 #a5805a #6f9a6a",
    tall=0.22,
    unit=2.3,
    wide=2.7,
    words="goose,swan,duckling,mallard,gosling",
    poses="stand,walk,swim,fly",
    group="animal",
    second="#e3dccb",
    accent="#ef9a2f",
)
def _duck(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    long = 0.75 if sheet.traits & {"swan", "goose"} else 0.0
    if pose == "fly":
        _flying(pen, sheet, phase, sheet.accent, neck=0.35 + long * 0.6)
        return
    a = 2 * pi * phase
    low = 0.0 if pose == "swim" else 0.55
    if pose != "swim":
        step = 0.18 * sin(a) if pose == "walk" else 0.0
        _feet(pen, (-0.12 + step, 0.22 - step), 0.65, sheet.accent)
    body = pen.at(0, low - 0.05 + 0.03 * sin(a), 2 * sin(a) if pose == "walk" else 0)
    tall = 1.3 + long
    neck = "#2f7a5a" if "mallard" in sheet.traits else sheet.main
    body.limb(
        [(0.55, 0.45), (0.85 + 0.1 * long, 0.8 + long * 0.5), (0.72, tall)],
        (0.62, 0.42 - 0.1 * long, 0.4 - 0.06 * long),
        sheet.main,
    )
    body.shape("-1.35,0.75! -0.9,0.6 -0.2,0.72 0.55,0.8 0.95,0.5 0.75,0.08 0.0,-0.08 -0.8,0.08", sheet.main)
    body.shape("0.3,0.6 -0.3,0.68 -1.15,0.62! -0.6,0.22 0.1,0.2", deeper(sheet.main, 0.05))
    neckwear(body.at(0.72, 0.95 + long * 0.4, -6, 0.55), sheet, phase)
    head = body.at(0.78, tall + 0.1, 3 * sin(a + 1), 1 - 0.15 * (long > 0))
    head.shape("0.28,0.1 0.62,0.06 0.85,-0.08 0.6,-0.16 0.28,-0.14", "#e0702f" if long else sheet.accent)
    head.disc(0, 0, 0.42, 0.4, neck)
    eye(head, 0.14, 0.1, 0.075, phase)
    headwear(head.at(0, 0, 0, 0.62), sheet)


@figure(
    "chicken",
    "#f3ead8 #b5602f #d9a35a",
    tall=0.24,
    unit=2.4,
    wide=2.4,
    words="hen,rooster,cockerel,cock,chick,turkey",
    poses="stand,walk",
    group="animal",
    second="#e8d9be",
    accent="#d9423a",
    dark="#4a3a5a",
)
def _chicken(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    step = 0.22 * sin(a) if pose == "walk" else 0.0
    peck = 6 * sin(a)
    _feet(pen, (-0.1 + step, 0.2 - step), 0.7, BEAK)
    tail = sheet.dark if sheet.traits & {"rooster", "cock", "cockerel"} else deeper(sheet.main, 0.06)
    for k in range(3):
        pen.at(-0.7, 1.0, 18 - 24 * k).shape("0.2,0.1 -0.2,0.75 -0.55,1.05 -0.5,0.5 -0.1,-0.1", tail)
    pen.shape(
        "-1.0,1.25 -0.5,0.95 0.1,1.15 0.5,1.75 0.85,1.55 0.8,0.9 0.3,0.48 -0.4,0.45 -0.95,0.75", sheet.main
    )
    pen.shape("0.25,1.05 -0.4,1.0 -0.85,0.98! -0.4,0.6 0.15,0.65", deeper(sheet.main, 0.05))
    neckwear(pen.at(0.6, 1.5, -10, 0.5), sheet, phase)
    head = pen.at(0.66, 1.85, peck)
    head.part(head.bunch([(-0.18, 0.42, 0.13), (0.02, 0.5, 0.15), (0.22, 0.42, 0.13)]), sheet.accent)
    head.poly("0.3,0.14 0.66,0.0 0.3,-0.12", BEAK)
    head.disc(0, 0, 0.4, 0.4, sheet.main)
    head.disc(0.3, -0.28, 0.11, 0.17, sheet.accent)
    eye(head, 0.14, 0.08, 0.07, phase)


@figure(
    "penguin",
    "#2f3a52",
    tall=0.45,
    unit=2.9,
    wide=1.9,
    words="penguin chick,emperor penguin,puffin",
    poses="stand,walk",
    group="animal",
    second="#f6f2e8",
    accent="#f2a83a",
)
def _penguin(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    sway = 6 * sin(a) if pose == "walk" else 0.0
    for x in (-0.3, 0.4):
        pen.part(
            pen.oval(x, 0.1 + (0.08 * max(0.0, sin(a if x < 0 else a + pi)) if sway else 0), 0.36, 0.14),
            sheet.accent,
            0.6,
        )
    body = pen.at(0, 0.06, sway)
    trunk = body.shape(
        "-0.85,0.5 -0.92,1.3 -0.6,2.1 -0.4,2.6 0.05,2.85 0.5,2.6 0.66,2.1 0.92,1.3 0.85,0.5 0.4,0.06 -0.4,0.06",
        sheet.main,
    )
    with body.inside(trunk):
        body.part(
            body.closed("0.1,2.0 0.62,1.75 0.8,1.0 0.55,0.2 0.1,0.1 -0.35,0.25 -0.55,1.0 -0.3,1.75"),
            sheet.second,
            0.6,
        )
        body.part(body.closed("0.05,2.5 0.4,2.62 0.75,2.3 0.6,1.95 0.1,1.9 -0.15,2.15"), sheet.second, 0.4)
        body.blush(0.55, 1.9, 0.3, 0.22, sheet.accent, 0.8)
    flap = 8 * sin(a) + 8
    body.at(-0.75, 1.85, -flap).shape(
        "0.1,0.1 -0.3,-0.4 -0.42,-1.1 -0.15,-1.15 0.12,-0.5", deeper(sheet.main, 0.03)
    )
    body.at(0.72, 1.8, flap).shape(
        "-0.1,0.1 0.25,-0.4 0.4,-1.05 0.15,-1.1 -0.12,-0.5", deeper(sheet.main, 0.05)
    )
    neckwear(body.at(0.08, 1.86, 0, 1.0), sheet, phase)
    body.poly("0.45,2.42 0.98,2.25 0.45,2.12", sheet.accent)
    eye(body, 0.28, 2.42, 0.085, phase)
    headwear(body.at(0.05, 2.35, 0, 0.72), sheet)


@figure(
    "heron",
    "#8fa0b0",
    tall=0.6,
    unit=4.0,
    wide=2.4,
    words="stork,crane,flamingo,egret,ibis",
    poses="stand,walk",
    group="animal",
    second="#e8e6de",
    accent="#e8963a",
    dark="#4a5564",
)
def _heron(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    step = 0.2 * sin(a) if pose == "walk" else 0.0
    for x in (-0.15 + step, 0.25 - step):
        pen.line([(0.05, 1.5), (x + 0.08, 0.85), (x, 0.06), (x + 0.3, 0.04)], sheet.accent, 0.09)
    pen.shape("-1.25,1.5! -0.5,2.05 0.3,2.1 0.7,1.8 0.3,1.4 -0.5,1.35", sheet.main)
    pen.shape("0.2,1.95 -0.5,1.95 -1.4,1.35! -0.5,1.5 0.1,1.55", deeper(sheet.main, 0.05))
    pen.limb(
        [(0.5, 1.85), (0.85, 2.4), (0.35, 2.9), (0.6, 3.55 + 0.03 * sin(a))],
        (0.42, 0.26, 0.22, 0.26),
        sheet.main,
    )
    head = pen.at(0.62, 3.65 + 0.03 * sin(a))
    head.poly("0.2,0.1 1.15,-0.1 0.2,-0.12", sheet.accent)
    head.disc(0, 0, 0.28, 0.25, sheet.main)
    head.line([(-0.1, 0.15), (-0.5, 0.05), (-0.75, -0.15)], sheet.dark, 0.07)
    eye(head, 0.1, 0.06, 0.055, phase)


@figure(
    "eagle",
    "#6a4a34",
    tall=0.4,
    unit=2.4,
    wide=3.2,
    words="hawk,falcon,vulture,phoenix",
    poses="fly,stand",
    group="animal",
    air=True,
    second="#f3ead8",
    accent="#efb03a",
    dark="#4a3226",
)
def _eagle(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    if pose == "stand":
        _feet(pen, (-0.15, 0.2), 0.5, sheet.accent)
        pen.shape("-0.9,0.2! -0.75,1.0 -0.3,1.75 0.4,1.7 0.6,1.1 0.4,0.45 -0.2,0.3", sheet.main)
    else:
        beat = sin(2 * pi * phase)
        pen = pen.at(0, 0.35 - 0.1 * beat)
        for side, turn in ((1, -22), (-1, 8)):
            wing = pen.at(0.1 * side, 1.1, turn).stretched(1, 0.4 + 0.6 * beat)
            tone = deeper(sheet.main, 0.05) if side > 0 else sheet.main
            wing.shape(
                "-0.45,0 -0.7,0.8 -1.5,1.3! -1.2,1.35! -1.6,1.6! -1.1,1.6! -1.3,1.9! -0.4,1.5 0.35,0.7 0.45,0",
                tone,
            )
        pen.poly("-0.7,1.1 -1.6,1.15 -1.55,0.75 -0.7,0.8", sheet.second)
        pen.shape("-1.0,0.95 -0.3,1.25 0.5,1.3 0.9,1.1 0.6,0.75 -0.3,0.68", sheet.main)
    x, y = (0.35, 1.85) if pose == "stand" else (0.95, 1.2)
    pen.disc(x, y, 0.42, 0.38, sheet.second)
    pen.shape(
        [
            (x + 0.3, y + 0.14),
            (x + 0.7, y + 0.02),
            (x + 0.72, y - 0.2),
            (x + 0.5, y - 0.08),
            (x + 0.3, y - 0.12),
        ],
        sheet.accent,
    )
    eye(pen, x + 0.16, y + 0.08, 0.07, phase)
