"""What runs of suites amount to: shares with their intervals, what got better and worse, and the gate."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import yaml

from evals import statistics
from evals.runner import Outcome, Result
from evals.statistics import Interval

GATE = Path(__file__).parent / "gate.yaml"


@dataclass(frozen=True)
class SuiteSummary:
    """A subject on one suite."""

    suite: str
    cases: int
    right: Interval
    asked: Interval
    wrong: Interval
    scores: dict[str, float]
    """The mean of each score over the cases that have it."""
    turns: float
    tokens: float
    cost: float


@dataclass(frozen=True)
class Change:
    """A suite under two subjects, case by case; from ``before`` to ``after``."""

    suite: str
    gain: Interval
    """Of the share that is right."""
    better: list[str]
    worse: list[str]
    chance: float
    """How likely it is that so uneven a split comes by chance."""
    scores: dict[str, Interval]

    @property
    def told(self) -> str:
        if self.gain.low > 0:
            return "better"
        return "worse" if self.gain.high < 0 else "no difference that is more than chance"


def summary(result: Result, suite: str) -> SuiteSummary:
    """One subject on one suite; repeats of a case count one by one."""
    mine = result.of(suite)
    count = len(mine)
    shares = {
        name: statistics.share(sum(one.verdict == name for one in mine), count)
        for name in ("right", "asked", "wrong")
    }
    names = dict.fromkeys(name for one in mine for name in one.scores)
    means = {name: _mean([one.scores[name].value for one in mine if name in one.scores]) for name in names}
    return SuiteSummary(
        suite, count, shares["right"], shares["asked"], shares["wrong"], means,
        _mean([float(one.played["turns"]) for one in mine]),
        _mean([float(one.played["tokens_in"] + one.played["tokens_out"]) for one in mine]),
        sum(one.cost for one in mine),
    )  # fmt: skip


def change(before: Result, after: Result, suite: str) -> Change:
    """What is different on the cases that both were given."""
    old = {(one.case, one.repeat): one for one in before.of(suite)}
    pairs = [(old[key], one) for one in after.of(suite) if (key := (one.case, one.repeat)) in old]
    was, now = [a.right for a, _ in pairs], [b.right for _, b in pairs]
    _, _, chance = statistics.flips(was, now)
    scores = {}
    for name in dict.fromkeys(name for pair in pairs for one in pair for name in one.scores):
        both = [
            (a.scores[name].value, b.scores[name].value)
            for a, b in pairs
            if name in a.scores and name in b.scores
        ]
        if both:
            scores[name] = statistics.difference([a for a, _ in both], [b for _, b in both])
    return Change(
        suite,
        statistics.difference([float(one) for one in was], [float(one) for one in now]),
        _names(b for a, b in pairs if b.right and not a.right),
        _names(b for a, b in pairs if a.right and not b.right),
        chance,
        scores,
    )


def gate(result: Result, path: Path = GATE) -> list[str]:
    """Every limit that a subject does not hold, in words; empty for a model that has none."""
    limits: dict[str, dict[str, float]] = yaml.safe_load(path.read_text(encoding="utf-8")).get(
        result.subject.model, {}
    )
    broken = []
    for suite in result.suites:
        found = summary(result, suite)
        for name, limit in limits.get(suite, {}).items():
            most = name.startswith("most_")
            value = getattr(found, name.removeprefix("most_")).value
            if most and value > limit:
                broken.append(f"{suite}: {_percent(value)} are {name[5:]}, at most {_percent(limit)} may be")
            elif not most and value < limit:
                broken.append(f"{suite}: {_percent(value)} are {name}, {_percent(limit)} have to be")
    return broken


def public(results: Sequence[Result]) -> dict[str, Any]:
    """Everything, for programs; the same in every run that comes to the same."""
    return {
        "subjects": [
            {
                "model": result.subject.model,
                "prompts": result.subject.prompts,
                "suites": {suite: asdict(summary(result, suite)) for suite in result.suites},
                "outcomes": [one.public() for one in result.outcomes],
            }
            for result in results
        ],
        "changes": [
            {"before": str(results[0].subject), "after": str(after.subject), "told": found.told}
            | asdict(found)
            for after in results[1:]
            for suite in after.suites
            for found in (change(results[0], after, suite),)
        ],
    }


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _names(outcomes: Any) -> list[str]:
    return list(dict.fromkeys(one.case for one in outcomes))


def _percent(share: float) -> str:
    return f"{100 * share:.3g} %"


def missed(result: Result, suite: str) -> list[Outcome]:
    """Those that are not right, wrong ones first."""
    return sorted(
        (one for one in result.of(suite) if not one.right), key=lambda one: (one.verdict != "wrong", one.case)
    )
