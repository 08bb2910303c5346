"""What a person sees at the terminal: words as they come, units as they are made, the price."""

from __future__ import annotations

import json
import textwrap
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from film.naming import listed, unit_word
from film.plan import MICRO, credits
from film.units import Graph
from pixora.cli.asking import Person
from pixora.cli.board import MARKS, Board, Event
from pixora.cli.program import pixora
from pixora.cli.scenes import facts, idea, scene_table

if TYPE_CHECKING:
    from store.takes import Take

STEPS = {"plan": "Planning", "review": "Pricing", "make": "Making", "assemble": "Cutting"}
SPOKEN_FOR = ("request_approval", "ask_user")
"""Tools whose outcome is shown in another way."""
STREAMED = 2000
"""Characters of unfinished words kept on the screen."""


class Screen:
    """Shows events. ``quiet`` leaves stdout to the machine-readable stream."""

    def __init__(self, *, quiet: bool = False) -> None:
        from rich.console import Console

        self.console = Console(highlight=False, quiet=quiet)
        self.quiet = quiet
        self.now: Graph | None = None
        """The film that events speak of, for its words."""
        self.board = Board()
        self.person = Person()
        self._live: Any = None
        self._spinner: Any = None
        self._doing = "Opening"
        self._since = time.monotonic()
        self._words = ""
        self._style = ""
        self._tools: dict[str, str] = {}
        self._blocked: list[str] = []
        self._trouble = ("", "")
        """A tool's line and its error, held back until it is seen whether the next words say it."""

    @contextmanager
    def live(self, doing: str = "Opening") -> Iterator[None]:
        """Keep what is going on below the words, where there is a terminal."""
        self._doing, self._since = doing, time.monotonic()
        if self.quiet or not self.console.is_terminal:
            yield
            return
        from rich.live import Live
        from rich.spinner import Spinner

        self._spinner = Spinner("dots", style="cyan")
        with Live(
            console=self.console,
            get_renderable=self._render,
            refresh_per_second=8,
            transient=True,
            redirect_stderr=False,
        ) as self._live:
            yield
        self._live = None

    @contextmanager
    def paused(self) -> Iterator[None]:
        """Nothing moves while a person types, or while something goes to stderr."""
        live = self._live
        if live is None:
            yield
            return
        live.stop()
        yield
        live.start(refresh=True)

    def _render(self) -> Any:
        """Unfinished words, the board, and a spinner that says how long it has been."""
        from rich.console import Group
        from rich.text import Text

        parts: list[Any] = []
        if self._words:
            parts.append(Text(self._words[-STREAMED:], style=self._style))
        if self.board.units:
            parts.append(self.board.table(self.word, self.console.width))
        text = f"{self._doing} · {time.monotonic() - self._since:.0f} s"
        if self.board.units and self._doing != "Stopping":
            text += " · Ctrl-C stops, nothing is lost"
        self._spinner.update(text=Text(text, style="dim"))
        return Group(*parts, self._spinner)

    def word(self, unit: str) -> str:
        """A unit as people say it: "clip 2"."""
        return unit_word(self.now.film, unit) if self.now is not None else unit.partition(":")[0]

    def stopping(self) -> None:
        self._doing = "Stopping"

    # Events

    def show(self, event: Event) -> None:
        """Take one event in."""
        if self.quiet:
            return
        match event["type"]:
            case "STEP_STARTED" if self._doing != "Stopping":
                self._doing = STEPS.get(event["stepName"], event["stepName"].capitalize())
                self._since = time.monotonic()
            case "TEXT_MESSAGE_START":
                self._style = "" if event.get("role") != "user" else "user"
                if self._style != "user":
                    self.made()
            case "REASONING_MESSAGE_START":
                self._style = "dim italic"
            case "TEXT_MESSAGE_CONTENT" | "REASONING_MESSAGE_CONTENT" if self._style != "user":
                self._words += event["delta"]
            case "TEXT_MESSAGE_END" | "REASONING_MESSAGE_END":
                words, style = self._words.strip(), self._style
                self._words = self._style = ""
                if words:
                    self._line(words, style)
            case "TOOL_CALL_START":
                self._tools[event["toolCallId"]] = event["toolCallName"]
            case "TOOL_CALL_RESULT":
                self._result(self._tools.pop(event["toolCallId"], ""), event["content"])
            case "RUN_FINISHED" | "RUN_ERROR":
                self._own_up("")
            case "ACTIVITY_SNAPSHOT":
                self._activity(event["content"])

    def _result(self, name: str, content: str) -> None:
        """What a tool did, quietly."""
        try:
            answer = json.loads(content)
        except ValueError:
            return
        if not name or name in SPOKEN_FOR or not isinstance(answer, dict):
            return
        if answer.get("error"):
            self._trouble = (f"  · {name.replace('_', ' ')}: {answer['error']}", str(answer["error"]))
        elif answer.get("summary"):
            self._line(f"  · {answer['summary']}", "dim")
        elif answer.get("micro_credits"):
            self._line(f"  · charged {answer['charged']}", "dim")
        elif "made" not in answer and "charged" not in answer:
            self._line(f"  · {name.replace('_', ' ')}", "dim")

    def _activity(self, content: Event) -> None:
        if "unit" not in content:
            self._line(f"  · {content.get('reason', {}).get('text', '')}", "yellow")
            return
        news = self.board.take(content)
        if why := self.board.stuck(content["unit"]):
            self._line(f"  · {self.word(content['unit'])}: {why}", "yellow")
        if not news:
            return
        state, error = content["state"], content.get("error") or {}
        mark, style = MARKS.get(state, ("·", ""))
        if error.get("code") == "blocked":
            self._blocked.append(self.word(content["unit"]))
        elif state in ("failed", "blocked", "uncertain", "dropped"):
            self._line(f"  {mark} {self.word(content['unit'])}: {reason(error)}", style)
        elif state == "current" and (not self.console.is_terminal or self.person.typing):
            self._line(f"  {mark} {self.word(content['unit'])}", style)

    def made(self) -> None:
        """Making is over: leave the board as it stands."""
        if self._blocked:
            self._line(f"  – so not made: {listed(self._blocked, 8)}", "yellow")
            self._blocked = []
        if self.board.units and self.board.settled and self.console.is_terminal:
            self.console.print(self.board.table(self.word, self.console.width))
        if self.board.settled:
            self.board = Board()

    # What a person decides on

    def plan(self, plan: Event, now: Graph) -> None:
        """The scenes and the price, before anything is made."""
        if self.quiet:
            return
        self.now = now
        units = [line["unit"] for line in plan["lines"]]
        touched = [
            n for n, scene in enumerate(now.film.scenes, 1) if any(u.endswith(f":{scene.id}") for u in units)
        ]
        self._line(f"\n{now.film.title}", "bold")
        if now.film.logline:
            self._line(now.film.logline, "dim")
        self.console.print()
        rest = len(now.film.scenes) - len(touched)
        if not touched:
            self._cast(units, now)
        else:
            self.console.print(scene_table(now, self.console.width, only=touched, lines=3))
        if rest and touched:
            self._line(
                f"    {'1 other scene stays as it is' if rest == 1 else f'{rest} other scenes stay as they are'}",
                "dim",
            )
        self.console.print()
        self._causes(units, now)
        self._prices(plan)
        self._line(f"{facts(now)}", "dim")
        self._line(f"{plan['words'][:1].upper()}{plan['words'][1:]}", "bold")

    def _cast(self, units: list[str], now: Graph) -> None:
        """Whom a plan without scenes shows, and how they look."""
        for member in now.film.cast:
            if f"cast:{member.id}" in units:
                self._line(f"  {member.called}: {member.description}")

    def seen(self, pictures: dict[str, Path]) -> None:
        """Where the pictures lie that a person wants to see before the rest, by unit."""
        from rich.text import Text

        for unit, where in pictures.items():
            self.console.print(Text(f"  {self.word(unit)}: {where}", style="green"), soft_wrap=True)

    def _causes(self, units: list[str], now: Graph) -> None:
        """Why something that exists is made again."""
        causes: dict[str, list[str]] = {}
        for unit in units:
            standing = now.standing.get(unit)
            if standing is not None and standing.cause:
                causes.setdefault(standing.cause, []).append(now.word(unit))
        for cause, made in list(causes.items())[:8]:
            self._line(f"  {listed(made)}: {cause}", "dim")
        if len(causes) > 8:
            self._line(f"  and {len(causes) - 8} more", "dim")

    def _prices(self, plan: Event) -> None:
        """Who is paid how much, where anybody is."""
        models: dict[str, list[Event]] = {}
        for line in plan["lines"]:
            if line["maximum"]:
                models.setdefault(line["model"], []).append(line)
        for model, lines in models.items():
            quote, most = (
                round(sum(line[name] for line in lines) * MICRO) for name in ("credits", "maximum")
            )
            price = credits(quote) + (f", at most {credits(most).split()[0]}" if most > quote else "")
            self._line(f"  {model}  {listed((self.word(line['unit']) for line in lines), 4)}  {price}", "dim")

    def question(self, text: str, options: list[str]) -> None:
        self._line(text, "bold")
        for option in options:
            self._line(f"  · {option}")

    def finished(self, where: Path, take: Take, *, kept: bool) -> None:
        """Where the film is, and how to go on; ``kept`` is a film that lies in the home only."""
        from rich.text import Text

        size = f"{take.facts.get('width')}×{take.facts.get('height')}"
        line = Text(f"{where}", style="bold green")
        line.append(
            f"  {float(take.facts.get('seconds', 0)):.1f} s · {size} · {take.bytes / 1e6:.1f} MB", style="dim"
        )
        self.console.print(line, soft_wrap=True)
        for finding in take.facts.get("findings", []):
            self._line(f"  ! {finding}", "yellow")
        if kept:
            self._line(f"Save it:   {pixora()} export last --to mp4 -o film.mp4", "dim")
        if self.now is not None:
            self._line(f'Refine it: {pixora()} refine last "{idea(self.now.film)}"', "dim")

    def note(self, text: str) -> None:
        self._line(text, "dim")

    def error(self, text: str) -> None:
        """A failure, on stderr."""
        from rich.console import Console

        with self.paused(), self.person.above():
            Console(stderr=True, highlight=False).print(f"pixora: {text}", markup=False, soft_wrap=True)

    def _line(self, text: str, style: str = "") -> None:
        """A line of words, wrapped at a terminal and left alone in a file."""
        from rich.text import Text

        self._own_up(text)
        # Styled itself: a style given to print would colour what is live below it too.
        with self.person.above():
            self.console.print(Text(text, style=style), soft_wrap=not self.console.is_terminal)

    def _own_up(self, following: str) -> None:
        """Say what went wrong with a tool, unless the words that follow say it."""
        (line, error), self._trouble = self._trouble, ("", "")
        if line and error.rstrip(".") not in following:
            self._line(line, "yellow")


def reason(error: Event) -> str:
    """Why a unit was not made, and the next step."""
    text = textwrap.shorten(str(error.get("text", "")), 400, placeholder=" …").rstrip(".")
    following = error.get("next_step")
    return f"{text}; {following}" if following else text
