"""The edit vocabulary: typed operations on stable ids, applied to a film.

The agent's tools, the HTTP API and the editor's buttons all carry these operations, so
they share history, rebasing and undo. An operation names one field, so that one change
never drags another along.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError

from film import changes, slots
from film.changes import Done
from film.document import LIMITS, Author, CastMember, Film, Frozen, Line, Text, Transition
from film.slots import SlotError
from film.summary import told
from film.units import Shelf

SceneField = Literal[
    "shot", "visual_description", "motion", "audio_description", "lines", "script", "cast", "duration", "transition",
    "sound_on",
]  # fmt: skip
CastField = Literal["name", "kind", "description", "voice"]
FilmField = Literal[
    "title", "logline", "style",
    "music.on", "music.brief",
    "captions.on", "captions.burn", "captions.position", "captions.size", "captions.exact",
    "mix.voice", "mix.music", "mix.sound", "mix.ducking",
    "settings.aspect_ratio", "settings.duration", "settings.fps", "settings.language", "settings.quality",
    "settings.voice", "settings.speed", "settings.narration", "settings.cast_first",
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


class TrimScene(Frozen):
    """Let a scene last so many seconds, but never less than its narration."""

    op: Literal["trim"] = "trim"
    scene_id: str
    seconds: float = Field(ge=0, le=LIMITS["seconds"], allow_inf_nan=False)


class MoveNarration(Frozen):
    """Let a scene's first word be heard so many seconds after its start; its length stays."""

    op: Literal["move_narration"] = "move_narration"
    scene_id: str
    seconds: float = Field(ge=0, le=LIMITS["seconds"], allow_inf_nan=False)


class SplitScene(Frozen):
    """Divide a scene in two, ``at`` seconds after its start, between the nearest two words."""

    op: Literal["split"] = "split"
    scene_id: str
    at: float = Field(ge=0, le=LIMITS["seconds"], allow_inf_nan=False)


class SetCaption(Frozen):
    """Show other words for a line; the voice goes on saying what it says."""

    op: Literal["caption"] = "caption"
    scene_id: str
    line: int = Field(ge=0)
    """Which of the scene's lines, from 0."""
    text: Text


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
    """The unit's input hash; filled in when the edit is applied."""


class Unpin(Frozen):
    op: Literal["unpin"] = "unpin"
    unit: str


class PinModel(Frozen):
    """Use this ``provider:model`` for a unit, a kind of unit or ``*``; empty unpins."""

    op: Literal["pin_model"] = "pin_model"
    target: str
    model: str = ""


Operation = Annotated[
    UpdateScene | AddScene | RemoveScene | MoveScene | TrimScene | MoveNarration | SplitScene | SetCaption | Again
    | UpdateFilm | UpdateCast | AddCast | RemoveCast | SelectTake | Unpin | PinModel,
    Field(discriminator="op"),
]  # fmt: skip
operations: TypeAdapter[tuple[Operation, ...]] = TypeAdapter(tuple[Operation, ...])


@dataclass(frozen=True)
class Limit:
    """What kept an operation from doing exactly what was asked, as a sentence."""

    operation: int
    """Its place among the operations, from 0."""
    text: str


@dataclass(frozen=True)
class Edited:
    """A film after an edit."""

    film: Film
    touched: frozenset[str]
    """Field paths that changed: ``s2.duration``, ``keeper.description``, ``style``, ``order``."""
    summary: str
    """What changed, in words: "changed scene 2's picture and length"."""
    limited: tuple[Limit, ...] = ()
    halves: tuple[tuple[str, str], ...] = ()
    """Scenes that were split, and the new ones that carry on from them."""


