"""Serving one edge with uvicorn, with the executor beside it."""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass

import uvicorn

from agent.compose import App
from agent.executor import looking
from agent.exporter import Exporter
from agent.upkeep import Upkeep
from api.app import create_app
from api.edge import Edge
from pixora.errors import SetupError

GRACE_SECONDS = 10


@dataclass
class Running:
    """A server that answers."""

    edge: Edge
    url: str
    """Where this machine reaches it."""
    ended: asyncio.Task[None]
    """Done once the server has ended, which it does not do by itself."""


class Server(uvicorn.Server):
    """A uvicorn server that says when it is ready, and leaves the process's signals to whoever runs it."""

    capture_signals = nullcontext  # type: ignore[assignment]

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


@asynccontextmanager
async def running(app: App, *, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Running]:
    """Serve ``app`` with whoever looks for work, and upkeep, until the block ends; port 0 is any that is free.

    Raises ``SetupError`` where nothing can listen there. At the end streams are closed first
    (their readers come back with a cursor), then runs are given back in good order.
    """
    listening = listen(host, port)
    port = listening.getsockname()[1]
    try:
        edge = Edge.of(app, host=host, port=port)
        api = create_app(edge)
    except BaseException:
        listening.close()
        raise
    proxies = [*app.settings.names("PIXORA_TRUSTED_PROXIES")]
    config = uvicorn.Config(
        api, lifespan="off", ws="none", log_config=None, access_log=False, server_header=False,
        timeout_graceful_shutdown=GRACE_SECONDS,
        proxy_headers=bool(proxies), forwarded_allow_ips=proxies,
    )  # fmt: skip
    server, executor = Server(config), looking(app)
    exporter, upkeep = Exporter(app), Upkeep(app)
    await executor.start()
    if "render" in app.does:
        await exporter.start()
    upkeep.start()
    task = asyncio.create_task(server.serve([listening]), name="http")
    try:
        await server.ready.wait()
        yield Running(edge, f"http://{'127.0.0.1' if edge.local else host}:{port}", task)
    finally:
        server.should_exit = True
        await app.store.signals.close()
        await task
        await upkeep.stop()
        await exporter.stop()
        await executor.stop()


def listen(host: str, port: int) -> socket.socket:
    """A socket on that address. Raises ``SetupError`` with what to do instead."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise SetupError(_refused(error, host, port)) from None
    # Connections inherit it. Otherwise what follows a first small packet waits 40 ms for its acknowledgement.
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _refused(error: OSError, host: str, port: int) -> str:
    """Why nothing can listen there, and what to do."""
    match error.errno:
        case errno.EADDRINUSE:
            return f"Port {port} of {host} is in use; end what uses it, or choose another one with --port."
        case errno.EACCES | errno.EPERM:
            return f"Only the system's administrator may use port {port}; choose one from 1024 with --port."
    return (
        f"This machine has no address {host!r} ({error.strerror or error}); choose another one with --host."
    )
