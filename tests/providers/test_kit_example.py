"""The example plugin is packaged, installed and checked as a stranger would."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from pixora.testing import CHECKS

pytestmark = pytest.mark.xdist_group("lantern")
EXAMPLE = Path(__file__).parents[2] / "examples/lantern"
LIST = (
    "from pixora import plugins, Settings; from pathlib import Path; p = plugins.load(built_in=());"
    "print(*(f'{one.name}:{model.name}' for one in p.providers(Settings(Path(), {})) for model in one.models()))"
)


def run(*command: str, cwd: Path, path: Path) -> str:
    """The output of a command that succeeds, with a folder of packages in front of ours."""
    environ = os.environ | {"PYTHONPATH": str(path), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(command, cwd=cwd, env=environ, capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-2000:]
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example installed into a folder of its own, without network; next to it its source."""
    folder = tmp_path_factory.mktemp("lantern")
    shutil.copytree(EXAMPLE, folder / "lantern", ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
    options = ("--no-index", "--no-deps", "--no-build-isolation", "--disable-pip-version-check", "-q")
    target = folder / "site"
    run(
        *(sys.executable, "-m", "pip", "install", *options, "--target", str(target), "./lantern"),
        cwd=folder,
        path=folder,
    )
    return target


def test_it_is_found_by_its_entry_point(installed: Path) -> None:
    assert run(sys.executable, "-c", LIST, cwd=installed, path=installed).split() == [
        "lantern:ink",
        "lantern:harbour",
        "lantern:tide",
    ]


def test_its_own_tests_pass_with_pytest_alone(installed: Path) -> None:
    source = installed.parent / "lantern"
    said = run(*(sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"), cwd=source, path=installed)
    told = re.search(r"(\d+) passed, (\d+) skipped", said)
    assert told is not None, said
    assert sum(map(int, told.groups())) == len(CHECKS)
