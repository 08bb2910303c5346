"""The stand-in for OpenAI's pictures in a process of its own, and orders for it."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pixora.provider import Order
from pixora.requests import CastReference, ImageRequest
from providers.faulty.vendor import journal, png
from providers.openai_images import OpenAIImages

ROOT = Path(__file__).parents[2]
KEY = "not-a-real-key"
MODEL = "gpt-image-2"


@dataclass
class Shop:
    """A running stand-in."""

    url: str
    folder: Path

    def journal(self, event: str) -> list[dict[str, Any]]:
        return [row for row in journal(self.folder) if row["event"] == event]

    def openai(self, key: str = KEY, *own: str) -> OpenAIImages:
        provider = OpenAIImages(key, self.url, own or (MODEL,))
        provider.poll_seconds = 0.02
        return provider


Open = Callable[..., Shop]


@contextmanager
def opened(folder: Path) -> Iterator[Open]:
    """Start stand-ins with faults; they end with the block."""
    running: list[subprocess.Popen[str]] = []

    def start(*rules: dict[str, Any], latency: float = 0.0) -> Shop:
        home = folder / f"shop{len(running)}"
        home.mkdir(exist_ok=True)
        (home / "faults.json").write_text(json.dumps(rules))
        process = subprocess.Popen(
            [sys.executable, "-m", "providers.openai_images.standin", str(home),
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


def keeper(folder: Path) -> CastReference:
    """A member of the cast whose picture has been made."""
    portrait = folder / "keeper.png"
    portrait.write_bytes(png(192, 256, 5))
    return CastReference("keeper", "person", "an old man in a yellow coat", "t0", portrait)


def order(folder: Path, model: str = MODEL, **changes: Any) -> Order:
    """An order of a picture of the lighthouse's keeper, with some of the request's fields changed."""
    request = ImageRequest("Wide shot: {keeper} lights a lamp", "ink", 1280, 720, 7)
    return Order(f"plan-1:{model}:1", model, replace(request, **changes), folder / "job")
