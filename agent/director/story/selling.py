"""Advertisements, demos, teasers and trailers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.story import compose, framed, world
from agent.director.story import story as stories
from agent.director.story.telling import Order, Told, as_told, cased, extra_slots, openers, sentence, title_of
from agent.director.story.writer import Draft
from agent.director.wish import premise as premises
from agent.director.wish.entities import Premise
from agent.director.words import english, phrases, vocabulary


def _as_product(premise: Premise) -> Premise:
    """A named thing is no person here."""
    hero = premise.hero
    if hero is None or hero.phrase or not hero.name:
        return premise
    noun = hero.name.split()[-1].lower()
    return replace(premise, heroes=(replace(hero, noun=noun, kind="thing", gender=""), *premise.heroes[1:]))


def product(order: Order) -> Told:
    genre = order.kind.genre
    if genre == "teaser" and framed.untitled(order.kind.text) != framed.straight(order.kind.text):
        return trailer(order)
    work = _WORK.match(order.kind.text) if genre == "teaser" else None
    if work and premises.read(_PLAYED.sub("", work["rest"])).events:
        return trailer(order)
    premise = _as_product(premises.read(order.kind.text))
    hero = premise.hero
    if hero and hero.kind in ("person", "animal") and premise.events and genre == "teaser":
        return trailer(order)
    story = stories.tell(premise, genre, order.seed)
    facts = premise.facts
    slots = order.slots()
    extra = extra_slots(story)
    np = (
        re.sub(r"\s+(?:that|which|who)\s.*$", "", english.spoken(compose.noun_phrase(story)))
        if genre != "teaser"
        else extra["np"]
    )
    extra |= {"np": np, "it": "it"}
    extra["name_full"] = hero.the if hero else np
    if "h.place" in story.facts and hero and not hero.name:
        extra["name"] = "us" if genre == "ad" else hero.the
    if hero and genre in ("ad", "demo") and hero.name and hero.phrase:
        extra["np"] = f"{hero.name}, {hero.det or 'the'} {hero.phrase}"
    drafts = compose.form(story, genre, slots, extra)
    drafts = _shown_one_by_one(drafts, facts) if genre == "teaser" else drafts
    drafts = compose.with_facts(drafts, facts) if facts and genre in ("ad", "demo") else drafts
    must = " ".join([compose.noun_phrase(story), *facts])
    short = order.kind.form == "bumper" or order.seconds <= 7
    return as_told(order, story, slots, drafts, must, cased(hero.name if hero and hero.name else hero.label if hero else must),
                 whole=sentence(compose.noun_phrase(story)), fill=0.8 if short else 1.0)  # fmt: skip


def _listing(things: Sequence[str]) -> str:
    return " and ".join((", ".join(things[:-1]), things[-1])) if len(things) > 1 else things[0]


def _shown_one_by_one(drafts: list[Draft], facts: Sequence[str]) -> list[Draft]:
    """What a teaser lists, a glimpse of each between its first and its last picture."""
    room = list(range(1, len(drafts) - 1))
    if not facts or not room or max(len(fact.split()) for fact in facts) > 8:
        return drafts
    drafts = list(drafts)
    share = -(-len(facts) // len(room))
    for at, start in zip(room, range(0, len(facts), share), strict=False):
        told = _listing(facts[start : start + share])
        drafts[at] = replace(
            drafts[at],
            says=(english.capitalise(f"{told}."),),
            sees=f"{told} in a narrow beam of light, all around in the dark",
            kept=True,
        )
    return drafts


_WORK = re.compile(
    r"^(?:(?:my|our|the|a|an|his|her)\s+)?(?:[a-z-]+ ){0,3}?(?P<medium>novel|book|game|series|podcast|play|album|comic|musical|show|memoir|debut|thriller|app)\b,?\s*(?:called |named |titled |entitled )?(?P<title>(?:[A-Z][\w'’-]*|of|the|and|a|in|to|for|&)(?: (?:[A-Z\d][\w'’-]*|of|the|and|a|in|to|for|&))*)?\s*[:,.–-]+\s*(?P<rest>\S.+)$",
    re.S,
)
"""A work that is advertised, its title, and what it is about."""
_PLAYED = re.compile(
    r"^(?:in (?:it|which) )?you (?:play(?: as)?|are|control|become|guide|help|follow) (?=an?\b|the\b)|^(?:it(?:'s| is) )?(?:about|the story of|in which|where) ",
    re.I,
)


_SET = re.compile(
    r"^(?:an? )?(?:[a-z-]+ ){0,2}?(?:film|movie|thriller|drama|comedy|western|musical) (?:set|shot|taking place|that (?:is set|plays)) (?:in|at|on|aboard) (?:an? |the )?(?P<where>[^,.;:]+)$",
    re.I,
)
"""A film of which only its place is told."""


def trailer(order: Order) -> Told:
    """A film that says nothing but what comes: of somebody who does something, of somebody, or of a title."""
    title = ""
    if placed := _SET.match(order.kind.text):
        order = replace(order, kind=replace(order.kind, text=placed["where"]))
    if work := _WORK.match(order.kind.text):
        title = work["title"] or ""
        order = replace(order, kind=replace(order.kind, text=_PLAYED.sub("", work["rest"])))
    dated = ""
    if quoted := re.search(r"[\"“]([A-Z][^\"”]{1,50})[\"”](?:,\s*(?P<more>[^.!?]+))?", order.kind.text):
        title, dated = title or quoted[1], quoted["more"] or ""
        order = replace(order, kind=replace(order.kind, text=framed.untitled(order.kind.text)))
    premise = premises.read(order.kind.text)
    hero = premise.hero
    title = title or (hero.name if hero and hero.name else "")
    if (
        premise.events
        and hero
        and (hero.kind in ("person", "animal", "group", "machine") or (hero.det and not hero.name))
    ):
        story = stories.tell(premise, "trailer", order.seed)
        slots = order.slots()
        drafts = compose.deed(story, slots)
        named = title or title_of(story)
        drafts[-1] = replace(drafts[-1], says=(f"{named}.",), kept=True)
        return as_told(
            order,
            story,
            slots,
            drafts,
            order.kind.text,
            named,
            whole=sentence(order.kind.text),
            openers=openers(story),
        )
    if (
        hero
        and hero.kind in ("person", "animal", "machine")
        and (not hero.name or hero.det in vocabulary.POSSESSIVES)
    ):
        story = stories.tell(premise, "narrative", order.seed)
        slots = order.slots()
        drafts = compose.form(
            story, hero.kind if hero.kind in ("person", "animal") else "thing", slots, extra_slots(story)
        )
        named = title or title_of(story)
        drafts[-1] = replace(drafts[-1], says=(f"{named}.",), kept=True)
        return as_told(order, story, slots, drafts, order.kind.text, named, whole=sentence(order.kind.text))
    return _titled(order, premise, title, dated)


def _titled(order: Order, premise: Premise, title: str, dated: str) -> Told:
    """The trailer of something that is only named: its words over what they bring to mind."""
    hero = premise.hero
    named = title or cased(compose.noun_phrase(story := stories.tell(premise, "trailer", order.seed)))
    parts = phrases.content_words(named) or ["road"]
    tnoun = english.singular(parts[-1])
    key = world.find(tnoun) or "road"
    story = stories.tell(
        replace(premise, place=f"on the {tnoun}" if world.find(tnoun) else "", place_noun=tnoun),
        "trailer",
        order.seed,
    )
    twords = " and ".join(parts[:-1]) or "grey dust"
    extra = extra_slots(story) | {
        "tnoun": f"{'wide ' if key != 'road' else ''}{tnoun}" if world.find(tnoun) else "road",
        "twords": twords,
        "title": named.rstrip("."),
    }
    slots = order.slots()
    drafts = compose.form(story, "trailer", slots, extra)
    must = " ".join(parts)
    if dated:
        drafts[-1] = replace(drafts[-1], says=(f"{named}. {sentence(dated)}",), kept=True)
    medium = hero.noun if hero and hero.name and hero.phrase else ""
    if medium in ("novel", "book", "film", "game", "series", "podcast", "play", "album"):
        drafts[-1] = replace(drafts[-1], says=(f"{named}. The {medium}.", f"{named}."), kept=True)
    return as_told(order, story, slots, drafts, must, named, whole=f"{named}.")
