"""The report: a table at the terminal, JSON for scripts, and one HTML file with plots."""

from __future__ import annotations

import html
import io
import json
import os
import platform
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import matplotlib as mpl
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure as Canvas
from rich.table import Table

from evals.load.judge import MEGABYTE, Figure, Measured
from evals.load.site import Load
from evals.load.watch import EACH_SECONDS, Watch, kind

STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 62rem; padding: 0 1rem; color: #1b2330; background: #fff }
h1 { font-size: 1.6rem } h2 { font-size: 1.1rem; margin-top: 2.2rem }
table { border-collapse: collapse } td, th { padding: .15rem 1.2rem .15rem 0; text-align: left; vertical-align: top }
td.number { text-align: right; font-variant-numeric: tabular-nums } .no { color: #b3261e; font-weight: 600 } .yes { color: #1b7f3b }
svg { max-width: 100%; height: auto } pre { background: #f4f5f7; padding: .8rem; overflow: auto; font-size: 12px }
"""


COLOURS = mpl.color_sequences["tab10"]


@dataclass(frozen=True)
class Report:
    """One load and what came of it."""

    load: Load
    told: Mapping[str, Any]
    measured: Measured
    watch: Watch
    progress: Sequence[Mapping[str, Any]]
    """What the people said of themselves, each second."""
    complaints: Mapping[str, str]

    @property
    def figures(self) -> Sequence[Figure]:
        return self.measured.figures

    @property
    def held(self) -> bool:
        return all(figure.held for figure in self.figures)

    def table(self) -> Table:
        """The figures as people read them."""
        shown = Table("figure", "", box=None, pad_edge=False)
        for heading in ("value", "limit"):
            shown.add_column(heading, justify="right")
        shown.add_column("held")
        for figure in self.figures:
            value, limit, held = _cells(figure)
            shown.add_row(
                figure.name,
                figure.about,
                value,
                limit,
                {"yes": "[green]yes[/]", "no": "[red]no[/]"}.get(held, ""),
            )
        return shown

    def public(self) -> dict[str, Any]:
        return {
            "machine": machine(),
            "load": self.load.public(),
            "held": self.held,
            "figures": {figure.name: figure.public() for figure in self.figures},
            "troubles": self.told["wrong"],
        }

    def save(self, out: Path) -> None:
        """Write ``out`` and the same name with ``.json``."""
        out.parent.mkdir(parents=True, exist_ok=True)
        out.with_suffix(".json").write_text(json.dumps(self.public(), indent=2) + "\n")
        out.write_text(self.page(), encoding="utf-8")

    def page(self) -> str:
        """The whole report as one file that needs no other."""
        load = self.load
        title = f"{load.films} films, {load.followers} followers, {load.minutes:g} minutes"
        rows = "".join(_row(figure) for figure in self.figures)
        plots = "".join(f"<h2>{html.escape(name)}</h2>{_svg(draw)}" for name, draw in self._plots())
        said = "".join(
            f"<h2>{html.escape(name)} said</h2><pre>{html.escape(text)}</pre>"
            for name, text in self.complaints.items()
        )
        wrong = "".join(
            f"<li>{html.escape(text)} ({count} times)</li>" for text, count in self.told["wrong"].items()
        )
        return (
            f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Load: {title}</title><style>{STYLE}</style>'
            f"<h1>{title}</h1><p>{html.escape(machine())}. Servers: {load.servers}, workers: {load.workers} for runs and "
            f"{load.renderers} for cuts. Seed {load.seed}.</p>"
            f"<table><tr><th>figure<th><th>value<th>limit<th>held</tr>{rows}</table>"
            f"<ul>{wrong}</ul>{plots}<h2>Settings</h2><pre>{html.escape(json.dumps(load.public(), indent=2))}</pre>{said}</html>\n"
        )

    def _plots(self) -> Sequence[tuple[str, Callable[[Axes], None]]]:
        return (
            ("From commit to receipt", self._draw_late),
            (
                "The same over time: median and 99th percentile of each five seconds",
                self._draw_late_over_time,
            ),
            ("Films on their way", self._draw_films),
            ("Time over the vendor's critical path, share of plans", self._draw_overheads),
            ("Processors in use", self._draw_cpu),
            ("Connections to PostgreSQL", self._draw_connections),
            ("Memory of each part (PSS)", self._draw_memory),
        )

    @property
    def _begin(self) -> float:
        return self.watch.samples[0].time

    def _draw_late(self, axes: Axes) -> None:
        late = np.sort(self.measured.late) * 1000
        if len(late):
            kept = late[:: max(1, len(late) // 2000)]
            axes.plot(np.maximum(kept, 0.1), np.linspace(0, 100, len(kept)))
        axes.set(xscale="log", xlabel="milliseconds", ylabel="% of events")

    def _draw_late_over_time(self, axes: Axes) -> None:
        slot = ((self.measured.heard - self._begin) // 5).astype(int)
        slots = np.unique(slot)
        for share in (50, 99):
            values = [1000 * np.percentile(self.measured.late[slot == one], share) for one in slots]
            axes.plot(slots * 5, values, label=f"p{share}")
        axes.set(yscale="log", xlabel="seconds", ylabel="milliseconds")
        _legend(axes)

    def _draw_films(self, axes: Axes) -> None:
        times = [row["time"] - self._begin for row in self.progress]
        for step in ("arrived", "planned", "approved", "finished", "done"):
            axes.plot(times, [row.get(step, 0) for row in self.progress], label=step)
        axes.set(xlabel="seconds", ylabel="films")
        _legend(axes)

    def _draw_overheads(self, axes: Axes) -> None:
        for name, values in (
            ("to the last take", self.measured.media),
            ("to the finished film", self.measured.overheads),
        ):
            if len(values):
                axes.plot(100 * np.sort(values), np.linspace(0, 100, len(values)), label=name)
        axes.axvline(5, color="#b3261e", linestyle="--", label="limit")
        axes.set(xlabel="% over the critical path", ylabel="% of plans")
        _legend(axes)

    def _draw_cpu(self, axes: Axes) -> None:
        samples = self.watch.samples
        kinds = sorted({kind(name) for sample in samples for name in sample.cpu})
        times = np.array([sample.time for sample in samples]) - self._begin
        totals = np.array(
            [[sum(s for n, s in sample.cpu.items() if kind(n) == one) for sample in samples] for one in kinds]
        )
        busy = np.array([sample.busy for sample in samples])
        rates = np.diff(totals, axis=1) / np.maximum(np.diff(times), EACH_SECONDS / 10)
        others = np.diff(busy) / np.maximum(np.diff(times), EACH_SECONDS / 10) - rates.sum(axis=0)
        rows = np.maximum(_smooth(np.vstack([rates, others])), 0)
        axes.stackplot(
            times[1:], *rows, labels=[*kinds, "others"], colors=[*COLOURS[: len(kinds)], "#dddddd"]
        )
        axes.axhline(os.cpu_count() or 1, color="#b3261e", linestyle="--")
        axes.set(xlabel="seconds", ylabel="processors")
        _legend(axes)

    def _draw_connections(self, axes: Axes) -> None:
        times = [sample.time - self._begin for sample in self.watch.samples]
        axes.plot(times, [sample.connections for sample in self.watch.samples], label="open")
        axes.plot(times, [sample.active for sample in self.watch.samples], label="in a transaction")
        axes.axhline(self.watch.limit, color="#b3261e", linestyle="--", label="max_connections")
        axes.set(xlabel="seconds", ylabel="connections", ylim=(0, None))
        _legend(axes)

    def _draw_memory(self, axes: Axes) -> None:
        samples = [sample for sample in self.watch.samples if sample.memory]
        for name in sorted({name for sample in samples for name in sample.memory}):
            found = [
                (sample.time - self._begin, sample.memory[name][1] / MEGABYTE)
                for sample in samples
                if name in sample.memory
            ]
            axes.plot(*zip(*found, strict=True), label=name)
        axes.set(xlabel="seconds", ylabel="megabytes", ylim=(0, None))
        _legend(axes)


def machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} processors, {memory:.0f} GB, {platform.system()} {platform.machine()}, {time.strftime('%Y-%m-%d %H:%M')}"


def _legend(axes: Axes) -> None:
    """Beside the plot, where it hides nothing."""
    axes.legend(loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, fontsize="small")


def _smooth(rates: np.ndarray[Any, Any], width: int = 5) -> np.ndarray[Any, Any]:
    """Each row averaged over some samples: children's time is only known once they have ended."""
    if rates.shape[1] < width:
        return rates
    return np.array([np.convolve(row, np.ones(width) / width, mode="same") for row in rates])


def _cells(figure: Figure) -> tuple[str, str, str]:
    unit = f" {figure.unit}" if figure.unit else ""
    if figure.limit is None:
        return f"{_number(figure.value)}{unit}", "", ""
    return f"{_number(figure.value)}{unit}", f"{figure.limit:g}{unit}", "yes" if figure.held else "no"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 or value == int(value or 0) else f"{value:.3g}"


def _row(figure: Figure) -> str:
    value, limit, held = _cells(figure)
    return (
        f"<tr><td>{figure.name}<td>{html.escape(figure.about)}<td class=number>{value}<td class=number>{limit}"
        f"<td class={held or 'told'}>{held}</tr>"
    )


def _svg(draw: Callable[[Axes], None]) -> str:
    with mpl.rc_context(
        {
            "svg.fonttype": "none",
            "svg.hashsalt": "pixora",
            "axes.spines.top": False,
            "axes.spines.right": False,
        }
    ):
        canvas = Canvas(figsize=(10, 3.6), layout="constrained")
        draw(canvas.subplots())
        out = io.StringIO()
        canvas.savefig(out, format="svg", metadata={"Date": None})
    text = out.getvalue()
    return text[text.index("<svg") :]
