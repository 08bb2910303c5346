"""How the reader learns: ``python -m evals.reader.training`` reads ``evals/messages`` and writes its weights."""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent.director.reader import features
from agent.director.reader.features import around, key, of_message
from agent.director.reader.marked import Marked, read_file
from agent.director.reader.model import (
    KIND,
    LABEL,
    WEIGHTS,
    Model,
    Row,
    forward_backward,
    lse,
    starts,
    whole,
    with_kind,
)
from agent.director.words.lexer import language_of
from evals.cases import FILMS
from evals.homes import read_film
from film.document import Film

MESSAGES = Path(__file__).parents[1] / "messages"
_RATE, _DECAY, _DROPPED = 0.1, 1e-5, 0.4


class Learning:
    """Weights by feature that are learned with AdaGrad (Duchi et al., 2011)."""

    def __init__(self, width: int, names: Iterable[str]) -> None:
        self.at = {name: at for at, name in enumerate(names)}
        self.rows = np.zeros((len(self.at), width), np.float32)
        self._squares = np.full((len(self.at), width), 1e-2, np.float32)

    def total(self, names: Sequence[str]) -> Row:
        summed: Row = self.rows[[at for name in names if (at := self.at.get(name)) is not None]].sum(axis=0)
        return summed

    def totals(self, rows: Sequence[Sequence[str]]) -> Row:
        return np.stack([self.total(row) for row in rows])

    def learn(self, at: list[int], slope: Row) -> None:
        self._squares[at] += slope**2
        self.rows[at] += _RATE * (slope - _DECAY * self.rows[at]) / np.sqrt(self._squares[at])

    def found(self, names: Sequence[str]) -> list[int]:
        return list({at for name in names if (at := self.at.get(name)) is not None})


class Table:
    """A small dense table that is learned in the same way."""

    def __init__(self, *shape: int) -> None:
        self.rows = np.zeros(shape, np.float32)
        self._squares = np.full(shape, 1e-2, np.float32)

    def learn(self, slope: Row) -> None:
        self._squares += slope**2
        self.rows += _RATE * slope / np.sqrt(self._squares)


@dataclass
class _Seen:
    """A message as the learner sees it: its features as rows of the tables."""

    edges: list[int]
    gold: list[tuple[int, int, int]]
    """Segments by edges: (edge, edge, kind)."""
    words: list[list[int]]
    segments: dict[tuple[int, int], list[int]]
    roles: list[tuple[list[list[int]], list[int]]]
    """For each segment: the features of its words, and their labels."""


@dataclass
class _Told:
    """A message with its features by name."""

    told: list[str]
    rows: list[list[str]]
    edges: list[int]
    gold: list[tuple[int, int, int]]
    labels: list[tuple[int, int, str, list[int]]]

    def whole(self, a: int, b: int) -> list[str]:
        return whole(self.told, self.rows, self.edges[a], self.edges[b], len(self.told))

    def roles(self) -> list[tuple[list[list[str]], list[int]]]:
        return [
            ([with_kind(around(self.rows[first:last], i), kind) for i in range(last - first)], labels)
            for first, last, kind, labels in self.labels
        ]


def _told(message: Marked, film: Film) -> _Told:
    told = [w for s in message.segments for w in s.words]
    language = language_of(message.text, film.settings.language.split("-")[0])
    rows = of_message(told, language, film)
    firsts, at, labels = [], 0, []
    for segment in message.segments:
        firsts.append(at)
        marks = ["O"] * len(segment.words)
        for span in segment.spans:
            marks[span.first : span.last] = [
                f"B-{span.role}",
                *[f"I-{span.role}"] * (span.last - span.first - 1),
            ]
        labels.append((at, at + len(segment.words), segment.kind, [LABEL.index(m) for m in marks]))
        at += len(segment.words)
    edges = sorted({*starts(told), *firsts, len(told)})
    gold = [
        (edges.index(first), edges.index(first + len(s.words)), KIND.index(s.kind))
        for first, s in zip(firsts, message.segments, strict=True)
    ]
    return _Told(told, rows, edges, gold, labels)


