"""Hair and beards. Head units: radius 1, middle (0, 0), y up."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, radians, sin

from .pen import Point, deeper
from .skull import Head

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
    head.pen.shape(mane(head, -1.02, 1.22), deeper(head.person.hair_colour, 0.04))


def _bob(head: Head) -> None:
    _locks(head, -0.98, 0.42)
    _cap(head, _FRINGE if head.person.grown < 0.7 else _PARTED, 0.12, nape=-0.9)


def _long_back(head: Head) -> None:
    head.pen.shape(mane(head, -2.5, 1.32), deeper(head.person.hair_colour, 0.04))


def _long(head: Head) -> None:
    _locks(head, -1.55, 0.4)
    _cap(head, _PARTED, 0.13, nape=-0.8)


def mane(head: Head, bottom: float, half: float) -> list[Point]:
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


def pigtails_back(head: Head) -> None:
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
    if head.person.hat in ("", "hood"):
        head.pen.disc(x, 1.32, 0.5, 0.44, head.person.hair_colour)
    else:  # what is pinned up under a hat shows at the nape
        head.pen.disc(-0.9, -0.35, 0.4, 0.38, head.person.hair_colour)
    _cap(head, _HIGH, 0.1, nape=-0.4)


def plait(head: Head, points: list[Point], size: float) -> None:
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
    plait(head, [(-0.92 + s * i * 0.3 - 0.04 * i, -0.55 - 0.36 * i) for i in range(6)], 0.3)


def _braids(head: Head) -> None:
    _cap(head, _PARTED, 0.11, nape=-0.6)
    s = 0.12 * head.sway
    for side in (-1, 1):
        x = side * (0.98 if side < 0 else 0.98 - 0.15 * head.shift)
        plait(head, [(x + s * i * 0.3 + side * 0.05 * i, -0.5 - 0.34 * i) for i in range(5)], 0.27)


CURLS = [
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


def curly_back(head: Head) -> None:
    head.pen.part(
        head.pen.bunch([(x * 1.02, y - 0.1, 0.42) for x, y in CURLS]), deeper(head.person.hair_colour, 0.04)
    )


def _curly(head: Head) -> None:
    line = [head.on(a, y) for a, y in ((-72, 0.42), (-44, 0.62), (-14, 0.7), (16, 0.7), (46, 0.6), (72, 0.4))]
    curls = [(x * 0.98, y, 0.3) for x, y in CURLS if y > 0.1] + [(x, y + 0.14, 0.27) for x, y in line]
    curls.append((0.0, 0.72, 0.45))
    head.pen.part(head.pen.bunch(curls), head.person.hair_colour)


def afro_back(head: Head) -> None:
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
    "pigtails": pigtails_back,
    "curly": curly_back,
    "afro": afro_back,
}


# Beards.


def _full(head: Head, length: float = 0.55) -> None:
    pen, colour = head.pen, (head.person.beard_colour or head.person.hair_colour)
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
    head.pen.shape(outline, (head.person.beard_colour or head.person.hair_colour), shadow=0.5)


def _goatee(head: Head) -> None:
    x = head.on(0, -0.8)[0]
    head.pen.shape(
        [(x - 0.26, -0.7), (x, -0.66), (x + 0.26, -0.7), (x + 0.2, -1.08), (x, -1.25), (x - 0.2, -1.08)],
        (head.person.beard_colour or head.person.hair_colour),
    )


BEARDS: dict[str, Callable[[Head], None]] = {
    "full": _full,
    "long": _long_beard,
    "moustache": _moustache,
    "goatee": _goatee,
}
