"""What a message asks for, as the learned reader reads it: its segments with their kinds, and the roles of their parts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from agent.director.reader.chain import NEVER, Chain, Row, following
from agent.director.reader.features import Word, seen
from agent.director.reader.marked import KINDS, ROLES, Span, words
from agent.director.reader.net import Net, load
from film.document import Film

WEIGHTS = Path(__file__).parent / "weights.npz"
KIND = tuple(sorted(KINDS))
LABELS = tuple(f"{place}-{kind}" for kind in KIND for place in "BI")
ROLE_LABELS = ("O", *(f"{place}-{role}" for role in sorted(ROLES) for place in "BI"))

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
    cued: bool = True
    """Whether a word outside the parts leads to its kind: *drop*, *swap*."""


def told_words(told: Sequence[str], language: str, film: Film) -> list[Word]:
    """What is seen of the words of a message, and where a segment may begin."""
    at = set(starts(told))
    return [replace(word, begins=i in at) for i, word in enumerate(seen(told, language, film))]


@dataclass(frozen=True)
class Model:
    """The network, and what it was taught about words that say nothing."""

    net: Net
    idle: frozenset[str]
    """Words that stood outside the parts of what people asked for, and said nothing of their own."""
    cues: Mapping[str, frozenset[str]]
    """By kind the words that lead to it."""

    def read(self, text: str, language: str, film: Film) -> list[Part]:
        """The likeliest segments of a message, with their kinds and parts."""
        told = words(text)
        if not told:
            return []
        each = told_words(told, language, film)
        rows = self.net.seen(each)
        kinds = Chain(self.net.kinds(each, rows), following(LABELS) + self.net["follow_kinds"])
        labels = kinds.best()
        firsts = [i for i, label in enumerate(labels) if label % 2 == 0 or not i]
        scores = self.net.roles(rows, [label // 2 for label in labels])
        roles = Chain(_apart(scores, firsts), following(ROLE_LABELS) + self.net["follow_roles"])
        marks, begins = roles.best(), range(0, len(LABELS), 2)
        found = []
        for first, last in zip(firsts, [*firsts[1:], len(told)], strict=True):
            spans = spans_of([ROLE_LABELS[at] for at in marks[first:last]])
            sure, parted = (
                kinds.chance(first, labels[first:last], begins),
                roles.chance(first, marks[first:last]),
            )
            kind, own = KIND[labels[first] // 2], told[first:last]
            unused, cued = self.unused(own, spans), self.cued(kind, own, spans)
            found.append(Part(kind, tuple(own), spans, sure, parted, unused, cued))
        return found

    def cued(self, kind: str, told: Sequence[str], spans: Sequence[Span]) -> bool:
        """Whether a word outside the parts leads to a kind."""
        inside = {at for span in spans for at in range(span.first, span.last)}
        return any(
            word.lower() in self.cues.get(kind, ()) for at, word in enumerate(told) if at not in inside
        )

    def unused(self, told: Sequence[str], spans: Sequence[Span]) -> tuple[str, ...]:
        """The words outside the parts that are not idle."""
        inside = {at for span in spans for at in range(span.first, span.last)}
        return tuple(
            word
            for at, word in enumerate(told)
            if at not in inside and word.isalpha() and len(word) > 2 and word.lower() not in self.idle
        )


def _apart(scores: Row, firsts: Sequence[int]) -> Row:
    """The scores of roles, where none reaches from one segment into the next."""
    inside = [i for i, label in enumerate(ROLE_LABELS) if label[0] == "I"]
    scores[np.ix_(list(firsts), inside)] += NEVER
    return scores


def spans_of(labels: Sequence[str]) -> tuple[Span, ...]:
    found: list[Span] = []
    for i, label in enumerate(labels):
        place, _, role = label.partition("-")
        if place == "B" or (place == "I" and not (found and found[-1].role == role and found[-1].last == i)):
            found.append(Span(role, i, i + 1))
        elif place == "I":
            found[-1] = Span(role, found[-1].first, i + 1)
    return tuple(found)


@cache
def model(path: Path = WEIGHTS) -> Model:
    """The model that is shipped."""
    net = load(path)
    idle, cues = (net.weights[name].tobytes().decode().split("\n") for name in ("idle", "cues"))
    return Model(net, frozenset(idle), {row.split()[0]: frozenset(row.split()[1:]) for row in cues})
