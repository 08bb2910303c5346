"""What a person asks for, and what can come of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from agent.director.wish.asking import Question
from agent.director.wish.quoted import Quote
from agent.director.wish.settings import Stated
from film.breakdown import Breakdown
from film.document import ASPECTS


@dataclass(frozen=True)
class Wish:
    """What a person asks for. Fields other than ``text`` are explicit settings and win over words."""

    text: str
    duration: float | None = None
    aspect_ratio: str | None = None
    style: str | None = None
    language: str | None = None
    voice: str | None = None
    before: tuple[str, ...] = ()
    """What the person wrote before it, while there was no film: settings told then still hold."""
    salt: int = 0
    """Another idea for the same wish: 1, 2, …"""
    quotes: tuple[Quote, ...] = ()
    """Lines in the wish that the voice says to the letter."""
    scenery: str = ""
    """What is to be seen besides, of which nothing is told."""
    refused: tuple[str, ...] = ()
    """Words for what the wish does not want to see or hear."""

    def over(self, stated: Stated) -> Stated:
        """What words state, with the explicit settings in its place."""
        changes: dict[str, object] = {}
        if self.duration is not None:
            changes |= {"duration": self.duration, "earlier_duration": None}
        if self.aspect_ratio in ASPECTS:
            changes["aspect"] = self.aspect_ratio
        if self.language:
            changes["language"] = self.language
        if self.voice:
            changes["voice"] = self.voice
        changes["rivals"] = tuple(row for row in stated.rivals if row[0] not in changes)
        return replace(stated, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Planned:
    breakdown: Breakdown
    notes: tuple[str, ...]
    """Sentences for the reply, in the person's language."""


@dataclass(frozen=True)
class Asked:
    question: str
    options: tuple[str, ...]
    about: Question

    @classmethod
    def of(cls, question: Question) -> Asked:
        return cls(question.text, question.options, question)


@dataclass(frozen=True)
class Declined:
    text: str


@dataclass(frozen=True)
class Answered:
    """An answer to somebody who only asks about the service."""

    text: str


Outcome = Planned | Asked | Declined | Answered
