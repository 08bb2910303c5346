"""Advancing runs inside this process: the executor and the poller of one machine."""

from __future__ import annotations

import asyncio
import logging
import os
import time
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any

from agent.advance import advance, attend
from agent.limits import Limits
from store import journal, plans, runs

if TYPE_CHECKING:
    from agent.compose import App

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.25
UNATTENDED_SECONDS = 5.0


class Executor:
    """Looks for runs that are due and advances each in a task of its own."""

    def __init__(self, app: App, *, limits: Limits | None = None, concurrency: int = 64) -> None:
        self.app = app
        self.limits = limits
        self.concurrency = concurrency
        self._active: dict[str, asyncio.Task[None]] = {}
        self._poked: set[str] = set()
        self._loop: asyncio.Task[None] | None = None
        self._looked_after = 0.0
        app.executor = self

    async def start(self) -> None:
        """Pick up what a process of this machine left behind, then keep looking."""
        await self._bury_the_dead()
        self._loop = asyncio.create_task(self._run(), name="executor")

    def poke(self, run_id: str) -> None:
        """A run has news: look at it now."""
        self._poked.add(run_id)
        state = self.app.makers.get(run_id)
        if state is not None and state.maker is not None:
            state.maker.poke.set()
        self.app.store.signals.ring("runs")

    async def stop(self) -> None:
        """Stop looking and let go of what is under way; leases run out on their own."""
        tasks = [task for task in (self._loop, *self._active.values()) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self) -> None:
        with self.app.store.signals.bell("runs") as bell:
            while True:
                try:
                    await self._look()
                except Exception:
                    log.exception("looking for due runs failed; trying again")
                await bell.wait(LOOK_SECONDS)

    async def _look(self) -> None:
        async with self.app.store.read() as tx:
            due = set(await runs.due(tx))
        poked, self._poked = self._poked, set()
        for run_id in due | poked:
            if run_id in self._active:
                if run_id in poked:
                    self._poked.add(run_id)
            elif len(self._active) < self.concurrency:
                self._start(run_id, advance(self.app, run_id, self.limits))
        if time.monotonic() - self._looked_after > UNATTENDED_SECONDS:
            self._looked_after = time.monotonic()
            await self._attend()

    async def _attend(self) -> None:
        async with self.app.store.read() as tx:
            left = await plans.unattended(tx)
        for plan in left:
            if plan.id not in self._active:
                self._start(plan.id, attend(self.app, plan))

    def _start(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work, name=f"advance {key}")
        self._active[key] = task
        task.add_done_callback(lambda done: self._ended(key, done))

    def _ended(self, key: str, task: asyncio.Task[None]) -> None:
        self._active.pop(key, None)
        if not task.cancelled() and task.exception() is not None:
            log.error("advancing %s failed", key, exc_info=task.exception())
        self.app.store.signals.ring("runs")

    async def _bury_the_dead(self) -> None:
        """Leases and claims of processes of this machine that are gone need not run out first."""
        host = self.app.instance.split("/")[0]
        async with self.app.store.begin("bury") as tx:
            for owner in {*await runs.owners(tx), *await journal.owners(tx)}:
                name, _, rest = owner.partition("/")
                pid = rest.partition("/")[0]
                if name == host and pid.isdigit() and not _alive(int(pid)):
                    await runs.expire(tx, owner)
                    await journal.expire(tx, owner)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
