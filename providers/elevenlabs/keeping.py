"""An answer on disk, in the order's own folder, where another process finds it too.

``JOB.carried`` is locked by the process that waits for the vendor; the lock goes with the process,
however that ends. ``JOB.json`` is written last: where it is, the answer is whole.
"""

from __future__ import annotations

import fcntl
import json
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pixora.requests import SpokenLine, Word

_ID = re.compile(r"[0-9a-f]{32}")


class Shelf:
    """What is kept of one job."""

    def __init__(self, folder: Path, job: str) -> None:
        self.known = _ID.fullmatch(job) is not None
        self.sound = folder / f"{job}.sound"
        """As the vendor sent it."""
        self._notes = folder / f"{job}.json"
        self._carried = folder / f"{job}.carried"

    @contextmanager
    def carrying(self) -> Iterator[None]:
        """Be known as the process that waits for the answer."""
        self._carried.parent.mkdir(parents=True, exist_ok=True)
        with self._carried.open("wb") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            yield

    @property
    def carried(self) -> bool:
        """Whether a process that lives is waiting for the answer."""
        if not self.begun:
            return False
        with self._carried.open("rb") as file:
            try:
                fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except BlockingIOError:
                return True
        return False

    @property
    def begun(self) -> bool:
        return self.known and self._carried.exists()

    def keep(self, data: bytes, lines: tuple[SpokenLine, ...], quantity: float | None) -> None:
        """Write an answer so that all of it is there or nothing."""
        _write(self.sound, data)
        notes = {"lines": [asdict(line) for line in lines], "quantity": quantity}
        _write(self._notes, json.dumps(notes).encode())

    def kept(self) -> tuple[tuple[SpokenLine, ...], float | None] | None:
        """What was noted with the sound; None where no answer was kept."""
        if not self.known or not self._notes.exists():
            return None
        notes = json.loads(self._notes.read_text(encoding="utf-8"))
        return tuple(_line(row) for row in notes["lines"]), notes["quantity"]


def _line(row: dict[str, Any]) -> SpokenLine:
    return SpokenLine(row["start"], row["end"], tuple(Word(**word) for word in row["words"]))


def _write(path: Path, data: bytes) -> None:
    draft = path.with_suffix(path.suffix + ".draft")
    with draft.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)
