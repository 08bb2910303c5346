"""The stand-in for ElevenLabs in a process of its own, and orders for it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import Any

from pixora import testing
from pixora.provider import Order
from pixora.requests import SpeechLine
from providers.elevenlabs import ElevenLabs
from providers.elevenlabs.models import ENTRIES
from tests.providers.shop import ROOT, SECONDS, ended, made, request_for

__all__ = [
    "KEY",
    "ROOT",
    "SECONDS",
    "SPEECH",
    "Open",
    "Shop",
    "ended",
    "made",
    "opened",
    "order",
    "read_with",
]
KEY = "not-a-real-key"
SPEECH = "multilingual-v2"


class Shop(testing.Shop):
    def sent(self) -> dict[str, Any]:
        """The newest body that was read."""
        values: dict[str, Any] = self.journal("asked")[-1]["input"]
        return values

    def elevenlabs(self, key: str = KEY, **options: Any) -> ElevenLabs:
        return ElevenLabs(key, self.url, **options)


Open = Callable[..., Shop]


def opened(folder: Path) -> AbstractContextManager[Open]:
    """Start stand-ins with faults; they end with the block."""
    return testing.standins("providers.elevenlabs.standin", folder, Shop)


def order(folder: Path, name: str = SPEECH, **changes: Any) -> Order:
    """An order of a model by its name, with some of the request's fields changed."""
    request: Any = request_for(ENTRIES[name].model, folder, "en-GB")
    return Order(f"key:{name}", name, replace(request, **changes), folder / "job")


def read_with(voice: str, **changes: Any) -> tuple[SpeechLine, ...]:
    return (SpeechLine("The keeper lights one lamp.", voice, **changes),)
