"""Recaps, greetings and journeys."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.story import compose
from agent.director.story import story as stories
from agent.director.story.telling import Order, Told, as_told, cased, extra_slots, sentence
from agent.director.story.writer import Draft
from agent.director.wish import premise as premises
from agent.director.words import english


def recap(order: Order) -> Told:
    """A look back at what is only named."""
    topic = order.kind.text
    premise = replace(premises.read(topic), text=topic)
    story = stories.tell(premise, "news", order.seed)
    slots = order.slots()
    drafts = compose.form(story, "recap", slots, extra_slots(story) | {"topic": topic, "topic_cap": topic})
    told = as_told(order, story, slots, drafts, topic, cased(topic), whole=sentence(f"this was {topic}"))
    return replace(told, logline=f"{english.capitalise(topic)}, looked back on.")


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
