"""SQLite: one writer and several readers of one file."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

from store.pool import Pool


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
