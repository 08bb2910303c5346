"""Tool calls: what was asked, by whom, and what came back. An id is unique within its film."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select, update

from store.engine import Tx
from store.errors import NotFound
from store.tables import CallAuthor, CallState, calls

_ALL = select(calls).where(calls.c.video_id == bindparam("film")).order_by(calls.c.created_at, calls.c.id)
_OPEN = _ALL.where(calls.c.state == "open")


@dataclass(frozen=True)
class Call:
    video_id: str
    id: str
    run_id: str | None
    name: str
    arguments: str
    """JSON text, as the author wrote it."""
    state: CallState
    result: str | None
    author: CallAuthor
    created_at: datetime
    finished_at: datetime | None


async def open(
    tx: Tx,
    video_id: str,
    call_id: str,
    name: str,
    arguments: str,
    *,
    run_id: str | None = None,
    author: CallAuthor = "model",
) -> tuple[Call, bool]:
    """Note a call before it is carried out; with an id that is there already, that call and False."""
    call = Call(video_id, call_id, run_id, name, arguments, "open", None, author, tx.now, None)
    statement = tx.insert(calls).values(vars(call)).on_conflict_do_nothing()
    if await tx.first(statement.returning(calls.c.id)):
        return call, True
    return await get(tx, video_id, call_id), False


async def finish(tx: Tx, video_id: str, call_id: str, result: str) -> bool:
    """Note a call's result once; whether it was still open."""
    where = (calls.c.video_id == video_id, calls.c.id == call_id, calls.c.state == "open")
    return await tx.changed(
        update(calls).where(*where).values(state="done", result=result, finished_at=tx.now)
    )


async def get(tx: Tx, video_id: str, call_id: str) -> Call:
    """One call; raises ``NotFound``."""
    call = await find(tx, video_id, call_id)
    if call is None:
        raise NotFound("call", call_id)
    return call


async def find(tx: Tx, video_id: str, call_id: str) -> Call | None:
    """The call with that id, if there is one."""
    row = await tx.first(select(calls).where(calls.c.video_id == video_id, calls.c.id == call_id))
    return Call(*row) if row else None


async def list(
    tx: Tx, video_id: str, *, run_id: str | None = None, open_only: bool = False
) -> Sequence[Call]:
    """The film's calls in the order they were opened."""
    if run_id is None:
        return [Call(*row) for row in await tx.all(_OPEN if open_only else _ALL, {"film": video_id})]
    query = (_OPEN if open_only else _ALL).where(calls.c.run_id == run_id)
    return [Call(*row) for row in await tx.all(query, {"film": video_id})]
