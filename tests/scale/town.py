"""A home at scale whose every process is begun again when it has ended, as a supervisor would."""

from __future__ import annotations

import asyncio
import ctypes
import os
import signal
import sys
import time
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from itertools import count
from multiprocessing.forkserver import ensure_running
from pathlib import Path
from typing import Any

import httpx
import psutil
from sqlalchemy import Row, select

from store.blobs import FolderBlobs
from store.engine import Store
from store.errors import DatabaseAway
from store.tables import runs
from tests.api.play_server import MODELS, be, free_port
from tests.databases import Postgres
from tests.forked import forks
from tests.redis_server import Redis

SERVERS, RUNS, RENDER = 2, 3, 2
"""How many processes there are of each kind."""
END_SECONDS = 60.0
Held = tuple[str, int]
"""A run and the fencing number with which it is held."""


@dataclass
class Post:
    """Where a process of one kind has to be."""

    kind: str
    arguments: tuple[str, ...]
    environ: Mapping[str, str]
    log: Path
    port: int = 0
    process: Any = None

    @property
    def pid(self) -> int:
        return int(self.process.pid or 0)

    def begin(self) -> None:
        self.process = forks().Process(target=_be, args=(self.environ, self.log, *self.arguments))
        self.process.start()

    async def end(self) -> int:
        """How this life ended, once it has."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self.process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self.process.sentinel)
        self.process.join()
        return int(self.process.exitcode)

    def children(self) -> set[int]:
        """Its own processes."""
        with suppress(psutil.NoSuchProcess):
            return {child.pid for child in psutil.Process(self.pid).children()}
        return set()


def _be(environ: Mapping[str, str], log: Path, *arguments: str) -> None:
    be(environ, log, os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND), *arguments)


class Town:
    """Servers, workers, a database and a Redis for one home.

    To whoever uses it, it is one server: ``up``, ``life``, ``home`` and ``link`` are those of
    :class:`tests.api.play_server.Server`.
    """

    link = ""

    def __init__(self, folder: Path, database: Postgres, redis: Redis, vendor: str) -> None:
        self.home = folder / "home"
        self.log = folder / "log"
        self.database, self.redis = database, redis
        self.life = 0
        self.trouble: list[str] = []
        """What ended though nobody killed it."""
        self._excused = 0.0
        """Until when processes may give up for want of a database or a Redis."""
        database.execute("CREATE DATABASE film")
        self.environ = {
            **MODELS, "PIXORA_FAULTY_URL": vendor, "PIXORA_REDIS_URL": redis.url, "PIXORA_HOME": str(self.home),
            "PIXORA_DATABASE_URL": database.url("film"), "PIXORA_SECRET": "a secret of a test",
            "PIXORA_INITIAL_CREDITS": "10000", "LEASES": "real",
        }  # fmt: skip
        self.points = {kind: folder / "points" / kind for kind in ("server", "runs", "render")}
        for points in self.points.values():
            points.mkdir(parents=True)
        self.posts = [self._post("server", "serve", "--port", str(free_port())) for _ in range(SERVERS)]
        for queue, number in (("runs", RUNS), ("render", RENDER)):
            self.posts += [self._post(queue, "worker", "--queue", queue) for _ in range(number)]

    def _post(self, kind: str, *arguments: str) -> Post:
        port = int(arguments[-1]) if kind == "server" else 0
        environ = {**self.environ, "PIXORA_FAILPOINTS": str(self.points[kind])}
        return Post(kind, arguments, environ, self.log, port)

    def of(self, kind: str) -> list[Post]:
        return [post for post in self.posts if post.kind == kind]

    # Whoever is there

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Town]:
        """Keep every post until the block ends; then all end in good order, and nobody is left."""
        url = self.environ["PIXORA_DATABASE_URL"]
        self.store = await Store.open(url, FolderBlobs(self.home / "blobs"))
        keep_orphans()
        forks()
        ensure_running()
        self._others = {process.pid for process in psutil.Process().children(recursive=True)}
        lives = [asyncio.create_task(self._lives(post), name=" ".join(post.arguments)) for post in self.posts]
        try:
            yield self
            for task in lives:
                task.cancel()
            await asyncio.gather(*lives, return_exceptions=True)
            await asyncio.gather(*(self._dismiss(post) for post in self.posts))
            await self._nobody_is_left()
        finally:
            for task in lives:
                task.cancel()
            for process in self.processes():
                with suppress(psutil.NoSuchProcess):
                    process.kill()
            await self.store.close()

    async def _lives(self, post: Post) -> None:
        while True:
            post.begin()
            self.life += 1
            code = await post.end()
            if code != -signal.SIGKILL and time.monotonic() > self._excused:
                self.trouble.append(f"{' '.join(post.arguments)} ended by itself with {code}")
            await asyncio.sleep(0.2)

    async def _dismiss(self, post: Post) -> None:
        post.process.terminate()
        try:
            code = await asyncio.wait_for(post.end(), END_SECONDS)
        except TimeoutError:
            code = "nothing in a minute"
        if code != 0:
            self.trouble.append(f"{' '.join(post.arguments)}, asked to end, answered {code}")

    async def _nobody_is_left(self) -> None:
        end = time.monotonic() + END_SECONDS / 2
        while (left := self.processes()) and time.monotonic() < end:  # noqa: ASYNC110
            await asyncio.sleep(0.2)
        self.trouble += [f"process {process.pid} was left over: {process.cmdline()}" for process in left]

    def processes(self) -> list[psutil.Process]:
        """Everybody who works for this home."""
        return [process for process in psutil.Process().children(recursive=True) if self._mine(process)]

    def _mine(self, process: psutil.Process) -> bool:
        try:
            return (
                process.pid not in self._others
                and process.status() != psutil.STATUS_ZOMBIE
                and process.name() not in ("postgres", "pg_ctl", "redis-server")
            )
        except psutil.NoSuchProcess:
            return False

    # What it looks like to people

    async def up(self, after: int = 0) -> int:
        """Some server may answer now; who has just been let down waits a moment."""
        if after:
            await asyncio.sleep(0.1)
        return max(self.life, 1)

    def client(self) -> httpx.AsyncClient:
        """Somebody whose requests go to all servers in turn."""
        ports = _in_turn([post.port for post in self.of("server")])
        return httpx.AsyncClient(base_url="http://town/api/v1", timeout=30.0, transport=_Balancer(ports))

    # What is in whose hands

    async def held(self) -> dict[int, list[Held]]:
        """The runs that each process has in hand now."""
        rows = await self.rows(runs.c.state == "running", runs.c.lease_owner.is_not(None))
        found: dict[int, list[Held]] = {}
        for row in rows:
            found.setdefault(int(row.lease_owner.split("/")[1]), []).append((row.id, row.fence))
        return found

    async def rows(self, *where: Any) -> list[Row[Any]]:
        """Runs; none while the database is away."""
        wanted = select(
            runs.c.id, runs.c.fence, runs.c.state, runs.c.wake_at, runs.c.lease_owner, runs.c.lease_until
        )
        try:
            async with self.store.read() as tx:
                return [*await tx.run(lambda connection: connection.execute(wanted.where(*where)).all())]
        except DatabaseAway:
            return []

    def poller(self) -> int:
        """The process that asks vendors, 0 where there is none."""
        try:
            pid = int((self.home / "poller.lock").read_text() or 0)
            return pid if psutil.Process(pid).status() != psutil.STATUS_ZOMBIE else 0
        except (FileNotFoundError, ValueError, psutil.NoSuchProcess):
            return 0

    # What befalls all of it

    async def lose_database(self, seconds: float) -> None:
        """PostgreSQL crashes, and is begun again."""
        self._excused = time.monotonic() + 3600.0
        await asyncio.to_thread(self.database.stop)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self.database.again)
        self._excused = time.monotonic() + 10.0

    async def lose_redis(self, seconds: float) -> None:
        """Redis is killed, with all it knew, and is begun again."""
        self._excused = time.monotonic() + 3600.0
        await asyncio.to_thread(self.redis.stop)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self.redis.start)
        self._excused = time.monotonic() + 10.0


def keep_orphans() -> None:
    """Have processes whose parents die become children of this one, so that none is lost sight of."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(36, 1)  # PR_SET_CHILD_SUBREAPER


def _in_turn(ports: list[int]) -> Iterator[int]:
    return (ports[number % len(ports)] for number in count())


class _Balancer(httpx.AsyncHTTPTransport):
    """Sends each request to the next server."""

    def __init__(self, ports: Iterator[int]) -> None:
        super().__init__(limits=httpx.Limits(max_connections=None, max_keepalive_connections=None))
        self._ports = ports

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        request.url = request.url.copy_with(host="127.0.0.1", port=next(self._ports))
        return await super().handle_async_request(request)
