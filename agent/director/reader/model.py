"""What the reader learned: how a message falls into segments, what each asks for, and the roles of its parts.

Two conditional random fields over sparse features. The first is a semi-Markov one (Sarawagi and Cohen, 2004):
it scores whole segments with their kind. The second labels the words of a segment with the roles of their parts,
given the kind.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from agent.director.reader.features import around, key, of_message
from agent.director.reader.marked import KINDS, ROLES, Span, words
from film.document import Film

WEIGHTS = Path(__file__).parent / "weights.npz"
KIND = tuple(sorted(KINDS))
LABEL = ("O", *(f"{place}-{role}" for role in sorted(ROLES) for place in "BI"))
Row = NDArray[np.float32]

_STARTS = frozenset(
    """and but then also plus or so because while with though although since when if as & it i we the can could please maybe just
    only keep leave use make let give have put add take remove change oh ok okay no not yes that this they he she you his her
    und aber dann auch oder weil damit denn sonst dafür nur ansonsten bitte da es ich wir das die der
    et mais puis ou car parce donc sinon aussi je il elle on c' ça le la les
    y e pero luego o porque así también que sino es yo""".split()  # noqa: SIM905
)


def starts(told: Sequence[str]) -> list[int]:
    """Places where a segment may begin."""
    found = [0]
    for i in range(1, len(told)):
        mark = not told[i - 1][0].isalnum() and told[i - 1] not in "'\"“„«"
        if (told[i][0].isalnum() or told[i] in '"“„«') and (mark or told[i].lower() in _STARTS):
            found.append(i)
    return found


@dataclass(frozen=True)
class Part:
    """A segment as it was read; ``sure`` is the chance of its kind, ``parted`` that of its parts, from 0 to 1."""

    kind: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    sure: float
    parted: float = 1.0
    unused: tuple[str, ...] = ()
    """Words outside the parts that never stood idle in a message that was learned from: something is meant by them."""


class Table(Protocol):
    """Weights by feature: a row for each."""

    def total(self, names: Sequence[str]) -> Row:
        """The sum of the rows of these features; what was never seen adds nothing."""

    def totals(self, rows: Sequence[Sequence[str]]) -> Row:
        """The same for each of several rows."""


@dataclass(frozen=True)
class Stored:
    """Weights as they are shipped: rows in the order of their features' checksums, in steps of a scale."""

    keys: NDArray[np.uint32]
    steps: NDArray[np.int8]
    scale: NDArray[np.float16]

    def total(self, names: Sequence[str]) -> Row:
        wanted = np.fromiter((key(name) for name in names), np.uint32, len(names))
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        at = at[self.keys[at] == wanted]
        summed: Row = (self.steps[at] * self.scale[at].astype(np.float32)).sum(axis=0, dtype=np.float32)
        return summed

    def totals(self, rows: Sequence[Sequence[str]]) -> Row:
        """The sum for each of several rows of features, found in one go."""
        of = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
        wanted = np.fromiter((key(name) for row in rows for name in row), np.uint32, len(of))
        at = np.minimum(np.searchsorted(self.keys, wanted), len(self.keys) - 1)
        held = self.keys[at] == wanted
        at, of = at[held], of[held]
        summed = np.zeros((len(rows), self.steps.shape[1]), np.float32)
        np.add.at(summed, of, self.steps[at] * self.scale[at].astype(np.float32))
        return summed


def whole(told: Sequence[str], rows: Sequence[Sequence[str]], first: int, last: int, of: int) -> list[str]:
    """The features of a segment as a whole."""
    low = [w.lower() for w in told[first:last]]
    size = "1" if last - first == 1 else "2-3" if last - first < 4 else "4-8" if last - first < 9 else "9+"
    found = [
        f"size={size}",
        f"edge={first == 0}{last == of}",
        f"end={low[-1]}",
        f"first={low[0]}",
        "?" if "?" in low else "-?",
    ]
    bare = [i for i in range(first, last) if told[i][0].isalnum()]
    for a, b in pairwise(bare):
        found.append(f"2={told[a].lower()} {told[b].lower()}")
        ga = [n for n in rows[a] if n.startswith(("c=", "g1"))]
        gb = [n for n in rows[b] if n.startswith(("c=", "g1"))]
        found += [f"2{x}{y}" for x in ga for y in (*gb, f"w={told[b].lower()}")]
        found += [f"2w={told[a].lower()}{y}" for y in gb]
    for a, b in zip(bare, bare[2:], strict=False):
        found.append(f"3={told[a].lower()} {told[b].lower()}")
    found += [f"lead={told[i].lower()}" for i in bare[:2]]
    concepts = sorted({n for i in bare for n in rows[i] if n.startswith(("k=", "f="))})
    found += [f"+{a}{b}" for n, a in enumerate(concepts) for b in concepts[n + 1 :]]
    return found


