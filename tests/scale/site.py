"""A home that is served, with its database, Redis, vendor and workers, each of them real."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from store import books
from store.blobs import FolderBlobs
from store.engine import Store
from tests.agent.conftest import Vendor
from tests.api.play_client import API, Client, Film
from tests.api.play_server import MODELS, SECONDS, Server
from tests.redis_server import Redis
from tests.scale.crew import Crew, crew

POLLER = (
    "poller:ask", "commit:ask:before", "commit:ask:after", "commit:news:before", "commit:news:after",
    "commit:progress:before", "commit:progress:after",
)  # fmt: skip
"""Failpoints of whoever asks vendors, which a server that does everything itself never reaches."""


@dataclass
class Site:
    """What there is, and Ada, who uses it."""

    server: Server
    ada: Client
    crew: Crew
    store: Store
    redis: Redis
    seller: Vendor
    points: Path
    """Where to put failpoints at which a worker's child is killed."""

    async def film(self) -> Film:
        """A film of Ada's, who is new."""
        await self.ada.register()
        await self.ada.prove()
        return Film(self.ada, await self.ada.create("two lamps"))

    def arm(self, *names: str) -> None:
        """Have whoever comes first to each of these places killed there, once."""
        for name in names:
            (self.points / name).touch()

    @property
    def armed(self) -> list[str]:
        """Where nobody was killed yet."""
        return sorted(path.name for path in self.points.iterdir() if " " not in path.name)


@asynccontextmanager
async def opened(
    folder: Path, url: str, redis: Redis, seller: Vendor, kills: Sequence[str] = (), **more: str
) -> AsyncIterator[Site]:
    """A site without workers, whose server is killed at some failpoints.

    At the end the books are exact and nothing was ordered twice.
    """
    points = folder / "points"
    points.mkdir()
    environ = {
        **MODELS, "PIXORA_FAULTY_URL": seller.url, "PIXORA_REDIS_URL": redis.url, "PIXORA_DATABASE_URL": url,
        "PIXORA_SECRET": "a secret of a test", **more,
    }  # fmt: skip
    server = Server(folder / "home", environ, [*kills])
    store = await Store.open(url, FolderBlobs(server.home / "blobs"))
    working = {**environ, "PIXORA_HOME": str(server.home), "PIXORA_FAILPOINTS": str(points)}
    try:
        with crew(working, folder / "workers.log") as workers:
            async with (
                server.running(),
                httpx.AsyncClient(base_url=server.url + API, timeout=SECONDS) as http,
            ):
                yield Site(server, Client(server, http), workers, store, redis, seller, points)
        async with store.read() as tx:
            assert await books.audit(tx) == []
        orders = Counter(row["key"].rpartition(":")[0] for row in seller.journal("accepted"))
        assert {*orders.values()} <= {1}, orders
    finally:
        await store.close()
