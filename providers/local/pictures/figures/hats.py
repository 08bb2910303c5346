"""Hats. Head units: radius 1, middle (0, 0), y up."""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

import skia

from providers.local.pictures.colour import Colour

from .garments import BRASS, LINEN
from .pen import Pen, deeper, paler
from .skull import Head


def _dome(head: Head, brow: float, rise: float, colour: Colour, wide: float = 1.12) -> None:
    """A rounded crown from ear to ear above `brow`."""
    x = head.shift * 0.08
    points = [
        (-wide, brow - 0.08),
        (-wide * 0.97, brow + 0.4),
        (-0.6, rise * 0.93),
        (x, rise),
        (0.6, rise * 0.93),
        (wide * 0.97, brow + 0.4),
        (wide, brow),
        (x * 2, brow + 0.1),
    ]
    head.pen.part(head.pen.closed_at(points, frozenset({0, 6})), colour)


def _beanie(head: Head) -> None:
    colour = head.person.hat_colour
    _dome(head, 0.34, 1.42, colour)
    head.pen.box(-1.16, 0.2, 1.16, 0.58, paler(colour, 0.04), 0.16)
    head.pen.part(
        head.pen.bunch([(0.02, 1.5, 0.22), (-0.14, 1.44, 0.16), (0.17, 1.44, 0.16)]), paler(colour, 0.1)
    )


def _cap(head: Head) -> None:
    colour, s = head.person.hat_colour, head.shift
    _dome(head, 0.32, 1.28, colour, 1.1)
    if head.view != "back":
        head.pen.shape(
            [
                (-0.75 + 1.2 * s, 0.4),
                (0.2 + s, 0.5),
                (0.9 + 0.75 * s, 0.38),
                (0.75 + 1.2 * s, 0.2),
                (0.1 + s, 0.24),
                (-0.7 + 1.3 * s, 0.22),
            ],
            deeper(colour, 0.05),
        )
    head.pen.dot(0, 1.28, 0.1, 0.07, deeper(colour, 0.06))


def _peaked(head: Head, crown: Colour, band: Colour, badge: Colour) -> None:
    """A flat-topped cap with band, badge and peak: sailors, police, post, captains."""
    s = head.shift
    pen = head.pen
    pen.shape(
        "-1.08,0.56 -1.32,0.98 -0.9,1.3 0.1,1.38 1,1.3 1.36,1 1.08,0.56 0,0.66",
        crown,
    )
    pen.box(-1.09, 0.32, 1.09, 0.66, band, 0.08)
    if head.view != "back":
        pen.shape(
            [
                (-0.8 + 1.2 * s, 0.38),
                (0.1 + s, 0.44),
                (0.85 + 0.7 * s, 0.36),
                (0.6 + 1.05 * s, 0.14),
                (0.05 + s, 0.08),
                (-0.5 + 1.15 * s, 0.14),
            ],
            "#2b2833",
        )
        pen.dot(head.on(0, 0.5)[0], 0.62, 0.19, 0.19, badge)


def _captain(head: Head) -> None:
    _peaked(head, LINEN, "#27406e", BRASS)


def _police(head: Head) -> None:
    _peaked(head, head.person.hat_colour, "#2b2833", "#d5dbe2")


def _bowl(
    head: Head, brim: float, rise: float, colour: Colour, band: Colour | None, droop: float = 0.1
) -> None:
    """A crown over a round brim: straw hats, fedoras, farmers, sou'westers."""
    pen, x = head.pen, head.shift * 0.12
    pen.shape(
        [
            (-0.98, 0.3),
            (-0.9, rise * 0.86),
            (-0.4, rise),
            (x, rise * 0.95),
            (0.45, rise),
            (0.92, rise * 0.86),
            (1.0, 0.3),
        ],
        colour,
    )
    if band:
        with pen.inside(
            pen.closed([(-0.98, 0.2), (-0.9, rise * 0.86), (x, rise), (0.92, rise * 0.86), (1.0, 0.2)])
        ):
            pen.slab(-1.2, 0.3, 1.2, 0.62, band)
    pen.shape(
        [
            (-brim + x, 0.3 - droop),
            (-brim * 0.6, 0.46),
            (x, 0.4),
            (brim * 0.6, 0.46),
            (brim + x, 0.32 - droop),
            (brim * 0.6, 0.2 - droop * 0.6),
            (x, 0.22),
            (-brim * 0.6, 0.18 - droop * 0.6),
        ],
        paler(colour, 0.02),
    )


