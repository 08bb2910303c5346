"""A film of one person in this process, some of which is ordered from the vendor that a test is about."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

from agent import studio
from agent.compose import compose
from agent.executor import Executor
from agent.scripted_model import Scripted, Turn
from pixora.settings import Settings
from tests.agent.drive import TURNS, settings
from tests.agent.play import Stage


@asynccontextmanager
async def filmed(
    home: Path, faulty: str, turns: Sequence[Turn] = TURNS, **values: str
) -> AsyncIterator[Stage]:
    """What ``values`` do not set otherwise is the faulty vendor's. The books balance at the end."""
    ours = settings(home, faulty)
    app = await compose(Settings(ours.home, {**ours.values, **values}), model_of=lambda name: Scripted(turns))
    try:
        await Executor(app).start()
        owner = (await studio.home_owner(app)).id
        film = Stage(app, owner, (await studio.create_video(app, owner, "Two lamps")).id)
        yield film
        await film.in_order()
    finally:
        await app.aclose()
