"""Whose something is that a process has in hand: how long, and which processes of this machine are gone."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Awaitable, Callable

from store.errors import DatabaseAway

HOLD_SECONDS = 30.0
"""How long a run or a job stays with whoever has it in hand, without a sign of life."""
BEAT_SECONDS = 8.0
"""Between two signs of life."""
AWAY_SECONDS = 0.5
"""Between two tries to reach a database that is away."""


def gone(owner: str, instance: str) -> bool:
    """Whether ``owner`` (host/pid/random) was a process of ``instance``'s machine that has ended."""
    host, _, rest = owner.partition("/")
    pid = rest.partition("/")[0]
    if host != instance.partition("/")[0] or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False


async def once_it_answers(work: Callable[[], Awaitable[None]]) -> None:
    """Give something back as soon as the database answers; when that takes long, it is free by itself."""
    end = time.monotonic() + HOLD_SECONDS
    while time.monotonic() < end:
        try:
            return await work()
        except DatabaseAway:
            await asyncio.sleep(AWAY_SECONDS)
    return None
