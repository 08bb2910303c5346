"""The stand-in for OpenAI's pictures in a process of its own, and orders for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from pixora import testing
from pixora.provider import Order
from pixora.requests import ImageRequest
from providers.openai_images import OpenAIImages
from tests.providers.shop import LOOK_SECONDS, ROOT, SECONDS, ended, keeper
from tests.providers.shop import made_once as made

__all__ = ["KEY", "MODEL", "ROOT", "SECONDS", "Open", "Shop", "ended", "keeper", "made", "opened", "order"]
KEY = "not-a-real-key"
MODEL = "gpt-image-2"


class Shop(testing.Shop):
    def openai(self, key: str = KEY, *own: str) -> OpenAIImages:
        provider = OpenAIImages(key, self.url, own or (MODEL,))
        provider.poll_seconds = LOOK_SECONDS
        return provider


Open = Callable[..., Shop]


def opened(folder: Path) -> AbstractContextManager[Open]:
    """Start stand-ins with faults; they end with the block."""
    return testing.standins("providers.openai_images.standin", folder, Shop, latency=0.0)


def order(folder: Path, model: str = MODEL, **changes: Any) -> Order:
    """An order of a picture of the lighthouse's keeper, with some of the request's fields changed."""
    request = ImageRequest("Wide shot: {keeper} lights a lamp", "ink", 1280, 720, 7)
    return Order(f"plan-1:{model}:1", model, replace(request, **changes), folder / "job")
