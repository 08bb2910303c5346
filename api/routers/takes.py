"""Takes: every version of every unit, choosing among them, and bringing one's own."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.security import HTTPAuthorizationCredentials
from pydantic import BaseModel, ConfigDict, Field

from agent import studio, uploads
from agent.films import Loaded, load
from agent.renditions import FORMS, Form, rendition, strip_of
from api import deps, etag, views
from api.deps import EdgeDep, User
from api.edge import Edge
from api.etag import Base
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import problems
from api.routers.media import TYPES
from api.views import PlanPublic
from film.causes import differences
from film.edits import SelectTake
from film.plan import MICRO
from film.units import KINDS
from store import revisions, takes, videos
from store.acting import act_as_system

router = APIRouter(prefix="/api/v1", tags=["takes"])

REDIRECT_SECONDS = 600
"""How long a browser may remember where a form of a take lies."""


class StripPublic(BaseModel):
    """How a film strip's frames lie."""

    count: int = Field(description="Frames side by side.", examples=[12])
    width: int = Field(description="Pixels across each.", examples=[160])
    height: int = Field(examples=[90])
    step: float = Field(description="Seconds that each stands for; it shows their middle.", examples=[0.5])


class DifferencePublic(BaseModel):
    """One thing that a take was made from and that the film says otherwise now."""

    field: str = Field(examples=["description"])
    cause: str = Field(examples=["scene 2's description changed"])
    then: str = Field(description="What it was made from; empty where that is no words.", examples=["by day"])
    now: str = Field(description="What the film says now.", examples=["at night"])


class TakePublic(BaseModel):
    """One version of one unit. It never changes; only whether it is in use does."""

    id: UUID
    video_id: UUID
    unit: str = Field(examples=["image:s2"])
    title: str = Field(examples=["image 2"])
    kind: str = Field(examples=["image"])
    scene: str | None = Field(description="The scene's id inside the film.", examples=["s2"])
    scene_id: UUID | None
    selected: bool = Field(description="Whether it is the one in use.")
    state: Literal["current", "stale", "pinned", "removed"] = Field(
        description="current: made from what the film says now; stale: from something else, and still usable; "
        "pinned: in use whatever changes; removed: its unit is no longer part of the film."
    )
    reason: str = Field(description="Why a take in use is stale.", examples=["scene 2's description changed"])
    differs: list[DifferencePublic] = Field(
        description="What it was made from that is otherwise now; empty for an upload, and once its unit is removed."
    )
    author: Literal["person", "agent"] = Field(
        description="Who brought it: the person by uploading, or Pixora."
    )
    provider: str = Field(examples=["local"])
    model: str = Field(examples=["painter"])
    credits: float = Field(description="What the person paid.", examples=[0.4])
    billed: float = Field(description="What the vendor billed, in credits.", examples=[0.4])
    parents: list[UUID] = Field(description="Takes it was made from.")
    seed: int | None
    label: str = Field(description="What an uploaded file was called.", examples=["harbour.jpg"])
    mime: str | None = Field(examples=["image/png"])
    bytes: int
    seconds: float | None = Field(description="How long it plays.")
    frames: int | None = Field(description="Of a clip or a cut.", examples=[144])
    fps: float | None = Field(examples=[24])
    width: int | None
    height: int | None
    strip: StripPublic | None = Field(description="Where there is one; known before it is drawn.")
    findings: list[str] = Field(description="What the checks of a cut found.")
    media: dict[Form, str] = Field(
        description="Addresses of its forms, good for about an hour without any other sign-in. Smaller forms are "
        "made when they are first asked for."
    )
    created_at: datetime


class TakeWhole(TakePublic):
    """A take with what it was made from."""

    inputs: dict[str, Any] = Field(
        description="What the film said of it: words, lengths, sizes, and digests of other units. Two takes of a "
        "unit differ in these.",
        examples=[{"description": "{keeper} lights the lamp", "shot": "wide", "style": "ink"}],
    )


