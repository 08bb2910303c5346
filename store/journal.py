"""The journal of vendor jobs: intent first, then submit, then wait.

::

    intend ─► intent ─submitted─► submitted ─later…─► finish ─► done, failed, cancelled
                 └──── doubt ───► uncertain ──────────────┘

Whoever writes holds the job's claim: the maker who intends it, and after that a poller
that took it with ``claim_due``. A claim runs out, so that a job whose process died comes
due again; a job found in ``intent`` then may or may not have reached the vendor and must
be looked up there, never repeated blindly.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Literal

from sqlalchemy import ColumnElement, and_, bindparam, or_, select, update

from store.engine import Tx, new_id
from store.errors import ClaimLost, NotFound
from store.tables import OPEN_JOB, JobState, vendor_jobs

_TROUBLED = vendor_jobs.c.state.in_(("uncertain", "failed")) & or_(
    vendor_jobs.c.state == "uncertain", vendor_jobs.c.error["code"].as_string() == "refused"
)
_TROUBLES = (
    select(
        vendor_jobs.c.unit, vendor_jobs.c.state, vendor_jobs.c.request, vendor_jobs.c.provider,
        vendor_jobs.c.model, vendor_jobs.c.error,
    )
    .where(vendor_jobs.c.video_id == bindparam("film"), _TROUBLED)
    .order_by(vendor_jobs.c.created_at)
)  # fmt: skip


@dataclass(frozen=True)
class Trouble:
    """An order that must not simply be sent again: it is in doubt, or was refused for its content."""

    unit: str
    refused: bool
    inputs: dict[str, Any]
    model: str
    """``provider:model``."""
    why: str


@dataclass(frozen=True)
class Job:
    id: str
    plan_id: str | None
    unit: str
    video_id: str
    user_id: str
    run_id: str | None
    provider: str
    model: str
    request: dict[str, Any]
    key: str
    """Idempotency key: one job, whoever asks how often."""
    state: JobState
    vendor_id: str | None
    attempts: int
    """How often it was claimed."""
    due_at: datetime | None
    claimed_by: str | None
    claimed_until: datetime | None
    progress: float | None
    billed: int | None
    """Micro-credits the vendor reported, None where it reports nothing."""
    error: dict[str, Any] | None
    result: dict[str, Any] | None
    created_at: datetime
    submitted_at: datetime | None
    finished_at: datetime | None

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_JOB


async def intend(
    tx: Tx,
    key: str,
    owner: str,
    seconds: float,
    *,
    video_id: str,
    user_id: str,
    unit: str,
    provider: str,
    model: str,
    request: dict[str, Any],
    plan_id: str | None = None,
    run_id: str | None = None,
) -> tuple[Job, bool]:
    """Note what is about to be submitted, claimed by ``owner`` for ``seconds``.

    With a key that was used before the first job comes back, and False: do not submit.
    """
    until = tx.now + timedelta(seconds=seconds)
    values = {
        "id": new_id(), "key": key, "plan_id": plan_id, "unit": unit, "video_id": video_id, "user_id": user_id,
        "run_id": run_id, "provider": provider, "model": model, "request": request, "state": "intent",
        "due_at": until, "claimed_by": owner, "claimed_until": until, "created_at": tx.now,
    }  # fmt: skip
    statement = (
        tx.insert(vendor_jobs).values(values).on_conflict_do_nothing(index_elements=[vendor_jobs.c.key])
    )
    row = await tx.first(statement.returning(*vendor_jobs.c))
    if row:
        return Job(*row), True
    return await _one(tx, vendor_jobs.c.key == key, key), False


async def submitted(tx: Tx, job_id: str, owner: str, vendor_id: str, due_at: datetime) -> Job:
    """Note the vendor's name for the job; it comes due at ``due_at``. Raises ``ClaimLost``."""
    values = {"state": "submitted", "vendor_id": vendor_id, "submitted_at": tx.now}
    return await _give_back(tx, job_id, owner, due_at, **values)


async def doubt(tx: Tx, job_id: str, owner: str, due_at: datetime, error: dict[str, Any]) -> Job:
    """Note that nobody knows whether the submit arrived; look it up at ``due_at``. Raises ``ClaimLost``."""
    return await _give_back(tx, job_id, owner, due_at, state="uncertain", error=error)


async def later(
    tx: Tx,
    job_id: str,
    owner: str,
    due_at: datetime,
    progress: float | None = None,
    error: dict[str, Any] | None = None,
) -> Job:
    """The vendor is not done, or cannot say because of an ``error``: give the claim back until ``due_at``.

    Raises ``ClaimLost``.
    """
    return await _give_back(tx, job_id, owner, due_at, progress=progress, error=error)


async def finish(
    tx: Tx,
    job_id: str,
    owner: str,
    state: Literal["done", "failed", "cancelled"],
    *,
    billed: int | None = None,
    result: dict[str, Any] | None = None,
    error: dict[str, Any] | None = None,
) -> Job:
    """End the job. Raises ``ClaimLost``, so that of two who think they hold it one ends it."""
    values = {"state": state, "billed": billed, "result": result, "error": error, "finished_at": tx.now}
    return await _give_back(tx, job_id, owner, None, **values)


async def claim_due(tx: Tx, owner: str, seconds: float, limit: int = 20) -> Sequence[Job]:
    """Take up to ``limit`` due jobs for ``seconds``; no two callers ever get the same one."""
    free = _free(tx.now)
    chosen = select(vendor_jobs.c.id).where(free).order_by(vendor_jobs.c.due_at).limit(limit)
    statement = (
        update(vendor_jobs)
        .where(vendor_jobs.c.id.in_(chosen.with_for_update(skip_locked=True)), free)
        .values(
            claimed_by=owner,
            claimed_until=tx.now + timedelta(seconds=seconds),
            attempts=vendor_jobs.c.attempts + 1,
        )
        .returning(*vendor_jobs.c)
    )
    return sorted((Job(*row) for row in await tx.all(statement)), key=lambda job: (job.created_at, job.id))


