"""Handing a film over."""

from __future__ import annotations

from datetime import datetime
from typing import Literal
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from agent import exports
from agent.exports import Format, Wanted, file_name
from api.deps import EdgeDep, User
from api.edge import Edge
from api.limits import per_person
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import problems
from api.views import media_url
from film.document import Aspect
from store import exports as rows
from store import videos
from store.engine import Tx

router = APIRouter(prefix="/api/v1", tags=["exports"])


class ExportCreate(BaseModel):
    """What to make of the film's latest cut."""

    model_config = ConfigDict(
        extra="forbid", json_schema_extra={"examples": [{"to": "mp4", "aspect": "9:16"}]}
    )

    to: Format = Field(
        description="`zip` holds everything; `otio`, `fcpxml` and `edl` refer to what is in it."
    )
    aspect: Aspect | None = Field(
        default=None,
        description="Another shape, for mp4, webm and gif: the middle of the picture, or of who acts in it, never stretched; where "
        "that would keep less than two fifths of it, more is kept on a blurred surround.",
    )
    burn_captions: bool = Field(default=False, description="Draw the captions in; for mp4, webm and gif.")


class ExportError(BaseModel):
    """Why there is no file."""

    code: str = Field(examples=["failed"])
    text: str = Field(examples=["This machine has no font with '字': leave captions as a track."])


class ExportPublic(BaseModel):
    """One form of one cut."""

    id: UUID
    video_id: UUID
    to: Format
    aspect: Aspect | None = Field(description="Null for the film's own.")
    burn_captions: bool
    state: Literal["queued", "running", "ready", "failed"]
    progress: float = Field(ge=0, le=1)
    url: str | None = Field(description="Good for about an hour; null until it is ready.")
    name: str = Field(description="What the file is called when it is saved.", examples=["the-last-lamp.mp4"])
    mime: str | None
    size: int | None = Field(description="Bytes.")
    error: ExportError | None
    take_id: str | None = Field(description="The cut that it is made from.")
    created_at: datetime
    finished_at: datetime | None


def public(edge: Edge, video: videos.Video, export: rows.Export) -> ExportPublic:
    """An export as it is answered."""
    wanted = Wanted.of(export)
    name = file_name(video.title, export.format)
    url = media_url(edge, export.blob_key, name=name)
    failed = export.error if export.state == "failed" else None
    return ExportPublic(
        id=UUID(export.id), video_id=UUID(export.video_id), to=wanted.format, aspect=wanted.aspect,
        burn_captions=wanted.burn_captions, state=export.state, progress=export.progress or 0.0, url=url, name=name,
        mime=export.mime, size=export.bytes if export.blob_key else None, error=ExportError(**failed) if failed else None,
        take_id=export.take_id, created_at=export.created_at, finished_at=export.finished_at,
    )  # fmt: skip


@router.post(
    "/videos/{video_id}/exports", status_code=202, summary="Export a film",
    responses=problems(401, 404, 409, 422, 429), dependencies=[per_person("exports", "60 per minute")],
)  # fmt: skip
async def create(
    video_id: UUID, body: ExportCreate, user: User, edge: EdgeDep, response: Response
) -> ExportPublic:
    """Of the latest cut; 409 (`not_cut`) where there is none. The same export of the same cut is made
    once: asked for again, it is answered as it stands. It is kept for 30 days."""
    wanted = Wanted(body.to, body.aspect, body.burn_captions)
    export = await exports.ask(edge.app, user.id, str(video_id), wanted)
    response.headers["Location"] = f"/api/v1/exports/{export.id}"
    async with edge.app.store.read() as tx:
        return public(edge, await videos.get(tx, export.video_id, user.id), export)


@router.get(
    "/videos/{video_id}/exports", summary="A film's exports, newest first", responses=problems(401, 404, 422)
)
async def list_exports(
    video_id: UUID, user: User, edge: EdgeDep, limit: Limit = 50, cursor: Cursor = ""
) -> Page[ExportPublic]:
    key = decode(cursor, datetime, UUID)
    async with edge.app.store.read() as tx:
        video = await videos.get(tx, str(video_id), user.id)
        found = await rows.page(tx, video.id, limit + 1, before=key and (key[0], str(key[1])))
    last = found[limit - 1] if len(found) > limit else None
    return Page(
        items=[public(edge, video, export) for export in found[:limit]],
        next_cursor=encode(last.created_at, last.id) if last else None,
    )


@router.get("/exports/{export_id}", summary="One export", responses=problems(401, 404))
async def get(export_id: UUID, user: User, edge: EdgeDep) -> ExportPublic:
    async with edge.app.store.read() as tx:
        export, video = await _own(tx, export_id, user.id)
    return public(edge, video, export)


async def _own(tx: Tx, export_id: UUID, user_id: str) -> tuple[rows.Export, videos.Video]:
    """An export of a film that is still there. Raises ``NotFound``."""
    export = await rows.get(tx, str(export_id), user_id)
    return export, await videos.get(tx, export.video_id, user_id)