class TakeSelect(BaseModel):
    model_config = ConfigDict(extra="forbid")

    pin: bool = Field(default=False, description="Keep it whatever changes; an upload always is.")


class TakeSelected(BaseModel):
    """The film after a choice."""

    revision: int = Field(examples=[8])
    summary: str = Field(examples=["chose another take for image 2"])
    take: TakePublic
    plan: PlanPublic = Field(description="What would have to be made now.")


def shown(edge: Edge, loaded: Loaded, take: takes.Take) -> TakePublic:
    """A take as its film stands."""
    now = loaded.graph
    standing, unit = now.standing.get(take.unit), now.units.get(take.unit)
    selected = standing is not None and standing.take is not None and standing.take.id == take.id
    state = "removed" if unit is None else "current" if unit.hash == take.inputs_hash else "stale"
    subject = take.unit.partition(":")[2]
    scene = subject if subject and take.kind != "cast" else None
    facts = take.facts
    return TakePublic(
        id=UUID(take.id), video_id=UUID(take.video_id), unit=take.unit, title=now.word(take.unit), kind=take.kind,
        scene=scene, scene_id=UUID(revisions.scene_uuid(take.video_id, scene)) if scene else None,
        selected=selected, state=standing.state if selected else state,  # type: ignore[union-attr]
        reason=standing.cause if selected and standing else "",
        differs=[DifferencePublic(**vars(one)) for one in differences(now.film, unit, take.inputs)] if unit else [],
        author="person" if take.provider == uploads.PROVIDER else "agent", provider=take.provider,
        model=take.model, credits=take.cost / MICRO, billed=take.vendor_cost / MICRO,
        parents=[UUID(parent) for parent in take.parents], seed=take.seed, label=facts.get("label", ""),
        mime=take.mime, bytes=take.bytes, seconds=facts.get("seconds"), frames=facts.get("frames"),
        fps=facts.get("fps"), width=facts.get("width"), height=facts.get("height"), strip=strip(take),
        findings=facts.get("findings", []), media=addresses(edge, take),
        created_at=take.created_at,
    )  # fmt: skip


def strip(take: takes.Take) -> StripPublic | None:
    found = strip_of(take)
    return StripPublic(**vars(found)) if found else None


def addresses(edge: Edge, take: takes.Take) -> dict[Form, str]:
    """Where each form of a take is, for about an hour."""
    original = views.media_url(edge, take.blob_key)
    if original is None:
        return {}
    now = edge.app.store.now()
    return {
        form: original if form == "original" else edge.public_url + edge.media.take(take.id, form, now)
        for form in FORMS[take.kind]
    }


Unit = Annotated[
    str,
    Query(
        max_length=80, pattern=rf"^(({'|'.join(KINDS)})(:[a-z][a-z0-9_]*)?)?$", examples=["image:s2"],
        description="Takes of this unit only.",
    ),
]  # fmt: skip


@router.get(
    "/videos/{video_id}/takes", summary="A film's takes, newest first", responses=problems(401, 404, 422)
)
async def list_takes(
    video_id: UUID, user: User, edge: EdgeDep, unit: Unit = "", limit: Limit = 50, cursor: Cursor = ""
) -> Page[TakePublic]:
    """Every version that was made or brought, whether in use or not."""
    key = decode(cursor, datetime, UUID)
    async with edge.app.store.read() as tx:
        await videos.get(tx, str(video_id), user.id)
        loaded = await load(tx, str(video_id))
        before = key and (key[0], str(key[1]))
        found = await takes.page(tx, str(video_id), limit + 1, unit=unit, before=before)
    last = found[limit - 1] if len(found) > limit else None
    return Page(
        items=[shown(edge, loaded, take) for take in found[:limit]],
        next_cursor=encode(last.created_at, last.id) if last else None,
    )


