"""A served home: a real server on a port of its own, real requests, a scripted or offline model."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from argon2 import PasswordHasher

from agent import passwords
from agent.compose import App, compose
from api import studio
from api.server import Running, running
from pixora.settings import Settings
from store import profiles
from store.engine import Store

API = "/api/v1"


@dataclass
class Served:
    """One running server and whoever talks to it."""

    running: Running
    stack: AsyncExitStack

    @property
    def app(self) -> App:
        return self.running.edge.app

    @property
    def store(self) -> Store:
        return self.app.store

    async def visitor(self) -> httpx.AsyncClient:
        """Somebody who is not signed in; paths begin at ``/api/v1``."""
        client = httpx.AsyncClient(base_url=self.running.url + API, timeout=60.0)
        return await self.stack.enter_async_context(client)

    async def person(self, email: str = "ada@example.org", **more: Any) -> httpx.AsyncClient:
        """Somebody signed in, with an account of their own."""
        async with self.store.begin("person") as tx:
            known = await profiles.find(tx, email=email)
            profile = known or await profiles.create(tx, email, **more)
        client = await self.visitor()
        token = self.running.edge.tokens.issue(profile.id, self.store.now())
        client.headers["Authorization"] = f"Bearer {token}"
        client.headers["X-Me"] = profile.id
        return client


Serve = Callable[..., Awaitable[Served]]


@pytest.fixture
async def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Serve]:
    """Start servers; they end with the test. Settings are given by name. None has a studio by itself."""
    monkeypatch.setattr(studio, "PLACES", ())
    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=1024))
    async with AsyncExitStack() as stack:

        async def start(
            *,
            home: Path | None = None,
            model_of: Any = None,
            now: Any = None,
            host: str = "127.0.0.1",
            **settings: str,
        ) -> Served:
            home = home or tmp_path / "home"
            values = {"PIXORA_HOME": str(home), **settings}
            app = await compose(Settings.load(values), model_of=model_of)
            stack.push_async_callback(app.aclose)
            if now is not None:
                app.store.now = now
            return Served(await stack.enter_async_context(running(app, host=host)), stack)

        yield start


@pytest.fixture
async def served(serve: Serve) -> Served:
    """A server with everything local and offline."""
    return await serve()
