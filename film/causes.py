"""Why a take is no longer what is wanted, as a clause: "scene 3's description changed"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from film.document import Film
from film.naming import another, called, unit_word, word

if TYPE_CHECKING:
    from film.units import Unit


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
                if texts != [line["text"] for line in had["lines"]]
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
        for part in ("clip", "speech", "words", "sound", "frames", "transition"):
            if old.get(part) != new.get(part):
                said = {"frames": "length", "words": "word times"}.get(part, part)
                return f"scene {index}'s {said} changed"
    return "the scenes changed"
