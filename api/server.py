"""Serving one edge with uvicorn, with the executor beside it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import uvicorn

from agent.compose import App
from agent.executor import Executor
from api.app import create_app
from api.edge import Edge

GRACE_SECONDS = 10


class Server(uvicorn.Server):
    """A uvicorn server that says when it is ready."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        self.ready.set()

    @property
    def port(self) -> int:
        port: int = self.servers[0].sockets[0].getsockname()[1]
        return port


@dataclass
class Running:
    """A server that answers."""

    edge: Edge
    server: Server

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server.port}"


def configure(edge: Edge, host: str, port: int) -> uvicorn.Config:
    """How uvicorn runs the edge."""
    return uvicorn.Config(
        create_app(edge), host=host, port=port, lifespan="off", log_config=None, access_log=False,
        server_header=False, timeout_graceful_shutdown=GRACE_SECONDS,
        forwarded_allow_ips=edge.app.settings.get("PIXORA_TRUSTED_PROXIES", "127.0.0.1"),
    )  # fmt: skip


@asynccontextmanager
async def running(app: App, *, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Running]:
    """Serve ``app`` beside the caller's own work, with its executor started; ends with the block."""
    edge = Edge.of(app, host=host, port=port)
    server = Server(configure(edge, host, port))
    executor = Executor(app)
    with contextlib.ExitStack() as undo:
        undo.callback(_quiet(server))
        await executor.start()
        task = asyncio.create_task(server.serve(), name="http")
        ready = asyncio.create_task(server.ready.wait())
        await asyncio.wait({task, ready}, return_when=asyncio.FIRST_COMPLETED)
        ready.cancel()
        if task.done():
            task.result()
            raise RuntimeError(f"the server could not listen on {host}:{port}")
        try:
            yield Running(edge, server)
        finally:
            server.should_exit = True
            await task
            await executor.stop()


def _quiet(server: Server) -> Callable[[], None]:
    """uvicorn takes the process's signals; whoever embeds it keeps them."""
    server.capture_signals = contextlib.nullcontext  # type: ignore[method-assign,assignment]
    return lambda: None
