"""1,000 followers of 100 films over HTTP: from commit to receipt, with reconnects.

``python -m evals.bench.follow`` serves and writes in one process and follows from another.
After it has checked that nothing was lost or came twice it prints the 99th percentile, and by
how much the writers were late at the end, both in seconds. ``… read FILE`` is the other process.
"""

from __future__ import annotations

import asyncio
import json
import re
import selectors
import socket
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

from agent import studio
from agent.compose import App, compose
from evals.bench.figure import module
from pixora.settings import Settings
from store import events

FILMS = 100
FOLLOWERS = 1000
EVENTS_PER_SECOND = 10
BATCH = 2
"""Events that one commit says, such as a change of the state and a unit's life."""
PERIOD = BATCH / EVENTS_PER_SECOND
SECONDS = 10.0
TOTAL = int(SECONDS * EVENTS_PER_SECOND)
"""Events of each film."""
FRAME = re.compile(rb"id: (\d+)\ndata: [^\n]*\n\n")
EVENT = json.dumps({"type": "CUSTOM", "name": "bench", "value": "x" * 120}, separators=(",", ":"))


TRIES = 3
"""A machine that is busy with something else just then gets another chance to write all events in time."""


def receipt() -> list[float]:
    """The 99th percentile from commit to receipt, in seconds; one sample.

    Raises ``RuntimeError`` where the writers were late at every try: followers had less to do then.
    """
    late = p99 = 0.0
    for _ in range(TRIES):
        p99, late = map(float, module("follow", timeout=120.0).split())
        if late <= SECONDS / 10:
            return [p99]
    raise RuntimeError(f"in {SECONDS:g} s the writers fell {late:.1f} s behind (p99 {p99 * 1000:.1f} ms)")


async def serve() -> tuple[float, float]:
    """Serve, write, have a second process follow, and judge what it received; p99 and lateness."""
    from api.process import started
    from api.server import running

    with tempfile.TemporaryDirectory(prefix="pixora-bench-") as folder:
        app = await compose(Settings.load({"PIXORA_HOME": f"{folder}/home", "PIXORA_RATE_LIMIT": "off"}))
        try:
            async with running(app) as server:
                owner = await studio.home_owner(app)
                films = [(await studio.create_video(app, owner.id, f"Film {n}")).id for n in range(FILMS)]
                token = server.edge.tokens.issue(owner.id, app.store.now())
                plan = Path(folder) / "plan.json"
                plan.write_text(
                    json.dumps({"films": films, "token": token, "url": server.url, "followers": FOLLOWERS})
                )
                reader = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", "evals.bench.follow", "read", str(plan),
                    stdout=asyncio.subprocess.PIPE, limit=1 << 28,
                )  # fmt: skip
                assert reader.stdout
                async with asyncio.timeout(60):
                    await reader.stdout.readline()  # everybody follows
                started()
                committed, late = await write(app, films)
                async with asyncio.timeout(60):
                    told, _ = await reader.communicate()
        finally:
            await app.aclose()
    return judge(committed, json.loads(told), films), late


async def write(app: App, films: list[str]) -> tuple[dict[str, list[float]], float]:
    """Ten events a second on each film, evenly spread; when each commit was visible, by film, and lateness."""
    committed: dict[str, list[float]] = {film: [] for film in films}
    start = time.monotonic() + 0.5
    await asyncio.gather(
        *(
            _write(app, film, start + number * PERIOD / len(films), committed[film])
            for number, film in enumerate(films)
        )
    )
    return committed, max(0.0, time.monotonic() - start - SECONDS)


async def _write(app: App, film: str, start: float, times: list[float]) -> None:
    batch = [("CUSTOM", EVENT)] * BATCH
    for round_ in range(int(SECONDS / PERIOD)):
        await asyncio.sleep(max(0.0, start + round_ * PERIOD - time.monotonic()))
        async with app.store.begin("bench", film=film) as tx:
            tx.after_commit(partial(_note, times))
            events.append(tx, film, None, batch)


