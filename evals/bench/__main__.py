"""Measure the figures named, or all of them; print a table and write ``bench.json``.

Exits 1 if a budget is not held and 2 for a name that is no figure.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from rich.console import Console
from rich.table import Table

from evals.bench.commands import help_page, offline_film, server_ready
from evals.bench.figure import Figure, Result
from evals.bench.follow import receipt
from evals.bench.schedule import schedule
from evals.bench.turns import agent_turn

FIGURES = (
    Figure("help", "pixora --help", "s", 0.25, help_page),
    Figure("server_ready", "pixora serve until it answers that it is ready", "s", 1.5, server_ready),
    Figure(
        "sse", "p99 from commit to receipt, 1,000 followers of 100 films that reconnect", "s", 0.05, receipt
    ),
    Figure(
        "agent_turn_litellm",
        "CPU of 40 turns of 8 calls through litellm, to a bare httpx loop's",
        "ratio",
        45.0,
        partial(agent_turn, "litellm"),
    ),
    Figure(
        "agent_turn_direct",
        "the same at an OpenAI-compatible address, without litellm",
        "ratio",
        10.0,
        partial(agent_turn, "direct"),
    ),
    Figure(
        "schedule", "60 scenes from approval to the last clip, to the critical path", "ratio", 1.05, schedule
    ),
    Figure("offline_film", "a sentence to an MP4 offline, to the film's length", "ratio", 0.5, offline_film),
)


def main(names: Sequence[str], out: Path = Path("bench.json")) -> int:
    """Measure one figure after the other, so that none disturbs another."""
    console = Console()
    unknown = set(names) - {figure.name for figure in FIGURES}
    if unknown:
        known = ", ".join(figure.name for figure in FIGURES)
        console.print(f"There is no figure {', '.join(sorted(unknown))!r}; there are {known}.")
        return 2
    results: list[Result] = []
    for figure in FIGURES:
        if not names or figure.name in names:
            with console.status(f"{figure.name}: {figure.about}"):
                results.append(Result.of(figure))
    console.print(table(results))
    for result in results:
        if result.trouble:
            console.print(f"{result.figure.name} could not be measured: {result.trouble}", style="red")
    out.write_text(json.dumps({r.figure.name: r.public() for r in results}, indent=2) + "\n")
    return 0 if all(result.held for result in results) else 1


def table(results: Sequence[Result]) -> Table:
    """The results as people read them."""
    shown = Table("figure", "", box=None, pad_edge=False)
    for heading in ("value", "budget", "of budget"):
        shown.add_column(heading, justify="right")
    shown.add_column("held")
    for result in results:
        figure = result.figure
        unit = " s" if figure.unit == "s" else "x"
        held = "[green]yes[/]" if result.held else "[red]no[/]"
        shown.add_row(
            figure.name, figure.about, f"{result.value:.3g}{unit}", f"{figure.budget:g}{unit}",
            f"{result.ratio:.0%}", held,
        )  # fmt: skip
    return shown


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
