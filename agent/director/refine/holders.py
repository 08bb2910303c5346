"""Which scenes and which of the cast have a thing: what a request for the thing changes."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.targets import roles
from agent.director.words.english import plural
from film.document import CastMember


def holders(clause: Clause, noun: str) -> tuple[tuple[str, ...], list[CastMember]]:
    """The scenes whose own words hold a noun, and the cast that is it or has it."""
    word = re.compile(rf"\b(?:{re.escape(noun)}|{re.escape(plural(noun))})\b", re.I)
    scenes = tuple(
        s.id for s in clause.film.scenes if word.search(re.sub(r"\{\w+\}", "", s.visual_description))
    )
    cast = [m for m in clause.film.cast if is_a(m, noun) or word.search(m.description)]
    if any(_headed(m, noun) for m in cast):  # one of the cast, and not the others of its kind
        one = re.compile(rf"\b{re.escape(noun)}\b", re.I)
        scenes = tuple(s for s in scenes if one.search(clause.film.scene(s).visual_description))
    return scenes, cast


def _headed(member: CastMember, noun: str) -> bool:
    first = re.split(r",| of | with ", member.description.lower())[0].split()
    return member.kind == "thing" and first[-1:] == [noun]


def is_a(member: CastMember, noun: str) -> bool:
    return member.kind != "person" and noun in roles(member) | {member.id}
