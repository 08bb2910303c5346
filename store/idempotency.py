"""What was answered to requests that carried an ``Idempotency-Key``, for 24 hours.

::

    claim ─► New ──── keep ──► the answer, for whoever asks again
      │       └────── forget ─► as if nobody had asked
      └────► Answer | Busy | Mismatch

A claim that is neither kept nor forgotten belongs to a process that died; after
``ABANDONED`` the next caller takes it over and carries the request out again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, select, update

from store.engine import Tx
from store.tables import idempotency_keys as keys

KEPT = timedelta(hours=24)
ABANDONED = timedelta(seconds=60)


@dataclass(frozen=True)
class New:
    """Nobody has answered this yet: carry it out, then keep the answer or forget the key."""

    claimed: datetime


@dataclass(frozen=True)
class Answer:
    """What was answered before."""

    status: int
    headers: Mapping[str, str]
    body: str


@dataclass(frozen=True)
class Busy:
    """The first request with this key is still at work."""


@dataclass(frozen=True)
class Mismatch:
    """The key belongs to a different request."""


async def claim(tx: Tx, user_id: str, key: str, request_hash: str) -> New | Answer | Busy | Mismatch:
    """Take a person's key for a request, unless it is taken. Their expired keys are forgotten."""
    await tx.execute(delete(keys).where(keys.c.user_id == user_id, keys.c.created_at <= tx.now - KEPT))
    values = {"user_id": user_id, "key": key, "request_hash": request_hash, "created_at": tx.now}
    new = await tx.first(tx.insert(keys).values(values).on_conflict_do_nothing().returning(keys.c.key))
    if new:
        return New(tx.now)
    columns = (keys.c.request_hash, keys.c.status, keys.c.headers, keys.c.body, keys.c.created_at)
    row = await tx.first(select(*columns).where(*_one(user_id, key)).with_for_update())
    if row is None:  # forgotten this very moment
        return Busy()
    before, status, headers, body, claimed = row
    if before != request_hash:
        return Mismatch()
    if status is not None:
        return Answer(status, headers or {}, body or "")
    if claimed > tx.now - ABANDONED:
        return Busy()
    await tx.execute(update(keys).where(*_one(user_id, key)).values(created_at=tx.now))
    return New(tx.now)


async def keep(tx: Tx, user_id: str, key: str, claim: New, answer: Answer) -> None:
    """Keep the answer of a claimed request; of one that was taken over meanwhile, the later one stays."""
    values = {
        "status": answer.status, "headers": dict(answer.headers), "body": answer.body, "finished_at": tx.now
    }  # fmt: skip
    await tx.execute(update(keys).where(*_claimed(user_id, key, claim)).values(values))


async def forget(tx: Tx, user_id: str, key: str, claim: New) -> None:
    """Give up a claim: the request had no effect, and the key is free again."""
    await tx.execute(delete(keys).where(*_claimed(user_id, key, claim)))


async def prune(tx: Tx) -> int:
    """Forget everybody's expired keys; how many those were."""
    return await tx.execute(delete(keys).where(keys.c.created_at <= tx.now - KEPT))


def _one(user_id: str, key: str) -> tuple[ColumnElement[bool], ...]:
    return keys.c.user_id == user_id, keys.c.key == key


def _claimed(user_id: str, key: str, claim: New) -> tuple[ColumnElement[bool], ...]:
    return (*_one(user_id, key), keys.c.status.is_(None), keys.c.created_at == claim.claimed)
