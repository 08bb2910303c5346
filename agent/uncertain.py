"""Orders of which nobody knows whether they arrived keep their credits for a day, then give them back.

While a plan is attended, :mod:`agent.ordering` keeps looking such orders up and ends them
after a day. Here are those that nobody can look up any more, because a provider or a plugin
is gone or its lookups break: :func:`give_back` is for whoever keeps house, as often as it
likes.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from typing import TYPE_CHECKING

from agent import processes
from agent.ending import Ending, OpenChange, failure
from agent.ordering import UNCERTAIN_HOURS
from agent.runstate import close
from agent.session import aside
from store import journal, plans
from store.errors import ClaimLost

if TYPE_CHECKING:
    from agent.compose import App

log = logging.getLogger(__name__)

WHY = f"nobody could tell within {UNCERTAIN_HOURS} h whether it was ordered; what was held for it is back"


async def give_back(app: App) -> int:
    """End every order that has been in doubt for a day, and return its share of the hold; how many those were.

    Safe to call from several processes at once, and while the plan is being carried out.
    """
    async with app.store.read() as tx:
        overdue = await journal.in_doubt(tx, tx.now - timedelta(hours=UNCERTAIN_HOURS))
    ended = 0
    for job in overdue:
        try:
            ended += await _end(app, job)
        except ClaimLost:
            log.info("order %s is being looked up right now", job.id)
    return ended


async def _end(app: App, job: journal.Job) -> bool:
    """Whether the order's line was still open. Raises ``ClaimLost``."""
    owner = f"{app.instance}/uncertain"
    async with _change_of(app, job)("uncertain_over") as change:
        await journal.claim(change.tx, job.id, owner, processes.HOLD_SECONDS)
        await journal.finish(change.tx, job.id, owner, "failed", error=failure("uncertain", WHY))
        lines = await plans.lines(change.tx, job.plan_id) if job.plan_id else ()
        line = next((line for line in lines if line.unit == job.unit), None)
        if line is None or line.state not in ("running", "uncertain"):
            return False
        assert job.plan_id is not None
        ending = Ending(app, job.plan_id, job.video_id, _change_of(app, job))
        await ending.end(change, line, "failed", code="uncertain", text=WHY, next_step="make it again")
        if change.run_id is None:
            await close(app, change, job.plan_id)
    return True


def _change_of(app: App, job: journal.Job) -> OpenChange:
    return lambda name: aside(app.store, name, job.video_id, job.user_id)
