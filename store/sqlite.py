"""SQLite engines: one writer and several readers of one file.

SQLAlchemy's adapter asks the connection's thread four times per statement (open a cursor,
execute, fetch, close) and once more for every BEGIN. Here a statement is one visit, and
BEGIN travels with the first one; a small transaction costs a third of the time.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import aiosqlite
from sqlalchemy import event
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine


def engines(url: URL, busy_seconds: float, **options: Any) -> tuple[AsyncEngine, AsyncEngine]:
    """The writer, whose pool of one makes tasks queue up, and the readers."""
    # FULL, so that an intent or a posting that was committed also survives a power cut.
    durable = ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON")
    writer = {"pool_size": 1, "max_overflow": 0, "pool_timeout": busy_seconds}
    readers = {"pool_size": 4, "max_overflow": 4, "pool_timeout": busy_seconds}
    return (
        _engine(url, busy_seconds, "BEGIN IMMEDIATE", durable, **writer, **options),
        _engine(url, busy_seconds, "BEGIN", ("query_only=ON",), **readers, **options),
    )


def _engine(url: URL, busy_seconds: float, begin: str, pragmas: Sequence[str], **options: Any) -> AsyncEngine:
    def connect() -> sqlite3.Connection:
        # BEGIN is ours: the driver's own is deferred and cannot wait when a reader turns writer.
        connection = sqlite3.connect(url.database or "", timeout=busy_seconds, isolation_level=None)
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    async def creator() -> _Connection:
        connection = _Connection(connect, begin)
        await connection
        return connection

    engine = create_async_engine(url, async_creator=creator, **options)

    @event.listens_for(engine.sync_engine, "begin")
    def _begin(connection: Any) -> None:
        connection.connection.driver_connection.begin()

    return engine


class _Connection(aiosqlite.Connection):
    """A connection whose cursors make one visit to its thread per statement."""

    def __init__(self, connect: Callable[[], sqlite3.Connection], begin: str) -> None:
        super().__init__(connect, iter_chunk_size=64)
        self._thread.daemon = True
        self._begin = begin
        self._idle = True
        self._pending = False

    def begin(self) -> None:
        """Open a transaction with the next statement."""
        self._pending = True

    async def visit(self, run: Callable[[sqlite3.Connection], None]) -> None:
        """Run this in the connection's thread, inside the transaction that was begun."""
        begin, self._pending = self._pending, False
        # Noted before the thread knows, so that a task cancelled meanwhile still rolls back.
        self._idle = self._idle and not begin
        await self._execute(self._inside, begin, run)  # type: ignore[no-untyped-call]

    def _inside(self, begin: bool, run: Callable[[sqlite3.Connection], None]) -> None:
        if begin:
            self._conn.execute(self._begin)
        run(self._conn)

    def cursor(self) -> _Cursor:  # type: ignore[override]
        return _Cursor(self)

    async def commit(self) -> None:
        self._pending = False
        if not self._idle:
            await super().commit()
            self._idle = True

    async def rollback(self) -> None:
        self._pending = False
        if not self._idle:
            await super().rollback()
            self._idle = True


class _Cursor:
    """As much of a cursor as SQLAlchemy uses, filled by one visit."""

    arraysize = 1

    def __init__(self, connection: _Connection) -> None:
        self._connection = connection
        self._rows: Sequence[Any] = ()
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> _Cursor:
        return self

    async def execute(self, sql: str, parameters: Any = ()) -> None:
        await self._connection.visit(lambda connection: self._take(connection.execute(sql, parameters)))

    async def executemany(self, sql: str, parameters: Iterable[Any]) -> None:
        await self._connection.visit(lambda connection: self._take(connection.executemany(sql, parameters)))

    async def fetchall(self) -> Sequence[Any]:
        return self._rows

    async def close(self) -> None:
        self._rows = ()

    def _take(self, cursor: sqlite3.Cursor) -> None:
        self.description = cursor.description
        self._rows = cursor.fetchall() if cursor.description else ()
        # Only after fetching does an UPDATE … RETURNING know how many rows it met.
        self.rowcount, self.lastrowid = cursor.rowcount, cursor.lastrowid
        cursor.close()
