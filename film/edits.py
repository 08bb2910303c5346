"""The edit vocabulary: typed operations on stable ids, applied to a film.

The agent's tools, the HTTP API and the editor's buttons all carry these operations, so
they share history, rebasing and undo. An operation names one field, so that one change
never drags another along.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError

from film.document import LIMITS, Author, CastMember, Choice, Film, Frozen, Line, Scene

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
    transition: dict[str, Any] = {}


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
