"""Offers: made once, made again where they were lost, and no trouble where Redis is away."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from agent import dispatcher, starting, studio
from agent.compose import App, compose
from agent.dispatcher import Dispatcher
from agent.queue import offers
from store import events, runs
from tests.agent.drive import settings
from tests.redis_server import Redis, redis_server

__all__ = ["redis_server"]


@pytest.fixture
async def app(tmp_path: Path, redis_server: Redis) -> AsyncIterator[App]:
    """A process of a home whose work workers do."""
    found = settings(tmp_path / "home", "")
    app = await compose(type(found)(found.home, {**found.values, "PIXORA_REDIS_URL": redis_server.url}))
    yield app
    await app.aclose()


async def waiting(app: App) -> tuple[str, str]:
    """A film and a run on it that is due."""
    owner = (await studio.home_owner(app)).id
    video = await studio.create_video(app, owner, "Two lamps")
    return video.id, await starting.post(app, owner, video.id, "Two lamps")


def queued(server: Redis) -> int:
    return int(server.ask("LLEN", "rq:queue:runs").lstrip(":"))


async def test_what_is_due_is_queued_once_and_again_when_it_was_lost(
    app: App, redis_server: Redis, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _, run_id = await waiting(app)
    here, there = Dispatcher(app), Dispatcher(app)
    for who in (here, there, here):
        await who.offer()
        assert queued(redis_server) == 1
    monkeypatch.setattr(dispatcher, "AGAIN_SECONDS", 0.0)
    assert run_id in redis_server.ask("LPOP", "rq:queue:runs")  # by a worker that dies before it begins
    await here.offer()
    assert queued(redis_server) == 0
    monkeypatch.setattr(offers, "DEAD_SECONDS", 0.0)
    await here.offer()
    assert queued(redis_server) == 1

    redis_server.stop()
    monkeypatch.setattr(dispatcher, "REST_SECONDS", 0.0)
    if not redis_server.elsewhere:
        with caplog.at_level(logging.WARNING):
            await here.offer()
            await here.offer()
        assert [record.message for record in caplog.records if "Redis does not answer" in record.message] == [
            caplog.messages[0]
        ]
    redis_server.start()
    await here.offer()
    assert queued(redis_server) == 1

    assert await here.take("render") is None
    assert await there.take("runs") == run_id  # for itself: nobody else need begin with it
    assert queued(redis_server) == 0
    for who in (here, there):
        await who.stop()


async def test_a_run_that_is_to_stop_goes_to_whoever_is_free(app: App, redis_server: Redis) -> None:
    _, run_id = await waiting(app)
    async with app.store.begin("lease") as tx:
        run = await runs.acquire(tx, run_id, "somebody", 30)
        assert run is not None
    async with app.store.begin("stop") as tx:
        await runs.request_cancel(tx, run_id)
    here = Dispatcher(app)
    await here.offer()
    assert queued(redis_server) == 0  # whoever holds it hears of it
    async with app.store.begin("expire") as tx:
        await runs.expire(tx, "somebody")
    await here.offer()
    assert redis_server.ask("LRANGE", "rq:queue:runs", "0", "-1").count(f"runs-{run_id}-{run.fence}") == 1
    await here.stop()


@pytest.mark.sqlite(
    "a process of a home elsewhere is told here what it does, and such ones have no followers"
)
async def test_what_one_process_says_wakes_followers_in_another(app: App, redis_server: Redis) -> None:
    video_id, _ = await waiting(app)
    other = await compose(app.settings)
    other.store.signals.poll_seconds = 3600.0
    try:
        for round in (1, 2):
            async with asyncio.timeout(30), other.store.read() as tx:
                last = await events.last(tx, video_id)
            heard = asyncio.create_task(anext(other.store.signals.follow(video_id, last)))
            async with asyncio.timeout(30):
                while not heard.done():  # who listens is not known; each saying wakes who does
                    async with app.store.begin("say") as tx:
                        events.append(tx, video_id, None, [("CUSTOM", "{}")])
                    await asyncio.wait({heard}, timeout=0.5)
            assert heard.result()[0].seq == last + 1, round
            redis_server.stop()
            redis_server.start()
    finally:
        await other.aclose()
