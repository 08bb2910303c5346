"""The film: one immutable document that everything else is computed from.

Times that a person asked for are seconds; times that are decided are integer frames
(see :mod:`film.timing`). Ids are short, stable and never reused: ``s1``, ``s2`` for
scenes, slugs such as ``keeper`` for the cast.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

Aspect = Literal["16:9", "9:16", "1:1", "4:5"]
Quality = Literal["draft", "final"]
TransitionKind = Literal["cut", "crossfade", "dissolve", "fade"]
CastKind = Literal["person", "animal", "thing", "place"]
Shot = Literal[
    "extreme wide", "wide", "medium", "close", "detail", "pov", "over shoulder", "from above", "low angle"
]
Author = Literal["agent", "person"]

ASPECTS: tuple[Aspect, ...] = ("16:9", "9:16", "1:1", "4:5")
LIMITS = {"prompt": 20_000, "text": 4_000, "scenes": 200, "seconds": 600.0, "cast": 24}
NARRATOR = "narrator"


def _plain(text: str) -> str:
    """Refuse what no database keeps as text."""
    if "\0" in text:
        raise ValueError("holds a NUL character; send plain text")
    return text


Plain = AfterValidator(_plain)
Text = Annotated[str, Field(max_length=LIMITS["text"]), Plain]
Title = Annotated[str, Field(max_length=200), Plain]
Voice = Annotated[str, Field(max_length=200), Plain]
CastId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,31}$")]
SceneId = Annotated[str, Field(pattern=r"^s[1-9][0-9]{0,5}$")]


class Frozen(BaseModel):
    """An immutable value that refuses unknown fields."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    def with_(self, **changes: Any) -> Self:
        """A validated copy with some fields replaced."""
        return type(self).model_validate({**self.model_dump(), **changes})


class Line(Frozen):
    """One thing said: by the narrator or by a member of the cast."""

    speaker: Annotated[str, Field(max_length=32)] = NARRATOR
    text: Text
    spoken: Text | None = None
    """What the voice reads where it differs from what is shown (kana, names)."""

    @property
    def said(self) -> str:
        """What the voice reads."""
        return self.spoken or self.text


class Transition(Frozen):
    """How a scene gives way to the next one."""

    kind: TransitionKind = "cut"
    seconds: float = Field(default=0.0, ge=0.0, le=2.0)


class Scene(Frozen):
    """One picture in motion with what is said and heard over it."""

    id: SceneId
    shot: Shot = "wide"
    visual_description: Text = ""
    motion: Text = ""
    audio_description: Text = ""
    lines: tuple[Line, ...] = ()
    cast: tuple[CastId, ...] = ()
    duration: float = Field(default=5.0, ge=0.5, le=60.0)
    """Asked length in seconds; the exact one comes from the timing model."""
    transition: Transition = Transition()
    head: float | None = Field(default=None, ge=0.0, le=60.0)
    """Asked seconds before its first word; None leaves them to the timing model."""
    sound_on: bool = True

    @property
    def script(self) -> str:
        """The lines as plain text, speakers named where they are not the narrator."""
        return "\n".join(
            line.text if line.speaker == NARRATOR else f"{line.speaker.upper()}: {line.text}"
            for line in self.lines
        )

    @property
    def named(self) -> frozenset[str]:
        """Ids of the cast that the picture shows: listed, or written as ``{id}``."""
        return frozenset(self.cast) | frozenset(re.findall(r"\{([a-z][a-z0-9_]*)\}", self.visual_description))


class CastMember(Frozen):
    """A person, animal, thing or place that must look the same whenever it is seen."""

    id: CastId
    name: Annotated[str, Field(max_length=80), Plain] = ""
    kind: CastKind = "person"
    description: Text = ""
    voice: Voice = ""
    """Voice id for dialogue; empty means the narrator's."""

    @property
    def called(self) -> str:
        """What people call it: its name, or "the old keeper" for ``old_keeper``."""
        return self.name or f"the {self.id.replace('_', ' ')}"


