"""Templates on the command line, and what a linter finds in them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import prompts
from pixora.cli.prompting import faults
from tests.cli.conftest import pixora


def test_templates_are_listed_shown_and_compared(tmp_path: Path) -> None:
    listed = pixora(tmp_path, "prompts", "list")
    assert listed.returncode == 0
    for name in prompts.names():
        assert name in listed.stdout and prompts.load(name).version in listed.stdout
    assert pixora(tmp_path, "prompts", "show", "state").stdout.startswith(
        "<film_state>\nrevision {{revision}}"
    )
    other = tmp_path / "other"
    shutil.copytree(prompts.HERE, other)
    file = other / "state.md"
    file.write_text(file.read_text().replace("cast: {{cast}}\n", ""))
    compared = pixora(tmp_path, "prompts", "diff", "--version", str(other)).stdout.splitlines()
    assert "+cast: {{cast}}" in compared and not [line for line in compared if line.startswith("-c")]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("show",), "Which template? There are director, state."),
        (("show", "nothing"), "There is no template 'nothing'; there are director, state."),
        (
            ("diff", "--version", "no-such-revision"),
            "'no-such-revision' is neither a folder of templates nor a git revision",
        ),
        (("dance",), "Templates can be listed, shown and compared, not 'dance'"),
    ],
)
def test_what_is_no_template_is_said(arguments: tuple[str, ...], said: str, tmp_path: Path) -> None:
    done = pixora(tmp_path, "prompts", *arguments)
    assert done.returncode == 2 and done.stderr.startswith(f"pixora: {said}")


def test_our_own_templates_are_in_order() -> None:
    assert faults(prompts.HERE) == []


@pytest.mark.parametrize(
    ("name", "old", "new", "fault"),
    [
        ("director", "version: ", "versoin: ", "director: its front matter has no version"),
        ("director", "version: 2", "version: v2", "director: its version is 'v2"),
        ("director", "---\nversion", "version", "director: it does not begin with a front matter"),
        ("director", "{{language}}", "{{langauge}}", "director: {{langauge}} is filled in by nobody"),
        ("director", "{{time_rules}}", "", "director: {{time_rules}} is missing"),
        (
            "director",
            "call plan_scenes once",
            "call plan_film once",
            "director: plan_film is no tool and no field",
        ),
        ("director", "# Time\n", "# Time \n", "ends in blanks"),
        ("state", "plan: {{plan}}", "plan:\t{{plan}}", "has a tab"),
        ("director", "# Faith", "word " * 1000 + "\n# Faith", "1000 are the most"),
    ],
)
def test_a_linter_finds_what_is_wrong(name: str, old: str, new: str, fault: str, tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    shutil.copytree(prompts.HERE, folder)
    file = folder / f"{name}.md"
    text = file.read_text()
    assert old in text
    file.write_text(text.replace(old, new, 1))
    assert any(fault in found for found in faults(folder)), faults(folder)


def test_a_missing_and_an_unread_template_are_found(tmp_path: Path) -> None:
    (tmp_path / "poem.md").write_text("---\nversion: 2026-01-31\npurpose: none\n---\nRoses.\n")
    assert faults(tmp_path) == [
        "director: there is no such template", "state: there is no such template",
        "poem: nobody reads it; the agent reads director, state",
    ]  # fmt: skip
