"""Heads: face, hair and beard. Units: the head's radius is 1, its middle (0, 0), y up.

Features sit on a ball by longitude (degrees, 0 the middle of the face, positive toward the far
side) and height; turning the head moves them all together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import asin, cos, pi, radians, sin, sqrt

from .look import Person
from .pen import Pen, Point, deeper, paler

INK = "#2a1d2b"
TURNS = {"front": 0.0, "turned": 21.0, "side": 50.0, "back": 0.0}


@dataclass(frozen=True)
class Head:
    """A head to draw: the pen at its middle, the person, and how it is turned."""

    pen: Pen
    person: Person
    view: str  # a key of TURNS
    mood: str = "calm"
    blink: float = 0.0  # 1 closed
    sway: float = 0.0  # -1..1, for loose hair

    @property
    def turn(self) -> float:
        return TURNS[self.view]

    def on(self, longitude: float, y: float, out: float = 1.0) -> Point:
        """A point on the ball, pushed `out` from its middle; hidden longitudes stop at the edge."""
        angle = max(-90.0, min(90.0, longitude + self.turn))
        return out * sqrt(max(0.0, 1 - y * y)) * sin(radians(angle)), out * y

    @property
    def shift(self) -> float:
        """How far the face's middle line has moved toward the far side."""
        return sin(radians(self.turn))


def behind(head: Head) -> None:
    """Hair that hangs behind neck and shoulders."""
    if head.view != "back" and (style := BACK_HAIR.get(head.person.hair)):
        style(head)


def front(head: Head) -> None:
    """The head itself: skull, ear, face, beard and hair."""
    pen, person = head.pen, head.person
    if head.view == "back":
        _from_behind(head)
        return
    skull = pen.closed(_skull(head))
    pen.part(skull, person.skin, shadow=0.55, light=0.6)
    for side in (-1, 1):
        if head.turn == 0 or side < 0:
            x, y = head.on(side * (84 if head.turn < 30 else 92), -0.12, 1.02 if head.turn < 30 else 1)
            pen.disc(x, y, 0.15, 0.2, deeper(person.skin, 0.02))
    with pen.inside(skull):
        _cheeks(head)
    _features(head)
    if person.beard:
        BEARDS[person.beard](head)
    _mouth(head)
    if style := FRONT_HAIR.get(person.hair):
        style(head)
    _brows(head)
    if person.glasses:
        _glasses(head)


def _skull(head: Head) -> list[Point]:
    """A ball with a soft jaw; turned heads get a chin forward and a small nose in profile."""
    s = head.shift
    outline = [
        (0.0, 1.0),
        (0.71, 0.71),
        (0.98, 0.2),
        (1.0 + 0.02 * s, -0.22),
        (0.80 + 0.06 * s, -0.66),
        (0.40 + 0.25 * s, -0.93),
        (-0.05 + 0.3 * s, -1.0),
        (-0.45 + 0.2 * s, -0.90),
        (-0.83 + 0.05 * s, -0.62),
        (-1.0, -0.15),
        (-0.98, 0.2),
        (-0.71, 0.71),
    ]
    if head.view == "side":
        outline[3:4] = [(0.99, -0.10), (1.14, -0.27), (0.99, -0.38)]
    return outline


def _cheeks(head: Head) -> None:
    tone = "#e2574f" if head.person.skin > "#b" else "#c23f4a"
    for side in (-1, 1):
        x, y = head.on(side * 42, -0.42)
        if abs(side * 42 + head.turn) < 88:
            head.pen.blush(x, y, 0.27, 0.19, tone, 0.34)


