"""A run as a job: how far it is, and how each thing that it makes stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from store import journal, plans, runs
from store.engine import Tx
from store.tables import OPEN_LINE

Status = Literal["pending", "processing", "waiting", "completed", "failed", "cancelled"]
_STATUS: dict[str, Status] = {
    "queued": "pending",
    "running": "processing",
    "waiting": "processing",
    "interrupted": "waiting",
    "finished": "completed",
    "failed": "failed",
    "cancelled": "cancelled",
}
"""``waiting`` is for a person; a job that waits for a vendor is being processed."""


@dataclass(frozen=True)
class UnitState:
    """One line of the plan that a job carries out."""

    unit: str
    state: str
    progress: float | None
    model: str
    take: str | None
    error: dict[str, Any] | None


@dataclass(frozen=True)
class JobState:
    """How a job stands; ``progress`` is 0 to 1."""

    status: Status
    progress: float
    units: Sequence[UnitState]


async def state(tx: Tx, run: runs.Run) -> JobState:
    """How a run stands as a job."""
    plan = await _plan(tx, run)
    lines = await plans.lines(tx, plan.id) if plan else ()
    progress = {job.unit: job.progress for job in await journal.list(tx, plan_id=plan.id)} if plan else {}
    units = [
        UnitState(
            line.unit, line.state, 1.0 if line.state == "made" else progress.get(line.unit),
            line.model, line.take_id, line.error,
        )
        for line in lines
    ]  # fmt: skip
    open_ = {line.unit: progress.get(line.unit) or 0.0 for line in lines if line.state in OPEN_LINE}
    done = [0.0 if line.state == "cancelled" else open_.get(line.unit, 1.0) for line in lines]
    finished = 1.0 if run.state == "finished" else 0.0
    return JobState(_STATUS[run.state], sum(done) / len(done) if done else finished, units)


async def _plan(tx: Tx, run: runs.Run) -> plans.Plan | None:
    """The approved plan that a run carries out, or one it made itself of what is free."""
    if run.resume and "plan" in run.resume:
        return await plans.get(tx, run.resume["plan"])
    mine = [
        plan for plan in await plans.list(tx, run.video_id, "approved", "closed") if plan.run_id == run.id
    ]
    return mine[0] if mine else None
