"""Scenes taken out: by number, by what happens in them, or all but some."""

from __future__ import annotations

import re

from agent.director.refine.bare import bare
from agent.director.refine.draft import Clause
from agent.director.refine.recall import find
from agent.director.refine.targets import Reference, members, words_of
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.words import ask
from agent.director.scripts.words import words_of as word_set
from agent.director.words.english import singular
from film.edits import RemoveScene

_SMALL = word_set(
    "altogether completely entirely totally out just please right directly juste directement gleich direkt justo whole again instead"
)


def _only_scenes(clause: Clause) -> bool:
    """Whether nothing but scenes is left to speak of."""
    kinds = {
        t.kind
        for i, t in enumerate(clause.tokens)
        if i not in clause.used and not isinstance(t, Reference) and t.text.lower() not in _SMALL
    }
    if kinds & {
        "unit",
        "number",
        "decimal",
        "clock",
        "length",
        "amount",
        "speed",
        "instead",
        "guard",
        "part",
    }:
        return False
    things = [
        t
        for i, t in enumerate(clause.tokens)
        if t.kind == "thing" and i not in clause.used and t.value not in ("scene", "film")
    ]
    values = kinds & {
        "word",
        "weather",
        "time",
        "instrument",
        "colour",
        "quote",
        "style",
        "season",
        "shot",
        "mood",
        "palette",
        "neg",
    }
    return not things and not values


def remove_scenes(clause: Clause) -> bool | Reply:
    """``remove the last scene``, ``delete scenes 2 and 4``, ``cut everything after scene 4``."""
    if not clause.has("verb", "remove", "cut") or not clause.names_scenes() or clause.seen("quote"):
        return False
    if not _only_scenes(clause):
        return False
    if any(not isinstance(clause.tokens[i], Reference) for i, _ in members(clause.film, clause.tokens)):
        return False
    clause.use("remove", "cut")
    clause.take_all("thing", "scene", "film")
    clause.take_all("quant")
    use_small(clause)
    return _remove(clause, clause.resolved(clause.references()))


def use_small(clause: Clause) -> None:
    """Words that only say "all of it" or "right there"."""
    clause.used |= {
        i
        for i, t in enumerate(clause.tokens)
        if t.text.lower() in _SMALL and t.kind in ("word", "filler", "quant", "instead")
    }


def remove_told(clause: Clause) -> bool | Reply:
    """``the race of the big clouds can go``: what happens in a scene, and no thing in its picture, goes with the scene."""
    match = re.match(
        r"^(?:please )?(?:remove|delete|drop|lose|skip|cut|scrap|leave out|take out|cut out|get rid of|kill|omit) (?:the |that |this )?(?P<what>(?P<head>[\w-]+) (?:of|with|between|at|in) [\w' -]+?)(?: altogether| completely| entirely| out| please)*$",
        bare(clause),
        re.I,
    )
    if not match or clause.names_scenes() or clause.seen("thing"):
        return False
    if any(singular(match["head"].lower()) in words_of(scene, clause.film) for scene in clause.film.scenes):
        return False
    found = find(clause.film, match["what"])
    if not found.one or singular(match["head"].lower()) not in {singular(word) for word in found.words}:
        return False
    clause.used |= set(range(len(clause.tokens)))
    return _remove(clause, (found.one,))


def keep_only(clause: Clause) -> bool | Reply:
    """``keep only the first three scenes``."""
    kept = clause.has("verb", "keeponly") or (clause.has("verb", "keep") and clause.has("guard", "only"))
    if not kept or not clause.names_scenes() or not _only_scenes(clause):
        return False
    use_small(clause)
    clause.use("keeponly", "keep")
    clause.take_all("guard", "only")
    clause.take_all("thing", "scene")
    chosen = clause.resolved(clause.references())
    if not isinstance(chosen, tuple):
        return chosen
    return _remove(clause, tuple(s.id for s in clause.film.scenes if s.id not in chosen))


def _remove(clause: Clause, scenes: tuple[str, ...] | Reply) -> bool | Reply:
    if not isinstance(scenes, tuple):
        return scenes
    if not scenes:
        return Answer(ask("same", clause.draft.language))
    if len(scenes) >= len(clause.film.scenes):
        return Asked(
            "That would remove every scene. Which scenes should stay?",
            ("keep only scene 1", "start a new film"),
        )
    for scene in scenes:
        clause.draft.do(RemoveScene(scene_id=scene))
    clause.draft.tell("removed", scenes)
    return True