def _features(head: Head) -> None:
    """Eyes and nose."""
    pen, person = head.pen, head.person
    closed = head.mood in ("asleep", "laugh") or head.blink > 0.5
    for side in (-1, 1):
        angle = side * 24 + head.turn
        if angle > 72:
            continue
        x, y = head.on(side * 24, -0.1)
        squash = 0.75 + 0.25 * cos(radians(angle))
        if closed:
            bow = 0.06 if head.mood == "asleep" else -0.07
            pen.line([(x - 0.13, y + bow * 0.4), (x, y - bow), (x + 0.13, y + bow * 0.4)], INK, 0.055)
            continue
        big = 1.22 if head.mood == "surprised" else 1.0
        pen.dot(x, y, 0.108 * squash * big, 0.145 * big, INK)
        glint = 0.035 if pen.upright else -0.035
        pen.dot(x + glint, y + 0.055, 0.034, 0.036, "#fffbe6")
        if person.lashes:
            out = side if head.turn < 30 else 1
            pen.line([(x + out * 0.08, y + 0.09), (x + out * 0.19, y + 0.14)], INK, 0.045)
    nose = deeper(person.skin, 0.13)
    if head.view == "side":
        return
    x, y = head.on(4 if head.turn else 0, -0.27)
    dx = 0.07 if head.turn else 0.05
    pen.line([(x - dx, y - 0.02), (x, y - 0.06), (x + dx, y)], nose, 0.055)


_BROWS = {  # inner height, outer height, relative to rest
    "sad": (0.09, -0.06),
    "worried": (0.11, -0.03),
    "angry": (-0.11, 0.07),
    "determined": (-0.05, 0.03),
    "surprised": (0.12, 0.10),
    "joy": (0.05, 0.04),
    "happy": (0.03, 0.02),
}


def _brows(head: Head) -> None:
    person = head.person
    inner, outer = _BROWS.get(head.mood, (0.0, 0.0))
    colour = (
        deeper(person.hair_colour, 0.05)
        if person.hair != "bald" or person.beard
        else deeper(person.skin, 0.2)
    )
    if person.hair_colour > "#c":
        colour = deeper(person.hair_colour, 0.16)
    for side in (-1, 1):
        if side * 24 + head.turn > 72:
            continue
        x0, y0 = head.on(side * 14, 0.17 + inner)
        x1, y1 = head.on(side * 34, 0.15 + outer)
        head.pen.line([(x0, y0), ((x0 + x1) / 2, max(y0, y1) + 0.03), (x1, y1)], colour, 0.07)


def _mouth(head: Head) -> None:
    pen, person = head.pen, head.person
    bearded = person.beard in ("full", "long")
    colour = "#8c3b3b" if bearded else deeper(person.skin, 0.28) if person.skin > "#8" else "#2a1416"
    x, y = head.on(0 if head.view != "side" else 14, -0.5)
    w = 0.2 * cos(radians(head.turn)) + 0.02
    mood = head.mood
    if mood in ("joy", "laugh", "sing"):
        pen.patch(
            [
                (x - w, y + 0.05),
                (x, y + 0.02),
                (x + w, y + 0.05),
                (x + w * 0.7, y - 0.13),
                (x, y - 0.2),
                (x - w * 0.7, y - 0.13),
            ],
            "#7a2b33",
        )
        pen.dot(x, y - 0.13, w * 0.5, 0.055, "#e0706a")
    elif mood == "surprised":
        pen.dot(x, y - 0.03, 0.09, 0.12, "#7a2b33")
    elif mood == "talk":
        pen.dot(x, y, w * 0.8, 0.09, "#7a2b33")
    else:
        bend = {
            "sad": -0.09,
            "worried": -0.05,
            "angry": -0.06,
            "determined": 0.0,
            "asleep": 0.05,
            "happy": 0.12,
        }.get(mood, 0.08)
        if mood == "happy":
            w *= 1.15
        pen.line(
            [
                (x - w, y + bend * 0.6),
                (x - w * 0.5, y - bend * 0.35),
                (x + w * 0.5, y - bend * 0.35),
                (x + w, y + bend * 0.6),
            ],
            colour,
            0.062,
        )


