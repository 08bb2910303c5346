"""All vendors' stand-ins at once, a home that orders from them, and a door that spoils what they deliver."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx

from agent import making, starting, studio
from agent.compose import compose
from agent.executor import Executor
from film import units
from film.edits import PinModel
from pixora import testing
from pixora.settings import Settings
from store import videos
from tests.agent.play import Stage

KEY = "not-a-real-key"
MODELS = {
    "image": "openai_images:gpt-image-2",
    "clip": "fal:kling-2.5-turbo-pro",
    "speech": "elevenlabs:multilingual-v2",
    "sound": "elevenlabs:sound-effects",
    "music": "replicate:stable-audio-2.5",
}
"""Something of everybody's."""
KEYS = {
    "fal": "FAL_KEY",
    "elevenlabs": "ELEVENLABS_API_KEY",
    "openai_images": "OPENAI_API_KEY",
    "replicate": "REPLICATE_API_TOKEN",
    "faulty": "PIXORA_FAULTY_KEY",
}
ADDRESSES = {
    "fal": "FAL_QUEUE_URL",
    "elevenlabs": "ELEVENLABS_BASE_URL",
    "openai_images": "OPENAI_BASE_URL",
    "replicate": "REPLICATE_BASE_URL",
    "faulty": "PIXORA_FAULTY_URL",
}
MODULES = {"faulty": "faulty.vendor"}
AT_ONCE = ("elevenlabs", "openai_images")
"""Vendors whose answer is the thing itself."""
Rules = Sequence[dict[str, Any]]
Row = Mapping[str, Any]


@dataclass(frozen=True)
class Market:
    """Stand-ins of all vendors, in processes of their own, by the provider's name."""

    shops: Mapping[str, testing.Shop]

    def settings(self, home: Path, urls: Mapping[str, str] = MappingProxyType({}), **models: str) -> Settings:
        """A home that orders from them; ``urls`` are other addresses for some, ``models`` for some kinds."""
        values = {"PIXORA_HOME": str(home)}
        for name, shop in self.shops.items():
            values |= {KEYS[name]: KEY, ADDRESSES[name]: urls.get(name, shop.url)}
        chosen = MODELS | models
        return Settings.load(
            values | {f"PIXORA_{kind.upper()}_MODELS": name for kind, name in chosen.items()}
        )

    def noted(self, *events: str) -> list[tuple[str, Row]]:
        """What they have written down of some kinds, with the vendor's name."""
        return [
            (name, row) for name, shop in self.shops.items() for what in events for row in shop.journal(what)
        ]

    def orders(self) -> list[tuple[str, Row]]:
        """Every order that a vendor took; ElevenLabs notes what it has read."""
        return self.noted("accepted", "asked")


@contextmanager
def market(folder: Path, latency: float = 0.05, **rules: Rules) -> Iterator[Market]:
    """Start all of them at the same time, with their faults; they end with the block.

    The same folder again, and they know their orders of before.
    """
    with ExitStack() as stack, ThreadPoolExecutor() as threads:
        opening = {}
        for name in KEYS:
            start = stack.enter_context(
                testing.standins(f"providers.{MODULES.get(name, name + '.standin')}", folder)
            )
            slow = 0.0 if name in AT_ONCE else latency
            opening[name] = threads.submit(start, *rules.get(name, ()), place=name, latency=slow)
        yield Market({name: opened.result() for name, opened in opening.items()})


@asynccontextmanager
async def stage(settings: Settings, *, clock: Any = None) -> AsyncIterator[Stage]:
    """A home with a final in it that the offline director plans, made on first use; at the end it must be in order."""
    app = await compose(settings)
    if clock is not None:
        app.store.now = clock
    for provider in app.host.providers.values():
        provider.poll_seconds = 0.05
    try:
        await Executor(app).start()
        owner = (await studio.home_owner(app)).id
        async with app.store.read() as tx:
            found = await videos.list(tx, owner)
        video = found[0] if found else await studio.create_video(app, owner, "A film", {"quality": "final"})
        played = Stage(app, owner, video.id)
        yield played
        await played.in_order()
    finally:
        await app.aclose()


