"""What a process that serves many at once asks of Python."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable
from importlib.util import find_spec
from typing import TypeVar

import anyio

T = TypeVar("T")
ALLOCATIONS = 20_000
"""After how many new objects Python looks for garbage; streams keep thousands that are none."""


def run(main: Callable[[], Awaitable[T]]) -> T:
    """``asyncio.run`` for a process that serves many at once: with uvloop, which Windows does not have."""
    # Started by anyio, what uses it (each frame of a stream does) need not find out what runs it.
    return anyio.run(main, backend_options={"use_uvloop": find_spec("uvloop") is not None})


def started() -> None:
    """What there is by now stays: from here on only what comes later is looked through for garbage."""
    gc.freeze()
    gc.set_threshold(ALLOCATIONS)
    gc.enable()
