"""What stands beside a wish: parts that only say more of another one, and words that say nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.reader.finding import find
from agent.director.reader.marked import Span
from agent.director.reader.model import Part
from agent.director.reader.wish import joined
from agent.director.refine import recall
from agent.director.scripts.words import words_of
from film.document import Film

_ANY = words_of("anything everything any all alles irgendwas egal tout n'importe cualquier todo cualquiera")
_ALL_OF_IT = words_of(
    "all of it everything the whole lot thing and them every bit alles das ganze davon samt und tout ça la le les et tout todo eso y"
)


_BEFORE = re.compile(
    r"^(?:(?:okay|ok|so|um+|uh+|er+|hm+|well|right|like|yeah|alright|also|ähm?|also|euh|bon|alors|pues|bueno)\b[,.]? )+",
    re.I,
)
_AMID = re.compile(r"(?<= )(?:um+|uh+|er|ähm?|euh|you know|i mean),? ", re.I)
_BEHIND = re.compile(
    r"[,.]? (?:(?:okay|ok|thanks?|thank you|cheers|bye|danke|merci|gracias|so much|a lot)[,.! ]*)+$", re.I
)
_RATHER = re.compile(
    r"\b(?:wouldn'?t|couldn'?t|shouldn'?t|isn'?t|wouldn’t) (?P<what>(?:an? |the )?[\w' -]+?) be (?P<how>(?:a |the )?(?:much |far |even )?(?:better|nicer|prettier|best)(?: choice| idea| fit)?)\s*\?",
    re.I,
)
"""A question that is a wish: *wouldn't dusk be better?*"""


def plainly(message: str) -> str:
    """A message without the words of somebody who speaks while thinking, and what it asks for told and not asked."""
    told = _BEHIND.sub("", _AMID.sub("", _BEFORE.sub("", message)))
    return _RATHER.sub(lambda m: f"{m['what']} would be better.", told)


def together(parts: Sequence[Part], film: Film, language: str) -> list[Part]:
    """The parts of a message with those that only say more of another one joined to it, or left out."""
    found: list[Part] = []
    for part in parts:
        last = found[-1] if found else None
        if last is not None and last.kind == "drop" and _tells_again(part, last, film, language):
            continue
        if last is not None and last.kind == part.kind == "look" and _refuses(last):
            found[-1] = _one(last, part)
            continue
        if last is not None and last.kind == "rename" and part.kind == "title" and not part.spans:
            part = _called(part, last)
        if last is not None and last.kind == part.kind == "look" and _more_of(part, last):
            found[-1] = _both(last, part)
            continue
        if last is not None and last.kind == part.kind == "look":
            part = _there_too(part, last)
        found.append(part)
    return found


def _there_too(part: Part, last: Part) -> Part:
    """A look that goes on after a comma, with the place that the one before named: *the snow catching a bit of it*."""
    where = next((span for span in last.spans if span.role == "where"), None)
    led = part.cued or any(span.role in ("where", "except") for span in part.spans)
    if where is None or led or last.words[-1] in (".", "!", "?", ";", "⏎"):
        return part
    told, size = last.words[where.first : where.last], len(part.words)
    span = Span("where", size, size + len(told))
    return replace(part, words=(*part.words, *told), spans=(*part.spans, span))


def _called(title: Part, rename: Part) -> Part:
    """The title of a message that says the new name before: *it is called Merlin now, in the title, too*."""
    name = next((span for span in rename.spans if span.role == "new"), None)
    if name is None:
        return title
    words = rename.words[name.first : name.last]
    return replace(title, words=words, spans=(Span("new", 0, len(words)),), unused=())


def _more_of(part: Part, last: Part) -> bool:
    """Whether a part only says more of whom the one before told of: *Tilly should be a lamb. White wool.*"""
    told = [span.role for span in last.spans]
    return {span.role for span in part.spans} == {"new"} and told.count("who") == 1 and told[0] == "who"


def _both(first: Part, second: Part) -> Part:
    """Two parts as one that tells of the same."""
    size = len(first.words) + 1
    spans = [*first.spans, *(Span(span.role, span.first + size, span.last + size) for span in second.spans)]
    words, unused = (*first.words, ",", *second.words), (*first.unused, *second.unused)
    return replace(first, words=words, spans=tuple(spans), unused=unused, sure=min(first.sure, second.sure))


def _refuses(part: Part) -> bool:
    """Whether a part only says what shall not be: *anything but mustard*."""
    roles = {span.role for span in part.spans}
    who = [joined(part.words[s.first : s.last]).lower() for s in part.spans if s.role == "who"]
    return roles <= {"who", "old"} and "old" in roles and bool(who) and all(word in _ANY for word in who)


def _one(first: Part, second: Part) -> Part:
    """Two parts as one: what the first refuses is what the second has something for."""
    size = len(first.words)
    spans = [span for span in first.spans if span.role == "old"]
    spans += [Span(span.role, span.first + size, span.last + size) for span in second.spans]
    words, unused = (*first.words, *second.words), (*first.unused, *second.unused)
    return replace(second, words=words, spans=tuple(spans), unused=unused)


def _tells_again(part: Part, drop: Part, film: Film, language: str) -> bool:
    """Whether a part only names what the scene shows that goes: *lose the office one. desk, fern, all of it*."""
    where = [joined(drop.words[s.first : s.last]) for s in drop.spans if s.role == "where"]
    scenes = [scene for text in where for scene in find(text, film, language)]
    shown = {recall.stem(w) for s in scenes for w in recall.tokens(film.scene(s).visual_description)}
    words = [word.lower() for word in part.words if word.isalpha()]
    named = [word for word in words if word not in _ALL_OF_IT]
    return bool(named) and all(recall.stem(word) in shown for word in named)
