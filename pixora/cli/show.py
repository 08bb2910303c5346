"""``pixora show``: scenes, how every unit stands, and what making the film current would cost."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from agent.films import Loaded, public_state
from film.naming import listed
from film.plan import Plan, words
from film.units import Graph
from pixora.cli import DONE
from pixora.cli.home import Home, in_home
from pixora.cli.printing import say, say_json
from pixora.cli.program import pixora
from pixora.cli.scenes import facts, scene_table

if TYPE_CHECKING:
    from rich.text import Text

STANDINGS = {
    "missing": ("·", "dim"),
    "current": ("✓", "green"),
    "stale": ("↻", "yellow"),
    "pinned": ("●", "green"),
    "blocked": ("!", "yellow"),
}


def show(arguments: argparse.Namespace) -> int:
    """``pixora show VIDEO``."""

    async def work(home: Home) -> int:
        loaded = await home.look(arguments.video)
        due = home.app.plan(loaded.graph)
        if arguments.json:
            async with home.app.store.read() as tx:
                state = await public_state(tx, loaded)
            state["due"] = due.public(words(loaded.graph, due))
            found = {"id": loaded.video.id, "revision": loaded.video.revision, **state}
            say_json(found)
            return DONE
        _show(loaded, due)
        return DONE

    return in_home(work)


def _show(loaded: Loaded, due: Plan) -> None:
    from rich.console import Console

    now, short = loaded.graph, loaded.video.id[:8]
    say(f"{now.film.title or 'Untitled'}  {short}", "bold")
    if now.film.logline:
        say(now.film.logline, "dim")
    if not now.film.scenes:
        say(f"Not planned yet. It was asked for as: {loaded.video.description}")
        return
    say(f"{facts(now)} · {now.film.settings.language} · revision {loaded.video.revision}", "dim")
    say(f"style: {now.film.style}\n", "dim")
    console = Console(highlight=False)
    console.print(scene_table(now, console.width, below=lambda scene: _standings(now, f":{scene}")))
    console.print()
    console.print(_standings(now, ""))
    _show_due(now, due, short)


def _standings(now: Graph, suffix: str) -> Text:
    """The units of a scene, or those of the film as a whole, each with how it stands."""
    from rich.text import Text

    scenes = {scene.id for scene in now.film.scenes}
    line = Text()
    for unit, standing in now.standing.items():
        subject = unit.partition(":")[2]
        if unit.endswith(suffix) if suffix else subject not in scenes:
            mark, style = STANDINGS[standing.state]
            noun = unit.partition(":")[0] if suffix else now.word(unit)
            line.append(f"{mark} ", style=style).append(f"{noun}   ", style="dim")
    line.rstrip()
    return line


def _show_due(now: Graph, due: Plan, short: str) -> None:
    """What is not current and why, and what making it current would cost."""
    causes: dict[str, list[str]] = {}
    for unit in [line.unit for line in due.lines] or [*now.doubtful, *due.refused, *due.left_out]:
        standing = now.standing[unit]
        cause = standing.cause or ("not made yet" if standing.take is None else standing.state)
        if unit in now.doubtful:
            cause = "was ordered, and nobody knows whether the order arrived"
        causes.setdefault(cause, []).append(now.word(unit))
    if not causes:
        say(f"\nEverything is current; {due.reused} takes.", "green")
        return
    say("\nNot current:", "bold")
    for cause, units in causes.items():
        say(f"  {listed(units)}: {cause}", "yellow")
    text = words(now, due)
    if due.lines:
        say(f'To make it current: {pixora()} refine {short} "go on"')
        say(f"It {text}.", "dim")
        return
    say(f"{text[:1].upper()}{text[1:]}.", "dim")
    if now.doubtful:
        say(f'To buy another one: {pixora()} refine {short} "make {now.word(now.doubtful[0])} again"')
