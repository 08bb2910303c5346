"""``pixora eval``: suites on models and templates, as a table, as JSON and as a page."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from evals import cases, summary
from evals.cases import Suite
from evals.runner import Memory, Outcome, Result, Runner, Subject, limited, run_all
from pixora.errors import UserError
from pixora.settings import Settings

LISTED = 12
"""Misses that are told at the terminal; the page has all."""


def run(arguments: argparse.Namespace) -> int:
    """0 where all is well, 1 where the gate is not passed."""
    console = Console()
    if arguments.suites[:1] == ["add"]:
        return _add(arguments)
    suites = chosen(arguments.suites, arguments.cases, arguments.only)
    settings = Settings.load()
    models = arguments.model or [settings.model]
    subjects = [Subject(model, where) for model in models for where in arguments.prompts or [""]]
    memory = Memory(arguments.out)
    total = sum(len(suite.cases) for suite in suites) * arguments.repeat * len(subjects)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as progress:
        bar = progress.add_task("playing", total=total)

        def told(outcome: Outcome) -> None:
            progress.update(bar, advance=1, description=outcome.suite)

        runner = Runner(
            memory, arguments.repeat, arguments.replay, arguments.anew, arguments.max_usd,
            arguments.judge, settings, told,
        )  # fmt: skip
        results = run_all(runner, subjects, suites)
    return tell(console, results, arguments)


def _add(arguments: argparse.Namespace) -> int:
    import asyncio

    from evals.adding import WHY, add

    if len(arguments.suites) != 2:
        raise UserError("Which film? Write: pixora eval add RUN, with the id of a run or a film, or last.")
    file: Path = arguments.cases or Path("cases.yaml")
    name = asyncio.run(add(arguments.suites[1], file))
    print(f"{name} is in {file}; where it says “{WHY}”, do, and expect more of it or less.")
    return 0


def chosen(names: Sequence[str], file: Path | None, only: Sequence[str] = ()) -> list[Suite]:
    """The suites that are asked for: by name, a file of one's own, or all. Raises ``UserError``."""
    if unknown := [name for name in names if name not in cases.NAMES]:
        raise UserError(f"There is no suite {unknown[0]!r}; there are {', '.join(cases.NAMES)}.")
    suites = [cases.suite(name) for name in names or (() if file else cases.NAMES)]
    suites += [cases.read(file)] if file else []
    return limited(suites, only) if only else suites


def tell(console: Console, results: Sequence[Result], arguments: argparse.Namespace) -> int:
    """The tables, the files, and whether the gate is passed."""
    from evals.page import page

    data = summary.public(results)
    if arguments.json:
        print(json.dumps(data, ensure_ascii=False))
    else:
        for result in results:
            console.print(table(result))
            _misses(console, result)
            if result.unjudged:
                console.print(
                    f"  {len(result.unjudged)} not judged: {result.unjudged[0]}",
                    markup=False,
                    highlight=False,
                )
        for after in results[1:]:
            console.print(changes(results[0], after))
    out: Path = arguments.out
    (out / "report.json").write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (out / "report.html").write_text(page(results), encoding="utf-8")
    if not arguments.json:
        console.print(f"The report is {(out / 'report.html').resolve()}", soft_wrap=True)
    broken = [line for result in results for line in summary.gate(result)] if arguments.gate else []
    for line in broken:
        print(f"pixora: {line}", file=sys.stderr)
    return 1 if broken else 0


def table(result: Result) -> Table:
    """A subject, suite by suite; tokens and money only where there are some."""
    shown = Table(title=str(result.subject), box=None, pad_edge=False, title_justify="left")
    found = [summary.summary(result, suite) for suite in result.suites]
    paid = any(one.tokens for one in found)
    for heading in (
        "suite",
        "cases",
        "right",
        "asked",
        "wrong",
        *(("turns", "tokens", "US$") if paid else ()),
    ):
        shown.add_column(heading, justify="left" if heading == "suite" else "right", no_wrap=True)
    shown.add_column("weakest")
    for one in found:
        weak = sorted((value, name) for name, value in one.scores.items() if value < 1)[:3]
        shown.add_row(
            one.suite, str(one.cases), str(one.right), f"{100 * one.asked.value:.0f} %", f"{100 * one.wrong.value:.0f} %",
            *((f"{one.turns:.1f}", f"{one.tokens:,.0f}", f"{one.cost:.2f}") if paid else ()),
            ", ".join(f"{name} {value:.2f}" for value, name in weak),
        )  # fmt: skip
    return shown


def changes(before: Result, after: Result) -> Table:
    """What got better and worse from one subject to another."""
    shown = Table(title=f"{before.subject} → {after.subject}", box=None, pad_edge=False, title_justify="left")
    for heading in ("suite", "gain", "", "became right", "became wrong", "by chance"):
        shown.add_column(heading)
    for suite in (name for name in after.suites if name in before.suites):
        found = summary.change(before, after, suite)
        shown.add_row(
            suite, str(found.gain), found.told, ", ".join(found.better[:4]) or "-", ", ".join(found.worse[:4]) or "-",
            f"{100 * found.chance:.0f} %",
        )  # fmt: skip
    return shown


def _misses(console: Console, result: Result) -> None:
    for suite in result.suites:
        left = summary.missed(result, suite)
        for one in left[:LISTED]:
            console.print(
                f"  {suite}/{one.case} ({one.verdict}): {'; '.join(one.faults)}",
                markup=False,
                highlight=False,
            )
        if len(left) > LISTED:
            console.print(f"  … and {len(left) - LISTED} more of {suite} in the report")
