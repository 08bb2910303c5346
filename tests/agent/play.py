"""Playing a film through the whole agent in this process, with a scripted model and the faulty vendor."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from agent import starting, studio
from agent.compose import App, compose
from agent.executor import Executor
from agent.films import Loaded
from agent.model import Model
from agent.scripted_model import Scripted, Turn
from store import books, events, ledger, plans, runs, takes
from tests.agent.conftest import Vendor
from tests.agent.drive import TURNS, settings
from tests.agui import replayed, verify

SECONDS = 60.0


@dataclass
class Stage:
    """One film of one person, and everything that was said about it."""

    app: App
    owner: str
    video: str
    said: list[dict[str, Any]] = field(default_factory=list)
    _stream: AsyncIterator[Any] | None = None

    async def until(self, kind: str, **content: Any) -> dict[str, Any]:
        """Follow the film to the next event of a type whose fields, or activity content, are these.

        Of an activity's reason its code is enough.
        """
        if self._stream is None:
            self._stream = self._follow()
        async with asyncio.timeout(SECONDS):
            async for event in self._stream:
                fields = event | event.get("content", {}) if isinstance(event.get("content"), dict) else event
                if isinstance(fields.get("reason"), dict):
                    fields["reason"] = fields["reason"]["code"]
                if event["type"] == kind and all(
                    fields.get(name) == value for name, value in content.items()
                ):
                    return event
        raise AssertionError(f"the film never said {kind} {content}")

    async def _follow(self) -> AsyncIterator[dict[str, Any]]:
        async for batch in self.app.store.signals.follow(self.video):
            for row in batch:
                self.said.append(json.loads(row.data))
                yield self.said[-1]

    async def say(self, text: str) -> str:
        return await starting.post(self.app, self.owner, self.video, text)

    async def plan(self, text: str = "Two lamps") -> dict[str, Any]:
        """Say something and follow to the plan that waits for approval."""
        await self.say(text)
        ended = await self.until("RUN_FINISHED")
        assert ended["outcome"]["type"] == "interrupt", ended
        plan: dict[str, Any] = ended["outcome"]["interrupts"][0]["metadata"]["plan"]
        return plan

    async def approve(self, plan: dict[str, Any], allowed: int = 10**9) -> str:
        return await starting.approve(self.app, self.owner, self.video, plan["version"], max_credits=allowed)

    async def make(self, text: str = "Two lamps") -> dict[str, Any]:
        """Say something, approve what comes of it, and follow to the end."""
        await self.approve(await self.plan(text))
        return await self.until("RUN_FINISHED")

    async def look(self) -> Loaded:
        return await studio.look(self.app, self.owner, self.video)

    async def lines(self) -> dict[str, plans.Line]:
        """The lines of the film's newest plan, by unit."""
        async with self.app.store.read() as tx:
            (newest, *_) = await plans.list(tx, self.video)
            return {line.unit: line for line in await plans.lines(tx, newest.id)}

    async def states(self) -> dict[str, str]:
        return {unit: line.state for unit, line in (await self.lines()).items()}

    async def newest_plan(self) -> plans.Plan:
        async with self.app.store.read() as tx:
            return (await plans.list(tx, self.video))[0]

    async def takes(self, unit: str) -> Sequence[takes.Take]:
        async with self.app.store.read() as tx:
            return await takes.list(tx, self.video, unit)

    async def balance(self, account: Any = "wallet") -> int:
        async with self.app.store.read() as tx:
            return await ledger.balance(tx, self.owner, account)

    async def closed(self) -> None:
        """Wait until no plan of the film is approved and open."""
        async with asyncio.timeout(SECONDS):
            with self.app.store.signals.bell(self.video) as bell:
                while True:
                    async with self.app.store.read() as tx:
                        if not await plans.list(tx, self.video, "approved"):
                            return
                    await bell.wait(0.1)

    async def in_order(self) -> None:
        """The books balance, the log has no hole, and what was said is valid and adds up to the state."""
        async with self.app.store.read() as tx:
            assert await books.audit(tx) == []
            rows = await events.read(tx, self.video, limit=100_000)
            state = (await events.snapshot(tx, self.video))[1]
            latest = await runs.find_latest(tx, self.video)
        assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
        said = [json.loads(row.data) for row in rows]
        if latest is not None and not latest.is_open:
            verify(said)
        assert replayed(said) == state


@asynccontextmanager
async def stage(
    home: Path, seller: Vendor, turns: Sequence[Turn] = TURNS, *, clock: Any = None
) -> AsyncIterator[Stage]:
    """A home with one film in it and the executor at work."""
    async with played(home, seller, lambda: Scripted(turns), clock=clock) as film:
        yield film


@asynccontextmanager
async def played(
    home: Path, seller: Vendor, model: Callable[[], Model], *, clock: Any = None
) -> AsyncIterator[Stage]:
    """The same with any model, made anew for each run."""
    app = await compose(settings(home, seller.url), model_of=lambda name: model())
    if clock is not None:
        app.store.now = clock
    try:
        await Executor(app).start()
        owner = (await studio.home_owner(app)).id
        video = await studio.create_video(app, owner, "Two lamps")
        film = Stage(app, owner, video.id)
        yield film
        await film.in_order()
    finally:
        await app.aclose()


@dataclass
class Clock:
    """A clock that a test can put forward."""

    ahead: Any

    def __call__(self) -> datetime:
        from store.engine import utcnow

        return utcnow() + self.ahead
