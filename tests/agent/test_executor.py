"""The executor goes on when the store fails it, without hammering on it."""

from __future__ import annotations

import asyncio
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

from agent import starting, studio
from agent.compose import compose
from agent.executor import LONGEST_REST, Executor, rest
from agent.scripted_model import Scripted
from store import runs
from tests.agent.drive import settings


def test_pauses_double_up_to_a_minute() -> None:
    assert [rest(n) for n in (1, 2, 3)] == [1.0, 2.0, 4.0]
    assert rest(50) == LONGEST_REST


def test_a_store_that_cannot_be_written_is_left_alone_between_tries_and_then_used_again(
    tmp_path: Path,
) -> None:
    async def play() -> None:
        app = await compose(settings(tmp_path / "home", ""), model_of=lambda name: Scripted(["Hello."]))
        begin, full, failures = app.store.begin, True, list[BaseException]()

        def writing(name: str, **more: Any) -> AbstractAsyncContextManager[Any]:
            if full and name == "lease":
                raise OSError("no space left on device")
            return begin(name, **more)

        app.store.begin = writing  # type: ignore[method-assign]
        try:
            owner = (await studio.home_owner(app)).id
            video = await studio.create_video(app, owner, "Two lamps")
            run_id = await starting.post(app, owner, video.id, "Two lamps")
            await Executor(app, failed=failures.append).start()
            async with asyncio.timeout(20):
                with app.store.signals.bell("nothing") as bell:
                    while len(failures) < 2:  # at once, and after a second
                        await bell.wait(0.05)
                    full = False
                    while True:
                        async with app.store.read() as tx:
                            run = await runs.get(tx, run_id)
                        if not run.is_open:
                            break
                        await bell.wait(0.05)
            assert run.state == "finished"
            assert [str(error) for error in failures] == ["no space left on device"] * 2
        finally:
            await app.aclose()

    asyncio.run(play())
