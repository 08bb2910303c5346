"""A film made by a server that does nothing itself and workers that come, go and are killed."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from pixora.cli import main
from tests.agent.conftest import Vendor, vendor
from tests.agui import replayed
from tests.api.play_client import Client, following
from tests.api.play_server import SECONDS, free_port
from tests.databases import PostgresDatabases, SqliteDatabases
from tests.redis_server import Redis, redis_server
from tests.scale.crew import holder
from tests.scale.site import Site, opened

__all__ = ["redis_server", "vendor"]


@pytest.fixture
async def site(
    tmp_path: Path,
    databases: SqliteDatabases | PostgresDatabases,
    redis_server: Redis,
    vendor: Callable[..., Vendor],
) -> Callable[[], Any]:
    @asynccontextmanager
    async def open_site() -> AsyncIterator[Site]:
        seller = vendor(latency=0.3)
        async with opened(tmp_path, databases.ready(), redis_server, seller) as here:
            yield here
        assert seller.journal("accepted")

    return open_site


async def until_said(ada: Client, run_id: str, words: str) -> None:
    """Wait until a run says that it waits for this."""
    async with asyncio.timeout(SECONDS):
        while words not in str((await ada.done("GET", f"/runs/{run_id}"))["reason"]):  # noqa: ASYNC110
            await asyncio.sleep(0.2)


@pytest.mark.parametrize("databases", ["postgres"], indirect=True)
async def test_each_work_waits_for_its_own_workers_and_an_offer_that_comes_twice_is_carried_out_once(
    site: Callable[[], Any],
) -> None:
    async with site() as here:
        film = await here.film()
        async with following(film):
            first = await here.ada.say(film, "two lamps")
            await until_said(here.ada, first, "free worker")
            here.redis.ask("RPUSH", "rq:queue:runs", f"runs-{first}-0")
            workers = [here.crew.begin("runs") for _ in range(2)]
            run = await here.ada.press(film, await film.plan())
            await until_said(here.ada, run, "waits for a free worker to cut the film")
            here.crew.begin("render")
            assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
            takes = replayed(film.said)["takes"]
            assert {take["state"] for take in takes.values()} == {"current"} and "cut" in takes
            made = await here.ada.done("POST", f"/videos/{film.id}/exports", {"to": "gif"})
            while made["state"] != "ready":
                assert made["state"] in ("queued", "running"), made
                made = await here.ada.done("GET", f"/exports/{made['id']}")
                await asyncio.sleep(0.2)
            workers[0].terminate()
            assert await here.crew.ended(workers[0]) == 0


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
async def test_whoever_dies_loses_nothing_and_orders_nothing_twice(site: Callable[[], Any]) -> None:
    async with site() as here:
        film = await here.film()
        first = here.crew.begin("runs", PIXORA_FAILPOINT="submit:after")  # each of its children dies there
        async with following(film):
            await here.ada.say(film, "two lamps")
            run = await here.ada.press(film, await film.plan())
            child = await holder(here.store, run)
            await holder(here.store, run, child)  # the first one is dead and its lease has run out
            first.kill()
            here.redis.stop()
            here.redis.start()
            here.crew.begin("runs")
            await film.until("ACTIVITY_SNAPSHOT", unit="image:s1", state="current")
            here.redis.ask("FLUSHALL")
            here.server.shoot()
            await until_said(here.ada, run, "waits for a free worker to cut the film")
            child = await cutting(here, run, 0, lambda worker, child: worker.terminate())
            child = await cutting(here, run, child, lambda worker, child: worker.kill())
            child = await cutting(here, run, child, lambda worker, child: os.kill(child, signal.SIGKILL))
            assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
            assert film.runs == 2


async def cutting(here: Site, run: str, before: int, end: Callable[[Any, int], None]) -> int:
    """A new worker takes the cut up, and is ended over it; its child at work."""
    worker = here.crew.begin("render")
    child = await holder(here.store, run, before)
    end(worker, child)
    return child


@pytest.mark.sqlite("homes whose database is elsewhere have a Redis, too")
def test_a_worker_without_a_redis_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PIXORA_HOME", str(tmp_path))
    monkeypatch.delenv("PIXORA_REDIS_URL", raising=False)
    assert main(["worker"]) == 1
    assert "PIXORA_REDIS_URL is not set" in capsys.readouterr().err
    port = free_port()
    monkeypatch.setenv("PIXORA_REDIS_URL", f"redis://:secret@127.0.0.1:{port}/0")
    assert main(["worker", "--queue", "render"]) == 1
    said = capsys.readouterr().err
    assert f"Redis does not answer at 127.0.0.1:{port}/0" in said and "secret" not in said
