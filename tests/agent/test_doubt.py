"""An order in doubt at a vendor that nobody can ask holds nothing up, and is bought anew only on a person's word."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from agent import standing, studio, uncertain
from agent.ordering import UNCERTAIN_HOURS
from film.edits import Again
from pixora.provider import Provider
from providers.faulty import Faulty
from tests.agent.conftest import Vendor
from tests.agent.drive import FILM, MAKING
from tests.agent.play import Clock, Stage, stage

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]
ASK = ("request_approval", {"message": ""})
MAKE = [(name, {}) for name in MAKING]
CHARGE = ("charge_credits", {})
SCENES = [FILM["scenes"][1] | {"visual": visual} for visual in ("a red boat at sea", "a boat at sea")]
TURNS: list[Any] = [
    [("plan_scenes", FILM | {"cast": [], "scenes": SCENES}), ASK],
    MAKE, [CHARGE], "The picture is in doubt.",
    [ASK], "That waits.",
    [ASK], MAKE, [CHARGE], "All is there.",
]  # fmt: skip
UNIT = "image:s1"


@pytest.fixture
def unaskable(vendor: Start, monkeypatch: pytest.MonkeyPatch) -> Vendor:
    """A vendor that takes the first picture's order, be it the first or the second that comes, never answers, and cannot be asked about it."""
    monkeypatch.setattr(Faulty, "find", Provider.find)
    red = {"on": "submit", "model": "image", "match": "red boat", "do": "drop_after"}
    return vendor(red | {"nth": 1}, red | {"nth": 2})


def ordered(seller: Vendor) -> int:
    return len([row for row in seller.journal("accepted") if ":image:s1:" in row["key"]])


async def in_doubt(film: Stage) -> int:
    """Make the film but for the picture in doubt; what is held for that."""
    await film.make()
    await film.closed()
    states = await film.states()
    assert (states[UNIT], states["clip:s1"], states["clip:s2"], states["cut"]) == (
        "uncertain", "failed", "made", "made",
    )  # fmt: skip
    held = (await film.lines())[UNIT].maximum
    assert await film.balance("held") == held > 0
    return held


def test_the_plan_is_closed_and_the_next_one_leaves_out_what_is_in_doubt(
    tmp_path: Path, unaskable: Vendor
) -> None:
    clock = Clock(timedelta())

    async def play() -> None:
        async with stage(tmp_path / "home", unaskable, TURNS, clock=clock) as film:
            held = await in_doubt(film)
            receipt = (await film.newest_plan()).receipt
            assert receipt is not None
            (line,) = [line for line in receipt["lines"] if line["unit"] == UNIT]
            assert line["state"] == "uncertain" and "24 h at most" in line["note"]
            assert receipt["micro_credits_in_doubt"] == held
            now = (await film.look()).graph
            assert film.app.plan(now).lines == () and standing.units(now, ())[UNIT].state == "uncertain"
            await film.say("go on")
            told = await film.until("TOOL_CALL_RESULT")
            assert "image 1 may be on the way already" in told["content"]
            assert ordered(unaskable) == 1
            await film.until("RUN_FINISHED")
            clock.ahead = timedelta(hours=UNCERTAIN_HOURS, minutes=1)
            assert await uncertain.give_back(film.app) == 1
            assert await film.balance("held") == 0 < held
            due = film.app.plan((await film.look()).graph)
            assert [line.unit for line in due.lines] == [UNIT, "clip:s1", "cut"]

    asyncio.run(play())


def test_another_one_is_bought_on_a_persons_word_while_the_first_is_in_doubt(
    tmp_path: Path, unaskable: Vendor
) -> None:
    async def play() -> None:
        async with stage(tmp_path / "home", unaskable, TURNS) as film:
            held = await in_doubt(film)
            await film.say("go on")
            await film.until("RUN_FINISHED")
            await studio.edit(film.app, film.owner, film.video, [Again(unit=UNIT)])
            loaded = await film.look()
            due = film.app.plan(loaded.graph)
            assert [line.unit for line in due.lines] == [UNIT, "clip:s1", "cut"]
            (warning,) = [said for said in standing.warnings(loaded, due) if "in doubt" in said]
            assert warning.startswith("An order for image 1 is in doubt; the vendor may bill it besides")
            await film.until("RUN_FINISHED")  # of the edit
            await film.make("make another one")
            await film.closed()
            assert set((await film.states()).values()) == {"made"}
            assert ordered(unaskable) == 2
            assert await film.balance("held") == held

    asyncio.run(play())
