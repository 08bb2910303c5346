"""Waiting for a plan, for callers that would rather do so than follow events."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass

from agent.compose import App
from agent.following import follow
from pixora.errors import PixoraError
from store import messages, runs
from store.engine import Tx


class RunFailed(PixoraError):
    """A run that ended without what it was for; ``code`` is the run's, ``run_id`` and ``video_id`` say whose."""

    def __init__(self, run: runs.Run) -> None:
        error = run.error or {}
        text = str(error.get("text") or "it was cancelled").rstrip(".")
        super().__init__(f"The film could not be planned: {text}.")
        self.code = str(error.get("code") or "cancelled")
        self.run_id = run.id
        self.video_id = run.video_id


@dataclass(frozen=True)
class Asked:
    """What a run waits for a person to say."""

    question: str
    options: list[str]


async def wait(app: App, run_id: str, seconds: float) -> runs.Run:
    """A run once it has ended, or as it stands after so many seconds. Raises ``RunFailed``."""
    try:
        async with asyncio.timeout(seconds):
            async for _ in follow(app, run_id):
                pass
    except TimeoutError:
        pass
    async with app.store.read() as tx:
        run = await runs.get(tx, run_id)
    if run.state in ("failed", "cancelled"):
        raise RunFailed(run)
    return run


def asked(run: runs.Run) -> Asked | None:
    """The question that a run ended with."""
    for interrupt in (run.interrupt or {}).get("interrupts", []):
        if interrupt["reason"] == "input_required":
            return Asked(interrupt["message"], [*interrupt.get("metadata", {}).get("options", [])])
    return None


async def answer(tx: Tx, run: runs.Run) -> str:
    """What the agent said last in a run."""
    said = [
        row.content
        for row in await messages.list(tx, run.video_id)
        if row.role == "assistant" and row.run_id == run.id and row.content
    ]
    return said[-1] if said else ""
