"""PostgreSQL: writers side by side, and readers that each see one moment."""

from __future__ import annotations

from typing import Any

from sqlalchemy import URL, NullPool, create_engine
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as NoneFree

from store.errors import DatabaseAway
from store.pool import Pool

AWAY = ("08", "57P", "53300", "40P01")
"""How SQLSTATEs begin that say: no connection, ending or starting up, no connection left, in each other's way."""


def pools(url: URL, busy_seconds: float, connections: int, **options: Any) -> tuple[Pool, Pool]:
    """The writers and the readers, half of the connections each. What they raise for want of a database is ``DatabaseAway``."""
    # No statement is prepared: a pooler may give the next transaction another connection.
    engine = create_engine(url, poolclass=NullPool, connect_args={"prepare_threshold": None}, **options)
    snapshot = engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    half = connections // 2
    return Pool(engine, connections - half, busy_seconds, _away), Pool(snapshot, half, busy_seconds, _away)


def _away(error: Exception) -> DatabaseAway | None:
    """What to raise in the place of an error that is not for what a statement says, but for want of a database."""
    if isinstance(error, NoneFree):
        return DatabaseAway(str(error))
    if not isinstance(error, DBAPIError):
        return None
    state = getattr(error.orig, "sqlstate", None)
    # Without a state the connection broke, or never was.
    gone = state.startswith(AWAY) if state else isinstance(error, OperationalError | InterfaceError)
    return DatabaseAway(" ".join(str(error.orig).split())) if gone else None
