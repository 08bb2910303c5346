"""Long sentences as several that a voice says in one breath each, cut where nothing is torn apart."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.words import english, vocabulary

LONGEST = 20
"""Words of a sentence that is spoken in one breath, figures counted as they are said."""
_LEAST = 3
"""Words of what is cut off, at least; an order may have two."""
_TOO_LONG = 24
"""Words of a sentence that is cut even where that leaves no whole clauses."""
_JOINTS = ("and", "but", "so", "then")
_ASIDE = ("at", "from", "until", "with", "because", "while")
"""What may stand alone where nothing better is found."""
_FIGURES = frozenset((*english.NUMBER_WORDS, "double", "triple", "hundred", "thousand", "percent"))
_GOES_ON = re.compile(
    r"(?:which|who|whom|whose|that|than|as|like|such|including|with|without|of|for|by|than|even|not)\b", re.I
)
"""What is no sentence apart from the words in front of it."""
_STEPS = frozenset(
    english.listed(
        "add rinse unplug unscrew screw knead fry drain heat wipe click scan lay loosen tighten attach remove insert connect disconnect check "
        "dial sort flip spread crush grate strain puff mop vacuum charge download install"
    )
)
"""Verbs of instructions that are none in stories."""
_LEAD = re.compile(r"(?:(?:and|then|first|next|now|finally|please|always|just|after that),? )*")
_SUBJECTS = frozenset(english.listed("it he she they we you i there this that these those"))
_LITTLE = (
    _SUBJECTS
    | vocabulary.DETERMINERS
    | vocabulary.PREPOSITIONS
    | {*english.MONTHS.lower().split("|")}
    | {"is", "are", "was", "were", "and", "or", "but", "all", "both"}
)


def breaths(sentence: str) -> list[str]:
    """A sentence of more than one breath as several: between two clauses, else between what it lists."""
    words = sentence.split()
    size = len(english.spoken(sentence).split())
    if size <= LONGEST:
        return [sentence]
    cuts = [(rank, i) for i in range(1, len(words)) if (rank := _joint(words, i)) is not None]
    cuts = [(rank, i) for rank, i in cuts if rank < 3 or size > _TOO_LONG]
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
    if before.endswith(";"):
        return 0
    if before.endswith(","):
        open_ended = finite(after[0]) or _relative(words[:i])
        return None if open_ended or _GOES_ON.match(after[0]) else 0 if _begins_clause(rest) else 2
    if joined:
        return 1 if _begins_clause(rest) else 3 if after[0] == "and" and min(i, len(rest)) > _LEAST else None
    return 4 if after[0] in _ASIDE and min(i, len(rest)) > _LEAST else None


def orders(text: str) -> bool:
    """Whether words tell somebody to do something: *then clip on the flysheet*, *don't use ice*, *patch it*."""
    bare = re.sub(r"^(?:don't|do not|never) ", "", _LEAD.sub("", text.lower(), count=1))
    first, second, third = [*bare.split(), "", "", ""][:3]
    named = third.startswith(('"', "“"))  # escape room "The Alchemist"
    if not second or second in ("and", "or", "of") or named:
        return False
    if first in vocabulary.VERBS or first in _STEPS:
        return True
    acted_on = second in ("it", "them", "the", "your")
    other = first in _LITTLE or first in vocabulary.THIRDS or first in vocabulary.PASTS
    return acted_on and first.isalpha() and not other


def finite(word: str) -> bool:
    """Whether a word is what somebody does or did, and no participle: *drives*, *ran*; not *closed*."""
    verb = vocabulary.PASTS.get(word, "")
    return word in vocabulary.THIRDS or (bool(verb) and english.participle(verb) != word)


def _relative(words: Sequence[str]) -> bool:
    """Whether a relative clause still waits for its verb at the end of some words: *a driver who on her last day,*."""
    last = " ".join(words).rstrip(",").rpartition(",")[2].lower().split()
    at = max(
        (i for i, word in enumerate(last) if word in ("who", "which", "that", "whose", "where")), default=None
    )
    return at is not None and not any(_verb(word) for word in last[at + 1 :])


def _verb(word: str) -> bool:
    return (
        word in vocabulary.THIRDS
        or word in vocabulary.PASTS
        or word in ("is", "are", "was", "were", "has", "have", "will", "can", "must")
    )


def _begins_clause(rest: Sequence[str]) -> bool:
    """Whether words are a clause of their own: an order, or somebody who does something."""
    acts = any(map(_verb, rest[1:7]))
    return orders(" ".join(rest)) or (rest[0] in _SUBJECTS) or acts


def _held(words: Sequence[str], i: int) -> bool:
    """Whether words belong together: a row of figures, two of them behind *between* or *both*, or two names."""
    if words[i].lower() == "and" and {"between", "both", "either"} & {
        w.lower() for w in words[max(0, i - 4) : i]
    }:
        return True
    around = (words[i - 1], words[i + 1]) if i + 1 < len(words) else ("",)
    if words[i].lower() == "and" and all(word[:1].isupper() for word in around):
        return True
    ends = [word.lower().strip(",;.") for word in (words[i - 1], words[i])]
    return all(word[:1].isdigit() or {*word.split("-")} & _FIGURES for word in ends)
