"""Where checks put themselves down."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from pixora.testing.bench import Bench

Check = Callable[[Bench], Awaitable[None]]
REGISTERED: dict[str, tuple[str, Check]] = {}
"""By name, with the module that has it."""


def check(*roles: str) -> Callable[[Check], Check]:
    """Add a check; without a route of each of these roles in the stand-in there is nothing to look at."""

    def add(function: Check) -> Check:
        async def run(bench: Bench) -> None:
            if all(bench.vendor.has(role) for role in roles):
                await function(bench)

        REGISTERED[function.__name__] = function.__module__, run
        return function

    return add