def often(names: Iterable[Iterable[str]]) -> list[str]:
    """What is seen more than once."""
    count = Counter(name for seen in names for name in dict.fromkeys(seen))
    return [name for name, times in count.items() if times > 1]


def train(
    messages: Sequence[Marked], film_of: Callable[[str], Film], rounds: int = 6, seed: int = 7
) -> Model:
    """Learn from messages; the same messages give the same weights."""
    told = [_told(message, film_of(message.film)) for message in messages]
    word = Learning(len(KIND), often(row for one in told for row in one.rows))
    segment = Learning(len(KIND), often(one.whole(a, b) for one in told for a, b, _ in one.gold))
    role = Learning(len(LABEL), often(row for one in told for rows, _ in one.roles() for row in rows))
    follow, after = Table(len(KIND) + 1, len(KIND)), Table(len(LABEL) + 1, len(LABEL))
    seen = []
    for one in told:
        pairs = [(a, b) for a in range(len(one.edges)) for b in range(a + 1, len(one.edges))]
        roles = [([role.found(row) for row in rows], labels) for rows, labels in one.roles()]
        seen.append(
            _Seen(
                one.edges,
                one.gold,
                [word.found(row) for row in one.rows],
                {(a, b): segment.found(one.whole(a, b)) for a, b in pairs},
                roles,
            )
        )
    order, shuffled = list(range(len(seen))), random.Random(seed)
    chance = np.random.default_rng(seed)
    for _ in range(rounds):
        shuffled.shuffle(order)
        for at in order:
            _learn_segments(seen[at], word, segment, follow, chance)
            _learn_roles(seen[at], role, after, chance)
    return Model(word, segment, follow.rows, role, after.rows, idle(messages))


def idle(messages: Sequence[Marked]) -> frozenset[str]:
    """Words that stood outside the parts of a request in more than one message."""
    seen: Counter[str] = Counter()
    for message in messages:
        told = set()
        for segment in message.segments:
            inside = {at for span in segment.spans for at in range(span.first, span.last)}
            if segment.kind not in ("chat", "question", "other"):
                told |= {word.lower() for at, word in enumerate(segment.words) if at not in inside}
        seen.update(told)
    return frozenset(word for word, times in seen.items() if times > 1 and word.isalpha())


def _some(at: list[int], chance: np.random.Generator) -> list[int]:
    """Most of the features: what is learned without some of them leans on no single one."""
    if not at:
        return at
    return [a for a, kept in zip(at, chance.random(len(at)) >= _DROPPED, strict=True) if kept]


def _learn_segments(
    one: _Seen, word: Learning, segment: Learning, follow: Table, chance: np.random.Generator
) -> None:
    edges, kinds = one.edges, len(KIND)
    count = len(edges)
    used = [_some(at, chance) for at in one.words]
    wholes = {pair: _some(at, chance) for pair, at in one.segments.items()}
    each = np.zeros((len(used) + 1, kinds), np.float32)
    for i, at in enumerate(used):
        each[i + 1] = each[i] + word.rows[at].sum(axis=0)
    scores = np.full((count, count, kinds), -np.inf, np.float32)
    for (a, b), at in wholes.items():
        scores[a, b] = each[edges[b]] - each[edges[a]] + segment.rows[at].sum(axis=0)
    begins, after, total = forward_backward(scores, follow.rows)
    ends = np.full((count, kinds), -np.inf)
    on_word = np.zeros((len(used), kinds), np.float32)
    gold = {(a, b): k for a, b, k in one.gold}
    for (a, b), at in wholes.items():
        slope = -np.exp(begins[a] + scores[a, b] + after[b] - total).astype(np.float32)
        if (a, b) in gold:
            slope[gold[a, b]] += 1
        if np.abs(slope).max() < 1e-3:
            continue
        on_word[edges[a] : edges[b]] += slope
        segment.learn(at, slope)
    for i, at in enumerate(used):
        if np.abs(on_word[i]).max() >= 1e-3:
            word.learn(at, on_word[i])
    slope = np.zeros_like(follow.rows)
    for b in range(1, count):
        ends[b] = lse(np.stack([begins[a] + scores[a, b] for a in range(b)]), 0)
        slope[-1] -= np.exp(begins[0] + scores[0, b] + after[b] - total)
    for b in range(1, count - 1):
        starting = lse(np.stack([scores[b, c] + after[c] for c in range(b + 1, count)]), 0)
        slope[:-1] -= np.exp(ends[b][:, None] + follow.rows[:-1] + starting[None, :] - total)
    before = -1
    for _, _, k in one.gold:
        slope[before, k] += 1
        before = k
    follow.learn(slope)


