"""A film by its fields: what stands at a path, where two versions differ, and one version's fields in another.

Paths are those that edits name what they touch by: ``style``, ``s2.duration``, ``image:s2.take``, a whole
scene or member (``s2``, ``keeper``), and ``order``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, get_args

from pydantic_core import to_jsonable_python

from film.document import CastMember, Film, Scene
from film.edits import FilmField
from film.naming import called, target_word, unit_word, word

NOTED = {"model": "models", "variant": "variants", "take": "choices"}
"""What is noted of units, and where."""


def value(film: Film, path: str) -> Any:
    """What stands at a field path of a film, as JSON; None where nothing does."""
    if path == "order":
        return [scene.id for scene in film.scenes]
    head, _, field = path.rpartition(".")
    match field:
        case "model":
            return film.models.get(head)
        case "variant":
            return film.variants.get(head, 0)
        case "take":
            choice = film.choices.get(head)
            return choice.model_dump() if choice else None
    name = head or field
    part = next((part for part in parts(film) if part.id == name), None)
    subject = part if part is not None else getattr(film, name) if name in Film.model_fields else None
    return to_jsonable_python(getattr(subject, field, None) if head else subject)


def parts(film: Film) -> tuple[Scene | CastMember, ...]:
    return (*film.scenes, *film.cast)


def differences(before: Film, after: Film) -> frozenset[str]:
    """The paths at which two versions of a film differ; a scene or member that changed is named whole."""
    ids = {part.id for film in (before, after) for part in parts(film)}
    paths = {*_paths(before, after), *ids, "order"}
    return frozenset(path for path in paths if value(before, path) != value(after, path))


def changed(before: Film, after: Film) -> list[str]:
    """The same as single changes, in the order in which people read a film.

    A scene or member in both versions is named field by field, one in a single version whole; ``order`` is
    named only where scenes of both changed places.
    """
    here, there = ({part.id: part for part in parts(film)} for film in (before, after))
    paths = [path for path in _paths(before, after) if value(before, path) != value(after, path)]
    for name in dict.fromkeys((*there, *here)):
        if name not in here or name not in there:
            paths.append(name)
            continue
        fields = type(here[name]).model_fields
        paths += [
            f"{name}.{field}"
            for field in fields
            if getattr(here[name], field) != getattr(there[name], field, None)
        ]
    return paths + (["order"] if not _stands(before, after, "order") else [])


def _paths(before: Film, after: Film) -> list[str]:
    """The film's own fields, and all that either version notes of units."""
    noted = {
        f"{key}.{what}": None
        for film in (before, after)
        for what, name in NOTED.items()
        for key in getattr(film, name)
    }
    return [*map(str, get_args(FilmField)), *noted]


def title(path: str, *films: Film) -> str:
    """A path in words, as the first of the versions that has it calls it: "scene 2's description"."""
    head = path.rpartition(".")[0] or path
    subject = head.rpartition(":")[2]
    film = next((film for film in films if any(part.id == subject for part in parts(film))), films[0])
    return _title(film, path)


def _title(film: Film, path: str) -> str:
    if path == "order":
        return "the order of the scenes"
    head, _, field = path.rpartition(".")
    if field == "model":
        return f"the model for {target_word(film, head)}"
    if field == "variant":
        return f"the version of {unit_word(film, head)}"
    if field == "take":
        return f"the take of {unit_word(film, head)}"
    name = head or field
    if name in {scene.id for scene in film.scenes}:
        scene = f"scene {film.number(name)}"
        return f"{scene}'s {word(field)}" if head else scene
    if name in {member.id for member in film.cast}:
        return f"{called(film, name)}'s {word(field)}" if head else called(film, name)
    return f"the {word(path)}"


def standing(after: Film, now: Film, paths: Iterable[str]) -> list[str]:
    """Those of some paths that are as a version left them."""
    return [path for path in paths if _stands(after, now, path)]


def _stands(then: Film, now: Film, path: str) -> bool:
    if path != "order":
        return bool(value(then, path) == value(now, path))
    both = {*value(then, path)} & {*value(now, path)}
    one, other = ([scene for scene in value(film, path) if scene in both] for film in (then, now))
    return one == other


def with_fields(now: Film, then: Film, paths: Sequence[str]) -> Film:
    """A film with some paths as another version has them, authors too.

    Raises ``ValueError`` where the result would not hold together.
    """
    told = now.model_dump()
    source = then.model_dump()
    for path in paths:
        head, _, field = path.rpartition(".")
        if path == "order":
            told["scenes"] = _ordered(told["scenes"], [scene.id for scene in then.scenes])
        elif field in NOTED:
            _put(told[NOTED[field]], source[NOTED[field]], head)
        elif (group := _group(head or field, now, then)) is not None:
            name = head or field
            if head:
                _named(told[group], name)[field] = _named(source[group], name)[field]
            else:
                told[group] = _with_part(told[group], source[group], name)
        elif head:
            told[head][field] = source[head][field]
        else:
            told[field] = source[field]
        for key in {*told["authors"], *source["authors"]}:
            if key == path or key.startswith(f"{path}."):
                _put(told["authors"], source["authors"], key)
    return Film.model_validate(told)


def _group(name: str, *films: Film) -> str | None:
    """The list that a scene or member of one of the films is in."""
    for group in ("scenes", "cast"):
        if any(part.id == name for film in films for part in getattr(film, group)):
            return group
    return None


def _put(told: dict[str, Any], source: dict[str, Any], key: str) -> None:
    if key in source:
        told[key] = source[key]
    else:
        told.pop(key, None)


def _named(rows: Sequence[dict[str, Any]], name: str) -> dict[str, Any]:
    return next(row for row in rows if row["id"] == name)


def _with_part(told: Sequence[Any], source: Sequence[Any], name: str) -> list[Any]:
    """The rows with one as another version has it: gone, or there again after the row it followed."""
    rest = [row for row in told if row["id"] != name]
    ids = [row["id"] for row in source]
    if name not in ids:
        return rest
    earlier = ids[: ids.index(name)]
    place = max((at for at, row in enumerate(rest, 1) if row["id"] in earlier), default=0)
    return [*rest[:place], _named(source, name), *rest[place:]]


def _ordered(rows: Sequence[dict[str, Any]], order: Sequence[str]) -> list[dict[str, Any]]:
    """The rows in an order; those that it does not name stay behind the one they follow."""
    ids = [row["id"] for row in rows]
    found = [name for name in order if name in ids]
    for at, name in enumerate(ids):
        if name not in order:
            found.insert(found.index(ids[at - 1]) + 1 if at else 0, name)
    return [_named(rows, name) for name in found]