def _glasses(head: Head) -> None:
    pen, colour = head.pen, head.person.glasses
    places = [head.on(side * 25, -0.1) for side in (-1, 1) if side * 25 + head.turn < 74]
    for x, y in places:
        pen.dot(x, y, 0.27, 0.27, "#dff1f2", alpha=0.22)
        pen.ring(x, y, 0.27, colour, 0.065)
    if len(places) == 2:
        (x0, y0), (x1, _) = places
        pen.line([(x0 + 0.26, y0 + 0.05), (x1 - 0.26, y0 + 0.05)], colour, 0.06)
    x, y = places[0]
    ear = head.on(-80, -0.02)
    if ear[0] < x - 0.3:
        pen.line([(x - 0.26, y + 0.04), ear], colour, 0.06)


# Hair. A cap covers the skull above a hairline; styles add locks, tails and curls.


def _cap(
    head: Head, hairline: Sequence[tuple[float, float]], thick: float = 0.1, nape: float = -0.62
) -> None:
    """Hair lying on the skull above a hairline of (longitude, height), near side first."""
    r = 1 + thick
    top = [(r * cos(radians(a)), r * sin(radians(a))) for a in (12, 40, 66, 90, 116, 142, 168, 186)]
    back: list[Point] = []
    if head.turn:
        back = [(-r * 0.99, nape * 0.45), (-0.92, nape), (head.on(-100, nape)[0] + 0.1, nape - 0.06)]
        back.append(head.on(-92, -0.28))
    line = [head.on(a, y, 1.0) for a, y in hairline]
    points = [*top, *back, *line]
    sharp = frozenset({0, len(top) - 1 + len(back)} if not back else {len(top) + len(back) - 1})
    path = head.pen.closed_at(points, sharp)
    head.pen.part(path, head.person.hair_colour, shadow=0.8)


_SWEPT = [(-80, 0.0), (-66, 0.34), (-40, 0.62), (0, 0.66), (34, 0.5), (62, 0.36), (80, 0.12)]
_FRINGE = [(-80, -0.15), (-62, 0.28), (-30, 0.34), (0, 0.36), (30, 0.34), (60, 0.3), (80, -0.05)]
_PARTED = [(-80, -0.1), (-58, 0.32), (-22, 0.66), (-8, 0.78), (30, 0.5), (62, 0.3), (80, -0.05)]
_HIGH = [(-82, 0.05), (-64, 0.42), (-34, 0.62), (0, 0.68), (34, 0.62), (64, 0.42), (80, 0.1)]


def _short(head: Head) -> None:
    _cap(head, _SWEPT, 0.11)
    x, y = head.on(-20, 0.72)
    lock = [
        (x - 0.35, y + 0.2),
        (x + 0.35, y + 0.36),
        (x + 0.95, y - 0.02),
        (x + 0.75, y - 0.16),
        (x + 0.2, y - 0.12),
    ]
    head.pen.shape(lock, head.person.hair_colour, shadow=0.5)


def _crop(head: Head) -> None:
    _cap(head, _HIGH, 0.04, nape=-0.5)


def _spiky(head: Head) -> None:
    _cap(head, _SWEPT, 0.05)
    tips: list[Point] = []
    for i in range(8):
        a = radians(172 - i * 23.5)
        b = radians(172 - i * 23.5 - 11)
        tips += [(1.0 * cos(a), 1.0 * sin(a)), (1.42 * cos(b - 0.09), 1.42 * sin(b - 0.09))]
    tips += [
        (0.97, 0.18),
        *(
            head.on(a, y)
            for a, y in ((60, 0.42), (30, 0.36), (16, 0.6), (0, 0.4), (-16, 0.6), (-34, 0.4), (-62, 0.36))
        ),
    ]
    head.pen.poly(tips, head.person.hair_colour)


def _bob_back(head: Head) -> None:
    head.pen.shape(_mane(head, -1.02, 1.22), deeper(head.person.hair_colour, 0.04))


def _bob(head: Head) -> None:
    _locks(head, -0.98, 0.42)
    _cap(head, _FRINGE if head.person.grown < 0.7 else _PARTED, 0.12, nape=-0.9)


def _long_back(head: Head) -> None:
    head.pen.shape(_mane(head, -2.5, 1.32), deeper(head.person.hair_colour, 0.04))