async def ordered(film: Stage, wish: str, **models: str) -> str:
    """Have a film planned, choose other models for some of its units (``image_s1``), and approve; the run's id."""
    await film.plan(wish)
    pins = [PinModel(target=unit.replace("_", ":"), model=name) for unit, name in models.items()]
    await studio.edit(film.app, film.owner, film.video, pins)
    return await approved(film)


async def approved(film: Stage) -> str:
    """Approve what is due now; the run that carries it out."""
    due = film.app.plan((await film.look()).graph)
    return await starting.approve(film.app, film.owner, film.video, due.version, max_credits=10**9)


def told(film: Stage, run: str) -> str:
    """What the director said in a run, from what was followed so far."""
    at = next(n for n, event in enumerate(film.said) if event.get("runId") == run)
    said = film.said[at:]
    return "".join(event["delta"] for event in said if event["type"] == "TEXT_MESSAGE_CONTENT")


@dataclass
class Request:
    """One request that came to the door, and the means to answer it."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    writer: asyncio.StreamWriter

    async def say(self, status: int, body: bytes = b"", length: int | None = None, **headers: str) -> None:
        """An answer; its ``length`` may be a lie."""
        lines = [f"HTTP/1.1 {status} So", "connection: close"]
        lines += [f"content-length: {len(body) if length is None else length}"]
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        await self.send("\r\n".join([*lines, "", ""]).encode() + body)

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()


Spoil = Callable[["Request", bytes], Awaitable[None]]
"""Answers in the vendor's place; the bytes are what the vendor said."""


@dataclass
class Door:
    """Stands before a vendor, passes everything on, and spoils what is on order.

    ``spoils`` has what to do by a word of the order and ``result`` or ``file``.
    """

    shop: testing.Shop
    spoils: dict[tuple[str, str], Spoil]
    port: int = 0
    fetched: list[str] = field(default_factory=list)
    """A word for every file that was asked for."""

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def answer(self, request: Request) -> None:
        async with httpx.AsyncClient(trust_env=False, timeout=30) as client:
            kept = {k: v for k, v in request.headers.items() if k != "connection"}
            said = await client.request(
                request.method, self.shop.url + request.path, headers=kept, content=request.body
            )
        spoil = self._spoil(request)
        if spoil is not None:
            return await spoil(request, said.content)
        passed = {k: v for k, v in said.headers.items() if k.startswith(("content-type", "x-fal"))}
        return await request.say(said.status_code, said.content, **passed)

    def _spoil(self, request: Request) -> Spoil | None:
        if request.method != "GET" or request.path.partition("?")[0].endswith("/status"):
            return None
        what = "file" if request.path.startswith("/files/") else "result"
        for row in self.shop.journal("accepted"):
            if row["id"] in request.path:
                for word, on in self.spoils:
                    if word in str(row["input"]) and on == what:
                        self.fetched += [word] if what == "file" else []
                        return self.spoils[word, on]
        return None


@asynccontextmanager
async def door(shop: testing.Shop, spoils: dict[tuple[str, str], Spoil]) -> AsyncIterator[Door]:
    """A door on a port of its own."""
    opened = Door(shop, spoils)
    under_way: set[asyncio.Task[None]] = set()

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        under_way.add(task)
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
            method, path, _ = head[0].split(" ", 2)
            headers = {k.lower(): v for k, v in (line.split(": ", 1) for line in head[1:] if line)}
            body = await reader.readexactly(int(headers.get("content-length", 0)))
            await opened.answer(Request(method, path, headers, body, writer))
        except (ConnectionError, httpx.HTTPError, asyncio.IncompleteReadError, asyncio.CancelledError):
            return
        finally:
            writer.close()
            under_way.discard(task)

    listening = await asyncio.start_server(talk, "127.0.0.1", 0)
    opened.port = listening.sockets[0].getsockname()[1]
    try:
        yield opened
    finally:
        listening.close()
        for task in [*under_way]:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)


def hasten() -> None:
    """What is tested is who is asked and what is paid, not pixels and not patience."""
    making.PAUSE = timedelta(seconds=0.1)
    units.SHORT_SIDE["final"] = 90


async def main(wish: str, models: dict[str, str]) -> None:
    """Order a film and never come to an end: this process is there to be killed."""
    hasten()
    async with stage(Settings.load()) as film:
        await ordered(film, wish, **models)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], json.loads(sys.argv[2])))
