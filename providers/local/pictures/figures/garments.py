"""Outfits: the torso's cut and its details. Units: head radius 1, origin at the hips, y up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import skia

from providers.local.pictures.colour import Colour

from .look import Person
from .pen import Pen, Point, deeper, paler

BRASS = "#e3b341"
LINEN = "#f4efe4"


@dataclass(frozen=True)
class Cut:
    """Where an outfit ends (above the ground) and how wide it is there: child, adult."""

    hem: tuple[float, float]
    half: tuple[float, float]
    waist: float = 0.5  # where the widening begins: 0 straight, 1 pinched at the waist
    covers: bool = True  # covers the thighs when seated


CUTS: dict[str, Cut] = {
    "coat": Cut((1.25, 2.3), (1.15, 1.31)),
    "oilskin": Cut((0.8, 1.35), (1.22, 1.45)),
    "labcoat": Cut((1.1, 1.9), (1.08, 1.28)),
    "dress": Cut((1.05, 1.7), (1.43, 1.63), waist=0.8),
    "tutu": Cut((1.6, 3.0), (1.55, 1.95), waist=1.0, covers=False),
    "robe": Cut((0.35, 0.35), (1.4, 1.62)),
    "gown": Cut((0.2, 0.2), (1.55, 1.8), waist=0.6),
    "tunic": Cut((1.35, 2.6), (1.1, 1.24)),
    "apron": Cut((1.65, 3.2), (0.9, 1.06), covers=False),
    "shirt": Cut((1.75, 3.35), (0.87, 1.02), covers=False),
    "sweater": Cut((1.7, 3.25), (0.95, 1.1), covers=False),
    "hoodie": Cut((1.68, 3.2), (0.97, 1.12), covers=False),
    "uniform": Cut((1.6, 3.0), (0.94, 1.1), covers=False),
    "suit": Cut((1.6, 2.9), (0.92, 1.08), covers=False),
    "vest": Cut((1.7, 3.25), (0.88, 1.04), covers=False),
    "chef": Cut((1.5, 2.8), (0.98, 1.14), covers=False),
    "overalls": Cut((1.7, 3.3), (0.92, 1.08), covers=False),
    "armour": Cut((1.6, 3.05), (0.98, 1.14), covers=False),
    "spacesuit": Cut((1.55, 3.1), (1.08, 1.24), covers=False),
}


@dataclass(frozen=True)
class Torso:
    """A dressed upper body to draw."""

    pen: Pen
    person: Person
    neck: float  # height of the neck above the hips
    shoulder: float
    hem: float  # below the hips: negative
    half: float
    view: str

    @property
    def middle(self) -> float:
        """Where the front's middle line runs."""
        return {"turned": 0.24, "side": 0.5}.get(self.view, 0.0)

    def edge(self, y: float) -> float:
        """The half width at a height."""
        low, high = self.hem, self.neck - 0.45
        t = max(0.0, min(1.0, (y - low) / (high - low)))
        return self.half + (self.shoulder - self.half) * t

    def outline(self, hem: float | None = None, inset: float = 0.0) -> list[Point]:
        """The silhouette from the neck round the hem."""
        s, n = self.shoulder - inset, self.neck
        low = self.hem if hem is None else hem
        h = self.edge(low) - inset if hem is not None else self.half - inset
        pinch = CUTS[self.person.outfit].waist * 0.14 * s
        waist = 0.18 * n
        w = self.edge(waist) - inset - pinch
        right: list[Point] = [(0.32, n), (s * 0.72, n - 0.12), (s, n - 0.5), (w, waist), (h, low)]
        left = [(-x, y) for x, y in reversed(right)]
        return [*right, (0.0, low - 0.13), *left]

    def path(self) -> skia.Path:
        points = self.outline()
        return self.pen.closed_at(points, frozenset({0, 4, 6, 10}))


def dress(torso: Torso) -> skia.Path:
    """Draw the torso in its outfit; returns the silhouette."""
    path = torso.path()
    torso.pen.part(path, colour_of(torso.person), shadow=0.95)
    if torso.view == "back":
        _back(torso, path)
        return path
    with torso.pen.inside(path):
        if details := DETAILS.get(torso.person.outfit):
            details(torso)
    return path


