"""Opening the home for one command, and following a film's events until a run has ended."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

from agent.compose import App, compose
from agent.executor import Executor
from agent.studio import home_owner
from pixora.settings import Settings
from store import runs

Event = dict[str, Any]
TERMINAL = ("RUN_FINISHED", "RUN_ERROR")


@dataclass
class Home:
    """This machine's films, opened by one command."""

    app: App
    owner: str
    """The id of the person it belongs to."""


@asynccontextmanager
async def open_home(*, working: bool = False) -> AsyncIterator[Home]:
    """The home; with ``working`` runs are advanced in this process."""
    app = await compose(Settings.load())
    try:
        owner = await home_owner(app)
        if working:
            await Executor(app).start()
        yield Home(app, owner.id)
    finally:
        await app.aclose()


async def follow(home: Home, run_id: str) -> AsyncIterator[tuple[int, Event]]:
    """A run's events with their numbers, from its first to its terminal one."""
    async with home.app.store.read() as tx:
        run = await runs.get(tx, run_id)
    stream = home.app.store.signals.follow(run.video_id)
    try:
        async for batch in stream:
            for row in batch:
                if row.run_id != run_id:
                    continue
                event: Event = json.loads(row.data)
                yield row.seq, event
                if event["type"] in TERMINAL:
                    return
    finally:
        await stream.aclose()  # type: ignore[attr-defined]
