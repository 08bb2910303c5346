"""Asking vendors about the orders of all films, once for each host.

Where workers do the work, a film that waits for vendors is in nobody's hands. The poller asks about
its orders instead, notes that there is news, and has the film taken up. What comes of the news is
for whoever takes it up: asking changes nothing, so that a poller may die at any time, and two may
be at work. It offers what is due to workers, too, as servers do.

It is a child of a host's ``runs`` workers: each has one, and the first that gets the lock in the home
asks, while the others wait to take its place.
"""

from __future__ import annotations

import asyncio
import fcntl
import logging
import os
import signal
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from agent import children, orders
from agent.compose import compose
from agent.dispatcher import Dispatcher
from agent.ending import unit_activity
from agent.executor import endured, rest
from agent.session import aside
from pixora import failpoints
from pixora.errors import ProviderError
from pixora.provider import Order, Status
from providers.lane import LeftAlone
from store import journal, plans, runs
from store.acting import acting_for

if TYPE_CHECKING:
    from agent.compose import App
    from pixora.settings import Settings

log = logging.getLogger(__name__)

LOOK_SECONDS = 0.2
GROUP_SECONDS = 0.02
"""How long news is gathered before it is noted."""
IN_HAND, AT_ONCE = 500, 32
"""Jobs that are to be asked about, at most, and of those at once at one vendor."""
REST_SECONDS = 2.0
"""Before another try, where the database or something else that a poller needs is away."""
USUALLY, LATELY = 0.8, 50
"""Before which part of the quickest of how many jobs there is little to ask a model's vendor for."""
STEP = 0.2
"""How much further a job has to be for it to be told: each telling is an event for every follower."""


