"""While vendors are at work a film is in nobody's hands: a poller asks them, and another one if it dies."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from store import runs
from tests.agent.conftest import Vendor, vendor
from tests.api.play_client import following
from tests.databases import PostgresDatabases, SqliteDatabases
from tests.redis_server import Redis, redis_server
from tests.scale.site import opened

__all__ = ["redis_server", "vendor"]


async def poller(home: Path, other_than: int = 0) -> int:
    """The process that asks vendors for this home, once there is one."""
    lock = home / "poller.lock"
    async with asyncio.timeout(30):
        while True:
            said = lock.read_text() if lock.exists() else ""
            if said.endswith("\n") and int(said) != other_than:
                return int(said)
            await asyncio.sleep(0.05)


@pytest.mark.parametrize("databases", ["postgres"], indirect=True)
async def test_films_are_taken_up_when_vendors_have_news_also_when_a_poller_dies(
    tmp_path: Path,
    databases: SqliteDatabases | PostgresDatabases,
    redis_server: Redis,
    vendor: Callable[..., Vendor],
) -> None:
    async with opened(tmp_path, databases.ready(), redis_server, vendor(latency=3.0)) as here:
        here.crew.begin("runs")
        first = await poller(here.server.home)
        for queue in ("runs", "render"):
            here.crew.begin(queue)
        film = await here.film()
        async with following(film):
            await here.ada.say(film, "two lamps")
            run_id = await here.ada.press(film, await film.plan())
            told = await film.until("ACTIVITY_SNAPSHOT", unit="image:s1", state="running")
            while not told["content"]["progress"]:
                told = await film.until("ACTIVITY_SNAPSHOT", unit="image:s1", state="running")
            os.kill(first, signal.SIGKILL)
            assert await poller(here.server.home, first) > 0
            assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
        async with here.store.read() as tx:
            run = await runs.get(tx, run_id)
        units = len(here.seller.journal("billed"))
        assert run.fence < 2 * units, "a run is taken up for news, and not to look for it"
