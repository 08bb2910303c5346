"""A wish without what is no part of its film: words for the maker, addresses, and what belongs to other people."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.director.wish import asides, gate
from agent.director.words import language as languages

_MOOD = re.compile(
    r"\b(?:just (?:a )?(?:mood|atmosphere|vibes?)|mood ?piece|(?:no|without(?: an?)?) (?:story|plot|storyline|narrative)|nur (?:eine )?stimmung|ohne (?:handlung|geschichte)|keine (?:handlung|geschichte)"
    r"|juste une ambiance|(?:sans|pas d') ?histoire|solo (?:un )?ambiente|sin (?:historia|trama))\b",
    re.I,
)


@dataclass(frozen=True)
class Heard:
    """What is left of a wish to be filmed, and what to tell of the rest."""

    text: str
    tongue: str
    """The language that the person writes."""
    notes: tuple[str, ...] = ()
    mood: bool = False
    """Whether a mood is wanted and no story."""

    def within(self, whole: Heard) -> Heard:
        """What is left of a part, told of as the whole message is."""
        told = dict.fromkeys((*whole.notes, *self.notes))
        return replace(self, tongue=whole.tongue, notes=tuple(told))


def is_mood(text: str) -> bool:
    """Whether a wish says that it wants a mood and no story."""
    return _MOOD.search(text) is not None


def hear(text: str, fallback: str, forgery: bool = False) -> Heard:
    """The wish without what is not filmed; ``forgery``: words that only machines write went before."""
    mood = is_mood(text)
    left, ordered = asides.without(text)
    left, fetched = gate.without_addresses(left)
    left, alike = gate.without_likenesses(left)
    said = (
        *(("orders",) if ordered or forgery else ()),
        *(("fetched",) if fetched else ()),
        *(f"likeness {kind}" for kind in alike),
    )
    tongue = languages.detect(left if len(left.split()) > 2 else text, fallback)
    return Heard(left, tongue, said, mood)
