"""Groups of words that are used alike, from word vectors: ``python -m evals.reader.grouping glove.6B.100d.txt``.

The reader knows a word that its messages lack by the words of its group. The vectors are GloVe's (Pennington,
Socher and Manning, 2014; public domain, PDDL); only the groups are kept, coarse, middle and fine ones.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from agent.director.reader.features import GROUPS, key
from agent.director.reader.model import Row

_WORDS, _SIZES, _ROUNDS = 40_000, (96, 400, 1_600), 12


def vectors(path: Path) -> tuple[list[str], Row]:
    """The commonest words and their directions, without what all words share."""
    words, rows = [], []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            word, *numbers = line.split()
            if re.fullmatch(r"[a-z][a-z'-]*[a-z]", word) and len(word) < 18:
                words.append(word)
                rows.append([float(number) for number in numbers])
                if len(words) == _WORDS:
                    break
    found = np.array(rows, np.float32)
    found -= found.mean(0)
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    _, _, directions = np.linalg.svd(found[:20_000], full_matrices=False)
    found = found @ directions[2:66].T
    return words, found / np.linalg.norm(found, axis=1, keepdims=True)


def grouped(rows: Row, count: int, chance: np.random.Generator) -> Row:
    """The group of each row, by spherical k-means."""
    centres = rows[chance.choice(min(len(rows), 15_000), count, replace=False)]
    for _ in range(_ROUNDS):
        nearest = np.concatenate([np.argmax(part @ centres.T, axis=1) for part in np.array_split(rows, 16)])
        sums = np.zeros_like(centres)
        np.add.at(sums, nearest, rows)
        lengths = np.linalg.norm(sums, axis=1, keepdims=True)
        centres = np.where(lengths > 0, sums / np.maximum(lengths, 1e-9), centres)
    return nearest


def main(arguments: Sequence[str]) -> int:
    """Write the groups of the words of a file of vectors."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m evals.reader.grouping VECTORS\n")
        return 2
    words, rows = vectors(Path(arguments[0]))
    chance = np.random.default_rng(7)
    groups = np.stack([grouped(rows, count, chance) for count in _SIZES], 1).astype(np.uint16)
    keys = np.array([key(word) for word in words], np.uint32)
    order = np.argsort(keys)
    np.savez(GROUPS, keys=keys[order], groups=groups[order])
    sys.stdout.write(f"{len(words)} words, {GROUPS.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
