"""The pictures of a pasted script as its author wrote them, with place, hour and people carried from scene to scene."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agent.director.scripts import people, shots
from agent.director.scripts.split import Section
from agent.director.story import world
from agent.director.story.story import Story
from agent.director.story.visuals import INDOORS, Ledger
from agent.director.story.writer import Draft
from agent.director.words import vocabulary
from film.breakdown import PlannedCast


def drafts_of(sections: Sequence[Section], story: Story, alone: str = "") -> list[Draft]:
    """The author's pictures, with place, time, weather and people carried from scene to scene; ``alone``: all that is heard."""
    drafts: list[Draft] = []
    ledger, n = story.ledger, len(sections)
    open_air = "" if ledger.place.key in INDOORS else ledger.place.key
    genders = {member.id: _gender(member) for member in story.cast}
    names = [member.name for member in story.cast if member.name]
    seen: list[str] = []
    for i, section in enumerate(sections):
        text = f"{section.heading} {section.visual}"
        key = shots.place(section.visual, section.heading, ledger.place.key, open_air or "city")
        moved = key != ledger.place.key and i > 0
        later = bool(section.heading) and (world.stated(world.TIMES, section.heading) or "day") != ledger.time
        ledger = Ledger(
            world.get(key), "",
            world.stated(world.TIMES, text) or ("morning" if re.search(r"\bday\b", section.heading, re.I) else ledger.time),
            world.stated(world.SEASONS, text) or ledger.season, world.stated(world.WEATHERS, text) or ("" if moved or later else ledger.weather),
        )  # fmt: skip
        open_air = open_air if key in INDOORS else key
        picture = _named(shots.shown(people.bare(section.visual, names)).rstrip(". "), story.cast)
        picture = shots.recalled(shots.described(picture, story.cast), story.cast, genders, seen)
        seen += re.findall(r"\{(\w+)\}", picture)
        beat = "hook" if i == 0 else "end" if i == n - 1 else "turn" if i == round(n * 0.68) else "try"
        act = shots.act(people.bare(section.visual, names), section.motion)
        framing = shots.framing(section.visual)
        peopled = "{" in picture or any(
            vocabulary.kind(w.lower()) in ("person", "animal") for w in picture.split()
        )
        opens = moved and shots.opens_outdoors(section.heading)
        shot = framing or ("wide" if opens or (moved and not peopled) else "")
        drafts.append(
            Draft(
                beat,
                ("",),
                picture,
                act,
                section.audio or (shots.heard(section.visual) or alone),
                shot,
                True,
                ledger,
                moved,
                framed=bool(framing) or opens,
            )
        )
    return _unlike(drafts)


def _unlike(drafts: list[Draft]) -> list[Draft]:
    """Shots whose size nobody named as other sizes than the named ones behind them."""
    found = list(drafts)
    for i, (draft, following) in enumerate(pairwise(drafts)):
        if following.framed and not draft.framed and draft.shot in ("", following.shot):
            found[i] = replace(draft, shot="medium" if "wide" in following.shot else "wide")
    return found


def _gender(member: PlannedCast) -> str:
    """m or f where the look of a person says so, n for all that is an it."""
    if member.kind != "person":
        return "n"
    return next((g for word in member.look.lower().split() if (g := vocabulary.gender(word.strip(",.")))), "")


def _named(visual: str, cast: Sequence[PlannedCast]) -> str:
    """The author's picture with the cast by id."""
    for member in cast:
        noun = member.id.replace("_", " ")
        for name in filter(None, (member.name, noun)):
            visual = (
                re.sub(
                    rf"\b(?:(?:an?|the|his|her|their)\s+(?:[a-z]+\s+)?)?{re.escape(name)}\b(?!\}}|')(?:, (?:aged? )?\d{{1,2}}(?:,|(?=\.|$)))?",
                    f"{{{member.id}}}",
                    visual,
                    count=1,
                    flags=re.I,
                )
                if f"{{{member.id}}}" not in visual
                else visual
            )
    return visual
