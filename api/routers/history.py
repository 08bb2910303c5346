"""A film's history: every revision, and going back and forth among them."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Body, Path, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator

from agent import reversal, studio
from agent.films import load
from api import views
from api.deps import AppDep, EdgeDep, User
from api.edge import Edge
from api.etag import LARGEST, TAGGED, Base, tag
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import problems
from api.views import PlanPublic, VideoPublic
from film.revisions import stacks
from store import revisions, videos

router = APIRouter(prefix="/api/v1", tags=["history"])

MOST = 50
FieldPath = Annotated[str, StringConstraints(min_length=1, max_length=120, pattern=r"^[^\x00]*$")]
REFUSALS = problems(400, 401, 404, 409, 412, 422) | {200: TAGGED}


class RevisionPublic(BaseModel):
    """One revision of a film. `GET /videos/{id}?revision=` shows the film as it was."""

    number: int = Field(examples=[7])
    author: str = Field(description="person or agent.", examples=["person"])
    summary: str = Field(examples=["changed scene 2's length"])
    touched: list[str] = Field(
        description="What it changed: a field of the film or of a scene, a whole scene, or `order`.",
        examples=[["s2.duration"]],
    )
    kind: Literal["edit", "undo", "redo", "revert", "made"]
    of: int | None = Field(
        description="The revision that an undo took back, a redo brought back or a revert went back to."
    )
    undoable: bool = Field(description="Whether undo can still reach it.")
    redoable: bool = Field(description="Whether it was undone and redo can still reach it.")
    steps: int | None = Field(
        description="How many steps of undo take it back, or of redo bring it back; null for neither.",
        examples=[1],
    )
    run_id: UUID | None = Field(
        description="The run that it was made in; null for a person's edit outside one."
    )
    created_at: datetime


class Steps(BaseModel):
    model_config = ConfigDict(extra="forbid")

    steps: int = Field(default=1, ge=1, le=MOST, description="How many edits; fewer if there are fewer.")


class Undo(Steps):
    """The latest edits, or one revision wherever it stands."""

    revision: int | None = Field(
        default=None, ge=1, le=LARGEST, examples=[7],
        description="Take back what this revision changed and nothing else; what was changed again since stays. "
        "It is an edit that can be undone.",
    )  # fmt: skip
    fields: list[FieldPath] | None = Field(
        default=None, max_length=1000, examples=[["s2.visual_description"]],
        description="Only these of its changes, as `GET /videos/{id}/history/{revision}` names them.",
    )  # fmt: skip

    @model_validator(mode="after")
    def _one_way(self) -> Undo:
        if self.revision is None and self.fields:
            raise ValueError("fields are of a revision; send revision too")
        if self.revision is not None and self.steps != 1:
            raise ValueError("send steps or revision, not both")
        return self


class ChangePublic(BaseModel):
    """One field that a revision changed; null is for what was not there."""

    field: str = Field(
        description="A field of the film, of a scene or of somebody of the cast, a whole scene or member, what is "
        "noted of a unit (`image:s2.take`), or `order`.",
        examples=["s2.visual_description"],
    )
    title: str = Field(examples=["scene 2's description"])
    before: Any
    after: Any
    stands: bool = Field(
        description="Whether it still is as the revision left it; if not, it is not taken back."
    )


class RevisionChanges(BaseModel):
    """A revision with its single changes."""

    number: int = Field(examples=[7])
    changes: list[ChangePublic] = Field(description="Empty for a film's first revision.")


class Revert(BaseModel):
    model_config = ConfigDict(extra="forbid")

    revision: int = Field(ge=1, le=LARGEST, description="The one to go back to.", examples=[3])


class Restored(BaseModel):
    """The film after going back or forth."""

    revision: int = Field(examples=[8])
    summary: str = Field(examples=["undid: changed scene 2's length"])
    video: VideoPublic
    plan: PlanPublic = Field(description="What would have to be made now; usually nothing.")


@router.get(
    "/videos/{video_id}/history",
    summary="A film's revisions, newest first",
    responses=problems(401, 404, 422),
)
async def list_history(
    video_id: UUID, user: User, app: AppDep, limit: Limit = 50, cursor: Cursor = ""
) -> Page[RevisionPublic]:
    """Nothing is ever taken out: undo, redo and revert add revisions."""
    key = decode(cursor, int)
    async with app.store.read() as tx:
        await videos.get(tx, str(video_id), user.id)
        found = await revisions.list(tx, str(video_id), limit + 1, before=key[0] if key else None)
        undo, redo = stacks(await revisions.steps(tx, str(video_id)))
    reach = {number: place for stack in (undo[1:], redo) for place, number in enumerate(reversed(stack), 1)}
    items = [_shown(entry, reach.get(entry.number), undone=entry.number in redo) for entry in found[:limit]]
    return Page(items=items, next_cursor=encode(found[limit - 1].number) if len(found) > limit else None)


def _shown(entry: revisions.Entry, steps: int | None, *, undone: bool) -> RevisionPublic:
    kind: Any = "revert" if entry.kind == "edit" and entry.undoes is not None else entry.kind
    return RevisionPublic(
        number=entry.number, author=entry.author, summary=entry.summary, touched=[*entry.touched], kind=kind,
        of=entry.undoes, undoable=steps is not None and not undone, redoable=undone, steps=steps,
        run_id=UUID(entry.run_id) if entry.run_id else None, created_at=entry.created_at,
    )  # fmt: skip


@router.get(
    "/videos/{video_id}/history/{revision}",
    summary="What a revision changed, field by field",
    responses=problems(401, 404, 422),
)
async def read_revision(
    video_id: UUID, revision: Annotated[int, Path(ge=1, le=LARGEST)], user: User, app: AppDep
) -> RevisionChanges:
    """Each with what was there before and after, and whether it can still be taken back by itself."""
    async with app.store.read() as tx:
        await videos.get(tx, str(video_id), user.id)
        now = (await load(tx, str(video_id))).graph.film
        found = await reversal.changes_of(tx, str(video_id), revision, now)
    return RevisionChanges(number=revision, changes=[ChangePublic(**vars(one)) for one in found])


@router.post("/videos/{video_id}/undo", summary="Take back the latest edits", responses=REFUSALS)
async def undo(
    video_id: UUID, user: User, edge: EdgeDep, response: Response, base: Base = None,
    body: Annotated[Undo | None, Body()] = None,
) -> Restored:  # fmt: skip
    """Takes that were in use before are used again; nothing is remade."""
    body, film = body or Undo(), str(video_id)
    if body.revision is not None:
        done = await studio.take_back(edge.app, user.id, film, body.revision, body.fields or (), base)
    else:
        done = await studio.undo(edge.app, user.id, film, steps=body.steps, base=base)
    return await _restored(edge, str(video_id), done, response)


@router.post("/videos/{video_id}/redo", summary="Bring back what undo took back", responses=REFUSALS)
async def redo(
    video_id: UUID, user: User, edge: EdgeDep, response: Response, base: Base = None,
    body: Annotated[Steps | None, Body()] = None,
) -> Restored:  # fmt: skip
    """Until something else is edited."""
    steps = body.steps if body else 1
    done = await studio.undo(edge.app, user.id, str(video_id), redo=True, steps=steps, base=base)
    return await _restored(edge, str(video_id), done, response)


@router.post("/videos/{video_id}/revert", summary="Go back to a revision", responses=REFUSALS)
async def revert(
    video_id: UUID, body: Revert, user: User, edge: EdgeDep, response: Response, base: Base = None
) -> Restored:
    """One edit more, that brings back the film and the takes of that revision; it can be undone."""
    done = await studio.revert(edge.app, user.id, str(video_id), body.revision, base)
    return await _restored(edge, str(video_id), done, response)


async def _restored(edge: Edge, video_id: str, done: dict[str, Any], response: Response) -> Restored:
    async with edge.app.store.read() as tx:
        loaded = await load(tx, video_id)
        sight = await views.look(tx, loaded)
    tag(response, loaded.video.revision)
    return Restored(
        revision=done["revision"], summary=done["summary"], video=views.video(edge, sight),
        plan=views.plan(loaded, edge.app.plan(loaded.graph)),
    )  # fmt: skip
