"""Bringing one's own: files that become takes of a scene or of somebody of the cast, and stay until unpinned."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Request, Response

from agent import uploads
from agent.uploads import Place, UploadKind
from api import etag
from api.deps import EdgeDep, User
from api.edge import Edge
from api.etag import Base
from api.forms import Form, file_form
from api.limits import per_person
from api.problems import Refused, problems
from api.routers.takes import TakePublic, own, shown

router = APIRouter(prefix="/api/v1", tags=["takes"])

Member = Annotated[
    str,
    Path(pattern=r"^[a-z][a-z0-9_]{0,31}$", description="Somebody's id in the cast.", examples=["keeper"]),
]
LIMITED = per_person("uploads", "60 per minute")
FILE: dict[str, Any] = {"type": "string", "format": "binary"}
KIND: dict[str, Any] = {
    "type": "string",
    "enum": ["image", "clip", "speech", "sound"],
    "description": "What it is in the scene.",
}


def form(**parts: dict[str, Any]) -> dict[str, Any]:
    """The body of a request with these parts, for the documentation."""
    schema = {"type": "object", "required": [*parts], "properties": parts}
    return {"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": schema}}}}


@router.post(
    "/scenes/{scene_id}/uploads", status_code=201, summary="Bring your own picture, clip, narration or sound",
    responses=problems(400, 401, 404, 413, 415, 422, 429), dependencies=[LIMITED],
    openapi_extra=form(file=FILE, kind=KIND),
)  # fmt: skip
async def upload(
    scene_id: UUID, request: Request, user: User, edge: EdgeDep, response: Response
) -> TakePublic:
    """A file of up to 256 MB: pictures as png, jpeg, webp or gif, clips as mp4, mov, webm or gif, sound as wav,
    mp3, m4a, ogg or flac. It becomes a take of the film's size and the scene's length, and is pinned: never stale
    and never remade until it is unpinned. It is an edit that can be undone."""
    await uploads.scene(edge.app, user.id, str(scene_id))
    async with file_form(request, "kind") as sent:
        place = await uploads.place(edge.app, user.id, str(scene_id), _kind(sent.fields))
        return await _brought(edge, user.id, place, sent, response)


@router.post(
    "/videos/{video_id}/cast/{cast_id}/uploads", status_code=201,
    summary="Bring your own picture of somebody of the cast",
    responses=problems(400, 401, 404, 413, 415, 422, 429), dependencies=[LIMITED], openapi_extra=form(file=FILE),
)  # fmt: skip
async def upload_cast(
    video_id: UUID, cast_id: Member, request: Request, user: User, edge: EdgeDep, response: Response
) -> TakePublic:
    """A png, jpeg, webp or gif of up to 256 MB. What shows them is made from it from now on, and it is pinned:
    never stale and never remade until it is unpinned. It is an edit that can be undone."""
    place = await uploads.cast_place(edge.app, user.id, str(video_id), cast_id)
    async with file_form(request) as sent:
        return await _brought(edge, user.id, place, sent, response)


async def _brought(edge: Edge, user_id: str, place: Place, sent: Form, response: Response) -> TakePublic:
    try:
        take = await uploads.bring(edge.app, user_id, place, sent.file, sent.label)
    except uploads.Unsupported as error:
        raise Refused(415, error.code, str(error)) from None
    loaded, take = await own(edge, UUID(take.id), user_id)
    etag.tag(response, loaded.video.revision)
    response.headers["Location"] = f"/api/v1/takes/{take.id}"
    return shown(edge, loaded, take)


KINDS_OF_UPLOAD: dict[str, UploadKind] = {
    "image": "image",
    "clip": "clip",
    "speech": "speech",
    "sound": "sound",
}


def _kind(fields: Mapping[str, str]) -> UploadKind:
    """What a file in a form is for."""
    kind = KINDS_OF_UPLOAD.get(fields.get("kind", ""))
    if kind is None:
        raise Refused(422, "invalid", "The form's part `kind` must be one of image, clip, speech and sound.")
    return kind


@router.delete(
    "/scenes/{scene_id}/pins/{kind}", status_code=204, summary="Unpin a unit of a scene",
    responses=problems(400, 401, 404, 412, 422) | {204: etag.TAGGED | {"description": "It is not pinned now."}},
)  # fmt: skip
async def unpin(
    scene_id: UUID, kind: UploadKind, user: User, edge: EdgeDep, base: Base, response: Response
) -> None:
    """It can be remade again; the take that was pinned is kept. What is not pinned stays as it is."""
    etag.tag(response, await uploads.unpin(edge.app, user.id, str(scene_id), kind, base))


@router.delete(
    "/videos/{video_id}/cast/{cast_id}/pin", status_code=204, summary="Unpin a picture of the cast",
    responses=problems(400, 401, 404, 412, 422) | {204: etag.TAGGED | {"description": "It is not pinned now."}},
)  # fmt: skip
async def unpin_cast(
    video_id: UUID, cast_id: Member, user: User, edge: EdgeDep, base: Base, response: Response
) -> None:
    """As for a unit of a scene."""
    etag.tag(response, await uploads.unpin_cast(edge.app, user.id, str(video_id), cast_id, base))
