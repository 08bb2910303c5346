"""1,000 followers of 100 films over HTTP: from commit to receipt, with reconnects.

``python -m evals.bench.follow`` serves and writes in one process and follows from another;
it prints the 99th percentile in seconds, after it has checked that nothing was lost or
came twice. ``… read URL FILE`` is the other process.
"""

from __future__ import annotations

import asyncio
import json
import re
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
SECONDS = 10.0
FRAME = re.compile(rb"id: (\d+)\ndata: [^\n]*\n\n")
EVENT = json.dumps({"type": "CUSTOM", "name": "bench", "value": "x" * 120}, separators=(",", ":"))


def receipt() -> list[float]:
    """The 99th percentile from commit to receipt, in seconds; one sample."""
    return [float(module("follow", timeout=120.0))]


async def serve() -> float:
    """Serve, write, have a second process follow, and judge what it received."""
    from api.server import running

    with tempfile.TemporaryDirectory(prefix="pixora-bench-") as folder:
        app = await compose(Settings.load({"PIXORA_HOME": f"{folder}/home", "PIXORA_RATE_LIMIT": "off"}))
        try:
            async with running(app) as server:
                owner = await studio.home_owner(app)
                films = [(await studio.create_video(app, owner.id, f"Film {n}")).id for n in range(FILMS)]
                token = server.edge.tokens.issue(owner.id, app.store.now())
                plan = Path(folder) / "plan.json"
                plan.write_text(json.dumps({"films": films, "token": token, "url": server.url}))
                reader = await asyncio.create_subprocess_exec(
                    sys.executable, "-m", "evals.bench.follow", "read", str(plan),
                    stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=1 << 28,
                )  # fmt: skip
                assert reader.stdin and reader.stdout
                async with asyncio.timeout(60):
                    await reader.stdout.readline()  # everybody follows
                committed = await write(app, films)
                async with asyncio.timeout(60):
                    told, _ = await reader.communicate(b"\n")
        finally:
            await app.aclose()
    return judge(committed, json.loads(told), films)


async def write(app: App, films: list[str]) -> dict[str, list[float]]:
    """Ten events a second on each film, evenly spread; when each commit was visible, by film."""
    committed: dict[str, list[float]] = {film: [] for film in films}
    period = BATCH / EVENTS_PER_SECOND
    start = time.monotonic() + 0.5
    batch = [("CUSTOM", EVENT)] * BATCH
    for round_ in range(int(SECONDS / period)):
        for number, film in enumerate(films):
            due = start + round_ * period + number * period / len(films)
            await asyncio.sleep(max(0.0, due - time.monotonic()))
            async with app.store.begin("bench", film=film) as tx:
                tx.after_commit(partial(_note, committed[film]))
                await events.append(tx, film, None, batch)
    if (late := time.monotonic() - start - SECONDS) > SECONDS / 10:
        raise RuntimeError(f"the writer fell {late:.1f} s behind, so that followers had less to do")
    return committed


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


async def read(plan: Path) -> None:
    """Follow with everybody; what each received, and when, goes to stdout once stdin says so."""
    given = json.loads(plan.read_text())
    address = urlsplit(given["url"])
    total = int(SECONDS / (BATCH / EVENTS_PER_SECOND)) * BATCH
    ready = asyncio.Semaphore(0)
    followers = [
        asyncio.create_task(
            follow(
                str(address.hostname),
                address.port or 80,
                given["films"][n % FILMS],
                given["token"],
                total,
                n,
                ready,
            )
        )
        for n in range(FOLLOWERS)
    ]
    for _ in followers:
        await ready.acquire()
    print(flush=True)
    async with asyncio.timeout(SECONDS + 30):
        received = await asyncio.gather(*followers)
    json.dump(received, sys.stdout)


async def follow(
    host: str, port: int, film: str, token: str, total: int, number: int, ready: asyncio.Semaphore
) -> tuple[list[int], list[float]]:
    """Follow one film to its ``total``-th event; half-way a connection is dropped and taken up again."""
    numbers: list[int] = []
    times: list[float] = []
    drop = Random(number).randrange(total // 4, total)
    while len(numbers) < total:
        reader, writer = await asyncio.open_connection(host, port)
        after = f"Last-Event-ID: {numbers[-1]}\r\n" if numbers else ""
        writer.write(
            f"GET /api/v1/videos/{film}/events HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer {token}\r\n"
            f"{after}\r\n".encode()
        )
        head = await reader.readuntil(b"\r\n\r\n")
        if not head.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(head.decode())
        if not numbers:
            ready.release()
        rest = b""
        while len(numbers) < total:
            more = await reader.read(1 << 16)
            now = time.monotonic()
            if not more:
                break
            rest += more
            end = 0
            for match in FRAME.finditer(rest):
                numbers.append(int(match[1]))
                times.append(now)
                end = match.end()
            rest = rest[end:]
            if drop and len(numbers) >= drop:
                drop = 0
                break
        writer.close()
    return numbers, times


if __name__ == "__main__":
    if sys.argv[1:2] == ["read"]:
        asyncio.run(read(Path(sys.argv[2])))
    else:
        print(asyncio.run(serve()))
