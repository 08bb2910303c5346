"""Rate limits: how often one address or one person may ask."""

from __future__ import annotations

import math
import time
from typing import Any

from fastapi import Depends, Request
from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from api.deps import AccessDep
from api.problems import Refused


class RateLimits:
    """Counts in this process's memory."""

    def __init__(self) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())

    async def spend(self, rate: RateLimitItem, what: str, who: str) -> None:
        """Count one request. Raises ``Refused`` (429) over the rate, with the seconds to wait."""
        if await self._limiter.hit(rate, what, who):
            return
        window = await self._limiter.get_window_stats(rate, what, who)
        wait = max(1, math.ceil(window.reset_time - time.time()))
        raise Refused(
            429, "rate_limited", f"That was asked too often: at most {rate}; try again in {wait} s.",
            {"Retry-After": str(wait)},
        )  # fmt: skip

    async def forget(self, rate: RateLimitItem, what: str, who: str) -> None:
        """Count from zero again."""
        await self._limiter.clear(rate, what, who)


def per_address(what: str, rate: str) -> Any:
    """A dependency that limits a route for each client address, e.g. ``"10 per minute"``."""
    item = parse(rate)

    async def limited(request: Request) -> None:
        await request.app.state.limits.spend(item, what, request.client.host if request.client else "")

    return Depends(limited)


def per_person(what: str, rate: str) -> Any:
    """A dependency that limits a route for each person who is signed in."""
    item = parse(rate)

    async def limited(request: Request, access: AccessDep) -> None:
        await request.app.state.limits.spend(item, what, access.user_id)

    return Depends(limited)
