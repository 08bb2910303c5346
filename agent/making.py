"""Carrying out an approved plan: units run the moment their inputs exist.

The order of writes is the promise: the intent is saved, the order is sent once, the
vendor's name for it is saved, and only then do we wait (:mod:`agent.ordering`). A take,
its charge and its event are one transaction (:mod:`agent.ending`).
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Coroutine, Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from agent.ending import Ending, OpenChange
from agent.ordering import LEFT_OUT, Ordering, not_before
from pixora.errors import ProviderError
from store import journal, plans

if TYPE_CHECKING:
    from agent.compose import App

PAUSE = timedelta(seconds=1)
"""A shorter wait is not worth giving the run back and taking it up again."""
UNASKED = timedelta(seconds=15)
"""For how long nobody may have asked about a job that is due before whoever has its run in hand asks."""
PATROL = timedelta(seconds=60)
"""After which a run is looked at although nobody had news for it."""
GROUP_SECONDS = 0.05
"""How long a worker gathers what ends at about the same time, before it looks what follows."""
FIRST = ("cast", "clip", "image", "speech", "words", "music", "sound", "cut")
"""What is begun first where much could be: that with the longest way to the cut."""
ENDED = ("made", "failed", "cancelled", "dropped")
SETTLED = (*ENDED, "asking", "uncertain")
"""States in which nobody needs to wait for a line."""


def queue_for(kind: str) -> str:
    """Which work it is to make a kind of unit: cutting the film wants a processor to itself."""
    return "render" if kind == "cut" else "runs"


def queue_of(lines: Iterable[plans.Line]) -> str:
    """Which work is next on a plan: ``render`` once only the cut is left."""
    left = {queue_for(line.kind) for line in lines if line.state not in SETTLED}
    return "render" if left == {"render"} else "runs"


@dataclass(frozen=True)
class Board:
    """A plan's lines and jobs at one moment."""

    now: datetime
    lines: dict[str, plans.Line]
    jobs: dict[str, journal.Job]
    """The open job of each unit that has one."""

    @property
    def settled(self) -> bool:
        return all(line.state in SETTLED for line in self.lines.values())


