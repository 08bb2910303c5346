"""A process that is stopped in good order gives everything back: the next one goes on at once."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from agent import studio
from agent.compose import App, compose
from agent.executor import Executor
from agent.model import Delta, Prompt
from agent.processes import HOLD_SECONDS
from agent.scripted_model import Scripted
from store import events, journal, runs
from tests.agent.conftest import Vendor
from tests.agent.drive import TURNS, carry, settings
from tests.agent.test_crash import whole

pytestmark = pytest.mark.either

SOON = HOLD_SECONDS / 2
"""Less than it would take for a lease or a claim to run out."""


async def open_home(home: Path, seller: Vendor, model: Any = None) -> App:
    app = await compose(settings(home, seller.url), model_of=lambda name: model or Scripted(TURNS))
    await Executor(app).start()
    return app


async def heard(app: App, video_id: str, count: int) -> None:
    """Wait until a film has said so much."""
    async for batch in app.store.signals.follow(video_id):
        if batch[-1].seq >= count:
            return


async def said(app: App, video_id: str) -> list[dict[str, Any]]:
    async with app.store.read() as tx:
        return [json.loads(row.data) for row in await events.read(tx, video_id, limit=100_000)]


def doubles(told: Sequence[dict[str, Any]]) -> list[Any]:
    """Whatever happened twice of what happens once."""
    once = ("RUN_STARTED", "RUN_FINISHED", "TOOL_CALL_START", "TOOL_CALL_END", "TOOL_CALL_RESULT")
    names = [
        (event["type"], event.get("toolCallId") or event.get("runId"))
        for event in told
        if event["type"] in once
    ]
    names += [
        ("made", event["messageId"])
        for event in told
        if event["type"] == "ACTIVITY_SNAPSHOT" and event["content"].get("state") == "current"
    ]
    return [name for name, count in Counter(names).items() if count > 1]


STOPS = (1, 6, 20, 30, 45, 60, 85, 105)
"""After so many events it plans, orders, waits, fetches or cuts."""


def test_whoever_starts_next_goes_on_at_once(tmp_path: Path, vendor: Callable[..., Vendor]) -> None:
    """One process after the other is stopped while it is at work, and the last one ends the film."""
    seller, home = vendor(latency=0.15), tmp_path / "home"

    async def play() -> None:
        first = await open_home(home, seller)
        owner = (await studio.home_owner(first)).id
        video = (await studio.create_video(first, owner, "Two lamps")).id
        await stopped(first, owner, video, STOPS[0])
        for count in STOPS[1:]:
            await stopped(await open_home(home, seller), owner, video, count)
        last = await open_home(home, seller)
        async with asyncio.timeout(SOON):
            assert await carry(last, owner, video) == "finished"
        async with last.store.read() as tx:
            assert [run.crashes for run in await runs.list(tx, video)] == [0, 0]
        assert doubles(await said(last, video)) == []
        await last.aclose()
        await whole(home, seller)

    asyncio.run(play())


async def stopped(app: App, owner: str, video: str, count: int) -> None:
    """Work until the film has said so much, then stop in good order: nothing stays held."""
    at_work = asyncio.create_task(carry(app, owner, video))
    async with asyncio.timeout(SOON):
        await heard(app, video, count)
    assert not at_work.done(), count
    at_work.cancel()
    await asyncio.gather(at_work, return_exceptions=True)
    assert app.executor is not None
    await app.executor.stop()
    async with app.store.read() as tx:
        run = await runs.find_latest(tx, video)
        assert run is not None
        assert run.lease_owner is None
        claimed = [job for job in await journal.list(tx, video_id=video, open_only=True) if job.claimed_by]
        assert [job.unit for job in claimed if job.claimed_until and job.claimed_until > tx.now] == []
    await app.aclose()


class Hesitant(Scripted):
    """Says half of its first reply, and then nothing more until it is let go on."""

    def __init__(self) -> None:
        super().__init__(TURNS)
        self.half = asyncio.Event()

    async def stream(self, prompt: Prompt) -> Any:
        yield Delta(text="Let me think about ")
        self.half.set()
        await asyncio.Event().wait()


def test_half_a_reply_is_closed_on_the_wire_and_told_to_nobody(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    seller, home = vendor(), tmp_path / "home"

    async def play() -> None:
        model = Hesitant()
        first = await open_home(home, seller, model)
        owner = (await studio.home_owner(first)).id
        video = (await studio.create_video(first, owner, "Two lamps")).id
        at_work = asyncio.create_task(carry(first, owner, video))
        async with asyncio.timeout(10):
            await model.half.wait()
            while "TEXT_MESSAGE_CONTENT" not in [e["type"] for e in (await said(first, video))[4:]]:
                await heard(first, video, len(await said(first, video)) + 1)
        at_work.cancel()
        await first.aclose()

        scripted = Scripted(TURNS)
        second = await open_home(home, seller, scripted)
        told = await said(second, video)
        assert told[-1]["type"] in ("TEXT_MESSAGE_END", "STEP_FINISHED")
        async with asyncio.timeout(SOON):
            assert await carry(second, owner, video) == "finished"
        first_prompt = scripted.prompts[0]
        assert not any("Let me think" in message.content for message in first_prompt.messages)
        await second.aclose()
        await whole(home, seller)

    asyncio.run(play())
