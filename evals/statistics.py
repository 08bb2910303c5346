"""Whether a difference is one: intervals of shares and of paired differences.

Everything is computed the same way every time; what is drawn by lot is drawn from a fixed seed.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

Z = 1.959964
"""Of the normal distribution, for 95 %."""
DRAWS = 10_000


@dataclass(frozen=True)
class Interval:
    """A value with the interval that holds it 95 times in 100."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{100 * self.value:.0f} % ({100 * self.low:.0f} to {100 * self.high:.0f})"

    def overlaps(self, other: Interval) -> bool:
        return self.low <= other.high and other.low <= self.high


def share(right: int, of: int) -> Interval:
    """A share of cases, after Wilson; of none, everything is possible."""
    if not of:
        return Interval(math.nan, 0.0, 1.0)
    p, n = right / of, of
    middle = (p + Z * Z / (2 * n)) / (1 + Z * Z / n)
    wide = Z * math.sqrt(p * (1 - p) / n + Z * Z / (4 * n * n)) / (1 + Z * Z / n)
    return Interval(p, max(0.0, middle - wide), min(1.0, middle + wide))


def difference(before: Sequence[float], after: Sequence[float]) -> Interval:
    """How much more the same cases score after, by drawing cases with replacement."""
    gains = np.asarray(after, dtype=float) - np.asarray(before, dtype=float)
    if not len(gains):
        return Interval(math.nan, -1.0, 1.0)
    draws = np.random.default_rng(20_260_101).integers(0, len(gains), (DRAWS, len(gains)))
    means = gains[draws].mean(axis=1)
    low, high = np.percentile(means, (2.5, 97.5))
    return Interval(float(gains.mean()), float(low), float(high))


def flips(before: Sequence[bool], after: Sequence[bool]) -> tuple[int, int, float]:
    """How many cases became right and wrong, and how likely at least so uneven a split is by chance (McNemar, exact)."""
    gained = sum(b and not a for a, b in zip(before, after, strict=True))
    lost = sum(a and not b for a, b in zip(before, after, strict=True))
    n, k = gained + lost, min(gained, lost)
    chance = min(1.0, 2 * sum(math.comb(n, i) for i in range(k + 1)) / 2**n) if n else 1.0
    return gained, lost, chance
