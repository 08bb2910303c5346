"""A template that lost a rule does not pass the gate; recorded turns are played back."""

from __future__ import annotations

import asyncio
import re
import shutil
from pathlib import Path

import pytest

import prompts
from evals import cases, summary
from evals.cases import Suite
from evals.players import Manner, Player, Served
from evals.runner import Memory, Result, Runner, Subject
from pixora.settings import Settings

pytestmark = pytest.mark.sqlite("cases are played in homes of their own, whose database is a file")


def telling() -> list[Suite]:
    """A few cases for which each rule of the templates matters."""
    planning, editing = cases.suite("planning"), cases.suite("editing")
    kept = [case for case in planning.cases if case.expected.verbatim and case.expected.seconds][:1]
    honest = [case for case in planning.cases if not case.expected.invents and case.expected.seconds][:1]
    scenes = [case for case in editing.cases if case.expected.stale == ("image:s2", "clip:s2")][:1]
    return [
        planning.model_copy(update={"cases": (*kept, *honest)}),
        editing.model_copy(update={"cases": (*scenes,)}),
    ]


def run(manner: Manner, folder: Path, suites: list[Suite], prompts_: str = "") -> Result:
    with Served(Player(manner)) as served:
        values = {
            "PIXORA_HOME": str(folder),
            "OPENAI_API_KEY": "not-a-real-key",
            "OPENAI_BASE_URL": served.url,
        }
        runner = Runner(Memory(folder / "memory"), base_settings=Settings.load(values))
        return asyncio.run(runner.run(Subject(f"openai/{manner}", prompts_), suites))


REGRESSIONS = {"director": ("Invent no facts",), "state": ("{{scenes}}",)}
"""What a careless hand may strike out of each template; `make evals` tries more."""


def test_every_template_has_a_regression_here_and_passes_the_gate_without(tmp_path: Path) -> None:
    assert {*REGRESSIONS} == {*prompts.names()}
    assert summary.gate(run("good", tmp_path, telling())) == []


@pytest.mark.parametrize(
    ("template", "lost"), [(name, lost) for name, struck in REGRESSIONS.items() for lost in struck]
)
def test_a_template_that_lost_a_rule_does_not_pass_the_gate(template: str, lost: str, tmp_path: Path) -> None:
    assert summary.gate(without(template, lost, tmp_path)) != []


def without(template: str, lost: str, folder: Path) -> Result:
    """The good model with a template in which the sentence that holds some words is gone."""
    templates = folder / "templates"
    shutil.copytree(prompts.HERE, templates)
    file = templates / f"{template}.md"
    text = file.read_text(encoding="utf-8")
    assert lost in text
    file.write_text(re.sub(rf"[^\n.]*{re.escape(lost)}[^\n.]*", "", text), encoding="utf-8")
    return run("good", folder / "home", telling(), str(templates))


def test_a_replay_asks_nobody(tmp_path: Path) -> None:
    suites = [telling()[1]]
    with Served(Player("good")) as served:
        values = {
            "PIXORA_HOME": str(tmp_path),
            "OPENAI_API_KEY": "not-a-real-key",
            "OPENAI_BASE_URL": served.url,
        }
        first = Runner(Memory(tmp_path / "memory"), base_settings=Settings.load(values))
        recorded = asyncio.run(first.run(Subject("openai/good"), suites))
        asked = served.asked
    (tmp_path / "memory" / "outcomes.jsonl").unlink()
    again = Runner(Memory(tmp_path / "memory"), replay=True, base_settings=Settings.load(values))
    replayed = asyncio.run(again.run(Subject("openai/good"), suites))
    assert asked > 0 == replayed.asked
    assert [one.public() | {"cost": 0} for one in replayed.outcomes] == [
        one.public() | {"cost": 0} for one in recorded.outcomes
    ]
