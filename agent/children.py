"""A worker's children: what is imported before the first, how each ends, and what is done in one aside.

The worker itself has no event loop, no pool and no thread: none of them goes along when it forks.
"""

from __future__ import annotations

import asyncio
import ctypes
import gc
import os
import signal
import sys
from collections.abc import Callable, Coroutine
from importlib import import_module
from typing import Any

from pixora.settings import DEFAULT_MODEL, Settings

HEAVY = (
    "agent.advance", "agent.chosen", "agent.compose", "agent.dispatcher", "agent.exporter", "agent.poller", "alembic.command",
    "anyio._backends._asyncio", "encodings.idna", "httpcore", "httpx", "jsonpatch", "numpy", "prompts",
    "providers.local.sound.voices", "pydantic.dataclasses", "media.checks", "media.conform", "media.cut",
    "media.foreign", "media.mux", "media.sign", "media.sound", "stringprep", "yaml",
)  # fmt: skip
"""What every child would have to import."""
DIRECTOR = ("agent.director_model", *(
    f"agent.director.{name}" for name in ("closing", "plan", "refine.answers", "refine.cast_first", "refine.reading")
))  # fmt: skip

CONNECTIONS = 6
"""To PostgreSQL, of each: a host has many of them."""


def prepare(settings: Settings) -> None:
    """Import what children need; nothing is opened."""
    from pixora import plugins
    from pixora.http import trusted

    trusted()
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # or numpy begins threads when it is imported
    for name in HEAVY:
        import_module(name)
    for tool in plugins.load(settings.blocked_plugins).tools():
        tool.schema()  # worked out once, and told to every model
    if settings.model == DEFAULT_MODEL:
        for name in DIRECTOR:
            import_module(name)
    elif not settings.model.startswith("openai/"):
        import_module("litellm")
    if not settings.database_url.startswith("sqlite"):
        import_module("store.postgres")
        import_module("sqlalchemy.dialects.postgresql.psycopg")
        import_module("psycopg")
    gc.freeze()


def end_with(parent: int | None) -> None:
    """In a child: have the kernel ask for its end when its parent dies, where the kernel can."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGTERM)  # PR_SET_PDEATHSIG
    if os.getppid() != parent:  # it died before the kernel was told
        os._exit(1)


def aside(work: Callable[[], Coroutine[Any, Any, None]]) -> str:
    """Do something that takes an event loop in a child, and wait for it; what went wrong, empty if nothing did."""
    reading, writing = os.pipe()
    if not (child := os.fork()):
        try:
            asyncio.run(work())
        except BaseException as error:
            os.write(writing, (str(error) or repr(error)).encode()[:4000])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8", errors="replace") as said:
        trouble = said.read()
    os.waitpid(child, 0)
    return trouble


def begin_poller(settings: Settings) -> int:
    """A child that asks vendors for this host, as soon as no other process does; its process id."""
    from agent import poller

    parent = os.getpid()
    if child := os.fork():
        return child
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        end_with(parent)
        poller.be(settings)
    finally:
        os._exit(0)


async def rehearse(settings: Settings) -> None:
    """Open and close everything, as for a job. Raises what would go wrong there."""
    from agent.chosen import check_media_models
    from agent.compose import compose

    app = await compose(settings, does=(), connections=CONNECTIONS)
    try:
        check_media_models(app.host)
    finally:
        await app.aclose()


async def bury(settings: Settings, dead: str) -> None:
    """Free what a child that is known to be dead still holds."""
    from agent.compose import compose
    from agent.executor import Executor
    from agent.exporter import Exporter

    app = await compose(settings, does=(), connections=CONNECTIONS)
    try:
        for who in (Executor(app), Exporter(app)):
            await who.bury(lambda owner: owner == dead)
    finally:
        await app.aclose()
