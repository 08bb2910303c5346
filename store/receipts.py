"""What the books say about plans, lines and takes: read only, never booked here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, case, func, select, tuple_

from film.document import Film
from store.engine import Tx
from store.ledger import Entry
from store.plans import Plan
from store.tables import credit_transactions as entries
from store.tables import plan_lines, plans, videos


@dataclass(frozen=True)
class Subject:
    """The film that something was for, also one that is deleted."""

    video_id: str
    title: str
    film: Film


@dataclass(frozen=True)
class Sums:
    """What was booked, in micro-credits."""

    charged: int = 0
    """Left the hold and did not come back to the wallet."""
    refunded: int = 0
    returned: int = 0
    """Came back to the wallet from the hold."""
    held: int = 0
    """What may still be charged."""
    billed: int = 0
    """What it cost: what vendors billed, or the charge where one reports nothing."""

    @property
    def paid(self) -> int:
        return self.charged - self.refunded


@dataclass(frozen=True)
class Stated:
    """One entry of the wallet's statement, with the film it was for and what its posting charged."""

    entry: Entry
    video_id: str | None
    charged: int


async def statement(tx: Tx, user_id: str, limit: int, before: int | None = None) -> Sequence[Stated]:
    """The wallet's entries, newest first, below position ``before``: their amounts sum to what is available."""
    held = entries.alias("held")
    of_posting = (held.c.key == entries.c.key) & (held.c.account == "held")
    query = (
        select(entries, plans.c.video_id, func.coalesce(held.c.amount, 0))
        .outerjoin(plans, plans.c.id == entries.c.plan_id)
        .outerjoin(held, of_posting & (held.c.user_id == user_id))
        .where(entries.c.user_id == user_id, entries.c.account == "wallet")
    )
    if before is not None:
        query = query.where(entries.c.position < before)
    rows = await tx.all(query.order_by(entries.c.position.desc()).limit(limit))
    found = ((Entry(*row[:-2]), row[-2], row[-1]) for row in rows)
    return [
        Stated(entry, video_id, -(entry.amount + moved) if entry.type == "release" else 0)
        for entry, video_id, moved in found
    ]


async def subjects(tx: Tx, video_ids: Collection[str]) -> Mapping[str, Subject]:
    """Films by id."""
    query = select(videos.c.id, videos.c.title, videos.c.film).where(videos.c.id.in_({*video_ids}))
    return {
        video_id: Subject(video_id, title, Film.model_validate(film or {}))
        for video_id, title, film in await tx.all(query)
    }


async def approved(
    tx: Tx, user_id: str, limit: int, *, video_id: str | None = None, before: tuple[datetime, str] | None = None
) -> Sequence[Plan]:  # fmt: skip
    """A person's plans that were ever approved, last approved first, of one film or of all.

    ``before`` is the last one's ``(approved_at, id)``.
    """
    query = select(plans).where(plans.c.user_id == user_id, plans.c.approved_at.is_not(None))
    if video_id is not None:
        query = query.where(plans.c.video_id == video_id)
    if before is not None:
        query = query.where(tuple_(plans.c.approved_at, plans.c.id) < before)
    query = query.order_by(plans.c.approved_at.desc(), plans.c.id.desc()).limit(limit)
    return [Plan(*row) for row in await tx.all(query)]


async def sums(tx: Tx, plan_ids: Collection[str]) -> Mapping[str, Mapping[str, Sums]]:
    """What was booked for plans, by plan and unit; the hold itself goes by the unit ``""``."""
    unit = func.coalesce(entries.c.unit, "")
    wallet, held = entries.c.account == "wallet", entries.c.account == "held"
    refund, hold = entries.c.type == "refund", entries.c.type == "hold"
    query = (
        select(
            entries.c.plan_id,
            unit,
            _total(-entries.c.amount, (wallet | held) & ~refund & ~hold),
            _total(entries.c.amount, wallet & refund),
            _total(entries.c.amount, wallet & ~refund & ~hold),
            _total(entries.c.amount, held),
            _total(entries.c.amount, entries.c.account == "vendors"),
        )
        .where(entries.c.plan_id.in_({*plan_ids}))
        .group_by(entries.c.plan_id, unit)
    )
    found: dict[str, dict[str, Sums]] = {plan_id: {} for plan_id in plan_ids}
    for plan_id, name, *amounts in await tx.all(query):
        found[plan_id][name] = Sums(*map(int, amounts))
    return found


def total(parts: Collection[Sums]) -> Sums:
    """Several sums as one."""
    return Sums(*(sum(getattr(part, field.name) for part in parts) for field in fields(Sums)))


async def plan_of_take(tx: Tx, video_id: str, take_id: str) -> str | None:
    """The plan under which a take was made; None for one that somebody brought."""
    query = select(plan_lines.c.plan_id).join(plans, plans.c.id == plan_lines.c.plan_id)
    query = query.where(plans.c.video_id == video_id, plan_lines.c.take_id == take_id)
    plan_id: str | None = await tx.scalar(query.order_by(plans.c.approved_at).limit(1))
    return plan_id


def _total(amount: Any, where: ColumnElement[bool]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((where, amount), else_=0)), 0)
