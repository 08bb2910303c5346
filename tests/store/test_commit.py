"""Whoever is cancelled while they commit learns whether it was committed, and others hear of it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from agent.session import Session
from store import events, pool, runs, videos
from store.engine import Store, Tx


class Gate:
    """Holds commits back until it is opened."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, error: Exception | None = None) -> None:
        self.reached, self.opened = asyncio.Event(), asyncio.Event()
        monkeypatch.setattr(pool._Connection, "commit", self._held(pool._Connection.commit, error))

    def _held(self, commit: Any, error: Exception | None) -> Any:
        async def held(session: Any, *last: Any) -> None:
            self.reached.set()
            await self.opened.wait()
            if error is not None:
                raise error
            await commit(session, *last)

        return held


async def cancelled_at(gate: Gate, work: Any) -> None:
    """Cancel work while it commits, twice, and let the commit end."""
    task = asyncio.create_task(work)
    async with asyncio.timeout(10):
        await gate.reached.wait()
        task.cancel()
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.sleep(0)
        assert not task.done()
        gate.opened.set()
        with pytest.raises(asyncio.CancelledError):
            await task


@pytest.mark.parametrize("fails", [False, True])
async def test_a_commit_ends_before_its_task_does(
    store: Store, user: str, monkeypatch: pytest.MonkeyPatch, fails: bool
) -> None:
    told: list[str] = []
    opened: list[Tx] = []
    gate = Gate(monkeypatch, OSError("the disk is gone") if fails else None)

    async def work() -> None:
        async with store.begin("film") as tx:
            opened.append(tx)
            tx.after_commit(lambda: told.append("told"))
            await videos.create(tx, user, title="Tide")

    await cancelled_at(gate, work())
    assert opened[0].committed is not fails
    assert told == ([] if fails else ["told"])
    async with store.read() as tx:
        assert len(await videos.list(tx, user)) == (0 if fails else 1)


async def test_what_was_streamed_is_not_said_again(
    store: Store, user: str, video: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with store.begin("run") as tx:
        created = await runs.create(tx, video, user)
        run = await runs.acquire(tx, created.id, "me", 60)
    assert run is not None
    session = Session(store, run)
    try:
        with monkeypatch.context() as patched:
            gate = Gate(patched)
            session.stream({"type": "CUSTOM", "name": "once", "value": 1})
            await cancelled_at(gate, session.flush())
        await session.flush()
    finally:
        await session.aclose()
    async with store.read() as tx:
        assert [event.type for event in await events.read(tx, video)] == ["CUSTOM"]
