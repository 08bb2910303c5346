"""Scenes of a film."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import to_jsonable_python

from agent import amending
from agent.films import load
from agent.standing import as_it_was
from api import views
from api.deps import EdgeDep, User
from api.edge import Edge
from api.etag import TAGGED, AtRevision, Base, tag
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import problems
from api.views import ScenePublic
from film.document import LIMITS, CastId, Line, Shot, Transition
from film.edits import NewScene
from store import revisions, videos
from store.revisions import scene_uuid

router = APIRouter(prefix="/api/v1", tags=["scenes"])

Words = Annotated[str, StringConstraints(max_length=int(LIMITS["text"]), pattern=r"^[^\x00]*$")]
Script = Annotated[str, StringConstraints(max_length=8_000, pattern=r"^[^\x00]*$")]
OfVideo = Annotated[UUID, Query(description="The film.")]
LINES = 100
Seconds = Annotated[float, Field(ge=0.5, le=60, description="Asked seconds.", examples=[5])]


class SceneBody(BaseModel):
    """Fields of a scene."""

    model_config = ConfigDict(extra="forbid")

    shot: Shot | None = None
    visual_description: Words | None = Field(
        default=None,
        description="What is seen; cast by id, as in `{keeper}`.",
        examples=["{keeper} lights the lamp while waves break below"],
    )
    motion: Words | None = Field(default=None, examples=["the flame grows; slow push in"])
    audio_description: Words | None = Field(default=None, examples=["surf below; a latch lifts"])
    script: Script | None = Field(
        default=None,
        description='Plain text: narration, or "NAME: words" for somebody of the cast.',
        examples=["Nobody had asked the storm its name."],
    )
    lines: list[Line] | None = Field(
        default=None, max_length=LINES, description="Instead of `script`, where speakers matter."
    )
    cast: list[CastId] | None = Field(default=None, max_length=int(LIMITS["cast"]), examples=[["keeper"]])
    duration: Seconds | None = None
    transition: Transition | None = Field(default=None, description="How it gives way to the next one.")

    @model_validator(mode="after")
    def _one_script(self) -> SceneBody:
        if self.script is not None and self.lines is not None:
            raise ValueError("send script or lines, not both")
        return self

    def said(self) -> dict[str, Any]:
        """The fields that were sent."""
        sent = {name: getattr(self, name) for name in SceneBody.model_fields}
        return {name: to_jsonable_python(new) for name, new in sent.items() if new is not None}


class SceneCreate(SceneBody):
    """A new scene."""

    visual_description: Annotated[
        str, StringConstraints(min_length=1, max_length=4_000, pattern=r"^[^\x00]*$")
    ] = Field(examples=["Waves break over the empty pier"])
    position: int | None = Field(
        default=None, ge=0, le=int(LIMITS["scenes"]), description="Its place from 0; left out, it comes last."
    )


class SceneUpdate(SceneBody):
    """What should be otherwise; what is left out, or null, stays."""

    sound_on: bool | None = None
    again: list[Literal["speech", "image", "clip", "sound"]] = Field(
        default=[], max_length=4, description="Kinds of which another take is wanted, from the same words."
    )

    def said(self) -> dict[str, Any]:
        return super().said() | ({} if self.sound_on is None else {"sound_on": self.sound_on})


class SceneOrder(BaseModel):
    model_config = ConfigDict(extra="forbid")

    scenes: list[UUID] = Field(
        max_length=int(LIMITS["scenes"]), description="Each of the film's scenes once, in the wanted order."
    )


@router.get("/scenes", summary="A film's scenes in order", responses=problems(401, 404, 422) | {200: TAGGED})
async def list_scenes(
    video_id: OfVideo, user: User, edge: EdgeDep, response: Response, revision: AtRevision = None,
    limit: Limit = 50, cursor: Cursor = "",
) -> Page[ScenePublic]:  # fmt: skip
    after = decode(cursor, int)
    found = await _scenes(edge, user.id, str(video_id), response, revision)
    rest = [scene for scene in found if after is None or scene.order_index > after[0]]
    more = len(rest) > limit
    return Page(items=rest[:limit], next_cursor=encode(rest[limit - 1].order_index) if more else None)


@router.post(
    "/scenes", status_code=201, summary="Add a scene", responses=problems(400, 401, 404, 412, 422) | {201: TAGGED}
)  # fmt: skip
async def add_scene(
    video_id: OfVideo, body: SceneCreate, user: User, edge: EdgeDep, response: Response, base: Base = None
) -> ScenePublic:
    """Its pictures, narration and sound are part of the next plan."""
    film = str(video_id)
    made = await amending.add_scene(edge.app, user.id, film, NewScene(**body.said()), body.position, base)
    scene = scene_uuid(film, made)
    response.headers["Location"] = f"/api/v1/scenes/{scene}"
    return await _scene(edge, user.id, scene, response)


@router.get("/scenes/{scene_id}", summary="One scene", responses=problems(401, 404) | {200: TAGGED})
async def read_scene(scene_id: UUID, user: User, edge: EdgeDep, response: Response) -> ScenePublic:
    return await _scene(edge, user.id, str(scene_id), response)


@router.put(
    "/scenes/{scene_id}",
    summary="Change a scene",
    responses=problems(400, 401, 404, 412, 422) | {200: TAGGED},
)
async def update_scene(
    scene_id: UUID, body: SceneUpdate, user: User, edge: EdgeDep, response: Response, base: Base = None
) -> ScenePublic:
    """The body may be partial. Only what depends on a changed field becomes stale; the film's other takes
    are kept, and so are the scene's earlier ones."""
    row = await _row(edge, user.id, str(scene_id))
    wanted = amending.scene_as(row.scene, body.said(), body.again)
    await amending.edit(edge.app, user.id, row.video_id, wanted, base)
    return await _scene(edge, user.id, str(scene_id), response)


