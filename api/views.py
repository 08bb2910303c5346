"""How films, scenes and plans are shown: rows and graphs in, what the API answers out.

Addresses of media are minted here, when they are answered; rows and events never hold one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from agent.films import Loaded
from agent.renditions import Form
from agent.standing import (
    UnitStanding,
    complete,
    failed,
    film_status,
    made_of,
    newest_lines,
    of_scene,
    scene_status,
    stale,
    states_of,
    units,
    warnings,
)
from api.edge import Edge
from film.document import Captions, CastMember, Film, Line, Mix, Music, Settings, Shot, Transition
from film.plan import MICRO, Plan, words
from store import revisions, takes, videos
from store.engine import Tx

Status = Literal["pending", "processing", "completed", "failed"]
STATUS = "pending: something is to be made; processing: it is being made; completed; failed."

UNPLANNED = "nothing is planned yet"


class UnitPublic(BaseModel):
    """One thing that must exist, and how it stands."""

    unit: str = Field(examples=["image:s2"])
    title: str = Field(examples=["image 2"])
    state: str = Field(
        description="missing, current, stale, pinned, blocked, queued, running, uncertain, asking or failed.",
        examples=["stale"],
    )
    reason: str = Field(
        description="Why, in words; may be empty.", examples=["scene 2's description changed"]
    )
    take: str | None = Field(description="The take in use; a stale one stays usable.")


class ScenePublic(BaseModel):
    """One scene of a film."""

    id: UUID
    video_id: UUID
    scene: str = Field(description="Its id inside the film, which never changes.", examples=["s2"])
    order_index: int = Field(description="Its place in the film, counted from 0.", examples=[1])
    shot: Shot
    visual_description: str = Field(examples=["{keeper} lights the lamp while waves break below"])
    motion: str = Field(examples=["the flame grows; slow push in"])
    audio_description: str = Field(examples=["surf below; a latch lifts"])
    script: str = Field(
        description="The lines as plain text, speakers named where they are not the narrator.",
        examples=["Nobody had asked the storm its name."],
    )
    lines: list[Line]
    cast: list[str] = Field(
        description="Ids of cast members in it, besides those that the visual description names as `{id}`.",
        examples=[["keeper"]],
    )
    duration: float = Field(description="Asked seconds.", examples=[5.0])
    length: float = Field(description="Exact seconds, narration included.", examples=[5.75])
    start: float = Field(description="Seconds from the film's beginning.", examples=[4.5])
    measured: bool = Field(
        description="Whether the length is exact; before narration is made it is estimated."
    )
    transition: Transition = Field(description="How it gives way to the next one.")
    sound_on: bool
    status: Status = Field(description=STATUS)
    image_url: str | None = Field(description="Good for about an hour, as are the others.")
    video_url: str | None
    audio_url: str | None
    pins: list[str] = Field(
        description="Kinds of units that are pinned to a take: never stale, never remade.",
        examples=[["image"]],
    )
    units: list[UnitPublic]
    created_at: datetime
    updated_at: datetime


class CastPublic(CastMember):
    """Somebody or something that must look the same whenever it is seen."""

    image_url: str | None


EXACT = (
    "Where a voice does not tell when its words are heard, a model for transcription listens to it. Plans say what "
    "that costs."
)


class VideoPublic(BaseModel):
    """A film without its scenes."""

    id: UUID
    title: str = Field(examples=["The Keeper and the Storm"])
    description: str = Field(
        description="What was wished for.", examples=["A lighthouse keeper befriends a storm"]
    )
    logline: str
    status: Status = Field(description=STATUS)
    style: str = Field(examples=["ink and wash, slate blue"])
    aspect_ratio: str = Field(examples=["16:9"])
    duration: float = Field(description="Asked seconds.", examples=[30.0])
    length: float = Field(
        description="Exact seconds; 0 before it is planned, estimated before it is spoken.", examples=[30.75]
    )
    output_url: str | None = Field(description="The newest cut; good for about an hour.")
    thumbnail_url: str | None
    poster_url: str | None = Field(
        description="A small JPEG of the cut, or of the first picture, made when it is first asked for."
    )
    proxy_url: str | None = Field(description="The cut as a small MP4 for previews.")
    stale: int = Field(
        description="How many things in use were made from what the film no longer says.", examples=[2]
    )
    failed: int = Field(
        description="How many things failed when they were last made, and are not there.", examples=[0]
    )
    revision: int = Field(description="Counts edits; 0 before the first. It is the ETag too.", examples=[7])
    settings: Settings
    cast: list[CastPublic]
    music: Music
    captions: Captions
    mix: Mix
    models: dict[str, str] = Field(
        description="Pinned models: a unit, a kind of unit or `*` to `provider:model`.",
        examples=[{"image": "fal:flux-2"}],
    )
    scenes: list[str] = Field(description="Ids inside the film, in order.", examples=[["s1", "s2"]])
    open_run: UUID | None = Field(description="The run that is at work on it.")
    created_at: datetime
    updated_at: datetime


class PlanLinePublic(BaseModel):
    """One unit to make."""

    unit: str = Field(examples=["clip:s2"])
    title: str = Field(examples=["clip 2"])
    kind: str = Field(examples=["clip"])
    scene: str | None = Field(description="The scene that it belongs to.", examples=["s2"])
    model: str = Field(description="`provider:model`; empty for the cut, or where none is ready.")
    credits: float = Field(description="What it is expected to cost.", examples=[1.5])
    maximum: float = Field(description="What it costs at most.", examples=[1.5])
    certain: bool = Field(description="False where its length rests on narration that is not measured yet.")
    reason: str = Field(
        description="Why it is made: `missing`, or what changed.", examples=["scene 2's motion changed"]
    )
    needs: list[str] = Field(
        description="Units of this plan that are made first; without one of them this cannot be made.",
        examples=[["image:s2"]],
    )


class PlanPublic(BaseModel):
    """What would be made now, why, and the price."""

    version: str = Field(description="Approve exactly this.", examples=["5d1c7a0be3f24c6f8a9b0c1d"])
    words: str = Field(examples=["remakes image 3 and clip 3, reuses 14 takes, 42 credits, at most 45"])
    lines: list[PlanLinePublic]
    reused: int = Field(description="Takes that are kept as they are.", examples=[14])
    credits: float = Field(description="What it is expected to cost.", examples=[42])
    maximum: float = Field(description="What is held at approval, and the most it can cost.", examples=[45])
    scenes: list[str] = Field(description="Scenes that something is made for.", examples=[["s3"]])
    warnings: list[str] = Field(examples=[["Your script needs 74 s, you asked for 20 s."]])


def media_url(edge: Edge, key: str | None, *, name: str = "") -> str | None:
    """The address of a blob, good for about an hour; None for none."""
    return edge.public_url + edge.media.url(key, edge.app.store.now(), name=name) if key else None


def form_url(edge: Edge, take: takes.Take | None, form: Form) -> str | None:
    """The address of a smaller form of a take, which is made when it is first asked for."""
    if take is None or take.blob_key is None:
        return None
    return edge.public_url + edge.media.take(take.id, form, edge.app.store.now())


@dataclass(frozen=True)
class Sight:
    """A film as it stands in one transaction, with what is being made of it."""

    loaded: Loaded
    units: Mapping[str, UnitStanding]
    rows: Mapping[str, revisions.SceneRow]
    standing: videos.Standing


async def look(tx: Tx, loaded: Loaded) -> Sight:
    """Read what views need beside the film itself."""
    _, lines = await newest_lines(tx, loaded.video.id)
    standing = await videos.standing(tx, [loaded.video.id])
    rows = {row.scene: row for row in await revisions.scene_rows(tx, loaded.video.id)}
    return Sight(loaded, units(loaded.graph, lines), rows, standing[loaded.video.id])


def scenes(edge: Edge, sight: Sight) -> list[ScenePublic]:
    """The film's scenes in order."""
    return [scene(edge, sight, found.id) for found in sight.loaded.graph.film.scenes]


