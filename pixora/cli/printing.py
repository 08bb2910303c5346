"""What commands print that only look."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.table import Table


def say(what: str | Table, style: str = "") -> None:
    """A line as it is, or a table as wide as the terminal."""
    from rich.console import Console

    console = Console(highlight=False)
    if isinstance(what, str):
        console.print(what, style=style or None, markup=False, soft_wrap=not console.is_terminal)
    else:
        console.print(what)


def table(*columns: str) -> Table:
    """A table without lines; cells wrap."""
    from rich.table import Table

    made = Table(box=None, padding=(0, 1, 0, 0), header_style="dim")
    for column in columns:
        made.add_column(column, overflow="fold")
    return made


def say_json(what: object) -> None:
    """One value for a program, on one line."""
    print(json.dumps(what, ensure_ascii=False))


def moment(when: datetime) -> str:
    """A moment on this machine's clock."""
    return f"{when.astimezone():%Y-%m-%d %H:%M}"
