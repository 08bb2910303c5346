"""Long sentences as several that a voice says in one breath each, cut where nothing is torn apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.words import english, vocabulary

LONGEST = 20
"""Words of a sentence that is spoken in one breath, figures counted as they are said."""
_LEAST = 3
"""Words of what is cut off, at least; an order may have two."""
_JOINTS = ("and", "but", "so", "then")
_ASIDE = ("at", "from", "until", "with", "because", "while")
"""What may stand alone where nothing better is found."""
_FIGURES = frozenset((*english.NUMBER_WORDS, "double", "triple", "hundred", "thousand", "percent"))
_GOES_ON = re.compile(
    r"(?:which|who|whom|whose|that|than|as|like|such|including|with|without|of|for|by|than|even|not)\b", re.I
)
"""What is no sentence apart from the words in front of it."""
_LEAD = re.compile(r"(?:(?:and|then|first|next|now|finally|please|always|just|after that),? )*")
_SUBJECTS = frozenset("it he she they we you i there this that these those".split())  # noqa: SIM905
_LITTLE = (
    _SUBJECTS
    | vocabulary.DETERMINERS
    | vocabulary.PREPOSITIONS
    | {"is", "are", "was", "were", "and", "or", "but", "all", "both"}
)


def breaths(sentence: str) -> list[str]:
    """A sentence of more than one breath as several: between two clauses, else between what it lists."""
    words = sentence.split()
    if len(english.spoken(sentence).split()) <= LONGEST:
        return [sentence]
    cuts = [(rank, i) for i in range(1, len(words)) if (rank := _joint(words, i)) is not None]
    if not cuts:
        return [sentence]
    best = min(rank for rank, _ in cuts)
    at = min((i for rank, i in cuts if rank == best), key=lambda i: abs(i - len(words) // 2))
    first = " ".join(words[:at]).rstrip(",;:") + "."
    rest = re.sub(r"^and (?!then\b)", "", " ".join(words[at:]), flags=re.I)
    return [*breaths(first), *breaths(english.capitalise(rest))]


def _joint(words: Sequence[str], i: int) -> int | None:
    """How good a place there is to cut before a word, 0 being best; None where there is none."""
    before, after = words[i - 1], [word.lower().strip(",;.") for word in words[i:]]
    joined = after[0] in _JOINTS
    rest = after[1:] if joined and after[0] != "then" else after
    if not rest or min(i, len(rest)) < _LEAST - orders(" ".join(rest)) or _held(words, i):
        return None
    if before.endswith((",", ";")):
        return 0 if before[-1] == ";" or _begins_clause(rest) else None if _GOES_ON.match(after[0]) else 2
    if joined:
        return 1 if _begins_clause(rest) else 3 if after[0] == "and" and min(i, len(rest)) > _LEAST else None
    return 4 if after[0] in _ASIDE and min(i, len(rest)) > _LEAST else None


def orders(text: str) -> bool:
    """Whether words tell somebody to do something: *then clip on the flysheet*, *don't use ice*, *patch it*."""
    first, second = [
        *re.sub(r"^(?:don't|do not|never) ", "", _LEAD.sub("", text.lower(), count=1)).split(),
        "",
        "",
    ][:2]
    if not second or second in ("and", "or", "of"):
        return False
    at_it = second in ("it", "them", "the", "your") and first.isalpha() and first not in _LITTLE
    return first in vocabulary.VERBS or (
        at_it and not {first} & (vocabulary.THIRDS.keys() | vocabulary.PASTS.keys())
    )


def _begins_clause(rest: Sequence[str]) -> bool:
    """Whether words are a clause of their own: an order, or somebody who does something."""
    acts = any(
        word in vocabulary.THIRDS
        or word in vocabulary.PASTS
        or word in ("is", "are", "was", "were", "will", "can", "must")
        for word in rest[1:7]
    )
    return orders(" ".join(rest)) or (rest[0] in _SUBJECTS) or acts


def _held(words: Sequence[str], i: int) -> bool:
    """Whether words belong together: a row of figures, or two of them behind *between* or *both*."""
    if words[i].lower() == "and" and {"between", "both", "either"} & {
        w.lower() for w in words[max(0, i - 4) : i]
    }:
        return True
    ends = [word.lower().strip(",;.") for word in (words[i - 1], words[i])]
    return all(word[:1].isdigit() or {*word.split("-")} & _FIGURES for word in ends)
