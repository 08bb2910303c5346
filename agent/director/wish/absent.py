"""What a wish points at and does not hold: a text that is not below, a file, an earlier film, facts that nobody tells."""

from __future__ import annotations

import re

from agent.director.wish import absent_words as words
from agent.director.wish import asides, asking, settings
from agent.director.wish import asking_words as asked
from agent.director.wish.asking import Question
from agent.director.words import language as languages

_QUOTED = re.compile(r"[\"“„«]\s*[^\"“”„«»]{2,}?[\"”“»]")
_ROWS = 4
"""Rows of a wish that is no longer a message but a script or a list."""
_WORDS = 3
"""Words that tell something: fewer say nothing."""


def question(raw: str, tongue: str) -> Question | None:
    """A question about what is spoken of as if it were here; None where the wish holds what it needs."""
    text = languages.normalise(raw)
    if len([row for row in text.split("\n") if row.strip()]) > _ROWS or len(text) > 1200:
        return None
    tongue = languages.detect(text, tongue)
    for key, kind, find in (
        ("text", "pasted", _unwritten),
        ("file", "pasted", _unsent),
        ("earlier", "words", _earlier),
        ("spoken of", "facts", _spoken_of),
        ("events", "facts", _untold),
        ("details", "facts", _withheld),
        ("unnamed", "facts", _unnamed),
    ):
        if what := find(text):
            return Question(kind, words.say(key, tongue, what=" ".join(what.split()).strip(" ,.;:")))
    return None


def _unwritten(text: str) -> str:
    """The text that is to be read and stands nowhere: *read the letter below*, *my poem, word for word*."""
    label = words.LABELLED.search(text)
    if label and words.READ.search(text):
        return _named(text, label) if not _holds(text, label.start("a")) else ""
    for pattern, needed in ((words.POINTED, words.READ), (words.OWNED, words.TO_THE_LETTER)):
        for found in pattern.finditer(text):
            sentence = _sentence(text, found.start())
            if needed.search(sentence) and not _holds(text, found.start(), sentence):
                return found[0]
    return ""


def _named(text: str, label: re.Match[str]) -> str:
    """What is to be read, as the wish calls it before its empty label."""
    pointed = words.POINTED.search(text)
    return pointed[0] if pointed else label["a"]


def _holds(text: str, at: int, sentence: str = "") -> bool:
    """Whether a text that is pointed at stands in the wish: between quotation marks, behind a colon, or in other sentences."""
    if any(len(quote.split()) >= _WORDS for quote in _QUOTED.findall(text)):
        return True
    behind = re.match(r"[^:.!?\n]{0,60}:\s*(?P<told>\S[^\n]*)", text[at:])
    if behind and _tells(behind["told"]):
        return True
    others = text.replace(sentence, "\n") if sentence else text[:at].rpartition(".")[2]
    return bool(sentence) and _tells(asides.without(others)[0])


def _unsent(text: str) -> str:
    """The file of which the film is to be made: *turn the attached eulogy into a film*."""
    found = words.ATTACHED.search(text)
    if not found or _QUOTED.search(text):
        return ""
    sentence = _sentence(text, found.start())
    others = asides.without(text.replace(sentence, "\n"))[0]
    if words.MADE_OF.search(sentence) and not _tells(_behind(text[found.start() :])):
        return found[0]
    return "" if _tells(others) else found[0]


def _behind(sentence: str) -> str:
    """What is told behind a colon."""
    return sentence.partition(":")[2]


def _earlier(text: str) -> str:
    """The film or the idea of an earlier talk, where nothing else is told of it."""
    return _alone(words.EARLIER, text)


def _spoken_of(text: str) -> str:
    """What was talked of somewhere else, where nothing else is told of it."""
    return _alone(words.SPOKEN_OF, text)


def _alone(pattern: re.Pattern[str], text: str) -> str:
    found = pattern.search(text)
    return "" if not found or _tells(pattern.sub(" ", asides.without(text)[0]), 1) else found[0]


def _untold(text: str) -> str:
    """Names and events that the film is to have, where the wish has none of them."""
    names = words.NAMES_OF.search(text)
    if names and not words.LISTED.search(text[:1].lower() + text[1:]):
        return names[0]
    found = words.UNTOLD_EVENTS.search(text)
    left = words.NAMES_OF.sub(" ", words.UNTOLD_EVENTS.sub(" ", asides.without(text)[0]))
    return found[0] if found and not _tells(left, 1) else ""


def _withheld(text: str) -> str:
    """Facts that the film is to tell, as *the date, the time and the address*, where the wish has none of them."""
    found = words.FACTS_WANTED.search(text)
    wanted = found and words.ANNOUNCED.search(text) and not words.FACTS_TOLD.search(settings.read(text).text)
    return found[0] if found and wanted else ""


def _unnamed(text: str) -> str:
    """What is to be explained, where the wish calls it *it* and nothing else."""
    return _alone(words.UNNAMED, text)


def _tells(text: str, least: int = _WORDS) -> bool:
    """Whether words say something that could be filmed, and not only how."""
    left = settings.read(text.strip()).text
    known = asked.kept() | asked.gathered() | words.BESIDE
    return sum(not asking.subjectless(word, known) for word in left.split()) >= least


def _sentence(text: str, at: int) -> str:
    """The sentence in which something stands."""
    start = max((found.end() for found in re.finditer(r"[.!?]\s+|\n", text) if found.end() <= at), default=0)
    end = re.search(r"[.!?](?=\s|$)|\n", text[at:])
    return text[start : at + end.end()] if end else text[start:]
