"""Credits held for orders in doubt return after a day, even where nobody can look the orders up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from agent import uncertain
from agent.ordering import UNCERTAIN_HOURS
from agent.upkeep import Upkeep
from store import journal, ledger, receipts
from tests.agent.conftest import Vendor
from tests.agent.drive import LAMP_TURNS
from tests.agent.play import Clock, stage

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]
DAY = timedelta(hours=UNCERTAIN_HOURS)


def test_credits_of_orders_that_nobody_can_look_up_return_after_a_day(tmp_path: Path, vendor: Start) -> None:
    seller = vendor(
        {"on": "submit", "model": "music", "do": "drop_after"}, {"on": "find", "do": "unsupported"}
    )
    clock = Clock(timedelta())

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS, clock=clock) as film:
            await film.approve(await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", unit="music", state="uncertain")
            await film.until("RUN_FINISHED")
            gone = film.app.host.providers.pop("faulty")  # the plugin is not there any more
            share = (await film.lines())["music"].maximum
            assert await film.balance("held") == share > 0
            clock.ahead = DAY - timedelta(minutes=1)
            assert await uncertain.give_back(film.app) == 0
            clock.ahead = DAY + timedelta(minutes=1)
            async with film.app.store.begin("look up") as tx:
                (job,) = await journal.list(tx, video_id=film.video, open_only=True)
                await journal.claim(tx, job.id, "somebody else", 60)
            assert await uncertain.give_back(film.app) == 0
            assert await film.balance("held") == share
            clock.ahead += timedelta(minutes=2)
            await asyncio.gather(*(Upkeep(film.app).sweep() for _ in range(3)))
            assert await uncertain.give_back(film.app) == 0
            told = await film.until("ACTIVITY_SNAPSHOT", unit="music", state="failed")
            assert "within 24 h" in told["content"]["error"]["text"] and told["content"]["cost"] == 0
            assert await film.balance("held") == 0
            plan = await film.newest_plan()
            assert plan.state == "closed"
            async with film.app.store.read() as tx:
                booked = (await receipts.sums(tx, [plan.id]))[plan.id]["music"]
                assert (booked.paid, booked.returned) == (0, share)
                assert await ledger.held_for(tx, plan.id) == 0
            await gone.aclose()

    asyncio.run(play())
