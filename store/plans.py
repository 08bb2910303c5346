"""Plans: what was proposed, what was approved, and how each line stands."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update
from sqlalchemy.exc import IntegrityError

from film.plan import Plan as Proposal
from film.plan import PlanLine
from store.engine import Tx, new_id
from store.errors import Conflict, NotFound, OverLimit, PlanOpen
from store.tables import OPEN_LINE, OPEN_RUN, LineState, PlanState, plan_lines, plans, runs

# Built once: a plan that is carried out asks for these again and again.
_LINES = select(plan_lines).where(plan_lines.c.plan_id == bindparam("plan")).order_by(plan_lines.c.position)
_PLANS = (
    select(plans).where(plans.c.video_id == bindparam("film")).order_by(plans.c.created_at.desc(), plans.c.id)
)
_PLANS_IN = _PLANS.where(plans.c.state.in_(bindparam("states", expanding=True)))
_SET_LINE = (
    update(plan_lines)
    .where(
        plan_lines.c.plan_id == bindparam("of_plan"),
        plan_lines.c.unit == bindparam("of_unit"),
        plan_lines.c.state.in_(bindparam("was", expanding=True)),
    )
    .values({name: bindparam(name) for name in ("state", "take_id", "charged", "error", "updated_at")})
)


@dataclass(frozen=True)
class Plan:
    id: str
    video_id: str
    user_id: str
    run_id: str | None
    version: str
    state: PlanState
    quote: int
    maximum: int
    """The sum of the lines' maxima: what approval holds."""
    allowed: int | None
    """What the person allowed at approval."""
    receipt: dict[str, Any] | None
    created_at: datetime
    approved_at: datetime | None
    closed_at: datetime | None


@dataclass(frozen=True)
class Line:
    plan_id: str
    unit: str
    position: int
    kind: str
    inputs_hash: str
    basis: str
    needs: Sequence[str]
    model: str
    quote: int
    maximum: int
    certain: bool
    cause: str
    trouble: str
    """Why nobody can make it, in plans that were approved with such lines."""
    state: LineState
    take_id: str | None
    charged: int
    error: dict[str, Any] | None
    updated_at: datetime

    def proposed(self) -> PlanLine:
        """The line as it was proposed."""
        return PlanLine(
            self.unit, self.kind, self.inputs_hash, self.basis, tuple(self.needs), self.model,
            self.quote, self.maximum, self.certain, self.cause,
        )  # fmt: skip


async def propose(
    tx: Tx,
    video_id: str,
    user_id: str,
    proposal: Proposal,
    *,
    run_id: str | None = None,
    id: str | None = None,
) -> Plan:
    """Keep a plan and its lines, to be approved or withdrawn."""
    values = {
        "id": id or new_id(), "video_id": video_id, "user_id": user_id, "run_id": run_id, "version": proposal.version,
        "state": "proposed", "quote": proposal.quote, "maximum": proposal.maximum, "created_at": tx.now,
    }  # fmt: skip
    row = await tx.first(plans.insert().values(values).returning(*plans.c))
    assert row
    lines = [
        _values(row[0], position, line) | {"updated_at": tx.now}
        for position, line in enumerate(proposal.lines)
    ]
    if lines:
        await tx.execute(plan_lines.insert(), lines)
    return Plan(*row)


async def get(tx: Tx, plan_id: str) -> Plan:
    """One plan; raises ``NotFound``."""
    row = await tx.first(select(plans).where(plans.c.id == plan_id))
    if row is None:
        raise NotFound("plan", plan_id)
    return Plan(*row)


async def lines(tx: Tx, plan_id: str) -> Sequence[Line]:
    """The plan's lines in order."""
    return [Line(*row) for row in await tx.all(_LINES, {"plan": plan_id})]


async def list(tx: Tx, video_id: str, *states: PlanState) -> Sequence[Plan]:
    """The film's plans, newest first; only those in ``states`` if any are named."""
    if states:
        return [Plan(*row) for row in await tx.all(_PLANS_IN, {"film": video_id, "states": states})]
    return [Plan(*row) for row in await tx.all(_PLANS, {"film": video_id})]


async def approve(tx: Tx, plan_id: str, allowed: int) -> tuple[Plan, bool]:
    """Approve a proposed plan; the second value is False if it was approved already.

    Place the hold in the same transaction, and only if it was not. Raises ``OverLimit``
    where the plan may cost more than ``allowed`` micro-credits, and ``Conflict`` where it
    was withdrawn or the very same lines are being made under another plan.
    """
    maximum = await tx.scalar(
        select(plans.c.maximum).where(plans.c.id == plan_id, plans.c.state == "proposed")
    )
    if maximum is not None and maximum > allowed:
        raise OverLimit(maximum, allowed)
    values = {"state": "approved", "allowed": allowed, "approved_at": tx.now}
    statement = update(plans).where(plans.c.id == plan_id, plans.c.state == "proposed").values(values)
    try:
        row = await tx.first(statement.returning(*plans.c))
    except IntegrityError as error:
        raise Conflict("Exactly these units are being made already, under a plan approved before.") from error
    if row:
        return Plan(*row), True
    plan = await get(tx, plan_id)
    if plan.state == "withdrawn":
        raise Conflict("This plan was withdrawn; look at the new one.")
    return plan, False


