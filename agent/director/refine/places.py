"""Scenes moved to another place, out of doors or into a house."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.targets import showing
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.visuals import PLACES, placed
from agent.director.refine.words import ask
from agent.director.story import world

_MOVED = re.compile(
    r"\b(?:change|move|set|switch|put)\s+the\s+(?:location|place|setting|scenery|background)\s+(?:of|in|for)\s+.+?\s+to\s+"
    r"(?:(?P<lead>in|on|at|inside|under|outside)\s+)?(?P<what>(?:the|an?)\s+.+)$"
    r"|\b(?:location|place|setting)\s+(?:of|in|for)\s+.+?\s+(?:should be|is|must be)\s+"
    r"(?:(?P<lead2>in|on|at|inside|under|outside)\s+)?(?P<what2>(?:the|an?)\s+.+)$",
    re.I,
)
_FOR = re.compile(
    r"\b(?:replace|swap|exchange|change|turn)\s+the\s+(?P<old>[\w ]+?)\s+(?:with|for|by|into|to)\s+(?P<new>(?:the|an?)\s+.+)$"
    r"|^instead of (?:the|an?) (?P<old2>[\w ]+?),? (?:use |show |make it )?(?P<new2>(?:the|an?)\s+.+)$"
    r"|^(?:use |show |make it )?(?P<new3>(?:the|an?)\s+[\w ]+?) (?:instead of|rather than) (?:the|an?) (?P<old3>[\w ]+)$",
    re.I,
)
_ON = re.compile(
    r"\b(?:steps|stairs|beach|roof|rooftop|bridge|pier|street|road|hill|mountain|island|deck)$", re.I
)
_OPEN = re.compile(
    r"\b(?:outdoors?|outside|out of doors|in the open(?: air)?|draußen|im freien|dehors|afuera|al aire libre)\b(?! of\b)",
    re.I,
)


def located(clause: Clause) -> bool | Reply:
    """``change the location of scene 2 to the library steps``: the place is named as a place, whatever it is."""
    match = _MOVED.search(clause.text.strip(" ."))
    if not match or clause.seen("quote") or clause.has("neg"):
        return False
    lead, what = match["lead"] or match["lead2"], match["what"] or match["what2"]
    if re.search(r"\bscene\b", what, re.I):
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= set(range(len(clause.tokens)))
    return _moved(clause, scenes, f"{(lead or ('on' if _ON.search(what) else 'at')).lower()} {what}")


def exchanged(clause: Clause) -> bool | Reply:
    """``replace the beach with a forest``: another place wherever that one is seen."""
    match = _FOR.search(clause.text.strip(" ."))
    if not match or clause.names_some() or clause.seen("quote") or clause.has("neg"):
        return False
    old = match["old"] or match["old2"] or match["old3"]
    new = match["new"] or match["new2"] or match["new3"]
    key = world.find(new)
    before = world.find(f"in the {old}")
    if key is None or before is None or not _PLACE.search(old) or not _PLACE.search(new):
        return False
    named = showing(clause.film, old.split()[-1])
    scenes = tuple(
        s.id for s in clause.film.scenes if s.id in named or before == world.find(s.visual_description)
    )
    if not scenes:
        return False
    clause.used |= set(range(len(clause.tokens)))
    return _moved(clause, scenes, f"{world.get(key).at} {new}")


def outdoors(clause: Clause) -> bool | Reply:
    """``scene 2 outdoors``, ``the steps are outside``: the open air before the building, or the open air."""
    found = _OPEN.search(clause.text)
    if not found or clause.has("neg") or clause.seen("quote") or clause.has("verb", "add", "show", "remove"):
        return False
    if clause.has("weather") and found[0].lower() not in (
        "outdoors",
        "outdoor",
        "in the open air",
        "out of doors",
    ):
        return False  # rain outside: the weather there, and no other place
    held = [
        i
        for i, t in enumerate(clause.tokens)
        if i not in clause.used and t.text.lower() in found[0].lower().split()
    ] + [i for i, t in enumerate(clause.tokens) if t.text.lower() == found[0].lower()]
    words = [i for i in clause.free_words() if i not in held]
    if any(i > max(held, default=0) for i in words):
        return False
    if clause.names_scenes():
        scenes = clause.targets()
    else:
        holding = showing(clause.film, clause.tokens[words[-1]].text) if words else ()
        if len(holding) > 1:
            return clause.which(holding)
        scenes = holding or clause.targets()
        clause.used |= set(words) if holding else set()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= set(held)
    clause.use("put", "move", "change", "make")
    clause.take_all("verb", "play", "happen")
    within = [s for s in scenes if not _UNDER_SKY.search(clause.film.scene(s).visual_description)]
    if not within and not clause.left():
        return Answer(ask("same", clause.draft.language))
    for scene in within:
        _moved(clause, (scene,), _open_air(clause.film.scene(scene).visual_description), tell=False)
    if within:
        clause.draft.tell("place", within, what="outdoors")
    return True


def indoors(clause: Clause) -> bool | Reply:
    """``scene 2 indoors``: which room is meant is asked."""
    found = _INSIDE.search(clause.text.strip(" ."))
    if not found or clause.seen("quote") or not clause.names_scenes():
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    number = clause.film.number(scenes[0])
    rooms = ("a kitchen", "a library", "a workshop")
    return Asked("Inside which room?", tuple(f"scene {number} in {room}" for room in rooms))


_PLACE = re.compile(rf"\b(?:{PLACES})$", re.I)
_INSIDE = re.compile(r"\b(?:indoors?|inside)$", re.I)
_UNDER_SKY = re.compile(r"\boutside the\b|\boutdoors\b", re.I)


def _open_air(picture: str) -> str:
    """Where the open air of a picture is: before its building, where it names one."""
    setting = " ".join(re.findall(r"(?:^|(?<=[.,;] ))(?:[Ii]n|[Ii]nside|[Aa]t) [^.;,]+", picture))
    key = world.find(setting)
    if key is None:
        return "outdoors, in the open air"
    front = world.get(world.outside(key))
    return f"{front.at} {front.seen}"


def _moved(clause: Clause, scenes: tuple[str, ...], where: str, tell: bool = True) -> bool:
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", placed(text, where))
    if tell:
        clause.draft.tell("place", scenes, what=where)
    return True
