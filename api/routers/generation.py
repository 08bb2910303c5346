"""From a prompt to a plan, from a plan to a film."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from agent import allowance, analyzing, jobs, starting, studio
from agent.analyzing import RunFailed
from agent.films import load
from agent.parts import Part
from agent.starting import PlanChanged, Said, Terms
from api import views
from api.deps import EdgeDep, User
from api.edge import Edge
from api.etag import TAGGED, tag
from api.names import Names
from api.problems import STATUSES, Refused, problems
from api.routers.videos import UnitName, VideoCreate
from api.views import PlanPublic, ScenePublic
from film.plan import MICRO
from store import runs, videos

router = APIRouter(prefix="/api/v1/generation", tags=["generation"])

PATIENCE = 55.0
"""Seconds that a caller waits for a plan; proxies give up at 60."""
Credits = Annotated[
    float, Field(ge=0, le=1e9, allow_inf_nan=False, description="Most that this may cost.", examples=[45])
]
Units = list[UnitName]
JobStatus = Literal["pending", "processing", "waiting", "completed", "failed", "cancelled"]


class Analysis(BaseModel):
    """A planned film, or what is missing for one."""

    video_id: UUID
    run_id: UUID
    status: JobStatus = Field(
        description="waiting: for an approval or an answer; processing: follow the run.", examples=["waiting"]
    )
    title: str
    scenes: list[ScenePublic]
    plan: PlanPublic | None = Field(description="Null while there is nothing to make.")
    message: str = Field(description="What the agent says about it.")
    question: str | None = Field(
        description="What it must know first; answer with `POST /videos/{id}/runs`.", examples=[None]
    )
    options: list[str] = Field(description="Answers that it proposes.", examples=[[]])


class Approval(BaseModel):
    """Agreement to exactly one plan."""

    model_config = ConfigDict(extra="forbid")

    plan_version: str = Field(
        min_length=1, max_length=64, pattern=r"^[^\x00]*$", examples=["5d1c7a0be3f24c6f8a9b0c1d"]
    )
    max_credits: Credits = 0
    only: Units = Field(default_factory=list, max_length=1000, description="As the plan was asked for.")
    leave_out: Units = Field(default_factory=list, max_length=1000, description="As the plan was asked for.")

    @property
    def part(self) -> Part:
        return Part(self.only, self.leave_out)


class Job(BaseModel):
    """What carries the plan out."""

    job_id: UUID = Field(description="The run's id.")
    video_id: UUID
    status_url: str = Field(examples=["/api/v1/generation/status/0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11"])
    events: str = Field(examples=["/api/v1/runs/0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11/events"])


class JobUnit(BaseModel):
    """One thing that a job makes."""

    unit: str = Field(examples=["clip:s2"])
    state: str = Field(
        description="waiting, running, made, failed, cancelled, dropped, uncertain, asking or blocked."
    )
    progress: float | None = Field(description="0 to 1, null where nobody knows.")
    model: str
    take: str | None
    error: dict[str, Any] | None = Field(description="`code`, `text`, and `next_step` where there is one.")


class JobPublic(BaseModel):
    """How far a job is."""

    job_id: UUID
    video_id: UUID
    status: JobStatus = Field(description="waiting is for a person; waiting for a vendor is processing.")
    progress: float = Field(description="0 to 1.", examples=[0.4])
    error: dict[str, Any] | None = Field(description="`code` and `text` of what ended it.")
    units: list[JobUnit]
    output_url: str | None = Field(description="The film as it was last cut.")
    created_at: datetime
    started_at: datetime | None
    completed_at: datetime | None


@router.post(
    "/analyze",
    summary="Plan a film from a prompt",
    responses=problems(401, 402, 409, 422, 502)
    | {200: TAGGED, 202: {"model": Analysis, "description": "It is still being planned: follow the run."}},
)
async def analyze(
    body: VideoCreate, user: User, edge: EdgeDep, request: Request, response: Response
) -> Analysis:
    """Makes a film, breaks it down into scenes and prices them; nothing is made and nothing is charged.

    It answers once the plan is there, or after 55 seconds with 202. A planner that has a question answers
    with it instead; say what it asks with `POST /videos/{id}/runs`.
    """
    await allowance.ensure(edge.app, user.id)
    names = Names.of(request)
    film = await studio.create_video(edge.app, user.id, body.wish, id=names.id("film"), **body.stated())
    said, terms = Said(body.wish, names.message), Terms(client_run_id=names.run)
    run_id = await starting.begin(edge.app, user.id, film.id, [said], terms=terms)
    try:
        run = await analyzing.wait(edge.app, run_id, PATIENCE)
    except RunFailed as error:
        status = STATUSES.get(error.code, 502)
        raise Refused(status, error.code, str(error), run_id=error.run_id, video_id=error.video_id) from None
    if run.is_open:
        response.status_code = 202
    response.headers["Location"] = f"/api/v1/runs/{run.id}"
    return await _analysis(edge, run, response)


async def _analysis(edge: Edge, run: runs.Run, response: Response) -> Analysis:
    async with edge.app.store.read() as tx:
        loaded = await load(tx, run.video_id)
        sight = await views.look(tx, loaded)
        said = await analyzing.answer(tx, run)
        status = (await jobs.state(tx, run)).status
    tag(response, loaded.video.revision)
    asked = analyzing.asked(run)
    planned = bool(loaded.graph.film.scenes)
    return Analysis(
        video_id=UUID(run.video_id), run_id=UUID(run.id), status=status, title=loaded.graph.film.title,
        scenes=views.scenes(edge, sight), plan=views.plan(loaded, edge.app.plan(loaded.graph)) if planned else None,
        message=said, question=asked.question if asked else None, options=asked.options if asked else [],
    )  # fmt: skip


@router.post(
    "/video/{video_id}",
    status_code=202,
    summary="Approve a plan and make it",
    responses=problems(401, 402, 404, 409, 422),
)
async def generate(
    video_id: UUID, body: Approval, user: User, edge: EdgeDep, request: Request, response: Response
) -> Job:
    """Its maximum is held and what is used of it is charged, never more. A plan that is no longer what
    would be made is refused with 409 and the new `plan`. Approving the same plan again answers with the
    same job."""
    try:
        job = await starting.approve(
            edge.app, user.id, str(video_id), body.plan_version,
            max_credits=round(body.max_credits * MICRO), client_run_id=Names.of(request).run, part=body.part,
        )  # fmt: skip
    except PlanChanged as error:
        raise await _changed(edge, str(video_id), body.part, error) from None
    response.headers["Location"] = status_url = f"/api/v1/generation/status/{job}"
    return Job(
        job_id=UUID(job), video_id=video_id, status_url=status_url, events=f"/api/v1/runs/{job}/events"
    )


async def _changed(edge: Edge, video_id: str, part: Part, error: PlanChanged) -> Refused:
    """The refusal of a plan that has changed, with the one that would be made now."""
    async with edge.app.store.read() as tx:
        loaded = await load(tx, video_id)
    plan = views.plan(loaded, part.plan(edge.app, loaded.graph))
    return Refused(409, error.code, str(error), plan=plan.model_dump(mode="json"))


@router.get("/status/{job_id}", summary="How far a job is", responses=problems(401, 404))
async def status(job_id: UUID, user: User, edge: EdgeDep) -> JobPublic:
    """A job is a run: one of `POST /generation/video/{id}`, or any other."""
    async with edge.app.store.read() as tx:
        run = await runs.get(tx, str(job_id), user.id)
        await videos.get(tx, run.video_id, user.id)
        state = await jobs.state(tx, run)
        loaded = await load(tx, run.video_id)
    return JobPublic(
        job_id=job_id, video_id=UUID(run.video_id), status=state.status, progress=round(state.progress, 4),
        error=run.error, units=[JobUnit(**vars(unit)) for unit in state.units],
        output_url=views.output_url(edge, loaded), created_at=run.created_at, started_at=run.started_at,
        completed_at=run.finished_at,
    )  # fmt: skip
