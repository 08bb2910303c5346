"""A PostgreSQL as deploy/ sets it up, and what the guide says of dumps of it."""

from __future__ import annotations

import asyncio
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp
from uuid import uuid4

import pytest
from sqlalchemy import func, select

from store import profiles, videos
from store.acting import acting_for
from store.engine import Store
from store.tables import videos as films
from tests.databases import Postgres

SETUP = Path(__file__).parents[2] / "deploy/postgres.sql"


@pytest.fixture
def server() -> Iterator[Postgres]:
    """A server that has never seen Pixora."""
    folder = Path(mkdtemp(prefix="pixora-pg-", dir="/tmp"))  # sockets have short names
    folder.chmod(0o755)
    started = Postgres(folder)
    started.start()
    yield started
    started.stop()
    shutil.rmtree(folder)


def run(server: Postgres, program: str, *arguments: str) -> None:
    path = [server.programs / "bin" / program, "-h", server.folder, *arguments]
    environ = os.environ | {"PIXORA_DB_PASSWORD": "it's only for tests"}
    subprocess.run(path, **server.children | {"env": environ, "stderr": None})


async def begin(url: str) -> str:
    """Somebody who has a film."""
    store = await Store.open(url)
    try:
        async with store.begin("ada") as tx:
            ada = (await profiles.create(tx, "ada@example.org")).id
            await videos.create(tx, ada, title="Tide")
        return ada
    finally:
        await store.close()


async def seen(url: str, *people: str) -> list[int]:
    """How many films each of them sees, whatever they ask for."""
    store, counts = await Store.open(url), list[int]()
    try:
        for person in people:
            with acting_for(person):
                async with store.read() as tx:
                    counts.append(await tx.scalar(select(func.count()).select_from(films)))
        return counts
    finally:
        await store.close()


def test_a_dump_by_pixoras_own_login_comes_back_with_its_policies(server: Postgres) -> None:
    setup = server.folder / "postgres.sql"
    setup.write_bytes(SETUP.read_bytes())
    run(server, "psql", "-q", "-U", "postgres", "-f", str(setup))
    url = server.url("pixora").replace("postgres@", "pixora@", 1)
    ada = asyncio.run(begin(url))
    run(server, "pg_dump", "-U", "pixora", "-Fc", "-f", str(server.folder / "dump"), "pixora")

    server.execute("DROP DATABASE pixora")
    server.execute("CREATE DATABASE pixora OWNER pixora")
    restore = ("-U", "pixora", "-d", "pixora", "--no-owner", "--exit-on-error", "--single-transaction")
    run(server, "pg_restore", *restore, str(server.folder / "dump"))
    assert asyncio.run(seen(url, ada, str(uuid4()))) == [1, 0]
