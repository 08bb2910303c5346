"""The stand-in for fal in a process of its own, and orders for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from pixora import testing
from pixora.provider import Order
from providers.fal import Fal
from providers.fal.models import ENTRIES
from tests.providers.shop import LOOK_SECONDS, ROOT, ended, keeper, made, request_for

__all__ = ["KEY", "ROOT", "Open", "Shop", "ended", "keeper", "made", "opened", "order"]
KEY = "not-a-real-key"


class Shop(testing.Shop):
    def fal(self, key: str = KEY) -> Fal:
        provider = Fal(key, self.url)
        provider.poll_seconds = LOOK_SECONDS
        return provider


Open = Callable[..., Shop]


def opened(folder: Path) -> AbstractContextManager[Open]:
    """Start stand-ins with faults; they end with the block."""
    return testing.standins("providers.fal.standin", folder, Shop, latency=0.05)


def order(name: str, folder: Path, **changes: Any) -> Order:
    """An order of a model by its name, with some of the request's fields changed."""
    request: Any = request_for(ENTRIES[name].model, folder)
    return Order(f"key:{name}", name, replace(request, **changes), folder)
