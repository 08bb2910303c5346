"""The edit vocabulary: typed operations on stable ids, applied to a film.

The agent's tools, the HTTP API and the editor's buttons all carry these operations, so
they share history, rebasing and undo. An operation names one field, so that one change
never drags another along.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError

from film.breakdown import lines_of, names_of
from film.document import Author, CastMember, Choice, Film, Frozen, Line, Scene, Transition
from film.naming import another, listed, target_word, unit_word, word

SceneField = Literal[
    "shot", "visual_description", "motion", "audio_description", "lines", "script", "cast", "duration", "transition",
    "sound_on",
]  # fmt: skip
CastField = Literal["name", "kind", "description", "voice"]
FilmField = Literal[
    "title", "logline", "style",
    "music.on", "music.brief",
    "captions.on", "captions.burn", "captions.position", "captions.size",
    "mix.voice", "mix.music", "mix.sound", "mix.ducking",
    "settings.aspect_ratio", "settings.duration", "settings.fps", "settings.language", "settings.quality",
    "settings.voice", "settings.speed", "settings.narration",
]  # fmt: skip


class EditError(ValueError):
    """An operation that cannot be applied; the message says what would be accepted."""


class UpdateScene(Frozen):
    op: Literal["update"] = "update"
    scene_id: str
    field: SceneField
    value: Any


class NewScene(Frozen):
    """A scene as a caller writes it: the id comes from us."""

    shot: str = "wide"
    visual_description: str
    motion: str = ""
    audio_description: str = ""
    script: str = ""
    lines: tuple[Line, ...] = ()
    cast: tuple[str, ...] = ()
    duration: float = 5.0
    transition: Transition = Transition()


class AddScene(Frozen):
    op: Literal["add"] = "add"
    after_id: str | None = None
    """None puts the scene first."""
    scene: NewScene


class RemoveScene(Frozen):
    op: Literal["remove"] = "remove"
    scene_id: str


class MoveScene(Frozen):
    op: Literal["move"] = "move"
    scene_id: str
    after_id: str | None = None
    """None moves the scene to the front."""


class Again(Frozen):
    """Another version of one unit, from the same words."""

    op: Literal["again"] = "again"
    unit: str


class UpdateFilm(Frozen):
    op: Literal["film"] = "film"
    field: FilmField
    value: Any


class UpdateCast(Frozen):
    op: Literal["cast"] = "cast"
    cast_id: str
    field: CastField
    value: Any


class AddCast(Frozen):
    op: Literal["add_cast"] = "add_cast"
    member: CastMember


class RemoveCast(Frozen):
    op: Literal["remove_cast"] = "remove_cast"
    cast_id: str


class SelectTake(Frozen):
    """Choose an existing take; ``pin`` keeps it whatever changes."""

    op: Literal["select_take"] = "select_take"
    unit: str
    take: str
    pin: bool = False
    inputs: str = ""
    """The unit's input hash, filled in by whoever knows it."""


class Unpin(Frozen):
    op: Literal["unpin"] = "unpin"
    unit: str


class PinModel(Frozen):
    """Use this ``provider:model`` for a unit, a kind of unit or ``*``; empty unpins."""

    op: Literal["pin_model"] = "pin_model"
    target: str
    model: str = ""


Operation = Annotated[
    UpdateScene | AddScene | RemoveScene | MoveScene | Again | UpdateFilm | UpdateCast | AddCast | RemoveCast
    | SelectTake | Unpin | PinModel,
    Field(discriminator="op"),
]  # fmt: skip
operations: TypeAdapter[tuple[Operation, ...]] = TypeAdapter(tuple[Operation, ...])


@dataclass(frozen=True)
class Edited:
    """A film after an edit."""

    film: Film
    touched: frozenset[str]
    """Field paths that changed: ``s2.duration``, ``keeper.description``, ``style``, ``order``."""
    summary: str
    """What changed, in words: "changed scene 2's picture and length"."""


def apply(film: Film, edits: Sequence[Operation], author: Author) -> Edited:
    """Carry out the operations in order; all or none.

    Raises :class:`EditError` with one sentence for an unknown id, a value that is not
    accepted, or an edit that changes nothing it could.
    """
    touched: list[str] = []
    words: list[str] = []
    numbers = {scene.id: number for number, scene in enumerate(film.scenes, 1)}
    """What scenes are called in the summary: their places before the edits."""
    for edit in edits:
        try:
            film, paths, phrase = _apply(film, edit, numbers)
        except (KeyError, ValidationError) as error:
            raise EditError(_sentence(edit, error)) from None
        touched += paths
        words += [phrase] if phrase not in words else []
        written = {path: author for path in paths if path != "order"}
        gone = [
            path
            for path in film.authors
            if path.split(".")[0] in paths and isinstance(edit, RemoveScene | RemoveCast)
        ]
        authors = {k: v for k, v in (film.authors | written).items() if k not in gone and v == "person"}
        film = film.model_copy(update={"authors": authors})
    return Edited(film, frozenset(touched), _told(words))


