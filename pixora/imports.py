"""What is imported stays: Python need not look for garbage in it."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def staying() -> Iterator[None]:
    """Around heavy imports: they take half as long, and so does the end of the process.

    Everything there is by then is never looked through again; it still goes with its last reference.
    """
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if looking:
            gc.enable()
