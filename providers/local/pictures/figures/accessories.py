"""Scarves, bags, medals and capes. Torso units: head radius 1, origin at the hips, y up."""

from __future__ import annotations

from collections.abc import Callable

from providers.local.pictures.colour import Colour

from .garments import BRASS, Torso
from .hats import bow, star
from .pen import Pen, deeper


def scarf(pen: Pen, neck: float, colour: Colour, wind: float, back: bool = False, loose: bool = True) -> None:
    """A scarf; its `loose` tail flutters behind, `wind` -1..1."""
    side = 1 if back else -1
    tail = [
        (side * 0.5, neck - 0.1),
        (side * 1.35, neck + 0.05 + 0.16 * wind),
        (side * 2.05, neck - 0.22 - 0.22 * wind),
        (side * 2.6, neck - 0.1 + 0.25 * wind),
    ]
    if loose:
        pen.limb(tail, (0.4, 0.5, 0.52, 0.46), deeper(colour, 0.03))
    pen.limb([(-0.66, neck + 0.06), (0.05, neck - 0.18), (0.72, neck + 0.08)], (0.42, 0.5, 0.42), colour)


def _tied(torso: Torso) -> None:
    """A neckerchief."""
    m, n, colour = torso.middle, torso.neck, torso.person.accessory_colour
    torso.pen.shape(
        [
            (m - 0.7, n + 0.05),
            (m, n - 0.2),
            (m + 0.7, n + 0.05),
            (m + 0.2, n - 0.45),
            (m + 0.06, n - 0.85),
            (m - 0.2, n - 0.45),
        ],
        colour,
    )


def _bow_tie(torso: Torso) -> None:
    bow(torso.pen.at(torso.middle * 0.8, torso.neck - 0.12), torso.person.accessory_colour, 0.42)


def _tie(torso: Torso) -> None:
    m, n = torso.middle, torso.neck
    torso.pen.shape(
        [(m - 0.14, n), (m + 0.14, n), (m + 0.2, n - 1.2), (m, n - 1.5), (m - 0.2, n - 1.2)],
        torso.person.accessory_colour,
    )


def _whistle(torso: Torso) -> None:
    _pendant(torso, BRASS)
    m, n = torso.middle, torso.neck
    torso.pen.box(m - 0.12, n - 1.36, m + 0.3, n - 1.14, BRASS, 0.1)


def _pendant(torso: Torso, colour: Colour) -> None:
    m, n = torso.middle, torso.neck
    torso.pen.line([(m - 0.45, n), (m, n - 1.15), (m + 0.45, n)], deeper(torso.person.top, 0.25), 0.05)
    torso.pen.disc(m, n - 1.25, 0.19, 0.19, colour)


def _medal(torso: Torso) -> None:
    _pendant(torso, BRASS)


def _necklace(torso: Torso) -> None:
    _pendant(torso, torso.person.accessory_colour)


def _stethoscope(torso: Torso) -> None:
    m, n = torso.middle, torso.neck
    torso.pen.line(
        [(m - 0.5, n), (m - 0.3, n - 0.9), (m + 0.05, n - 1.25), (m + 0.4, n - 0.9), (m + 0.5, n)],
        "#3a4470",
        0.09,
    )
    torso.pen.dot(m + 0.05, n - 1.35, 0.16, 0.16, "#c3cad1")


def _satchel(torso: Torso) -> None:
    pen, colour = torso.pen, torso.person.accessory_colour
    pen.line([(0.6, torso.neck - 0.2), (-0.2, 0.7), (-0.85, -0.1)], deeper(colour, 0.08), 0.13)
    pen.box(-1.42, -0.75, -0.45, 0.1, colour, 0.14)
    pen.box(-1.42, -0.35, -0.45, 0.14, deeper(colour, 0.06), 0.12)
    pen.dot(-0.93, -0.34, 0.08, 0.08, BRASS)


def _sash(torso: Torso) -> None:
    m, n = torso.middle, torso.neck
    torso.pen.line([(-0.7, n - 0.25), (m * 0.5, n * 0.5), (0.85, 0.1)], torso.person.accessory_colour, 0.3)


def _badge(torso: Torso) -> None:
    star(torso.pen, torso.middle + 0.42, torso.neck - 0.9, 0.26, BRASS)


NECKWEAR: dict[str, Callable[[Torso], None]] = {
    "kerchief": _tied,
    "bow tie": _bow_tie,
    "tie": _tie,
    "whistle": _whistle,
    "medal": _medal,
    "necklace": _necklace,
    "stethoscope": _stethoscope,
    "satchel": _satchel,
    "sash": _sash,
    "badge": _badge,
}


def backpack(torso: Torso) -> None:
    """A pack on the back: behind the body, or over it when seen from behind."""
    pen, colour, n = torso.pen, torso.person.accessory_colour, torso.neck
    if torso.view == "back":
        pen.box(-0.8, -0.1, 0.8, n - 0.2, colour, 0.35)
        pen.box(-0.6, 0.0, 0.6, 0.7, deeper(colour, 0.06), 0.2)
        return
    x = -0.9 - 0.35 * (torso.view != "front")
    pen.box(x - 0.45, 0.0, x + 1.2, n - 0.25, colour, 0.35)
    pen.box(x - 0.6, 0.1, x, 0.8, deeper(colour, 0.05), 0.2)


def straps(torso: Torso) -> None:
    """The pack's straps over the shoulders."""
    for side in (-1,) if torso.view == "side" else (-1, 1):
        x = torso.middle * 0.5 + side * (0.6 if torso.view != "side" else 0.1)
        torso.pen.line(
            [(x, torso.neck - 0.12), (x + 0.06 * side, torso.neck - 1.2)],
            deeper(torso.person.accessory_colour, 0.08),
            0.17,
        )


def cape(torso: Torso, wind: float) -> None:
    """A cape from the shoulders to the knees, blown back."""
    n, low = torso.neck, -torso.neck * 0.75
    back = -0.5 * (torso.view != "front") - 0.3 * wind
    outline = [
        (-0.5, n),
        (0.5, n),
        (1.1, n - 0.6),
        (1.35 + back * 0.3, low),
        (0.3 + back, low - 0.18),
        (-0.8 + back, low + 0.02),
        (-1.7 + back, low - 0.1),
        (-1.15, n - 0.6),
    ]
    torso.pen.shape(outline, torso.person.accessory_colour)