def _learn_roles(one: _Seen, role: Learning, after: Table, chance: np.random.Generator) -> None:
    for each, labels in one.roles:
        found = [_some(at, chance) for at in each]
        score = np.stack([role.rows[at].sum(axis=0) for at in found])
        n = len(found)
        alpha = np.zeros((n, len(LABEL)))
        beta = np.zeros((n, len(LABEL)))
        alpha[0] = score[0] + after.rows[-1]
        for i in range(1, n):
            alpha[i] = score[i] + lse(alpha[i - 1][:, None] + after.rows[:-1], 0)
        for i in range(n - 2, -1, -1):
            beta[i] = lse(after.rows[:-1] + (score[i + 1] + beta[i + 1])[None, :], 1)
        total = float(lse(alpha[-1], 0))
        likely = np.exp(alpha + beta - total)
        slope = np.zeros_like(after.rows)
        slope[-1] -= likely[0]
        slope[-1, labels[0]] += 1
        for i in range(n):
            if i:
                slope[:-1] -= np.exp(
                    alpha[i - 1][:, None] + after.rows[:-1] + (score[i] + beta[i])[None, :] - total
                )
                slope[labels[i - 1], labels[i]] += 1
            here = -likely[i].astype(np.float32)
            here[labels[i]] += 1
            if np.abs(here).max() >= 1e-3:
                role.learn(found[i], here)
        after.learn(slope)


def save(model: Model, path: Path, digest: str, least: float = 0.2) -> None:
    """Write the weights as :class:`agent.director.reader.model.Stored`, without rows that hardly decide anything."""
    held: dict[str, NDArray[np.generic]] = {
        "digest": np.frombuffer(digest.encode(), np.uint8),
        "idle": np.frombuffer("\n".join(sorted(model.idle)).encode(), np.uint8),
        "follow": model.follow.astype(np.float16),
        "next": model.next.astype(np.float16),
    }
    for name, table in (("word", model.word), ("segment", model.segment), ("role", model.role)):
        assert isinstance(table, Learning)
        kept = sorted((key(n), at) for n, at in table.at.items() if np.abs(table.rows[at]).max() >= least)
        rows = table.rows[[at for _, at in kept]]
        scale = np.maximum(np.abs(rows).max(axis=1, keepdims=True), 1e-9) / 127
        held[name] = np.round(rows / scale).astype(np.int8)
        held[f"{name}_scale"] = scale.astype(np.float16)
        held[f"{name}_keys"] = np.array([k for k, _ in kept], np.uint32)
    np.savez(path, **held)  # type: ignore[arg-type]


def corpus(folder: Path = MESSAGES) -> list[Marked]:
    """Every annotated message once, in the order of their files."""
    found = (message for path in sorted(folder.glob("*.txt")) for message in read_file(path))
    return list({(message.film, message.text): message for message in found if message.film}.values())


def digest(folder: Path = MESSAGES) -> str:
    """Changes with every message and film, and with how they are seen."""
    whole = hashlib.sha256()
    for path in (*sorted(folder.glob("*.txt")), *sorted(FILMS.glob("*.yaml")), Path(features.__file__)):
        whole.update(path.read_bytes())
    return whole.hexdigest()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.reader.training", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    told = parser.parse_args(arguments)
    messages = corpus()
    save(train(messages, read_film), told.out, digest())
    sys.stdout.write(f"{len(messages)} messages learned, {told.out.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
