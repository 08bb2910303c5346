"""What is promised of the load, and whether it was kept: every threshold stands here."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Any

import numpy as np

from evals.load.facts import Facts, Plan
from evals.load.site import CORES
from evals.load.watch import Watch, kind, used

RESERVED = 3
"""Connections that PostgreSQL keeps for its administrator."""
MEGABYTE = 2**20
MOST_MEMORY = {"api": 350, "runs": 300, "render": 500, "poller": 250}
"""Megabytes that one part of a kind may own at most (PSS), with its children."""


@dataclass(frozen=True)
class Figure:
    """One number; without a limit it is told and not judged."""

    name: str
    about: str
    value: float
    unit: str = ""
    limit: float | None = None

    @property
    def held(self) -> bool:
        return self.limit is None or self.value <= self.limit

    def public(self) -> dict[str, Any]:
        value = round(self.value, 4) if math.isfinite(self.value) else None
        return {
            "about": self.about,
            "value": value,
            "unit": self.unit,
            "limit": self.limit,
            "held": self.held,
        }


@dataclass
class Measured:
    """What plots and figures are made of."""

    late: np.ndarray[Any, Any]
    """Seconds from an event's commit to its receipt, for each event of each follower that was connected."""
    heard: np.ndarray[Any, Any]
    """When each of them came, in seconds since the epoch."""
    overheads: np.ndarray[Any, Any]
    """Wall time from approval to the end over the critical path, minus one, for each plan."""
    media: np.ndarray[Any, Any]
    """The same to the last take before the cut."""
    figures: Sequence[Figure]


def judge(told: Mapping[str, Any], facts: Facts, watch: Watch) -> Measured:
    """Every figure of one load."""
    people = told["people"]
    late, heard = _lateness(people, facts)
    plans = [plan for plan in facts.plans.values() if plan.whole and plan.ended]
    overheads = np.array([_overhead(plan, plan.ended) for plan in plans])
    media = np.array([_overhead(plan, _last(plan)) for plan in plans])
    figures = [
        *_films(people, told["wrong"], facts), *_events(people, facts, late), *_schedule(plans, overheads, media),
        *_money(facts), *_taken(watch, len(people), facts),
    ]  # fmt: skip
    return Measured(late, heard, overheads, media, figures)


def _films(people: Sequence[Mapping[str, Any]], wrong: Mapping[str, int], facts: Facts) -> Iterable[Figure]:
    done = sum("done" in person["steps"] for person in people)
    yield Figure(
        "films_at_once", "the most films that were being made at a moment", _at_once(facts.plans.values())
    )
    yield Figure("films_unfinished", "films that did not come to their end", len(people) - done, "", 0)
    yield Figure("troubles", "requests that failed, and other trouble of people", sum(wrong.values()), "", 0)
    yield Figure("crashes", "runs whose worker vanished", facts.crashes, "", 0)
    waits = [
        person["steps"]["planned"] - person["steps"]["registered"]
        for person in people
        if "planned" in person["steps"]
    ]
    yield Figure("plan_p50", "from the wish to the plan", _at(waits, 50), "s")
    yield Figure("plan_p99", "", _at(waits, 99), "s", 10.0)


def _events(
    people: Sequence[Mapping[str, Any]], facts: Facts, late: np.ndarray[Any, Any]
) -> Iterable[Figure]:
    lost = doubled = streams = 0
    for person in people:
        last = max([person["last"], *(max(one["numbers"], default=0) for one in person["followers"])])
        for follower in person["followers"]:
            seen = Counter(follower["numbers"])
            lost += sum(number not in seen for number in range(1, last + 1))
            doubled += seen.total() - len(seen)
            streams += len(follower["connected"])
    yield Figure("events_lost", "events that a follower never saw", lost, "", 0)
    yield Figure("events_doubled", "events that a follower saw twice", doubled, "", 0)
    for share, limit in ((50, 0.05), (99, 0.25), (100, 3.0)):
        name = f"p{share}" if share < 100 else "max"
        about = "from an event's commit to its receipt" if share == 50 else ""
        yield Figure(f"receipt_{name}", about, _at(late, share), "s", limit)
    yield Figure("events", "events that followers saw as they came", len(late))
    yield Figure("streams", "connections of followers", streams)
    yield Figure("events_per_film", "", sum(map(len, facts.commits.values())) / max(1, len(people)))


