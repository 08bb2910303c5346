"""Camera moves: read from words, eased, the same for the same words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .chance import fraction

EASE = 0.15
"""Part of a move spent on speeding up, and again on slowing down."""
MOVES = {
    "push": "push|pushes in|closer|dolly in|moves in|approach",
    "pull": "pull|pulls back|dolly out|widens|moves back",
    "left": "to the left|pans left|pan left|tracks left",
    "right": "pan|pans|tracks|track|to the right|slides",
    "up": "tilts up|tilt up|cranes up|crane up|rises",
    "down": "tilts down|tilt down|cranes down|lowers",
    "orbit": "orbit|circles|around",
    "still": "static|still|locked|holds",
}


@dataclass(frozen=True)
class Move:
    """A camera path: from and to, in x, y (-1..1) and z (0..1)."""

    start: tuple[float, float, float]
    end: tuple[float, float, float]
    orbit: bool = False

    def at(self, t: float) -> tuple[float, float, float]:
        e = eased(t)
        x, y, z = (a + (b - a) * e for a, b in zip(self.start, self.end, strict=True))
        return x, y, z


def read_move(motion: str, seed: int) -> Move:
    """The camera move that the words ask for; a gentle push where they ask for none."""
    text = motion.lower()
    camera = text[text.rfind("camera") :] if "camera" in text else text
    found = {name for name, words in MOVES.items() if re.search(rf"\b(?:{words})\b", camera)}
    speed = 1.0 if re.search(r"\b(quickly|fast|medium)\b", camera) else 0.75
    if "push" in found:
        return Move((0, 0, 0), (0, 0, speed))
    if "pull" in found:
        return Move((0, 0, speed), (0, 0, 0))
    if "orbit" in found:
        return Move((-speed, 0, 0.35), (speed, 0, 0.35), orbit=True)
    if "up" in found or "down" in found:
        y = speed if "up" in found else -speed
        return Move((0, -y, 0.3), (0, y, 0.3))
    if "left" in found or "right" in found:
        x = -speed if "left" in found else speed
        return Move((-x, 0, 0.28), (x, 0, 0.28))
    if "still" in found:
        return Move((0, 0, 0.1), (0.2 if fraction(seed, "drift") < 0.5 else -0.2, 0, 0.3))
    return Move((0, 0, 0), (0, 0, 0.6))


def eased(t: float) -> float:
    """Constant speed with short ramps, so that a shot is moving at its cuts and never jerks."""
    t = min(1.0, max(0.0, t))
    top = 1 / (1 - EASE)
    if t < EASE:
        return top * t * t / (2 * EASE)
    if t > 1 - EASE:
        return 1 - top * (1 - t) ** 2 / (2 * EASE)
    return top * (t - EASE / 2)
