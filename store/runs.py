"""Runs and their leases.

One run at a time works on a film (``one_open_run``), and one holder at a time works on a
run: ``acquire`` raises the run's fencing number in one conditional UPDATE, and every write
of the holder starts with ``guard``, so that a holder that was thought dead cannot write.

::

    queued ─acquire─► running ─release─► waiting ─acquire─► running ─finish─► finished, failed,
                         └── lease runs out: anyone may acquire ──┘            cancelled, interrupted
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Literal

from sqlalchemy import (
    ColumnElement,
    Select,
    Subquery,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    tuple_,
    update,
)

from store.acting import seeing_all
from store.engine import Tx, new_id
from store.errors import Conflict, LeaseLost, NotFound, RunOpen
from store.tables import OPEN_RUN, RunState, runs

Ended = Literal["finished", "failed", "cancelled", "interrupted"]


@dataclass(frozen=True)
class Run:
    id: str
    video_id: str
    user_id: str
    state: RunState
    wake_at: datetime | None
    lease_owner: str | None
    lease_until: datetime | None
    fence: int
    crashes: int
    """How often in a row a holder vanished without giving the lease back."""
    cancel_requested: bool
    interrupt: dict[str, Any] | None
    resume: dict[str, Any] | None
    model: str | None
    prompt_version: str | None
    turns: int
    tokens_in: int
    tokens_out: int
    max_credits: int
    phase: str | None
    error: dict[str, Any] | None
    parent_run_id: str | None
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    client_run_id: str | None
    """The name an AG-UI client gave the run; unique for its owner."""
    queue: str
    """Which work is next: ``render`` to cut the film, ``runs`` for everything else."""

    @property
    def is_open(self) -> bool:
        return self.state in OPEN_RUN


async def create(
    tx: Tx,
    video_id: str,
    user_id: str,
    *,
    id: str | None = None,
    client_run_id: str | None = None,
    max_credits: int = 0,
    model: str | None = None,
    prompt_version: str | None = None,
    resume: dict[str, Any] | None = None,
    parent_run_id: str | None = None,
) -> Run:
    """Queue a run on a film. Raises ``RunOpen`` if one is open."""
    values = {
        "id": id or new_id(), "video_id": video_id, "user_id": user_id, "state": "queued", "wake_at": tx.now,
        "max_credits": max_credits, "model": model, "prompt_version": prompt_version, "resume": resume,
        "parent_run_id": parent_run_id, "created_at": tx.now, "client_run_id": client_run_id,
    }  # fmt: skip
    row = await tx.first(tx.insert(runs).values(values).on_conflict_do_nothing().returning(*runs.c))
    if row is None:
        current = await find_open(tx, video_id)
        raise (
            RunOpen(current.id)
            if current
            else Conflict(f"There has been a run {client_run_id or id!r} already.")
        )
    tx.after_commit(partial(tx.signals.ring, "runs"))
    return Run(*row)


async def get(tx: Tx, run_id: str, user_id: str | None = None) -> Run:
    """One run; raises ``NotFound``, also where it belongs to somebody other than ``user_id``."""
    row = await tx.first(select(runs).where(runs.c.id == run_id, *_of(user_id)))
    if row is None:
        raise NotFound("run", run_id)
    return Run(*row)


async def find_open(tx: Tx, video_id: str) -> Run | None:
    """The film's open run, if there is one."""
    row = await tx.first(select(runs).where(runs.c.video_id == video_id, runs.c.state.in_(OPEN_RUN)))
    return Run(*row) if row else None


async def find_named(tx: Tx, user_id: str, client_run_id: str) -> Run | None:
    """The owner's run that an AG-UI client knows as ``client_run_id``."""
    query = select(runs).where(runs.c.user_id == user_id, runs.c.client_run_id == client_run_id)
    row = await tx.first(query)
    return Run(*row) if row else None


async def find_carrying_out(tx: Tx, video_id: str, plan_id: str) -> Run | None:
    """The run that an approval of that plan opened."""
    opened = runs.c.resume["plan"].as_string() == plan_id
    row = await tx.first(select(runs).where(runs.c.video_id == video_id, opened).limit(1))
    return Run(*row) if row else None


async def find_latest(tx: Tx, video_id: str) -> Run | None:
    """The film's newest run, open or not."""
    query = (
        select(runs).where(runs.c.video_id == video_id).order_by(runs.c.created_at.desc(), runs.c.id).limit(1)
    )
    row = await tx.first(query)
    return Run(*row) if row else None


async def list(
    tx: Tx, video_id: str, limit: int = 100, before: tuple[datetime, str] | None = None
) -> Sequence[Run]:
    """A film's runs, newest first; ``before`` is the last one's ``(created_at, id)``."""
    query = select(runs).where(runs.c.video_id == video_id)
    if before is not None:
        query = query.where(tuple_(runs.c.created_at, runs.c.id) < before)
    query = query.order_by(runs.c.created_at.desc(), runs.c.id.desc()).limit(limit)
    return [Run(*row) for row in await tx.all(query)]


