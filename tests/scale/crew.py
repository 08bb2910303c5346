"""Workers in processes of their own, as `pixora worker` begins them, and who of them works on a run."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from store import runs
from store.engine import Store
from tests.api.play_server import SECONDS, be
from tests.forked import forks


@dataclass
class Crew:
    """The workers of one home."""

    environ: Mapping[str, str]
    log: Path
    workers: list[Any] = field(default_factory=list)

    def begin(self, queue: str, **environ: str) -> Any:
        """A worker of one queue."""
        worker = forks().Process(target=_labour, args=({**self.environ, **environ}, self.log, queue))
        worker.start()
        self.workers.append(worker)
        return worker

    async def ended(self, worker: Any) -> int:
        """How a worker ended, once it has."""
        await asyncio.to_thread(worker.join, SECONDS)
        assert worker.exitcode is not None, self.log.read_text()
        return int(worker.exitcode)

    def leave(self) -> None:
        for worker in self.workers:
            if worker.is_alive():
                worker.terminate()
        for worker in self.workers:
            worker.join(SECONDS)
            assert worker.exitcode in (0, -signal.SIGKILL), self.log.read_text()[-3000:]


def _labour(environ: Mapping[str, str], log: Path, queue: str) -> None:
    be(environ, log, os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), "worker", "--queue", queue)


@contextmanager
def crew(environ: Mapping[str, str], log: Path) -> Iterator[Crew]:
    """Nobody yet; whoever is there at the end leaves in good order."""
    found = Crew(environ, log)
    try:
        yield found
    except BaseException as error:
        error.add_note(log.read_text()[-3000:] if log.exists() else "no worker said anything")
        for worker in found.workers:
            with suppress(ProcessLookupError):
                worker.kill()
        raise
    found.leave()


async def holder(store: Store, run_id: str, other_than: int = 0) -> int:
    """The process that works on a run, once there is one."""
    return int((await _seen(store, run_id, lambda run: _pid(run) not in (0, other_than))).split("/")[1])


async def _seen(store: Store, run_id: str, true: Callable[[runs.Run], bool]) -> str:
    async with asyncio.timeout(SECONDS):
        while True:
            async with store.read() as tx:
                run = await runs.get(tx, run_id)
            if true(run):
                return run.lease_owner or ""
            await asyncio.sleep(0.01)


def _pid(run: runs.Run) -> int:
    return int((run.lease_owner or "/0/").split("/")[1]) if run.state == "running" else 0
