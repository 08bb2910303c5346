"""The network that reads: words in, a score for every label of every word out.

Each word is the sum of the rows of its features (hashed, Weinberger et al., 2009) and of its word vector; two layers
of long short-term memory (Hochreiter and Schmidhuber, 1997) read them forwards and backwards, and a linear layer scores
the labels. The roles of parts are read by a third layer, which also sees of what kind each segment is. Learned by
:mod:`evals.reader.learning`; here it is numpy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent.director.reader.chain import NEVER, Row
from agent.director.reader.features import Word, key, vectors

BUCKETS = 1 << 15
"""Rows that features share by their checksums."""


def buckets(names: Sequence[str]) -> list[int]:
    """The rows of features."""
    return [key(name) % BUCKETS for name in names]


@dataclass(frozen=True)
class Net:
    """Weights by name, as :func:`evals.reader.learning.train` leaves them."""

    weights: Mapping[str, NDArray[np.generic]]

    def __getitem__(self, name: str) -> Row:
        found: Row = self.weights[name].astype(np.float32, copy=False)
        return found

    def seen(self, words: Sequence[Word]) -> Row:
        """What both layers make of each word, with the word itself beside it: ``[word, width]``."""
        table, scale = self.weights["features"], self.weights["scale"]
        rows = np.zeros((len(words), table.shape[1]), np.float32)
        for i, word in enumerate(words):
            at = buckets(word.names)
            rows[i] = (table[at] * scale[at].astype(np.float32)).sum(axis=0)
        rows = np.tanh(rows + vectors([word.like for word in words]) @ self["vectors"])
        return np.concatenate([self._both("1", self._both("0", rows)), rows], 1)

    def kinds(self, words: Sequence[Word], seen: Row) -> Row:
        """The score of every kind's label for every word; labels stand in pairs, begin and inside."""
        found: Row = seen @ self["kinds"] + self["kinds_bias"]
        found[np.ix_([not word.begins for word in words], np.arange(found.shape[1]) % 2 == 0)] += NEVER
        return found

    def roles(self, seen: Row, kinds: Sequence[int]) -> Row:
        """The score of every role's label for every word, given the kind of each word's segment."""
        told = np.concatenate([seen, self["kind"][list(kinds)]], 1)
        found: Row = self._both("r", told) @ self["roles"] + self["roles_bias"]
        return found

    def _both(self, layer: str, rows: Row) -> Row:
        """A layer's reading forwards and backwards, side by side."""
        return np.concatenate([self._read(f"{layer}f", rows), self._read(f"{layer}b", rows[::-1])[::-1]], 1)

    def _read(self, layer: str, rows: Row) -> Row:
        across = self[f"across{layer}"]
        width = len(across)
        fed = rows @ self[f"in{layer}"] + self[f"bias{layer}"]
        out, state = np.zeros(width, np.float32), np.zeros(width, np.float32)
        found = np.empty((len(rows), width), np.float32)
        for i, row in enumerate(fed):
            gates = row + out @ across
            keep = 1 / (1 + np.exp(-gates[: 2 * width]))
            state = keep[width:] * state + keep[:width] * np.tanh(gates[2 * width : 3 * width])
            out = np.tanh(state) / (1 + np.exp(-gates[3 * width :]))
            found[i] = out
        return found


_AS_STORED = ("features", "scale", "digest", "idle", "cues")


def load(path: Path) -> Net:
    """The weights of a file."""
    with np.load(path) as data:
        each = {name: data[name] for name in data.files}
    return Net(
        {name: found if name in _AS_STORED else found.astype(np.float32) for name, found in each.items()}
    )


def digest_of(path: Path) -> str:
    """Of what the weights were learned."""
    with np.load(path) as data:
        return str(data["digest"].tobytes().decode())
