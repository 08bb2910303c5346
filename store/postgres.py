"""PostgreSQL: writers side by side, each with a connection of one pool, which readers share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from sqlalchemy import URL, Connection
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from store.errors import DatabaseAway

T = TypeVar("T")
SIZE = 20
AWAY = ("08", "57P", "53300")
"""How SQLSTATEs begin that say: no connection, ending or starting up, no connection left."""


def pools(url: URL, busy_seconds: float, **options: Any) -> tuple[Pool, Pool]:
    """The writers and the readers; a reader sees one snapshot, as on SQLite."""
    engine = create_async_engine(
        url,
        pool_size=SIZE // 2,
        max_overflow=SIZE // 2,
        pool_timeout=busy_seconds,
        pool_pre_ping=True,
        connect_args={"prepare_threshold": None},  # a pooler may give the next transaction another connection
        **options,
    )
    snapshot = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return Pool(engine), Pool(snapshot)


class Pool:
    """Up to ``size`` connections."""

    size = SIZE

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine.sync_engine
        self._engine = engine

    @property
    def in_use(self) -> int:
        return self.engine.pool.checkedout()  # type: ignore[attr-defined, no-any-return]

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[_Session]:
        """A connection whose work is rolled back at the end unless it was committed. Raises ``DatabaseAway``."""
        try:
            async with self._engine.connect() as connection:
                yield _Session(connection)
        except NoneFree as error:
            raise DatabaseAway(str(error)) from error
        except DBAPIError as error:
            if not _away(error):
                raise
            raise DatabaseAway(" ".join(str(error.orig).split())) from error

    async def close(self) -> None:
        """Close every connection; those in use are closed when they are given back."""
        await self._engine.dispose()


def _away(error: DBAPIError) -> bool:
    """Whether a statement failed for want of a database, and not for what it says."""
    if state := getattr(error.orig, "sqlstate", None):
        return bool(state.startswith(AWAY))
    return isinstance(error, OperationalError | InterfaceError)  # the connection broke, or never was


class _Session:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def run(self, work: Callable[[Connection], T]) -> T:
        """What ``work`` returns; it runs within the transaction, which it begins if it is the first."""
        return await self._connection.run_sync(work)

    async def commit(self, last: Sequence[Callable[[Connection], object]] = ()) -> None:
        """Do what comes ``last``, then make it all lasting."""
        for work in last:
            await self._connection.run_sync(work)
        await self._connection.commit()
