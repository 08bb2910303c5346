"""``pixora new-provider`` writes a plugin that passes its tests as it is."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from pixora.cli import DONE, USAGE, main
from pixora.cli.new_provider import files
from pixora.testing import CHECKS

EXAMPLE = Path(__file__).parents[2] / "examples/lantern"


def test_the_template_is_the_example() -> None:
    kept = {
        str(path.relative_to(EXAMPLE)): path.read_text(encoding="utf-8")
        for path in EXAMPLE.rglob("*")
        if path.suffix in (".py", ".toml")
    }
    assert files("lantern") == kept, "copy what you changed in examples/lantern to pixora/cli/new_provider.md"


def test_a_new_plugin_passes_its_tests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new-provider", "north-star"]) == DONE
    assert "cd pixora-north-star && python -m pytest" in capsys.readouterr().out
    folder = tmp_path / "pixora-north-star"
    written = {path: path.read_text() for path in folder.rglob("*") if path.is_file()}
    assert not [path for path, text in written.items() if "lantern" in (str(path) + text).lower()]
    assert 'name = "pixora-north-star"' in written[folder / "pyproject.toml"]
    assert 'name = "north-star"' in written[folder / "src/pixora_north_star/__init__.py"]
    environ = os.environ | {"PYTHONDONTWRITEBYTECODE": "1"}
    command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider")
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, timeout=200)
    told = re.search(r"(\d+) passed, (\d+) skipped", done.stdout)
    assert told is not None, done.stdout[-3000:] + done.stderr[-1000:]
    assert sum(map(int, told.groups())) == len(CHECKS)


@pytest.mark.parametrize("name", ["", "North", "../up", "a_b", "1st", "-x-", "a--b"])
def test_a_name_that_cannot_be_one_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["new-provider", "--", name]) == USAGE
    assert f"cannot be called {name!r}" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["local", "fal", "openai-images", "tide-pool"])
def test_a_name_that_is_taken_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed = tmp_path / "site" / "tide_pool-1.dist-info"
    installed.mkdir(parents=True)
    (installed / "METADATA").write_text("Name: tide-pool\nVersion: 1\n")
    (installed / "entry_points.txt").write_text("[pixora]\ntide-pool = tide_pool\n")
    monkeypatch.setattr(sys, "path", [*sys.path, str(installed.parent)])
    monkeypatch.chdir(installed)
    assert main(["new-provider", name]) == USAGE
    assert f"There is a provider {name!r} already" in capsys.readouterr().err
    assert not (installed / f"pixora-{name}").exists()


def test_nothing_is_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pixora-tide").mkdir()
    assert main(["new-provider", "tide"]) == USAGE
    assert "already a 'pixora-tide'" in capsys.readouterr().err
    assert list((tmp_path / "pixora-tide").iterdir()) == []
