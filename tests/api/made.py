"""Small films that are really made, by the offline director and the local providers."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import httpx

from agent import starting, studio
from agent.compose import compose
from api.server import running
from pixora.settings import Settings
from store import plans, runs
from tests.api.conftest import Served

WISH = "A lighthouse keeper befriends a storm, 10 seconds, two scenes"


@asynccontextmanager
async def server(home: Path) -> AsyncIterator[Served]:
    """A server of a home, until the block ends."""
    async with AsyncExitStack() as stack:
        app = await compose(Settings.load({"PIXORA_HOME": str(home)}))
        stack.push_async_callback(app.aclose)
        yield Served(await stack.enter_async_context(running(app)), stack)


async def planned_film(served: Served, client: httpx.AsyncClient, wish: str = WISH) -> str:
    """A film whose plan waits; its id."""
    video = (await studio.create_video(served.app, client.headers["X-Me"], wish)).id
    await starting.post(served.app, client.headers["X-Me"], video, wish)
    await rested(served, video)
    return video


async def made_film(served: Served, client: httpx.AsyncClient, wish: str = WISH) -> str:
    """A film with everything made; its id."""
    video = await planned_film(served, client, wish)
    await make(served, client, video)
    return video


async def make(served: Served, client: httpx.AsyncClient, video: str) -> None:
    """Have everything made that the film asks for now."""
    loaded = await studio.look(served.app, client.headers["X-Me"], video)
    due = served.app.plan(loaded.graph)
    await starting.approve(served.app, client.headers["X-Me"], video, due.version, max_credits=0)
    await rested(served, video)


async def rested(served: Served, video: str) -> None:
    """Wait until nothing works on the film."""
    async with asyncio.timeout(120):
        with served.store.signals.bell(video) as bell:
            while True:
                async with served.store.read() as tx:
                    busy = await runs.find_open(tx, video) or await plans.list(tx, video, "approved")
                if not busy:
                    return
                await bell.wait(1)


async def say(served: Served, client: httpx.AsyncClient, video: str, words: str) -> None:
    """Say something about a film, and wait until it was dealt with."""
    await starting.post(served.app, client.headers["X-Me"], video, words)
    await rested(served, video)
