"""Offering what is due to workers: the executor's place where Redis is set.

What is due is read from SQL, again and again, so that a queue which is lost costs a look and no
run: whatever nobody has taken up is offered anew. Any number of processes may do this at once,
since an offer has a name and a name is queued once. It is the reaper, too: a run whose holder
vanished is due once its lease has run out.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from agent.executor import UNATTENDED_SECONDS, Executor
from agent.making import queue_of
from agent.queue.door import Unreachable
from agent.queue.offers import QUEUES, Offer, Queues
from store import exports, plans, runs
from store.engine import Tx

if TYPE_CHECKING:
    from agent.compose import App

log = logging.getLogger(__name__)

LOOK_SECONDS = 1.0
"""Between two looks of a server, which hears itself of what people ask for; the rest is a poller's."""
AGAIN_SECONDS = 10.0
"""How long an offer is left alone before it is made again, in case its queue was lost."""
REST_SECONDS = 1.0
"""Between two tries to reach Redis."""
LOOKED_AT = 200
"""Runs of each queue that are looked at, those whose turn it is."""


class Dispatcher(Executor):
    """Looks for what is due and offers it to workers; this process carries nothing out."""

    def __init__(self, app: App, look_seconds: float = LOOK_SECONDS) -> None:
        super().__init__(app)
        self.look_seconds = look_seconds
        self._queues = Queues(app.settings.redis_url)
        self._made: dict[str, float] = {}
        """When offers were made, by what is due."""
        self._away_until = 0.0
        """When to try Redis again; 0 while it answers."""

    def poke(self, run_id: str) -> None:
        """A run has news: look at what is due now."""
        self.app.store.signals.ring("runs")

    async def stop(self) -> None:
        await super().stop()
        await asyncio.to_thread(self._queues.close)

    async def take(self, queue: str) -> str | None:
        """The run of a queue whose turn it is, for the caller and nobody else; None if none is due."""
        async with self.app.store.read() as tx:
            due = await runs.due(tx, 1, queue)
        if not due:
            return None
        await self._hand_over({}, _of_run(due[0]))
        return due[0].id

    async def offer(self) -> None:
        """Look once, and offer what is due and has not been offered lately, as much as workers soon take up."""
        now = time.monotonic()
        self._made = {due: made for due, made in self._made.items() if now < made + AGAIN_SECONDS}
        async with self.app.store.read() as tx:
            due = {queue: await runs.due(tx, LOOKED_AT, queue) for queue in QUEUES}
            new = {**self._runs(due), **await self._plans(tx), **await self._exports(tx)}
        if new:
            await self._hand_over(new)

    async def queued(self, queue: str) -> bool:
        """Whether something waits for workers there."""
        try:
            return await asyncio.to_thread(self._queues.waiting, queue) > 0
        except Unreachable:
            return False

    async def _hand_over(self, new: Mapping[str, Offer], kept: Offer | None = None) -> None:
        now = time.monotonic()
        if now < self._away_until:
            return
        try:
            made = await asyncio.to_thread(self._queues.offer, new, kept)
        except Unreachable as error:
            if not self._away_until:
                log.warning("%s; what is due waits until then", error)
            self._away_until = now + REST_SECONDS
            return
        self._away_until = 0.0
        self._made |= dict.fromkeys(made, now)

    async def _look(self) -> None:
        await self.offer()

    async def _bury_the_dead(self) -> None:
        """Who is dead is not known here: workers may have another machine. Their leases run out."""

    def _runs(self, due: Mapping[str, Sequence[runs.Run]]) -> dict[str, Offer]:
        named = {
            f"{run.id}-{run.fence}-{run.cancel_requested}": run for queue in QUEUES for run in due[queue]
        }
        return {key: _of_run(run) for key, run in named.items() if key not in self._made}

    async def _plans(self, tx: Tx) -> dict[str, Offer]:
        """Approved plans whose runs have ended."""
        if time.monotonic() < self._looked_after + UNATTENDED_SECONDS:
            return {}
        self._looked_after = time.monotonic()
        left = await plans.unattended(tx)
        return {plan.id: _of_plan(plan, await plans.lines(tx, plan.id)) for plan in left}

    async def _exports(self, tx: Tx) -> dict[str, Offer]:
        found = {f"{export.id}-{export.tries}": export for export in await exports.waiting(tx, LOOKED_AT)}
        return {
            key: Offer(f"export-{key}", "render", "make_export", export.id)
            for key, export in found.items()
            if key not in self._made
        }


def _of_run(run: runs.Run) -> Offer:
    return Offer(f"{run.queue}-{run.id}-{run.fence}", run.queue, "advance_run", run.id)


def _of_plan(plan: plans.Plan, lines: Sequence[plans.Line]) -> Offer:
    queue = queue_of(lines)
    return Offer(f"{queue}-plan-{plan.id}", queue, "attend_plan", plan.id)
