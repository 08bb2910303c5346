"""The journal of vendor jobs: intent first, then submit, then wait.

::

    intend ─► intent ─submitted─► submitted ─later…─► finish ─► done, failed, cancelled
                 └──── doubt ───► uncertain ──────────────┘

Whoever writes holds the job's claim: the maker who intends it, and after that whoever has
the film in hand when its vendor has news. A claim runs out, so that a job whose process died
comes due again; a job found in ``intent`` then may or may not have reached the vendor and
must be looked up there, never repeated blindly.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Any, Literal

from sqlalchemy import ColumnElement, and_, bindparam, case, func, or_, select, update
from sqlalchemy.sql.dml import ReturningUpdate

from store.engine import Tx, new_id
from store.errors import ClaimLost, NotFound
from store.tables import OPEN_JOB, OPEN_RUN, JobState, runs, vendor_jobs

_TROUBLED = or_(
    vendor_jobs.c.state == "uncertain",
    and_(vendor_jobs.c.state == "failed", vendor_jobs.c.error["code"].as_string() == "refused"),
    # What was ordered for a run that has ended since comes all the same.
    and_(
        vendor_jobs.c.state.in_(("intent", "submitted")), func.coalesce(runs.c.state.not_in(OPEN_RUN), True)
    ),
)
_TROUBLE: Mapping[str, Literal["doubt", "refused"]] = {"uncertain": "doubt", "failed": "refused"}
_TROUBLES = (
    select(
        vendor_jobs.c.unit, vendor_jobs.c.state, vendor_jobs.c.request, vendor_jobs.c.provider,
        vendor_jobs.c.model, vendor_jobs.c.error,
    )
    .outerjoin(runs, runs.c.id == vendor_jobs.c.run_id)
    .where(vendor_jobs.c.video_id == bindparam("film"), _TROUBLED)
    .order_by(vendor_jobs.c.created_at)
)  # fmt: skip

EARLY_PAUSE, LONGEST_PAUSE = timedelta(seconds=10), timedelta(seconds=30)
"""The most between two questions about a job: before its end is to be reckoned with, and however long it takes."""
_OPEN_OF_PLAN = (
    select(vendor_jobs)
    .where(vendor_jobs.c.plan_id == bindparam("plan"), vendor_jobs.c.state.in_(OPEN_JOB))
    .order_by(vendor_jobs.c.created_at, vendor_jobs.c.id)
)
"""Built once: a plan that is carried out asks for them again and again."""
_ASKED = (
    update(vendor_jobs)
    .where(vendor_jobs.c.id == bindparam("job"))
    .values(due_at=bindparam("due"), attempts=vendor_jobs.c.attempts + 1)
)


@dataclass(frozen=True)
class Trouble:
    """An order that must not simply be sent again: it may be on its way, or was refused for its content."""

    unit: str
    kind: Literal["doubt", "under_way", "refused"]
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
    """How often a poller asked about it."""
    due_at: datetime | None
    """When somebody should look at it; None of an open one means that there is news of it."""
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


async def ask_about(
    tx: Tx, pauses: Mapping[str, float], limit: int, soonest: Callable[[Job], float] = lambda job: 0.0
) -> Sequence[Job]:
    """Submitted jobs at these providers whose vendor should be asked now; no two callers get the same one.

    Each comes due again after its provider's pause in seconds, or a fortieth of the time that it has taken
    so far, whatever comes of asking; of what has been asked nothing is claimed. Before the ``soonest`` that
    a job's end is to be reckoned with, in seconds after it was ordered, it comes due less often.
    """
    wanted = (vendor_jobs.c.state == "submitted", vendor_jobs.c.provider.in_([*pauses]))
    query = select(vendor_jobs).where(*wanted, _free(tx.now)).order_by(vendor_jobs.c.due_at).limit(limit)
    jobs = [Job(*row) for row in await tx.all(query.with_for_update(skip_locked=True))]
    if jobs:
        again = [
            {"job": job.id, "due": _again(tx.now, job, pauses[job.provider], soonest(job))} for job in jobs
        ]
        await tx.execute(_ASKED, again)
    return jobs


def _again(now: datetime, job: Job, pause: float, soonest: float) -> datetime:
    taken = now - (job.submitted_at or now)
    early = min(timedelta(seconds=soonest) - taken, EARLY_PAUSE)
    return now + min(max(timedelta(seconds=pause), taken / 40, early), LONGEST_PAUSE)


async def news(tx: Tx, job_ids: Sequence[str]) -> None:
    """Vendors have something to say of these jobs: whoever works on them next asks at once, and nobody else."""
    heard = select(vendor_jobs.c.id).where(vendor_jobs.c.id.in_(job_ids), vendor_jobs.c.state == "submitted")
    in_order = heard.order_by(vendor_jobs.c.id).with_for_update(key_share=True)  # nobody waits in a circle
    await tx.execute(update(vendor_jobs).where(vendor_jobs.c.id.in_(in_order)).values(due_at=None))


async def further(tx: Tx, job_id: str, progress: float) -> None:
    """Note how far a job is; nothing where it has ended. Of several, note them by id, as others lock them."""
    statement = update(vendor_jobs).where(vendor_jobs.c.id == job_id, vendor_jobs.c.state.in_(OPEN_JOB))
    await tx.execute(statement.values(progress=progress))


async def claim(tx: Tx, job_id: str, owner: str, seconds: float) -> Job:
    """Take or keep the claim on one job, due or not. Raises ``ClaimLost`` if somebody else has it."""
    mine = or_(_unclaimed(tx.now), vendor_jobs.c.claimed_by == owner)
    statement = update(vendor_jobs).where(vendor_jobs.c.id == job_id, vendor_jobs.c.state.in_(OPEN_JOB), mine)
    values = {"claimed_by": owner, "claimed_until": tx.now + timedelta(seconds=seconds)}
    row = await tx.first(statement.values(values).returning(*vendor_jobs.c))
    if row is None:
        raise ClaimLost(job_id, owner)
    return Job(*row)


async def keep(tx: Tx, video_id: str, owner: str, seconds: float) -> None:
    """Keep every claim that somebody has on a film's jobs for ``seconds`` more."""
    until = tx.now + timedelta(seconds=seconds)
    mine = (vendor_jobs.c.video_id == video_id, vendor_jobs.c.claimed_by == owner)
    due = case((vendor_jobs.c.state == "intent", until), else_=vendor_jobs.c.due_at)
    statement = update(vendor_jobs).where(*mine, vendor_jobs.c.state.in_(OPEN_JOB))
    await tx.execute(statement.values(claimed_until=until, due_at=due))


