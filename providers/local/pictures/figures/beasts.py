"""Four-legged animals: shared bodies (standing, sitting, curled up) under many heads and tails.

Units: a standing body is about 3 long and its back about 2 above the ground; x is forward.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from providers.local.pictures.colour import Colour

from .look import Sheet
from .pen import Pen, Point, deeper, paler
from .roster import figure
from .wear import headwear, neckwear

INK = "#2a1d2b"
MOVES = "stand,walk,run,sit,sleep"


@dataclass(frozen=True)
class Beast:
    """How a species is put together."""

    face: Callable[[Pen, Sheet, float, bool], None]  # pen at the skull's middle, sheet, phase, asleep
    tail: Callable[[Pen, Sheet, float], None]  # pen at the root of the tail
    body: str
    head: Point = (1.75, 2.75)
    skull: float = 1.0
    neck: tuple[str, tuple[float, ...]] = ("1.0,1.8 1.6,2.5", (1.2, 0.9))
    fore: float = 1.0
    hind: float = -1.15
    leg: float = 1.3
    thick: tuple[float, float, float] = (0.62, 0.34, 0.27)
    rump: Point = (-1.45, 1.85)
    coat: Callable[[Pen, Sheet], None] | None = None
    socks: bool = False
    hoof: bool = False
    haunch: float = 0.62
    bib: bool = False


def draw(pen: Pen, sheet: Sheet, pose: str, phase: float, beast: Beast) -> None:
    """Draw a beast in one of `MOVES`; anything else stands."""
    if pose in ("sit", "perch"):
        _sitting(pen, sheet, phase, beast)
    elif pose == "sleep":
        _curled(pen, sheet, phase, beast)
    else:
        _standing(pen, sheet, pose, phase, beast)


def _standing(pen: Pen, sheet: Sheet, pose: str, phase: float, beast: Beast) -> None:
    a = 2 * pi * phase
    stride = {"walk": 0.22, "run": 0.55}.get(pose, 0.0) * beast.leg / 1.3
    bob = 0.05 * sin(2 * a) if stride else 0.015 * sin(a)
    body = pen.at(0, bob, 2.5 * sin(a) if pose == "run" else 0)
    beast.tail(body.at(*beast.rump, 4 * sin(a)), sheet, phase)
    for x, shift, hind in ((beast.hind + 0.28, 0.5, True), (beast.fore + 0.26, 0.0, False)):
        _leg(pen, sheet, beast, x, a + shift * 2 * pi, stride, hind, far=True)
    neck, widths = beast.neck
    nod = 2.5 * sin(a + 1) if stride else 1.5 * sin(a)
    trunk = body.closed(beast.body)
    body.limb(neck, widths, sheet.main)
    body.part(trunk, sheet.main)
    if beast.coat:
        with body.inside(trunk):
            beast.coat(body, sheet)
    for x, shift, hind in ((beast.hind, 0.0, True), (beast.fore, 0.5, False)):
        _leg(pen, sheet, beast, x, a + shift * 2 * pi, stride, hind, far=False)
    if beast.bib:
        body.shape("1.62,2.35 1.95,1.9 1.72,1.5! 1.5,1.15! 1.2,1.4! 1.12,1.9 1.25,2.3", sheet.second, 0.6)
    neckwear(
        body.at(beast.head[0] - 0.3 * beast.skull, beast.head[1] - 0.66 * beast.skull, -30, beast.skull),
        sheet,
        phase,
    )
    head = body.at(*beast.head, nod, beast.skull)
    beast.face(head, sheet, phase, False)
    headwear(head, sheet)


def _leg(
    pen: Pen, sheet: Sheet, beast: Beast, x: float, a: float, stride: float, hind: bool, far: bool
) -> None:
    colour: Colour = deeper(sheet.main, 0.07) if far else sheet.main
    foot = stride * sin(a) * 1.6
    lift = stride * 0.55 * max(0.0, cos(a))
    top = beast.leg + 0.35
    thigh, knee, ankle = beast.thick
    low = 0.13 + lift
    if hind:
        spine = [
            (x, top),
            (x + 0.16 + foot * 0.35, top * 0.58 + lift * 0.4),
            (x - 0.17 + foot * 0.8, top * 0.32 + lift),
            (x + 0.02 + foot, low),
        ]
        widths: Sequence[float] = (thigh * 1.45, thigh, knee, ankle)
    else:
        spine = [(x, top), (x + 0.02 + foot * 0.4, top * 0.5 + lift * 0.6), (x + foot, low)]
        widths = (thigh, knee * 1.08, ankle)
    if hind and beast.haunch:
        pen.disc(x - 0.02, top * 0.98, beast.haunch, beast.haunch * 1.08, colour)
    limb = pen.limb(spine, widths, colour)
    end = spine[-1]
    if beast.socks:
        sock = deeper(sheet.dark, 0.03) if far else sheet.dark
        pen.limb([(end[0], end[1] + top * 0.24), end], (knee * 1.02, ankle * 1.12), sock)
    elif beast.hoof:
        with pen.inside(limb):
            pen.slab(end[0] - 0.5, end[1] - 0.3, end[0] + 0.5, end[1] + 0.06, sheet.dark)
    paw = sheet.dark if beast.socks or beast.hoof else colour
    pen.part(pen.oval(end[0] + 0.09, end[1] - 0.02, ankle * 0.82, ankle * 0.5), paw, 0.7)


def _sitting(pen: Pen, sheet: Sheet, phase: float, beast: Beast) -> None:
    breath = 0.02 * sin(2 * pi * phase)
    beast.tail(pen.at(-0.95, 0.42, -14 + 7 * sin(2 * pi * phase)), sheet, phase)
    dark = deeper(sheet.main, 0.06)
    pen.limb("0.72,1.5 0.78,0.6 0.86,0.12", (0.46, 0.34, 0.28), dark)
    torso = pen.shape(
        [
            (-0.2, 0.02),
            (-1.1, 0.15),
            (-1.25, 0.85),
            (-0.8, 1.75),
            (-0.2, 2.45 + breath),
            (0.35, 2.5 + breath),
            (0.72, 1.9),
            (0.75, 1.2),
            (0.6, 0.3),
        ],
        sheet.main,
    )
    if beast.coat:
        with pen.inside(torso):
            beast.coat(pen.at(-0.6, 0.2, 52, 0.95), sheet)
    if beast.bib:
        pen.shape("0.1,2.3 0.62,2.1 0.74,1.5 0.56,1.0! 0.4,0.72! 0.26,1.05! 0.08,1.6", sheet.second, 0.6)
    pen.limb("0.42,1.5 0.5,0.6 0.56,0.14", (0.5, 0.36, 0.3), sheet.main)
    if beast.socks:
        pen.limb("0.8,0.5 0.86,0.12", (0.3, 0.28), deeper(sheet.dark, 0.03))
        pen.limb("0.51,0.55 0.56,0.14", (0.34, 0.3), sheet.dark)
    pen.disc(-0.5, 0.62, 0.68, 0.64, sheet.main)
    paw = sheet.dark if beast.socks or beast.hoof else sheet.main
    pen.part(pen.oval(-0.1, 0.14, 0.42, 0.15), paw, 0.7)
    pen.part(pen.oval(0.66, 0.13, 0.24, 0.14), paw, 0.7)
    neckwear(pen.at(0.18, 2.32, -12), sheet, phase)
    k = min(beast.skull, 1.25)
    head = pen.at(0.25, 2.55 + 0.42 * k + breath, 2 * sin(2 * pi * phase), k)
    beast.face(head, sheet, phase, False)
    headwear(head, sheet)


def _curled(pen: Pen, sheet: Sheet, phase: float, beast: Beast) -> None:
    breath = 0.03 * sin(2 * pi * phase)
    body = pen.shape(
        [
            (-1.6, 0.05),
            (-1.75, 0.6),
            (-1.1, 1.22 + breath),
            (-0.2, 1.32 + breath),
            (0.8, 1.05),
            (1.35, 0.5),
            (1.2, 0.05),
        ],
        sheet.main,
    )
    if beast.coat:
        with pen.inside(body):
            beast.coat(pen.at(0, -0.75), sheet)
    pen.disc(-0.9, 0.55, 0.6, 0.55, sheet.main)
    k = min(beast.skull, 1.15)
    neckwear(pen.at(0.62, 0.45, -60, k), sheet, phase)
    beast.face(pen.at(1.05, 0.58 * k, -8, k), sheet, phase, True)
    if not beast.hoof:
        _wrapped_tail(pen, sheet, beast)


def _wrapped_tail(pen: Pen, sheet: Sheet, beast: Beast) -> None:
    """The tail of a sleeper, laid round its front."""
    bushy = beast.tail in (_brush_tail, _wolf_tail)
    widths = (0.3, 0.62, 0.78, 0.62, 0.2) if bushy else (0.24, 0.24, 0.2)
    if beast.tail is _stub_tail:
        return
    tail = pen.limb(
        "-1.6,0.6 -1.45,0.24 -0.6,0.2 0.25,0.3" if bushy else "-1.6,0.5 -1.2,0.16 -0.4,0.14",
        widths,
        paler(sheet.main, 0.015),
    )
    if beast.tail is _brush_tail:
        with pen.inside(tail):
            pen.part(
                pen.angular("-0.1,0.9 0.02,0.5 -0.16,0.38 0.0,0.2 -0.14,0.06 0.0,-0.4 1,-0.4 1,0.9"),
                sheet.second,
                0.6,
            )


# Eyes and other small marks.


def eye(
    pen: Pen, x: float, y: float, r: float, phase: float, asleep: bool = False, iris: Colour | None = None
) -> None:
    """A living eye: it blinks once a cycle; asleep it is a lid."""
    if asleep or 0.46 < phase % 1 < 0.52:
        pen.line([(x - r, y), (x, y - r * 0.5), (x + r, y)], INK, r * 0.42)
        return
    if iris:
        pen.dot(x, y, r * 1.25, r * 1.3, iris)
        pen.dot(x, y, r * 0.55, r * 1.1, INK)
    else:
        pen.dot(x, y, r, r * 1.2, INK)
    pen.dot(x + (0.3 * r if pen.upright else -0.3 * r), y + 0.42 * r, r * 0.3, r * 0.3, "#fffbe6")


def _whiskers(pen: Pen, x: float, y: float, size: float, colour: Colour) -> None:
    for side in (-1, 1):
        for dy in (0.1, -0.06):
            pen.line(
                [(x + side * 0.3 * size, y + dy * size * 0.5), (x + side * 0.95 * size, y + dy * size * 1.6)],
                colour,
                0.035,
            )


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

FOX = Beast(_fox_face, _brush_tail, _DOG_BODY, socks=True, bib=True)
WOLF = Beast(_wolf_face, _wolf_tail, _DOG_BODY, head=(1.9, 2.75), leg=1.45, bib=True, thick=(0.66, 0.36, 0.3))
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
    _whiskers(pen, 0, -0.3, 1.0, paler(sheet.main, 0.3))


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


def _tuft_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    s = 0.2 * sin(2 * pi * phase)
    pen.limb([(0.15, 0), (-0.7, -0.2), (-1.1, -0.9), (-1.4 + s, -0.75)], (0.26, 0.2, 0.17, 0.15), sheet.main)
    pen.disc(-1.5 + s, -0.7, 0.26, 0.2, sheet.accent if sheet.kind == "lion" else sheet.dark)


LION = Beast(
    _lion_face, _tuft_tail, _DOG_BODY, head=(1.75, 2.6), skull=1.12, thick=(0.7, 0.46, 0.38), leg=1.25
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


def _rug(pen: Pen, sheet: Sheet) -> None:
    pen.part(pen.closed("-0.95,2.0 -0.85,3.0 -0.3,3.6 0.3,3.0 0.5,2.0"), sheet.accent)


CAMEL = Beast(
    _camel_face,
    _tuft_tail,
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
    _tuft_tail(pen, sheet, phase)
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
    _tuft_tail,
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
    _tuft_tail,
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
