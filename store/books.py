"""Checking the books: what the ledger promises, asked of the rows themselves."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import and_, case, func, select

from store.engine import Tx
from store.ledger import voice_unit
from store.tables import OPEN_LINE, OPEN_VOICE, accounts, plan_lines, plans, voices
from store.tables import credit_transactions as entries

_TOTAL = func.coalesce(func.sum(entries.c.amount), 0)


async def audit(tx: Tx) -> Sequence[str]:
    """One sentence per thing that is wrong; an empty list where the books are in order."""
    return [*await _unbalanced(tx), *await _balances(tx), *await _plans(tx), *await _voices(tx)]


async def _unbalanced(tx: Tx) -> Sequence[str]:
    query = select(entries.c.posting_id, _TOTAL).group_by(entries.c.posting_id).having(_TOTAL != 0)
    return [f"Posting {posting} sums to {total} instead of 0." for posting, total in await tx.all(query)]


async def _balances(tx: Tx) -> Sequence[str]:
    joined = accounts.outerjoin(
        entries, and_(entries.c.user_id == accounts.c.user_id, entries.c.account == accounts.c.kind)
    )
    query = select(accounts.c.user_id, accounts.c.kind, accounts.c.balance, _TOTAL).select_from(joined)
    grouped = query.group_by(accounts.c.user_id, accounts.c.kind, accounts.c.balance)
    return [
        f"The {kind} of {user} says {balance}, its entries sum to {total}."
        for user, kind, balance, total in await tx.all(grouped.having(accounts.c.balance != _TOTAL))
    ]


async def _plans(tx: Tx) -> Sequence[str]:
    held_for = select(_TOTAL).where(entries.c.plan_id == plans.c.id, entries.c.account == "held")
    left_of = select(func.coalesce(func.sum(plan_lines.c.maximum), 0)).where(
        plan_lines.c.plan_id == plans.c.id, plan_lines.c.state.in_(OPEN_LINE)
    )
    held = held_for.scalar_subquery()
    needed = case((plans.c.state.in_(("approved", "closed")), left_of.scalar_subquery()), else_=0)
    query = select(plans.c.id, plans.c.state, held, needed).where(held != needed)
    return [
        f"Plan {plan} ({state}) holds {there}, its open lines need {need}."
        for plan, state, there, need in await tx.all(query)
    ]


async def _voices(tx: Tx) -> Sequence[str]:
    query = select(entries.c.unit, _TOTAL).where(entries.c.account == "held", entries.c.plan_id.is_(None))
    held = {unit: total for unit, total in await tx.all(query.group_by(entries.c.unit)) if total}
    making = select(voices.c.id, voices.c.price).where(voices.c.state.in_(OPEN_VOICE), voices.c.price > 0)
    needed = {voice_unit(voice): price for voice, price in await tx.all(making)}
    return [
        f"{unit} holds {held.get(unit, 0)}, it needs {needed.get(unit, 0)}."
        for unit in sorted({*held, *needed})
        if held.get(unit, 0) != needed.get(unit, 0)
    ]
