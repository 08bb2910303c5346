"""A row of labels, one a word: the likeliest, and how likely a piece of it is (Lafferty, McCallum and Pereira, 2001)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Row = NDArray[np.float32]
NEVER = -30.0
"""The score of what must not be."""


def lse(values: Row, axis: int | None = None) -> Row:
    """The logarithm of the sum of what these are the logarithms of."""
    top = np.max(values, axis=axis, keepdims=True)
    summed: Row = np.squeeze(top, axis) + np.log(np.exp(values - top).sum(axis=axis))
    return summed


@dataclass(frozen=True)
class Chain:
    """Scores as logarithms: ``each`` of every label for every word, ``follow`` of every label after every other; its
    last row is for a label that comes first."""

    each: Row
    follow: Row

    def best(self) -> list[int]:
        """The likeliest labels."""
        best, back = self.each[0] + self.follow[-1], []
        for row in self.each[1:]:
            options = best[:, None] + self.follow[:-1]
            back.append(np.argmax(options, axis=0))
            best = np.max(options, axis=0) + row
        labels = [int(np.argmax(best))]
        for step in reversed(back):
            labels.append(int(step[labels[-1]]))
        return labels[::-1]

    @cached_property
    def _before(self) -> Row:
        found = np.zeros_like(self.each)
        found[0] = self.each[0] + self.follow[-1]
        for i in range(1, len(found)):
            found[i] = self.each[i] + lse(found[i - 1][:, None] + self.follow[:-1], 0)
        return found

    @cached_property
    def _behind(self) -> Row:
        found = np.zeros_like(self.each)
        for i in range(len(found) - 2, -1, -1):
            found[i] = lse(self.follow[:-1] + (self.each[i + 1] + found[i + 1])[None, :], 1)
        return found

    def chances(self) -> Row:
        """The chance of every label of every word, from 0 to 1."""
        found: Row = np.exp(self._before + self._behind - lse(self._before[-1]))
        return found

    def chance(self, first: int, labels: Sequence[int], then: Sequence[int] | None = None) -> float:
        """The chance that just these labels stand from word ``first`` on; with ``then``, that one of those follows."""
        total = self.follow[-1, labels[0]]
        if first:
            total = lse(self._before[first - 1] + self.follow[:-1, labels[0]])
        total = total + self.each[first, labels[0]]
        for i, (a, b) in enumerate(pairwise(labels), first + 1):
            total = total + self.follow[a, b] + self.each[i, b]
        last = first + len(labels)
        if then is not None and last < len(self.each):
            at = list(then)
            total = total + lse(self.follow[labels[-1], at] + self.each[last, at] + self._behind[last, at])
        else:
            total = total + self._behind[last - 1, labels[-1]]
        return float(np.exp(min(0.0, total - lse(self._before[-1]))))


def following(labels: Sequence[str]) -> Row:
    """Which labels may follow which: ``I-x`` only ``B-x`` or itself. Zero, or too little to ever be chosen."""
    found = np.zeros((len(labels) + 1, len(labels)), np.float32)
    for i, label in enumerate(labels):
        if label[0] == "I":
            found[:, i] = NEVER
            found[[labels.index(f"B{label[1:]}"), i], i] = 0.0
    return found
