"""Waking up whoever waits, and following a film's events.

A signal is only ever a hint: nobody who waits depends on it, because every wait has a
timeout after which the database is asked again. Within a process a commit rings at once;
between processes something else (Redis) tells and calls :meth:`Signals.hear`, or the poll notices.

Followers are handed events from memory where this process wrote them. For what others wrote
one reader asks the database, once for all films that anybody follows here.
"""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections import deque
from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import islice
from typing import TYPE_CHECKING

from store import acting, events
from store.errors import DatabaseAway

if TYPE_CHECKING:
    from store.engine import Store

log = logging.getLogger(__name__)

POLL_SECONDS = 1.0
AWAY_SECONDS = 0.5
"""Between two tries to reach a database that is away."""
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
        self.poll_seconds = POLL_SECONDS
        """How often the database is asked for what other processes said about followed films."""
        self._store = store
        self._bells: dict[str, set[Bell]] = {}
        self._tails: dict[str, _Tail] = {}
        self._behind: set[str] = set()
        self._reader: asyncio.Task[None] | None = None
        self._wake = Bell()
        self._closed = False
        self.tell: Callable[[str], None] = lambda topic: None
        """Tells other processes of a ring; :meth:`hear` is what they do with it."""
        self.tell_followers: Callable[[str], None] = lambda video_id: None
        """Tells those with followers that a film has events."""

    def ring(self, topic: str) -> None:
        """Wake everyone who waits for ``topic``; call it in the event loop's thread."""
        self.hear(topic)
        self.tell(topic)

    def hear(self, topic: str) -> None:
        """Wake everyone here who waits for ``topic``."""
        for bell in self._bells.get(topic, ()):
            bell.ring()
        if topic in self._tails:
            self._behind.add(topic)
            self._wake.ring()

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
            self.hear(video_id)
        self.tell_followers(video_id)

    async def follow(self, video_id: str, after: int = 0) -> AsyncGenerator[Sequence[events.Event], None]:
        """Every event of the film numbered above ``after``, in order, in batches, until the store closes.

        A cursor beyond the newest event means from now on. Raises ``NotFound`` for no film, and
        what kept the reader from reading. Stop iterating (and ``aclose``) once you have seen what
        you wanted.
        """
        if self._closed:
            return
        tail = self._tails.get(video_id)
        if tail is None or after > tail.last:
            async with self._store.read() as tx:
                after = min(after, await events.last(tx, video_id))
            tail = self._tails.get(video_id) or self._begin(video_id, after)
        tail.followers += 1
        try:
            while not self._closed:
                changed = tail.changed
                batch = tail.since(after)
                if batch is None:
                    async with self._store.read() as tx:
                        batch = await events.read(tx, video_id, after)
                if batch:
                    after = batch[-1].seq
                    yield batch
                elif tail.failure:
                    raise tail.failure
                else:
                    await changed.wait()
        finally:
            tail.followers -= 1
            if not tail.followers and self._tails.get(video_id) is tail:
                del self._tails[video_id]

    async def close(self) -> None:
        """End every follower, and at once whoever comes later: they go on elsewhere with their cursor."""
        self._closed = True
        for tail in self._tails.values():
            tail.wake()
        if self._reader is not None:
            self._reader.cancel()
            with suppress(asyncio.CancelledError):
                await self._reader

    def _begin(self, video_id: str, after: int) -> _Tail:
        """Follow a film that nobody here followed: from ``after``, and first read what came since."""
        tail = self._tails[video_id] = _Tail(after)
        self.hear(video_id)
        if not self._closed and (self._reader is None or self._reader.done()):
            with acting.as_system():  # it reads for all who follow, not for the first
                self._reader = asyncio.create_task(self._read_on(), name="follow films")
        return tail

    async def _read_on(self) -> None:
        """Keep every tail current while there is one; what prevents that ends their followers.

        Where it is the database that is away, they wait for it.
        """
        asked, away = time.monotonic(), False
        try:
            while self._tails:
                try:
                    asked = await self._catch_all_up(asked)
                    away = False
                except DatabaseAway as error:
                    if not away:
                        log.warning("followers wait until the database answers: %s", error.cause)
                    away, asked = True, -math.inf  # whatever was said meanwhile
                    await asyncio.sleep(AWAY_SECONDS)
        except Exception as error:
            for tail in self._tails.values():
                tail.failure = error
                tail.wake()
            self._tails.clear()

    async def _catch_all_up(self, asked: float) -> float:
        """Read what is known to be new, and once in a while what else is; when that was asked last."""
        while self._behind:
            await self._catch_up(self._behind.pop())
        left = asked + self.poll_seconds - time.monotonic()
        if left > 0 and await self._wake.wait(left):  # others that ring do not put the poll off
            return asked
        async with self._store.read() as tx:
            newest = await events.newest(tx, list(self._tails))
        self._behind |= {film for film, seq in newest.items() if self._lacks(film, seq)}
        return time.monotonic()

    async def _catch_up(self, video_id: str) -> None:
        while (tail := self._tails.get(video_id)) is not None:
            async with self._store.read() as tx:
                batch = await events.read(tx, video_id, tail.last)
            # While we read, a commit of this process may have come first.
            tail.extend([event for event in batch if event.seq > tail.last])
            if len(batch) < events.PAGE:
                return

    def _lacks(self, video_id: str, seq: int) -> bool:
        tail = self._tails.get(video_id)
        return tail is not None and tail.last < seq


class _Tail:
    """The newest events of one film, for all its followers here."""

    def __init__(self, after: int) -> None:
        self.followers = 0
        self.last = after
        """The newest event that is known here."""
        self.changed = asyncio.Event()
        """Set once when there is something new, and then another one."""
        self.failure: Exception | None = None
        self._recent: deque[events.Event] = deque(maxlen=RECENT)

    def since(self, cursor: int) -> list[events.Event] | None:
        """Events above ``cursor``; None if they are no longer (or not yet) all in memory."""
        if cursor >= self.last:
            return []
        if not self._recent or cursor < self._recent[0].seq - 1:
            return None
        return list(islice(self._recent, cursor + 1 - self._recent[0].seq, None))

    def extend(self, batch: Sequence[events.Event]) -> bool:
        """Take over events if they follow on what is known; False if some are missing between."""
        if batch and batch[0].seq == self.last + 1:
            self._recent.extend(batch)
            self.last = batch[-1].seq
            self.wake()
            return True
        return not batch or batch[-1].seq <= self.last

    def wake(self) -> None:
        self.changed.set()
        self.changed = asyncio.Event()