def _long(head: Head) -> None:
    _locks(head, -1.55, 0.4)
    _cap(head, _PARTED, 0.13, nape=-0.8)


def _mane(head: Head, bottom: float, half: float) -> list[Point]:
    """The hanging mass of hair behind a head, ending at `bottom`."""
    back = -0.42 * head.shift
    sway = 0.16 * head.sway
    low = half + (0.12 if bottom < -1.5 else 0.0)
    return [
        (0.0, 1.14),
        (-0.85, 0.85),
        (-1.16, 0.1),
        (-half + back * 0.6, -0.6),
        (-low + back + sway, bottom),
        (-0.4 + back + sway, bottom - 0.16),
        (0.4 + back * 0.5 + sway, bottom - 0.12),
        (low + back * 2 + sway, bottom + 0.05),
        (half + back * 0.9 - 0.05, -0.6),
        (1.1, 0.1),
        (0.85, 0.85),
    ]


def _locks(head: Head, bottom: float, width: float) -> None:
    """Hair that frames the face on both sides."""
    colour, pen = head.person.hair_colour, head.pen
    sway = 0.1 * head.sway
    x, _ = head.on(-58, -0.2)
    near = [
        (x, 0.4),
        (x - 0.06, -0.3),
        (x - 0.02 + sway, bottom * 0.8),
        (x - 0.22 + sway, bottom),
        (-1.2 + sway, bottom + 0.02),
        (-1.19, -0.4),
        (-1.1, 0.3),
        (-0.8, 0.75),
    ]
    pen.shape(near, colour, shadow=0.6)
    x, _ = head.on(60, -0.2)
    if head.view == "side":
        return
    w = width * (1 - 0.9 * head.shift)
    far = [
        (min(x, 0.93), 0.4),
        (min(x, 0.95) + 0.02, -0.3),
        (1.18 - w + sway, bottom * 0.85),
        (1.14 + sway, bottom),
        (1.22 - 0.1 * head.shift, -0.4),
        (1.1, 0.3),
        (0.8, 0.75),
    ]
    pen.shape(far, colour, shadow=0.6)


def _pony(head: Head) -> None:
    _cap(head, _HIGH, 0.1, nape=-0.4)


def _pony_back(head: Head) -> None:
    s = 0.25 * head.sway
    x = -0.75 if head.turn else -0.1
    spine = [(x, 0.75), (x - 0.75, 0.75), (x - 1.05 - s, -0.1), (x - 0.95 - 2 * s, -1.15)]
    head.pen.limb(spine, (0.4, 0.62, 0.56, 0.12), head.person.hair_colour)


def _pigtails_back(head: Head) -> None:
    s = 0.2 * head.sway
    for side in (-1, 1):
        spine = [(side * 0.85, 0.1), (side * 1.4, -0.05), (side * 1.55 + s, -0.75), (side * 1.4 + s, -1.2)]
        head.pen.limb(spine, (0.35, 0.5, 0.42, 0.1), head.person.hair_colour)


def _pigtails(head: Head) -> None:
    _cap(head, _PARTED if head.person.grown > 0.5 else _FRINGE, 0.1, nape=-0.4)
    for side in (-1, 1):
        head.pen.dot(side * 1.02, 0.08, 0.13, 0.17, head.person.accessory_colour)


def _bun(head: Head) -> None:
    x = -0.35 * head.shift - 0.05
    head.pen.disc(x, 1.32, 0.5, 0.44, head.person.hair_colour)
    _cap(head, _HIGH, 0.1, nape=-0.4)


def _plait(head: Head, points: list[Point], size: float) -> None:
    colour = head.person.hair_colour
    for i, (x, y) in enumerate(points):
        r = size * (1 - 0.07 * i)
        head.pen.disc(x, y, r, r * 0.8, colour, turned=18 if i % 2 else -18)
    x, y = points[-1]
    head.pen.dot(x, y - size * 0.62, size * 0.42, size * 0.3, head.person.accessory_colour)
    head.pen.shape(
        [
            (x - 0.1, y - size * 0.7),
            (x + 0.1, y - size * 0.7),
            (x + 0.13, y - size * 1.5),
            (x - 0.13, y - size * 1.5),
        ],
        colour,
    )


