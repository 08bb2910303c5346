"""Stand-ins in processes of their own, which outlive the one that buys from them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from pixora import standin


@dataclass
class Shop:
    """A stand-in that is running: its address, and the folder of its journal."""

    url: str
    folder: Path

    def journal(self, event: str) -> list[dict[str, Any]]:
        """What it has written down of one kind, oldest first."""
        return [row for row in standin.journal(self.folder) if row["event"] == event]


S = TypeVar("S", bound=Shop)


def begin(module: str, *arguments: str) -> subprocess.Popen[str]:
    """``python -m module`` with its output to be read."""
    paths = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=paths)


@contextmanager
def standins(
    module: str,
    folder: Path,
    kind: Callable[[str, Path], S] = Shop,  # type: ignore[assignment]
    **usual: Any,
) -> Iterator[Callable[..., S]]:
    """Start ``python -m module`` as often as needed; the processes end with the block.

    What it gives takes fault rules, ``place`` (a folder to go on in; each has its own otherwise) and the
    command's other options, as in ``start({"on": "submit", "do": "500"}, latency=0.2)``; ``usual`` are
    their values where they are not given. Raises ``RuntimeError`` where a process prints no address.
    """
    running: list[subprocess.Popen[str]] = []

    def start(*rules: dict[str, Any], place: str = "", **options: Any) -> S:
        home = folder / (place or f"shop{len(running)}")
        home.mkdir(exist_ok=True)
        (home / "faults.json").write_text(json.dumps(rules))
        arguments = [str(home), "--faults", str(home / "faults.json")]
        for name, value in (usual | options).items():
            arguments += [f"--{name}", str(value)]
        running.append(begin(module, *arguments))
        assert running[-1].stdout is not None
        address = running[-1].stdout.readline().strip()
        if not address:
            raise RuntimeError(f"{module} printed no address")
        return kind(address, home)

    try:
        yield start
    finally:
        for process in running:
            process.kill()
            process.communicate()
