"""The stand-in for Replicate in a process of its own, and orders for it."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pixora.provider import Model, Order, Status
from pixora.requests import (
    CastReference,
    ImageRequest,
    MusicRequest,
    Request,
    SourceImage,
    SpeechLine,
    SpeechRequest,
    VideoRequest,
)
from providers.faulty.vendor import journal, png
from providers.replicate import Replicate
from providers.replicate.models import TABLE, named

ROOT = Path(__file__).parents[2]
KEY = "not-a-real-token"
SECONDS = 30.0
MODELS = {entry.model.name: entry.model for entry in TABLE}


@dataclass
class Shop:
    """A running stand-in."""

    url: str
    folder: Path

    def journal(self, event: str) -> list[dict[str, Any]]:
        return [row for row in journal(self.folder) if row["event"] == event]

    def sent(self) -> dict[str, Any]:
        """The newest input that was accepted."""
        values: dict[str, Any] = self.journal("accepted")[-1]["input"]
        return values

    def replicate(self, token: str = KEY, *own: str) -> Replicate:
        provider = Replicate(token, self.url, own)
        provider.poll_seconds = 0.02
        return provider


Open = Callable[..., Shop]


@contextmanager
def opened(folder: Path) -> Iterator[Open]:
    """Start stand-ins with faults; they end with the block."""
    running: list[subprocess.Popen[str]] = []

    def start(*rules: dict[str, Any], latency: float = 0.05, place: str = "") -> Shop:
        home = folder / (place or f"shop{len(running)}")
        home.mkdir(exist_ok=True)
        (home / "faults.json").write_text(json.dumps(rules))
        process = subprocess.Popen(
            [sys.executable, "-m", "providers.replicate.standin", str(home),
             "--faults", str(home / "faults.json"), "--latency", str(latency)],
            stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        running.append(process)
        assert process.stdout is not None
        return Shop(process.stdout.readline().strip(), home)

    yield start
    for process in running:
        process.kill()
        process.communicate()


def request_for(model: Model, folder: Path) -> Request:
    """An ordinary order of the kind that a model makes."""
    match model.capability:
        case "text_to_image":
            return ImageRequest("Wide shot: {keeper} lights a lamp", "ink", 1280, 720, 7, (keeper(folder),))
        case "image_to_video":
            picture = folder / "start.png"
            picture.write_bytes(png(320, 180, 3))
            return VideoRequest(SourceImage("t1", picture), "slow push in", 84, 24, 1280, 720, 7, handle=12)
        case "text_to_speech":
            lines = (SpeechLine("The keeper lights one lamp.", ""), SpeechLine("A boat turns home.", ""))
            return SpeechRequest(lines, "en", 7)
    return MusicRequest("calm piano", 12 * 48_000, 7)


def keeper(folder: Path) -> CastReference:
    """A member of the cast whose picture has been made."""
    portrait = folder / "keeper.png"
    portrait.write_bytes(png(192, 256, 5))
    return CastReference("keeper", "person", "an old man in a yellow coat", "t0", portrait)


def order(name: str, folder: Path, **changes: Any) -> Order:
    """An order of a model by its name, with some of the request's fields changed."""
    request: Any = request_for(MODELS.get(name) or named(name).model, folder)
    return Order(f"plan-1:{name}:1", name, replace(request, **changes), folder / "job")


async def ended(provider: Replicate, job: str, sold: Order) -> Status:
    """Poll until the job is neither queued nor running."""
    async with asyncio.timeout(SECONDS):
        while True:
            status = await provider.poll(job, sold)
            if status.state not in ("queued", "running"):
                return status
            await asyncio.sleep(provider.poll_seconds)


async def made(provider: Replicate, sold: Order) -> Status:
    """An order from its submit to its end."""
    try:
        return await ended(provider, await provider.submit(sold), sold)
    finally:
        await provider.aclose()