def _straw(head: Head) -> None:
    _bowl(head, 1.95, 1.15, head.person.hat_colour, head.person.accessory_colour)


def _fedora(head: Head) -> None:
    _bowl(head, 1.62, 1.28, head.person.hat_colour, deeper(head.person.hat_colour, 0.14), droop=0.02)


def _souwester(head: Head) -> None:
    colour = head.person.hat_colour
    _dome(head, 0.3, 1.3, colour, 1.08)
    s = head.shift
    head.pen.shape(
        [
            (-1.75, -0.35),
            (-1.1, 0.42),
            (0, 0.5),
            (1.0, 0.44),
            (1.38 + 0.3 * s, 0.28),
            (1.0 + 0.4 * s, 0.16),
            (0, 0.26),
            (-0.9, 0.12),
            (-1.35, -0.32),
        ],
        deeper(colour, 0.03),
    )


def _bowler(head: Head) -> None:
    _bowl(head, 1.42, 1.3, head.person.hat_colour, deeper(head.person.hat_colour, 0.08), droop=-0.06)


def _top_hat(head: Head) -> None:
    colour, pen = head.person.hat_colour, head.pen
    pen.poly("-0.86,0.4 -0.98,1.85 0.98,1.85 0.86,0.4", colour)
    pen.slab(-0.88, 0.46, 0.88, 0.76, head.person.accessory_colour)
    pen.shape("-1.5,0.42 0,0.5 1.5,0.42 1.2,0.26 0,0.3 -1.2,0.26", colour)


def _witch(head: Head) -> None:
    colour, pen = head.person.hat_colour, head.pen
    bend = -0.55 if head.view != "back" else 0.3
    pen.shape(
        [(-0.98, 0.36), (-0.62, 1.3), (-0.3, 2.05), (bend, 2.75), (0.16, 2.2), (0.5, 1.3), (1.0, 0.36)],
        colour,
    )
    pen.chip("-0.95,0.42 -0.85,0.76 0.83,0.76 0.97,0.42", head.person.accessory_colour)
    pen.shape(
        "-1.9,0.22 -0.9,0.48 0,0.44 0.9,0.48 1.95,0.26 1,0.2 0,0.24 -1,0.16",
        colour,
    )


def _wizard(head: Head) -> None:
    _witch(head)
    for x, y, r in ((-0.28, 1.1, 0.13), (0.32, 1.0, 0.11), (-0.05, 1.6, 0.1)):
        star(head.pen, x, y, r, BRASS)


def star(pen: Pen, x: float, y: float, r: float, colour: Colour) -> None:
    """A flat five-pointed star."""
    points = []
    for i in range(10):
        size = r if i % 2 == 0 else r * 0.42
        a = pi / 2 + i * pi / 5
        points.append((x + size * cos(a), y + size * sin(a)))
    pen.chip(points, colour)


def _toque(head: Head) -> None:
    pen = head.pen
    pen.part(
        pen.bunch(
            [(-0.72, 1.28, 0.5), (-0.2, 1.55, 0.56), (0.42, 1.5, 0.54), (0.82, 1.22, 0.44), (0, 1.1, 0.7)]
        ),
        LINEN,
    )
    pen.box(-0.98, 0.36, 0.98, 0.96, LINEN, 0.1)
    for x in (-0.6, -0.2, 0.2, 0.6):
        pen.line([(x, 0.45), (x, 0.9)], deeper(LINEN, 0.1), 0.04)


def _crown(head: Head) -> None:
    pen = head.pen
    points = [
        (-0.95, 0.45),
        (-1.12, 1.25),
        (-0.62, 0.86),
        (-0.42, 1.42),
        (0, 0.92),
        (0.42, 1.42),
        (0.62, 0.86),
        (1.12, 1.25),
        (0.95, 0.45),
    ]
    pen.poly(points, BRASS)
    for x, y in ((-1.12, 1.27), (-0.42, 1.44), (0.42, 1.44), (1.12, 1.27)):
        pen.dot(x, y, 0.1, 0.1, paler(BRASS, 0.1))
    for x in (-0.5, 0, 0.5):
        pen.dot(x + head.shift * 0.3, 0.64, 0.11, 0.11, head.person.accessory_colour)


