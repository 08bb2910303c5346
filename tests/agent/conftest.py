from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from agent import making
from film import units
from providers.faulty.vendor import journal
from tests.forked import Forked

ROOT = Path(__file__).parents[2]


@dataclass
class Vendor:
    """A faulty vendor in a process of its own."""

    url: str
    folder: Path

    def journal(self, event: str) -> list[dict[str, Any]]:
        return [row for row in journal(self.folder) if row["event"] == event]


@pytest.fixture(autouse=True)
def hastened(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tested here is who decides and pays, not pixels."""
    monkeypatch.setattr(making, "PAUSE", timedelta(seconds=0.1))
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)


@pytest.fixture
def vendor(tmp_path: Path) -> Iterator[Callable[..., Vendor]]:
    """Start vendors; they end with the test."""
    running: list[Forked] = []

    def start(*faults: dict[str, Any], latency: float = 0.02) -> Vendor:
        folder = tmp_path / f"vendor{len(running)}"
        folder.mkdir()
        (folder / "faults.json").write_text(json.dumps(faults))
        rules = ("--faults", str(folder / "faults.json"))
        process = Forked("providers.faulty.vendor", str(folder), *rules, "--latency", str(latency))
        running.append(process)
        return Vendor(process.stdout.readline().strip(), folder)

    yield start
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