def colour_of(person: Person) -> Colour:
    """The colour of the outfit's main cloth."""
    return LINEN if person.outfit in ("labcoat", "chef", "spacesuit") else person.top


def sleeve_of(person: Person) -> Colour:
    """The colour of the sleeves."""
    if person.outfit in ("overalls", "vest", "armour"):
        return person.second if person.outfit != "armour" else "#aab4bf"
    return person.skin if person.outfit == "tutu" else colour_of(person)


def _back(torso: Torso, path: skia.Path) -> None:
    person, pen = torso.person, torso.pen
    with pen.inside(path):
        if person.outfit in ("coat", "oilskin", "labcoat", "suit"):
            pen.line([(0, -0.2), (0, torso.hem - 0.3)], deeper(colour_of(person), 0.08), 0.05)
        if person.outfit in ("apron", "overalls"):
            for side in (-1, 1):
                pen.line(
                    [(side * 0.5, torso.neck), (-side * 0.1, 0.3)],
                    person.second if person.outfit == "apron" else deeper(person.top, 0.06),
                    0.16,
                )
        if person.outfit in ("uniform", "dress", "tunic"):
            pen.slab(-2, 0.2, 2, 0.42, deeper(person.top, 0.12))


def _buttons(
    torso: Torso, x: float, start: float, end: float, count: int, colour: Colour, r: float = 0.085
) -> None:
    for i in range(count):
        torso.pen.dot(x, start + (end - start) * i / max(1, count - 1), r, r, colour)


def _placket(torso: Torso, low: float | None = None) -> None:
    """The front's closing line."""
    m = torso.middle
    end = torso.hem - 0.3 if low is None else low
    torso.pen.line(
        [(m, torso.neck - 0.1), (m * 1.05, (torso.neck + end) / 2), (m * 1.1, end)],
        deeper(colour_of(torso.person), 0.09),
        0.05,
    )


def _collar(torso: Torso, colour: Colour, size: float = 0.42) -> None:
    m, n = torso.middle, torso.neck
    for side in (-1, 1):
        torso.pen.shape(
            [
                (m * 0.7, n + 0.05),
                (m * 0.6 + side * 0.55, n + 0.1),
                (m + side * size, n - 0.42),
                (m + side * 0.05, n - 0.3),
            ],
            colour,
            0.4,
        )


def _coat(torso: Torso) -> None:
    _placket(torso)
    top = torso.person.top
    _collar(torso, paler(top, 0.03))
    _buttons(torso, torso.middle + 0.2, torso.neck - 0.75, torso.hem + 0.75, 3, deeper(top, 0.2))
    for side in (-1, 1):
        x = torso.middle * 0.7 + side * 0.62
        torso.pen.line([(x - 0.2, -0.2), (x + 0.2, -0.2)], deeper(top, 0.1), 0.07)


def _oilskin(torso: Torso) -> None:
    top = torso.person.top
    _placket(torso)
    torso.pen.patch(
        [
            (torso.middle - 0.1, torso.neck),
            (torso.middle + 0.34, torso.neck),
            (torso.middle + 0.42, torso.hem - 0.3),
            (torso.middle - 0.06, torso.hem - 0.3),
        ],
        deeper(top, 0.05),
        0.7,
    )
    _collar(torso, deeper(top, 0.04), 0.55)
    for i in range(4):
        y = torso.neck - 0.8 + (torso.hem + 0.6 - torso.neck + 0.8) * i / 3
        torso.pen.slab(torso.middle - 0.12, y - 0.05, torso.middle + 0.4, y + 0.07, "#5b4a3a", 0.05)
    for y in (torso.hem + 0.22, torso.hem + 0.42):
        torso.pen.line([(-2, y), (0, y - 0.1), (2, y)], deeper(top, 0.08), 0.05)


def _dress(torso: Torso) -> None:
    person = torso.person
    _collar(torso, person.second, 0.5)
    torso.pen.slab(-2, 0.18, 2, 0.42, deeper(person.top, 0.1))
    for y in (torso.hem + 0.3, torso.hem + 0.46):
        torso.pen.line([(-2, y), (0, y - 0.12), (2, y)], person.second, 0.07, 0.85)


