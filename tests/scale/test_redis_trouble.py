"""A Redis that takes no jobs: everybody says so in a sentence, nobody ends, and no run is lost."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.agent.conftest import Vendor, vendor
from tests.api.play_client import Film, following
from tests.api.play_server import SECONDS
from tests.databases import PostgresDatabases, SqliteDatabases
from tests.redis_server import Redis, redis_server
from tests.scale.site import opened

__all__ = ["redis_server", "vendor"]

PASSWORD = "another"
TROUBLES = {
    "its memory is full": ("CONFIG SET maxmemory 1", "CONFIG SET maxmemory 0"),
    "it is a replica": ("REPLICAOF 127.0.0.1 1", "REPLICAOF NO ONE"),
    "it wants another password": (
        f"CONFIG SET requirepass {PASSWORD}",
        f"AUTH {PASSWORD}\r\nCONFIG SET requirepass ''",
    ),
}
"""What is said of each, how it begins and how it is mended."""


def tell(server: Redis, commands: str) -> None:
    """Send inline commands over one connection, and have all others come anew."""
    at = urlsplit(server.url)
    with socket.create_connection((at.hostname or "", at.port or 0)) as line:
        line.sendall(f"{commands}\r\nCLIENT KILL TYPE normal\r\nQUIT\r\n".encode())
        while answer := line.recv(1000):
            assert b"-ERR" not in answer, answer


@pytest.mark.parametrize("databases", ["sqlite"], indirect=True)
async def test_who_meets_a_redis_that_takes_nothing_says_why_and_waits(
    tmp_path: Path,
    databases: SqliteDatabases | PostgresDatabases,
    redis_server: Redis,
    vendor: Callable[..., Vendor],
) -> None:
    logs = tmp_path / "server.log", tmp_path / "workers.log"

    async def said(words: str) -> None:
        async with asyncio.timeout(SECONDS):
            while not any(words in log.read_text() for log in logs):  # noqa: ASYNC110
                await asyncio.sleep(0.05)

    async with opened(tmp_path, databases.ready(), redis_server, vendor()) as here:
        worker = here.crew.begin("runs")
        first = await here.film()
        films = [first, *[Film(here.ada, await here.ada.create("one lamp", word[-4:])) for word in TROUBLES]]
        async with following(first):
            await here.ada.say(first, "one lamp")
            await first.plan()
        for film, (words, (begin, mend)) in zip(films[1:], TROUBLES.items(), strict=True):
            async with following(film):
                tell(redis_server, begin)
                await here.ada.say(film, "one lamp")
                await said(words)
                tell(redis_server, mend)
                await film.plan()
        assert worker.is_alive()
        assert "Traceback" not in logs[0].read_text() + logs[1].read_text()
