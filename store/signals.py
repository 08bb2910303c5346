"""Waking up whoever waits, and following a film's events.

A signal is only ever a hint: nobody who waits depends on it, because every wait has a
timeout after which the database is asked again. Within a process a commit rings at once;
between processes something else (Redis) calls :meth:`Signals.ring`, or the poll notices.

Followers of one film share one reader: events are handed on from memory where this
process wrote them, and read once from the database otherwise.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncGenerator, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from store import events

if TYPE_CHECKING:
    from store.engine import Store

POLL_SECONDS = 1.0
RECENT = 1000
"""Events of a followed film kept in memory."""


class Bell:
    """Remembers a ring until the next :meth:`wait`, so that none falls between looking and waiting."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def ring(self) -> None:
        self._rung.set()

    async def wait(self, seconds: float) -> bool:
        """Return at the first ring since the last wait, or after ``seconds``; whether it rang."""
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            return False
        self._rung.clear()
        return True


class Signals:
    """The bells of one process. A topic is a film's id, or a word such as ``runs`` or ``jobs``."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._bells: dict[str, set[Bell]] = {}
        self._tails: dict[str, _Tail] = {}
        self._closed = False

    def ring(self, topic: str) -> None:
        """Wake everyone who waits for ``topic``; call it in the event loop's thread."""
        for bell in self._bells.get(topic, ()):
            bell.ring()

    @contextmanager
    def bell(self, topic: str) -> Iterator[Bell]:
        """A bell for ``topic``: look, then ``await bell.wait(seconds)``, then look again."""
        bell = Bell()
        bells = self._bells.setdefault(topic, set())
        bells.add(bell)
        try:
            yield bell
        finally:
            bells.discard(bell)
            if not bells:
                self._bells.pop(topic, None)

    def published(self, video_id: str, batch: Sequence[events.Event]) -> None:
        """Hand events that were just committed to whoever follows the film."""
        tail = self._tails.get(video_id)
        if tail and not tail.extend(batch):
            self.ring(video_id)

    async def follow(
        self, video_id: str, after: int = 0, *, poll: float = POLL_SECONDS
    ) -> AsyncGenerator[Sequence[events.Event], None]:
        """Every event of the film numbered above ``after``, in order, in batches, until the store closes.

        A cursor beyond the newest event means from now on. Raises ``NotFound`` for no film.
        Stop iterating (and ``aclose``) once you have seen what you wanted.
        """
        async with self._store.read() as tx:
            after = min(after, await events.last(tx, video_id))
        tail = self._tails.get(video_id)
        if tail is None:
            tail = self._tails[video_id] = _Tail(self._store, video_id, after, poll)
        tail.followers += 1
        try:
            while True:
                batch = tail.since(after)
                if batch is None:
                    async with self._store.read() as tx:
                        batch = await events.read(tx, video_id, after)
                if batch:
                    after = batch[-1].seq
                    yield batch
                elif self._closed or not await tail.wait():
                    return
        finally:
            tail.followers -= 1
            if not tail.followers:
                if self._tails.get(video_id) is tail:
                    del self._tails[video_id]
                await tail.close()

    async def close(self) -> None:
        """End every follower, and at once whoever comes later: they go on elsewhere with their cursor."""
        self._closed = True
        for tail in list(self._tails.values()):
            await tail.close()
        self._tails.clear()


class _Tail:
    """The newest events of one film, kept current by one task for all its followers."""

    def __init__(self, store: Store, video_id: str, after: int, poll: float) -> None:
        self.followers = 0
        self._store = store
        self._video_id = video_id
        self._recent: deque[events.Event] = deque(maxlen=RECENT)
        self._last = after
        self._poll = poll
        self._changed = asyncio.Event()
        self._task = asyncio.create_task(self._run(), name=f"follow {video_id}")
        self._task.add_done_callback(lambda _: self._changed.set())

    def since(self, cursor: int) -> list[events.Event] | None:
        """Events above ``cursor``; None if they are no longer (or not yet) all in memory."""
        if cursor >= self._last:
            return []
        if not self._recent or cursor < self._recent[0].seq - 1:
            return None
        return [event for event in self._recent if event.seq > cursor]

    def extend(self, batch: Sequence[events.Event]) -> bool:
        """Take over events if they follow on what is known; False if some are missing between."""
        if batch and batch[0].seq == self._last + 1:
            self._recent.extend(batch)
            self._last = batch[-1].seq
            self._changed.set()
            self._changed = asyncio.Event()
            return True
        return not batch or batch[-1].seq <= self._last

    async def wait(self) -> bool:
        """Until something may have changed; False once the store is closed. Raises what ended the reader."""
        if self._task.cancelled():
            return False
        if self._task.done():
            self._task.result()
        await self._changed.wait()
        return True

    async def close(self) -> None:
        self._task.cancel()
        with suppress(asyncio.CancelledError, Exception):
            await self._task

    async def _run(self) -> None:
        with self._store.signals.bell(self._video_id) as bell:
            while True:
                async with self._store.read() as tx:
                    batch = await events.read(tx, self._video_id, self._last)
                # While we read, a commit of this process may have come first.
                self.extend([event for event in batch if event.seq > self._last])
                if len(batch) < events.PAGE:
                    await bell.wait(self._poll)
