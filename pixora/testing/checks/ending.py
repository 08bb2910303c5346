"""A provider that is no longer needed leaves nothing behind."""

from __future__ import annotations

import asyncio
import multiprocessing

from pixora.testing.bench import Bench, Broken, soon
from pixora.testing.checks.registry import check

HARMLESS = "Close what is open and do nothing where nothing is."


@check()
async def closing_ends_everything(bench: Bench) -> None:
    tasks, children = asyncio.all_tasks(), set(multiprocessing.active_children())
    await bench.made(bench.order(bench.models[0]))
    bench.vendor.looks = lambda nr: 1000
    await bench.submit(bench.order(bench.models[0]))
    await bench.call("aclose()", bench.provider.aclose(), HARMLESS)
    if not await soon(lambda: not bench.vendor.connections):
        raise Broken(
            "after aclose(), a connection to the vendor is still open. Close the client: await client.aclose()."
        )
    if not await soon(lambda: asyncio.all_tasks() <= tasks):
        raise Broken("after aclose(), a task still runs. Cancel your tasks there and await them.")
    if not await soon(lambda: set(multiprocessing.active_children()) <= children):
        raise Broken("after aclose(), a process still runs. End your processes there and join them.")


@check()
async def closing_twice_is_harmless(bench: Bench) -> None:
    await bench.made(bench.order(bench.models[0]))
    for _ in range(2):
        await bench.call("aclose(), called twice,", bench.provider.aclose(), HARMLESS)


@check()
async def closing_what_was_never_used_is_harmless(bench: Bench) -> None:
    await bench.call("aclose() of an unused provider", bench.provider.aclose(), HARMLESS)
