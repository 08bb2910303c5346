"""Recaps, greetings and journeys."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.story import compose
from agent.director.story import story as stories
from agent.director.story.telling import Order, Told, as_told, cased, extra_slots, sentence
from agent.director.story.writer import Draft
from agent.director.wish import premise as premises
from agent.director.wish import premise_lists
from agent.director.words import english


def recap(order: Order) -> Told:
    _, facts, topic = premise_lists.colon(order.kind.text)
    premise = replace(premises.read(topic), text=topic)
    story = stories.tell(premise, "news", order.seed)
    slots = order.slots(len(facts))
    said = [english.spoken(f) for f in facts]
    pictures = [_group_of(f, i) for i, f in enumerate(said)]
    drafts = compose.listed(
        story, "recap", slots, said, pictures, extra_slots(story) | {"topic": topic, "topic_cap": topic}
    )
    told = as_told(
        order,
        story,
        slots,
        drafts,
        " ".join([topic, *facts]),
        cased(topic),
        whole=sentence(f"this was {topic}"),
    )
    return replace(
        told,
        logline=f"{english.capitalise(topic)}, looked back on: {'; '.join(said)}."
        if said
        else f"{english.capitalise(topic)}, looked back on.",
    )


def _group_of(fact: str, i: int) -> str:
    options = ("a wide hall of people looking up from long tables, for the {f}", "small groups bent over tables with paper and cups, for the {f}",
               "three people with raised arms and a paper crown between them, for the {f}", "two people shaking hands, for the {f}")  # fmt: skip
    return options[i % 4].replace("{f}", fact)


_DAYS = re.compile(r"\b(two|three|four|five|six|seven|\d)\s+(days|nights|hours|weeks)\b", re.I)


def travel(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    story = stories.tell(premise, "travel", order.seed)
    slots = order.slots()
    drafts = compose.form(
        story,
        "travel",
        slots,
        extra_slots(story) | {"mark": "", "np": english.spoken(compose.noun_phrase(story))},
    )
    if match := _DAYS.search(order.kind.text):
        days = int(match[1]) if match[1].isdigit() else english.NUMBER_WORDS[match[1].lower()]
        drafts = _marked(drafts, days, english.singular(match[2].lower()))
    return as_told(
        order,
        story,
        slots,
        drafts,
        order.kind.text,
        cased(compose.noun_phrase(story)),
        whole=sentence(order.kind.text),
    )


def _marked(drafts: list[Draft], days: int, unit: str) -> list[Draft]:
    """Day one, day two: spread over the inner scenes in order."""
    inner = list(range(1, len(drafts) - 1)) or [0]
    for k in range(min(days, len(inner))):
        i = inner[k * len(inner) // min(days, len(inner))]
        mark = f"{unit.capitalize()} {english.in_words(k + 1)}."
        says = tuple(english.capitalise(f"{mark} {s}") for s in drafts[i].says if s)
        drafts[i] = replace(drafts[i], says=(*says, mark), jump=True)
    return drafts
