"""An approved plan needs no model: what was approved is made, paid once and cut without one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent.limits import Limits
from agent.model import ModelError
from agent.scripted_model import Scripted
from pixora.errors import SetupError
from tests.agent.conftest import Vendor
from tests.agent.drive import LAMP_TURNS, MAKING
from tests.agent.play import Stage, stage

pytestmark = pytest.mark.either

GONE = ModelError("the model is gone")
STAYS_AWAY = [GONE] * 20
PLAN = LAMP_TURNS[0]


async def carried_out(film: Stage) -> None:
    """Every line of the plan is made, charged and cut, and the plan is closed."""
    await film.closed()
    assert set((await film.states()).values()) == {"made"}
    plan = await film.newest_plan()
    assert plan.state == "closed"
    charged = sum(line.charged for line in (await film.lines()).values())
    assert plan.receipt is not None
    assert 0 < plan.receipt["micro_credits"] == charged <= plan.maximum
    assert len(await film.takes("cut")) == 1
    assert await film.balance("held") == 0


@pytest.mark.parametrize(
    "turns",
    [
        [PLAN, [(MAKING[1], {})], *STAYS_AWAY],
        [PLAN, [(name, {}) for name in MAKING[:-1]], *STAYS_AWAY],
    ],
    ids=["after one order", "before the cut"],
)
def test_it_is_made_without_the_model(
    turns: list[Any], tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    async def play() -> None:
        seller = vendor()
        async with stage(tmp_path / "home", seller, turns) as film:
            ended = await film.make()
            assert ended["type"] == "RUN_FINISHED"
            await carried_out(film)
            told = [event["content"] for event in film.said if event.get("activityType") == "pixora.wait"]
            assert told[-1]["reason"]["code"] == "model"
            assert told[-1]["reason"]["text"].startswith(
                "the model is gone; the approved plan was carried out"
            )
            keys = [row["key"].rsplit(":", 1)[0] for row in seller.journal("accepted")]
            assert len(keys) == len(set(keys))

    asyncio.run(play())


def test_a_model_that_stays_away_is_asked_again_and_then_gone_without(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    away = ModelError("the vendor answers 503", retry=True, retry_after=0.0)

    async def play() -> None:
        async with stage(tmp_path / "home", vendor(), [PLAN, *[away] * 20]) as film:
            assert film.app.executor is not None
            film.app.executor.limits = Limits(model_tries=3)
            await film.make()
            await carried_out(film)
            waits = [
                event["content"]["state"]
                for event in film.said
                if event.get("activityType") == "pixora.wait"
                and event["content"]["reason"]["code"] == "model"
            ]
            assert waits[:2] == ["waiting", "waiting"]
            assert waits[-1] == "done"

    asyncio.run(play())


def test_a_model_that_is_no_longer_installed_is_gone_without(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    """Not even opening it works any more: a key was removed, or a package."""

    async def play() -> None:
        async with stage(tmp_path / "home", vendor(), LAMP_TURNS) as film:
            plan = await film.plan()

            def none(name: str) -> Any:
                raise SetupError("PIXORA_MODEL needs a key that is not set")

            film.app.model_of = none
            await film.approve(plan)
            await film.until("RUN_FINISHED")
            await carried_out(film)

    asyncio.run(play())


def test_without_a_plan_a_run_fails_and_says_why(tmp_path: Path, vendor: Callable[..., Vendor]) -> None:
    async def play() -> None:
        seller = vendor()
        async with stage(tmp_path / "home", seller, [PLAN, GONE]) as film:
            await film.plan()
            await film.say("Three lamps, rather")  # withdraws the plan
            ended = await film.until("RUN_ERROR")
            assert ended["message"] == "the model is gone"
            assert seller.journal("accepted") == []
            film.app.model_of = lambda name: Scripted([], end="Here I am again.")
            await film.say("Hello?")
            assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}

    asyncio.run(play())


def test_a_model_that_comes_back_goes_on_with_the_film(tmp_path: Path, vendor: Callable[..., Vendor]) -> None:
    async def play() -> None:
        async with stage(tmp_path / "home", vendor(), [PLAN, GONE]) as film:
            await film.make()
            await carried_out(film)
            film.app.model_of = lambda name: Scripted([], end="Both lamps are lit.")
            await film.say("How does it look?")
            await film.until("RUN_FINISHED")
            words = "".join(event["delta"] for event in film.said if event["type"] == "TEXT_MESSAGE_CONTENT")
            assert words.endswith("Both lamps are lit.")

    asyncio.run(play())
