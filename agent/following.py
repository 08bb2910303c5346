"""Following a run's events until it has ended."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import aclosing

from agent.compose import App
from agent.wire import Event
from store import events, runs

TERMINAL = ("RUN_FINISHED", "RUN_ERROR")


async def follow(app: App, run_id: str) -> AsyncIterator[Event]:
    """A run's events, from its first to its terminal one."""
    async with app.store.read() as tx:
        run = await runs.get(tx, run_id)
        first = await events.read(tx, run.video_id, limit=1, run_id=run_id)
        before = first[0].seq - 1 if first else await events.last(tx, run.video_id)
    async with aclosing(app.store.signals.follow(run.video_id, before)) as batches:
        async for batch in batches:
            for row in batch:
                if row.run_id != run_id:
                    continue
                event: Event = json.loads(row.data)
                yield event
                if event["type"] in TERMINAL:
                    return
