"""A vendor that meets the same at every poll is waited for with the cause."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from agent import waiting
from store import runs
from tests.agent.conftest import Vendor
from tests.agent.drive import LAMP_TURNS
from tests.agent.play import Stage, stage

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]


async def test_why_a_vendor_is_asked_in_vain_is_said_after_a_few_polls(tmp_path: Path, vendor: Start) -> None:
    faults = [{"on": "poll", "model": "music", "nth": nth, "do": "500"} for nth in range(1, 10)]
    async with stage(tmp_path / "home", vendor(*faults), LAMP_TURNS) as film:
        run = await film.approve(await film.plan())
        said = [await troubled(film, run) for _ in range(3)]
        assert re.search(r"at faulty: the faulty vendor answered 500, [3-9] times in a row$", said[-1])
        await film.until("RUN_FINISHED")
        assert (await film.lines())["music"].state == "made"


async def troubled(film: Stage, run: str) -> str:
    """What a waiting run says once music has been asked for in vain once more."""
    told = await film.until("ACTIVITY_SNAPSHOT", unit="music", state="running")
    while "reason" not in told["content"]:
        told = await film.until("ACTIVITY_SNAPSHOT", unit="music", state="running")
    async with film.app.store.read() as tx:
        now = replace(await runs.get(tx, run), state="waiting", wake_at=None)
        found = await waiting.reason(tx, now)
    return str((found or {}).get("text"))
