"""Every store test runs on SQLite and on a real PostgreSQL, each in a database of its own."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from store import profiles, videos
from store.blobs import FolderBlobs
from store.engine import Store
from tests.databases import PostgresDatabases, SqliteDatabases


@dataclass
class Clock:
    """A clock that stands still until told otherwise."""

    time: datetime = datetime(2026, 3, 1, 12, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def forward(self, seconds: float) -> None:
        self.time += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def store(
    databases: SqliteDatabases | PostgresDatabases, tmp_path: Path, clock: Clock
) -> AsyncIterator[Store]:
    url = databases.ready()
    opened = await Store.open(url, FolderBlobs(tmp_path / "blobs"), now=clock)
    yield opened
    await opened.close()
    databases.back(url)


@pytest.fixture
async def user(store: Store) -> str:
    async with store.begin("user") as tx:
        return (await profiles.create(tx, "ada@example.org")).id


@pytest.fixture
async def video(store: Store, user: str) -> str:
    async with store.begin("video") as tx:
        return (await videos.create(tx, user, title="Tide")).id
