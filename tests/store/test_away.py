"""A database that goes away: who writes is told so in a sentence, who follows waits."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from store import events
from store.engine import Store
from store.errors import DatabaseAway
from tests.databases import Postgres

pytestmark = pytest.mark.parametrize("databases", ["postgres"], indirect=True)


def hang_up(server: Postgres, store: Store) -> None:
    """Break every connection to a database, as its restart does."""
    server.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
        f"WHERE datname = '{store.url.database}' AND pid <> pg_backend_pid()"
    )


async def test_who_writes_is_told_and_who_follows_goes_on(
    store: Store, video: str, postgres: Postgres, caplog: pytest.LogCaptureFixture
) -> None:
    store.signals.poll_seconds = 0.02
    async with asyncio.timeout(30), aclosing(store.signals.follow(video)) as batches:
        with pytest.raises(DatabaseAway) as gone:
            async with store.begin("broken") as tx:
                events.append(tx, video, None, [("CUSTOM", "0")])
                hang_up(postgres, store)
        assert "database does not answer" in str(gone.value) and gone.value.cause
        async with store.begin("said") as tx:
            events.append(tx, video, None, [("CUSTOM", "1")])
        assert [event.data for event in await anext(batches)] == ["1"]
        while "followers wait until the database answers" not in caplog.text:  # the reader's own broke
            hang_up(postgres, store)
            await asyncio.sleep(0)
        await say_elsewhere(store, video, "2")
        assert [event.data for event in await anext(batches)] == ["2"]


async def say_elsewhere(store: Store, video: str, data: str) -> None:
    """As another process would."""
    other = Store(store.url.render_as_string(hide_password=False))
    try:
        async with other.begin("said") as tx:
            events.append(tx, video, None, [("CUSTOM", data)])
    finally:
        await other.close()


async def test_what_is_wrong_with_a_statement_is_no_absence(store: Store) -> None:
    with pytest.raises(DBAPIError, match="division by zero"):
        async with store.read() as tx:
            await tx.scalar(text("SELECT 1 / 0"))
