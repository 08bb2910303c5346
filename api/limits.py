"""Rate limits: how often one address or one person may ask.

There is a general limit, ``PIXORA_RATE_LIMIT``, and closer ones on routes that cost more.
Requests of somebody who is signed in count for the person, all others for the address.
"""

from __future__ import annotations

import math
import time
from typing import Any

from fastapi import Depends, Request
from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from starlette.types import ASGIApp, Receive, Scope, Send

from api import caller
from api.deps import AccessDep
from api.edge import Edge
from api.problems import Refused, of
from pixora.errors import SetupError

GENERAL = "600/minute"
"""Where strangers can reach the server and nobody has set anything else."""
UPLOAD_BYTES, SAMPLE_BYTES, AVATAR_BYTES = 256 << 20, 64 << 20, 5 << 20
"""What files of people's own may have: for a scene, for a voice, of themselves."""
MESSAGE = 20_000
"""Characters that may be said at once."""
UNCOUNTED = ("/api/v1/media/",)
"""Signed addresses that players read piece by piece."""


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


class GeneralLimit:
    """Counts every request to the API before anything else is done for it."""

    def __init__(self, app: ASGIApp, edge: Edge, rate: RateLimitItem, limits: RateLimits) -> None:
        self.app = app
        self.edge = edge
        self.rate = rate
        self.limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and _counted(scope["path"]):
            try:
                await self.limits.spend(self.rate, "general", self._who(scope))
            except Refused as refused:
                await of(refused)(scope, receive, send)
                return
        await self.app(scope, receive, send)

    def _who(self, scope: Scope) -> str:
        user_id = caller.user_id(self.edge, scope)
        return f"person {user_id}" if user_id else f"address {_address(scope)}"


def general(edge: Edge) -> RateLimitItem | None:
    """The general limit of a server; None for none, as where only this machine reaches it.

    Raises ``SetupError``.
    """
    text = edge.app.settings.get("PIXORA_RATE_LIMIT") or ("off" if edge.local else GENERAL)
    if text == "off":
        return None
    try:
        return parse(text)
    except ValueError:
        raise SetupError(f"PIXORA_RATE_LIMIT is {text!r}; write off, or a rate such as {GENERAL}") from None


def per_address(what: str, rate: str) -> Any:
    """A dependency that limits a route for each client address, e.g. ``"10 per minute"``."""
    item = parse(rate)

    async def limited(request: Request) -> None:
        await request.app.state.limits.spend(item, what, _address(request.scope))

    return Depends(limited)


def per_person(what: str, rate: str) -> Any:
    """A dependency that limits a route for each person who is signed in."""
    item = parse(rate)

    async def limited(request: Request, access: AccessDep) -> None:
        await request.app.state.limits.spend(item, what, access.user_id)

    return Depends(limited)


def _counted(path: str) -> bool:
    return path.startswith("/api/v1/") and not path.startswith(UNCOUNTED)


def _address(scope: Any) -> str:
    client = scope.get("client")
    return caller.network(client[0]) if client else ""
