"""How a first wish falls into what is told and what speaks of the film: its length, look, voice, music, limits, chatter.

A conditional random field over the words (Lafferty et al., 2001), learned from ``evals/wishes``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np

from agent.director.reader.features import concepts, english, groups
from agent.director.reader.marked import WORDS
from agent.director.reader.model import Row, Stored, Table, lse
from agent.director.translate.entries import LANGUAGES

WEIGHTS = Path(__file__).parent / "wishes.npz"
KINDS = (
    "tell", "ask", "form", "length", "shape", "style", "tone", "voice", "silent", "tongue", "captions", "music", "sound",
    "scenes", "not", "limit", "say", "cue", "for", "chat",
)  # fmt: skip
"""What a part of a wish is; ``README.md`` says what each of them holds."""
LABELS = tuple(f"{place}-{kind}" for kind in KINDS for place in "BI")
_MARK = re.compile(r"[.,;:!?()\[\]{}–—|/⏎\"“”„«»…]|-$")


@dataclass(frozen=True)
class Piece:
    """A part of a wish to the letter, and the least chance from 0 to 1 that one of its words is of this kind."""

    kind: str
    text: str
    sure: float


def rows(told: Sequence[str], language: str) -> list[list[str]]:
    """The features of each word: itself, what it means, its neighbours, and the clause that it stands in."""
    low = [word.lower() for word in told]
    means = [(word, *english(word, language)[:2]) for word in low]
    alike = [next((found for m in reversed(ms) if (found := groups(m))), ()) for ms in means]
    sort = concepts(list(told), language if language in ("en", *LANGUAGES) else "en")
    own: list[list[str]] = []
    inside = ""
    for i, word in enumerate(told):
        if word in '"“”„«»':
            inside = "" if inside and word not in "“„«" else word
        shape = "9" if word[0].isdigit() else "A" if word[:1].isupper() else "a" if word.isalpha() else word
        names = [f"w={m}" for m in means[i]] + [f"s={shape}", f"q={bool(inside)}"]
        if len(low[i]) > 4:
            names += [f"p={low[i][:4]}", f"x={low[i][-3:]}"]
        names += [f"g{n}={group}" for n, group in enumerate(alike[i])]
        names += [f"c={sort[i]}", f"k={sort[i].partition('.')[0]}"] if sort[i] else []
        own.append(names)
    clauses = _clauses(told)
    every: list[list[str]] = []
    for i in range(len(told)):
        row = list(own[i])
        for step in (-3, -2, -1, 1, 2, 3):
            near = own[i + step] if 0 <= i + step < len(told) else ["end"]
            row += [f"{step}{n}" for n in near if n[0] in ("wskg" if abs(step) < 3 else "wk") or n == "end"]
        for step in (-2, -1, 0, 1):
            pair = [low[j] if 0 <= j < len(low) else "" for j in (i + step, i + step + 1)]
            row.append(f"{step}2={pair[0]} {pair[1]}")
        number, first, last, count = clauses[i]
        words = [j for j in range(first, last) if told[j][0].isalnum()]
        row += [f"C={m}" for j in words for m in means[j]]
        row += [f"Cg={alike[j][1]}" for j in words if alike[j]] + [f"Ck={sort[j]}" for j in words if sort[j]]
        size = min(len(words), 9)
        row += [f"Cn={size}", f"C1={low[first] if words else ''}", f"C^={i - first if i - first < 3 else 9}"]
        row += [
            f"C#={min(number, 3)}",
            f"C$={min(count - number, 3)}",
            f"C9={any(told[j][0].isdigit() for j in words)}",
        ]
        row += [f"C<{told[first - 1] if first else '^'}", f"C>{told[last] if last < len(told) else '$'}"]
        every.append(row)
    return every


def _clauses(told: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """For each word its clause: (number, first word, before its mark, number of the last one)."""
    edges, first = [], 0
    for i, word in enumerate(told):
        if _MARK.match(word):
            edges.append((first, i))
            first = i + 1
    edges.append((first, len(told)))
    spans = [(a, b) for a, b in edges if b > a] or [(0, len(told))]
    found = []
    for i in range(len(told)):
        number = next((n for n, (_, b) in enumerate(spans) if i <= b), len(spans) - 1)
        found.append((number, *spans[number], len(spans) - 1))
    return found


@dataclass
class Chain:
    """The weights of the field."""

    own: Table
    next: Row

    def read(self, told: Sequence[str], language: str) -> tuple[list[str], list[float]]:
        """The likeliest label of every word, and the chance of its kind."""
        score = self.own.totals(rows(told, language))
        best, back = score[0] + self.next[-1], []
        for row in score[1:]:
            options = best[:, None] + self.next[:-1]
            back.append(np.argmax(options, axis=0))
            best = np.max(options, axis=0) + row
        at = int(np.argmax(best))
        labels = [at]
        for step in reversed(back):
            at = int(step[at])
            labels.append(at)
        labels.reverse()
        chance = likely(score, self.next).reshape(len(told), len(KINDS), 2).sum(axis=2)
        return [LABELS[at] for at in labels], [float(chance[i, at // 2]) for i, at in enumerate(labels)]


def sums(score: Row, follow: Row) -> tuple[Row, Row, float]:
    """For every word and label the weight of all that leads to it and of all that follows, and of everything, as logarithms."""
    count = len(score)
    alpha, beta = np.zeros_like(score), np.zeros_like(score)
    alpha[0] = score[0] + follow[-1]
    for i in range(1, count):
        alpha[i] = score[i] + lse(alpha[i - 1][:, None] + follow[:-1], 0)
    for i in range(count - 2, -1, -1):
        beta[i] = lse(follow[:-1] + (score[i + 1] + beta[i + 1])[None, :], 1)
    return alpha, beta, float(lse(alpha[-1], 0))


def likely(score: Row, follow: Row) -> Row:
    """The chance of every label of every word."""
    alpha, beta, total = sums(score, follow)
    found: Row = np.exp(alpha + beta - total)
    return found


def read(text: str, language: str, chain: Chain | None = None) -> list[Piece]:
    """The parts of a wish, in their order; all of its letters are in one of them."""
    line = text.replace("\n", "⏎")
    spans = [match.span() for match in WORDS.finditer(line)]
    if not spans:
        return []
    told = [line[a:b] for a, b in spans]
    labels, chances = (chain or model()).read(told, language)
    labels = _quoted(told, labels)
    for i in range(1, len(told)):
        if spans[i][0] == spans[i - 1][1] and {told[i], told[i - 1]} & {"-", "/"}:  # 8-bit is one word
            labels[i] = f"I-{labels[i - 1][2:]}"
    firsts = [
        i for i, label in enumerate(labels) if not i or label[0] == "B" or label[2:] != labels[i - 1][2:]
    ]
    found = []
    for a, b in zip(firsts, [*firsts[1:], len(spans)], strict=True):
        end = spans[b][0] if b < len(spans) else len(line)
        words = line[spans[a][0] if a else 0 : end].replace("⏎", "\n")
        found.append(Piece(labels[a][2:], words, min(chances[a:b])))
    return found


_OPEN = {'"': '"', "“": "”", "„": '“”"', "«": "»", "「": "」"}


def _quoted(told: Sequence[str], labels: Sequence[str]) -> list[str]:
    """The labels, where what stands between quotation marks is one part: to be said, if any of it is."""
    found, first = list(labels), -1
    for i, word in enumerate(told):
        inches = word == '"' and i > 0 and told[i - 1][-1].isdigit()
        if first < 0 and word in _OPEN and not inches:
            first = i
        elif first >= 0 and word in _OPEN[told[first]]:
            if any(label[2:] == "say" for label in found[first : i + 1]):
                found[first : i + 1] = ["B-say", *["I-say"] * (i - first)]
                behind = next((j for j in range(i + 1, len(found)) if found[j] != "I-say"), len(found))
                found[i + 1 : behind] = ["I-tell"] * (behind - i - 1)
            first = -1
    return found


@cache
def model(path: Path = WEIGHTS) -> Chain:
    """The weights that are shipped."""
    with np.load(path) as data:
        return Chain(Stored(data["keys"], data["own"], data["scale"]), data["next"].astype(np.float32))
