"""Scenes split and merged."""

from __future__ import annotations

from agent.director.refine.draft import Clause
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import framed
from agent.director.refine.words import numbers
from agent.director.scripts.words import sentences
from film.document import Line, Scene
from film.edits import AddScene, NewScene, RemoveScene


def split_scene(clause: Clause) -> bool | Reply:
    """``split scene 5 in two``: the picture stays with the first sentence, a second framing takes the rest."""
    if not clause.has("verb", "split"):
        return False
    clause.use("split")
    clause.take_all("number", "2")
    chosen = clause.targets()
    if not isinstance(chosen, tuple):
        return chosen
    if len(chosen) != 1:
        return clause.which(chosen)
    scene = clause.film.scene(chosen[0])
    pieces = [(line.speaker, s) for line in scene.lines for s in sentences(line.text)]
    if len(pieces) < 2:
        return Asked(
            f"Scene {clause.film.number(scene.id)} has only one sentence. Where should it break, and what is said in the second half?",
            (f"change the narration of scene {clause.film.number(scene.id)} to: …",),
        )
    half = (len(pieces) + 1) // 2
    clause.draft.scene(scene.id, "lines", tuple(Line(speaker=who, text=text) for who, text in pieces[:half]))
    later = tuple(Line(speaker=who, text=text) for who, text in pieces[half:])
    clause.draft.scene(scene.id, "duration", max(1.5, round(scene.duration / 2, 1)))
    clause.draft.do(AddScene(after_id=scene.id, scene=_second_half(scene, later)))
    clause.draft.tell("split", (scene.id,), what=" ".join(line.text for line in later))
    return True


def _second_half(scene: Scene, lines: tuple[Line, ...]) -> NewScene:
    shot = "close" if scene.shot in ("wide", "extreme wide", "medium") else "medium"
    return NewScene(
        shot=shot,
        visual_description=framed(scene.visual_description, shot),
        motion=scene.motion,
        audio_description=scene.audio_description,
        lines=lines,
        cast=scene.cast,
        duration=max(1.5, round(scene.duration / 2, 1)),
        transition=scene.transition.model_dump(),
    )


def merge_scenes(clause: Clause) -> bool | Reply:
    """``merge scenes 2 and 3``: the first picture stays, with all lines."""
    if not clause.has("verb", "merge") or not clause.names_scenes():
        return False
    clause.use("merge")
    clause.take_all("number", "1")
    chosen = clause.resolved(clause.references())
    if not isinstance(chosen, tuple):
        return chosen
    scenes = [clause.film.scene(scene) for scene in chosen]
    where = numbers(clause.film, chosen)
    if len(chosen) < 2 or where != list(range(where[0], where[0] + len(where))):
        return Asked("Only neighbouring scenes can become one. Which ones?", ("merge scenes 1 and 2",))
    first = scenes[0].id
    clause.draft.scene(first, "lines", tuple(line for scene in scenes for line in scene.lines))
    clause.draft.scene(first, "duration", min(60.0, round(sum(scene.duration for scene in scenes), 1)))
    for scene in chosen[1:]:
        clause.draft.do(RemoveScene(scene_id=scene))
    clause.draft.tell("merged", chosen)
    return True
