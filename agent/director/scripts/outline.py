"""What a long wish tells, apart from what it says about itself: letters, dictated messages, plots and briefs.

A sentence belongs to the film where it tells of somebody or something; it does not where it greets, thanks,
explains who writes, sets what the film should sound like, or says what to leave out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.scripts import dictated
from agent.director.scripts.told import FILMS, acts, names
from agent.director.scripts.told import told as told_of
from agent.director.scripts.words import sentences
from agent.director.words import english

LONGEST = 24
"""Words of a sentence that is spoken in one breath."""
_LEAST = 3
"""Sentences at least of what is told, so that a wish of any kind is followed sentence by sentence."""

_STORIES = ("narrative", "children", "documentary")
_TOPIC = re.compile(
    rf"\b{FILMS} (?:about|on|for|of) ((?:our|my|the|a|an) (?:[\w'-]+ ?){{1,5}}?)(?=[,.;:]| and (?:i|we)\b| which | that |$)",
    re.I,
)


@dataclass(frozen=True)
class Outline:
    """What is told, sentence by sentence, and what it is about where that is named."""

    told: tuple[str, ...]
    topic: str = ""
    staged: bool = False
    """Whether it names sights in their order and tells no story."""
    seconds: tuple[float, ...] = ()
    """How long each of them is, where that is said."""
    scenery: str = ""
    """What is to be seen besides."""
    words: str | None = None
    """All that is said, where that is given."""
    genre: str = ""
    """The kind of film, where what is told does not say it."""


def read(text: str, genre: str = "narrative", least: int = _LEAST, sure: bool = False) -> Outline | None:
    """The outline that a wish holds; None where it is a plain wish of a sentence or so.

    Stories are followed from ``least`` sentences on, other kinds of films only where a wish is long; ``sure`` that
    all of the text is told, so that a heading or a *no gum* is of the film, too.
    """
    if genre in _STORIES:
        text = re.sub(r";\s+(?=[a-z])", ". ", text)
    text = capitalised(text)
    commas = text.count(",") > 3 * len(sentences(text))
    run_on = commas and (
        len(text.split()) > 60 or (len(text.split()) > 25 and bool(dictated.MARKS.search(text)))
    )
    found = dictated.sentences_of(text) if run_on else list(sentences(text))
    told = [
        kept
        for i, one in enumerate(found)
        if (
            kept := one
            if 0 < i < len(found) - 1 and re.fullmatch(r"No [a-z]+\.", one)
            else told_of(one, sure)
        )
    ]
    long = len(told) >= _LEAST and sum(len(one.split()) for one in told) >= 8 * _LEAST
    if len(told) == 1 and (about := _TOPIC.search(text)) and acts(told[0]):
        told.insert(0, english.capitalise(f"{about[1].strip()}."))
    story = (
        genre in _STORIES
        and len(told) >= least
        and sum(map(acts, told)) + (len(told) == 2 and sum(map(names, told)))
        >= (1 if len(told) > _LEAST - 1 else min(2, least))
    )
    if not (long or story):
        return None
    topic = _TOPIC.search(text)
    named = topic[1].strip() if topic else ""
    owner = re.match(r"((?:my|our) [\w-]+)['’]s ", named, re.I)
    if owner:
        told[0] = re.sub(
            r"^(he|she)(['’]s)?\b",
            lambda m: english.capitalise(owner[1]) + (" is" if m[2] else ""),
            told[0],
            flags=re.I,
        )
    elif named:
        told[0] = re.sub(r"^(?:he|she|it|they)\b", lambda _: english.capitalise(named), told[0], flags=re.I)
    return Outline(tuple(piece for one in told for piece in breaths(one)), named)


def capitalised(text: str) -> str:
    """A text in one line, of which every sentence begins with a capital."""
    return re.sub(r"(?<=[a-z\d]{2}[.!?] )[a-z]", lambda found: found[0].upper(), " ".join(text.split()))


def breaths(sentence: str) -> list[str]:
    """A sentence of more than one breath as several, cut before a conjunction."""
    words = sentence.split()
    if len(words) <= LONGEST:
        return [sentence]
    middle = len(words) // 2
    joints = [
        i
        for i in range(4, len(words) - 3)
        if words[i].lower() in ("and", "but", "or", "so", "then", "while", "until")
    ]
    joints = joints or [i for i in range(4, len(words) - 3) if words[i - 1].endswith((",", ";"))]
    if not joints:
        return [sentence]
    at = min(joints, key=lambda i: abs(i - middle))
    first, rest = " ".join(words[:at]).rstrip(",;") + ".", english.capitalise(" ".join(words[at:]))
    return [*breaths(first), *breaths(rest)]
