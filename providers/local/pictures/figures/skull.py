"""A head to draw: where its features sit as it turns. Radius 1, middle (0, 0), y up."""

from __future__ import annotations

from dataclasses import dataclass
from math import radians, sin, sqrt

from .look import Person
from .pen import Pen, Point

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


def skull(head: Head) -> list[Point]:
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
