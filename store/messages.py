"""The conversation about a film. A message that comes during a run waits until it is taken in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from store.engine import Tx, new_id
from store.errors import NotFound
from store.tables import MessageState, messages, videos


@dataclass(frozen=True)
class Message:
    video_id: str
    position: int
    id: str
    run_id: str | None
    role: str
    content: str
    tool_calls: Sequence[dict[str, Any]] | None
    tool_call_id: str | None
    state: MessageState
    created_at: datetime


async def append(
    tx: Tx,
    video_id: str,
    role: str,
    content: str = "",
    *,
    id: str | None = None,
    run_id: str | None = None,
    tool_calls: Sequence[dict[str, Any]] | None = None,
    tool_call_id: str | None = None,
    state: MessageState = "ok",
) -> tuple[Message, bool]:
    """Add a message; with an ``id`` that is there already, that message and False."""
    if id is not None:
        await _positions(tx, video_id, 0)  # from here on nobody else can add the same id
        if there := await find(tx, video_id, id):
            return there, False
    position = await _positions(tx, video_id, 1)
    message = Message(
        video_id, position, id or new_id(), run_id, role, content, tool_calls and [*tool_calls], tool_call_id,
        state, tx.now,
    )  # fmt: skip
    await tx.execute(messages.insert().values(vars(message)))
    return message, True


async def history(tx: Tx, video_id: str) -> Sequence[Message]:
    """What the model may read, in order: neither queued nor abandoned messages."""
    query = select(messages).where(messages.c.video_id == video_id, messages.c.state == "ok")
    return [Message(*row) for row in await tx.all(query.order_by(messages.c.position))]


async def find(tx: Tx, video_id: str, id: str) -> Message | None:
    """The message with that id, whatever its state."""
    row = await tx.first(select(messages).where(messages.c.video_id == video_id, messages.c.id == id))
    return Message(*row) if row else None


async def list(tx: Tx, video_id: str, after: int = 0) -> Sequence[Message]:
    """Every message above position ``after``, whatever its state."""
    query = select(messages).where(messages.c.video_id == video_id, messages.c.position > after)
    return [Message(*row) for row in await tx.all(query.order_by(messages.c.position))]


async def take_queued(tx: Tx, video_id: str, run_id: str) -> Sequence[Message]:
    """Move what is queued to the end of the history, as part of ``run_id``, and return it."""
    waiting = (messages.c.video_id == video_id, messages.c.state == "queued")
    found = await tx.all(select(messages.c.position).where(*waiting).order_by(messages.c.position))
    if not found:
        return []
    last = await _positions(tx, video_id, len(found))
    taken = []
    for position, (old,) in enumerate(found, last - len(found) + 1):
        at = (messages.c.video_id == video_id, messages.c.position == old)
        values = {"position": position, "state": "ok", "run_id": run_id}
        row = await tx.first(update(messages).where(*at).values(values).returning(*messages.c))
        assert row
        taken.append(Message(*row))
    return taken


async def abandon(tx: Tx, video_id: str, id: str) -> bool:
    """Leave a broken message out of the history, keeping its row; whether it was in it."""
    where = (messages.c.video_id == video_id, messages.c.id == id, messages.c.state == "ok")
    return await tx.changed(update(messages).where(*where).values(state="abandoned"))


async def _positions(tx: Tx, video_id: str, count: int) -> int:
    """Reserve positions; the last of them. Holds the film's row until the commit."""
    statement = (
        update(videos).where(videos.c.id == video_id).values(last_position=videos.c.last_position + count)
    )
    last: int | None = await tx.scalar(statement.returning(videos.c.last_position))
    if last is None:
        raise NotFound("film", video_id)
    return last