class Music(Frozen):
    on: bool = True
    brief: Text = ""


class Captions(Frozen):
    on: bool = True
    burn: bool = False
    position: Literal["bottom", "top"] = "bottom"
    size: Literal["small", "normal", "large"] = "normal"
    exact: bool = False
    """Where a voice does not tell when its words are heard, somebody listens to it and does."""


class Mix(Frozen):
    """Levels in dB against the recommended balance."""

    voice: float = Field(default=0.0, ge=-40, le=12)
    music: float = Field(default=0.0, ge=-40, le=12)
    sound: float = Field(default=0.0, ge=-40, le=12)
    ducking: float = Field(default=9.0, ge=0, le=24)


class Settings(Frozen):
    """What was asked of the film as a whole."""

    aspect_ratio: Aspect = "16:9"
    duration: float = Field(default=30.0, ge=1.0, le=LIMITS["seconds"])
    fps: Literal[24, 25, 30] = 24
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$")] = "en"
    quality: Quality = "draft"
    voice: Voice = ""
    """The narrator's voice; empty means the language's default."""
    speed: float = Field(default=1.0, ge=0.5, le=2.0)
    narration: bool = True
    cast_first: bool = False
    """The cast's pictures are a plan of their own, to be seen before anything that shows them is made."""


class Choice(Frozen):
    """A take that a person chose for a unit.

    ``inputs`` is the unit's input hash at that moment: while it is unchanged the take
    counts as current. ``*`` pins the take whatever changes (an upload).
    """

    take: str
    inputs: str = "*"


class Film(Frozen):
    """A video and its scenes."""

    title: Title = ""
    logline: Text = ""
    style: Text = ""
    cast: tuple[CastMember, ...] = ()
    settings: Settings = Settings()
    scenes: tuple[Scene, ...] = ()
    music: Music = Music()
    captions: Captions = Captions()
    mix: Mix = Mix()
    variants: dict[str, int] = {}
    """Unit id to how often "again" was said; it is the seed where a model takes one."""
    choices: dict[str, Choice] = {}
    models: dict[str, str] = {}
    """Unit id, kind or ``*`` to a pinned ``provider:model``."""
    authors: dict[str, Author] = {}
    """Field path (``s2.visual_description``, ``style``) to who wrote it; absent is the agent."""
    next_scene: int = 1

    @model_validator(mode="after")
    def _consistent(self) -> Film:
        ids = [scene.id for scene in self.scenes]
        if len(set(ids)) != len(ids):
            raise ValueError(f"scene ids must be unique, got {ids!r}")
        members = [member.id for member in self.cast]
        if len(set(members)) != len(members):
            raise ValueError(f"cast ids must be unique, got {members!r}")
        known = set(members)
        for scene in self.scenes:
            unknown = scene.named - known
            if unknown:
                raise ValueError(f"{scene.id} names {sorted(unknown)!r}; the cast is {sorted(known)!r}")
            speakers = {line.speaker for line in scene.lines} - known - {NARRATOR}
            if speakers:
                raise ValueError(
                    f"{scene.id} has lines of {sorted(speakers)!r}; speakers are narrator, {sorted(known)!r}"
                )
        return self

    def scene(self, scene_id: str) -> Scene:
        """The scene with that id; raises ``KeyError`` naming the ids there are."""
        for scene in self.scenes:
            if scene.id == scene_id:
                return scene
        raise KeyError(
            f"no scene {scene_id!r}; scenes are {', '.join(s.id for s in self.scenes) or 'none yet'}"
        )

    def member(self, cast_id: str) -> CastMember:
        """The cast member with that id; raises ``KeyError`` naming the ids there are."""
        for member in self.cast:
            if member.id == cast_id:
                return member
        raise KeyError(
            f"no cast member {cast_id!r}; the cast is {', '.join(m.id for m in self.cast) or 'empty'}"
        )

    def number(self, scene_id: str) -> int:
        """The scene's place in the film, counted from 1."""
        return [scene.id for scene in self.scenes].index(self.scene(scene_id).id) + 1
