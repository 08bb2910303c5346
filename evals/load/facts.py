"""What came of the load: the event log, plans and runs from the database, and the vendor's own journal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg

from providers.faulty.vendor import journal
from store import books
from store.engine import Store

_COMMITS = (
    "SELECT video_id::text, seq, extract(epoch FROM pg_xact_commit_timestamp(xmin))::float8, run_id::text, type"
    " FROM events ORDER BY video_id, seq"
)
_PLANS = (
    "SELECT plans.id::text, plans.video_id::text, extract(epoch FROM approved_at)::float8, plans.state, runs.id::text,"
    " runs.state FROM plans JOIN runs ON runs.resume->>'plan' = plans.id::text WHERE approved_at IS NOT NULL"
)
_LINES = (
    "SELECT plan_id::text, plan_lines.unit, plan_lines.kind, needs, plan_lines.state, extract(epoch FROM takes.created_at)::float8"
    " FROM plan_lines LEFT JOIN takes ON takes.id = take_id"
)
_RUNS = "SELECT video_id::text, count(*), sum(fence)::int, sum(crashes)::int FROM runs GROUP BY video_id"


@dataclass
class Line:
    """A unit of an approved plan."""

    unit: str
    kind: str
    needs: Sequence[str]
    state: str
    landed: float | None
    """When its take was kept, in seconds since the epoch, as are all times here."""
    ordered: float | None = None
    seconds: float = 0.0
    """What the vendor took, by its own journal."""


@dataclass
class Plan:
    """An approved plan, and how long it took."""

    id: str
    film: str
    approved: float
    state: str
    run_state: str
    ended: float | None
    """When the end of its run was there for all to see."""
    lines: dict[str, Line] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        """Whether all of it was made."""
        return self.run_state == "finished" and all(line.state == "made" for line in self.wanted)

    @property
    def wanted(self) -> list[Line]:
        return [line for line in self.lines.values() if line.state != "dropped"]

    def critical_path(self) -> float:
        """Seconds of the longest chain of the vendor's work; the cut is ours and counts as nothing."""
        ends: dict[str, float] = {}

        def end(unit: str) -> float:
            if unit not in ends:
                line = self.lines[unit]
                ends[unit] = line.seconds + max(map(end, self.needed(line)), default=0.0)
            return ends[unit]

        return max(map(end, self.lines))

    def needed(self, line: Line) -> list[str]:
        """The units of this plan that have to be there before."""
        return [need for need in line.needs if need in self.lines]

    def ready(self, line: Line) -> float | None:
        """When everything was there that a unit needs."""
        landed = [self.lines[need].landed for need in self.needed(line) if self.lines[need].state == "made"]
        return max([self.approved, *(moment for moment in landed if moment is not None)])


@dataclass
class Facts:
    """Everything that is judged, once nothing is under way any more."""

    commits: dict[str, dict[int, float]] = field(default_factory=dict)
    """By film and number of the event, when it was committed."""
    plans: dict[str, Plan] = field(default_factory=dict)
    stretches: int = 0
    """How often a worker took a run in hand."""
    runs: int = 0
    crashes: int = 0
    wrong_books: Sequence[str] = ()
    bought_twice: Sequence[str] = ()
    """Units, as ``plan:unit``."""
    thrown_away: Sequence[str] = ()
    """What the vendor billed and nobody kept."""
    orders: int = 0


async def gather(database: str, vendor: Path) -> Facts:
    """Read it all."""
    found = Facts(wrong_books=await _books(database))
    ends: dict[str, float] = {}
    with psycopg.connect(database) as line:
        for film, number, moment, run, kind in line.execute(_COMMITS):
            found.commits.setdefault(film, {})[number] = moment
            if kind in ("RUN_FINISHED", "RUN_ERROR"):
                ends[run] = moment
        for plan, film, approved, state, run, run_state in line.execute(_PLANS):
            found.plans[plan] = Plan(plan, film, approved, state, run_state, ends.get(run))
        for plan, *facts in line.execute(_LINES):
            if plan in found.plans:
                found.plans[plan].lines[facts[0]] = Line(*facts)
        for _, runs, stretches, crashes in line.execute(_RUNS):
            found.runs += runs
            found.stretches += stretches
            found.crashes += crashes
    _sold(found, vendor)
    return found


def _sold(found: Facts, vendor: Path) -> None:
    """Add what the vendor knows."""
    rows = journal(vendor)
    accepted = {row["id"]: row for row in rows if row["event"] == "accepted"}
    found.orders = len(accepted)
    for row in accepted.values():
        line = _line(found.plans, row)
        if line is not None:
            line.seconds += row["seconds"]
            line.ordered = min(row["time"], line.ordered or row["time"])
    orders = Counter(row["key"].rpartition(":")[0] for row in accepted.values())
    found.bought_twice = [unit for unit, count in orders.items() if count > 1]
    billed = [row for row in rows if row["event"] == "billed"]
    lines = ((row, _line(found.plans, row)) for row in billed)
    found.thrown_away = [row["key"] for row, line in lines if line is None or line.state != "made"]


def _line(plans: Mapping[str, Plan], row: Mapping[str, Any]) -> Line | None:
    """The line that an order was for; keys are ``plan:unit:try``."""
    plan, _, rest = row["key"].partition(":")
    return plans[plan].lines.get(rest.rpartition(":")[0]) if plan in plans else None


async def _books(database: str) -> Sequence[str]:
    store = await Store.open(database)
    try:
        async with store.read() as tx:
            return await books.audit(tx)
    finally:
        await store.close()
