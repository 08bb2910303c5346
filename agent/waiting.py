"""Why a run is not at work, in words."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

from agent import attempts
from agent.making import queue_of
from film.naming import listed
from store import journal, plans, runs
from store.engine import Tx

LATE = timedelta(seconds=1)
"""After which nobody can be said to be about to take a run up."""


async def reason(tx: Tx, run: runs.Run) -> dict[str, Any] | None:
    """``{code, text, position}`` of a run that waits for somebody; None where it is at work or has ended."""
    late = run.wake_at is not None and run.wake_at < tx.now - LATE
    if run.state == "queued":
        before = await runs.before(tx, run)
        others = f"{before} run{'' if before == 1 else 's'} {'is' if before == 1 else 'are'} before it"
        text = "waits for a free worker" if before or late else "is about to begin"
        text = f"{text}; {others}" if before else text
        return {"code": "queued", "text": text, "position": before + 1}
    if run.state == "waiting":
        if late:
            lines = (await plans.in_hand(tx, [run.video_id])).get(run.video_id, ())
            doing = "cut the film" if queue_of(lines) == "render" else "go on with it"
            return {"code": "queued", "text": f"waits for a free worker to {doing}", "position": None}
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
