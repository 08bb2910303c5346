"""From a wish to a whole film breakdown: one pure function, the same wish always the same film.

It works by rules and asserts nothing that the wish does not say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from agent.director import notes
from agent.director.outcome import Answered, Asked, Declined, Outcome, Planned, Wish
from agent.director.scripts import given, split
from agent.director.scripts.words import sentences
from agent.director.story import briefs, explaining, finish, foreign, framed, restored, wishes
from agent.director.story import heard as sounds
from agent.director.story.telling import Order
from agent.director.wish import (
    absent,
    asides,
    asking,
    chatter,
    doubts,
    filled,
    forged,
    gate,
    harm,
    hearing,
    lengths,
    parted,
    quoted,
    refusals,
    scenery,
    service,
    settings,
    triage,
    tunes,
)
from agent.director.wish import genre as genres
from agent.director.wish import premise as premises
from agent.director.wish.asking import Question
from agent.director.wish.genre import Kind
from agent.director.wish.hearing import Heard
from agent.director.wish.parted import Parted
from agent.director.wish.settings import Stated
from agent.director.words import english, signs, spelling, tongues, tongues_read, vocabulary
from agent.director.words import language as languages
from film.breakdown import Breakdown

__all__ = ["Answered", "Asked", "Declined", "Outcome", "Planned", "Wish", "plan"]


def plan(wish: Wish) -> Outcome:
    """The film for a wish, a question where there is no telling, a refusal, or an answer."""
    answers: dict[str, Any] = {}
    earlier: list[Stated] = []
    asked: tuple[str, Asked] | None = None
    for said in (*wish.before, wish.text):
        message = said
        if asked and (found := asking.settled(asked[1].about, said)) is not None:
            answers, message = answers | found, asked[0]
        elif asked:
            answers, message = {}, asking.continued(asked[1].about, asked[0], said)
        outcome = _plan(replace(wish, text=message, before=()), answers, tuple(earlier))
        asked = (message, outcome) if isinstance(outcome, Asked) else None
        if not asked:
            earlier = []
        elif asked[1].about.kind in ("subject", "words"):
            earlier.insert(0, settings.read(asides.without(languages.normalise(message))[0]))
    return outcome


def _plan(wish: Wish, answers: dict[str, Any], earlier: tuple[Stated, ...]) -> Outcome:
    """What comes of one message, with what was answered and told before it."""
    raw, _ = forged.without(wish.text)
    parts = _parts(raw, wish.language or "en")
    outcome = _planned(wish, answers, earlier, parts)
    if parts and isinstance(outcome, Asked) and outcome.about.kind in ("subject", "words"):
        outcome = _planned(wish, answers, earlier, None)
    if isinstance(outcome, Planned):
        return replace(outcome, breakdown=sounds.completed(outcome.breakdown, raw))
    return outcome


@dataclass(frozen=True)
class _Message:
    """One message: as it was written, in parts, and what in it is no word or was misspelt."""

    raw: str
    parts: Parted | None
    noise: tuple[str, ...]
    slips: tuple[tuple[str, str], ...]


def _planned(
    wish: Wish, answers: dict[str, Any], earlier: tuple[Stated, ...], parts: Parted | None
) -> Outcome:
    """What comes of a message whose parts are known; without them rules find out what is told."""
    raw, forgery = forged.without(wish.text)
    full, own = languages.normalise(raw), wish.language or "en"
    if why := harm.kind(full):
        return Declined(notes.declined(why, languages.detect(raw, own)))
    whole, slips = _tidied(replace(wish, text=raw))
    wish, slips = _tidied(replace(wish, text=parts.text)) if parts else (whole, slips)
    text = languages.normalise(wish.text)
    noise = doubts.meaningless(text)
    if question := _noise(text, noise, wish) or absent.question(raw, own):
        return Asked.of(question)
    if (sections := given.script(raw, whole.text, parts)) is not None:
        return given.filmed(sections, replace(wish, text=raw), answers, parts)
    if answer := service.answer(text, languages.detect(text, own)):
        return Answered(answer)
    text, quotes = quoted.take(text)
    if parts:
        quotes = quotes or quoted.take(full)[1] or parts.quotes
    heard = hearing.hear(doubts.without(text, noise), own, forgery)
    if question := asking.missing(heard.text, heard.tongue):
        return Asked.of(question)
    if parts:
        heard = replace(heard.within(hearing.hear(full, own, forgery)), mood=heard.mood or parts.mood)
    asked_for, read = _settings(heard.text, full, parts)
    stated = wish.over(asking.chosen(asking.carried(read, earlier), answers))
    if question := asking.contradiction(stated, asked_for, heard.tongue, answers):
        return Asked.of(question)
    return _told(_Message(raw, parts, noise, slips), replace(wish, quotes=quotes), stated, heard)


def _settings(text: str, full: str, parts: Parted | None) -> tuple[str, Stated]:
    """What is asked for, and the settings that it states; where its parts are known, in all of the message."""
    asked_for = triage.uncomplaining(text)
    read = settings.read(asked_for, timed=not (parts and parts.lengths))
    if parts:
        asked_for = triage.uncomplaining(quoted.take(full)[0])
        read = parts.over(read, settings.read(asked_for))
    return asked_for, tunes.heard(read, asked_for)


def _told(message: _Message, wish: Wish, stated: Stated, heard: Heard) -> Outcome:
    """The film of what a message tells, piece by piece or as a story; a question where it tells nothing."""
    parts, ruled = message.parts, bool(wish.refused)
    wish, stated, kind = _wanted(wish, stated, parts)
    tongue = languages.detect(stated.text, heard.tongue, least=2.0)
    outline = None if _has_form(kind) else given.outline_of(stated, tongue, ruled, kind, parts)
    if outline is not None:
        scenery = outline.scenery or (parts.scenery if parts else "")
        return given.followed(replace(outline, scenery=scenery), stated, wish)
    question = asking.subject(kind.text, message.raw, heard.tongue)
    if not (question or parts) and parted.untold(message.raw, heard.tongue):
        question = asking.nothing_told(message.raw, heard.tongue)
    if question:
        return Asked.of(question)
    if heard.mood and kind.genre == "narrative":
        kind = replace(kind, genre="poem")
    wish, kind = _bare(wish, kind) if tongue == "en" else (wish, kind)
    breakdown, said = _film(wish, stated, kind, tongue)
    spelt = tuple(notes.say("slip", tongue, word=word, meant=meant) for word, meant in message.slips)
    borrows = ("borrowed",) if stated.borrowed else ()
    told_of = tuple(notes.say(key, heard.tongue) for key in (*heard.notes, *borrows))
    return Planned(breakdown, (*said, *told_of, *spelt, *_doubts(kind, tongue, message.noise)))


def _wanted(wish: Wish, stated: Stated, parts: Parted | None) -> tuple[Wish, Stated, Kind]:
    """A wish without names that are somebody else's and without what it refuses, and the kind of film it is."""
    text, borrowed = gate.without_names(stated.text)
    text = framed.cast_as(text)
    asked = genres.read(f"{text} {parts.occasion}".strip() if parts else text, stated.audience)
    text, without = triage.without(text, bool(parts) and asked.genre in _FACTUAL)
    refused = (*(parts.refused if parts else ()), *refusals.words_of(without, text))
    wish = replace(wish, refused=(*wish.refused, *refused), scenery=parts.scenery if parts else "")
    stated = replace(stated, text=text, borrowed=(*stated.borrowed, *borrowed))
    return wish, stated, genres.among(asked, genres.read(text, stated.audience))