async def place(tx: Tx, run: Run) -> int | None:
    """Which one a due run is among those of everybody that wait for the same work, from 1; None if it is not due."""
    async with seeing_all(tx):
        found: int | None = await tx.scalar(_PLACE, {"now": tx.now, "queue": run.queue, "run": run.id})
    return found


async def due(tx: Tx, limit: int = 100, queue: str | None = None) -> Sequence[Run]:
    """Runs that somebody should advance now: woken, or left behind by a dead holder; of one queue, or of all.

    People take turns: whoever has fewer runs at work or before this one comes first, and then who has
    waited longest, so that a person's many films are not in the way of another's one.
    """
    named = {"now": tx.now, "limit": limit}
    if queue is None:
        return [Run(*row) for row in await tx.all(_DUE, named)]
    return [Run(*row) for row in await tx.all(_DUE_OF_QUEUE, named | {"queue": queue})]


async def acquire(tx: Tx, run_id: str, owner: str, seconds: float) -> Run | None:
    """Take the run's lease for ``seconds``; None where it has ended or somebody else holds it."""
    statement = (
        update(runs)
        .where(runs.c.id == run_id, runs.c.state.in_(OPEN_RUN))
        .where(or_(runs.c.lease_until.is_(None), runs.c.lease_until <= tx.now))
        .values(
            state="running",
            fence=runs.c.fence + 1,
            lease_owner=owner,
            lease_until=tx.now + timedelta(seconds=seconds),
            wake_at=None,
            crashes=case((runs.c.state == "running", runs.c.crashes + 1), else_=0),
            started_at=case((runs.c.started_at.is_(None), tx.now), else_=runs.c.started_at),
        )
        .returning(*runs.c)
    )
    row = await tx.first(statement)
    return Run(*row) if row else None


async def guard(tx: Tx, run_id: str, fence: int) -> None:
    """Start every write of a holder with this: raises ``LeaseLost`` unless it still holds the run.

    On PostgreSQL the row stays locked until the commit, so that nobody can take over between.
    """
    if await tx.scalar(_GUARD, {"held_run": run_id, "held_fence": fence}) is None:
        raise LeaseLost(run_id, fence)


async def renew(tx: Tx, run_id: str, fence: int, seconds: float) -> Run:
    """Keep the lease for ``seconds`` more; the answer tells whether a cancel was asked for."""
    return await change(tx, run_id, fence, lease_until=tx.now + timedelta(seconds=seconds))


async def change(tx: Tx, run_id: str, fence: int, **values: Any) -> Run:
    """Set columns of a run one holds. Raises ``LeaseLost``."""
    row = await tx.first(update(runs).where(_held(run_id, fence)).values(values).returning(*runs.c))
    if row is None:
        raise LeaseLost(run_id, fence)
    return Run(*row)


async def release(
    tx: Tx, run_id: str, fence: int, wake_at: datetime | None = None, queue: str | None = None
) -> Run:
    """Give the lease back until ``wake_at`` or until somebody wakes the run; a wake that came meanwhile counts.

    Whoever goes on does so with the work of ``queue``, where that is known to be next.
    """
    sooner = runs.c.wake_at if wake_at is None else _sooner(wake_at)
    values = {"state": "waiting", "wake_at": sooner, "lease_owner": None, "lease_until": None}
    if queue is not None:
        values["queue"] = queue
    run = await change(tx, run_id, fence, **values)
    if run.wake_at and run.wake_at <= tx.now:
        tx.after_commit(partial(tx.signals.ring, "runs"))
    return run


async def finish(
    tx: Tx,
    run_id: str,
    fence: int,
    state: Ended,
    *,
    error: dict[str, Any] | None = None,
    interrupt: dict[str, Any] | None = None,
) -> Run:
    """End a run one holds. Raises ``LeaseLost``."""
    values = {"state": state, "error": error, "interrupt": interrupt, "finished_at": tx.now}
    return await change(tx, run_id, fence, **values, wake_at=None, lease_owner=None, lease_until=None)


async def wake(tx: Tx, run_id: str) -> bool:
    """Have an open run advanced soon, now or when its holder gives it back; whether it is open."""
    woken = await tx.changed(
        update(runs).where(runs.c.id == run_id, runs.c.state.in_(OPEN_RUN)).values(wake_at=_sooner(tx.now))
    )
    tx.after_commit(partial(tx.signals.ring, "runs"))
    return woken


