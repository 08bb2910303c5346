"""Tools that decide what the film is. They cost nothing."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from film.breakdown import Breakdown, PlannedScene
from film.document import CastMember, Frozen, Transition
from film.edits import (
    AddCast,
    AddScene,
    Again,
    CastField,
    FilmField,
    MoveScene,
    NewScene,
    Operation,
    PinModel,
    RemoveCast,
    RemoveScene,
    SceneField,
    SetCaption,
    SplitScene,
    UpdateCast,
    UpdateFilm,
    UpdateScene,
)
from pixora.errors import ToolError
from pixora.tool import Answer
from tools.context import Context


async def plan_scenes(context: Context, arguments: Breakdown) -> Answer:
    """Plan a new film from scratch: title, cast, style, music and every scene in order.

    Use it once, for a new film; later changes go through edit_scenes and edit_film. The
    scenes' seconds must sum to the asked length less 0.75 s, the held last frame.
    Nothing is made and nothing is charged.
    """
    return await context.plan_scenes(arguments)


class SceneEdit(Frozen):
    """One change to the scenes."""

    op: Literal["update", "add", "remove", "move", "again", "split", "caption"] = Field(
        description="update one field; add a scene; remove; move; again = another take of one unit; "
        "split a scene in two; caption = show other words for a line than are said"
    )
    scene_id: str | None = Field(default=None, description="Scene that it is about, e.g. s3")
    after_id: str | None = Field(default=None, description="For add and move: the scene before; null = first")
    field: SceneField | None = Field(default=None, description="For update: the one field to change")
    value: Any = Field(
        default=None, description="For update: the field's new value, whole; for caption: the words to show"
    )
    unit: str | None = Field(default=None, description="For again: the unit, e.g. image:s3, clip:s3, music")
    scene: PlannedScene | None = Field(default=None, description="For add: the new scene")
    at: float | None = Field(
        default=None,
        ge=0,
        le=600,
        description="For split: seconds after its start; it falls between two words",
    )
    line: int | None = Field(default=None, ge=0, description="For caption: which of its lines, from 0")


class EditScenes(Frozen):
    base_revision: int | None = Field(
        default=None, description="The revision you looked at; null = the latest"
    )
    operations: tuple[SceneEdit, ...] = Field(
        min_length=1, description="Changes, carried out in order, all or none"
    )


async def edit_scenes(context: Context, arguments: EditScenes) -> Answer:
    """Change scenes: update one field, add, remove, move, split, caption, or another take ("again").

    Send the smallest operation: never resend a scene to change one field. Values that
    depend on a changed field stay as they are. Nothing is made and nothing is charged.
    """
    operations = [_operation(edit) for edit in arguments.operations]
    return await context.edit(operations, arguments.base_revision)


def _operation(edit: SceneEdit) -> Operation:
    match edit:
        case SceneEdit(op="update", scene_id=str(scene), field=str(field)):
            return UpdateScene(scene_id=scene, field=field, value=edit.value)
        case SceneEdit(op="remove", scene_id=str(scene)):
            return RemoveScene(scene_id=scene)
        case SceneEdit(op="move", scene_id=str(scene), after_id=after):
            return MoveScene(scene_id=scene, after_id=after)
        case SceneEdit(op="again", unit=str(unit)):
            return Again(unit=unit)
        case SceneEdit(op="add", scene=PlannedScene() as planned, after_id=after):
            return AddScene(after_id=after, scene=_new_scene(planned))
        case SceneEdit(op="split", scene_id=str(scene), at=float(at)):
            return SplitScene.model_validate({"scene_id": scene, "at": at})
        case SceneEdit(op="caption", scene_id=str(scene), line=int(line), value=str(text)):
            return SetCaption.model_validate({"scene_id": scene, "line": line, "text": text})
    needed = {
        "update": "scene_id, field and value",
        "remove": "scene_id",
        "move": "scene_id and after_id",
        "again": "unit",
        "add": "scene and after_id",
        "split": "scene_id and at",
        "caption": "scene_id, line and value",
    }
    raise ToolError(f"op {edit.op!r} needs {needed[edit.op]}")


def _new_scene(planned: PlannedScene) -> NewScene:
    return NewScene(
        shot=planned.shot,
        visual_description=planned.visual,
        motion=planned.motion,
        audio_description=planned.audio,
        script=planned.script,
        lines=planned.lines,
        cast=planned.cast_ids,
        duration=planned.seconds,
        transition=Transition(kind=planned.transition, seconds=planned.transition_seconds),
    )


class FilmEdit(Frozen):
    """One change to the film as a whole."""

    op: Literal["film", "cast", "add_cast", "remove_cast", "model"] = Field(
        default="film",
        description="film = one field of the film; cast = one field of a cast member; model = pin one",
    )
    field: FilmField | CastField | None = Field(
        default=None, description="For film and cast: the one field to change"
    )
    value: Any = Field(default=None, description="For film, cast, model: the new value")
    cast_id: str | None = Field(default=None, description="For cast and remove_cast")
    member: CastMember | None = Field(default=None, description="For add_cast")
    target: str | None = Field(
        default=None, description="For model: a unit, image|clip|speech|transcription|sound|music, or *"
    )


class EditFilm(Frozen):
    base_revision: int | None = Field(
        default=None, description="The revision you looked at; null = the latest"
    )
    operations: tuple[FilmEdit, ...] = Field(
        min_length=1, description="Changes, carried out in order, all or none"
    )


async def edit_film(context: Context, arguments: EditFilm) -> Answer:
    """Change what belongs to the whole film: title, style, cast, music brief, captions, mix, settings.

    settings.voice is the narrator's voice id from list_voices. settings.cast_first = true lets the
    person see and approve the cast's pictures before anything else is planned. captions.exact = true
    has somebody listen, for a small price, to voices that do not tell when their words are heard.
    Nothing is made and nothing is charged.
    """
    operations = [_film_operation(edit) for edit in arguments.operations]
    return await context.edit(operations, arguments.base_revision)


def _film_operation(edit: FilmEdit) -> Operation:
    match edit:
        case FilmEdit(op="film", field=str(field)):
            return UpdateFilm.model_validate({"field": field, "value": edit.value})
        case FilmEdit(op="cast", cast_id=str(cast), field=str(field)):
            return UpdateCast.model_validate({"cast_id": cast, "field": field, "value": edit.value})
        case FilmEdit(op="add_cast", member=CastMember() as member):
            return AddCast(member=member)
        case FilmEdit(op="remove_cast", cast_id=str(cast)):
            return RemoveCast(cast_id=cast)
        case FilmEdit(op="model", target=str(target)):
            return PinModel(target=target, model=str(edit.value or ""))
    raise ToolError(
        f"op {edit.op!r} needs the fields its description names, got {edit.model_dump(exclude_none=True)!r}"
    )


class UndoEdit(Frozen):
    steps: int = Field(
        default=1,
        ge=1,
        le=50,
        description="How many of the person's messages to take back, with all that each changed",
    )
    redo: bool = Field(default=False, description="True brings back what undo took away")


async def undo_edit(context: Context, arguments: UndoEdit) -> Answer:
    """Undo what the latest messages changed, or redo it. Earlier takes are used again; nothing is remade."""
    return await context.undo(arguments.steps, redo=arguments.redo)