@dataclass
class Model:
    """The weights of both fields."""

    word: Table
    segment: Table
    follow: Row
    role: Table
    next: Row
    idle: frozenset[str]
    """Words that stood outside the parts of what people asked for, and said nothing of their own."""

    def read(self, text: str, language: str, film: Film) -> list[Part]:
        """The likeliest segments of a message, with their kinds and parts."""
        told = words(text)
        if not told:
            return []
        rows = of_message(told, language, film)
        found = []
        for first, last, kind, sure in self.segments(told, rows):
            spans, parted = self.spans(rows, first, last, KIND[kind])
            unused = self.unused(told[first:last], spans)
            found.append(Part(KIND[kind], tuple(told[first:last]), spans, sure, parted, unused))
        return found

    def unused(self, told: Sequence[str], spans: Sequence[Span]) -> tuple[str, ...]:
        """The words outside the parts that are not idle."""
        inside = {at for span in spans for at in range(span.first, span.last)}
        return tuple(
            word
            for at, word in enumerate(told)
            if at not in inside and word.isalpha() and len(word) > 2 and word.lower() not in self.idle
        )

    def scores(self, told: Sequence[str], rows: Sequence[Sequence[str]], edges: Sequence[int]) -> Row:
        """The score of every kind for the segment from one edge to another: ``[edge, edge, kind]``."""
        count, each = len(edges), np.zeros((len(told) + 1, len(KIND)), np.float32)
        for i, row in enumerate(rows):
            each[i + 1] = each[i] + self.word.total(row)
        found = np.full((count, count, len(KIND)), -np.inf, np.float32)
        for a in range(count):
            for b in range(a + 1, count):
                first, last = edges[a], edges[b]
                found[a, b] = (
                    each[last] - each[first] + self.segment.total(whole(told, rows, first, last, len(told)))
                )
        return found

    def segments(
        self, told: Sequence[str], rows: Sequence[Sequence[str]]
    ) -> list[tuple[int, int, int, float]]:
        """The likeliest segments: (first word, word after the last, kind, its chance)."""
        edges = [*starts(told), len(told)]
        scores = self.scores(told, rows, edges)
        alpha, gamma, total = forward_backward(scores, self.follow)
        best = np.full((len(edges), len(KIND)), -np.inf)
        back: dict[tuple[int, int], tuple[int, int]] = {}
        for b in range(1, len(edges)):
            for a in range(b):
                before = self.follow[-1] if a == 0 else np.max(best[a][:, None] + self.follow[:-1], axis=0)
                came = np.argmax(best[a][:, None] + self.follow[:-1], axis=0)
                here = before + scores[a, b]
                for k in map(int, np.flatnonzero(here > best[b])):
                    best[b, k], back[b, k] = here[k], (a, int(came[k]))
        found: list[tuple[int, int, int, float]] = []
        b, k = len(edges) - 1, int(np.argmax(best[-1]))
        while b > 0:
            a, came_from = back[b, k]
            chance = float(np.exp(min(0.0, alpha[a][k] + scores[a, b, k] + gamma[b][k] - total)))
            found.append((edges[a], edges[b], k, chance))
            b, k = a, came_from
        return found[::-1]

    def spans(
        self, rows: Sequence[list[str]], first: int, last: int, kind: str
    ) -> tuple[tuple[Span, ...], float]:
        """The parts of a segment, and the chance that they are these."""
        own = list(rows[first:last])
        score = np.stack([self.role.total(with_kind(around(own, i), kind)) for i in range(len(own))])
        best, back = score[0] + self.next[-1], []
        every = best
        for row in score[1:]:
            options = best[:, None] + self.next[:-1]
            back.append(np.argmax(options, axis=0))
            best = np.max(options, axis=0) + row
            every = lse(every[:, None] + self.next[:-1], 0) + row
        chance = float(np.exp(best.max() - lse(every, 0)))
        at = int(np.argmax(best))
        labels = [at]
        for step in reversed(back):
            at = int(step[at])
            labels.append(at)
        return spans_of([LABEL[label] for label in reversed(labels)]), chance


def with_kind(names: Sequence[str], kind: str) -> list[str]:
    return [*names, *(f"{kind}&{name}" for name in names)]


def spans_of(labels: Sequence[str]) -> tuple[Span, ...]:
    found: list[Span] = []
    for i, label in enumerate(labels):
        place, _, role = label.partition("-")
        if place == "B" or (place == "I" and not (found and found[-1].role == role and found[-1].last == i)):
            found.append(Span(role, i, i + 1))
        elif place == "I":
            found[-1] = Span(role, found[-1].first, i + 1)
    return tuple(found)


def lse(values: Row, axis: int) -> Row:
    top = np.max(values, axis=axis, keepdims=True)
    top = np.where(np.isfinite(top), top, 0.0)
    with np.errstate(divide="ignore"):
        summed: Row = np.squeeze(top, axis) + np.log(np.exp(values - top).sum(axis=axis))
    return summed


def forward_backward(scores: Row, follow: Row) -> tuple[Row, Row, float]:
    """For each edge and kind: the weight of all that leads to a segment that begins there, and of all that follows
    one that ends there, as logarithms; and the weight of everything."""
    count, kinds = scores.shape[0], scores.shape[2]
    ends = np.full((count, kinds), -np.inf)
    begins = np.full((count, kinds), -np.inf)
    begins[0] = follow[-1]
    for b in range(1, count):
        ends[b] = lse(np.stack([begins[a] + scores[a, b] for a in range(b)]), 0)
        if b < count - 1:
            begins[b] = lse(ends[b][:, None] + follow[:-1], 0)
    total = float(lse(ends[-1], 0))
    after = np.full((count, kinds), -np.inf)
    after[-1] = 0.0
    for a in range(count - 2, 0, -1):
        starting = lse(np.stack([scores[a, b] + after[b] for b in range(a + 1, count)]), 0)
        after[a] = lse(follow[:-1] + starting[None, :], 1)
    return begins, after, total


@cache
def model(path: Path = WEIGHTS) -> Model:
    """The model that is shipped."""
    return load(path)


def load(path: Path) -> Model:
    with np.load(path) as data:

        def table(name: str) -> Stored:
            return Stored(data[f"{name}_keys"], data[name], data[f"{name}_scale"])

        return Model(
            table("word"),
            table("segment"),
            data["follow"].astype(np.float32),
            table("role"),
            data["next"].astype(np.float32),
            frozenset(data["idle"].tobytes().decode().split("\n")),
        )


def digest_of(path: Path) -> str:
    """Of which messages the weights were learned."""
    with np.load(path) as data:
        return str(data["digest"].tobytes().decode())
