"""The load kit plays people against everything there is, and its report counts right."""

from __future__ import annotations

import io
import json
from pathlib import Path

import psutil
from rich.console import Console

from evals.load.__main__ import options, run
from evals.load.facts import Facts, Line, Plan
from evals.load.judge import Figure, judge
from evals.load.site import CORES, Load
from evals.load.watch import Sample, Watch

LATENCIES = {
    "image": (0.3, 0.5),
    "speech": (0.1, 0.2),
    "sound": (0.1, 0.2),
    "music": (0.1, 0.2),
    "clip": (0.5, 1.0),
}
TINY = Load(
    films=2, followers=5, minutes=0.01, servers=1, workers=1, renderers=1, seed=1, chatting=0.0, cancelling=0.5,
    reconnecting=1.0, reading=0.0, poll_seconds=0.2, latencies=LATENCIES, patience=120.0,
)  # fmt: skip


def alive(pid: int) -> bool:
    """Whether there is such a process that has not ended."""
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


async def test_a_small_load_is_carried_to_its_end_and_reported(tmp_path: Path) -> None:
    said = io.StringIO()
    report = await run(TINY, Console(file=said, width=200))
    report.save(tmp_path / "out" / "load.html")
    found = json.loads((tmp_path / "out" / "load.json").read_text())
    figures = {name: figure["value"] for name, figure in found["figures"].items()}

    people = report.told["people"]
    assert {"finished" in person["steps"] for person in people} == {True, False}
    assert {"cancelled" in person["steps"] for person in people} == {True, False}
    nothing = (
        "films_unfinished",
        "troubles",
        "crashes",
        "events_lost",
        "events_doubled",
        "books_wrong",
        "paid_twice",
    )
    assert {name: figures[name] for name in (*nothing, "thrown_away")} == dict.fromkeys(
        (*nothing, "thrown_away"), 0
    )
    assert report.told["wrong"] == {} == found["troubles"]
    heard = [len(follower["numbers"]) for person in people for follower in person["followers"]]
    assert len(heard) == TINY.followers and sum(heard) >= figures["events"] > sum(heard) / 2
    assert 0 < figures["receipt_p50"] <= figures["receipt_p99"] <= figures["receipt_max"]
    assert figures["overhead_p50"] > figures["overhead_media_p50"] > 0
    assert all(
        figures[f"cpu_{part}"] > 0 for part in ("api", "runs", "render", "PostgreSQL", "vendor", "people")
    )
    assert 0 < figures["connections"] < 100 and figures["memory_api"] > 50
    assert [name for name, pid in report.watch.roots.items() if alive(pid)] == []

    page = (tmp_path / "out" / "load.html").read_text()
    assert page.count("<svg") == 7 and "src=" not in page and 'href="http' not in page
    assert "of 2 films" in said.getvalue()


def line(unit: str, needs: tuple[str, ...], seconds: float, ordered: float, landed: float) -> Line:
    return Line(unit, unit.partition(":")[0], needs, "made", landed, ordered, seconds)


def test_what_is_lost_doubled_late_or_bought_twice_is_counted() -> None:
    lines = [
        line("image:s1", (), 10, 101, 112), line("speech:s1", (), 30, 101, 132),
        line("clip:s1", ("image:s1", "speech:s1"), 60, 133, 194), line("cut", ("clip:s1",), 0, 0, 0),
    ]  # fmt: skip
    plan = Plan("p", "f", 100.0, "closed", "finished", 199.0, {one.unit: one for one in lines})
    assert plan.critical_path() == 90 and plan.ready(plan.lines["clip:s1"]) == 132
    facts = Facts({"f": {1: 5.0, 2: 6.0, 3: 7.0}}, {"p": plan}, stretches=8, bought_twice=["p:music"])
    follower = {"numbers": [1, 2, 2], "times": [5.5, 6.2, 6.4], "connected": [(0, 5.2)]}
    person = {"film": "f", "last": 3, "followers": [follower], "steps": {"registered": 1.0, "planned": 3.0}}
    watch = Watch({}, "", limit=100)
    watch.samples = [
        Sample(0.0, {"api 1": 5.0}, {"api 1": (9, 2**20)}, {"api 1": 1}, 98, 1, 10, 50.0),
        Sample(9.0, {"api 1": 7.0, "api 2": 1.0}, {}, {"api 1": 1}, 20, 1, 30, 60.0),
    ]
    found = judge({"people": [person], "wrong": {"503": 2}}, facts, watch)
    figures = {figure.name: figure for figure in found.figures}

    wrong = {
        "films_unfinished": 1,
        "troubles": 2,
        "events_lost": 1,
        "events_doubled": 1,
        "paid_twice": 1,
        "connections": 98,
    }
    assert {name: figures[name].value for name in wrong} == wrong
    assert not any(figures[name].held for name in wrong)
    assert [round(late, 3) for late in found.late] == [
        0.2,
        0.4,
    ]  # the first was there before anybody listened
    assert round(figures["overhead_p50"].value, 6) == 10.0 and not figures["overhead_p50"].held
    assert (figures["cut_p50"].value, figures["order_p99"].value > 0.9) == (5.0, True)
    assert (figures["cpu_api"].value, figures["cpu_per_film"].value) == (3.0, 3.0)
    assert round(figures["others"].value * CORES) == round(100 * (60 - 50 - 3) / 9)
    assert (figures["memory_api"].value, figures["memory_api"].held) == (1.0, True)
    assert Figure("told", "", 9.0).held and not Figure("unmeasured", "", float("nan"), "s", 1.0).held


def test_what_is_given_to_make_is_the_load() -> None:
    load, out = options(["--films", "7", "--minutes", "0.5", "--out", "x.html"])
    assert (load.films, load.minutes, load.followers, out) == (7, 0.5, Load().followers, Path("x.html"))