async def wake_films(tx: Tx, video_ids: Sequence[str]) -> None:
    """Have whatever runs are open on films advanced soon, as :func:`wake` does."""
    woken = select(runs.c.id).where(runs.c.video_id.in_(video_ids), runs.c.state.in_(OPEN_RUN))
    # In order, so that two who wake the same do not wait in a circle; events of these runs may come meanwhile.
    in_order = woken.order_by(runs.c.id).with_for_update(key_share=True)
    statement = update(runs).where(runs.c.id.in_(in_order)).values(wake_at=_sooner(tx.now))
    for (run_id,) in await tx.all(statement.returning(runs.c.id)):
        tx.after_commit(partial(tx.signals.ring, run_id))
    tx.after_commit(partial(tx.signals.ring, "runs"))


async def request_cancel(tx: Tx, run_id: str) -> bool:
    """Ask an open run to stop and wake it; whether it was open."""
    statement = update(runs).where(runs.c.id == run_id, runs.c.state.in_(OPEN_RUN))
    asked = await tx.changed(statement.values(cancel_requested=True, wake_at=_sooner(tx.now), queue="runs"))
    tx.after_commit(partial(tx.signals.ring, "runs"))
    tx.after_commit(partial(tx.signals.ring, run_id))
    return asked


async def owners(tx: Tx) -> Sequence[str]:
    """Who holds a lease now."""
    query = (
        select(runs.c.lease_owner)
        .where(runs.c.state == "running", runs.c.lease_owner.is_not(None))
        .distinct()
    )
    return [row[0] for row in await tx.all(query)]


async def give_back(tx: Tx, owner: str) -> None:
    """Give back every lease of a holder that works on nothing any more."""
    held = (runs.c.state == "running", runs.c.lease_owner == owner)
    free = {"state": "waiting", "wake_at": tx.now, "lease_owner": None, "lease_until": None}
    await tx.execute(update(runs).where(*held).values(free))
    tx.after_commit(partial(tx.signals.ring, "runs"))


async def expire(tx: Tx, owner: str) -> None:
    """Let the leases of a holder that is known to be dead run out now."""
    held = (runs.c.state == "running", runs.c.lease_owner == owner)
    await tx.execute(update(runs).where(*held).values(lease_until=tx.now))


def _of(user_id: str | None) -> tuple[ColumnElement[bool], ...]:
    return () if user_id is None else (runs.c.user_id == user_id,)


def _held(run_id: Any, fence: Any) -> ColumnElement[bool]:
    return and_(runs.c.id == run_id, runs.c.fence == fence, runs.c.state == "running")


def due_condition(now: Any) -> ColumnElement[bool]:
    """Which runs somebody should advance now."""
    return or_(
        and_(runs.c.state.in_(("queued", "waiting")), runs.c.wake_at <= now),
        and_(runs.c.state == "running", runs.c.lease_until <= now),
    )


def _sooner(moment: datetime) -> ColumnElement[Any]:
    return case((runs.c.wake_at < moment, runs.c.wake_at), else_=moment)


# Built once: it starts every transaction of a holder.
_GUARD = (
    select(runs.c.id)
    .where(_held(bindparam("held_run"), bindparam("held_fence")))
    .with_for_update(key_share=True)
)


def _waiting(*of_queue: ColumnElement[bool]) -> Subquery:
    """Runs that are due, each with ``since`` when and how many runs of its person's come before it (``ahead``)."""
    now = bindparam("now", type_=runs.c.lease_until.type)
    working = (
        select(runs.c.user_id, func.count().label("runs"))
        .where(runs.c.state == "running", runs.c.lease_until > now, *of_queue)
        .group_by(runs.c.user_id)
        .subquery()
    )
    since = func.coalesce(runs.c.wake_at, runs.c.lease_until)
    turn = func.row_number().over(partition_by=runs.c.user_id, order_by=(since, runs.c.created_at))
    ahead = turn + func.coalesce(working.c.runs, 0)
    joined = runs.outerjoin(working, working.c.user_id == runs.c.user_id)
    columns = (runs, ahead.label("ahead"), since.label("since"))
    return select(*columns).select_from(joined).where(due_condition(now), *of_queue).subquery()


def _by_turns(waiting: Subquery) -> Select[Any]:
    columns = [waiting.c[column.name] for column in runs.c]
    return select(*columns).order_by(*_turn(waiting)).limit(bindparam("limit"))


def _turn(waiting: Subquery) -> tuple[ColumnElement[Any], ...]:
    return waiting.c.ahead, waiting.c.since, waiting.c.created_at


def _place(waiting: Subquery) -> Select[Any]:
    ranked = select(waiting.c.id, func.row_number().over(order_by=_turn(waiting)).label("place")).subquery()
    return select(ranked.c.place).where(ranked.c.id == bindparam("run"))


_OF_QUEUE = runs.c.queue == bindparam("queue")
_DUE, _DUE_OF_QUEUE = _by_turns(_waiting()), _by_turns(_waiting(_OF_QUEUE))
_PLACE = _place(_waiting(_OF_QUEUE))
