"""Bringing a database up to date.

``versions/`` holds one Alembic revision per change, applied in one transaction on both
databases. Alembic itself is imported only where there is something to do.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from store.errors import StoreError

if TYPE_CHECKING:
    from alembic.config import Config

    from store.pool import Pool

HEAD = "0007"
"""The newest revision; a test compares it with ``versions/``."""

_LOCK = 0x7069786F7261
"""One upgrade at a time on PostgreSQL; SQLite has one writer anyway."""


async def upgrade(pool: Pool) -> None:
    """Apply what is missing. Raises ``StoreError`` where the database is newer than this code."""
    async with pool.transaction() as session:
        await session.run(_upgrade)
        await session.commit()


async def downgrade(pool: Pool, revision: str) -> None:
    """Take back what came after a revision, for an older version of the code; what only that knew is lost."""
    async with pool.transaction() as session:
        await session.run(partial(_downgrade, revision=revision))
        await session.commit()


def _upgrade(connection: Connection) -> None:
    if _current(connection) == HEAD:
        return
    from alembic import command
    from alembic.util.exc import CommandError

    try:
        command.upgrade(_config(connection), "head")
    except CommandError as error:
        raise StoreError(
            f"This database is at revision {_current(connection)!r}, which this version of Pixora "
            f"(up to {HEAD!r}) does not know: install a newer one."
        ) from error


def _downgrade(connection: Connection, revision: str) -> None:
    from alembic import command

    command.downgrade(_config(connection), revision)


def _config(connection: Connection) -> Config:
    """Alembic's settings for a connection on which nobody else migrates meanwhile."""
    from alembic.config import Config

    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


def _current(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    number: str | None = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return number
