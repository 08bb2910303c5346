"""Whether a server can work: what it needs, looked at one by one, and named where it is missing."""

from __future__ import annotations

import asyncio
import logging
import shutil
from collections.abc import Awaitable, Callable

from sqlalchemy import text

from agent.compose import App
from store.migrations import HEAD

log = logging.getLogger(__name__)

SECONDS = 3.0
"""How long each look may take."""
FINE = "ok"


class _NotReady(Exception):
    """Something is missing; the sentence is for anybody to read."""


async def look(app: App) -> dict[str, str]:
    """How each thing stands: ``ok``, or one sentence that gives no more away than it must."""
    return dict(zip(CHECKS, await asyncio.gather(*(_told(name, app) for name in CHECKS)), strict=True))


async def _told(name: str, app: App) -> str:
    try:
        async with asyncio.timeout(SECONDS):
            await CHECKS[name](app)
    except _NotReady as reason:
        return str(reason)
    except Exception as error:
        log.warning("not ready: %s: %s: %s", name, type(error).__name__, error)
        return FAILED[name]
    return FINE


async def _database(app: App) -> None:
    async with app.store.read() as tx:
        revision = await tx.scalar(text("SELECT version_num FROM alembic_version"))
    if revision != HEAD:
        raise _NotReady("the database is not of this version")


async def _storage(app: App) -> None:
    await app.store.blobs.check()


async def _ffmpeg(app: App) -> None:
    if not await asyncio.to_thread(_runs):
        raise _NotReady(FAILED["ffmpeg"])


def _runs() -> bool:
    from media.program import program

    return shutil.which(program()) is not None


async def _executor(app: App) -> None:
    if app.executor is not None and not app.executor.alive:
        raise _NotReady(FAILED["executor"])


CHECKS: dict[str, Callable[[App], Awaitable[None]]] = {
    "database": _database,
    "storage": _storage,
    "ffmpeg": _ffmpeg,
    "executor": _executor,
}
FAILED = {
    "database": "the database does not answer",
    "storage": "media files cannot be written",
    "ffmpeg": "there is no ffmpeg",
    "executor": "nobody looks for runs to advance",
}
