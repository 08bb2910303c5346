"""What was made and does not arrive is fetched again, from where the vendor says it is by then."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from agent import ordering
from tests.agent.conftest import Vendor
from tests.agent.drive import LAMP_TURNS
from tests.agent.play import stage

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]


def test_a_result_whose_address_fails_is_fetched_again_and_not_ordered_again(
    tmp_path: Path, vendor: Start
) -> None:
    seller = vendor(*({"on": "fetch", "model": "music", "nth": nth, "do": "500"} for nth in (1, 2)))

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            await film.approve(await film.plan())
            for eta in (1.0, 2.0):
                told = await film.until("ACTIVITY_SNAPSHOT", unit="music", state="running")
                while "reason" not in told["content"]:
                    told = await film.until("ACTIVITY_SNAPSHOT", unit="music", state="running")
                assert told["content"]["reason"] == {
                    "code": "unavailable",
                    "text": f"the result's address answered 500; fetching it again in {eta:.0f} s",
                    "eta": eta,
                }
            await film.until("RUN_FINISHED")
            line = (await film.lines())["music"]
            assert (line.state, line.error) == ("made", None) and 0 < line.charged <= line.maximum
        keys = [row["key"] for row in seller.journal("accepted")]
        assert len(keys) == len(set(keys)) == len([key for key in keys if key.endswith(":1")])

    asyncio.run(play())


def test_a_result_that_never_arrives_costs_nothing(
    tmp_path: Path, vendor: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ordering, "FETCHES", 2)
    seller = vendor({"on": "fetch", "model": "music", "do": "500"})

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            await film.make()
            line = (await film.lines())["music"]
            assert (line.state, line.charged) == ("failed", 0)
            assert line.error is not None
            assert line.error["text"] == "the result's address answered 500"
            assert line.error["billed"] > 0
            assert (await film.states())["cut"] == "made"
        assert len([row for row in seller.journal("accepted") if row["model"] == "music"]) == 1

    asyncio.run(play())