def _braid(head: Head) -> None:
    _cap(head, _PARTED, 0.11, nape=-0.6)
    s = 0.12 * head.sway
    _plait(head, [(-0.92 + s * i * 0.3 - 0.04 * i, -0.55 - 0.36 * i) for i in range(6)], 0.3)


def _braids(head: Head) -> None:
    _cap(head, _PARTED, 0.11, nape=-0.6)
    s = 0.12 * head.sway
    for side in (-1, 1):
        x = side * (0.98 if side < 0 else 0.98 - 0.15 * head.shift)
        _plait(head, [(x + s * i * 0.3 + side * 0.05 * i, -0.5 - 0.34 * i) for i in range(5)], 0.27)


_CURLS = [
    (-1.0, -0.3),
    (-1.08, 0.15),
    (-0.95, 0.58),
    (-0.62, 0.92),
    (-0.18, 1.1),
    (0.28, 1.06),
    (0.7, 0.82),
    (0.98, 0.46),
    (1.02, 0.05),
]


def _curly_back(head: Head) -> None:
    head.pen.part(
        head.pen.bunch([(x * 1.02, y - 0.1, 0.42) for x, y in _CURLS]), deeper(head.person.hair_colour, 0.04)
    )


def _curly(head: Head) -> None:
    line = [head.on(a, y) for a, y in ((-72, 0.42), (-44, 0.62), (-14, 0.7), (16, 0.7), (46, 0.6), (72, 0.4))]
    curls = [(x * 0.98, y, 0.3) for x, y in _CURLS if y > 0.1] + [(x, y + 0.14, 0.27) for x, y in line]
    curls.append((0.0, 0.72, 0.45))
    head.pen.part(head.pen.bunch(curls), head.person.hair_colour)


def _afro_back(head: Head) -> None:
    ring = [(1.05 * cos(a * pi / 7), 0.2 + 1.05 * sin(a * pi / 7), 0.5) for a in range(-2, 10)]
    head.pen.part(head.pen.bunch([*ring, (0, 0.2, 1.1)]), head.person.hair_colour)


def _tuft(head: Head) -> None:
    """Bald above, hair round the back and sides."""
    x, _ = head.on(-88, -0.1)
    x = min(x, -0.72)
    head.pen.part(
        head.pen.bunch([(x - 0.16, 0.22, 0.26), (x - 0.22, -0.12, 0.27), (x - 0.14, -0.42, 0.24)]),
        head.person.hair_colour,
    )
    if head.view == "front":
        head.pen.part(
            head.pen.bunch([(1.14, 0.22, 0.26), (1.2, -0.12, 0.27), (1.1, -0.42, 0.24)]),
            head.person.hair_colour,
        )


FRONT_HAIR: dict[str, Callable[[Head], None]] = {
    "short": _short,
    "crop": _crop,
    "spiky": _spiky,
    "bob": _bob,
    "long": _long,
    "pony": _pony,
    "pigtails": _pigtails,
    "bun": _bun,
    "braid": _braid,
    "braids": _braids,
    "curly": _curly,
    "afro": _curly,
    "tuft": _tuft,
}
BACK_HAIR: dict[str, Callable[[Head], None]] = {
    "bob": _bob_back,
    "long": _long_back,
    "pony": _pony_back,
    "pigtails": _pigtails_back,
    "curly": _curly_back,
    "afro": _afro_back,
}