def _robe(torso: Torso) -> None:
    top, m = torso.person.top, torso.middle
    n = torso.neck
    torso.pen.patch([(m - 0.5, n + 0.1), (m + 0.5, n + 0.1), (m + 0.1, n - 0.9)], torso.person.second)
    torso.pen.line(
        [(m - 0.5, n + 0.05), (m + 0.1, n - 0.9), (m + 0.25, torso.hem - 0.3)], deeper(top, 0.1), 0.07
    )
    torso.pen.slab(-2, 0.12, 2, 0.34, torso.person.second)
    torso.pen.line([(m + 0.3, 0.2), (m + 0.36, -0.5), (m + 0.32, -1.0)], torso.person.second, 0.12)
    for x in (-0.8, -0.3, 0.75):
        torso.pen.line([(x * 0.7, -0.3), (x * 1.2, torso.hem - 0.2)], deeper(top, 0.07), 0.06)


def _gown(torso: Torso) -> None:
    m, n, low = torso.middle, torso.neck, torso.hem
    ermine = "#f7f1e3"
    torso.pen.patch(
        [
            (m - 0.34, n + 0.1),
            (m + 0.34, n + 0.1),
            (m + 0.36, 0),
            (m + 0.5, low - 0.3),
            (m - 0.5, low - 0.3),
            (m - 0.36, 0),
        ],
        ermine,
    )
    torso.pen.slab(-3, low - 0.3, 3, low + 0.3, ermine)
    for i in range(5):
        torso.pen.dot(
            m + (0.16 if i % 2 else -0.16), n - 0.7 - i * (n - low - 0.9) / 4.6, 0.05, 0.12, "#3a2a2e"
        )
    for i in range(-3, 4):
        torso.pen.dot(i * 0.5 + 0.2, low + 0.08, 0.05, 0.11, "#3a2a2e")
    torso.pen.slab(-2, 0.1, 2, 0.36, BRASS)
    _collar(torso, ermine, 0.7)


def _tunic(torso: Torso) -> None:
    _neckline(torso)
    torso.pen.slab(-2, 0.08, 2, 0.34, "#6a4530")
    torso.pen.box(torso.middle - 0.17, 0.05, torso.middle + 0.17, 0.38, BRASS, 0.05)


def _neckline(torso: Torso) -> None:
    m, n = torso.middle, torso.neck
    torso.pen.dot(m * 0.7, n + 0.05, 0.42, 0.3, deeper(torso.person.top, 0.07))
    torso.pen.dot(m * 0.7, n + 0.1, 0.34, 0.24, torso.person.skin)


def _apron(torso: Torso) -> None:
    person, m, n = torso.person, torso.middle, torso.neck
    _neckline(torso)
    for side in (-1, 1):
        torso.pen.line([(m + side * 0.42, n - 0.65), (m * 0.6 + side * 0.36, n + 0.1)], person.second, 0.13)
    torso.pen.part(torso.pen.frame(m - 0.55, -0.3, m + 0.55, n - 0.62, 0.12), person.second, 0.6)


def apron_skirt(torso: Torso) -> None:
    """The apron's lower half, which hangs over the legs."""
    m, low = torso.middle, torso.hem - 0.95
    outline = [
        (m - 0.72, 0.22),
        (m + 0.72, 0.22),
        (m + 0.98, low + 0.2),
        (m + 0.8, low),
        (m - 0.8, low),
        (m - 0.98, low + 0.2),
    ]
    torso.pen.shape(outline, torso.person.second)
    torso.pen.line(
        [(-torso.edge(0.2) * 0.94, 0.2), (m, 0.14), (torso.edge(0.2) * 0.94, 0.2)],
        deeper(torso.person.second, 0.1),
        0.12,
    )
    torso.pen.line(
        [(m - 0.3, -0.35), (m - 0.28, -0.72), (m + 0.28, -0.72), (m + 0.3, -0.35)],
        deeper(torso.person.second, 0.12),
        0.06,
    )


def _shirt(torso: Torso) -> None:
    _placket(torso)
    _collar(torso, paler(torso.person.top, 0.05), 0.36)
    _buttons(torso, torso.middle, torso.neck - 0.7, torso.hem + 0.3, 4, deeper(torso.person.top, 0.16), 0.055)


