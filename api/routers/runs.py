"""Runs: messages, answers, cancelling, and their events."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Header, Path, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field, model_validator

from agent import starting, studio, waiting
from agent.films import load, public_messages, public_state
from agent.starting import Answer, Said, Terms
from api.deps import AccessDep, AppDep, EdgeDep, User, person
from api.limits import MESSAGE
from api.names import Names
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import Refused, problems
from api.sse import STREAM, film_log, film_stream, run_stream
from film.plan import MICRO
from film.units import KINDS
from store import runs, videos
from store.engine import Tx

router = APIRouter(prefix="/api/v1", tags=["runs"])

LARGEST = 2**53 - 1
Credits = Annotated[
    float, Field(ge=0, le=1e9, allow_inf_nan=False, description="Most that this may cost, in credits.")
]
ModelName = Annotated[str, Field(max_length=200, pattern=r"^[^\x00]*$", examples=["offline/director"])]


class UnitCancelled(BaseModel):
    unit: str = Field(examples=["image:s2"])
    ordered: bool = Field(description="Whether it was ordered already, so that its vendor is asked to stop.")


UnitOf = Annotated[
    str,
    Path(max_length=80, pattern=rf"^({'|'.join(KINDS)})(:[a-z][a-z0-9_]*)?$", examples=["image:s2"]),
]


class Resume(BaseModel):
    """The answer to one interrupt, as AG-UI spells it."""

    model_config = ConfigDict(extra="ignore")

    interruptId: str = Field(max_length=200, pattern=r"^[^\x00]*$", examples=["call_5f0c2d7a9b3e4f61"])
    status: Literal["resolved", "cancelled"] = "resolved"
    payload: dict[str, Any] | None = Field(default=None, examples=[{"approved": True}])

    def answer(self) -> Answer:
        return Answer(self.interruptId, self.payload or {}, self.status == "cancelled")


class RunCreate(BaseModel):
    """Something to say, answers to what a run asked, or both."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "anyOf": [
                {"required": ["message"], "properties": {"message": {"type": "string", "minLength": 1}}},
                {"required": ["resume"], "properties": {"resume": {"type": "array", "minItems": 1}}},
            ]
        },
    )

    message: str = Field(default="", max_length=MESSAGE, examples=["make scene 2 happen at night"])
    resume: list[Resume] = Field(default=[], max_length=50)
    max_credits: Credits = 0
    model: ModelName = ""

    @model_validator(mode="after")
    def _something(self) -> RunCreate:
        if not self.message.strip() and not self.resume:
            raise ValueError("say something in message, or answer with resume")
        return self


class RunStarted(BaseModel):
    run_id: str = Field(examples=["0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11"])
    video_id: str
    events: str = Field(
        description="Where to follow it.",
        examples=["/api/v1/runs/0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11/events"],
    )


class Waiting(BaseModel):
    """Why a run is not at work."""

    code: str = Field(examples=["queued"])
    text: str = Field(examples=["waits for a free worker, 3 runs are before it"])
    position: int | None = None


class RunPublic(BaseModel):
    """One run of the agent on a film."""

    id: str
    video_id: str
    state: Literal["queued", "running", "waiting", "interrupted", "finished", "failed", "cancelled"]
    step: str = Field(description="plan, review, make or assemble; empty between them.", examples=["make"])
    reason: Waiting | None = Field(
        description="Why it waits; null while somebody works on it or it has ended."
    )
    interrupts: list[dict[str, Any]] = Field(description="What a person must answer before it goes on.")
    error: dict[str, Any] | None
    model: str
    prompt_version: str
    turns: int
    tokens_in: int
    tokens_out: int
    max_credits: float
    parent_run_id: str | None
    cancel_requested: bool
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None


class Cancelled(BaseModel):
    run_id: str
    was_open: bool = Field(description="False where it had ended already.")


class FilmState(BaseModel):
    """A film as its followers see it, and the number to follow on from."""

    seq: int = Field(description="Follow `/videos/{id}/events?after=` this.")
    state: dict[str, Any] = Field(description="The shared state: film, plan, takes.")
    messages: list[dict[str, Any]] = Field(description="The conversation as AG-UI messages.")
    open_run: str | None


def started(run_id: str, video_id: str, response: Response) -> RunStarted:
    """The answer to whoever set a run going."""
    response.headers["Location"] = f"/api/v1/runs/{run_id}"
    return RunStarted(run_id=run_id, video_id=video_id, events=f"/api/v1/runs/{run_id}/events")


async def public(tx: Tx, run: runs.Run) -> RunPublic:
    reason = await waiting.reason(tx, run)
    return RunPublic(
        id=run.id, video_id=run.video_id, state=run.state, step=(run.phase or "").partition(":")[0] if run.is_open else "",
        reason=Waiting(**reason) if reason else None, interrupts=(run.interrupt or {}).get("interrupts", []),
        error=run.error, model=run.model or "", prompt_version=run.prompt_version or "", turns=run.turns,
        tokens_in=run.tokens_in, tokens_out=run.tokens_out, max_credits=run.max_credits / MICRO,
        parent_run_id=run.parent_run_id, cancel_requested=run.cancel_requested, created_at=run.created_at,
        started_at=run.started_at, finished_at=run.finished_at,
    )  # fmt: skip


@router.post(
    "/videos/{video_id}/runs",
    status_code=202,
    summary="Say something about a film, or answer what it asked",
    responses=problems(401, 402, 404, 409, 422),
)
async def begin(
    video_id: UUID, body: RunCreate, user: User, app: AppDep, request: Request, response: Response
) -> RunStarted:
    """A message during a run is queued and read before the model's next turn; a message while a plan
    waits for approval withdraws that plan. `resume` answers interrupts by their id."""
    names = Names.of(request)
    said = [Said(body.message, names.message)] if body.message.strip() else []
    terms = Terms(round(body.max_credits * MICRO), body.model, names.run)
    answers = [entry.answer() for entry in body.resume]
    run_id = await starting.begin(app, user.id, str(video_id), said, answers, terms)
    return started(run_id, str(video_id), response)