def _has_form(kind: Kind) -> bool:
    """Whether a kind of film has a form of its own, in which nothing is told piece by piece."""
    return (
        (kind.genre == "greeting" and len(kind.text.split()) < 80)
        or (kind.genre == "howto" and bool(explaining.steps(kind.text)[1]))
        or briefs.read(kind.text, kind.genre, kind.form) is not None
    )


def _bare(wish: Wish, kind: Kind) -> tuple[Wish, Kind]:
    """An English wish as the bare story, beside what is only to be seen and what must not be."""
    kind, beside = scenery.taken(kind)
    wish = replace(wish, scenery=", ".join(filter(None, (beside, wish.scenery))))
    if kind.genre not in given.TELLING:
        return wish, kind
    text, unwanted = framed.wanted(kind.text)
    wish = replace(wish, refused=(*wish.refused, *refusals.words_of(unwanted, text)))
    return wish, replace(kind, text=framed.straight(text))


def _parts(raw: str, tongue: str) -> Parted | None:
    """The parts of a wish, where the learned reader is sure of all of them and it is no form that was filled in."""
    if filled.as_sentence(raw) != raw or asking.BLANK.search(raw) or genres.LESSON.match(raw):
        return None
    text = lengths.mended(signs.in_words(languages.normalise(raw)))
    tongue = languages.detect(text, tongue)
    found = parted.read(text, tongue)
    if found and tongue == "en" and _cut_short(text, found):
        found = replace(found, text=text)
    return restored.whole(found, text, tongue) if found else None


