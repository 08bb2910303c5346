"""Exports: other forms of a film's cut, asked for once and made by whoever claims them.

::

    add ─► queued ─claim─► running ─finish─► ready
              ▲               ├─────fail───► failed
              └──give_back────┘

A claim runs out, so that an export whose process died is taken up again.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, delete, func, or_, select, tuple_, update

from store.engine import Tx, new_id
from store.errors import ClaimLost, NotFound
from store.tables import ExportState, exports

TOPIC = "exports"
"""The bell that rings when there is something to make."""
KEPT = timedelta(days=30)
"""What has ended is forgotten then; whoever asks again has it made again."""
_LAST = timedelta(days=1)
"""One that has less time left is not handed out to somebody new."""


@dataclass(frozen=True)
class Export:
    id: str
    video_id: str
    user_id: str
    format: str
    options: dict[str, Any]
    take_id: str | None
    """The cut it is made from."""
    state: ExportState
    progress: float | None
    blob_key: str | None
    mime: str | None
    bytes: int
    error: dict[str, Any] | None
    """Why it failed; while it runs, ``tries`` says how often it was begun."""
    claimed_by: str | None
    claimed_until: datetime | None
    created_at: datetime
    finished_at: datetime | None

    @property
    def tries(self) -> int:
        return int((self.error or {}).get("tries", 0))


async def add(
    tx: Tx, video_id: str, user_id: str, format: str, options: Mapping[str, Any], take_id: str
) -> Export:
    """Queue an export of a cut."""
    values = {
        "id": new_id(), "video_id": video_id, "user_id": user_id, "format": format, "options": dict(options),
        "take_id": take_id, "state": "queued", "bytes": 0, "created_at": tx.now,
    }  # fmt: skip
    row = await tx.first(exports.insert().values(values).returning(*exports.c))
    assert row
    tx.after_commit(partial(tx.signals.ring, TOPIC))
    return Export(*row)


async def find_same(
    tx: Tx, video_id: str, format: str, options: Mapping[str, Any], take_id: str
) -> Export | None:
    """The newest export of this cut in this form that has not failed and will be there for a while."""
    query = select(exports).where(
        exports.c.video_id == video_id, exports.c.format == format, exports.c.take_id == take_id,
        exports.c.state != "failed",
        or_(exports.c.finished_at.is_(None), exports.c.finished_at > tx.now - KEPT + _LAST),
    )  # fmt: skip
    rows = await tx.all(query.order_by(exports.c.created_at.desc(), exports.c.id.desc()))
    return next((found for row in rows if (found := Export(*row)).options == options), None)


async def get(tx: Tx, export_id: str, user_id: str | None = None) -> Export:
    """One export; raises ``NotFound``, also where it belongs to somebody other than ``user_id``."""
    query = select(exports).where(exports.c.id == export_id)
    if user_id is not None:
        query = query.where(exports.c.user_id == user_id)
    row = await tx.first(query)
    if row is None:
        raise NotFound("export", export_id)
    return Export(*row)


async def page(
    tx: Tx, video_id: str, limit: int, before: tuple[datetime, str] | None = None
) -> Sequence[Export]:
    """The film's exports, newest first; ``before`` is the last one's ``(created_at, id)``."""
    query = select(exports).where(exports.c.video_id == video_id)
    if before is not None:
        query = query.where(tuple_(exports.c.created_at, exports.c.id) < before)
    query = query.order_by(exports.c.created_at.desc(), exports.c.id.desc()).limit(limit)
    return [Export(*row) for row in await tx.all(query)]


async def waiting(tx: Tx, limit: int = 1) -> Sequence[Export]:
    """Exports to claim, oldest first."""
    return [Export(*row) for row in await tx.all(_WAITING, {"now": tx.now, "limit": limit})]


async def claim(tx: Tx, owner: str, seconds: float) -> Export | None:
    """Take an export of whoever has the fewest at work, the one that has waited longest.

    No two callers ever get the same one.
    """
    other = exports.alias()
    busy = select(func.count()).select_from(other).where(other.c.user_id == exports.c.user_id)
    busy = busy.where(other.c.state == "running", other.c.claimed_until > tx.now)
    turn = (busy.scalar_subquery(), exports.c.created_at, exports.c.id)
    chosen = select(exports).where(_free(tx.now)).order_by(*turn).limit(1)
    row = await tx.first(chosen.with_for_update(skip_locked=True, of=exports))
    if row is None:
        return None
    found = Export(*row)
    values = {
        "state": "running", "claimed_by": owner, "claimed_until": tx.now + timedelta(seconds=seconds),
        "error": {"tries": found.tries + 1},
    }  # fmt: skip
    taken = await tx.first(
        update(exports).where(exports.c.id == found.id).values(values).returning(*exports.c)
    )
    assert taken
    return Export(*taken)


async def renew(tx: Tx, export_id: str, owner: str, seconds: float, progress: float) -> None:
    """Keep a claim for ``seconds`` more and say how far the work is. Raises ``ClaimLost``."""
    until = tx.now + timedelta(seconds=seconds)
    await _set(tx, export_id, owner, claimed_until=until, progress=progress)


async def finish(tx: Tx, export_id: str, owner: str, *, blob_key: str, mime: str, bytes: int) -> None:
    """Note where the finished file is. Raises ``ClaimLost``."""
    values = {"blob_key": blob_key, "mime": mime, "bytes": bytes, "progress": 1.0, "error": None}
    await _set(tx, export_id, owner, state="ready", finished_at=tx.now, **_UNCLAIMED, **values)


async def fail(tx: Tx, export_id: str, owner: str, error: Mapping[str, Any]) -> None:
    """Note why there is no file. Raises ``ClaimLost``."""
    await _set(tx, export_id, owner, state="failed", finished_at=tx.now, error=dict(error), **_UNCLAIMED)


async def give_back(tx: Tx, export_id: str, owner: str) -> None:
    """Leave the work to whoever comes next; this try does not count. Raises ``ClaimLost``."""
    found = await get(tx, export_id)
    error = {"tries": max(0, found.tries - 1)}
    await _set(tx, export_id, owner, state="queued", progress=None, error=error, **_UNCLAIMED)
    tx.after_commit(partial(tx.signals.ring, TOPIC))


async def drop(tx: Tx, video_id: str) -> None:
    """Forget what is still to be made for a film; whoever is at it finds the claim lost."""
    mine = exports.c.video_id == video_id
    dropped = delete(exports).where(mine, exports.c.state.in_(("queued", "running")))
    for (export_id,) in await tx.all(dropped.returning(exports.c.id)):
        tx.after_commit(partial(tx.signals.ring, f"stop {export_id}"))


async def prune(tx: Tx) -> set[str]:
    """Forget what ended long ago; keys of files that may be unnamed now."""
    old = delete(exports).where(exports.c.finished_at <= tx.now - KEPT).returning(exports.c.blob_key)
    return {row[0] for row in await tx.all(old) if row[0]}


async def owners(tx: Tx) -> Sequence[str]:
    """Who claims an export now."""
    query = select(exports.c.claimed_by).where(exports.c.claimed_by.is_not(None)).distinct()
    return [row[0] for row in await tx.all(query)]


async def expire(tx: Tx, owner: str) -> None:
    """Let the claims of somebody who is known to be dead run out now."""
    await tx.execute(update(exports).where(exports.c.claimed_by == owner).values(claimed_until=tx.now))


def _free(now: Any) -> ColumnElement[bool]:
    """Queued, or left behind by a process that died."""
    left = and_(exports.c.state == "running", exports.c.claimed_until <= now)
    return or_(exports.c.state == "queued", left)


# Built once: every process that looks for work asks this each second.
_WAITING = (
    select(exports)
    .where(_free(bindparam("now", type_=exports.c.claimed_until.type)))
    .order_by(exports.c.created_at, exports.c.id)
    .limit(bindparam("limit"))
)


_UNCLAIMED: dict[str, Any] = {"claimed_by": None, "claimed_until": None}


async def _set(tx: Tx, export_id: str, owner: str, **values: Any) -> None:
    mine: tuple[ColumnElement[bool], ...] = (
        exports.c.id == export_id, exports.c.claimed_by == owner, exports.c.state == "running",
    )  # fmt: skip
    if not await tx.changed(update(exports).where(*mine).values(values)):
        raise ClaimLost(export_id, owner, "export")
