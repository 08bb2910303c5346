"""Worker processes of the local provider that all homes of one test process share.

To begin two of them takes more than most films of tests take to be made. A home in a process of its own
has its own, as has whoever tests how workers end.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from typing import Any

import pytest

from providers import local

begin = local._workers
_pools: dict[int, ProcessPoolExecutor] = {}


class Shared:
    """What a home has in place of workers of its own."""

    def __init__(self, count: int) -> None:
        self._count = count

    def submit(self, work: Any, *arguments: Any) -> Future[Any]:
        if self._count not in _pools:
            _pools[self._count] = begin(self._count)
        return _pools[self._count].submit(work, *arguments)

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """They go on, unless they were killed over what they were making for nobody any more."""
        for count, pool in [*_pools.items()] if wait else ():
            try:
                pool.submit(int).result()
            except BrokenExecutor:
                _pools.pop(count).shutdown()


@pytest.fixture(scope="session", autouse=True)
def shared_workers() -> Iterator[None]:
    """Homes in this process share their workers."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(local, "_workers", Shared)
        yield
    while _pools:
        _pools.popitem()[1].shutdown()
