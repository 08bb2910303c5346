"""SQLite: one writer and several readers of one file, each a connection with a thread of its own.

A piece of work is one visit to that thread, whose statement runs in SQLAlchemy as it would without
``asyncio``. BEGIN travels with the first statement, and whoever has only read does not wait for the end.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from queue import SimpleQueue
from threading import Thread
from typing import Any, TypeVar

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event
from sqlalchemy.exc import TimeoutError as NoneFree

log = logging.getLogger(__name__)
T = TypeVar("T")


def pools(url: URL, busy_seconds: float, **options: Any) -> tuple[Pool, Pool]:
    """The writer, alone so that tasks queue up, and the readers."""
    # FULL, so that an intent or a posting that was committed also survives a power cut.
    durable = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
    return (
        Pool(_engine(url, busy_seconds, "BEGIN IMMEDIATE", durable, **options), 1, busy_seconds),
        Pool(_engine(url, busy_seconds, "BEGIN", ("query_only=ON",), **options), 4, busy_seconds),
    )


def _engine(url: URL, busy_seconds: float, begin: str, pragmas: Sequence[str], **options: Any) -> Engine:
    def connect() -> sqlite3.Connection:
        # BEGIN is ours: the driver's own is deferred and cannot wait when a reader turns writer.
        connection = sqlite3.connect(url.database or "", timeout=busy_seconds, isolation_level=None)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(url, creator=connect, poolclass=NullPool, **options)

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


class Pool:
    """Up to ``size`` connections; whoever finds none free waits, in order, for ``seconds``."""

    def __init__(self, engine: Engine, size: int, seconds: float) -> None:
        self.engine = engine
        self.size = size
        self.in_use = 0
        self._seconds = seconds
        self._turns = asyncio.Semaphore(size)
        self._free: list[_Connection] = []
        self._closed = False

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[_Session]:
        """A session whose work is rolled back at the end unless it was committed.

        Raises SQLAlchemy's ``TimeoutError`` if no connection gets free in time.
        """
        await self._turn()
        self.in_use += 1
        connection = self._free.pop() if self._free else _Connection(self.engine)
        session = _Session(connection, self._give_back)
        try:
            yield session
        finally:
            session.end()

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


class _Session:
    """One transaction's use of a connection.

    It is given back as soon as its last piece of work is in the thread's queue: what the next one
    sends there comes after it.
    """

    def __init__(self, connection: _Connection, give_back: Callable[[_Connection], None]) -> None:
        self._connection = connection
        self._give_back = give_back
        self._begun = self._ended = False

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returns; it runs within the transaction, which it begins if it is the first."""
        if self._ended:
            raise RuntimeError("this transaction has ended")
        self._begun = True
        return await self._connection.submit(work)

    def commit(self, last: Sequence[Callable[[Connection], object]] = ()) -> Awaitable[None]:
        """Do what comes ``last``, then make it all lasting; nothing can be run afterwards."""
        done = self._connection.commit(last)
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

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._opened: Connection | None = None
        self._work: SimpleQueue[tuple[Callable[[], Any], asyncio.Future[Any] | None] | None] = SimpleQueue()
        # A daemon: whoever ends the process does not wait for a statement that waits for another process.
        Thread(target=self._serve, name="sqlite", daemon=True).start()

    def submit(self, work: Callable[[Connection], T]) -> asyncio.Future[T]:
        """Have ``work`` done."""
        return self._submit(lambda: work(self._connection()))

    def commit(self, last: Sequence[Callable[[Connection], object]]) -> asyncio.Future[None]:
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

    def _commit(self, last: Sequence[Callable[[Connection], object]]) -> None:
        if self._opened is None and not last:
            return
        try:
            connection = self._connection()
            for work in last:
                work(connection)
            connection.commit()
        except BaseException:
            self._close()  # which also rolls back what SQLite left open
            raise

    def _reset(self) -> None:
        if self._opened is None:
            return
        try:
            self._opened.rollback()
        except Exception:
            log.exception("a transaction could not be rolled back; its connection is closed")
            self._close()

    def _close(self) -> None:
        opened, self._opened = self._opened, None
        if opened is not None:
            opened.close()


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
