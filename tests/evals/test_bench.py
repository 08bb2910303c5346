"""The bench measures what it says and judges it right."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path

import pytest

from evals.bench import __main__ as bench
from evals.bench import schedule, server, turns, vendor
from evals.bench.figure import Figure, Result
from film.breakdown import Breakdown, build
from film.document import Film
from film.units import graph


def figures(*values: float) -> tuple[Figure, ...]:
    return tuple(
        Figure(f"f{value:g}", "a figure", "ratio", 2.0, lambda value=value: [9.0, value, 0.5])
        for value in values
    )


def test_the_median_is_held_against_the_budget() -> None:
    (figure,) = figures(1.0)
    result = Result(figure, (9.0, 1.0, 0.5))
    assert (result.value, result.ratio, result.held) == (1.0, 0.5, True)
    assert not Result(figure, (2.01,)).held


def test_one_budget_that_is_not_held_fails_the_bench(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bench, "FIGURES", figures(1.0, 3.0))
    out = tmp_path / "bench.json"
    assert bench.main([], out) == 1
    assert json.loads(out.read_text())["f3"] == {
        "value": 3.0, "unit": "ratio", "budget": 2.0, "held": False, "samples": [9.0, 3.0, 0.5],
    }  # fmt: skip
    assert bench.main(["f1"], out) == 0
    assert list(json.loads(out.read_text())) == ["f1"]
    capsys.readouterr()
    assert bench.main(["speed"], out) == 2
    assert "there are f1, f3" in capsys.readouterr().out.replace("\n", " ")


def test_what_cannot_be_measured_is_not_held_and_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> list[float]:
        raise RuntimeError("no such command")

    monkeypatch.setattr(bench, "FIGURES", (Figure("lost", "a figure", "s", 1.0, broken), *figures(1.0)))
    assert bench.main([], tmp_path / "bench.json") == 1
    found = json.loads((tmp_path / "bench.json").read_text())
    assert (found["lost"]["value"], found["lost"]["held"], found["f1"]["held"]) == (None, False, True)
    assert "lost could not be measured: no such command" in capsys.readouterr().out


def test_the_scripted_model_streams_calls_and_then_words() -> None:
    asked = {"model": "turns-1", "messages": [{"role": "user", "content": "go"}]}
    deltas = [chunk["choices"][0]["delta"] for chunk in server.reply(asked) if chunk["choices"]]
    calls: list[dict[str, object]] = []
    for delta in deltas:
        turns._assemble(calls, delta.get("tool_calls", ()))
    assert len(calls) == server.CALLS
    assert all("worth noting" in json.loads(call["function"]["arguments"])["text"] for call in calls)  # type: ignore[index]
    asked["messages"].append({"role": "assistant", "content": None})  # type: ignore[attr-defined]
    assert server.reply(asked)[0]["choices"][0]["delta"]["content"] == "Done."


def test_the_bare_loop_talks_to_the_server_in_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(turns, "TURNS", 2)
    with server.served() as url:
        assert asyncio.run(turns.bare(url)) > 0


def test_the_critical_path_is_the_longest_chain_to_a_clip() -> None:
    film = build(Breakdown.model_validate(schedule.breakdown(2)), Film())
    at = vendor.latency
    longest = max(
        at("cast:keeper") + at("image:s1") + at("clip:s1"),
        at("image:s2") + at("clip:s2"),
        at("speech:s1") + at("clip:s1"),
        at("speech:s2") + at("clip:s2"),
    )
    assert schedule.critical_path(graph(film, [])) == longest


def test_a_simulated_film_is_made_and_timed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(vendor, "SECONDS", dict.fromkeys(vendor.SECONDS, (0.05, 0.05)))
    monkeypatch.setattr(vendor.Simulated, "poll_seconds", 0.05)
    assert asyncio.run(schedule.measure(2, tmp_path)) >= 1.0
