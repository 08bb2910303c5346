"""A few numbers over the whole database, for whoever watches over it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import func, select

from store.engine import Tx
from store.runs import due_condition
from store.tables import OPEN_JOB, accounts, plan_lines, runs, vendor_jobs, videos

__all__ = ["OPEN_JOB", "UNIT_OUTCOMES", "Figures", "read"]

UNIT_OUTCOMES = ("made", "failed", "cancelled")
"""What can become of a unit; tries that were followed by another one do not count."""


@dataclass(frozen=True)
class Figures:
    runs: Mapping[str, int]
    """How many by state."""
    tokens_in: int
    tokens_out: int
    due: int
    """Runs that somebody should advance now."""
    oldest_due_seconds: float
    jobs: Mapping[tuple[str, str], int]
    """Vendors' jobs by provider and state."""
    units: Mapping[tuple[str, str], int]
    """Lines of plans that are over, by provider and outcome."""
    balances: Mapping[str, int]
    """Micro-credits by kind of account."""
    events: int


async def read(tx: Tx) -> Figures:
    """Six aggregates."""
    total = func.coalesce
    by_state = await tx.all(
        select(
            runs.c.state,
            func.count(),
            total(func.sum(runs.c.tokens_in), 0),
            total(func.sum(runs.c.tokens_out), 0),
        ).group_by(runs.c.state)
    )
    since = func.coalesce(runs.c.wake_at, runs.c.lease_until)
    waiting = await tx.first(select(func.count(), func.min(since)).where(due_condition(tx.now)))
    due, oldest = waiting or (0, None)
    jobs = await tx.all(
        select(vendor_jobs.c.provider, vendor_jobs.c.state, func.count()).group_by(
            vendor_jobs.c.provider, vendor_jobs.c.state
        )
    )
    lines = await tx.all(
        select(plan_lines.c.model, plan_lines.c.state, func.count())
        .where(plan_lines.c.state.in_(UNIT_OUTCOMES), plan_lines.c.kind != "cut")
        .group_by(plan_lines.c.model, plan_lines.c.state)
    )
    units: Counter[tuple[str, str]] = Counter()
    for model, state, count in lines:
        units[model.partition(":")[0], state] += count
    balances = await tx.all(select(accounts.c.kind, func.sum(accounts.c.balance)).group_by(accounts.c.kind))
    events = await tx.scalar(select(total(func.sum(videos.c.last_seq), 0)))
    return Figures(
        runs={state: count for state, count, _, _ in by_state},
        tokens_in=int(sum(row[2] for row in by_state)),
        tokens_out=int(sum(row[3] for row in by_state)),
        due=due,
        oldest_due_seconds=max(0.0, (tx.now - oldest).total_seconds()) if oldest else 0.0,
        jobs={(provider, state): count for provider, state, count in jobs},
        units=units,
        balances={kind: int(balance) for kind, balance in balances},
        events=int(events),
    )