def _sweater(torso: Torso) -> None:
    pen, person = torso.pen, torso.person
    y = torso.neck - 0.85
    while y > torso.hem:
        pen.line([(-2, y), (torso.middle, y - 0.1), (2, y)], person.second, 0.2)
        y -= 0.52
    pen.slab(-2, torso.hem - 0.3, 2, torso.hem + 0.14, deeper(person.top, 0.06))
    pen.dot(torso.middle * 0.6, torso.neck, 0.45, 0.2, deeper(person.top, 0.06))


def _hoodie(torso: Torso) -> None:
    pen, top, m = torso.pen, torso.person.top, torso.middle
    pen.patch(
        [(m - 0.62, torso.hem + 0.12), (m + 0.62, torso.hem + 0.12), (m + 0.42, 0.42), (m - 0.42, 0.42)],
        deeper(top, 0.07),
    )
    pen.slab(-2, torso.hem - 0.3, 2, torso.hem + 0.1, deeper(top, 0.09))
    pen.dot(m * 0.6, torso.neck + 0.04, 0.58, 0.34, deeper(top, 0.08))
    for side in (-1, 1):
        pen.line(
            [(m + side * 0.2, torso.neck - 0.28), (m + side * 0.22, torso.neck - 0.85)],
            paler(top, 0.16),
            0.06,
        )


def _uniform(torso: Torso) -> None:
    pen, person, m, n = torso.pen, torso.person, torso.middle, torso.neck
    _collar(torso, deeper(person.top, 0.08), 0.4)
    for side in (-1, 1):
        _buttons(torso, m + side * 0.3, n - 0.75, 0.55, 3, BRASS)
    pen.slab(-2, 0.05, 2, 0.3, "#2f2733")
    pen.slab(m - 0.15, 0.03, m + 0.15, 0.32, BRASS, 0.04)
    for side in (-1, 1):
        pen.slab(side * 0.62, n - 0.32, side * 1.2, n - 0.12, BRASS, 0.08)


def _lapels(torso: Torso, inner: Colour, cloth: Colour, depth: float) -> None:
    pen, m, n = torso.pen, torso.middle, torso.neck
    pen.chip([(m * 0.6 - 0.42, n + 0.1), (m * 0.6 + 0.42, n + 0.1), (m, n - depth)], inner)
    for side in (-1, 1):
        lapel = [
            (m * 0.6 + side * 0.34, n + 0.1),
            (m * 0.6 + side * 0.68, n - 0.15),
            (m + side * 0.52, n - 0.72),
            (m, n - depth - 0.05),
            (m + side * 0.08, n - depth + 0.25),
        ]
        pen.chip(lapel, deeper(cloth, 0.06))


def _suit(torso: Torso) -> None:
    pen, person, m, n = torso.pen, torso.person, torso.middle, torso.neck
    _lapels(torso, LINEN, person.top, 1.3)
    tie = person.accessory_colour
    pen.chip(
        [
            (m * 0.75 - 0.11, n - 0.1),
            (m * 0.75 + 0.11, n - 0.1),
            (m + 0.14, n - 0.95),
            (m, n - 1.15),
            (m - 0.12, n - 0.95),
        ],
        tie,
    )
    pen.line([(m, n - 1.3), (m + 0.04, torso.hem - 0.3)], deeper(person.top, 0.1), 0.05)
    _buttons(torso, m + 0.12, n - 1.55, n - 2.0, 2, deeper(person.top, 0.18), 0.07)


def _vest(torso: Torso) -> None:
    pen, person, m, n = torso.pen, torso.person, torso.middle, torso.neck
    pen.chip([(m * 0.6 - 0.45, n + 0.1), (m * 0.6 + 0.45, n + 0.1), (m, n - 1.0)], person.second)
    _buttons(torso, m, n - 1.15, torso.hem + 0.3, 4, deeper(person.top, 0.2), 0.06)
    _collar(torso, paler(person.second, 0.02), 0.34)


def _labcoat(torso: Torso) -> None:
    pen, person, m, n = torso.pen, torso.person, torso.middle, torso.neck
    pen.chip(
        [
            (m * 0.6 - 0.45, n + 0.1),
            (m * 0.6 + 0.45, n + 0.1),
            (m + 0.34, torso.hem - 0.3),
            (m - 0.3, torso.hem - 0.3),
        ],
        person.top,
    )
    for side in (-1, 1):
        pen.chip(
            [
                (m * 0.6 + side * 0.34, n + 0.1),
                (m * 0.6 + side * 0.7, n - 0.15),
                (m + side * 0.55, n - 0.8),
                (m + side * 0.2, n - 1.2),
            ],
            deeper(LINEN, 0.07),
        )
    pen.line([(m + 0.5, -0.35), (m + 0.85, -0.35)], deeper(LINEN, 0.14), 0.06)


