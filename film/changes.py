"""What each operation does to a film: a new film, the field paths it touched, and a phrase.

:mod:`film.edits` is the vocabulary and carries operations out in order. A film or scene that
is not there raises ``KeyError`` with a sentence, a value that is not accepted pydantic's error.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from film import slots
from film.breakdown import lines_of, names_of
from film.document import LIMITS, CastMember, Choice, Film, Scene
from film.naming import another, target_word, unit_word, word
from film.timing import voiced
from film.units import Graph, Shelf

Numbers = Mapping[str, int]
"""What scenes are called in phrases: their places before the edit."""


@dataclass(frozen=True)
class Done:
    """A film after one operation."""

    film: Film
    touched: Sequence[str]
    """The field paths it touched."""
    phrase: str
    """What it did, in words."""
    limit: str = ""
    """What kept it from doing exactly what was asked."""
    halves: tuple[str, str] | None = None
    """The ids of the two scenes that one became."""


def update_scene(film: Film, scene_id: str, field: str, value: Any, numbers: Numbers) -> Done:
    scene = film.scene(scene_id)
    if field == "script":
        field, value = "lines", [line.model_dump() for line in lines_of(str(value), names_of(film.cast))]
    changed = scene.with_(**{field: value})
    scenes = tuple(changed if other.id == scene.id else other for other in film.scenes)
    phrase = f"changed scene {_number(film, scene, numbers)}'s {word(field)}"
    return Done(film.with_(scenes=scenes), [f"{scene.id}.{field}"], phrase)


def add_scene(film: Film, fields: Mapping[str, Any], script: str, after_id: str | None) -> Done:
    _room(film)
    lines = fields["lines"] or lines_of(script, names_of(film.cast))
    scene = Scene.model_validate({**fields, "lines": lines, "id": f"s{film.next_scene}"})
    scenes = list(film.scenes)
    scenes.insert(_index_after(film, scenes, after_id), scene)
    added = film.with_(scenes=tuple(scenes), next_scene=film.next_scene + 1)
    return Done(added, [scene.id], f"added scene {added.number(scene.id)}")


def remove_scene(film: Film, scene_id: str, numbers: Numbers) -> Done:
    gone = film.scene(scene_id)
    left = tuple(scene for scene in film.scenes if scene.id != scene_id)
    return Done(_scenes(film, left), [scene_id], f"removed scene {_number(film, gone, numbers)}")


def move_scene(film: Film, scene_id: str, after_id: str | None) -> Done:
    scene = film.scene(scene_id)
    if after_id == scene_id:
        raise KeyError(f"scene {film.number(scene_id)} cannot come after itself; name another scene")
    rest = [other for other in film.scenes if other.id != scene.id]
    rest.insert(_index_after(film, rest, after_id), scene)
    moved = _scenes(film, tuple(rest))
    return Done(moved, ["order"], f"moved scene {film.number(scene.id)} to place {moved.number(scene.id)}")


def trim_scene(film: Film, scene_id: str, seconds: float, numbers: Numbers, shelf: Shelf) -> Done:
    length, limit = slots.trim(shelf.voices(film), film.scene(scene_id).id, seconds)
    return replace(update_scene(film, scene_id, "duration", length, numbers), limit=limit)


def move_narration(film: Film, scene_id: str, seconds: float, numbers: Numbers, shelf: Shelf) -> Done:
    scene = film.scene(scene_id)
    head, limit = slots.speak_from(shelf.voices(film), scene.id, seconds)
    phrase = f"moved scene {_number(film, scene, numbers)}'s narration"
    return replace(update_scene(film, scene_id, "head", head, numbers), phrase=phrase, limit=limit)


def split_scene(film: Film, scene_id: str, at: float, numbers: Numbers, shelf: Shelf) -> Done:
    _room(film)
    scene = film.scene(scene_id)
    halves = slots.split(shelf, film, scene.id, at)
    new = halves.second.id
    noted = {
        "variants": {**film.variants, **_of_units(film.variants, scene.id, new)},
        "models": {**film.models, **_of_units(film.models, scene.id, new)},
        "authors": {**film.authors, **_of_fields(film.authors, scene.id, new)},
    }
    divided = slots.placed(film, scene.id, (halves.first, halves.second)).model_copy(update=noted)
    touched = [f"{scene.id}.lines", f"{scene.id}.duration", f"{scene.id}.transition", new]
    number = _number(film, scene, numbers)
    limit = f"{halves.limited} {_kept_clip(film, scene.id, number)}".strip()
    return Done(divided, touched, f"split scene {number}", limit, (scene.id, new))


def _kept_clip(film: Film, scene_id: str, number: int) -> str:
    choice = film.choices.get(f"clip:{scene_id}")
    if choice is None or choice.inputs != "*":
        return ""
    return (
        f"The pinned clip of scene {number} stays with its first half; the second gets one from its picture."
    )


def _of_units(given: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    """What is noted of a scene's units, for the units of its second half."""
    parts = [(unit.partition(":"), value) for unit, value in given.items()]
    return {f"{kind}:{new}": value for (kind, _, subject), value in parts if subject == old}