def scene(edge: Edge, sight: Sight, scene_id: str) -> ScenePublic:
    """One scene, by its id inside the film."""
    now, film = sight.loaded.graph, sight.loaded.video
    found, at = now.film.scene(scene_id), now.timing.of(scene_id)
    mine = of_scene(now, sight.units, scene_id)
    # One that was removed since the revision that is looked at has no row.
    row = sight.rows.get(scene_id, film)
    return ScenePublic(
        id=UUID(revisions.scene_uuid(film.id, scene_id)), video_id=UUID(film.id), scene=found.id,
        order_index=now.film.number(found.id) - 1,
        shot=found.shot, visual_description=found.visual_description, motion=found.motion,
        audio_description=found.audio_description, script=found.script, lines=[*found.lines],
        cast=[*found.cast], duration=found.duration, length=round(at.length / now.timing.fps, 3),
        start=round(at.start / now.timing.fps, 3), measured=at.measured, transition=found.transition,
        sound_on=found.sound_on, status=scene_status(mine),
        image_url=_take_url(edge, sight.loaded, f"image:{found.id}"),
        video_url=_take_url(edge, sight.loaded, f"clip:{found.id}"),
        audio_url=_take_url(edge, sight.loaded, f"speech:{found.id}"),
        pins=[one.unit.partition(":")[0] for one in mine if one.state == "pinned"],
        units=[unit(one) for one in mine], created_at=row.created_at, updated_at=row.updated_at,
    )  # fmt: skip


