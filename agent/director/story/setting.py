"""Where and when a premise plays: its place, hour, season and weather."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.chance import pick
from agent.director.story import world
from agent.director.story.visuals import Ledger
from agent.director.wish.entities import Entity, Premise
from agent.director.wish.premise_objects import RACES
from agent.director.words import english, phrases, vocabulary


def ledger_of(
    premise: Premise, hero: Entity, target: Entity | None, genre: str, group: str, seed: str
) -> Ledger:
    """What holds in every picture that says nothing else."""
    text = premise.text
    key = world.find(premise.place) if premise.place else None
    if hero.kind == "thing" and world.find(hero.label):
        key = world.find(hero.phrase)
    spot = (
        premise.place
        if premise.place
        and (key or premise.place_noun[:1].isupper() or premise.place.split()[-1][:1].isupper())
        else ""
    )
    if group == "race" and target and target.noun in RACES:
        key = key or "race"
    key = (
        key
        or world.find(
            text
            if not premise.heroes
            else f"{hero.phrase or (hero.name if hero.kind == 'idea' else '')} {hero.tail}"
        )
        or (world.find(_FOR.sub("", premise.events[0].rest)) if premise.events else None)
    )
    key = key or _homes(premise, hero, target)
    if genre == "documentary" and key == "city" and not spot:
        key = "workshop"
    place = world.get(key)
    if flock := _flock(text, premise):
        place = replace(place, things=(flock, *place.things))
    time = world.stated(world.TIMES, text)
    season = world.stated(world.SEASONS, text)
    weather = world.stated(world.WEATHERS, text)
    if not time and {e.noun for e in (hero, target) if e} & {"moon", "star", "stars", "comet"}:
        time = "night"
    if not time and weather == "storm":
        time = "night" if place.key in ("lighthouse", "sea", "castle", "house") else "evening"
    if not weather and season == "winter" and key not in ("library",):
        weather = "snow"
    return Ledger(place, spot, time or place.hour, season, weather or pick(("clear", ""), seed, "weather"))


def _flock(text: str, premise: Premise) -> str:
    """Animals that are only there, and that nobody acts on: ``gulls`` of "on the beach with gulls"."""
    acted = {e.noun for e in (*premise.heroes, *(x.object for x in premise.events if x.object))}
    for match in re.finditer(
        r"\b(?:with|between|among|under|past|while) (?:the |some |many )?([a-z]+s)\b", text
    ):
        noun = english.singular(match[1])
        if vocabulary.kind(noun) == "animal" and noun not in acted:
            return match[1]
    return ""


_FOR = re.compile(r"\bfor (?:an?|the|his|her|their|its|my|our|people|those)\b.*")
"""Whom or what a deed is for, which is not where it is done."""


_ROOMS = {"bake": "kitchen", "cook": "kitchen"}
"""Deeds that are done in one kind of room, whoever does them."""


def _homes(premise: Premise, hero: Entity, target: Entity | None) -> str:
    """Where the hero lives, or whoever stands beside, or what is acted on.

    A vehicle that somebody without a trade waits for or drives tells more than they do.
    """
    deeds = {phrases.lemma(word) for event in premise.events for word in f"{event.verb} {event.rest}".split()}
    if room := next((_ROOMS[deed] for deed in _ROOMS if deed in deeds), ""):
        return room
    if target and target.kind == "machine" and hero.kind == "person" and hero.noun not in vocabulary.PEOPLE:
        return world.known_home(target.noun, target.phrase) or world.home(hero.noun, hero.phrase, hero.kind)
    for entity in (*premise.heroes, target):
        if entity and (key := world.known_home(entity.noun, entity.phrase)):
            return key
    return world.home(hero.noun, hero.phrase, hero.kind)
