"""The stand-in for ElevenLabs in a process of its own, and orders for it."""

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
from pixora.requests import MusicRequest, Request, SoundRequest, SpeechLine, SpeechRequest
from providers.elevenlabs import ElevenLabs
from providers.elevenlabs.models import ENTRIES
from providers.faulty.vendor import journal

ROOT = Path(__file__).parents[2]
KEY = "not-a-real-key"
SECONDS = 30.0
SPEECH = "multilingual-v2"


@dataclass
class Shop:
    """A running stand-in."""

    url: str
    folder: Path

    def journal(self, event: str) -> list[dict[str, Any]]:
        return [row for row in journal(self.folder) if row["event"] == event]

    def sent(self) -> dict[str, Any]:
        """The newest body that was read."""
        values: dict[str, Any] = self.journal("asked")[-1]["input"]
        return values

    def elevenlabs(self, key: str = KEY, **options: Any) -> ElevenLabs:
        return ElevenLabs(key, self.url, **options)


Open = Callable[..., Shop]


@contextmanager
def opened(folder: Path) -> Iterator[Open]:
    """Start stand-ins with faults; they end with the block."""
    running: list[subprocess.Popen[str]] = []

    def start(*rules: dict[str, Any], place: str = "", **options: float) -> Shop:
        home = folder / (place or f"shop{len(running)}")
        home.mkdir(exist_ok=True)
        (home / "faults.json").write_text(json.dumps(rules))
        more = [part for name, value in options.items() for part in (f"--{name}", str(value))]
        process = subprocess.Popen(
            [sys.executable, "-m", "providers.elevenlabs.standin", str(home), "--faults",
             str(home / "faults.json"), *more],
            stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        running.append(process)
        assert process.stdout is not None
        return Shop(process.stdout.readline().strip(), home)

    yield start
    for process in running:
        process.kill()
        process.communicate()


def request_for(model: Model) -> Request:
    """An ordinary order of the kind that a model makes."""
    match model.capability:
        case "text_to_speech":
            lines = (SpeechLine("The keeper lights one lamp.", ""), SpeechLine("A boat turns home.", ""))
            return SpeechRequest(lines, "en-GB", 7)
        case "text_to_sound":
            return SoundRequest("wind over the sea", 3 * 48_000, 7)
    return MusicRequest("calm piano", 12 * 48_000, 7)


def order(folder: Path, name: str = SPEECH, **changes: Any) -> Order:
    """An order of a model by its name, with some of the request's fields changed."""
    request: Any = request_for(ENTRIES[name].model)
    return Order(f"key:{name}", name, replace(request, **changes), folder / "job")


def read_with(voice: str, **changes: Any) -> tuple[SpeechLine, ...]:
    return (SpeechLine("The keeper lights one lamp.", voice, **changes),)


async def ended(provider: ElevenLabs, job: str, sold: Order) -> Status:
    """Poll until the job no longer runs."""
    async with asyncio.timeout(SECONDS):
        while True:
            status = await provider.poll(job, sold)
            if status.state != "running":
                return status
            await asyncio.sleep(0.02)


async def made(provider: ElevenLabs, sold: Order) -> Status:
    return await ended(provider, await provider.submit(sold), sold)
