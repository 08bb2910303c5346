"""A planner's whole proposal for a film, as the tool ``plan_scenes`` takes it."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import Field

from film.document import (
    LIMITS,
    Aspect,
    CastId,
    CastKind,
    CastMember,
    Film,
    Frozen,
    Line,
    Scene,
    Shot,
    Text,
    Transition,
    TransitionKind,
)


class PlannedCast(Frozen):
    """Somebody or something that recurs and must look the same each time."""

    id: CastId = Field(description="Short slug used in visuals as {id}, e.g. keeper")
    name: str = Field(default="", max_length=80, description="Name used in scripts, or empty")
    kind: CastKind = "person"
    look: Text = Field(
        description="25 to 45 words: age, build, hair, one outfit, one signature thing, two colours"
    )
    voice: str = Field(default="", description="Voice id from list_voices for dialogue, or empty")


class PlannedScene(Frozen):
    """One scene: one picture in motion."""

    shot: Shot = "wide"
    visual: Text = Field(description="40 to 80 words, English: one frozen instant; cast only as {id}")
    motion: Text = Field(default="", description="10 to 30 words, English: one act, one camera move")
    script: Text = Field(
        default="", description='Narration, or "NAME: words" lines for dialogue; may be empty'
    )
    lines: tuple[Line, ...] = Field(default=(), description="Instead of script where speakers matter")
    audio: Text = Field(
        default="", description='3 to 10 words: one bed, one event; e.g. "surf below; a latch lifts"'
    )
    cast_ids: tuple[CastId, ...] = ()
    seconds: Annotated[float, Field(ge=0.5, le=60.0)] = 5.0
    transition: TransitionKind = Field(default="cut", description="How it gives way to the next scene")
    transition_seconds: Annotated[float, Field(ge=0.0, le=2.0)] = 0.0


class PlannedSettings(Frozen):
    """Settings the person stated in words; null leaves a setting as it is."""

    aspect_ratio: Aspect | None = None
    duration: Annotated[float, Field(ge=1.0, le=LIMITS["seconds"])] | None = None
    voice: str | None = None
    speed: Annotated[float, Field(ge=0.5, le=2.0)] | None = None
    narration: bool | None = None
    captions: bool | None = None
    music: bool | None = None


class Breakdown(Frozen):
    """A whole film, proposed."""

    title: Annotated[str, Field(max_length=200, description="1 to 5 words, never the prompt cut off")]
    logline: Text = Field(default="", description="One sentence: who wants what, and what is in the way")
    language: str = Field(default="en", description="Language of the narration, e.g. en, de, pt-BR")
    style: Text = Field(
        default="", description="15 to 25 words: medium, texture, 3 colours and an accent, light"
    )
    music_brief: Text = Field(
        default="", description="Genre, instruments, mood, tempo, key, curve; instrumental"
    )
    cast: tuple[PlannedCast, ...] = Field(
        default=(), description="All that recurs and must look the same; 3 in 30 s"
    )
    scenes: tuple[PlannedScene, ...] = Field(
        min_length=1,
        max_length=int(LIMITS["scenes"]),
        description="In order; their ids come back in the answer",
    )
    settings: PlannedSettings = Field(
        default=PlannedSettings(), description="Settings the person stated in words; leave the rest out"
    )


def lines_of(script: str, cast: dict[str, str]) -> tuple[Line, ...]:
    """Split a plain script into lines; ``NAME: words`` goes to that member of the cast.

    ``cast`` maps lower-case names and ids to cast ids. A prefix that names nobody stays text.
    """
    found: list[Line] = []
    for row in filter(None, (row.strip() for row in script.splitlines())):
        match = re.match(r"^([^:\n]{1,40}):\s+(.+)$", row)
        speaker = cast.get(match[1].strip().lower()) if match else None
        if match and speaker:
            found.append(Line(speaker=speaker, text=match[2]))
        else:
            found.append(Line(text=row))
    return tuple(found)


def names_of(cast: tuple[CastMember, ...]) -> dict[str, str]:
    """Lower-case ids and names to cast ids, for reading scripts; ``narrator`` is not a member."""
    by_id = {member.id: member.id for member in cast}
    return by_id | {member.name.lower(): member.id for member in cast if member.name}


def build(breakdown: Breakdown, film: Film) -> Film:
    """The film that a breakdown describes, with new scene ids; settings that a person stated stay."""
    cast = tuple(
        CastMember(id=c.id, name=c.name, kind=c.kind, description=c.look, voice=c.voice)
        for c in breakdown.cast
    )
    names = names_of(cast)
    first = film.next_scene
    scenes = tuple(
        Scene(
            id=f"s{first + index}",
            shot=planned.shot,
            visual_description=planned.visual,
            motion=planned.motion,
            audio_description=planned.audio,
            lines=planned.lines or lines_of(planned.script, names),
            cast=planned.cast_ids,
            duration=planned.seconds,
            transition=Transition(kind=planned.transition, seconds=planned.transition_seconds),
        )
        for index, planned in enumerate(breakdown.scenes)
    )
    stated = breakdown.settings
    theirs = {
        path: "person" for path in film.authors if path.startswith("settings.") or path in ("title", "style")
    }
    asked = {
        name: value
        for name in ("aspect_ratio", "duration", "voice", "speed", "narration")
        if (value := getattr(stated, name)) is not None and f"settings.{name}" not in theirs
    }
    if "settings.language" not in theirs:
        asked["language"] = breakdown.language
    return Film(
        title=film.title if "title" in theirs else breakdown.title,
        logline=breakdown.logline,
        style=breakdown.style or film.style,
        cast=cast,
        settings=film.settings.with_(**asked),
        scenes=scenes,
        music=film.music.with_(
            brief=breakdown.music_brief, on=film.music.on if stated.music is None else stated.music
        ),
        captions=film.captions.with_(on=film.captions.on if stated.captions is None else stated.captions),
        mix=film.mix,
        models=film.models,
        authors=theirs,
        next_scene=first + len(scenes),
    )
