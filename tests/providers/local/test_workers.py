"""Workers may be ended from outside: nobody's order is lost with them."""

from __future__ import annotations

import asyncio
import multiprocessing
from pathlib import Path

import pytest

from pixora.provider import Order
from pixora.requests import ImageRequest
from providers import local as provider
from providers.local import Local
from tests.workers import begin


def test_a_worker_that_dies_takes_no_order_with_it_and_work_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(provider, "_workers", begin)

    def order(name: str) -> Order:
        request = ImageRequest("Wide shot: a fox in a snowy forest", "gouache", 320, 180, 1)
        return Order(name, "painter", request, tmp_path / name)

    async def play() -> None:
        local = Local()
        try:
            first = asyncio.create_task(local.make(order("first"), lambda value: None))
            async with asyncio.timeout(30):
                await asyncio.wait({first}, timeout=0.3)
                workers = multiprocessing.active_children()
                assert workers and not first.done()
                for worker in workers:
                    worker.kill()
                assert (await first).path == tmp_path / "first" / "picture.png"
                second = await local.make(order("second"), lambda value: None)
            assert second.path is not None and second.path.stat().st_size > 1000
        finally:
            await local.aclose()

    asyncio.run(play())
