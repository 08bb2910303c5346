"""Connections of a database, each with a thread of its own.

A piece of work is one visit to that thread, whose statements run in SQLAlchemy as they would without
``asyncio``. BEGIN travels with the first statement, and whoever has only read does not wait for the end.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as NoneFree

log = logging.getLogger(__name__)
T = TypeVar("T")
Work = Callable[[Connection], object]


def _nothing(error: Exception) -> None:
    """No other error stands for this one."""


class Pool:
    """Up to ``size`` connections; whoever finds none free waits, in order, for ``seconds``.

    What ``away`` makes of an error is raised in its place, if anything: the connection broke, or there is none.
    """

    def __init__(
        self,
        engine: Engine,
        size: int,
        seconds: float,
        away: Callable[[Exception], Exception | None] = _nothing,
    ) -> None:
        self.engine = engine
        self.size = size
        self.in_use = 0
        self._seconds = seconds
        self._away = away
        self._turns = asyncio.Semaphore(size)
        self._free: list[_Connection] = []
        self._closed = False

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Session]:
        """A session whose work is rolled back at the end unless it was committed.

        Raises SQLAlchemy's ``TimeoutError`` if no connection gets free in time.
        """
        try:
            await self._turn()
            self.in_use += 1
            connection = self._free.pop() if self._free else _Connection(self.engine, self._broken)
            session = Session(connection, self._give_back)
            try:
                yield session
            finally:
                session.end()
        except Exception as error:
            if (away := self._away(error)) is not None:
                raise away from error
            raise

    def _broken(self, error: Exception) -> bool:
        return self._away(error) is not None

    def _give_back(self, connection: _Connection) -> None:
        if self._closed:
            connection.stop()
        else:
            self._free.append(connection)
        self.in_use -= 1
        self._turns.release()

    async def _turn(self) -> None:
        if not self._turns.locked():  # a timeout costs more than a statement
            await self._turns.acquire()
            return
        try:
            async with asyncio.timeout(self._seconds):
                await self._turns.acquire()
        except TimeoutError:
            message = (
                f"All {self.size} connections to the database were in use for {self._seconds:g} seconds."
            )
            raise NoneFree(message) from None

    async def close(self) -> None:
        """Close every connection; those in use are closed when they are given back."""
        self._closed = True
        stopping = [connection.stop() for connection in self._free]
        self._free.clear()
        for stopped in stopping:
            await stopped


class Session:
    """One transaction's use of a connection.

    It is given back as soon as its last piece of work is in the thread's queue: what the next one
    sends there comes after it.
    """

    def __init__(self, connection: _Connection, give_back: Callable[[_Connection], None]) -> None:
        self._connection = connection
        self._give_back = give_back
        self._begun = self._ended = False
        self._before: list[Work] = []

    def before(self, work: Work) -> None:
        """Have this done before the first piece of work, in the same visit."""
        self._before.append(work)

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returns; it runs within the transaction, which it begins if it is the first."""
        if self._ended:
            raise RuntimeError("this transaction has ended")
        if self._begun:
            return await self._connection.submit(work)
        self._begun = True
        return await self._connection.begin(_together(self._before, work))

    def commit(self, last: Sequence[Work] = ()) -> Awaitable[None]:
        """Do what comes ``last``, then make it all lasting; nothing can be run afterwards."""
        done = self._connection.commit(last if self._begun or not last else (*self._before, *last))
        self._leave()
        return done

    def end(self) -> None:
        """Roll back unless it was committed; nobody has to wait for that."""
        if not self._ended:
            if self._begun:
                self._connection.reset()
            self._leave()

    def _leave(self) -> None:
        self._ended = True
        self._give_back(self._connection)


class _Connection:
    """A connection that is opened, used and closed in one thread, in the order in which work is sent there."""

    def __init__(self, engine: Engine, broken: Callable[[Exception], bool]) -> None:
        self._engine = engine
        self._broken = broken
        self._opened: Connection | None = None
        self._work: SimpleQueue[tuple[Callable[[], Any], asyncio.Future[Any] | None] | None] = SimpleQueue()
        # A daemon: whoever ends the process does not wait for a statement that waits for another process.
        Thread(target=self._serve, name=engine.name, daemon=True).start()

    def begin(self, work: Callable[[Connection], T]) -> asyncio.Future[T]:
        """Have ``work`` done as the first of a transaction, on a new connection if this one broke while it rested."""
        return self._submit(lambda: self._begin(work))

    def submit(self, work: Callable[[Connection], T]) -> asyncio.Future[T]:
        """Have ``work`` done."""
        return self._submit(lambda: work(self._connection()))

    def commit(self, last: Sequence[Work]) -> asyncio.Future[None]:
        """Do what comes ``last`` and commit; where that fails, all is rolled back."""
        return self._submit(lambda: self._commit(last))

    def reset(self) -> None:
        """Roll back."""
        self._work.put((self._reset, None))

    def stop(self) -> asyncio.Future[None]:
        """Close it after what is under way, and end its thread."""
        stopped = self._submit(self._close)
        self._work.put(None)
        return stopped

    def _submit(self, work: Callable[[], T]) -> asyncio.Future[T]:
        done: asyncio.Future[T] = asyncio.get_running_loop().create_future()
        self._work.put((work, done))
        return done

    def _serve(self) -> None:
        while (item := self._work.get()) is not None:
            work, done = item
            try:
                result = work()
            except BaseException as error:
                _tell(done, _fail, error)
            else:
                _tell(done, _succeed, result)
            del work, done, item

    def _connection(self) -> Connection:
        if self._opened is None:
            self._opened = self._engine.connect()
        return self._opened

    def _begin(self, work: Callable[[Connection], T]) -> T:
        rested = self._opened is not None
        try:
            return work(self._connection())
        except Exception as error:
            if not rested or not self._broken(error):
                raise
            self._close()
            return work(self._connection())

    def _commit(self, last: Sequence[Work]) -> None:
        if self._opened is None and not last:
            return
        try:
            connection = self._connection()
            for work in last:
                work(connection)
            connection.commit()
        except BaseException:
            self._close()  # which also rolls back what was left open
            raise

    def _reset(self) -> None:
        if self._opened is None:
            return
        try:
            self._opened.rollback()
        except Exception as error:
            if not self._broken(error):  # of which whoever sent the statement has heard
                log.exception("a transaction could not be rolled back; its connection is closed")
            self._close()

    def _close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            with suppress(DBAPIError):  # it broke
                opened.close()


def _together(before: Sequence[Work], work: Callable[[Connection], T]) -> Callable[[Connection], T]:
    def all_of_it(connection: Connection) -> T:
        for each in before:
            each(connection)
        return work(connection)

    return all_of_it if before else work


def _tell(done: asyncio.Future[Any] | None, how: Callable[..., None], outcome: Any) -> None:
    if done is not None:
        with suppress(RuntimeError):  # the loop has ended, so nobody waits
            done.get_loop().call_soon_threadsafe(how, done, outcome)


def _succeed(done: asyncio.Future[Any], result: Any) -> None:
    if not done.done():
        done.set_result(result)


def _fail(done: asyncio.Future[Any], error: BaseException) -> None:
    if not done.done():
        done.set_exception(error)
