"""Following a film over HTTP at the least cost: no parsing but of numbers, so that the server is measured."""

from __future__ import annotations

import asyncio
import json
import re
import time
from array import array
from collections.abc import Awaitable, Callable
from random import Random
from typing import Any
from urllib.parse import urlsplit

FRAME = re.compile(rb"id: (\d+)\ndata: ([^\n]*)\n\n")
DROP_SECONDS = 30.0
"""How long a follower who loses connections keeps one, on average."""
AGAIN_SECONDS = 1.0
"""After a server that does not answer, or answers no stream."""

Told = Callable[[dict[str, Any]], None]


class Follower:
    """Reads one film from its first event, taking it up again after each connection that ends."""

    def __init__(
        self, url: str, film: str, token: Callable[[], Awaitable[str]], dice: Random, drops: bool
    ) -> None:
        self.numbers = array("l")
        self.times = array("d")
        """Seconds since the epoch at which each event came."""
        self.connected: list[tuple[int, float]] = []
        """How many events there were when a connection was made, and when that was."""
        self.dropped = 0
        """How often it hung up of its own accord."""
        self.told: Told | None = None
        """Is told each start and end of a run."""
        self._at = urlsplit(url)
        self._path = f"/api/v1/videos/{film}/events"
        self._token = token
        self._dice = dice
        self._drops = drops
        self._line: _Line | None = None
        self._news = asyncio.Event()

    @property
    def last(self) -> int:
        return self.numbers[-1] if self.numbers else 0

    async def follow(self) -> None:
        """Until it is cancelled."""
        loop = asyncio.get_running_loop()
        while True:
            request = await self._request()
            began = time.monotonic()
            try:
                transport, line = await loop.create_connection(
                    lambda: _Line(self), self._at.hostname, self._at.port
                )
            except OSError:
                await asyncio.sleep(AGAIN_SECONDS)
                continue
            timer = (
                loop.call_later(self._dice.expovariate(1 / DROP_SECONDS), self._drop, transport)
                if self._drops
                else None
            )
            try:
                transport.write(request)
                await line.over
            finally:
                if timer:
                    timer.cancel()
                transport.abort()
            if not line.streams or time.monotonic() - began < AGAIN_SECONDS / 10:
                await asyncio.sleep(AGAIN_SECONDS)

    async def until(self, number: int) -> None:
        """Until it has seen an event of that number."""
        while self.last < number:
            self._news.clear()
            await self._news.wait()

    def take(self, frames: bytes) -> int:
        """Note the events in what came; how many bytes they were."""
        now, end = time.time(), 0
        for match in FRAME.finditer(frames):
            self.numbers.append(int(match[1]))
            self.times.append(now)
            end = match.end()
            if self.told is not None and b'"RUN_' in match[2]:
                self.told(json.loads(match[2]))
        if end:
            self._news.set()
        return end

    def _drop(self, transport: asyncio.WriteTransport) -> None:
        self.dropped += 1
        transport.abort()

    async def _request(self) -> bytes:
        after = f"Last-Event-ID: {self.last}\r\n" if self.numbers else ""
        head = f"GET {self._path} HTTP/1.1\r\nHost: {self._at.netloc}\r\n"
        return f"{head}Authorization: Bearer {await self._token()}\r\n{after}\r\n".encode()


class _Line(asyncio.Protocol):
    """One connection."""

    def __init__(self, follower: Follower) -> None:
        self.over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.streams = False
        self._follower = follower
        self._rest = b""

    def data_received(self, data: bytes) -> None:
        rest = self._rest + data
        if not self.streams:
            head, end, body = rest.partition(b"\r\n\r\n")
            if end and not head.startswith(b"HTTP/1.1 200"):
                return self._end()
            if end:
                self.streams, rest = True, body
                self._follower.connected.append((len(self._follower.numbers), time.time()))
        self._rest = rest[self._follower.take(rest) :] if self.streams else rest
        return None

    def connection_lost(self, error: Exception | None) -> None:
        self._end()

    def _end(self) -> None:
        if not self.over.done():
            self.over.set_result(None)