async def claim(tx: Tx, job_id: str, owner: str, seconds: float) -> Job:
    """Take or keep the claim on one job, due or not. Raises ``ClaimLost`` if somebody else has it."""
    mine = or_(_unclaimed(tx.now), vendor_jobs.c.claimed_by == owner)
    statement = update(vendor_jobs).where(vendor_jobs.c.id == job_id, vendor_jobs.c.state.in_(OPEN_JOB), mine)
    values = {"claimed_by": owner, "claimed_until": tx.now + timedelta(seconds=seconds)}
    row = await tx.first(statement.values(values).returning(*vendor_jobs.c))
    if row is None:
        raise ClaimLost(job_id, owner)
    return Job(*row)


async def nudge(tx: Tx, provider: str, vendor_id: str) -> bool:
    """Have a job looked at now (a webhook came); whether such a job is open."""
    where = (vendor_jobs.c.provider == provider, vendor_jobs.c.vendor_id == vendor_id)
    statement = update(vendor_jobs).where(*where, vendor_jobs.c.state.in_(OPEN_JOB))
    tx.after_commit(partial(tx.signals.ring, "jobs"))
    return await tx.changed(statement.values(due_at=tx.now))


async def get(tx: Tx, job_id: str) -> Job:
    """One job; raises ``NotFound``."""
    return await _one(tx, vendor_jobs.c.id == job_id, job_id)


async def list(
    tx: Tx, *, plan_id: str | None = None, video_id: str | None = None, open_only: bool = False
) -> Sequence[Job]:
    """Jobs of a plan or a film in the order they were intended."""
    query = select(vendor_jobs)
    if plan_id is not None:
        query = query.where(vendor_jobs.c.plan_id == plan_id)
    if video_id is not None:
        query = query.where(vendor_jobs.c.video_id == video_id)
    if open_only:
        query = query.where(vendor_jobs.c.state.in_(OPEN_JOB))
    return [Job(*row) for row in await tx.all(query.order_by(vendor_jobs.c.created_at, vendor_jobs.c.id))]


async def next_due(tx: Tx) -> datetime | None:
    """When the next open job comes due, so that a poller knows how long to sleep."""
    query = select(vendor_jobs.c.due_at).where(
        vendor_jobs.c.state.in_(OPEN_JOB), vendor_jobs.c.due_at.is_not(None)
    )
    moment: datetime | None = await tx.scalar(query.order_by(vendor_jobs.c.due_at).limit(1))
    return moment


async def in_doubt(tx: Tx, before: datetime, limit: int = 100) -> Sequence[Job]:
    """Open jobs intended before a moment of which no vendor has given us its name, oldest first."""
    query = select(vendor_jobs).where(
        vendor_jobs.c.state.in_(("intent", "uncertain")),
        vendor_jobs.c.vendor_id.is_(None),
        vendor_jobs.c.created_at < before,
    )
    rows = await tx.all(query.order_by(vendor_jobs.c.created_at, vendor_jobs.c.id).limit(limit))
    return [Job(*row) for row in rows]


async def troubles(tx: Tx, video_id: str) -> Sequence[Trouble]:
    """A film's orders of which nobody knows whether they arrived, and those that a vendor refused."""
    return [
        Trouble(
            unit,
            state != "uncertain",
            request["inputs"],
            f"{provider}:{model}",
            (error or {}).get("text", ""),
        )
        for unit, state, request, provider, model, error in await tx.all(_TROUBLES, {"film": video_id})
    ]


async def owners(tx: Tx) -> Sequence[str]:
    """Who claims a job now."""
    query = select(vendor_jobs.c.claimed_by).where(vendor_jobs.c.claimed_by.is_not(None)).distinct()
    return [row[0] for row in await tx.all(query)]


async def expire(tx: Tx, owner: str) -> None:
    """Let the claims of somebody who is known to be dead run out now; their jobs are due."""
    values = {"claimed_until": tx.now, "due_at": tx.now}
    await tx.execute(update(vendor_jobs).where(vendor_jobs.c.claimed_by == owner).values(values))


async def _one(tx: Tx, where: ColumnElement[bool], name: str) -> Job:
    row = await tx.first(select(vendor_jobs).where(where))
    if row is None:
        raise NotFound("vendor job", name)
    return Job(*row)


async def _give_back(tx: Tx, job_id: str, owner: str, due_at: datetime | None, **values: Any) -> Job:
    mine = (vendor_jobs.c.id == job_id, vendor_jobs.c.claimed_by == owner, vendor_jobs.c.state.in_(OPEN_JOB))
    values |= {"due_at": due_at, "claimed_by": None, "claimed_until": None}
    row = await tx.first(update(vendor_jobs).where(*mine).values(values).returning(*vendor_jobs.c))
    if row is None:
        raise ClaimLost(job_id, owner)
    tx.after_commit(partial(tx.signals.ring, "jobs"))
    return Job(*row)


def _unclaimed(now: datetime) -> ColumnElement[bool]:
    return or_(vendor_jobs.c.claimed_until.is_(None), vendor_jobs.c.claimed_until <= now)


def _free(now: datetime) -> ColumnElement[bool]:
    return and_(vendor_jobs.c.state.in_(OPEN_JOB), vendor_jobs.c.due_at <= now, _unclaimed(now))