async def withdraw(tx: Tx, video_id: str) -> int:
    """Withdraw whatever is proposed but not approved for a film; how many that were."""
    statement = update(plans).where(plans.c.video_id == video_id, plans.c.state == "proposed")
    return await tx.execute(statement.values(state="withdrawn"))


async def set_line(
    tx: Tx,
    plan_id: str,
    unit: str,
    state: LineState,
    *,
    was: Sequence[LineState] = OPEN_LINE,
    take_id: str | None = None,
    charged: int = 0,
    error: dict[str, Any] | None = None,
) -> bool:
    """Move a line to ``state`` if it stands in one of ``was``; whether it did.

    A line that ended (made, failed, cancelled, dropped) moves no more.
    """
    values = {"state": state, "take_id": take_id, "charged": charged, "error": error, "updated_at": tx.now}
    named = {"of_plan": plan_id, "of_unit": unit, "was": was}
    return await tx.execute(_SET_LINE, named | values) > 0


async def close(tx: Tx, plan_id: str, receipt: dict[str, Any]) -> tuple[Plan, bool]:
    """Close an approved plan with its receipt; the second value is False if it was closed already.

    Lines in doubt stay open, with what is held for them. Raises ``PlanOpen`` while others are
    in flight and ``Conflict`` where it was never approved.
    """
    open_lines = plan_lines.c.state.in_([state for state in OPEN_LINE if state != "uncertain"])
    query = select(plan_lines.c.unit).where(plan_lines.c.plan_id == plan_id, open_lines)
    in_flight = await tx.all(query.order_by(plan_lines.c.position))
    plan = await get(tx, plan_id)
    if plan.state in ("proposed", "withdrawn"):
        raise Conflict("This plan was never approved, so there is nothing to close.")
    if in_flight and plan.state == "approved":
        raise PlanOpen(tuple(row[0] for row in in_flight))
    statement = update(plans).where(plans.c.id == plan_id, plans.c.state == "approved")
    row = await tx.first(
        statement.values(state="closed", receipt=receipt, closed_at=tx.now).returning(*plans.c)
    )
    return (Plan(*row), True) if row else (await get(tx, plan_id), False)


async def unattended(tx: Tx) -> Sequence[Plan]:
    """Approved plans of films on which no run is open: what is still to come of them has no other home."""
    busy = select(runs.c.id).where(runs.c.video_id == plans.c.video_id, runs.c.state.in_(OPEN_RUN)).exists()
    query = select(plans).where(plans.c.state == "approved", ~busy).order_by(plans.c.approved_at)
    return [Plan(*row) for row in await tx.all(query)]


async def in_hand(tx: Tx, video_ids: Sequence[str]) -> dict[str, Sequence[Line]]:
    """The lines of each film's newest approved plan, where it has one."""
    approved = select(plans.c.id, plans.c.video_id).where(
        plans.c.state == "approved", plans.c.video_id.in_(video_ids)
    )
    newest = {
        video_id: id
        for id, video_id in await tx.all(approved.order_by(plans.c.created_at, plans.c.id.desc()))
    }
    query = (
        select(plan_lines).where(plan_lines.c.plan_id.in_(newest.values())).order_by(plan_lines.c.position)
    )
    found = [Line(*row) for row in await tx.all(query)]
    return {video_id: [line for line in found if line.plan_id == id] for video_id, id in newest.items()}


async def remaining(tx: Tx, plan_id: str) -> int:
    """The sum of the maxima of lines that have not ended, in micro-credits."""
    total = select(func.coalesce(func.sum(plan_lines.c.maximum), 0))
    return int(
        await tx.scalar(total.where(plan_lines.c.plan_id == plan_id, plan_lines.c.state.in_(OPEN_LINE)))
    )


def _values(plan_id: str, position: int, line: PlanLine) -> dict[str, Any]:
    return {
        "plan_id": plan_id, "position": position, "unit": line.unit, "kind": line.kind, "inputs_hash": line.hash,
        "basis": line.basis, "needs": [*line.needs], "model": line.model, "quote": line.quote,
        "maximum": line.maximum, "certain": line.certain, "cause": line.cause, "state": "waiting",
    }  # fmt: skip
