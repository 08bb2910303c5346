"""The event log: numbered without gaps per film, in the transaction of the change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, bindparam, func, insert, select, update

from store.errors import NotFound
from store.tables import events, videos

if TYPE_CHECKING:
    from store.engine import Tx

PAGE = 500

# Built once: these run most often.
_ADVANCE = (
    update(videos)
    .where(videos.c.id == bindparam("of_film"))
    .values(last_seq=videos.c.last_seq + bindparam("count"))
    .returning(videos.c.last_seq)
)
_ADVANCE_STATE = _ADVANCE.values(state=bindparam("new_state"))
_INSERT = insert(events)
_LAST = select(videos.c.last_seq).where(videos.c.id == bindparam("of_film"))
_NEWEST = select(videos.c.id, videos.c.last_seq).where(videos.c.id.in_(bindparam("films", expanding=True)))
_LATER = select(events).where(events.c.video_id == bindparam("of_film"), events.c.seq > bindparam("after"))
_READ, _READ_RUN = (
    query.order_by(events.c.seq).limit(bindparam("most"))
    for query in (_LATER, _LATER.where(events.c.run_id == bindparam("of_run")))
)


@dataclass(frozen=True)
class Event:
    """One line on the wire: ``data`` is its JSON text, ``seq`` its SSE id."""

    video_id: str
    seq: int
    run_id: str | None
    type: str
    data: str
    created_at: datetime


def append(
    tx: Tx,
    video_id: str,
    run_id: str | None,
    batch: Sequence[tuple[str, str]],
    *,
    state: dict[str, Any] | None = None,
) -> None:
    """At the commit, add ``(type, data)`` pairs to a film's log; its followers wake up after it.

    ``state`` is the film's shared state as of the last of them, kept for the next snapshot.
    The commit holds the film's row, which is what keeps numbers in commit order, and raises
    ``NotFound`` if there is no such film.
    """
    added: list[Event] = []
    tx.at_commit(partial(_append, video_id, run_id, batch, state, tx.now, added))
    tx.after_commit(partial(tx.signals.published, video_id, added))


def _append(
    video_id: str,
    run_id: str | None,
    batch: Sequence[tuple[str, str]],
    state: dict[str, Any] | None,
    now: datetime,
    added: list[Event],
    connection: Connection,
) -> None:
    parameters = {"of_film": video_id, "count": len(batch)}
    if state is None:
        last = connection.scalar(_ADVANCE, parameters)
    else:
        last = connection.scalar(_ADVANCE_STATE, parameters | {"new_state": state})
    if last is None:
        raise NotFound("film", video_id)
    first = last - len(batch) + 1
    added += [Event(video_id, first + i, run_id, kind, data, now) for i, (kind, data) in enumerate(batch)]
    if added:
        connection.execute(_INSERT, [dict(vars(event)) for event in added])


async def read(
    tx: Tx, video_id: str, after: int = 0, limit: int = PAGE, *, run_id: str | None = None
) -> list[Event]:
    """Up to ``limit`` events numbered above ``after``, of the whole film or of one run."""
    named = {"of_film": video_id, "after": after, "most": limit}
    if run_id is None:
        return [Event(*row) for row in await tx.all(_READ, named)]
    return [Event(*row) for row in await tx.all(_READ_RUN, named | {"of_run": run_id})]


async def last(tx: Tx, video_id: str) -> int:
    """The film's newest number, 0 if nothing happened yet. Raises ``NotFound``."""
    newest: int | None = await tx.scalar(_LAST, {"of_film": video_id})
    if newest is None:
        raise NotFound("film", video_id)
    return newest


async def newest(tx: Tx, video_ids: Sequence[str]) -> dict[str, int]:
    """The newest number of each of these films that is there."""
    return {row[0]: row[1] for row in await tx.all(_NEWEST, {"films": video_ids})}


async def last_of_run(tx: Tx, video_id: str, run_id: str) -> int:
    """The number of a run's newest event, 0 if it has none."""
    newest = select(func.max(events.c.seq)).where(events.c.video_id == video_id, events.c.run_id == run_id)
    return await tx.scalar(newest) or 0


async def snapshot(tx: Tx, video_id: str) -> tuple[int, dict[str, Any] | None]:
    """The newest number and the state as of it: where to begin, and the cursor to follow from."""
    row = await tx.first(select(videos.c.last_seq, videos.c.state).where(videos.c.id == video_id))
    if row is None:
        raise NotFound("film", video_id)
    return row[0], row[1]
