"""Put a load on Pixora as it runs at scale, judge what came of it, and write ``load.html`` and ``load.json``.

Exits 1 where a limit was not held and 2 for options that are none.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
import sys
from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import Any

from rich.console import Console

from evals.load.facts import gather
from evals.load.judge import judge
from evals.load.report import Report
from evals.load.site import ROOT, Load, Site, site
from evals.load.watch import Watch

TOLD = ("films", "followers", "minutes", "servers", "workers", "renderers", "seed", "chatting", "cancelling")
LINES_EACH = 10
"""Seconds between two lines of progress where nothing can be overwritten."""


async def run(load: Load, console: Console) -> Report:
    """One load from the first process to the last; a signal ends it where it is."""
    task = asyncio.current_task()
    assert task is not None
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, task.cancel)
    with console.status("beginning PostgreSQL, Redis, the vendor, servers and workers"):
        entered = site(load)
        here = entered.__enter__()
    try:
        out = here.folder / "people.json"
        progress: list[dict[str, Any]] = []
        with Watch(here.roots, here.database, here.is_poller) as watch:
            await _people(here, out, watch, progress, console)
        told = json.loads(out.read_text())
        facts = await gather(here.database, here.vendor)
        return Report(load, told, judge(told, facts, watch), watch, progress, here.complaints())
    finally:
        with console.status("ending everything"):
            entered.__exit__(None, None, None)


async def _people(
    here: Site, out: Path, watch: Watch, progress: list[dict[str, Any]], console: Console
) -> None:
    """Let everybody come and go, in a process of their own."""
    plan = here.folder / "plan.json"
    plan.write_text(json.dumps({"load": here.load.public(), "urls": here.urls, "home": str(here.home)}))
    people = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "evals.load.people", str(plan), str(out), cwd=ROOT,
        stdout=asyncio.subprocess.PIPE, start_new_session=True,
    )  # fmt: skip
    assert people.stdout is not None
    here.roots["people"] = people.pid
    try:
        with console.status("") as shown:
            while line := await people.stdout.readline():
                progress.append(json.loads(line))
                text = _progress(progress[-1], here, watch)
                shown.update(text)
                if not console.is_terminal and len(progress) % LINES_EACH == 1:
                    console.print(text, soft_wrap=True)
        if code := await people.wait():
            raise RuntimeError(f"the people's process ended with {code}")
    finally:
        if people.returncode is None:
            people.kill()
            await people.wait()


def _progress(now: Mapping[str, Any], here: Site, watch: Watch) -> str:
    counted = ", ".join(
        f"{now.get(step, 0)} {step}" for step in ("arrived", "planned", "approved", "finished", "done")
    )
    seconds = now["time"] - watch.samples[0].time if watch.samples else 0.0
    connections = watch.samples[-1].connections if watch.samples else 0
    troubles = f", {sum(now['wrong'].values())} troubles" if now["wrong"] else ""
    return (
        f"{seconds:4.0f} s  of {here.load.films} films {counted}; {now['events']:,} events received, "
        f"{connections} connections{troubles}"
    )


def options(argv: Sequence[str]) -> tuple[Load, Path]:
    """The load that is asked for, and where the report goes."""
    parser = argparse.ArgumentParser(prog="python -m evals.load", description=__doc__)
    for option in fields(Load):
        if option.name in TOLD:
            kind = int if isinstance(option.default, int) else float
            parser.add_argument(
                f"--{option.name}", type=kind, default=option.default, help=f"{option.default}"
            )
    parser.add_argument("--slow", type=float, default=1.0, help="how many times as long a vendor takes, 1.0")
    parser.add_argument(
        "--out", type=Path, default=Path("load.html"), help="where the report goes; JSON beside it"
    )
    given = vars(parser.parse_args(argv))
    out: Path = given.pop("out")
    slow: float = given.pop("slow")
    return Load(**given).slowed(slow), out


def main(argv: Sequence[str]) -> int:
    """Everything, and how it is to be left; on Ctrl-C nothing stays behind."""
    load, out = options(argv)
    console = Console()
    try:
        report = asyncio.run(run(load, console))
    except asyncio.CancelledError:
        console.print("Ended before it was over; there is no report.")
        return 130
    report.save(out)
    console.print(report.table())
    for trouble, count in report.told["wrong"].items():
        console.print(f"{trouble} ({count} times)", style="red", markup=False)
    console.print(f"The report is {out.resolve()}, its numbers are in {out.with_suffix('.json').resolve()}")
    return 0 if report.held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
