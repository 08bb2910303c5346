"""Word vectors for the reader: ``python -m evals.reader.vectors glove.6B.100d.txt``.

The reader knows a word that its messages lack by words that are used alike. The vectors are GloVe's (Pennington,
Socher and Manning, 2014; public domain, PDDL), of the commonest words, turned so that the first numbers tell most.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from agent.director.reader.chain import Row
from agent.director.reader.features import VECTORS, WIDTH, key

_WORDS = 40_000


def vectors(path: Path) -> tuple[list[str], Row]:
    """The commonest words and their vectors, each number about as large as every other."""
    words, rows = [], []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            word, *numbers = line.split()
            if re.fullmatch(r"[a-z](?:[a-z'-]*[a-z])?", word) and len(word) < 18:
                words.append(word)
                rows.append([float(number) for number in numbers])
                if len(words) == _WORDS:
                    break
    found = np.array(rows, np.float32)
    found -= found.mean(0)
    found /= np.linalg.norm(found, axis=1, keepdims=True)
    _, _, directions = np.linalg.svd(found[: _WORDS // 2], full_matrices=False)
    found = found @ directions[:WIDTH].T
    return words, found / found.std(0)


def main(arguments: Sequence[str]) -> int:
    """Write the vectors of a file's commonest words."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m evals.reader.vectors VECTORS\n")
        return 2
    words, rows = vectors(Path(arguments[0]))
    keys = np.array([key(word) for word in words], np.uint32)
    order = np.argsort(keys, kind="stable")
    steps = np.clip(np.round(rows * 32), -127, 127).astype(np.int8)
    np.savez_compressed(VECTORS, keys=keys[order], steps=steps[order])
    sys.stdout.write(f"{len(words)} words, {VECTORS.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
