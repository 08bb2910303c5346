"""What everything takes while the load is on: processors, memory and connections, sampled."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import psutil
import psycopg

EACH_SECONDS = 2.0
MEMORY_EACH = 3
"""Every how many samples memory is looked at: what pages are shared takes the kernel a while to count."""
POLLER = "poller"


@dataclass(frozen=True)
class Sample:
    """One look. CPU seconds are since each part began and never fall."""

    time: float
    cpu: Mapping[str, float]
    """By part."""
    memory: Mapping[str, tuple[int, int]]
    """By part: resident bytes, and those that are its own (PSS), of all its processes; empty where nobody looked."""
    processes: Mapping[str, int]
    connections: int
    active: int
    """Connections with a transaction under way."""
    transactions: int
    """Since the database was made, also those that only read."""
    busy: float
    """Seconds that all processors worked, for whomever."""


@dataclass
class Watch:
    """Samples in a thread of its own, until the block ends."""

    roots: Mapping[str, int]
    database: str
    is_poller: Callable[[psutil.Process], bool] = lambda process: False
    samples: list[Sample] = field(default_factory=list)
    limit: int = 0
    """Connections that PostgreSQL takes."""
    trouble: str = ""

    def __enter__(self) -> Watch:
        self._over = threading.Event()
        self._line = psycopg.connect(self.database, autocommit=True)
        self.limit = int(self._one("SHOW max_connections")[0])
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over.set()
        self._thread.join()
        self.samples.append(self._sample(memory=True))
        self._line.close()

    def _run(self) -> None:
        while not self._over.wait(EACH_SECONDS if self.samples else 0):
            try:
                self.samples.append(self._sample(memory=len(self.samples) % MEMORY_EACH == 0))
            except (psycopg.Error, psutil.Error) as error:
                self.trouble = f"{type(error).__name__}: {error}"

    def _sample(self, *, memory: bool) -> Sample:
        trees: dict[str, list[psutil.Process]] = {}
        for name, process in _descendants(dict(self.roots)):
            trees.setdefault(POLLER if self._polls(name, process) else name, []).append(process)
        taken = {name: _sizes(tree) for name, tree in trees.items()} if memory else {}
        connections, active = self._one(
            "SELECT count(*), count(*) FILTER (WHERE state <> 'idle') FROM pg_stat_activity"
            " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()"
        )
        (transactions,) = self._one(
            "SELECT xact_commit + xact_rollback FROM pg_stat_database WHERE datname = current_database()"
        )
        return Sample(
            time.time(), {name: sum(map(_cpu, tree)) for name, tree in trees.items()}, taken,
            {name: len(tree) for name, tree in trees.items()}, connections, active, transactions, _busy(),
        )  # fmt: skip

    def _polls(self, name: str, process: psutil.Process) -> bool:
        try:
            return kind(name) == "runs" and process.pid != self.roots[name] and self.is_poller(process)
        except psutil.Error:
            return False

    def _one(self, query: str) -> tuple[Any, ...]:
        row = self._line.execute(query).fetchone()  # type: ignore[arg-type]
        assert row is not None
        return row


def _descendants(roots: Mapping[str, int]) -> Iterable[tuple[str, psutil.Process]]:
    """Every process of each part, found in one look at all there are."""
    found = {process.pid: process for process in psutil.process_iter(["ppid"])}
    names = {pid: name for name, pid in roots.items()}
    for process in found.values():
        pid = process.pid
        while pid in found and pid not in names:
            pid = found[pid].info["ppid"]
        if pid in names:
            yield names[pid], process


def _busy() -> float:
    times = psutil.cpu_times()
    return float(times.user + times.nice + times.system)


def _cpu(process: psutil.Process) -> float:
    """Seconds of a process, and of the children that it has seen end."""
    try:
        return sum(process.cpu_times()[:4])
    except psutil.Error:
        return 0.0


def _sizes(tree: Iterable[psutil.Process]) -> tuple[int, int]:
    resident = own = 0
    for process in tree:
        try:
            size = process.memory_full_info()
        except psutil.Error:
            continue
        resident += size.rss
        own += getattr(size, "pss", size.rss)
    return resident, own


def used(samples: list[Sample]) -> dict[str, float]:
    """CPU seconds between the first look and the last, by part; the most where a part was gone by then."""
    found: dict[str, float] = {}
    for name in dict.fromkeys(name for sample in samples for name in sample.cpu):
        seen = [sample.cpu[name] for sample in samples if name in sample.cpu]
        found[name] = max(seen) - (seen[0] if name in samples[0].cpu else 0.0)
    return found


def kind(name: str) -> str:
    """What sort of part it is: ``api 1`` is an ``api``."""
    return name.rstrip("0123456789").strip()