async def get(tx: Tx, job_id: str) -> Job:
    """One job; raises ``NotFound``."""
    return await _one(tx, vendor_jobs.c.id == job_id, job_id)


async def list(
    tx: Tx, *, plan_id: str | None = None, video_id: str | None = None, open_only: bool = False
) -> Sequence[Job]:
    """Jobs of a plan or a film in the order they were intended."""
    if plan_id is not None and video_id is None and open_only:
        return [Job(*row) for row in await tx.all(_OPEN_OF_PLAN, {"plan": plan_id})]
    query = select(vendor_jobs)
    if plan_id is not None:
        query = query.where(vendor_jobs.c.plan_id == plan_id)
    if video_id is not None:
        query = query.where(vendor_jobs.c.video_id == video_id)
    if open_only:
        query = query.where(vendor_jobs.c.state.in_(OPEN_JOB))
    return [Job(*row) for row in await tx.all(query.order_by(vendor_jobs.c.created_at, vendor_jobs.c.id))]


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
    """A film's orders that may be on their way while no run waits for them, and those that a vendor refused."""
    return [
        Trouble(
            unit,
            _TROUBLE.get(state, "under_way"),
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
    values |= {"due_at": due_at, "claimed_by": None, "claimed_until": None}
    row = await tx.first(_setting(frozenset(values)), values | {"job": job_id, "owner": owner})
    if row is None:
        raise ClaimLost(job_id, owner)
    tx.after_commit(partial(tx.signals.ring, "jobs"))
    return Job(*row)


@cache
def _setting(columns: frozenset[str]) -> ReturningUpdate[Any]:
    """Sets these columns of a job that somebody has claimed."""
    mine = (vendor_jobs.c.id == bindparam("job"), vendor_jobs.c.claimed_by == bindparam("owner"))
    statement = update(vendor_jobs).where(*mine, vendor_jobs.c.state.in_(OPEN_JOB))
    return statement.values({name: bindparam(name) for name in columns}).returning(*vendor_jobs.c)


def _unclaimed(now: datetime) -> ColumnElement[bool]:
    return or_(vendor_jobs.c.claimed_until.is_(None), vendor_jobs.c.claimed_until <= now)


def _free(now: datetime) -> ColumnElement[bool]:
    return and_(vendor_jobs.c.state.in_(OPEN_JOB), vendor_jobs.c.due_at <= now, _unclaimed(now))
