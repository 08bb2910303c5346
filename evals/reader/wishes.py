"""How the reader learns to part first wishes: ``python -m evals.reader.wishes`` reads ``evals/wishes`` and writes its weights.

A wish is a line, its parts one after another: ``{ask} a film about | {tell} a fox, | {length} 20 seconds``; ``⏎`` is a line break.
"""

from __future__ import annotations

import argparse
import hashlib
import inspect
import random
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from agent.director.reader import wishes
from agent.director.reader.features import key
from agent.director.reader.marked import NotMarked, words
from agent.director.reader.model import Row
from agent.director.reader.wishes import KINDS, LABELS, WEIGHTS, Chain, rows, sums
from agent.director.words import language as languages
from evals.reader.training import Learning, Table, often

WISHES = Path(__file__).parents[1] / "wishes"
_DROPPED = 0.3
Marked = tuple[tuple[str, str], ...]
"""(kind, words) for each part of a wish."""


def read_line(line: str) -> Marked:
    """Read one line.

    Raises:
        NotMarked: with the reason.
    """
    found = []
    for part in re.split(r"\s*\|\s*(?=\{)", line.strip()):
        match = re.fullmatch(r"\{\s*([a-z]+)\s*\}\s*(.+)", part)
        if not match:
            raise NotMarked(f"no {{kind}} before {part[:40]!r}")
        if match[1] not in KINDS:
            raise NotMarked(f"no such kind: {match[1]}")
        found.append((match[1], match[2]))
    return tuple(found)


def text_of(wish: Marked) -> str:
    return " ".join(part for _, part in wish)


def corpus(folder: Path = WISHES) -> list[Marked]:
    """Every annotated wish once, in the order of their files."""
    found: list[Marked] = []
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                found.append(read_line(line))
            except NotMarked as error:
                raise NotMarked(f"{path.name}:{number}: {error}") from None
    return list({text_of(wish): wish for wish in found}.values())


def train(marked: Sequence[Marked], rounds: int = 8, seed: int = 7) -> Chain:
    """Learn from wishes; the same wishes give the same weights."""
    seen = []
    for wish in marked:
        told = words(text_of(wish))
        labels: list[int] = []
        for kind, part in wish:
            first = LABELS.index(f"B-{kind}")
            labels += [first, *[first + 1] * (len(words(part)) - 1)]
        seen.append((rows(told, languages.detect(text_of(wish), "en")), labels))
    own = Learning(len(LABELS), often(row for found, _ in seen for row in found))
    follow = Table(len(LABELS) + 1, len(LABELS))
    for i, label in enumerate(LABELS):
        if label[0] == "I":
            follow.rows[:, i] = -12.0
            follow.rows[[i - 1, i], i] = 0.0
    known = [([own.found(row) for row in found], labels) for found, labels in seen]
    order, shuffled, chance = list(range(len(known))), random.Random(seed), np.random.default_rng(seed)
    mean: list[Row] = [np.zeros_like(own.rows), np.zeros_like(follow.rows)]
    later = range(rounds // 2, rounds)
    for turn in range(rounds):
        shuffled.shuffle(order)
        for at in order:
            _learn(*known[at], own, follow, chance)
        if turn in later:  # the mean of the later rounds hangs less on single wishes than the last
            mean[0] += own.rows / len(later)
            mean[1] += follow.rows / len(later)
    own.rows, follow.rows = mean
    return Chain(own, follow.rows)


def _learn(
    each: list[list[int]], labels: list[int], own: Learning, follow: Table, chance: np.random.Generator
) -> None:
    found = [
        [a for a, kept in zip(at, chance.random(len(at)) >= _DROPPED, strict=True) if kept] for at in each
    ]
    score = np.stack([own.rows[at].sum(axis=0) for at in found])
    alpha, beta, total = sums(score, follow.rows)
    guess = np.exp(alpha + beta - total)
    slope = np.zeros_like(follow.rows)
    slope[-1] -= guess[0]
    slope[-1, labels[0]] += 1
    for i in range(len(labels)):
        if i:
            slope[:-1] -= np.exp(alpha[i - 1][:, None] + follow.rows[:-1] + score[i] + beta[i] - total)
            slope[labels[i - 1], labels[i]] += 1
        here = -guess[i].astype(np.float32)
        here[labels[i]] += 1
        if np.abs(here).max() >= 1e-3:
            own.learn(found[i], here)
    follow.learn(np.where(follow.rows > -11.0, slope, 0.0).astype(np.float32))


def save(chain: Chain, path: Path, learned: str, least: float = 0.15) -> None:
    """Write the weights as :class:`agent.director.reader.model.Stored`, without rows that hardly decide anything."""
    table = chain.own
    assert isinstance(table, Learning)
    kept = sorted((key(name), at) for name, at in table.at.items() if np.abs(table.rows[at]).max() >= least)
    found = table.rows[[at for _, at in kept]]
    scale = np.maximum(np.abs(found).max(axis=1, keepdims=True), 1e-9) / 127
    np.savez_compressed(
        path,
        digest=np.frombuffer(learned.encode(), np.uint8),
        keys=np.array([k for k, _ in kept], np.uint32),
        own=np.round(found / scale).astype(np.int8),
        scale=scale.astype(np.float16),
        next=chain.next.astype(np.float16),
    )


def digest(folder: Path = WISHES) -> str:
    """Changes with every wish, and with how they are seen."""
    whole = hashlib.sha256()
    for path in sorted(folder.glob("*.txt")):
        whole.update(path.read_bytes())
    for seen in (wishes.rows, wishes._clauses):
        whole.update(inspect.getsource(seen).encode())
    return whole.hexdigest()


def digest_of(path: Path = WEIGHTS) -> str:
    """Of which wishes the weights were learned."""
    with np.load(path) as data:
        return str(data["digest"].tobytes().decode())


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.reader.wishes", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    told = parser.parse_args(arguments)
    marked = corpus()
    save(train(marked), told.out, digest())
    sys.stdout.write(f"{len(marked)} wishes learned, {told.out.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