class Poller:
    """Asks about what is due until it is cancelled."""

    def __init__(self, app: App) -> None:
        self.app = app
        outside = [each for each in app.host.providers.values() if not each.inside]
        self.pauses: Mapping[str, float] = {each.name: each.poll_seconds for each in outside}
        self._doors = {name: asyncio.Semaphore(AT_ONCE) for name in self.pauses}
        self._asking: dict[str, asyncio.Task[None]] = {}
        self._news: list[journal.Job] = []
        self._further: list[tuple[journal.Job, float]] = []
        self._took: dict[tuple[str, str], deque[float]] = {}
        """Seconds from order to end of the last jobs of each provider's models."""
        self._heard, self._moved = asyncio.Event(), asyncio.Event()

    async def run(self) -> None:
        telling = [
            asyncio.create_task(self._tell(self._heard, self._wake_all), name="tell news"),
            asyncio.create_task(self._tell(self._moved, self._move_all_on), name="tell progress"),
        ]
        failures = 0
        try:
            while True:
                try:
                    await asyncio.gather(asyncio.sleep(LOOK_SECONDS), self._look())
                    failures = 0
                except Exception as error:
                    failures = endured("asking vendors", error, failures)
                    await asyncio.sleep(rest(failures))
        finally:
            tasks = [*telling, *self._asking.values()]
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _look(self) -> None:
        free = IN_HAND - len(self._asking)
        if free <= 0:
            return
        async with self.app.store.begin("ask") as tx:
            jobs = await journal.ask_about(tx, self.pauses, free, self._soonest)
        for number, job in enumerate(jobs):
            if job.id not in self._asking:
                turn = LOOK_SECONDS * number / len(jobs)  # not all at once: each would open a connection
                task = asyncio.create_task(self._ask(job, turn), name=f"ask about {job.id}")
                self._asking[job.id] = task
                task.add_done_callback(partial(self._asked, job.id))

    def _soonest(self, job: journal.Job) -> float:
        """When a job's end is to be reckoned with: a little before the quickest of its model lately."""
        lately = self._took.get((job.provider, job.model))
        return USUALLY * min(lately) if lately else 0.0

    def _asked(self, job_id: str, task: asyncio.Task[None]) -> None:
        del self._asking[job_id]

    async def _ask(self, job: journal.Job, turn: float) -> None:
        """Ask about one job when it is its turn, in seconds, and remember what there is to tell."""
        await asyncio.sleep(turn)
        failpoints.hit("poller:ask")
        async with self._doors[job.provider]:
            status = await self._status(job)
        if isinstance(status, LeftAlone):
            return
        if isinstance(status, Status) and status.state in ("queued", "running") and not job.error:
            if (status.progress or 0.0) < (job.progress or 0.0) + STEP:
                return
            self._further.append((job, status.progress or 0.0))
            self._moved.set()
        else:
            if isinstance(status, Status) and status.state == "done" and job.submitted_at is not None:
                took = (self.app.store.now() - job.submitted_at).total_seconds()
                self._took.setdefault((job.provider, job.model), deque(maxlen=LATELY)).append(took)
            self._news.append(job)
            self._heard.set()

    async def _status(self, job: journal.Job) -> Status | ProviderError | None:
        """How a job stands; None where whoever has its film in hand has to find out."""
        kind = job.unit.partition(":")[0]
        try:
            offer = self.app.offer(kind, f"{job.provider}:{job.model}")
            request = orders.load(kind, job.request["order"])
            order = Order(job.key, job.model, request, self.app.work / job.id)
            return await self.app.host.poll(offer, job.vendor_id or "", order)
        except ProviderError as error:
            return error
        except Exception:
            log.exception("asking about %s failed", job.id)
            return None

    async def _tell(self, due: asyncio.Event, tell: Callable[[], Awaitable[None]]) -> None:
        """Note what was heard; what cannot be noted is heard again."""
        while True:
            await due.wait()
            await asyncio.sleep(GROUP_SECONDS)
            due.clear()
            try:
                await tell()
            except Exception as error:
                log.warning("news of orders could not be noted: %s", getattr(error, "cause", error))

    async def _wake_all(self) -> None:
        """Nobody waits for a film whose progress is being told."""
        news, self._news = self._news, []
        await self._wake(news)

    async def _move_all_on(self) -> None:
        further, self._further = self._further, []
        for film in {job.video_id: job for job, _ in further}.values():
            mine = [(job, part) for job, part in further if job.video_id == film.video_id]
            with acting_for(film.user_id):
                await self._move_on(film, mine)

    async def _wake(self, jobs: Sequence[journal.Job]) -> None:
        """Have the films of these jobs taken up; runs are locked before jobs, as whoever holds one does."""
        async with self.app.store.begin("news") as tx:
            await runs.wake_films(tx, [*{job.video_id for job in jobs}])
            await journal.news(tx, [job.id for job in jobs])

    async def _move_on(self, film: journal.Job, mine: Sequence[tuple[journal.Job, float]]) -> None:
        """Tell a film's followers how far its units are."""
        async with aside(self.app.store, "progress", film.video_id, film.user_id) as change:
            lines = {
                (plan_id, line.unit): line
                for plan_id in {job.plan_id for job, _ in mine if job.plan_id}
                for line in await plans.lines(change.tx, plan_id)
            }
            for job, part in sorted(mine, key=lambda told: told[0].id):
                line = lines.get((job.plan_id or "", job.unit))
                if line is not None and line.state == "running":
                    await journal.further(change.tx, job.id, part)
                    change.say(unit_activity(line.plan_id, line, "running", progress=part))


def be(settings: Settings) -> None:
    """Be this host's poller from when no other process of it is, until a signal ends it."""
    with (settings.home / "poller.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        lock.truncate(0)
        print(os.getpid(), file=lock, flush=True)
        trouble = ""
        while True:
            try:
                return asyncio.run(_until_stopped(settings))
            except Exception as error:
                if str(error) != trouble:
                    log.warning("nobody asks vendors for the moment: %s", error)
                trouble = str(error)
            time.sleep(REST_SECONDS)


async def _until_stopped(settings: Settings) -> None:
    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    app = await compose(settings, does=(), connections=children.CONNECTIONS)
    try:
        await Dispatcher(app, LOOK_SECONDS).start()
        with suppress(asyncio.CancelledError):
            await Poller(app).run()
    finally:
        await app.aclose()
