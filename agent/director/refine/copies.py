"""Scenes used again, and all scenes the other way round."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.targets import Reference
from agent.director.refine.types import Answer, Reply
from agent.director.refine.words import ask
from film.edits import AddScene, MoveScene, NewScene

_TWICE = re.compile(
    r"^(?:duplicate|copy|double|clone|verdopp(?:le|eln)|kopiere|dupliziere|duplique|copie|duplica|copia)\b"
    r"|^(?:repeat|use|show|play|zeige?|wiederhole)\b.*\b(?:twice|again at|again after|a second time|zweimal|deux fois|dos veces)\b"
    r"|^repeat\b.*\b(?:at|after|before)\b",
    re.I,
)
_BACKWARDS = re.compile(
    r"\b(?:reverse|invert|flip)\b.*\b(?:order|scenes)\b|\b(?:scenes|film|it) (?:backwards|in reverse(?: order)?)\b"
    r"|\breihenfolge (?:der szenen )?umkehren\b|\binverse l'ordre\b|\binvierte el orden\b",
    re.I,
)


def duplicate(clause: Clause) -> bool | Reply:
    """``duplicate scene 3``, ``copy scene 2 to the end``: the copy has its own pictures and words from then on."""
    if not _TWICE.search(clause.text):
        return False
    found = [t for t in clause.tokens if isinstance(t, Reference)]
    if not found:
        return clause.which_scene()
    scenes = clause.resolved(found[:1])
    if not isinstance(scenes, tuple):
        return scenes
    order = [scene.id for scene in clause.film.scenes]
    after = scenes[-1]
    for place in found[1:]:
        if place.role == "before" and place.scenes:
            at = order.index(place.scenes[0])
            after = order[at - 1] if at else ""
        elif place.scenes:
            after = "" if place.value == "opening" else place.scenes[-1]
    if re.search(r"\b(?:beginning|start|front)\b", clause.text, re.I) and len(found) == 1:
        after = ""
    elif re.search(r"\b(?:end|ending)\b", clause.text, re.I) and len(found) == 1:
        after = order[-1]
    clause.used |= set(range(len(clause.tokens)))
    for scene_id in reversed(scenes):
        scene = clause.film.scene(scene_id)
        copy = NewScene(
            shot=scene.shot,
            visual_description=scene.visual_description,
            motion=scene.motion,
            audio_description=scene.audio_description,
            lines=scene.lines,
            cast=scene.cast,
            duration=scene.duration,
            transition=scene.transition,
        )
        clause.draft.do(AddScene(after_id=after or None, scene=copy))
    clause.draft.tell("copied", scenes)
    return True


def backwards(clause: Clause) -> bool | Reply:
    """``reverse the order of the scenes``; nothing is remade."""
    if not _BACKWARDS.search(clause.text) or clause.names_some():
        return False
    clause.used |= set(range(len(clause.tokens)))
    order = [scene.id for scene in clause.film.scenes]
    if len(order) < 2:
        return Answer(ask("same", clause.draft.language))
    for scene_id in order[1:]:
        clause.draft.do(MoveScene(scene_id=scene_id, after_id=None))
    clause.draft.tell("backwards")
    return True
