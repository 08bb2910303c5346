"""What a person sees at the terminal: words as they come, units as they are made, the price."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from film.units import Graph

if TYPE_CHECKING:
    from agent.films import Loaded
    from store.takes import Take

Event = dict[str, Any]
STATES = {
    "queued": ("·", "dim"),
    "running": ("▸", "cyan"),
    "current": ("✓", "green"),
    "failed": ("✗", "red"),
    "cancelled": ("–", "yellow"),
    "dropped": ("–", "yellow"),
    "blocked": ("!", "yellow"),
    "uncertain": ("?", "yellow"),
}
ORDER = ("cast", "speech", "image", "clip", "sound", "music", "cut")
NOUNS = {"cast": "cast", "speech": "narration", "image": "pictures", "clip": "clips", "sound": "sounds", "music": "music", "cut": "cut"}  # fmt: skip


class Screen:
    """Shows events. ``quiet`` leaves stdout to the machine-readable stream."""

    def __init__(self, *, quiet: bool = False) -> None:
        from rich.console import Console

        self.console = Console(stderr=quiet, highlight=False, soft_wrap=False)
        self.quiet = quiet
        self._units: dict[str, Event] = {}
        self._live: Any = None
        self._text: list[str] = []
        self._user = False

    @contextmanager
    def live(self) -> Iterator[None]:
        """Keep the table of units up to date below the words, where there is a terminal."""
        if self.quiet or not self.console.is_terminal:
            yield
            return
        from rich.live import Live

        self._units.clear()
        with Live(console=self.console, refresh_per_second=8, transient=False) as self._live:
            yield
        self._live = None

    def show(self, event: Event) -> None:
        """Take one event in."""
        if self.quiet:
            return
        match event["type"]:
            case "TEXT_MESSAGE_START":
                self._user = event.get("role") == "user"
                self._text = []
            case "TEXT_MESSAGE_CONTENT":
                self._text.append(event["delta"])
            case "TEXT_MESSAGE_END" if not self._user:
                self.console.print("".join(self._text), markup=False)
            case "REASONING_MESSAGE_CONTENT":
                self.console.print(event["delta"], style="dim italic", markup=False)
            case "TOOL_CALL_START":
                self.console.print(f"  {event['toolCallName']}", style="dim")
            case "ACTIVITY_SNAPSHOT":
                self._activity(event["content"])

    def _activity(self, content: Event) -> None:
        if "unit" not in content:
            reason = content.get("reason", {}).get("text", "")
            self.console.print(f"  {reason}", style="yellow", markup=False)
            return
        before = self._units.get(content["unit"], {}).get("state")
        self._units[content["unit"]] = content
        if self._live is not None:
            self._live.update(self._table())
        elif content["state"] != before and content["state"] not in ("queued", "running"):
            mark, style = STATES.get(content["state"], ("·", ""))
            error = content.get("error") or {}
            why = f": {error['text']}" if error.get("text") else ""
            self.console.print(f"  {mark} {content['unit']}{why}", style=style, markup=False)

    def _table(self) -> Any:
        from rich.table import Table
        from rich.text import Text

        table = Table.grid(padding=(0, 1))
        for kind in ORDER:
            units = [unit for unit in self._units.values() if unit["kind"] == kind]
            if not units:
                continue
            marks = Text()
            for unit in units:
                mark, style = STATES.get(unit["state"], ("·", ""))
                marks.append(mark + " ", style=style)
            done = sum(1 for unit in units if unit["state"] == "current")
            table.add_row(
                Text(f"  {NOUNS[kind]}", style="bold"),
                marks,
                Text(f"{done}/{len(units)}", style="dim"),
                self._now(units),
            )
        return table

    def _now(self, units: list[Event]) -> Any:
        from rich.text import Text

        for unit in units:
            if unit["state"] == "running" and unit.get("progress"):
                return Text(f"{unit['unit']} {unit['progress']:.0%}", style="cyan")
        for unit in units:
            error = unit.get("error") or {}
            if error.get("text"):
                return Text(f"{unit['unit']}: {error['text']}"[:90], style="red")
        return Text("")

    def plan(self, plan: Event, now: Graph) -> None:
        """The scenes and the price, before anything is made."""
        if self.quiet:
            return
        from rich.table import Table

        table = Table(box=None, padding=(0, 1), show_header=False)
        for number, (scene, at) in enumerate(zip(now.film.scenes, now.timing.scenes, strict=True), 1):
            seconds = f"{at.length / now.timing.fps:.1f} s"
            table.add_row(str(number), seconds, scene.shot, scene.visual_description, scene.script)
        table.columns[0].style = "bold"
        for column in table.columns[1:3]:
            column.style, column.no_wrap = "dim", True
        table.columns[4].style = "italic"
        self.console.print(f"\n{now.film.title}", style="bold", markup=False)
        if now.film.logline:
            self.console.print(now.film.logline, style="dim", markup=False)
        self.console.print(table)
        self.console.print(f"{now.timing.seconds:.1f} s · {plan['words']}", style="bold", markup=False)
        for line in plan["lines"]:
            if line.get("trouble"):
                self.console.print(f"  {line['unit']}: {line['trouble']}", style="red", markup=False)

    def question(self, text: str, options: list[str]) -> None:
        if self.quiet:
            return
        self.console.print(text, style="bold", markup=False)
        for option in options:
            self.console.print(f"  · {option}", markup=False)

    def finished(self, loaded: Loaded, where: Path, take: Take) -> None:
        if self.quiet:
            return
        from rich.text import Text

        seconds = float(take.facts.get("seconds", 0))
        size = f"{take.facts.get('width')}x{take.facts.get('height')}"
        line = Text(f"{where}", style="bold green")
        line.append(f"  {seconds:.1f} s · {size} · {take.bytes / 1e6:.1f} MB", style="dim")
        self.console.print(line, soft_wrap=True)
        for finding in take.facts.get("findings", []):
            self.console.print(f"  ! {finding}", style="yellow", markup=False)
        self.console.print(
            'Refine it: pixora refine last "make scene 2 happen at night"', style="dim", markup=False
        )

    def note(self, text: str) -> None:
        if not self.quiet:
            self.console.print(text, style="dim", markup=False)

    def error(self, text: str) -> None:
        """A failure, on stderr."""
        from rich.console import Console

        Console(stderr=True, highlight=False).print(f"pixora: {text}", markup=False, soft_wrap=True)
