"""The stand-in for Replicate in a process of its own, and orders for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from pixora import testing
from pixora.provider import Order
from providers.replicate import Replicate
from providers.replicate.models import TABLE, named
from tests.providers.shop import LOOK_SECONDS, ROOT, SECONDS, ended, request_for
from tests.providers.shop import made_once as made

__all__ = ["KEY", "MODELS", "ROOT", "SECONDS", "Open", "Shop", "ended", "made", "opened", "order"]
KEY = "not-a-real-token"
MODELS = {entry.model.name: entry.model for entry in TABLE}


class Shop(testing.Shop):
    def sent(self) -> dict[str, Any]:
        """The newest input that was accepted."""
        values: dict[str, Any] = self.journal("accepted")[-1]["input"]
        return values

    def replicate(self, token: str = KEY, *own: str) -> Replicate:
        provider = Replicate(token, self.url, own)
        provider.poll_seconds = LOOK_SECONDS
        return provider


Open = Callable[..., Shop]


def opened(folder: Path) -> AbstractContextManager[Open]:
    """Start stand-ins with faults; they end with the block."""
    return testing.standins("providers.replicate.standin", folder, Shop, latency=0.05)


def order(name: str, folder: Path, **changes: Any) -> Order:
    """An order of a model by its name, with some of the request's fields changed."""
    request: Any = request_for(MODELS.get(name) or named(name).model, folder)
    return Order(f"plan-1:{name}:1", name, replace(request, **changes), folder / "job")