def _schedule(
    plans: Sequence[Plan], overheads: np.ndarray[Any, Any], media: np.ndarray[Any, Any]
) -> Iterable[Figure]:
    about = "from approval to the end, over the vendor's critical path"
    yield Figure("overhead_p50", about, 100 * _at(overheads, 50), "%", 5.0)
    yield Figure("overhead_p99", "", 100 * _at(overheads, 99), "%")
    yield Figure("overhead_media_p50", "the same to the last take before the cut", 100 * _at(media, 50), "%")
    yield Figure("overhead_media_p99", "", 100 * _at(media, 99), "%")
    late = [
        line.ordered - moment
        for plan in plans
        for line in plan.wanted
        if line.ordered is not None and (moment := plan.ready(line)) is not None
    ]
    yield Figure("order_p50", "from all that a unit needs to its order at the vendor", _at(late, 50), "s")
    yield Figure("order_p99", "", _at(late, 99), "s")
    landed = [
        line.landed - line.ordered - line.seconds
        for plan in plans
        for line in plan.wanted
        if line.ordered is not None and line.landed is not None
    ]
    yield Figure("landing_p50", "from the vendor's being done to the take", _at(landed, 50), "s")
    yield Figure("landing_p99", "", _at(landed, 99), "s")
    cuts = [plan.ended - _last(plan) for plan in plans if plan.ended]
    yield Figure("cut_p50", "from the last take to the finished film", _at(cuts, 50), "s")
    yield Figure("cut_p99", "", _at(cuts, 99), "s")


def _money(facts: Facts) -> Iterable[Figure]:
    yield Figure("books_wrong", "sentences of the ledger's audit", len(facts.wrong_books), "", 0)
    yield Figure(
        "paid_twice", "units that were ordered twice, by the vendor's journal", len(facts.bought_twice), "", 0
    )
    yield Figure("thrown_away", "orders that were billed and not kept", len(facts.thrown_away), "", 0)
    yield Figure("orders", "orders at the vendor", facts.orders)


def _taken(watch: Watch, films: int, facts: Facts) -> Iterable[Figure]:
    most = max(sample.connections for sample in watch.samples)
    yield Figure("connections", "most connections to PostgreSQL", most, "", watch.limit - RESERVED)
    for name, (own, _) in memory(watch).items():
        yield Figure(
            f"memory_{name}", f"most memory of one {name}", own / MEGABYTE, "MB", MOST_MEMORY.get(name)
        )
    first, last = watch.samples[0], watch.samples[-1]
    by_kind = cpu(watch)
    for name, seconds in by_kind.items():
        yield Figure(f"cpu_{name}", f"CPU of {name}", seconds, "s")
    ours = sum(by_kind.get(name, 0.0) for name in ("api", "runs", "render", "poller", "PostgreSQL", "Redis"))
    yield Figure("cpu_per_film", "CPU of all that is not vendor or people", ours / films, "s")
    yield Figure("stretches_per_film", "how often a worker took a run in hand", facts.stretches / films)
    yield Figure("transactions_per_film", "", (last.transactions - first.transactions) / films)
    wall = last.time - first.time
    others = (last.busy - first.busy - sum(by_kind.values())) / wall / CORES
    yield Figure(
        "others", "of the processors was taken by what is no part of this", 100 * max(0.0, others), "%"
    )
    yield Figure("wall", "how long it took", wall, "s")


def cpu(watch: Watch) -> dict[str, float]:
    """CPU seconds by kind of part."""
    found: Counter[str] = Counter()
    for name, seconds in used(watch.samples).items():
        found[kind(name)] += seconds  # type: ignore[assignment]
    return dict(found)


def memory(watch: Watch) -> dict[str, tuple[int, int]]:
    """The most bytes that one part of each kind owned, and had resident."""
    found: dict[str, tuple[int, int]] = {}
    for sample in watch.samples:
        for name, (resident, own) in sample.memory.items():
            before = found.get(kind(name), (0, 0))
            found[kind(name)] = (max(before[0], own), max(before[1], resident))
    return found


def _lateness(
    people: Sequence[Mapping[str, Any]], facts: Facts
) -> tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]:
    """Of what was committed while a follower was connected; the rest it was told on connecting."""
    late, heard = [np.zeros(0)], [np.zeros(0)]
    for person in people:
        commits = facts.commits.get(person["film"], {})
        for follower in person["followers"]:
            numbers, times = follower["numbers"], np.array(follower["times"])
            when = np.array([commits.get(number, np.nan) for number in numbers])
            since = np.full(len(numbers), np.inf)
            for begin, moment in follower["connected"]:
                since[begin:] = moment
            live = when > since
            late.append((times - when)[live])
            heard.append(times[live])
    return np.concatenate(late), np.concatenate(heard)


def _overhead(plan: Plan, end: float | None) -> float:
    assert end is not None
    return (end - plan.approved) / plan.critical_path() - 1.0


def _at_once(plans: Iterable[Plan]) -> int:
    """The most plans that were approved and had not ended."""
    moments = [(plan.approved, 1) for plan in plans] + [(plan.ended, -1) for plan in plans if plan.ended]
    return max(accumulate(step for _, step in sorted(moments)), default=0)


def _last(plan: Plan) -> float:
    """When the last take before the cut was there."""
    landed = (line.landed for line in plan.lines.values() if line.kind != "cut")
    return max((moment for moment in landed if moment is not None), default=plan.approved)


def _at(values: Any, share: float) -> float:
    return float(np.percentile(values, share)) if len(values) else math.nan
