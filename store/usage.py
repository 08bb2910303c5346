"""Tokens of model turns, by person and day (UTC)."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import select

from store.engine import Tx
from store.tables import model_usage as usage


async def add(tx: Tx, user_id: str, tokens: int) -> int:
    """Count tokens of today; how many were used today before these."""
    insert = tx.insert(usage).values(user_id=user_id, day=_day(tx.now), tokens=tokens)
    counted = insert.on_conflict_do_update(
        index_elements=[usage.c.user_id, usage.c.day], set_={"tokens": usage.c.tokens + tokens}
    )
    return int(await tx.scalar(counted.returning(usage.c.tokens))) - tokens


async def today(tx: Tx, user_id: str) -> int:
    """Tokens that a person's model turns have used today."""
    query = select(usage.c.tokens).where(usage.c.user_id == user_id, usage.c.day == _day(tx.now))
    return await tx.scalar(query) or 0


def _day(now: datetime) -> str:
    return now.astimezone(UTC).date().isoformat()
