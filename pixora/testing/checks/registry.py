"""The list of checks, in the order they are written."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from pixora.testing.bench import Bench

Check = Callable[[Bench], Awaitable[None]]
CHECKS: dict[str, Check] = {}


def check(*roles: str) -> Callable[[Check], Check]:
    """Add a check; without a route of each of these roles in the stand-in there is nothing to look at."""

    def add(function: Check) -> Check:
        async def run(bench: Bench) -> None:
            if all(bench.vendor.has(role) for role in roles):
                await function(bench)

        CHECKS[function.__name__] = run
        return function

    return add