def _beret(head: Head) -> None:
    colour = head.person.hat_colour
    head.pen.shape(
        "-0.98,0.42 -1.42,0.62 -1.32,1.02 -0.5,1.28 0.4,1.2 0.98,0.85 0.96,0.52 0,0.56",
        colour,
    )
    head.pen.line("-0.35,1.25 -0.38,1.42", colour, 0.1)


def _headscarf(head: Head) -> None:
    pen, colour = head.pen, head.person.hat_colour
    pen.shape(
        [
            (-1.1, -0.6),
            (-1.16, 0.2),
            (-0.72, 0.98),
            (0, 1.16),
            (0.72, 0.98),
            (1.08, 0.3),
            (0.72 + 0.1 * head.shift, 0.5),
            (0.1, 0.66),
            (-0.56 + 0.3 * head.shift, 0.42),
            (-0.78 + 0.3 * head.shift, -0.2),
            (-0.6 + 0.3 * head.shift, -0.85),
        ],
        colour,
    )
    pen.patch("-0.95,-0.5 -1.5,-0.75 -1.35,-1.1 -0.85,-0.8", deeper(colour, 0.04))


def _turban(head: Head) -> None:
    pen, colour = head.pen, head.person.hat_colour
    path = pen.shape(
        "-1.06,0.25 -1.28,0.75 -0.8,1.3 0,1.46 0.8,1.3 1.28,0.75 1.06,0.25 0.1,0.62",
        colour,
    )
    with pen.inside(path):
        for i in range(4):
            pen.line(
                [(-1.3, 0.35 + i * 0.3), (0, 0.75 + i * 0.24), (1.3, 0.15 + i * 0.34)],
                deeper(colour, 0.08),
                0.05,
            )
    pen.dot(0.1 + head.shift * 0.5, 0.84, 0.13, 0.16, head.person.accessory_colour)


def _knight(head: Head) -> None:
    pen, steel = head.pen, "#aab4bf"
    s = head.shift
    path = pen.shape(
        "-1.12,-0.95 -1.18,0.2 -0.75,1.02 0,1.25 0.75,1.02 1.18,0.2 1.12,-0.95 0,-1.1",
        steel,
    )
    if head.view != "back":
        with pen.inside(path):
            x = s * 0.9
            pen.patch(
                [(x - 0.62, 0.34), (x + 0.62, 0.34), (x + 0.66, -0.5), (x, -0.95), (x - 0.66, -0.5)],
                head.person.skin,
            )
            for side in (-0.24, 0.24):
                pen.dot(x + side, -0.08, 0.09, 0.12, "#2a1d2b")
            pen.line([(x - 0.16, -0.52), (x, -0.57), (x + 0.16, -0.52)], "#8c3b3b", 0.06)
            pen.slab(x - 0.7, 0.26, x + 0.7, 0.42, deeper(steel, 0.12))
    pen.limb(
        "0.1,1.2 -0.1,1.75 -0.9,1.8 -1.4,1.2",
        (0.2, 0.42, 0.5, 0.1),
        head.person.accessory_colour,
    )


def _helmet(head: Head) -> None:
    """A space helmet: glass all round, a shine on it."""
    pen = head.pen
    pen.line([(1.35 * cos(a * pi / 12), 0.05 + 1.35 * sin(a * pi / 12)) for a in range(-4, 29)], LINEN, 0.24)
    pen.dot(0, 0.05, 1.28, 1.28, "#bfe3f2", alpha=0.2 if head.view != "back" else 0.96)
    pen.box(-0.95, -1.4, 0.95, -1.1, "#c3cad1", 0.12)
    pen.line("-0.95,0.35 -0.72,0.82 -0.3,1.08", "#fffbe6", 0.12, 0.75)


