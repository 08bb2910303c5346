"""Who watches hears how many orders a vendor has before theirs."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.agent.conftest import Vendor
from tests.agent.drive import LAMP_TURNS
from tests.agent.play import stage

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]
LOOKS = 4
"""How often each place is seen: a look counts for nothing where somebody else has the job in hand."""


def test_a_place_in_a_vendors_queue_is_told_as_it_comes_nearer(tmp_path: Path, vendor: Start) -> None:
    ahead = [place for place in (10, 9, 3, 1, 0) for _ in range(LOOKS)]
    seller = vendor({"on": "make", "model": "music", "do": "queue", "ahead": ahead})

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            await film.make()
            told = [
                event["content"].get("reason")
                for event in film.said
                if event["type"] == "ACTIVITY_SNAPSHOT" and event["content"].get("unit") == "music"
                and event["content"]["state"] == "running"
            ]  # fmt: skip
            assert told.pop(0) is None, "ordered"
            assert told.pop() is None, "begun"
            assert [reason["position"] for reason in told] == [10, 3, 1]
            assert told[0] == {
                "code": "queue", "subject": "faulty", "position": 10, "eta": None,
                "text": "faulty has 10 orders before it",
            }  # fmt: skip
            assert told[-1]["text"] == "faulty has 1 order before it"

    asyncio.run(play())
