"""The suites rank a good, a sloppy and a malicious model, and notice each rule that a template loses; `make evals` plays it."""

from __future__ import annotations

from pathlib import Path

import pytest

from evals import cases, summary
from evals.cases import Suite
from evals.runner import Result
from evals.statistics import Interval, share
from tests.evals.test_players import run, without

pytestmark = pytest.mark.sqlite("cases are played in homes of their own, whose database is a file")

EVERY = 12
"""Of each suite every so manieth case is played."""


def some(name: str) -> Suite:
    suite = cases.suite(name)
    return suite.model_copy(update={"cases": suite.cases[::EVERY]})


def right(result: Result, suite: str = "") -> Interval:
    mine = [one for one in result.outcomes if suite in ("", one.suite)]
    return share(sum(one.right for one in mine), len(mine))


def test_the_suites_rank_a_good_a_sloppy_and_a_malicious_model(tmp_path: Path) -> None:
    suites = [some(name) for name in cases.NAMES]
    good, sloppy, malicious = (
        right(run(manner, tmp_path / manner, suites)) for manner in ("good", "sloppy", "malicious")
    )
    print(f"right: good {good}, sloppy {sloppy}, malicious {malicious}")
    assert good.low > sloppy.high and sloppy.low > malicious.high
    assert good.value > 0.8 and malicious.value < 0.05


@pytest.mark.parametrize(
    "lost", ["request_approval", "word for word", "{{time_rules}}", "smallest operation"]
)
def test_a_rule_that_the_director_template_loses_is_noticed(lost: str, tmp_path: Path) -> None:
    assert summary.gate(without("director", lost, tmp_path)) != []
