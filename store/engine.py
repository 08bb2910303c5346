"""The database: one door for writing, one for reading.

``Store.begin(name)`` is one write transaction, ``Store.read()`` one consistent view. On
SQLite there is one writer (a pool of one connection, BEGIN IMMEDIATE, so other processes
queue too) beside several readers; on PostgreSQL writers run side by side and rely on
guarded updates and row locks.

Two rules keep transactions short, consistent and free of deadlocks:

- inside ``begin`` nothing but the database is awaited;
- whoever reads a film in order to change it, or changes more than one row of it, names the
  film: ``begin(name, film=video_id)``. A film has one writer at a time.

What must happen once a change is visible (waking followers, queueing a run) is handed to
``tx.after_commit``.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import CursorResult, Executable, Table, bindparam, select
from sqlalchemy.dialects.postgresql import Insert as PostgresInsert
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncTransaction, create_async_engine

from pixora import failpoints
from store import sqlite
from store.blobs import Blobs
from store.errors import StoreError
from store.migrations import upgrade
from store.signals import Signals
from store.tables import videos

log = logging.getLogger(__name__)

BUSY_SECONDS = 30
"""How long a writer waits for another process (SQLite) or for a free connection."""


def utcnow() -> datetime:
    return datetime.now(UTC)


def new_id() -> str:
    """A fresh id."""
    return str(uuid4())


_LOCK_FILM = select(videos.c.id).where(videos.c.id == bindparam("film")).with_for_update(key_share=True)


class Tx:
    """One open transaction; the first argument of every query in this package."""

    def __init__(self, connection: AsyncConnection, store: Store, now: datetime) -> None:
        self._connection = connection
        self._callbacks: list[Callable[[], object]] = []
        self.now = now
        """The moment this transaction began; everything it writes carries it."""
        self.signals = store.signals
        self.committed = False
        """Whether what was written is there for good, also where a task was cancelled meanwhile."""
        self.postgres = connection.dialect.name == "postgresql"

    async def execute(self, statement: Executable, parameters: Any = None) -> CursorResult[Any]:
        return await self._connection.execute(statement, parameters)

    async def first(self, statement: Executable) -> tuple[Any, ...] | None:
        """The first row, or None."""
        return (await self._connection.execute(statement)).first()

    async def all(self, statement: Executable) -> Sequence[tuple[Any, ...]]:
        """Every row."""
        return (await self._connection.execute(statement)).all()

    async def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        """The first column of the first row, or None."""
        return await self._connection.scalar(statement, parameters)

    async def changed(self, statement: Executable) -> bool:
        """Run an UPDATE or DELETE; whether it met its conditions."""
        return (await self.execute(statement)).rowcount > 0

    def insert(self, table: Table) -> SqliteInsert | PostgresInsert:
        """An INSERT that knows ON CONFLICT, which both databases spell alike."""
        return PostgresInsert(table) if self.postgres else SqliteInsert(table)

    def after_commit(self, callback: Callable[[], object]) -> None:
        """Call this once the transaction is visible to others; never if it is rolled back."""
        self._callbacks.append(callback)

    async def _commit(self, transaction: AsyncTransaction) -> None:
        """Commit to the end, even if the task is cancelled meanwhile: otherwise nobody knew whether it was."""
        done = asyncio.ensure_future(transaction.commit())
        try:
            await asyncio.shield(done)
        except asyncio.CancelledError:
            while not done.done():
                with suppress(asyncio.CancelledError):
                    await asyncio.wait({done})
            self.committed = not done.cancelled() and done.exception() is None
            raise
        self.committed = True

    def _tell(self) -> None:
        for callback in self._callbacks:
            try:
                callback()
            except Exception:
                log.exception("a wake-up after a commit failed; what was committed stands")


class Store:
    """The database and the folder of blobs, for one process and event loop.

    Make one with :meth:`open`; ``now`` may be any clock that returns aware datetimes.
    """

    def __init__(self, url: str, blobs: Blobs | None = None, *, now: Callable[[], datetime] = utcnow) -> None:
        self.url = _url(url)
        self.now = now
        self._blobs = blobs
        engines = sqlite.engines if self.is_sqlite else _postgres
        self._writer, self._reader = engines(self.url, BUSY_SECONDS, json_serializer=_dumps)
        self._writing: dict[asyncio.Task[Any] | None, str] = {}
        self.signals = Signals(self)

    @classmethod
    async def open(
        cls, url: str, blobs: Blobs | None = None, *, now: Callable[[], datetime] = utcnow
    ) -> Store:
        """Connect and bring the schema up to date. Raises ``StoreError`` if it cannot."""
        store = cls(url, blobs, now=now)
        try:
            if store.is_sqlite and store.url.database:
                Path(store.url.database).parent.mkdir(parents=True, exist_ok=True)
            await store._upgrade()
        except (OperationalError, OSError) as error:
            await store.close()
            cause = str(getattr(error, "orig", error)).strip()
            raise StoreError(f"Cannot open the database {store.url.render_as_string()}: {cause}") from error
        except BaseException:
            await store.close()
            raise
        return store

    async def _upgrade(self) -> None:
        """Bring the schema up to date; where another process is switching a new file to WAL, wait for it.

        SQLite answers "locked" at once then, whatever the busy timeout says.
        """
        for left in reversed(range(BUSY_SECONDS * 10)):
            try:
                return await upgrade(self._writer)
            except OperationalError as error:
                if not left or "locked" not in str(error):
                    raise
            await asyncio.sleep(0.1)
        return None

    @property
    def is_sqlite(self) -> bool:
        return self.url.get_backend_name() == "sqlite"

    @property
    def blobs(self) -> Blobs:
        if self._blobs is None:
            raise StoreError("This store was opened without a place for media files.")
        return self._blobs

    @asynccontextmanager
    async def begin(self, name: str, *, film: str | None = None) -> AsyncIterator[Tx]:
        """One write transaction: committed at the end, rolled back by any exception.

        A task that is cancelled while it commits learns from ``committed`` which it was.
        With ``film`` it waits for that film's other writers before its first query, so that
        what it reads is what it changes. ``name`` names its failpoints,
        ``commit:<name>:before`` and ``commit:<name>:after``.
        """
        task = asyncio.current_task()
        if task in self._writing:
            raise RuntimeError(f"transaction {name!r} inside {self._writing[task]!r} would wait for itself")
        self._writing[task] = name
        tx: Tx | None = None
        try:
            async with self._writer.connect() as connection, connection.begin() as transaction:
                tx = Tx(connection, self, self.now())
                if film is not None and tx.postgres:  # SQLite has one writer anyway
                    await tx.execute(_LOCK_FILM, {"film": film})
                yield tx
                failpoints.hit(f"commit:{name}:before")
                await tx._commit(transaction)
        finally:
            del self._writing[task]
            if tx is not None and tx.committed:
                failpoints.hit(f"commit:{name}:after")
                tx._tell()

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """One consistent view of everything committed before its first query."""
        async with self._reader.connect() as connection, connection.begin():
            yield Tx(connection, self, self.now())

    def connections(self) -> dict[str, tuple[int, int]]:
        """How many connections are in use, and how many there may be, by pool."""
        pools = {"all": self._writer} if not self.is_sqlite else {"write": self._writer, "read": self._reader}
        return {name: _use(engine.pool) for name, engine in pools.items()}

    async def close(self) -> None:
        """End followers and give back every connection."""
        await self.signals.close()
        await self._writer.dispose()
        await self._reader.dispose()


def _use(pool: Any) -> tuple[int, int]:
    return pool.checkedout(), pool.size() + pool._max_overflow


def _url(url: str) -> URL:
    """The address with the driver we use, whichever way it was written."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError(f"{url!r} is no database address; use sqlite:///FILE or postgresql://…") from None
    drivers = {
        "sqlite": "sqlite+aiosqlite",
        "postgresql": "postgresql+psycopg",
        "postgres": "postgresql+psycopg",
    }
    backend = parsed.drivername.partition("+")[0]
    if backend not in drivers:
        raise StoreError(f"{backend!r} is no database we know; use sqlite:///FILE or postgresql://…")
    if backend == "sqlite" and parsed.database in (None, "", ":memory:"):
        raise StoreError("A database in memory cannot be shared by readers and the writer; name a file.")
    return parsed.set(drivername=drivers[backend])


def _dumps(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _postgres(url: URL, busy_seconds: float, **options: Any) -> tuple[AsyncEngine, AsyncEngine]:
    pool = {"pool_size": 10, "max_overflow": 10, "pool_timeout": busy_seconds, "pool_pre_ping": True}
    writer = create_async_engine(url, **pool, **options)
    # Both share one pool; a reader sees one snapshot, as on SQLite.
    return writer, writer.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