_OF_SCENES = re.compile(
    r"(?P<verb>changed|removed|added) scene (?P<number>\d+)(?:'s (?P<field>.+))?|changed the (?P<whole>.+)"
)


def _told(phrases: Sequence[str]) -> str:
    """What was done, in one breath: "changed the length of scenes 1 and 2, removed scenes 3 and 4".

    A change of the film as a whole speaks for the same change in its scenes.
    """
    scenes: dict[tuple[str, str], list[int]] = {}
    told: dict[str, tuple[str, str]] = {}
    whole = {match["whole"] for phrase in phrases if (match := _OF_SCENES.fullmatch(phrase))}
    for phrase in phrases:
        match = _OF_SCENES.fullmatch(phrase)
        if match is None or match["whole"]:
            told[phrase] = ("", "")
        elif match["field"] is None or match["field"] not in whole:
            group = (match["verb"], match["field"] or "")
            scenes.setdefault(group, []).append(int(match["number"]))
            told[" ".join(group)] = group
    said = [_of_scenes(*group, scenes[group]) if group[0] else phrase for phrase, group in told.items()]
    return ", ".join(_without_repeated_verbs(said))


def _of_scenes(verb: str, field: str, numbers: Sequence[int]) -> str:
    """ "changed scene 1's length", or "changed the length of scenes 1 and 2" for several."""
    if len(numbers) == 1:
        return f"{verb} scene {numbers[0]}" + (f"'s {field}" if field else "")
    scenes = f"scenes {listed(map(str, sorted(numbers)))}"
    return f"{verb} the {field} of {scenes}" if field else f"{verb} {scenes}"


def _without_repeated_verbs(phrases: Sequence[str]) -> Iterator[str]:
    """ "changed the title", "changed the style" as "changed the title", "the style"."""
    before = ""
    for phrase in phrases:
        verb, _, rest = phrase.partition(" ")
        yield rest if verb == before else phrase
        before = verb


def conflicts(mine: Iterable[str], theirs: Iterable[str]) -> list[str]:
    """Field paths that both edits touch; a removed scene touches everything below it."""
    theirs = set(theirs)

    def clash(path: str, other: str) -> bool:
        return path == other or path.startswith(other + ".") or other.startswith(path + ".")

    return sorted({path for path in mine for other in theirs if clash(path, other)})


def foreign(film: Film, edits: Sequence[Operation], consented: frozenset[str]) -> list[str]:
    """Field paths that a person wrote and that these edits would change without consent.

    ``consented`` holds scene and cast ids that the person's message named, ``film`` for
    the film's own fields, or ``*`` for everything.
    """
    if "*" in consented:
        return []
    paths: list[str] = []
    for edit in edits:
        match edit:
            case UpdateScene(scene_id=subject, field=field):
                paths.append(f"{subject}.{'lines' if field == 'script' else field}")
            case UpdateCast(cast_id=subject, field=field):
                paths.append(f"{subject}.{field}")
            case UpdateFilm(field=field):
                paths.append(field)
            case RemoveScene(scene_id=subject) | RemoveCast(cast_id=subject):
                paths += [path for path in film.authors if path.startswith(subject + ".")]
    return [
        path for path in paths if film.authors.get(path) == "person" and _subject(path, film) not in consented
    ]


def _subject(path: str, film: Film) -> str:
    head = path.split(".")[0]
    return head if head in {s.id for s in film.scenes} | {c.id for c in film.cast} else "film"


def _sentence(edit: Operation, error: Exception) -> str:
    if isinstance(error, ValidationError):
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"]) or getattr(edit, "field", edit.op)
        message = first["msg"].removeprefix("Value error, ")
        return f"{edit.op} {getattr(edit, 'field', where)}: {message} (got {first.get('input')!r})"[:400]
    return str(error.args[0])


def _apply(film: Film, edit: Operation, numbers: Mapping[str, int]) -> tuple[Film, list[str], str]:
    """The film after one operation, the field paths it touched, and what it did in words."""
    match edit:
        case UpdateScene():
            return _update_scene(film, edit, numbers)
        case AddScene():
            return _add_scene(film, edit)
        case RemoveScene(scene_id=scene_id):
            number = numbers.get(scene_id, film.number(scene_id))
            left = tuple(scene for scene in film.scenes if scene.id != scene_id)
            return _scenes(film, left), [scene_id], f"removed scene {number}"
        case MoveScene():
            return _move_scene(film, edit)
        case UpdateFilm(field=field, value=value):
            return _put(film, field, value), [field], f"changed the {word(field)}"
        case UpdateCast() | AddCast() | RemoveCast():
            return _apply_to_cast(film, edit)
        case PinModel(target=target, model=model):
            others = {key: name for key, name in film.models.items() if key != target}
            pinned = film.model_copy(update={"models": others | ({target: model} if model else {})})
            return (
                pinned,
                [f"{target}.model"],
                f"chose {model or 'any model'} for {target_word(film, target)}",
            )
        case Again() | SelectTake() | Unpin():
            return _apply_to_unit(film, edit)