@router.get("/takes/{take_id}", summary="One take", responses=problems(401, 404))
async def get_take(take_id: UUID, user: User, edge: EdgeDep) -> TakeWhole:
    loaded, take = await own(edge, take_id, user.id)
    return TakeWhole(**dict(shown(edge, loaded, take)), inputs=take.inputs)


async def own(edge: Edge, take_id: UUID, user_id: str | None) -> tuple[Loaded, takes.Take]:
    """A take of a film that is still there. Raises ``NotFound``."""
    async with edge.app.store.read() as tx:
        take = await takes.get(tx, str(take_id), user_id)
        await videos.get(tx, take.video_id, take.user_id)
        return await load(tx, take.video_id), take


@router.get(
    "/takes/{take_id}/media", summary="A take's file, or a smaller form of it", status_code=307,
    response_class=Response, responses=problems(401, 403, 404, 422) | {307: {
        "description": "The file is at `Location`, for about an hour.",
        "headers": {"Location": {"schema": {"type": "string"}, "description": "A signed address."}},
    }},
)  # fmt: skip
async def take_media(
    request: Request,
    take_id: UUID,
    edge: EdgeDep,
    given: Annotated[HTTPAuthorizationCredentials | None, Depends(deps.bearer)],
    form: Annotated[
        Form,
        Query(
            alias="as",
            description="`poster`: a JPEG of up to 640 pixels; `proxy`: an MP4 of 360 lines; `strip`: up to twelve "
            "frames side by side as a JPEG, 90 pixels high; `peaks`: JSON with the loudness twenty times a second.",
        ),
    ] = "original",
    download: Annotated[bool, Query(description="Have the browser save it under a name.")] = False,
    expires: Annotated[str, Query(description="Part of an address that a take's `media` holds.")] = "",
    signature: Annotated[str, Query(description="Part of such an address; needs no other sign-in.")] = "",
) -> Response:
    """Leads on to a signed address. Smaller forms are made when they are first asked for, which takes a moment."""
    if signature:
        edge.media.check(f"{take_id}/{form}", expires, signature, edge.app.store.now())
        act_as_system()  # the address itself says that its holder may
        viewer = None
    else:
        viewer = (await deps.user(request, await deps.access(request, given))).id
    loaded, take = await own(edge, take_id, viewer)
    key = await rendition(edge.app, take, form)
    name = _name(loaded, take, form, key) if download else ""
    return Response(
        status_code=307,
        headers={
            "Location": edge.media.url(key, edge.app.store.now(), name=name),
            "Cache-Control": f"private, max-age={REDIRECT_SECONDS}",
        },
    )


def _name(loaded: Loaded, take: takes.Take, form: Form, key: str) -> str:
    """What a download is called: "The Storm - image 2.png"."""
    title = loaded.graph.film.title or "film"
    suffix = Path(key).suffix if Path(key).suffix in TYPES else ""
    what = loaded.graph.word(take.unit) + ("" if form == "original" else f" {form}")
    return "".join(
        letter for letter in f"{title} - {what}{suffix}" if letter.isprintable() and letter not in "/\\"
    )


@router.post("/takes/{take_id}/select", summary="Use a take", responses=problems(400, 401, 404, 412, 422))
async def select_take(
    take_id: UUID, user: User, edge: EdgeDep, base: Base, response: Response, body: TakeSelect | None = None
) -> TakeSelected:
    """An edit like any other: it can be undone. While the film asks for what it asks for now the take stays
    in use; with `pin` it does whatever changes."""
    _, take = await own(edge, take_id, user.id)
    pin = take.provider == uploads.PROVIDER or (body is not None and body.pin)
    choice = SelectTake(unit=take.unit, take=take.id, pin=pin)
    done = await studio.edit(edge.app, user.id, take.video_id, [choice], base)
    loaded, take = await own(edge, take_id, user.id)
    etag.tag(response, done["revision"])
    return TakeSelected(
        revision=done["revision"], summary=done["summary"], take=shown(edge, loaded, take),
        plan=views.plan(loaded, edge.app.plan(loaded.graph)),
    )  # fmt: skip
