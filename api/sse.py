"""A film's event log as Server-Sent Events: numbered, replayed from any cursor, then live.

Frames are AG-UI 1.0 events, one to an SSE event, with LF line ends and the event's number
as ``id``. A reader that lost its connection asks again from the last id it saw.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing
from datetime import datetime
from functools import lru_cache
from typing import Any

from anyio import CancelScope
from sse_starlette import EventSourceResponse
from starlette.responses import Response
from starlette.types import Message, Receive, Scope, Send

from agent import wire
from api.edge import Edge
from store import events, runs
from store.errors import DatabaseAway
from store.events import Event
from store.tables import OPEN_RUN

log = logging.getLogger(__name__)
TERMINAL = ("RUN_FINISHED", "RUN_ERROR")
PING_SECONDS = 15
SEND_SECONDS = 30
"""A reader that takes nothing for so long is let go; it comes back with its cursor."""
EXAMPLE = (
    'id: 41\ndata: {"type":"STEP_STARTED","stepName":"make","timestamp":1795982400000}\n\n'
    'id: 42\ndata: {"type":"STATE_DELTA","delta":[{"op":"replace","path":"/plan/state","value":"approved"}],"timestamp":1795982400120}\n\n'
)
EVENT = {
    "type": "object",
    "description": "One event of the stream.",
    "required": ["id", "data"],
    "properties": {
        "id": {"type": "string", "pattern": "^[0-9]+$"},
        "data": {
            "type": "string",
            "contentMediaType": "application/json",
            "description": "An AG-UI 1.0 event.",
        },
    },
}
STREAM: dict[int | str, Any] = {
    200: {
        "description": "AG-UI events as they happen; `id` is the number to resume from.",
        "content": {"text/event-stream": {"schema": EVENT, "example": EXAMPLE}},
    },
}

Shape = Callable[[Event], bytes]


@lru_cache(maxsize=4096)
def _frame(number: int, data: str, at: datetime) -> bytes:
    """With AG-UI's own ``timestamp``, in milliseconds: how long a step took is read from two of them."""
    stamped = f'{data[:-1]},"timestamp":{round(at.timestamp() * 1000)}}}'
    return f"id: {number}\ndata: {stamped}\n\n".encode()


def frame(event: Event) -> bytes:
    """One event on the wire; the same bytes for every follower."""
    return _frame(event.seq, event.data, event.created_at)


def film_stream(edge: Edge, video_id: str, after: int, expires: datetime) -> Response:
    """Everything that happens to a film, until the reader leaves or their token expires."""
    return _response(_frames(edge, video_id, after, expires))


def film_log(edge: Edge, video_id: str, after: int) -> Response:
    """What there is of a film's log above ``after``, and no more."""
    return _response(_pages(edge, video_id, after))


async def run_stream(
    edge: Edge, run: runs.Run, after: int, expires: datetime, shape: Shape = frame
) -> Response:
    """One run from its first event, or from above ``after``, to its terminal one; 204 if that was seen."""
    async with edge.app.store.read() as tx:
        first = await events.read(tx, run.video_id, limit=1, run_id=run.id)
        last = await events.last_of_run(tx, run.video_id, run.id) if run.state not in OPEN_RUN else None
    if last is not None and after >= last:
        return Response(status_code=204)
    begin = first[0].seq - 1 if first else 0
    return _response(_frames(edge, run.video_id, max(after, begin), expires, run.id, shape))


async def _frames(
    edge: Edge, video_id: str, after: int, expires: datetime, run_id: str | None = None, shape: Shape = frame
) -> AsyncIterator[bytes]:
    left = (expires - edge.app.store.now()).total_seconds()
    try:
        async with asyncio.timeout(left), aclosing(edge.app.store.signals.follow(video_id, after)) as batches:
            async for batch in batches:
                mine = batch if run_id is None else [event for event in batch if event.run_id == run_id]
                ended = run_id is not None and _terminal(mine)
                if frames := b"".join(map(shape, mine)):
                    yield frames
                if ended:
                    return
    except TimeoutError:
        return  # the token has expired; whoever refreshes it goes on from the last id
    except DatabaseAway as error:
        log.warning("a reader was let go: %s", error.cause)  # and comes back with its cursor, like that one


async def _pages(edge: Edge, video_id: str, after: int) -> AsyncIterator[bytes]:
    try:
        while True:
            async with edge.app.store.read() as tx:
                batch = await events.read(tx, video_id, after)
            if not batch:
                return
            yield b"".join(map(frame, batch))
            after = batch[-1].seq
    except DatabaseAway as error:
        log.warning("a reader was let go: %s", error.cause)


def _terminal(batch: Sequence[Event]) -> bool:
    return any(event.type in TERMINAL for event in batch)


class _Stream(EventSourceResponse):
    """Lets go of a reader that takes nothing for ``SEND_SECONDS``; it comes back with its cursor.

    One timer for a stream. sse-starlette's ``send_timeout`` begins one with every frame, which
    was a tenth of what serving a thousand readers took.
    """

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        loop = asyncio.get_running_loop()
        waits_since: float | None = None
        timer: asyncio.TimerHandle

        async def watched(message: Message) -> None:
            nonlocal waits_since
            if waits_since is None:  # a ping may wait behind a frame
                waits_since = loop.time()
            await send(message)
            waits_since = None

        def look() -> None:
            nonlocal timer
            if waits_since is not None and loop.time() - waits_since >= SEND_SECONDS:
                log.info("a reader took nothing for %g seconds and was let go", SEND_SECONDS)
                stream.cancel()
            timer = loop.call_later(SEND_SECONDS / 4, look)

        timer = loop.call_later(SEND_SECONDS / 4, look)
        try:
            with CancelScope() as stream:
                await super().__call__(scope, receive, watched)
        finally:
            timer.cancel()

    async def _send_with_timeout(self, send: Send, message: Message) -> None:
        await send(message)


def _response(frames: AsyncIterator[bytes]) -> Response:
    return _Stream(frames, sep="\n", ping=PING_SECONDS, headers={"Cache-Control": "no-store, no-transform"})


def renamed(thread_id: str, run_id: str, has: Mapping[str, int]) -> Shape:
    """Frames for an AG-UI client: its own names for thread and run, and nothing that it has already.

    ``has`` are the characters it holds of each message and of each call's arguments. Clients
    append what comes to the message of that id, so a replay begins where theirs ends.
    """
    left = dict(has)

    def shape(event: Event) -> bytes:
        if event.type in ("RUN_STARTED", "RUN_FINISHED"):
            return _said(event, {"threadId": thread_id, "runId": run_id})
        if event.type == "TOOL_CALL_RESULT" and json.loads(event.data)["messageId"] in has:
            return b""
        if event.type in wire.DELTAS:
            said: wire.Event = json.loads(event.data)
            key, delta = said.get("toolCallId") or said["messageId"], said["delta"]
            if skip := min(left.get(key, 0), len(delta)):
                left[key] -= skip
                return _said(event, {"delta": delta[skip:]}) if skip < len(delta) else b""
        return frame(event)

    return shape


def _said(event: Event, instead: Mapping[str, Any]) -> bytes:
    said = json.dumps(json.loads(event.data) | instead, ensure_ascii=False, separators=(",", ":"))
    return _frame(event.seq, said, event.created_at)
