"""What a person types to call this program again: hints must work where they are read."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path


def pixora() -> str:
    """``pixora`` where the shell finds it, else the path it was called by: ``.venv/bin/pixora``."""
    name = Path(sys.argv[0])
    if name.name != "pixora" or shutil.which("pixora") is not None:
        return "pixora"
    try:
        return str(name.relative_to(Path.cwd()))
    except ValueError:
        return str(name)


def example() -> str:
    """A first command to try."""
    return f'{pixora()} make "A lighthouse keeper befriends a storm"'
