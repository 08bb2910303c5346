"""The words of a premise that fill the slots of every sentence and picture."""

from __future__ import annotations

import re

from agent.director.chance import pick
from agent.director.story import world
from agent.director.story.casting import NATURE, reference, seen
from agent.director.story.frames import Voice
from agent.director.story.visuals import Ledger
from agent.director.wish.entities import Entity, Event, Premise
from agent.director.words import english
from film.breakdown import PlannedCast

_HANDS = {"person": "hand", "group": "hand", "machine": "claw", "animal": "paw", "weather": "edge", "sky": "edge", "thing": "side",
          "plant": "leaf", "food": "edge", "idea": "edge"}  # fmt: skip


_ANIMAL_HANDS = {"bird": "wing", "crow": "wing", "raven": "wing", "owl": "wing", "penguin": "wing", "duck": "wing", "goose": "wing", "gull": "wing", "sparrow": "wing", "pigeon": "wing",
                 "fish": "fin", "whale": "fin", "dolphin": "fin", "shark": "fin", "snail": "feeler", "worm": "tail", "snake": "tail", "horse": "hoof", "cow": "hoof",
                 "goat": "hoof", "sheep": "hoof", "deer": "hoof", "pig": "hoof", "donkey": "hoof", "elephant": "trunk", "octopus": "arm", "butterfly": "wing",
                 "bee": "wing", "moth": "wing", "crab": "claw", "dragon": "claw", "caterpillar": "foot", "turtle": "foot", "frog": "foot"}  # fmt: skip


_INHABITED = frozenset(english.listed("town village city street house restaurant circus neighbourhood hotel"))
"""Places of which it can be said that they do something: their people do."""


def goal(premise: Premise) -> str:
    """``her mother's voice`` in "rebuild a radio to hear her mother's voice"."""
    rest = premise.events[0].rest if premise.events else ""
    match = re.search(r"\bto (?:hear|see|find|meet|reach|get|feel|bring back|remember) (.+)$", rest)
    return match[1] if match else ""


WHICH = re.compile(r"(?:who|that|which|whose|whom|where)\b")
"""How a clause begins that says which one is meant."""


def _met(entity: Entity) -> str:
    """How somebody enters, with the clause that says which one it is: *a baker who cannot sleep*."""
    return f"{entity.first} {entity.tail}" if WHICH.match(entity.tail) else entity.first


def _who(entity: Entity) -> str:
    """Somebody by look, never by name: for movement descriptions."""
    if entity.kind == "person":
        old = re.search(r"\bold\b|grand", entity.phrase) is not None
        child = entity.noun in ("girl", "boy", "child", "kid")
        body = {"m": "boy" if child else "man", "f": "girl" if child else "woman"}.get(
            entity.gender, "figure"
        )
        return f"the {'old ' if old else ''}{body}"
    if entity.many:
        return f"one of the {english.plural(entity.noun)}"
    return f"the {entity.label}" if not entity.name or entity.phrase else f"the {entity.kind}"


def voice_of(
    premise: Premise,
    hero: Entity,
    target: Entity | None,
    event: Event | None,
    ledger: Ledger,
    prop: str,
    cast: tuple[PlannedCast, ...],
    seed: str,
) -> Voice:
    heroes = premise.heroes or (hero,)
    many = len(heroes) > 1 or hero.many
    n = pick((3, 4, 5), seed, "count")
    hand = _ANIMAL_HANDS.get(hero.noun, _HANDS.get(hero.kind, "side"))
    learner, lref = hero, ""
    if (
        event
        and event.verb == "teach"
        and target
        and target.many == many
        and target.kind in ("person", "animal", "machine")
    ):
        learner = target
    joined = english.row([h.the for h in heroes])
    shown = english.row([reference(h, cast) for h in heroes])
    lref = reference(learner, cast) if learner is not hero else shown
    small = "their" if many else hero.his
    plain = {
        "a": joined if len(heroes) > 1 and all(h.name for h in heroes) else english.row([_met(h) if premise.events else h.first for h in heroes]), "h": joined, "he": "they" if many else hero.he,
        "him": "them" if many else hero.him, "his": small, "himself": "themselves" if many else {"m": "himself", "f": "herself"}.get(hero.gender, "itself"),
        "hero": shown, "who": _who(hero) if len(heroes) == 1 else f"the {'taller of the two' if len(heroes) == 2 else 'tallest of them'}",
        "hand": hand, "hands": english.plural(hand), "thing": prop, "things": english.plural(prop),
        "n": english.in_words(n), "n1": english.in_words(n + 1), "p": ledger.place.name, "at_p": ledger.place.there,
        "sound": pick(ledger.place.sounds, seed, "said sound"), "smell": ledger.place.smell, "mishap": ledger.place.mishap,
        "noun": hero.label, "l": learner.the if learner is not hero else joined, "lhis": learner.his if learner is not hero else small,
        "learner": lref, "lwho": _who(learner),
        "goal": goal(premise), "to": "", "does": "", "doing": "",
    }  # fmt: skip
    if event:
        plain |= of_deed(event, many)
    if target:
        made = event is not None and event.verb in ("paint", "draw", "sketch", "photograph", "film")
        shown = f"a canvas showing {seen(target)}" if made else reference(target, cast)
        plain |= {**of_object(target, shown), "hand_o": "hand" if target.kind == "person" else "side"}
    inhabited = hero.noun in _INHABITED or (world.find(hero.label) or "").split()[-1:] == [hero.noun]
    if (
        hero.kind == "thing"
        and premise.events
        and inhabited
        and world.find(hero.label) not in (None, *NATURE)
    ):
        plain |= {"hero": f"the people of {ledger.place.name}", "who": "one of the people"}
    return Voice(plain, many, bool(target and target.many))


def of_deed(event: Event, many: bool) -> dict[str, str]:
    """The words for what is done."""
    return {"to": event.base, "does": event.finite(many), "doing": event.doing}


def of_object(entity: Entity, shown: str) -> dict[str, str]:
    """The words for whom or what it is done to."""
    return {
        "o": entity.the,
        "ao": entity.first,
        "it": entity.him,
        "its": entity.his,
        "obj": shown,
        "oseen": _who(entity),
    }
