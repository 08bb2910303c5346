"""Imported by the process that servers of tests are forked from: whatever a server makes once, it has made by then."""

from __future__ import annotations

import asyncio
import tempfile

import httpx

from agent.compose import compose
from api.server import running
from pixora.settings import Settings


async def serve(home: str) -> None:
    """Have a server answer once, in a home that nobody needs."""
    app = await compose(Settings.load({"PIXORA_HOME": home, "PIXORA_PLUGINS_BLOCKED": "providers.local"}))
    try:
        async with running(app) as server, httpx.AsyncClient(base_url=server.url) as client:
            for path in ("/healthz", "/api/v1/openapi.json"):
                (await client.get(path)).raise_for_status()
    finally:
        await app.aclose()


with tempfile.TemporaryDirectory() as home:
    asyncio.run(serve(home))