def apply(film: Film, edits: Sequence[Operation], author: Author, shelf: Shelf = Shelf()) -> Edited:
    """Carry out the operations in order; all or none.

    ``shelf`` holds the takes there are, for operations that depend on what was made: how
    long narration lasts, when words are heard.
    Raises :class:`EditError` with one sentence for an unknown id, a value that is not
    accepted, or an edit that changes nothing it could.
    """
    touched: list[str] = []
    words: list[str] = []
    limited: list[Limit] = []
    halves: list[tuple[str, str]] = []
    numbers = {scene.id: number for number, scene in enumerate(film.scenes, 1)}
    """What scenes are called in the summary: their places before the edits."""
    for place, edit in enumerate(edits):
        try:
            done = _apply(film, edit, numbers, shelf)
        except (KeyError, ValidationError, SlotError) as error:
            raise EditError(_sentence(edit, error)) from None
        film = _authored(done, edit, author)
        limited += [Limit(place, done.limit)] if done.limit else []
        halves += [done.halves] if done.halves else []
        touched += done.touched
        words += [done.phrase] if done.phrase not in words else []
    limited += _shortened(film, edits, shelf)
    return Edited(film, frozenset(touched), told(words), tuple(limited), tuple(halves))


def _authored(done: Done, edit: Operation, author: Author) -> Film:
    """The film with who wrote what was touched; who splits a scene wrote nothing."""
    film = done.film
    own = [] if isinstance(edit, SplitScene) else [path for path in done.touched if path != "order"]
    gone = [
        path
        for path in film.authors
        if path.split(".")[0] in done.touched and isinstance(edit, RemoveScene | RemoveCast)
    ]
    authors = film.authors | dict.fromkeys(own, author)
    kept = {path: who for path, who in authors.items() if path not in gone and who == "person"}
    return film.model_copy(update={"authors": kept})


def _shortened(film: Film, edits: Sequence[Operation], shelf: Shelf) -> list[Limit]:
    """Transitions that these edits asked for and that the scenes beside them cut short."""
    asked = {
        edit.scene_id: place
        for place, edit in enumerate(edits)
        if isinstance(edit, UpdateScene) and edit.field == "transition"
    }
    asked = {scene.id: asked[scene.id] for scene in film.scenes if scene.id in asked}
    if not asked:
        return []
    now = shelf.voices(film)
    return [
        Limit(place, text) for scene_id, place in asked.items() if (text := slots.shortened(now, scene_id))
    ]


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
            case TrimScene(scene_id=subject):
                paths.append(f"{subject}.duration")
            case MoveNarration(scene_id=subject):
                paths.append(f"{subject}.head")
            case SplitScene(scene_id=subject):
                paths += [f"{subject}.lines", f"{subject}.duration"]
            case SetCaption(scene_id=subject):
                paths.append(f"{subject}.lines")
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


def _apply(film: Film, edit: Operation, numbers: Mapping[str, int], shelf: Shelf) -> Done:
    match edit:
        case UpdateScene(scene_id=scene_id, field=field, value=value):
            return changes.update_scene(film, scene_id, field, value, numbers)
        case AddScene(after_id=after_id, scene=new):
            return changes.add_scene(film, new.model_dump(exclude={"script"}), new.script, after_id)
        case RemoveScene(scene_id=scene_id):
            return changes.remove_scene(film, scene_id, numbers)
        case MoveScene(scene_id=scene_id, after_id=after_id):
            return changes.move_scene(film, scene_id, after_id)
        case TrimScene(scene_id=scene_id, seconds=seconds):
            return changes.trim_scene(film, scene_id, seconds, numbers, shelf)
        case MoveNarration(scene_id=scene_id, seconds=seconds):
            return changes.move_narration(film, scene_id, seconds, numbers, shelf)
        case SplitScene(scene_id=scene_id, at=at):
            return changes.split_scene(film, scene_id, at, numbers, shelf)
        case SetCaption(scene_id=scene_id, line=line, text=text):
            return changes.set_caption(film, scene_id, line, text, numbers)
        case UpdateFilm(field=field, value=value):
            return changes.update_film(film, field, value)
        case AddCast(member=member):
            return changes.add_cast(film, member)
        case RemoveCast(cast_id=cast_id):
            return changes.remove_cast(film, cast_id)
        case UpdateCast(cast_id=cast_id, field=field, value=value):
            return changes.update_cast(film, cast_id, field, value)
        case PinModel(target=target, model=model):
            return changes.pin_model(film, target, model)
        case Again(unit=unit):
            return changes.again(film, unit)
        case SelectTake(unit=unit, take=take, pin=pin, inputs=inputs):
            return changes.select_take(film, unit, take, "*" if pin else inputs, shelf)
        case Unpin(unit=unit):
            return changes.unpin(film, unit)
