"""Where checks put themselves down."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from pixora.testing.bench import Bench, Unchecked

Check = Callable[[Bench], Awaitable[None]]
REGISTERED: dict[str, tuple[str, Check]] = {}
"""By name, with the module that has it."""


def check(*roles: str) -> Callable[[Check], Check]:
    """Add a check, which is skipped unless the stand-in has a route of each of these roles."""

    def add(function: Check) -> Check:
        async def run(bench: Bench) -> None:
            for role in roles:
                if not bench.vendor.has(role):
                    raise Unchecked(f"the stand-in has no route {role!r}")
            await function(bench)

        REGISTERED[function.__name__] = function.__module__, run
        return function

    return add