def _from_behind(head: Head) -> None:
    """The back of a head: hair all over, or skin."""
    pen, person = head.pen, head.person
    pen.disc(0, 0, 1.0, 1.0, person.skin)
    if person.hair in ("bald", ""):
        return
    if person.hair == "tuft":
        pen.part(
            pen.bunch(
                [(-0.9, -0.1, 0.3), (-0.5, -0.3, 0.35), (0, -0.36, 0.36), (0.5, -0.3, 0.35), (0.9, -0.1, 0.3)]
            ),
            person.hair_colour,
        )
        return
    if person.hair in ("curly", "afro"):
        (_afro_back if person.hair == "afro" else _curly_back)(head)
        pen.part(pen.bunch([(x * 0.7, y * 0.8, 0.5) for x, y in _CURLS]), person.hair_colour)
        return
    bottom = {"bob": -1.05, "long": -2.5}.get(person.hair, -0.72)
    pen.shape(_mane(head, bottom, 1.0 if bottom > -1 else 1.16), person.hair_colour)
    if person.hair == "pony":
        pen.limb(
            [(0, 0.6), (0.1, 0.0), (0.05 + 0.2 * head.sway, -0.9), (0.2 * head.sway, -1.6)],
            (0.35, 0.6, 0.5, 0.1),
            deeper(person.hair_colour, 0.03),
        )
    elif person.hair == "bun":
        pen.disc(0, 1.0, 0.5, 0.45, paler(person.hair_colour, 0.02))
    elif person.hair in ("braid", "braids"):
        for x in (0.0,) if person.hair == "braid" else (-0.7, 0.7):
            _plait(head, [(x, -0.5 - 0.34 * i) for i in range(5)], 0.28)
    elif person.hair == "pigtails":
        _pigtails_back(head)


# Beards.


def _full(head: Head, length: float = 0.55) -> None:
    pen, colour = head.pen, head.person.hair_colour
    s = head.shift
    outline = [
        head.on(-78, 0.02),
        (head.on(-62, -0.2)[0], -0.22),
        (head.on(-34, -0.34)[0], -0.38),
        (head.on(-14, -0.3)[0], -0.31),
        (head.on(0, -0.3)[0], -0.34),
        (head.on(14, -0.3)[0], -0.31),
        (head.on(34, -0.34)[0], -0.38),
        (head.on(62, -0.2)[0], -0.22),
        head.on(80, 0.02),
        (1.02 - 0.02 * s, -0.42),
        (0.82 + 0.1 * s, -0.95),
        (0.42 + 0.3 * s, -1.0 - length * 0.75),
        (0.42 * s, -1.0 - length),
        (-0.42 + 0.3 * s, -1.0 - length * 0.75),
        (-0.84 + 0.1 * s, -0.95),
        (head.on(-84, -0.42)[0] - 0.06, -0.42),
    ]
    path = pen.closed(outline)
    pen.part(path, colour, shadow=0.7)


def _long_beard(head: Head) -> None:
    _full(head, 1.7)


def _moustache(head: Head) -> None:
    x, y = head.on(2, -0.4)
    w = 0.46 * cos(radians(head.turn)) + 0.04
    outline = [
        (x, y + 0.05),
        (x + w * 0.5, y + 0.08),
        (x + w * 1.1, y - 0.06),
        (x + w * 0.6, y - 0.14),
        (x, y - 0.05),
        (x - w * 0.6, y - 0.14),
        (x - w * 1.1, y - 0.06),
        (x - w * 0.5, y + 0.08),
    ]
    head.pen.shape(outline, head.person.hair_colour, shadow=0.5)


def _goatee(head: Head) -> None:
    x = head.on(0, -0.8)[0]
    head.pen.shape(
        [(x - 0.26, -0.7), (x, -0.66), (x + 0.26, -0.7), (x + 0.2, -1.08), (x, -1.25), (x - 0.2, -1.08)],
        head.person.hair_colour,
    )


BEARDS: dict[str, Callable[[Head], None]] = {
    "full": _full,
    "long": _long_beard,
    "moustache": _moustache,
    "goatee": _goatee,
}


def blinks(phase: float) -> float:
    """1 during the short closed moment of a cycle, 0 otherwise."""
    return 1.0 if 0.46 < phase % 1.0 < 0.52 else 0.0


def facing_angle(shift: float) -> float:
    """The turn, in degrees, that moves a face's middle line by `shift` head radii."""
    return asin(max(-1.0, min(1.0, shift))) * 180 / pi