def _diver(head: Head) -> None:
    """A diving mask pushed on, with a snorkel."""
    pen = head.pen
    x = head.on(0, 0)[0]
    pen.line([(x + 0.62, 0.0), (x + 1.05, 0.2), (x + 1.0, 1.3)], head.person.accessory_colour, 0.17)
    pen.box(x - 0.72, -0.36, x + 0.72, 0.2, "#2b2833", 0.24)
    pen.fill(pen.frame(x - 0.6, -0.27, x + 0.6, 0.12, 0.18), "#9fd8e6", 0.85)
    for side in (-0.25, 0.25):
        pen.dot(x + side, -0.1, 0.09, 0.12, "#2a1d2b")
    pen.line([(-0.98, 0.0), (x - 0.7, -0.02)], "#2b2833", 0.12)


def _hood(head: Head) -> None:
    """A hood up: a ring of cloth with an opening for the face."""
    pen, colour, s = head.pen, head.person.hat_colour, head.shift
    outer = [
        (-1.12, -0.85),
        (-1.36, -0.1),
        (-1.2, 0.72),
        (-0.5, 1.34),
        (0.3, 1.32),
        (1.0, 0.86),
        (1.22, 0.1),
        (1.08, -0.75),
        (0.2, -1.18),
        (-0.6, -1.12),
    ]
    if head.view == "back":
        pen.shape(outer, colour)
        return
    path = pen.closed(outer)
    hole = pen.oval(0.12 + 0.5 * s, -0.14, 0.86 - 0.1 * s, 0.82)
    path.addPath(hole)
    path.setFillType(skia.PathFillType.kEvenOdd)
    pen.part(path, colour)
    pen.outline(hole, deeper(colour, 0.09), 0.12)


def _hardhat(head: Head) -> None:
    colour = head.person.hat_colour
    _dome(head, 0.36, 1.3, colour, 1.1)
    head.pen.box(-1.3, 0.26, 1.42, 0.46, colour, 0.1)
    head.pen.line("0,0.5 0.05,1.28", paler(colour, 0.08), 0.2)


def _bow(head: Head) -> None:
    pen, colour = head.pen, head.person.accessory_colour
    bow(pen.at(-0.35, 1.02, 8), colour, 0.6)


def bow(pen: Pen, colour: Colour, size: float) -> None:
    """A ribbon bow."""
    for side in (-1, 1):
        pen.shape(
            [
                (0, 0),
                (side * size * 0.5, size * 0.42),
                (side * size, size * 0.36),
                (side * size, -size * 0.36),
                (side * size * 0.5, -size * 0.36),
            ],
            colour,
        )
    pen.dot(0, 0, size * 0.22, size * 0.22, deeper(colour, 0.08))


def _flowers(head: Head) -> None:
    for i in range(7):
        a = pi * (0.12 + 0.76 * i / 6)
        colour = (head.person.accessory_colour, "#f7f1e3", "#f4bd2f")[i % 3]
        head.pen.dot(1.04 * cos(a), 0.06 + 1.04 * sin(a), 0.19, 0.19, colour)
        head.pen.dot(1.04 * cos(a), 0.06 + 1.04 * sin(a), 0.07, 0.07, "#d9822e")


def _headphones(head: Head) -> None:
    pen, colour = head.pen, head.person.accessory_colour
    pen.line(
        [(-1.1, 0.0), (-0.85, 0.85), (0, 1.24), (0.85, 0.85), (1.1 - 0.3 * head.shift, 0.0)], "#2b2833", 0.13
    )
    places = [(-1.06 + 0.3 * head.shift, 1.0)] + ([(1.06, 1.0)] if head.turn < 10 else [])
    for x, k in places:
        pen.disc(x, -0.1, 0.24 * k, 0.36, colour)


HATS: dict[str, Callable[[Head], None]] = {
    "beanie": _beanie,
    "cap": _cap,
    "captain": _captain,
    "police": _police,
    "straw": _straw,
    "fedora": _fedora,
    "souwester": _souwester,
    "bowler": _bowler,
    "top hat": _top_hat,
    "witch": _witch,
    "wizard": _wizard,
    "toque": _toque,
    "crown": _crown,
    "beret": _beret,
    "headscarf": _headscarf,
    "turban": _turban,
    "knight": _knight,
    "helmet": _helmet,
    "diver": _diver,
    "hood": _hood,
    "hardhat": _hardhat,
    "bow": _bow,
    "flowers": _flowers,
    "headphones": _headphones,
}
