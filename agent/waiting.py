"""Why a run is not at work, in words."""

from __future__ import annotations

from collections import Counter
from typing import Any

from film.naming import listed
from store import journal, runs
from store.engine import Tx


async def reason(tx: Tx, run: runs.Run) -> dict[str, Any] | None:
    """``{code, text, position}`` of a run that waits for somebody; None where it is at work or has ended."""
    if run.state == "queued":
        before = await runs.before(tx, run)
        others = f"{before} run{'' if before == 1 else 's'} {'is' if before == 1 else 'are'} before it"
        text = f"waits for a free worker; {others}" if before else "is about to begin"
        return {"code": "queued", "text": text, "position": before + 1}
    if run.state == "waiting":
        jobs = await journal.list(tx, video_id=run.video_id, open_only=True)
        if not jobs:
            return {"code": "pause", "text": "is about to go on", "position": None}
        flying = Counter(job.provider for job in jobs)
        orders = [
            f"{count} order{'' if count == 1 else 's'} at {name}" for name, count in sorted(flying.items())
        ]
        return {"code": "vendor", "text": f"waits for {listed(orders)}", "position": None}
    return None
