"""A server that says exactly what a test has it say, byte by byte, on a port of this machine."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

Answer = Callable[["Call"], Awaitable[None]]


@dataclass
class Call:
    """One request, and the means to answer it."""

    method: str
    path: str
    headers: Mapping[str, str]
    at: float
    """When it came, by the loop's clock."""
    body: bytes
    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def say(self, status: int, body: bytes = b"", length: int | None = None, **headers: str) -> None:
        """A whole answer, or one whose ``length`` is a lie; below 0 it is left out."""
        length = len(body) if length is None else length
        lines = [f"HTTP/1.1 {status} So", "connection: close"]
        lines += [f"content-length: {length}"] if length >= 0 else []
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        await self.send("\r\n".join([*lines, "", ""]).encode() + body)

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def left(self, seconds: float | None = None) -> bool:
        """Whether the other side goes away, within ``seconds``."""
        try:
            return not await asyncio.wait_for(self.reader.read(1), seconds)
        except (TimeoutError, ConnectionError) as error:
            return isinstance(error, ConnectionError)


@dataclass
class Server:
    port: int
    calls: list[Call] = field(default_factory=list)
    came: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"


@asynccontextmanager
async def serving(answer: Answer, *, tls: ssl.SSLContext | None = None) -> AsyncIterator[Server]:
    """A server on 127.0.0.1 that answers each request on a connection of its own."""
    served: Server
    under_way: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        under_way.add(task)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
            method, path, _ = head[0].split(" ", 2)
            headers = dict(line.lower().split(": ", 1) for line in head[1:] if line)
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            call = Call(method, path, headers, asyncio.get_running_loop().time(), body, reader, writer)
            served.calls.append(call)
            served.came.set()
            await answer(call)
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            return
        finally:
            writer.close()
            under_way.discard(task)

    listening = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=tls)
    served = Server(listening.sockets[0].getsockname()[1])
    try:
        yield served
    finally:
        listening.close()
        for task in [*under_way]:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
