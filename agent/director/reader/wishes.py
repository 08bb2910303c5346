"""How a first wish falls into what is told and what speaks of the film: its length, look, voice, music, limits, chatter.

Read by a network (:mod:`agent.director.reader.net`) that learned from ``evals/wishes``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from agent.director.reader.chain import Chain, following
from agent.director.reader.features import seen
from agent.director.reader.marked import WORDS
from agent.director.reader.net import Net, load

WEIGHTS = Path(__file__).parent / "wishes.npz"
KINDS = (
    "tell", "ask", "form", "length", "shape", "style", "tone", "voice", "silent", "tongue", "captions", "music", "sound",
    "scenes", "not", "limit", "say", "cue", "for", "chat",
)  # fmt: skip
"""What a part of a wish is; ``README.md`` says what each of them holds."""
LABELS = tuple(f"{place}-{kind}" for kind in KINDS for place in "BI")


@dataclass(frozen=True)
class Piece:
    """A part of a wish to the letter, and the least chance from 0 to 1 that one of its words is of this kind."""

    kind: str
    text: str
    sure: float


def read(text: str, language: str, net: Net | None = None) -> list[Piece]:
    """The parts of a wish, in their order; all of its letters are in one of them."""
    line = text.replace("\n", "⏎")
    spans = [match.span() for match in WORDS.finditer(line)]
    if not spans:
        return []
    told = [line[a:b] for a, b in spans]
    labels, chances = labelled(net or model(), told, language)
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
def model(path: Path = WEIGHTS) -> Net:
    """The weights that are shipped."""
    return load(path)


def labelled(net: Net, told: Sequence[str], language: str) -> tuple[list[str], list[float]]:
    """The likeliest label of every word, and the chance of its kind."""
    each = seen(told, language)
    chain = Chain(net.kinds(each, net.seen(each)), following(LABELS) + net["follow_kinds"])
    chances = chain.chances().reshape(len(told), len(KINDS), 2).sum(axis=2)
    labels = chain.best()
    return [LABELS[at] for at in labels], [float(chances[i, at // 2]) for i, at in enumerate(labels)]
