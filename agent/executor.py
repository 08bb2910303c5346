"""Advancing runs inside this process: the executor and the poller of one machine.

A stretch of work that cannot even note its end (the disk is full, the database is gone) is
tried again after a pause that doubles; whoever must not wait for that hears of it at once.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from functools import partial
from typing import TYPE_CHECKING, Any

from agent.advance import advance, attend
from agent.limits import Limits
from agent.processes import gone
from store import journal, plans, runs
from store.errors import DatabaseAway

if TYPE_CHECKING:
    from agent.compose import App

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.25
UNATTENDED_SECONDS = 5.0
LONGEST_REST = 60.0
ALIVE_SECONDS = 30.0
"""Who has not looked for work for so long does not."""


def rest(failures: int) -> float:
    """Seconds to leave something alone that has failed so often in a row."""
    return min(LONGEST_REST, 0.5 * 2.0**failures)


def endured(what: str, error: Exception, failures: int) -> int:
    """How often in a row something has failed now, which is told.

    Of a database that is away it is told once, and tries to reach it do not become rarer.
    """
    if not isinstance(error, DatabaseAway):
        log.error("%s failed; trying again in %g s", what, rest(failures + 1), exc_info=error)
        return failures + 1
    if not failures:
        log.warning("%s waits until the database answers: %s", what, error.cause)
    return 1


class Executor:
    """Looks for runs that are due and advances each in a task of its own.

    ``failed`` is called with what ended a stretch of work that could not note its own end.
    """

    def __init__(
        self,
        app: App,
        *,
        limits: Limits | None = None,
        concurrency: int = 64,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        self.app = app
        self.limits = limits
        self.concurrency = concurrency
        self._active: dict[str, asyncio.Task[None]] = {}
        self._poked: set[str] = set()
        self._failed = failed
        self._failures: dict[str, tuple[int, float]] = {}
        """What failed: how often in a row, and when it may be tried again."""
        self._loop: asyncio.Task[None] | None = None
        self.look_seconds = LOOK_SECONDS
        self._looked_after = 0.0
        self._looked = time.monotonic()
        app.executor = self

    async def start(self) -> None:
        """Pick up what a process of this machine left behind, then keep looking."""
        await self._bury_the_dead()
        self._loop = asyncio.create_task(self._run(), name="executor")

    @property
    def busy(self) -> int:
        """How many runs and plans are being worked on."""
        return len(self._active)

    @property
    def alive(self) -> bool:
        """Whether it looks for work, and has looked lately."""
        looking = self._loop is not None and not self._loop.done()
        return looking and time.monotonic() - self._looked < ALIVE_SECONDS

    def poke(self, run_id: str) -> None:
        """A run has news: look at it now."""
        self._poked.add(run_id)
        self.app.store.signals.ring("runs")

    async def stop(self) -> None:
        """Stop looking and give back what is under way, so that another may go on at once.

        What cannot be given back, because the store fails, runs out on its own.
        """
        if self._loop is None:
            return
        tasks = [self._loop, *self._active.values()]
        self._loop = None
        for task in tasks:
            task.cancel()
        for ended in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(ended, Exception):
                log.info("something was not let go in good order", exc_info=ended)
        await self.give_back()

    async def give_back(self) -> None:
        """Let others have at once whatever this process still holds."""
        try:
            async with self.app.store.begin("give_back") as tx:
                await runs.give_back(tx, self.app.instance)
                await journal.expire(tx, self.app.instance)
        except Exception as error:
            log.info("what this process held could not be given back: %s", error)

    async def _run(self) -> None:
        failures = 0
        with self.app.store.signals.bell("runs") as bell:
            while True:
                try:
                    await self._look()
                    self._looked = time.monotonic()
                    failures = 0
                except Exception as error:
                    failures = endured("looking for due runs", error, failures)
                await bell.wait(rest(failures) if failures else self.look_seconds)

    async def _look(self) -> None:
        async with self.app.store.read() as tx:
            due = [run.id for run in await runs.due(tx)]
        poked, self._poked = self._poked, set()
        for run_id in dict.fromkeys([*due, *poked]):  # whoever has waited longest is first
            if run_id in self._active or self._rests(run_id):
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
            if plan.id not in self._active and not self._rests(plan.id):
                self._start(plan.id, attend(self.app, plan))

    def _start(self, key: str, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work, name=f"advance {key}")
        self._active[key] = task
        task.add_done_callback(lambda done: self._ended(key, done))

    def _rests(self, key: str) -> bool:
        """Whether something failed so lately that it is left alone."""
        return time.monotonic() < self._failures.get(key, (0, 0.0))[1]

    def _ended(self, key: str, task: asyncio.Task[None]) -> None:
        self._active.pop(key, None)
        error = None if task.cancelled() else task.exception()
        if error is None:
            self._failures.pop(key, None)
            self.app.store.signals.ring("runs")
            return
        away = isinstance(error, DatabaseAway)
        failures = 1 if away else self._failures.get(key, (0, 0.0))[0] + 1
        self._failures[key] = failures, time.monotonic() + rest(failures)
        told = None if away else error
        log.error("advancing %s failed; trying again in %g s", key, rest(failures), exc_info=told)
        if self._failed is not None:
            self._failed(error)

    async def bury(self, dead: Callable[[str], bool]) -> None:
        """Leases and claims of processes that are gone need not run out first."""
        async with self.app.store.begin("bury") as tx:
            for owner in {*await runs.owners(tx), *await journal.owners(tx)}:
                if dead(owner):
                    await runs.expire(tx, owner)
                    await journal.expire(tx, owner)

    async def _bury_the_dead(self) -> None:
        """Those of this machine."""
        await self.bury(partial(gone, instance=self.app.instance))


def looking(app: App, failed: Callable[[BaseException], None] | None = None) -> Executor:
    """Who looks for due runs here: an executor that advances them, or a dispatcher where workers do."""
    if "runs" in app.does:
        return Executor(app, failed=failed)
    from agent.dispatcher import Dispatcher

    return Dispatcher(app)