def _note(times: list[float]) -> None:
    times.append(time.monotonic())


def judge(committed: dict[str, list[float]], received: list[list[Any]], films: list[str]) -> float:
    """The 99th percentile in seconds. Raises ``RuntimeError`` for a gap or a double."""
    total = len(committed[films[0]]) * BATCH
    late: list[float] = []
    for number, (numbers, times) in enumerate(received):
        if numbers != list(range(1, total + 1)):
            raise RuntimeError(f"follower {number} got {len(numbers)} events of {total}, not each one once")
        when = committed[films[number % FILMS]]
        late += [times[at] - when[at // BATCH] for at in range(total)]
    late.sort()
    return late[int(len(late) * 0.99)]


def read(plan: Path) -> None:
    """Follow with everybody; what each received, and when, goes to stdout.

    One thread and no parsing on the way, so that it is the server that is measured.
    """
    given = json.loads(plan.read_text())
    followers = [
        Follower(given["url"], given["films"][n % FILMS], given["token"], Random(n))
        for n in range(given["followers"])
    ]
    with selectors.DefaultSelector() as selector:
        for follower in followers:
            follower.connect(selector)
        deadline = time.monotonic() + 60
        while not all(follower.follows for follower in followers):
            _turn(selector, deadline)
        print(flush=True)
        deadline = time.monotonic() + SECONDS + 30
        while selector.get_map():
            _turn(selector, deadline)
    json.dump([follower.received for follower in followers], sys.stdout)


def _turn(selector: selectors.BaseSelector, deadline: float) -> None:
    if time.monotonic() > deadline:
        raise TimeoutError("followers still waited for events")
    for key, _ in selector.select(1):
        key.data.take(selector)


class Follower:
    """Follows one film to its last event; once on the way it drops the connection and takes it up again."""

    def __init__(self, url: str, film: str, token: str, dice: Random) -> None:
        self.follows = False
        self.received: tuple[list[int], list[float]] = ([], [])
        """Numbers of events, and when each came."""
        self._address = urlsplit(url)
        self._request = (
            f"GET /api/v1/videos/{film}/events HTTP/1.1\r\nHost: pixora\r\nAuthorization: Bearer {token}\r\n"
        )
        self._drop = dice.randrange(TOTAL // 4, TOTAL)

    def connect(self, selector: selectors.BaseSelector) -> None:
        numbers, _ = self.received
        after = f"Last-Event-ID: {numbers[-1]}\r\n" if numbers else ""
        self._socket = socket.create_connection((self._address.hostname, self._address.port))
        self._socket.sendall(f"{self._request}{after}\r\n".encode())
        self._rest, self._head = b"", False
        selector.register(self._socket, selectors.EVENT_READ, self)

    def take(self, selector: selectors.BaseSelector) -> None:
        """Take what has come."""
        more = self._socket.recv(1 << 16)
        now = time.monotonic()
        self._rest += more
        if not self._head:
            head, end, rest = self._rest.partition(b"\r\n\r\n")
            if not end and more:
                return
            if not head.startswith(b"HTTP/1.1 200"):
                raise RuntimeError(head.decode() or "the server closed the connection")
            self._head, self._rest, self.follows = True, rest, True
        numbers, times = self.received
        end = 0
        for match in FRAME.finditer(self._rest):
            numbers.append(int(match[1]))
            times.append(now)
            end = match.end()
        self._rest = self._rest[end:]
        done = len(numbers) >= TOTAL
        drops = 0 < self._drop <= len(numbers)
        if done or drops or not more:
            self._drop = 0 if drops else self._drop
            selector.unregister(self._socket)
            self._socket.close()
            if not done:
                self.connect(selector)


if __name__ == "__main__":
    if sys.argv[1:2] == ["read"]:
        read(Path(sys.argv[2]))
    else:
        from api.process import run

        print(*run(serve))
