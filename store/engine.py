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
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4
from weakref import WeakValueDictionary

from sqlalchemy import Connection, Executable, Table, bindparam, select
from sqlalchemy.dialects.postgresql import Insert as PostgresInsert
from sqlalchemy.dialects.sqlite import Insert as SqliteInsert
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, OperationalError

from pixora import failpoints
from store import acting, sqlite
from store.blobs import Blobs
from store.errors import DatabaseAway, StoreError
from store.migrations import upgrade
from store.pool import Pool, Session, Work
from store.signals import Signals
from store.tables import videos

log = logging.getLogger(__name__)

T = TypeVar("T")
BUSY_SECONDS = 30
"""How long a writer waits for another process (SQLite) or for a free connection."""
CONNECTIONS = 16
"""To PostgreSQL, of a process that serves many."""


def utcnow() -> datetime:
    return datetime.now(UTC)


def new_id() -> str:
    """A fresh id."""
    return str(uuid4())


_LOCK_FILM = select(videos.c.id).where(videos.c.id == bindparam("film")).with_for_update(key_share=True)


class Tx:
    """One open transaction; the first argument of every query in this package."""

    def __init__(self, session: Session, store: Store, now: datetime) -> None:
        self._session = session
        self._last: list[Work] = []
        self._callbacks: list[Callable[[], object]] = []
        self.now = now
        """The moment this transaction began; everything it writes carries it."""
        self.signals = store.signals
        self.committed = False
        """Whether what was written is there for good, also where a task was cancelled meanwhile."""
        self.postgres = not store.is_sqlite

    async def run(self, work: Callable[[Connection], T]) -> T:
        """Several statements at once, where one at a time would take too long; what ``work`` returns."""
        return await self._session.run(work)

    async def execute(self, statement: Executable, parameters: Any = None) -> int:
        """Run an INSERT, UPDATE or DELETE; how many rows it met."""
        return await self._session.run(lambda connection: connection.execute(statement, parameters).rowcount)

    async def first(self, statement: Executable, parameters: Any = None) -> tuple[Any, ...] | None:
        """The first row, or None."""
        return await self._session.run(lambda connection: connection.execute(statement, parameters).first())

    async def all(self, statement: Executable, parameters: Any = None) -> Sequence[tuple[Any, ...]]:
        """Every row."""
        return await self._session.run(lambda connection: connection.execute(statement, parameters).all())

    async def scalar(self, statement: Executable, parameters: Any = None) -> Any:
        """The first column of the first row, or None."""
        return await self._session.run(lambda connection: connection.scalar(statement, parameters))

    async def changed(self, statement: Executable) -> bool:
        """Run an UPDATE or DELETE; whether it met its conditions."""
        return await self.execute(statement) > 0

    def insert(self, table: Table) -> SqliteInsert | PostgresInsert:
        """An INSERT that knows ON CONFLICT, which both databases spell alike."""
        return PostgresInsert(table) if self.postgres else SqliteInsert(table)

    def at_commit(self, work: Work) -> None:
        """Have this done after everything else, together with the commit; what it raises, the commit raises."""
        self._last.append(work)

    def after_commit(self, callback: Callable[[], object]) -> None:
        """Call this once the transaction is visible to others; never if it is rolled back."""
        self._callbacks.append(callback)

    async def _commit(self) -> None:
        """Commit to the end, even if the task is cancelled meanwhile: otherwise nobody knew whether it was."""
        done = asyncio.ensure_future(self._session.commit(self._last))
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

    Make one with :meth:`open`; ``now`` may be any clock that returns aware datetimes. ``connections`` is how
    many there may be to PostgreSQL.
    """

    def __init__(
        self,
        url: str,
        blobs: Blobs | None = None,
        *,
        now: Callable[[], datetime] = utcnow,
        connections: int = CONNECTIONS,
    ) -> None:
        self.url = _url(url)
        self.now = now
        self._blobs = blobs
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._writer, self._reader = _pools(self.url, connections)
        self._writing: dict[asyncio.Task[Any] | None, str] = {}
        self._films: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self.signals = Signals(self)

    @classmethod
    async def open(
        cls,
        url: str,
        blobs: Blobs | None = None,
        *,
        now: Callable[[], datetime] = utcnow,
        connections: int = CONNECTIONS,
    ) -> Store:
        """Connect and bring the schema up to date. Raises ``StoreError`` if it cannot, ``DatabaseAway`` for now."""
        store = cls(url, blobs, now=now, connections=connections)
        try:
            if store.is_sqlite and store.url.database:
                Path(store.url.database).parent.mkdir(parents=True, exist_ok=True)
            await store._upgrade()
        except DatabaseAway as error:
            await store.close()
            raise DatabaseAway(error.cause, store._shut(error.cause)) from error
        except (OperationalError, OSError) as error:
            await store.close()
            raise StoreError(store._shut(str(getattr(error, "orig", error)).strip())) from error
        except BaseException:
            await store.close()
            raise
        return store

    def _shut(self, cause: str) -> str:
        return f"Cannot open the database {self.url.render_as_string()}: {cause}"

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
            async with self._turn_on(film), self._writer.transaction() as session:
                tx = Tx(session, self, self.now())
                if tx.postgres:
                    session.before(acting.assuming())
                if film is not None and tx.postgres:  # SQLite has one writer anyway
                    session.before(lambda connection: connection.execute(_LOCK_FILM, {"film": film}))
                yield tx
                failpoints.hit(f"commit:{name}:before")
                await tx._commit()
        finally:
            del self._writing[task]
            if tx is not None and tx.committed:
                failpoints.hit(f"commit:{name}:after")
                tx._tell()

    def _turn_on(self, film: str | None) -> AbstractAsyncContextManager[object]:
        """The film's next writer of this process; it would only keep a connection waiting for the film's lock."""
        if film is None or self.is_sqlite:
            return nullcontext()
        return self._films.setdefault(film, asyncio.Lock())

    @asynccontextmanager
    async def read(self) -> AsyncIterator[Tx]:
        """One consistent view of everything committed before its first query."""
        async with self._reader.transaction() as session:
            if not self.is_sqlite:
                session.before(acting.assuming())
            yield Tx(session, self, self.now())

    def connections(self) -> dict[str, tuple[int, int]]:
        """How many connections are in use, and how many there may be, by pool."""
        pools = {"write": self._writer, "read": self._reader}
        return {name: (pool.in_use, pool.size) for name, pool in pools.items()}

    async def close(self) -> None:
        """End followers and give back every connection."""
        await self.signals.close()
        await self._writer.close()
        await self._reader.close()
        if self._blobs is not None:
            await self._blobs.close()


def _url(url: str) -> URL:
    """The address with the driver we use, whichever way it was written."""
    try:
        parsed = make_url(url)
    except ArgumentError:
        raise StoreError(f"{url!r} is no database address; use sqlite:///FILE or postgresql://…") from None
    drivers = {
        "sqlite": "sqlite",
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


def _pools(url: URL, connections: int) -> tuple[Pool, Pool]:
    """The door for writing and the one for reading."""
    options = {"json_serializer": _dumps}
    if url.get_backend_name() == "sqlite":
        return sqlite.pools(url, BUSY_SECONDS, **options)
    from store import postgres

    return postgres.pools(url, BUSY_SECONDS, connections, **options)
