"""Suites run from the command line: what is known is not asked again, and two runs differ by nothing."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from agent.director_model import Director
from evals import cases, runner
from evals.film_scores import Score
from evals.runner import Memory, Outcome, limited
from pixora.errors import UserError
from tests.cli.conftest import pixora

pytestmark = pytest.mark.sqlite("cases are played in homes of their own, whose database is a file")

MINE = """
name: mine
version: 1
cases:
  - name: a-lamp
    why: the plainest wish that there is
    inputs: {say: "A lamp waits for a moth, 6 seconds"}
    expected: {ends: plan, seconds: 6, must: ["lamp", "moth"]}
  - name: never-right
    why: a case that nobody can get right
    inputs: {say: "A lamp waits for a moth, 6 seconds"}
    expected: {ends: plan, seconds: 60}
"""


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    path = tmp_path / "mine.yaml"
    path.write_text(MINE)
    return path


def report(out: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((out / "report.json").read_text())
    return found


def test_two_runs_differ_by_nothing_and_the_second_plays_nothing(
    tmp_path: Path, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    first = pixora(tmp_path / "home", "eval", "--cases", str(mine), "--out", str(out))
    assert first.returncode == 0, first.stderr
    told = report(out)
    assert "mine/never-right (wrong): length: 6.0 s, not 60" in first.stdout
    assert [one["verdict"] for one in told["subjects"][0]["outcomes"]] == ["right", "wrong"]
    assert told["subjects"][0]["outcomes"][1]["expected"] == {"ends": "plan", "seconds": 60}
    other = tmp_path / "other"
    pixora(tmp_path / "home", "eval", "--cases", str(mine), "--out", str(other))
    assert (other / "report.json").read_text() == (out / "report.json").read_text()
    assert (other / "report.html").read_text() == (out / "report.html").read_text()
    monkeypatch.setattr(Director, "stream", None)  # nobody is asked
    again = pixora(tmp_path / "home", "eval", "--cases", str(mine), "--out", str(out))
    assert again.returncode == 0 and report(out) == told


def test_what_broke_off_goes_on_where_it_was(
    tmp_path: Path, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    pixora(tmp_path / "home", "eval", "--cases", str(mine), "--only", "a-lamp", "--out", str(out))
    with (out / "outcomes.jsonl").open("a") as file:
        file.write('{"key": "half a li')
    played: list[str] = []
    play = runner.play

    async def noted(case: cases.Case, *more: Any) -> Any:
        played.append(case.name)
        return await play(case, *more)

    monkeypatch.setattr(runner, "play", noted)
    pixora(tmp_path / "home", "eval", "--cases", str(mine), "--out", str(out))
    assert played == ["never-right"]
    pixora(tmp_path / "home", "eval", "--cases", str(mine), "--anew", "--out", str(out))
    assert played == ["never-right", "a-lamp", "never-right"]


def test_a_changed_case_or_other_code_is_played_again(
    tmp_path: Path, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    suite = cases.read(mine)
    (case, other) = suite.cases
    keys = runner.Runner(Memory(tmp_path))
    keys._subject = runner.Subject()
    key = keys._key(case, 1)
    assert key == keys._key(case, 1) != keys._key(other, 1) and key != keys._key(case, 2)
    keys._subject = runner.Subject("openai/gpt-5")
    assert keys._key(case, 1) != key
    keys._subject = runner.Subject()
    monkeypatch.setattr(runner, "code_digest", lambda: "other code")
    assert keys._key(case, 1) != key


def test_the_gate_ends_with_one_and_says_what_is_not_held(
    tmp_path: Path, mine: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = tmp_path / "gate.yaml"
    gate.write_text("offline/director: {mine: {right: 0.9, most_wrong: 0.1}}\n")
    monkeypatch.setattr("evals.summary.gate.__defaults__", (gate,))
    done = pixora(tmp_path / "home", "eval", "--cases", str(mine), "--gate", "--out", str(tmp_path / "out"))
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        "pixora: mine: 50 % are right, 90 % have to be",
        "pixora: mine: 50 % are wrong, at most 10 % may be",
    ]


def test_two_versions_of_templates_are_compared(tmp_path: Path, mine: Path) -> None:
    done = pixora(
        tmp_path / "home", "eval", "--cases", str(mine), "--prompts", "prompts/templates", "--prompts", "prompts/templates",
        "--out", str(tmp_path / "out"),
    )  # fmt: skip
    assert done.returncode == 0 and "prompts/templates → offline/director @ prompts/templates" in done.stdout
    (change,) = report(tmp_path / "out")["changes"]
    assert (change["better"], change["worse"], change["chance"]) == ([], [], 1.0)
    assert change["told"] == "no difference that is more than chance"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("nonsense",),
            "There is no suite 'nonsense'; there are planning, editing, spending, safety, recovery.",
        ),
        (("--cases", "nowhere.yaml"), "The cases in nowhere.yaml cannot be read: No such file or directory."),
        (("planning", "--only", "nobody"), "There is no case 'nobody' in planning."),
        (("planning", "--repeat", "0"), "--repeat is '0'; choose 1 to 100."),
        (("planning", "--max-usd", "lots"), "--max-usd is 'lots'; write a number of US dollars, 0 or more."),
        (
            ("planning", "--only", "short-one-word", "--prompts", "nowhere"),
            "'nowhere' is neither a folder of templates nor a git revision that has any.",
        ),
        (
            ("planning", "--only", "short-one-word", "--model", "nobody"),
            "The model is 'nobody'; write vendor/model",
        ),
    ],
)
def test_what_cannot_be_judged_is_said_in_a_sentence(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    done = pixora(tmp_path / "home", "eval", *arguments, "--out", str(tmp_path / "out"))
    assert done.returncode == 2 and done.stderr.startswith(f"pixora: {said}") and done.stderr.count("\n") == 1


def test_only_the_cases_that_are_named_are_kept(mine: Path) -> None:
    (kept,) = limited([cases.read(mine)], ["never-right"])
    assert [case.name for case in kept.cases] == ["never-right"]
    with pytest.raises(UserError, match="no case 'x' in mine"):
        limited([cases.read(mine)], ["x"])


def test_outcomes_are_kept_whole(tmp_path: Path) -> None:
    outcome = Outcome("mine", "a-lamp", "why", 1, ["hi"], "right", {"length": Score(1.0)}, {"turns": 1})
    Memory(tmp_path).keep("key", outcome)
    assert Memory(tmp_path).outcome("key") == outcome and Memory(tmp_path).outcome("other") is None


def test_without_its_package_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [
        name for name in sys.modules if name.split(".")[0] == "pydantic_evals" or name.startswith("evals.")
    ]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "pydantic_evals", None)
    done = pixora(tmp_path / "home", "eval", "planning", "--out", str(tmp_path / "out"))
    assert done.returncode == 1
    assert (
        done.stderr
        == "pixora: pixora eval needs one more package; install it with: pip install 'pixora[evals]'\n"
    )