class Maker:
    """Works on one plan until all that is left is a vendor's job."""

    def __init__(self, app: App, plan_id: str, video_id: str, change: OpenChange) -> None:
        self.app = app
        self.plan_id = plan_id
        self.ending = Ending(app, plan_id, video_id, change)
        self.ordering = Ordering(app, self.ending)
        self.poke = asyncio.Event()
        self._tasks: dict[str, asyncio.Task[bool | None]] = {}
        """By unit; one that returns False changed nothing."""

    async def run(self) -> datetime | None:
        """Make what this process makes; when somebody is to look again, or None once every line is settled."""
        try:
            board = await self.board()
            while True:
                wake, polled = self._start_work(board)
                if not self._tasks:
                    if board.settled:
                        return None
                    if not any(
                        self._mine(line) for line in board.lines.values() if line.state not in SETTLED
                    ):
                        return board.now  # the rest is for others
                    if not self._keeps(board, wake):
                        return wake or board.now + (PATROL if polled else PAUSE)
                news = await self._wait(min(filter(None, (wake, polled)), default=None))
                board = await self.board() if news else replace(board, now=self.app.store.now())
        finally:
            await self._stop()

    async def board(self) -> Board:
        async with self.app.store.read() as tx:
            lines = {line.unit: line for line in await plans.lines(tx, self.plan_id)}
            jobs = {job.unit: job for job in await journal.list(tx, plan_id=self.plan_id, open_only=True)}
            return Board(tx.now, lines, jobs)

    async def cancel(self) -> None:
        """Stop what can be stopped; what a vendor goes on making is kept when it arrives."""
        board = await self.board()
        for line in board.lines.values():
            job = board.jobs.get(line.unit)
            if line.state in ("waiting", "asking"):
                async with self.ending.change("cancel") as change:
                    await self.ending.end(change, line, "cancelled", text="cancelled before it was ordered")
            elif line.state in ("running", "uncertain") and job:
                await self.ordering.cancel(line, job)

    def _start_work(self, board: Board) -> tuple[datetime | None, datetime | None]:
        """Start a task for every line that can move; when the next one that cannot comes due.

        The second moment is of those that a poller looks at, too.
        """
        due: list[datetime] = []
        polled: list[datetime] = []
        flying = Counter(f"{job.provider}:{job.model}" for job in board.jobs.values())
        for line in sorted(board.lines.values(), key=lambda line: FIRST.index(line.kind)):
            if line.unit in self._tasks or not self._mine(line):
                continue
            job = board.jobs.get(line.unit)
            if line.state == "waiting":
                self._consider(board, line, flying, due)
            elif (
                line.error == LEFT_OUT and job is not None
                and self.ordering.stopping.get(job.id, board.now) <= board.now
            ):  # fmt: skip
                self._spawn(line, self.ordering.leave_out(line, job))
            elif line.state in ("running", "uncertain") and job is not None:
                polls = self.app.asked_elsewhere(job)
                due_at = job.due_at + (UNASKED if polls else timedelta(0)) if job.due_at else board.now
                look = max(self.ordering.looks.get(job.id, board.now), due_at)
                if job.id in self.app.changed or look <= board.now:
                    self.app.changed.discard(job.id)
                    self._spawn(line, self.ordering.look_after(line, job))
                elif line.state == "running":
                    (polled if polls else due).append(look)
        return min(due, default=None), min(polled, default=None)

    def _mine(self, line: plans.Line) -> bool:
        """Whether this process does such work."""
        return queue_for(line.kind) in self.app.does

    def _keeps(self, board: Board, wake: datetime | None) -> bool:
        """Whether to wait with the run in hand: something here would be lost without it, or it is soon over.

        A worker has one run in hand, and others may wait for it.
        """
        if any(self.app.holds(job) for job in board.jobs.values()):
            return True
        return wake is not None and wake <= board.now + (PAUSE if self.app.alone else timedelta(0))

    def _consider(self, board: Board, line: plans.Line, flying: Counter[str], due: list[datetime]) -> None:
        """Start a waiting line if what it needs is there, or end it if it never will be."""
        needs = [board.lines[need] for need in line.needs if need in board.lines]
        if any(need.state not in SETTLED for need in needs):
            return
        broken = next((need for need in needs if need.state != "made"), None)
        if broken is not None and line.kind != "cut":
            self._spawn(line, self.ending.block(line, broken))
            return
        if line.trouble:
            self._spawn(line, self.ending.give_up(line, line.trouble))
            return
        try:
            offer = self.app.offer(line.kind, line.model)
        except ProviderError as error:
            self._spawn(
                line, self.ending.give_up(line, str(error), error.next_step or "choose another model")
            )
            return
        rested = board.now + timedelta(seconds=self.app.host.wait(offer))
        later = max(rested, not_before(line) or rested)
        if later > board.now:
            due.append(later)
        elif flying[line.model] < offer.model.concurrency:
            flying[line.model] += 1
            self._spawn(line, self.ordering.begin(line, offer))

    def _spawn(self, line: plans.Line, work: Coroutine[Any, Any, bool | None]) -> None:
        self._tasks[line.unit] = asyncio.create_task(work, name=f"make {line.unit}")

    async def _wait(self, wake: datetime | None) -> bool:
        """Until a task has ended, a job is due or somebody has news; whether the board may have changed.

        Raises what a task raised.
        """
        seconds = None if wake is None else max(0.0, (wake - self.app.store.now()).total_seconds())
        poked = asyncio.create_task(self.poke.wait())
        waiting = {*self._tasks.values(), poked}
        try:
            await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
            if self._tasks and not self.app.alone:
                await asyncio.wait(self._tasks.values(), timeout=GROUP_SECONDS)
        finally:
            poked.cancel()
        news = self.poke.is_set()
        self.poke.clear()
        for unit, task in [(unit, task) for unit, task in self._tasks.items() if task.done()]:
            del self._tasks[unit]
            news |= task.result() is not False
        return news

    async def _stop(self) -> None:
        """Let go of what is under way, but see orders off first: else they would be in doubt."""
        for unit, task in self._tasks.items():
            if unit not in self.ordering.unsure:
                task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        self._tasks.clear()
