from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from agent import making
from film import units
from providers.faulty.vendor import journal

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
    running: list[subprocess.Popen[str]] = []

    def start(*faults: dict[str, Any], latency: float = 0.02) -> Vendor:
        folder = tmp_path / f"vendor{len(running)}"
        folder.mkdir()
        (folder / "faults.json").write_text(json.dumps(faults))
        process = subprocess.Popen(
            [sys.executable, "-m", "providers.faulty.vendor", str(folder), "--faults", str(folder / "faults.json"),
             "--latency", str(latency)],
            stdout=subprocess.PIPE, text=True, cwd=ROOT,
        )  # fmt: skip
        running.append(process)
        assert process.stdout is not None
        return Vendor(process.stdout.readline().strip(), folder)

    yield start
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
