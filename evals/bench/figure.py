"""What is measured, and how a measurement is judged."""

from __future__ import annotations

import math
import statistics
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Figure:
    """One promise about speed: ``measure`` returns samples in ``unit``, of which the median counts."""

    name: str
    about: str
    unit: str
    budget: float
    measure: Callable[[], Sequence[float]]


@dataclass(frozen=True)
class Result:
    """A figure as it was measured in this run; one that could not be measured is not held."""

    figure: Figure
    samples: tuple[float, ...]
    trouble: str = ""
    """Why it could not be measured."""

    @classmethod
    def of(cls, figure: Figure) -> Result:
        """Measure."""
        try:
            return cls(figure, tuple(figure.measure()))
        except (RuntimeError, subprocess.TimeoutExpired) as error:
            return cls(figure, (), str(error))

    @property
    def value(self) -> float:
        return statistics.median(self.samples) if self.samples else math.inf

    @property
    def ratio(self) -> float:
        """How much of the budget is used up; above 1 it is not held."""
        return self.value / self.figure.budget

    @property
    def held(self) -> bool:
        return self.value <= self.figure.budget

    def public(self) -> dict[str, object]:
        """The figure as ``bench.json`` keeps it."""
        return {
            "value": round(self.value, 4) if self.samples else None,
            "unit": self.figure.unit,
            "budget": self.figure.budget,
            "held": self.held,
            "samples": [round(sample, 4) for sample in self.samples],
        }


def module(name: str, *arguments: str, timeout: float) -> str:
    """What ``python -m evals.bench.NAME`` prints, run in a process of its own.

    Raises ``RuntimeError`` with the end of its complaint if it fails.
    """
    command = [sys.executable, "-m", f"evals.bench.{name}", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=timeout)
    if done.returncode:
        raise RuntimeError(f"{name} {' '.join(arguments)} failed: {done.stderr.strip()[-2000:]}")
    return done.stdout.strip()