def _apply_to_cast(film: Film, edit: UpdateCast | AddCast | RemoveCast) -> tuple[Film, list[str], str]:
    match edit:
        case AddCast(member=member):
            cast = (*film.cast, member)
            return film.with_(cast=cast), [member.id], f"added {member.called} to the cast"
        case RemoveCast(cast_id=cast_id):
            gone = film.member(cast_id)
            cast = tuple(member for member in film.cast if member.id != cast_id)
            return film.with_(cast=cast), [cast_id], f"removed {gone.called} from the cast"
        case UpdateCast(cast_id=cast_id, field=field, value=value):
            before = film.member(cast_id)
            changed = before.with_(**{field: value})
            cast = tuple(changed if member.id == cast_id else member for member in film.cast)
            what = f"changed {before.called}'s {word(field)}"
            return film.with_(cast=cast), [f"{cast_id}.{field}"], what


def _apply_to_unit(film: Film, edit: Again | SelectTake | Unpin) -> tuple[Film, list[str], str]:
    unit = edit.unit
    others = {key: choice for key, choice in film.choices.items() if key != unit}
    match edit:
        case Again():
            _known_unit(film, unit)
            variants = film.variants | {unit: film.variants.get(unit, 0) + 1}
            again = film.model_copy(update={"variants": variants, "choices": others})
            return again, [f"{unit}.variant"], f"asked for {another(film, unit)}"
        case SelectTake(take=take, pin=pin, inputs=inputs):
            _known_unit(film, unit)
            choice = Choice(take=take, inputs="*" if pin else inputs)
            chosen = film.model_copy(update={"choices": others | {unit: choice}})
            return chosen, [f"{unit}.take"], f"chose another take for {unit_word(film, unit)}"
        case Unpin():
            unpinned = film.model_copy(update={"choices": others})
            return unpinned, [f"{unit}.take"], f"unpinned {unit_word(film, unit)}"


def _move_scene(film: Film, edit: MoveScene) -> tuple[Film, list[str], str]:
    scene = film.scene(edit.scene_id)
    rest = [other for other in film.scenes if other.id != scene.id]
    rest.insert(_index_after(film, rest, edit.after_id), scene)
    moved = _scenes(film, tuple(rest))
    return moved, ["order"], f"moved scene {film.number(scene.id)} to place {moved.number(scene.id)}"


def _update_scene(film: Film, edit: UpdateScene, numbers: Mapping[str, int]) -> tuple[Film, list[str], str]:
    scene, field, value = film.scene(edit.scene_id), edit.field, edit.value
    if field == "script":
        field, value = "lines", [line.model_dump() for line in lines_of(str(value), names_of(film.cast))]
    changed = scene.with_(**{field: value})
    scenes = tuple(changed if other.id == scene.id else other for other in film.scenes)
    return (
        film.with_(scenes=scenes),
        [f"{scene.id}.{field}"],
        f"changed scene {numbers.get(scene.id, film.number(scene.id))}'s {word(field)}",
    )


def _add_scene(film: Film, edit: AddScene) -> tuple[Film, list[str], str]:
    new = edit.scene.model_dump(exclude={"script"})
    new["lines"] = new["lines"] or lines_of(edit.scene.script, names_of(film.cast))
    scene = Scene.model_validate({**new, "id": f"s{film.next_scene}"})
    scenes = list(film.scenes)
    scenes.insert(_index_after(film, scenes, edit.after_id), scene)
    added = film.with_(scenes=tuple(scenes), next_scene=film.next_scene + 1)
    return added, [scene.id], f"added scene {added.number(scene.id)}"


def _scenes(film: Film, scenes: tuple[Scene, ...]) -> Film:
    return film.model_copy(update={"scenes": scenes})


def _index_after(film: Film, scenes: Sequence[Scene], after_id: str | None) -> int:
    if after_id is None:
        return 0
    film.scene(after_id)
    return [scene.id for scene in scenes].index(after_id) + 1


def _put(film: Film, path: str, value: Any) -> Film:
    group, _, field = path.rpartition(".")
    if not group:
        return film.with_(**{field: value})
    return film.with_(**{group: getattr(film, group).with_(**{field: value})})


def _known_unit(film: Film, unit: str) -> None:
    kind, _, subject = unit.partition(":")
    if kind == "cast":
        film.member(subject)
    elif kind in ("speech", "image", "clip", "sound"):
        film.scene(subject)
    elif unit not in ("music", "cut"):
        raise KeyError(
            f"no unit {unit!r}; units are cast:<id>, speech|image|clip|sound:<scene id>, music, cut"
        )