def _chef(torso: Torso) -> None:
    pen, m, n = torso.pen, torso.middle, torso.neck
    pen.line([(m - 0.3, n), (m - 0.32, torso.hem - 0.3)], deeper(LINEN, 0.12), 0.05)
    for side in (-0.34, 0.3):
        _buttons(torso, m + side, n - 0.8, 0.1, 4, deeper(LINEN, 0.3), 0.075)
    pen.shape(
        [
            (m - 0.55, n + 0.1),
            (m + 0.55, n + 0.1),
            (m + 0.3, n - 0.32),
            (m + 0.1, n - 0.62),
            (m - 0.1, n - 0.34),
        ],
        torso.person.top,
    )


def _overalls(torso: Torso) -> None:
    pen, person, m, n = torso.pen, torso.person, torso.middle, torso.neck
    pen.part(torso.pen.frame(-2, 0.62, 2, n + 0.4), person.second, 0.6)
    pen.part(torso.pen.frame(m - 0.56, 0.3, m + 0.56, n - 0.72, 0.1), person.top, 0.6)
    for side in (-1, 1):
        pen.line([(m + side * 0.46, n - 0.82), (m * 0.6 + side * 0.56, n + 0.1)], person.top, 0.17)
        pen.dot(m + side * 0.44, n - 0.86, 0.08, 0.08, BRASS)
    pen.slab(m - 0.26, n - 1.55, m + 0.26, n - 1.1, deeper(person.top, 0.08), 0.06)


def _armour(torso: Torso) -> None:
    pen, person, m, n = torso.pen, torso.person, torso.middle, torso.neck
    pen.part(torso.pen.frame(-2, torso.hem - 0.3, 2, n + 0.3), "#aab4bf")
    pen.chip(
        [(m - 0.6, n), (m + 0.6, n), (m + 0.66, torso.hem - 0.3), (m - 0.66, torso.hem - 0.3)], person.top
    )
    pen.chip([(m, n - 0.6), (m + 0.34, n - 1.0), (m, n - 1.6), (m - 0.34, n - 1.0)], BRASS)
    pen.slab(-2, 0.05, 2, 0.28, "#5a4030")


def _spacesuit(torso: Torso) -> None:
    pen, person, m, n = torso.pen, torso.person, torso.middle, torso.neck
    pen.box(m - 0.5, n - 1.55, m + 0.5, n - 0.8, "#c3cad1", 0.12)
    for x, colour in ((-0.28, "#d9423a"), (0.0, "#f4bd2f"), (0.28, "#4f9a5b")):
        pen.dot(m + x, n - 1.05, 0.09, 0.09, colour, emit=True)
    pen.line([(m - 0.32, n - 1.35), (m + 0.32, n - 1.35)], "#6f7a86", 0.07)
    for y in (0.1, n - 0.45):
        pen.slab(-2, y - 0.1, 2, y + 0.1, person.top)


def _tutu(torso: Torso) -> None:
    pen, person, n = torso.pen, torso.person, torso.neck
    m = torso.middle
    pen.patch([(m * 0.7 - 0.5, n + 0.1), (m * 0.7 + 0.5, n + 0.1), (m, n - 0.62)], person.skin)
    for i in range(3):
        y = 0.1 - i * 0.26
        pen.line([(-2.2, y - 0.35), (0, y), (2.2, y - 0.35)], paler(person.top, 0.05 + 0.04 * i), 0.2, 0.8)


DETAILS: dict[str, Callable[[Torso], None]] = {
    "coat": _coat,
    "oilskin": _oilskin,
    "labcoat": _labcoat,
    "dress": _dress,
    "tutu": _tutu,
    "robe": _robe,
    "gown": _gown,
    "tunic": _tunic,
    "apron": _apron,
    "shirt": _shirt,
    "sweater": _sweater,
    "hoodie": _hoodie,
    "uniform": _uniform,
    "suit": _suit,
    "vest": _vest,
    "chef": _chef,
    "overalls": _overalls,
    "armour": _armour,
    "spacesuit": _spacesuit,
}
