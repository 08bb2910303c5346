"""What a wish gives scene by scene, as a pasted script or in sentences of its own, and the film that follows it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from agent.director.outcome import Asked, Outcome, Planned, Wish
from agent.director.scripts import intros, outline, outlined, scripted, split, stages
from agent.director.scripts.outline import Outline
from agent.director.scripts.split import Sections
from agent.director.story import explaining
from agent.director.wish import asking, forged
from agent.director.wish import genre as genres
from agent.director.wish import premise as premises
from agent.director.wish.genre import Kind
from agent.director.wish.parted import Parted
from agent.director.wish.settings import Stated

TELLING = ("narrative", "children", "poem", "trailer", "teaser")
"""Films of a premise, whatever frame it has."""


def script(raw: str, whole: str, parts: Parted | None) -> Sections | None:
    """The scenes of a pasted script: what has rows, lines of speakers, or nothing but words to the letter."""
    sure = split.certain(raw) and not (parts and parts.listed and not parts.staged)
    if parts and not sure and (parts.quoted or not ("\n" in raw.strip() or parts.script)):
        return None
    if parts and not (parts.staged or parts.script) and explaining.numbered(parts.text):
        return None
    if parts and parts.listed and not (parts.staged or genres.read(parts.text).genre in TELLING):
        return None
    given = forged.unbraced(parts.text if parts and not sure and (parts.exact or parts.listed) else whole)
    return intros.pictured(split.split(given), raw)


def filmed(sections: Sections, wish: Wish, answers: dict[str, Any], parts: Parted | None) -> Outcome:
    """The film of a pasted script; a question where its words are far too many for the length that is asked for."""
    read = scripted.read_intro(sections)
    stated = asking.chosen(wish.over(parts.script_over(read) if parts else read), answers)
    film, said = scripted.plan(sections, stated, stated.duration, wish.style, wish.salt)
    if "duration" not in answers and (
        question := asking.overfull(
            stated, sections.intro, wish.text, film.settings.duration or 0.0, film.language
        )
    ):
        return Asked.of(question)
    return Planned(film, said)


def outline_of(stated: Stated, tongue: str, ruled: bool, kind: Kind, parts: Parted | None) -> Outline | None:
    """What an English wish tells in sentences of its own, or what is seen while given words are said."""
    if tongue != "en" or stated.language not in (None, "en"):
        return None
    if parts and parts.exact:
        return stages.seen(kind.text)
    genre, text = kind.genre, kind.text
    if genre in ("narrative", "travel", "poem"):
        nobody = not premises.read(text).members
        if nobody and (staged := stages.stages(text)):
            return staged
        if seasons := stages.year(text):
            return seasons
        if nobody and genre != "travel" and (sights := stages.heap(text)):
            return sights
    if genre in ("trailer", "teaser") and not _played(text):
        told = stages.announced(text)
        return replace(told, genre=genre) if told else None
    if genre == "narrative" and (happened := stages.ours(text)):
        return happened
    return outline.read(stated.text, "narrative" if ruled else genre, 1 if ruled else 2, bool(parts))


def _played(text: str) -> bool:
    """Whether somebody who lives does something in a wish, so that a trailer can tell of them."""
    premise = premises.read(text)
    living = ("person", "animal", "machine", "plant", "weather", "sky")
    return bool(premise.hero and premise.hero.phrase and premise.hero.kind in living)


def followed(told: Outline, stated: Stated, wish: Wish) -> Planned:
    """The film that follows an outline, with the lines that are given in their places."""
    first = tuple(quote.text for quote in wish.quotes if quote.at == "first")
    if any(quote.alone for quote in wish.quotes):
        told = replace(told, words=" ".join(quote.text for quote in wish.quotes))
        return Planned(*outlined.plan(told, stated, stated.duration, wish.style, wish.salt))
    last = tuple(quote.text for quote in wish.quotes if quote.at != "first")
    told = replace(told, told=(*first, *told.told, *last), seconds=()) if wish.quotes else told
    return Planned(*outlined.plan(told, stated, stated.duration, wish.style, wish.salt))
