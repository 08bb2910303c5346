"""Why a take is no longer what is wanted, as a clause: "scene 3's description changed"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from film.document import Film
from film.naming import another, called, unit_word, word
from film.timing import handle

if TYPE_CHECKING:
    from film.units import Unit


@dataclass(frozen=True)
class Difference:
    """One input of a take that is otherwise now; ``then`` and ``now`` are empty where they are no words."""

    field: str
    cause: str
    then: str
    now: str


def differences(film: Film, unit: Unit, had: Mapping[str, Any]) -> list[Difference]:
    """What a take with these inputs was made from that the film says otherwise now.

    An upload was made from nothing of the film.
    """
    if "upload" in had:
        return []
    found = []
    for key in {**unit.inputs, **had}:
        if unit.inputs.get(key) == had.get(key):
            continue
        then, now = (_said(unit.kind, key, inputs) for inputs in (had, unit.inputs))
        then, now = ("", "") if then == now else (then, now)
        found.append(Difference(key, cause(film, unit, [key], dict(had)), then, now))
    return found


def _said(kind: str, key: str, inputs: Mapping[str, Any]) -> str:
    """An input as people read it."""
    match key, inputs.get(key):
        case "model" | "description" | "shot" | "style" | "motion" | "kind" | "brief" | "language", str(text):
            return text
        case "lines", [dict(), *_] as lines:
            return " ".join(line["text"] for line in lines)
        case "frames", int(frames) if fps := inputs.get("fps"):
            return f"{(frames - 2 * handle(fps) if kind == 'clip' else frames) / fps:.1f} s"
        case "size", [width, height]:
            return f"{width} x {height}"
        case "speed", float() | int() as speed:
            return f"{speed:g}"
    return ""


def cause(film: Film, unit: Unit, changed: list[str], had: dict[str, Any]) -> str:
    """The strongest reason among changed inputs, as a clause."""
    if "upload" in changed:
        return f"{unit_word(film, unit.id)} was uploaded and is no longer pinned"
    key = changed[0]
    number = film.number(unit.subject) if unit.subject in {scene.id for scene in film.scenes} else 0
    scene = f"scene {number}" if number else ""
    if key == "variant":
        return f"{another(film, unit.id)} was asked for"
    if key == "model":
        return f"the model for {unit_word(film, unit.id)} changed"
    if key == "adapter":
        return "Pixora now orders it differently"
    if unit.kind == "cut":
        return _cut_cause(film, unit, key, had)
    if unit.kind == "cast":
        return (
            "the style changed" if key == "style" else f"{called(film, unit.subject)}'s {word(key)} changed"
        )
    if unit.kind == "words" and key in ("speech", "milliseconds"):
        return f"narration {number} changed"
    if unit.kind in ("speech", "words"):
        if key == "lines" and unit.kind == "words":
            return f"{scene}'s script changed"
        if key == "lines":
            texts = [line["text"] for line in unit.inputs["lines"]]
            return (
                f"{scene}'s script changed"
                if texts != [line["text"] for line in had.get("lines", ())]
                else "the voice changed"
            )
        return f"the {'language' if key == 'language' else 'speaking rate'} changed"
    if key == "cast":
        before, after = had.get("cast", {}), unit.inputs["cast"]
        who = next((m for m in {**before, **after} if before.get(m) != after.get(m)), "")
        return (
            f"{called(film, who)}'s picture changed" if who in after else f"{called(film, who)} left {scene}"
        )
    if key == "image":
        return f"image {number} changed"
    if key in ("frames", "turn", "fps"):
        return f"{scene}'s length changed" if scene else "the film's length changed"
    if key in ("style", "size"):
        return "the style changed" if key == "style" else "the picture size changed"
    if unit.kind == "music":
        return "the music brief changed"
    return f"{scene}'s {'sound' if unit.kind == 'sound' else word(key)} changed"


def _cut_cause(film: Film, unit: Unit, key: str, had: dict[str, Any]) -> str:
    if key != "scenes":
        return f"the {'captions' if key == 'lines' else word(key)} changed"
    before, after = had.get("scenes", []), unit.inputs["scenes"]
    if len(before) != len(after):
        return "scenes were added or removed"
    for index, (old, new) in enumerate(zip(before, after, strict=True), 1):
        for part in ("clip", "speech", "words", "sound", "frames", "head", "transition"):
            if old.get(part) != new.get(part):
                said = {"frames": "length", "head": "narration's place", "words": "word times"}.get(
                    part, part
                )
                return f"scene {index}'s {said} changed"
    return "the scenes changed"