@router.get("/videos/{video_id}/runs", summary="A film's runs, newest first", responses=problems(401, 404))
async def list_runs(
    video_id: UUID, user: User, app: AppDep, limit: Limit = 50, cursor: Cursor = ""
) -> Page[RunPublic]:
    key = decode(cursor, datetime, UUID)
    async with app.store.read() as tx:
        await videos.get(tx, str(video_id), user.id)
        found = await runs.list(tx, str(video_id), limit + 1, before=key and (key[0], str(key[1])))
        items = [await public(tx, run) for run in found[:limit]]
    last = found[limit - 1] if len(found) > limit else None
    return Page(items=items, next_cursor=encode(last.created_at, last.id) if last else None)


@router.get(
    "/videos/{video_id}/state", summary="A film's shared state and conversation", responses=problems(401, 404)
)
async def state(video_id: UUID, user: User, app: AppDep) -> FilmState:
    """What a page needs when it opens: from here it follows the film's events and misses nothing."""
    async with app.store.read() as tx:
        video = await videos.get(tx, str(video_id), user.id)
        current = await runs.find_open(tx, video.id)
        shared = video.state or await public_state(tx, await load(tx, video.id))
        said = await public_messages(tx, video.id)
    return FilmState(
        seq=video.last_seq, state=shared, messages=said, open_run=current.id if current else None
    )


@router.get("/runs/{run_id}", summary="One run", responses=problems(401, 404))
async def get(run_id: UUID, user: User, app: AppDep) -> RunPublic:
    async with app.store.read() as tx:
        return await public(tx, await _own(tx, run_id, user.id))


@router.post("/runs/{run_id}/cancel", status_code=202, summary="Stop a run", responses=problems(401, 404))
async def cancel(run_id: UUID, user: User, app: AppDep) -> Cancelled:
    """Nothing new is ordered; what a vendor is still making is kept when it arrives. The run ends with
    the outcome `cancelled`."""
    async with app.store.read() as tx:
        await _own(tx, run_id, user.id)
    return Cancelled(run_id=str(run_id), was_open=await studio.cancel(app, user.id, str(run_id)))


@router.post(
    "/runs/{run_id}/units/{unit}/cancel",
    status_code=202,
    summary="Do without one unit",
    responses=problems(401, 404, 409, 422),
)
async def cancel_unit(run_id: UUID, unit: UnitOf, user: User, app: AppDep) -> UnitCancelled:
    """What is not ordered yet is not ordered, and its credits are back at once. Of what is, the vendor is asked
    to stop: the film's events tell whether it did, and what it makes all the same is kept and charged. What needs
    the unit is not made; the rest goes on, and the cut is made of what there is."""
    async with app.store.read() as tx:
        await _own(tx, run_id, user.id)
    return UnitCancelled(unit=unit, ordered=await studio.leave_out(app, user.id, str(run_id), unit))


After = Annotated[
    int | None, Query(ge=0, le=LARGEST, description="Only events numbered above this; the header wins.")
]
LastEventId = Annotated[
    str | None, Header(alias="Last-Event-ID", description="The last `id` that was seen.", max_length=20)
]
EVENTS: dict[int | str, Any] = problems(400, 401, 404) | STREAM


@router.get(
    "/runs/{run_id}/events",
    summary="Follow one run",
    response_class=Response,
    responses=EVENTS | {204: {"description": "The run has ended and everything above the cursor was seen."}},
)
async def run_events(
    run_id: UUID,
    user: User,
    edge: EdgeDep,
    access: AccessDep,
    after: After = None,
    last_event_id: LastEventId = None,
) -> Response:
    """Replays the run's AG-UI events from the first, or from above the cursor, follows it live, and ends
    after its terminal event (`RUN_FINISHED` or `RUN_ERROR`)."""
    async with edge.app.store.read() as tx:
        run = await _own(tx, run_id, user.id)
    return await run_stream(edge, run, cursor(last_event_id, after), access.expires)


@router.get("/videos/{video_id}/events", summary="Follow a film", response_class=Response, responses=EVENTS)
async def film_events(
    video_id: UUID,
    edge: EdgeDep,
    access: AccessDep,
    after: After = None,
    last_event_id: LastEventId = None,
    follow: Annotated[bool, Query(description="Whether it goes on live after what there is.")] = True,
) -> Response:
    """The film's whole thread with the same numbers, then live. The stream ends when the access token
    expires: refresh it and go on from the last id."""
    async with edge.app.store.read() as tx:
        user = await person(tx, access)
        await videos.check(tx, str(video_id), user.id)
    if not follow:
        return film_log(edge, str(video_id), cursor(last_event_id, after))
    return film_stream(edge, str(video_id), cursor(last_event_id, after), access.expires)


def cursor(last_event_id: str | None, after: int | None) -> int:
    """Where a reader goes on. Raises ``Refused`` (400) for an id that is not one of ours."""
    if last_event_id is None:
        return after or 0
    if not last_event_id.isascii() or not last_event_id.isdigit() or int(last_event_id) > LARGEST:
        raise Refused(
            400, "invalid_cursor", f"Last-Event-ID is {last_event_id!r}; send the number of an event."
        )
    return int(last_event_id)


async def _own(tx: Tx, run_id: UUID, user_id: str) -> runs.Run:
    """A run of a film that is still there. Raises ``NotFound``."""
    run = await runs.get(tx, str(run_id), user_id)
    await videos.check(tx, run.video_id, user_id)
    return run
