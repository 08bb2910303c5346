"""What a wish names is seen: what no picture shows yet goes into one."""

from __future__ import annotations

from dataclasses import replace

from agent.director.story import fit
from agent.director.story.slots import WHICH
from agent.director.story.telling import Told
from agent.director.story.writer import Draft
from agent.director.wish.genre import Kind
from agent.director.words import english, phrases, vocabulary


def completed(drafts: list[Draft], told: Told, said: list[str] | None, kind: Kind) -> list[Draft]:
    """The drafts with everything that the wish names; of what is ``said`` nothing else need be seen."""
    drafts = _with_things(_at_the_turn(drafts, told), told)
    return _unlost(drafts, said, told, kind) if said is not None else drafts


def _unlost(drafts: list[Draft], said: list[str], told: Told, kind: Kind) -> list[Draft]:
    """The drafts with what the wish names and is neither said nor seen, in the picture of the turn."""
    story = told.story
    there = [*said, told.title, *(d.sees for d in drafts), *(c.look for c in story.cast)]
    there += [c.name for c in story.cast]
    there += [story.ledger.place.seen, story.ledger.spot, story.ledger.time, story.ledger.season]
    words = [
        word
        for word in phrases.content_words(english.spoken(kind.text))
        if word.lower() not in vocabulary.VERBS
        and word.lower() not in vocabulary.THIRDS
        and word.lower() not in vocabulary.ADJECTIVES
        and vocabulary.kind(english.singular(word.lower())) != "idea"
    ]
    lost = fit.missing(words, there)
    if not lost or kind.genre not in ("narrative", "children", "poem", "ad", "teaser", "trailer"):
        return drafts
    at = _turn(drafts)
    drafts[at] = replace(drafts[at], sees=f"{drafts[at].sees}, {' '.join(lost[:4])}")
    return drafts


def _with_things(drafts: list[Draft], told: Told) -> list[Draft]:
    """The drafts with what is named and seen nowhere, spread over them in its order."""
    seen = [draft.sees for draft in drafts]
    seen += [c.look for c in told.story.cast if any(f"{{{c.id}}}" in draft.sees for draft in drafts)]
    seen += _around(told)
    lost = [thing for thing in told.things if fit.missing(thing.split()[-1:], seen)]
    for k, thing in enumerate(lost[: 2 * len(drafts)]):
        at = k * len(drafts) // len(lost[: 2 * len(drafts)])
        drafts[at] = replace(drafts[at], sees=f"{drafts[at].sees}, {thing}")
    return drafts


_UNSEEN = frozenset(
    english.listed(
        "has have had does do did doesn't don't didn't can't cannot couldn't won't wouldn't isn't wasn't not i me we you if what because until since whether"
    )
)
"""Words of a wish that no picture can show."""


def _at_the_turn(drafts: list[Draft], told: Told) -> list[Draft]:
    """What the wish names and no picture shows yet is shown at the turn."""
    seen = [d.sees for d in drafts] + [" ".join(c.look for c in told.story.cast), *_around(told)]
    seen += [f"{d.ledger.time} {d.ledger.weather} {d.ledger.season}" for d in drafts if d.ledger]
    seen = [english.spoken(text) for text in seen]
    lost = [word for word in fit.missing(told.must, seen) if word not in _UNSEEN]
    if not lost:
        return drafts
    at = _turn(drafts)
    premise, slots = told.story.premise, told.story.voice.slots
    hero, doing = slots.get("hero", ""), slots.get("doing", "")
    at_it = fit.missing(lost, [english.spoken(doing)])
    which = premise.hero.tail if len(premise.heroes) == 1 and premise.hero else ""
    left = fit.missing(at_it, [which])
    if doing and hero and len(left) < len(lost):
        which = which if len(left) < len(at_it) else ""
        clause = f", {which}," if WHICH.match(which) else f" {which}" if which else ""
        plain, whole = f"{hero} {doing}", f"{hero}{clause} {doing}"
        shown = drafts[at].sees
        shown = shown.replace(plain, whole, 1) if plain in shown else f"{shown}; {whole}"
        drafts[at] = replace(drafts[at], sees=shown)
        lost = left
    if doing:
        lost = [
            word
            for word in lost
            if phrases.lemma(word) not in vocabulary.VERBS and word not in english.NUMBER_WORDS
        ]
    extra = f", {' '.join(lost)}" if doing else f", a picture of {told.picture or ' '.join(lost)}"
    if lost:
        drafts[at] = replace(drafts[at], sees=f"{drafts[at].sees}{extra}")
    return drafts


def _turn(drafts: list[Draft]) -> int:
    """Which scene is the turn."""
    return next((i for i, draft in enumerate(drafts) if draft.beat == "turn"), len(drafts) - 1)


def _around(told: Told) -> list[str]:
    """What every picture shows of the place, the hour and the weather."""
    ledger = told.story.ledger
    return [ledger.place.seen, ledger.spot, ledger.time, ledger.season, ledger.weather]
