"""The table of units that are being made: one row a kind, one mark a unit."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

Event = dict[str, Any]
MARKS = {
    "queued": ("·", "dim"),
    "running": ("▸", "cyan"),
    "current": ("✓", "green"),
    "failed": ("✗", "red"),
    "cancelled": ("–", "yellow"),
    "dropped": ("–", "yellow"),
    "blocked": ("!", "yellow"),
    "uncertain": ("?", "yellow"),
}
OPEN = ("queued", "running")
STUCK = 3
"""After how many polls in vain a person is told why."""
KINDS = ("speech", "words", "cast", "image", "clip", "sound", "music", "cut")
"""Rows, in the order in which their first unit usually is ready."""


class Board:
    """How every unit of a plan stands, from its activities."""

    def __init__(self) -> None:
        self.units: dict[str, Event] = {}
        self._troubles: dict[str, int] = {}
        """How often in a row each unit's vendor was asked in vain."""

    def take(self, content: Event) -> bool:
        """Take an activity in; whether the unit's state is another one now."""
        unit = content["unit"]
        before = self.units.get(unit, {}).get("state")
        self.units[unit] = content
        self._troubles[unit] = self._troubles.get(unit, 0) + 1 if _trouble(content) else 0
        return bool(content["state"] != before)

    def stuck(self, unit: str) -> str:
        """Why a unit's vendor does not answer, once, when it has been asked in vain a few times; else empty."""
        return _trouble(self.units[unit]) if self._troubles[unit] == STUCK else ""

    @property
    def settled(self) -> bool:
        """Nothing is left to wait for."""
        return all(unit["state"] not in OPEN for unit in self.units.values())

    def table(self, word: Callable[[str], str], width: int) -> Table:
        """The board at a width in columns."""
        from rich.table import Table
        from rich.text import Text

        table = Table.grid(padding=(0, 2, 0, 0))
        for _ in range(3):
            table.add_column(no_wrap=True)
        table.add_column(no_wrap=True, overflow="ellipsis")
        room = max(8, min(24, width - 44))
        units = list(self.units.values())
        for kind in KINDS:
            row = [unit for unit in units if unit["kind"] == kind]
            if row:
                made = sum(1 for unit in row if unit["state"] == "current")
                count = Text(f"{made}/{len(row)}", style="dim")
                noun = Text(f"  {_noun(kind, word(row[0]['unit']))}")
                table.add_row(noun, _marks(row, room), count, _now(row, self._waits_for(row), word))
        return table

    def _waits_for(self, row: list[Event]) -> str:
        """Why the first unit of a row that has not begun waits, if it still has to."""
        for unit in row:
            reason = unit.get("reason") or {}
            needed = self.units.get(reason.get("subject", ""), {})
            if unit["state"] == "queued" and needed.get("state") != "current":
                return str(reason.get("text", ""))
        return ""


def _trouble(unit: Event) -> str:
    """What keeps the vendor of a running unit from answering."""
    return str((unit.get("reason") or {}).get("text", "")) if unit["state"] == "running" else ""


def _noun(kind: str, word: str) -> str:
    """What a row is called: the unit's word without its number."""
    if kind == "words":
        return "word times"
    head, _, number = word.rpartition(" ")
    return head if head and number.isdigit() else kind


def _marks(row: list[Event], room: int) -> Text:
    """One mark a unit; of more than there is room for, a bar."""
    from rich.text import Text

    text = Text()
    if len(row) <= room:
        for unit in row:
            text.append(*MARKS.get(unit["state"], ("·", "")))
        return text
    states = [unit["state"] for unit in row]
    filled = states.count("current") * room // len(row)
    broken = -(-sum(1 for state in states if state not in ("current", *OPEN)) * room // len(row))
    text.append("━" * filled, style="green").append("━" * broken, style="yellow")
    return text.append("━" * max(0, room - filled - broken), style="dim")


def _now(row: list[Event], waits: str, word: Callable[[str], str]) -> Text:
    """What happens in a row at this moment."""
    from rich.text import Text

    running = [unit for unit in row if unit["state"] == "running"]
    parts = [
        word(unit["unit"]) + (f" {unit['progress']:.0%}" if unit.get("progress") else "") for unit in running
    ]
    trouble = next(filter(None, map(_trouble, running)), "")
    text = Text(", ".join(parts), style="cyan") if parts else Text(waits, style="dim")
    return text.append(f"  {trouble}", style="yellow") if trouble else text