def _of_fields(given: Mapping[str, Any], old: str, new: str) -> dict[str, Any]:
    """What is noted of a scene's fields, for the fields of its second half."""
    parts = [(path.partition("."), value) for path, value in given.items()]
    return {f"{new}.{field}": value for (subject, _, field), value in parts if subject == old and field}


def set_caption(film: Film, scene_id: str, place: int, text: str, numbers: Numbers) -> Done:
    scene = film.scene(scene_id)
    number = _number(film, scene, numbers)
    if place >= len(scene.lines):
        known = f"its lines are 0 to {len(scene.lines) - 1}" if scene.lines else "nobody says anything in it"
        raise KeyError(f"scene {number} has no line {place}; {known}")
    line = scene.lines[place]
    shown = line.with_(text=text, spoken=None if text == line.said else line.said)
    lines = [(shown if n == place else other).model_dump() for n, other in enumerate(scene.lines)]
    done = update_scene(film, scene_id, "lines", lines, numbers)
    seen = film.captions.on and shown in voiced(done.film.scene(scene_id), film)
    limit = "" if seen else f"The caption of scene {number} is not seen: captions or narration are off."
    return replace(done, phrase=f"changed scene {number}'s caption", limit=limit)


def update_film(film: Film, path: str, value: Any) -> Done:
    group, _, field = path.rpartition(".")
    changed = {group: getattr(film, group).with_(**{field: value})} if group else {field: value}
    phrase = f"changed the {word(path)}"
    if path == "settings.cast_first":
        phrase = "put the cast before the rest" if value else "put the whole film in one plan"
    return Done(film.with_(**changed), [path], phrase)


def add_cast(film: Film, member: CastMember) -> Done:
    cast = (*film.cast, member)
    return Done(film.with_(cast=cast), [member.id], f"added {member.called} to the cast")


def remove_cast(film: Film, cast_id: str) -> Done:
    gone = film.member(cast_id)
    cast = tuple(member for member in film.cast if member.id != cast_id)
    return Done(film.with_(cast=cast), [cast_id], f"removed {gone.called} from the cast")


def update_cast(film: Film, cast_id: str, field: str, value: Any) -> Done:
    before = film.member(cast_id)
    changed = before.with_(**{field: value})
    cast = tuple(changed if member.id == cast_id else member for member in film.cast)
    return Done(film.with_(cast=cast), [f"{cast_id}.{field}"], f"changed {before.called}'s {word(field)}")


def pin_model(film: Film, target: str, model: str) -> Done:
    others = {key: name for key, name in film.models.items() if key != target}
    pinned = film.model_copy(update={"models": others | ({target: model} if model else {})})
    chosen = f"chose {model or 'any model'} for {target_word(film, target)}"
    return Done(pinned, [f"{target}.model"], chosen)


def again(film: Film, unit: str) -> Done:
    _known_unit(film, unit)
    variants = film.variants | {unit: film.variants.get(unit, 0) + 1}
    changed = film.model_copy(update={"variants": variants, "choices": _other_choices(film, unit)})
    return Done(changed, [f"{unit}.variant"], f"asked for {another(film, unit)}")


def select_take(film: Film, unit: str, take: str, inputs: str, shelf: Shelf) -> Done:
    """Use a take for the version with these inputs; without any, for the version wanted now."""
    _known_unit(film, unit)
    choice = Choice(take=take, inputs=inputs or _wanted(shelf.graph(film), unit))
    chosen = film.model_copy(update={"choices": _other_choices(film, unit) | {unit: choice}})
    return Done(chosen, [f"{unit}.take"], f"chose another take for {unit_word(film, unit)}")


def unpin(film: Film, unit: str) -> Done:
    unpinned = film.model_copy(update={"choices": _other_choices(film, unit)})
    return Done(unpinned, [f"{unit}.take"], f"unpinned {unit_word(film, unit)}")


def _other_choices(film: Film, unit: str) -> dict[str, Choice]:
    return {key: choice for key, choice in film.choices.items() if key != unit}


def _wanted(now: Graph, unit: str) -> str:
    """The hash of the version of a unit that is wanted now."""
    if unit not in now.units:
        raise KeyError(f"the film needs no {now.word(unit).removeprefix('the ')} now, so none can be chosen")
    return now.units[unit].hash


def _scenes(film: Film, scenes: tuple[Scene, ...]) -> Film:
    return film.model_copy(update={"scenes": scenes})


def _number(film: Film, scene: Scene, numbers: Numbers) -> int:
    return numbers.get(scene.id, film.number(scene.id))


def _index_after(film: Film, scenes: Sequence[Scene], after_id: str | None) -> int:
    if after_id is None:
        return 0
    film.scene(after_id)
    return [scene.id for scene in scenes].index(after_id) + 1


def _room(film: Film) -> None:
    if len(film.scenes) >= LIMITS["scenes"]:
        raise KeyError(f"the film has {len(film.scenes)} scenes already; it cannot have more")


def _known_unit(film: Film, unit: str) -> None:
    kind, _, subject = unit.partition(":")
    if kind == "cast":
        film.member(subject)
    elif kind in ("speech", "words", "image", "clip", "sound"):
        film.scene(subject)
    elif unit not in ("music", "cut"):
        raise KeyError(
            f"no unit {unit!r}; units are cast:<id>, speech|words|image|clip|sound:<scene id>, music, cut"
        )
