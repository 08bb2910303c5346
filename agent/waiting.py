"""Why a run is not at work, in words."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from agent import attempts
from film.naming import listed
from store import journal, runs
from store.engine import Tx

LATE = timedelta(seconds=1)
"""After which nobody can be said to be about to take a run up."""


async def reason(tx: Tx, run: runs.Run) -> dict[str, Any] | None:
    """``{code, text, position}`` of a run that waits for somebody; None where it is at work or has ended."""
    late = run.wake_at is not None and run.wake_at < tx.now - LATE
    if run.state == "queued" or (run.state == "waiting" and late):
        return _queued(run, await runs.place(tx, run) or 1, late)
    if run.state == "waiting":
        jobs = await journal.list(tx, video_id=run.video_id, open_only=True)
        if not jobs:
            return {"code": "pause", "text": "is about to go on", "position": None}
        flying = Counter(job.provider for job in jobs)
        orders = [
            f"{count} order{'' if count == 1 else 's'} at {name}" for name, count in sorted(flying.items())
        ]
        why = next(filter(None, map(attempts.why_in_vain, jobs)), "")
        text = f"waits for {listed(orders)}" + (f": {why}" if why else "")
        return {"code": "vendor", "text": text, "position": None}
    return None


def _queued(run: runs.Run, place: int, late: bool) -> dict[str, Any]:
    """A run that somebody has to take up."""
    before = place - 1
    if not before and not late:
        return {"code": "queued", "text": "is about to begin", "position": place}
    text = "waits for a free worker"
    if run.queue == "render":
        text += " to cut the film"
    elif run.state == "waiting":
        text += " to go on with it"
    if before:
        text += f"; {before} run{'' if before == 1 else 's'} {'is' if before == 1 else 'are'} before it"
    return {"code": "queued", "text": text, "position": place}
