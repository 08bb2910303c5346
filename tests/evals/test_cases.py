"""The suites that come along: enough of them, each case with its own reason, all of it about films that are there."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from agent.director.reader.marked import words
from evals import cases
from evals.homes import read_film
from evals.reader import wishes
from evals.reader.training import corpus
from pixora.errors import UserError

LEAST = {"planning": 80, "editing": 80, "spending": 20, "safety": 30, "recovery": 20}
ALL = {name: cases.suite(name) for name in cases.NAMES}
PEOPLE = {path.stem: cases.read(path) for path in sorted((cases.SUITES / "people").glob("*.yaml"))}
"""Cases that no gate asks for: to learn from, and to judge by."""


@pytest.mark.parametrize("name", cases.NAMES)
def test_a_suite_has_cases_enough_and_a_reason_for_each(name: str) -> None:
    suite = ALL[name]
    assert suite.name == name and len(suite.cases) >= LEAST[name]
    assert [why for why, times in Counter(case.why for case in suite.cases).items() if times > 1] == []


@pytest.mark.parametrize("suite", [*ALL.values(), *PEOPLE.values()], ids=lambda suite: suite.name)
def test_cases_name_scenes_and_members_of_their_film(suite: cases.Suite) -> None:
    for case in suite.cases:
        if not case.inputs.film:
            continue
        film, expected = read_film(case.inputs.film), case.expected
        units = (
            *(expected.stale or ()),
            *expected.may_be_stale,
            *(expected.not_made or ()),
            *(expected.bought_again or ()),
        )
        there = {"", "*", "+", *(scene.id for scene in film.scenes), *(member.id for member in film.cast)}
        strange = {unit for unit in units if unit.partition(":")[2] not in there}
        assert not strange or "+" in {unit.partition(":")[2] for unit in units}, (case.name, strange)


def test_nobody_learns_from_what_is_held_out() -> None:
    others = [*ALL.values(), PEOPLE["editing"], PEOPLE["planning"], PEOPLE["practice"]]
    known = {(case.inputs.film, case.inputs.say) for suite in others for case in suite.cases}
    assert [c.name for c in PEOPLE["heldout"].cases if (c.inputs.film, c.inputs.say) in known] == []
    marked = {(message.film, _bare(message.text)) for message in corpus()}
    marked |= {("", _bare(wishes.text_of(wish))) for wish in wishes.corpus()}
    told = [(c.name, c.inputs.film, _bare(text)) for c in PEOPLE["heldout"].cases for text in c.inputs.say]
    assert [name for name, film, text in told if (film, text) in marked] == []


def _bare(text: str) -> str:
    return " ".join(word.lower() for word in words(text) if word[0].isalnum())


def test_planning_covers_lengths_languages_and_formats() -> None:
    planning = ALL["planning"].cases
    asked = {case.expected.seconds for case in planning if isinstance(case.expected.seconds, float | int)}
    assert min(asked) <= 6 and max(asked) >= 600
    languages = {case.expected.language for case in planning}
    assert {"en", "de", "fr", "es", "ar", "he", "ja", "zh"} <= languages
    assert {case.expected.aspect_ratio for case in planning} >= {"16:9", "9:16", "1:1", "4:5"}
    assert sum(bool(case.expected.verbatim) for case in planning) >= 10
    assert sum(not case.expected.invents for case in planning) >= 10


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name: x\nversion: 1\ncases: [", "are no YAML"),
        ("name: x\nversion: 1\ncases: [{name: a-case, why: too short}]", "wrong at cases.0.why"),
        (
            "name: x\nversion: 1\ncases:\n- &a {name: a-case, why: a reason that is one, inputs: {say: hi}, expected: {ends: plan}}\n- *a",
            "'a-case' more than once",
        ),
        (
            "name: x\nversion: 1\ncases: [{name: a-case, why: a reason that is one, inputs: {say: hi}, expected: {ends: plan, stale: [picture]}}]",
            "wrong at cases.0.expected.stale.0",
        ),
    ],
)
def test_what_is_no_suite_is_said_in_one_sentence(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(text)
    with pytest.raises(UserError, match=said) as refused:
        cases.read(path)
    assert "\n" not in str(refused.value)


def test_a_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read: No such file"):
        cases.read(tmp_path / "none.yaml")