def unit(standing: UnitStanding) -> UnitPublic:
    return UnitPublic(**vars(standing))


def video(edge: Edge, sight: Sight) -> VideoPublic:
    """One film, exactly as it stands."""
    loaded, now = sight.loaded, sight.loaded.graph
    chosen = {unit: loaded.takes[take] for unit, take in now.selected.items()}
    status = film_status(sight.standing, complete(now))
    return _video(edge, loaded.video, chosen, sight.standing, status, now.timing.seconds, states_of(now))


async def listed(tx: Tx, edge: Edge, rows: Sequence[videos.Video]) -> list[VideoPublic]:
    """A page of films, as their followers were last told; no graph is worked out for it."""
    standing = await videos.standing(tx, [row.id for row in rows])
    made = {row.id: made_of(row) for row in rows}
    shelf = {
        take.id: take
        for take in await takes.several(tx, {t for of in made.values() for t in of.takes.values()})
    }
    return [
        _video(
            edge, row, {unit: shelf[take] for unit, take in made[row.id].takes.items() if take in shelf},
            standing[row.id], film_status(standing[row.id], made[row.id].complete), made[row.id].length,
            made[row.id].states,
        )
        for row in rows
    ]  # fmt: skip


def _video(
    edge: Edge, row: videos.Video, chosen: Mapping[str, takes.Take], standing: videos.Standing, status: Status,
    length: float, states: Mapping[str, str],
) -> VideoPublic:  # fmt: skip
    document = row.film or {}
    film = Film.model_validate(document | {"scenes": ()})  # reading every scene is what would take long
    ids = [scene["id"] for scene in document.get("scenes", ())]
    pictures = [chosen[f"image:{scene}"] for scene in ids if f"image:{scene}" in chosen]
    cut, picture = chosen.get("cut"), pictures[0] if pictures else None
    return VideoPublic(
        id=UUID(row.id), title=film.title or row.title, description=row.description, logline=film.logline,
        status=status, style=film.style, aspect_ratio=film.settings.aspect_ratio, duration=film.settings.duration,
        length=round(length, 3), output_url=media_url(edge, _key(cut)), thumbnail_url=media_url(edge, _key(picture)),
        poster_url=form_url(edge, cut or picture, "poster"), proxy_url=form_url(edge, cut, "proxy"),
        stale=stale(states), failed=failed(standing, states), revision=row.revision,
        settings=film.settings,
        cast=[
            CastPublic(**dict(member), image_url=media_url(edge, _key(chosen.get(f"cast:{member.id}"))))
            for member in film.cast
        ],
        music=film.music, captions=film.captions, mix=film.mix, models=film.models, scenes=ids,
        open_run=UUID(standing.open_run) if standing.open_run else None,
        created_at=row.created_at, updated_at=row.updated_at,
    )  # fmt: skip


def plan(loaded: Loaded, due: Plan) -> PlanPublic:
    """A plan with prices in credits."""
    now = loaded.graph
    return PlanPublic(
        version=due.version, words=words(now, due) if now.film.scenes else UNPLANNED, reused=due.reused, credits=due.quote / MICRO,
        maximum=due.maximum / MICRO, warnings=warnings(loaded, due),
        scenes=[found.id for found in now.film.scenes if any(_scene_of(line.unit) == found.id for line in due.lines)],
        lines=[
            PlanLinePublic(
                unit=line.unit, title=now.word(line.unit), kind=line.kind, scene=_scene_of(line.unit), model=line.model,
                credits=line.quote / MICRO, maximum=line.maximum / MICRO, certain=line.certain, reason=line.cause,
                needs=[] if line.kind == "cut" else [*line.needs],
            )
            for line in due.lines
        ],
    )  # fmt: skip


def _scene_of(unit: str) -> str | None:
    kind, _, subject = unit.partition(":")
    return subject if subject and kind != "cast" else None


def output_url(edge: Edge, loaded: Loaded) -> str | None:
    """Where the newest cut plays."""
    return _take_url(edge, loaded, "cut")


def _take_url(edge: Edge, loaded: Loaded, unit: str) -> str | None:
    take = loaded.graph.take(unit)
    return media_url(edge, _key(loaded.takes[take.id])) if take else None


def _key(take: takes.Take | None) -> str | None:
    return take.blob_key if take else None