def _cut_short(text: str, found: Parted) -> bool:
    """Whether a part was cut off a wish that tells of somebody, and nothing was understood by it."""
    if replace(found, text="") != Parted("", {}) or len(sentences(text)) > 1:
        return False
    told = found.text.lower().split()
    lost = [word for word in re.findall(r"[a-z'-]+", text.lower()) if word not in told]
    living = ("person", "animal", "machine", "plant")
    return 0 < len(lost) < 4 and any(
        word in vocabulary.GERUNDS or vocabulary.kind(english.singular(word)) in living for word in lost
    )


_FACTUAL = ("ad", "news", "explainer", "howto", "demo")
"""Films that say every fact they are given."""


def _noise(text: str, noise: tuple[str, ...], wish: Wish) -> Question | None:
    """A question about words that are none, where nothing else is left."""
    if not noise and not doubts.repeated(text):
        return None
    left = doubts.without(text, noise)
    if not (
        asking.subjectless(left)
        or doubts.repeated(text)
        or doubts.all_noise(text, noise)
        or len(left.split()) < 2
    ):
        return None
    tongue = wish.language or "en"
    question, options = notes.starters(tongue)
    words = notes.say("noise", tongue, words=wish.text.strip()[:60])
    return Question("subject", f"{words} {question}", options)


def _tidied(wish: Wish) -> tuple[Wish, tuple[tuple[str, str], ...]]:
    """The wish with its form as a sentence, its signs as words and its slips put right, and what was put right.

    A pasted script stays as it is, to the letter.
    """
    text = filled.as_sentence(wish.text)
    if split.split(text) is not None:
        return replace(wish, text=text), ()
    text = signs.in_words(languages.normalise(filled.unbulleted(text)))
    unframed = triage.unframed(text)
    text = text if genres.read(unframed).genre == "greeting" else unframed
    english = languages.detect(text, wish.language or "en") == "en"
    text, refused = refusals.take(chatter.plain(text, english))
    text, slips = spelling.mended(restored.explained(text) if english else text, english)
    return replace(wish, text=text, refused=refused), slips


def _doubts(kind: Kind, tongue: str, noise: tuple[str, ...]) -> tuple[str, ...]:
    """What was left out, or is filmed without being known."""
    left_out = (notes.say("left out", tongue, words=", ".join(noise)),) if noise else ()
    if tongue != "en" or kind.genre not in ("narrative", "poem", "children"):
        return left_out
    sort, name = doubts.unknown(premises.read(kind.text))
    return (*left_out, *((notes.say(f"unknown {sort}", tongue, words=name),) if sort else ()))


def _film(wish: Wish, stated: Stated, kind: Kind, tongue: str) -> tuple[Breakdown, tuple[str, ...]]:
    spoken = stated.language or tongue
    unread: tuple[str, ...] = ()
    if spoken == "en" and tongue != "en" and (read := _in_english(kind, tongue)):
        kind, unread = read
        tongue = "en"
    if spoken != "en" or tongue != "en":
        return foreign.plan(wish, stated, kind, tongue, spoken)
    seconds = finish.length(stated, kind)
    counts = _COUNTS.search(wish.text) is not None
    order = Order(kind, stated, seconds, f"{kind.text.lower()}|{wish.salt}", stated.scenes, counts=counts)
    told = wishes.tell(order)
    breakdown, cut = finish.film(told, stated, kind, "en", wish)
    limits = (
        *told.limits,
        *(("cut",) if cut else ()),
        *(("unread",) if unread else ()),
    )
    said = languages.detect(wish.text, wish.language or "en")
    return breakdown, notes.compose(stated, kind, breakdown, limits, said, words=", ".join(unread))


_COUNTS = re.compile(
    r"\bcounting (?:film|video|song|story|rhyme|clip)\b|\bcount (?:them|to|along|out loud|aloud|from)\b", re.I
)
"""A film that counts aloud."""


def _in_english(kind: Kind, tongue: str) -> tuple[Kind, tuple[str, ...]] | None:
    """A German, French or Spanish wish as an English one, and its words that are not known."""
    if tongue not in tongues.LANGUAGES:
        return None
    read = tongues_read.read(kind.text, tongue)
    return (replace(kind, text=read.english), read.unread) if read.english else None
