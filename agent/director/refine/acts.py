"""What somebody does in a scene: ``let the dog run in scene 2``, ``show the keeper sleeping in scene 2``."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.targets import Reference, members
from agent.director.refine.types import Reply
from agent.director.refine.visuals import FRAMES, capitalised
from agent.director.refine.words import called
from agent.director.story import visuals
from agent.director.words import english
from agent.director.words import vocabulary as lexicon
from film.document import CastMember, Scene

_NO_DEEDS = frozenset(
    english.listed(
        "be have wear appear leave speak talk say look call use need change become turn cut show make add keep want stay go get start stop finish last happen take move"
    )
)
"""Verbs that ask for something else than a deed seen in a picture."""
_BETWEEN = frozenset(
    english.listed("should must could can to is are be has have need needs just now then the a also")
)
_SEEN_DEEDS = frozenset(
    english.listed("look smile laugh cry wave dance sleep run walk sit stand hold carry read sing jump")
)


def act(clause: Clause) -> bool | Reply:
    """The deed takes the place of what was seen of them; place, time and weather stay."""
    if clause.has("neg") or clause.seen("quote") or clause.has("verb", "remove", "replace"):
        return False
    if clause.seen("thing", "voice", "music", "narration", "caption", "title", "sound"):
        return False
    if clause.seen("shot") or clause.seen("nearer") or clause.seen("guard", "only"):
        return False
    found = _deed(clause)
    if found is None:
        return False
    index, member, start, end, deed = found
    if clause.seen("thing", "camera") and "camera" not in deed:
        return False
    if not clause.names_some() and not clause.draft.mentioned and not clause.draft.view.last_mentioned:
        holding = tuple(s.id for s in clause.film.scenes if member.id in s.named)
        if len(holding) != 1:
            return clause.which_scene() if _plainly(deed) else False
        scenes: tuple[str, ...] | Reply = holding
    else:
        scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= {index, *range(start, end)}
    clause.take_all("verb")
    clause.take_all("thing", "scene", "picture")
    clause.take_all("instead", "now")
    for scene in scenes:
        _acts(clause, clause.film.scene(scene), member, deed)
    clause.draft.tell("acts", scenes, who=called(member, capital=True), what=deed)
    return True


def _plainly(deed: str) -> bool:
    return english_base(deed.split()[0]) in _SEEN_DEEDS


def _deed(clause: Clause) -> tuple[int, CastMember, int, int, str] | None:
    """(place of the doer, the doer, where the deed begins and ends, the deed as ``holding a lantern``)."""
    for index, member in members(clause.film, clause.tokens):
        before = clause.tokens[index - 1].text.lower() if index else ""
        if index in clause.used or (
            clause.tokens[index].text.lower() in ("her", "his")
            and before not in ("let", "have", "make", "show")
        ):
            continue
        start = index + 1
        while start < len(clause.tokens) and clause.tokens[start].text.lower() in _BETWEEN:
            start += 1
        end = start
        while (
            end < len(clause.tokens)
            and not isinstance(clause.tokens[end], Reference)
            and clause.tokens[end].kind
            not in ("guard", "instead", "except", "age", "colour" if end == start else "")
            and clause.tokens[end].text not in (",", ";")
        ):
            end += 1
        while end > start and clause.tokens[end - 1].text.lower() in (
            "in",
            "for",
            "of",
            "from",
            "at",
            "on",
            "the",
            "during",
        ):
            end -= 1
        words = clause.words(start, end)
        base = english_base(words.split()[0]) if words else ""
        if base and (base not in _NO_DEEDS or (base == "look" and len(words.split()) > 1)):
            if base == "look" and re.match(r"looks? (?:like|\w+er\b|older|younger)", words, re.I):
                return None
            if member.kind == "thing" and lexicon.kind(member.id) != "machine":
                return None
            return index, member, start, end, " ".join([english.gerund(base), *words.split()[1:]])
    return None


def english_base(word: str) -> str:
    """The base of a verb form; empty for other words."""
    low = word.lower()
    return low if low in lexicon.VERBS else lexicon.THIRDS.get(low) or lexicon.GERUNDS.get(low) or ""


def _acts(clause: Clause, scene: Scene, member: CastMember, deed: str) -> None:
    first, dot, setting = scene.visual_description.partition(". ")
    others = [c for c in dict.fromkeys(re.findall(r"\{(\w+)\}", first)) if c != member.id]
    beside = f", {' and '.join(f'{{{c}}}' for c in others)} beside" if others else ""
    text = f"{capitalised(FRAMES[scene.shot])} {{{member.id}}} {deed}{beside}"
    clause.draft.scene(scene.id, "visual_description", f"{text}{dot}{setting}" if dot else text)
    clause.draft.scene(scene.id, "cast", tuple(dict.fromkeys((*scene.cast, member.id, *others))))
    base = english_base(deed.split()[0])
    who = member.name or f"the {member.id.replace('_', ' ')}"
    moves = f"{who} {english.third(base)} {' '.join(deed.split()[1:])}".strip()
    camera = next((move for move in re.findall(r"Camera [^.]+", scene.motion)), "Camera static")
    new = visuals.motion(moves, "try", "", False, scene.id)
    clause.draft.scene(scene.id, "motion", re.sub(r"Camera [^.]+", camera, new, count=1))