@router.delete(
    "/scenes/{scene_id}",
    status_code=204,
    summary="Remove a scene",
    responses=problems(400, 401, 404, 412, 422) | {204: TAGGED},
)
async def remove_scene(
    scene_id: UUID, user: User, edge: EdgeDep, response: Response, base: Base = None
) -> None:
    """Its takes are kept, so that undo brings it back as it was."""
    row = await _row(edge, user.id, str(scene_id))
    gone = await amending.edit(edge.app, user.id, row.video_id, amending.without(row.scene), base)
    tag(response, gone["revision"])


@router.post(
    "/videos/{video_id}/scenes/order",
    summary="Put the scenes in another order",
    responses=problems(400, 401, 404, 412, 422) | {200: TAGGED},
)
async def order_scenes(
    video_id: UUID, body: SceneOrder, user: User, edge: EdgeDep, response: Response, base: Base = None
) -> Page[ScenePublic]:
    """Nothing is remade but the cut and, where the film turns elsewhere now, the music."""
    wanted = amending.in_order(str(video_id), [str(scene) for scene in body.scenes])
    await amending.edit(edge.app, user.id, str(video_id), wanted, base)
    return Page(items=await _scenes(edge, user.id, str(video_id), response))


async def _row(edge: Edge, user_id: str, scene_id: str) -> revisions.SceneRow:
    async with edge.app.store.read() as tx:
        return await revisions.scene_row(tx, scene_id, user_id)


async def _scene(edge: Edge, user_id: str, scene_id: str, response: Response) -> ScenePublic:
    async with edge.app.store.read() as tx:
        row = await revisions.scene_row(tx, scene_id, user_id)
        sight = await views.look(tx, await load(tx, row.video_id))
    tag(response, sight.loaded.video.revision)
    return views.scene(edge, sight, row.scene)


async def _scenes(
    edge: Edge, user_id: str, video_id: str, response: Response, revision: int | None = None
) -> list[ScenePublic]:
    async with edge.app.store.read() as tx:
        await videos.get(tx, video_id, user_id)
        loaded = await load(tx, video_id)
        if revision is not None:
            loaded = await as_it_was(tx, loaded, revision)
        sight = await views.look(tx, loaded)
    tag(response, sight.loaded.video.revision)
    return views.scenes(edge, sight)
