"""An English premise as a story: its world, its cast, and the words that fill every slot."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.director.story import casting, looks, setting, slots, world
from agent.director.story.frames import Voice
from agent.director.story.prop import prop_for
from agent.director.story.visuals import Ledger
from agent.director.wish.entities import Entity, Event, Premise
from agent.director.wish.premise_objects import RACES
from agent.director.words import english, vocabulary
from film.breakdown import PlannedCast

_BIG = frozenset(
    english.listed(
        "storm wind sea ocean giant dragon whale elephant bear lion monster dinosaur volcano mountain robot machine train ship cloud thunder shark tiger"
    )
)


@dataclass(frozen=True)
class Story:
    """Everything a scene writer needs to know about one film."""

    premise: Premise
    group: str
    form: str
    voice: Voice
    facts: frozenset[str]
    ledger: Ledger
    cast: tuple[PlannedCast, ...]
    seed: str
    prop: str


_DRAWN = frozenset(english.listed("moon sun star cloud storm comet"))
"""What is up in the sky and can be seen to act."""
_UNHELD = frozenset(
    english.listed(
        "van bus truck lorry train tram ship boat ferry submarine plane airplane tractor crane elevator lift escalator locomotive helicopter carousel"
    )
)
"""Things that no hand holds and that pass from nobody to nobody."""


def form_of(premise: Premise, genre: str) -> str:
    """deed, place, person, thing, share, day, mood or states: which kind of story the premise is."""
    hero = premise.hero
    if premise.states:
        return "states"
    if premise.shared:
        return "share"
    if premise.frame and premise.events:
        living = hero and hero.kind in ("person", "animal", "machine", "group") and not hero.many
        return "deed" if living and premise.events[0].group not in ("lose", "escape") else "day"
    if genre == "poem" and not premise.events and hero and hero.kind not in ("person", "animal"):
        return "mood"
    aloft = genre == "poem" and hero and hero.kind in ("sky", "weather", "idea")
    if premise.events and not (aloft and not (_target(premise) and hero and hero.noun in _DRAWN)):
        return "deed"
    if hero is None:
        return "mood"
    if hero.kind in ("weather", "sky", "idea", "plant") or hero.noun in vocabulary.MASS | casting.OCCASIONS:
        return "mood" if genre != "children" else "deed"
    if hero.kind == "thing" and (key := world.find(hero.label)):
        return "mood" if key in casting.NATURE else "place"
    if hero.kind == "animal":
        return "animal"
    if hero.kind in ("person", "group"):
        return "person"
    if hero.many or hero.noun in _UNHELD:
        return "mood"
    return "thing" if hero.det or hero.name or hero.noun in looks.KNOWN_THINGS else "mood"


def tell(premise: Premise, genre: str, seed: str) -> Story:
    """The story behind a premise; every choice depends on the seed alone."""
    premise = _with_genders(premise, seed)
    form = form_of(premise, genre)
    hero = premise.hero or Entity("child", "child", "person", "a")
    event = premise.events[0] if premise.events else None
    target = _target(premise)
    group = _group(event, target) if hero.noun != "nobody" else ""
    ledger = setting.ledger_of(premise, hero, target, genre, group, seed)
    prop = prop_for(premise, ledger, group, target, seed)
    cast = (
        casting.cast_of(premise, hero, seed)
        if form not in ("place", "mood", "day", "states")
        and genre not in ("explainer", "news", "travel", "howto")
        else ()
    )
    facts = _facts(premise, hero, target, group, ledger) | ({"cast"} if cast else frozenset())
    voice = slots.voice_of(premise, hero, target, event, ledger, prop, cast, seed)
    return Story(premise, group, form, voice, facts, ledger, cast, seed, prop)


def _with_genders(premise: Premise, seed: str) -> Premise:
    def known(entity: Entity) -> Entity:
        return replace(entity, gender=looks.gender(entity, seed)) if not entity.many else entity

    heroes = tuple(known(h) for h in premise.heroes)
    events = tuple(
        replace(e, object=known(e.object) if e.object else None, other=known(e.other) if e.other else None)
        for e in premise.events
    )
    return replace(premise, heroes=heroes, events=events)


def _target(premise: Premise) -> Entity | None:
    """Whom or what the hero acts on: the first event's object."""
    if premise.shared:
        return premise.shared
    objects = [
        e.object
        for e in premise.events
        if e.object and not e.subject and e.object.noun not in ("year", "day", "hour", "minute")
    ]
    hero = premise.hero
    objects = [o for o in objects if not hero or o.noun != hero.noun]
    return objects[0] if objects else None


def _group(event: Event | None, target: Entity | None) -> str:
    if target and target.noun in RACES:
        return "race"
    if event and event.verb == "count":  # what is counted stays where it is
        return ""
    return (event.group if event else "") or ""


def _facts(
    premise: Premise, hero: Entity, target: Entity | None, group: str, ledger: Ledger
) -> frozenset[str]:
    facts = {f"h.{hero.kind}", f"g.{group}", f"h.{hero.noun}"}
    if hero.kind in ("person", "group") or hero.noun in ("robot", "android", "monkey", "gorilla"):
        facts.add("hands")
    if hero.kind == "thing" and world.find(hero.label):
        facts.add("h.place")
    if target:
        facts |= {"o", f"o.{target.kind}"}
        if target.noun in _BIG or target.kind == "machine":
            facts.add("o.big")
        if target.noun in RACES:
            facts.add("race")
    if re.search(r"\b(deaf|blind)\b", premise.text, re.I):
        facts.add("touch")
    if world.stated(world.TIMES, premise.text):
        facts.add("time")
    facts.add(
        "sea"
        if ledger.place.key in ("sea", "lake", "harbour")
        else "land"
        if ledger.place.key not in ("sky", "space", "underwater")
        else "air"
    )
    if ledger.time in ("night", "midnight"):
        facts.add("night")
    if premise.events:
        facts.add("claim")
    if slots.goal(premise):
        facts.add("goal")
    if hero.many or len(premise.heroes) > 1:
        facts.add("many")
    return frozenset(facts)


def event_voice(story: Story, event: Event) -> Voice:
    """The same words, with another deed in the middle."""
    words, many = dict(story.voice.slots), story.voice.hero_many
    words |= slots.of_deed(event, many)
    if event.object:
        known = (f"{{{c.id}}}" for c in story.cast if c.id == event.object.slug)
        words |= slots.of_object(event.object, next(known, casting.seen(event.object)))
    return Voice(words, many, bool(event.object and event.object.many))
