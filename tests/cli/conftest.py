from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from film import units
from pixora.cli import main
from tests.databases import copied, elsewhere
from tests.forked import Forked

ROOT = Path(__file__).parents[2]
SMALL = [sys.executable, str(Path(__file__).with_name("small.py"))]
KINDS = ("IMAGE", "CLIP", "SPEECH", "SOUND", "MUSIC")


def environment(home: Path, **more: str) -> dict[str, str]:
    """This process's environment without anybody's settings, and with a home of its own."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith("PIXORA_") and not k.endswith("_API_KEY")}
    python = os.pathsep.join([*more.pop("first", "").split(), str(ROOT)])
    own = {"PIXORA_HOME": str(home), "PYTHONPATH": python, "PYTHONWARNINGS": "ignore"}
    return kept | elsewhere(home) | own | more


def pixora(home: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """One command, as in a process of its own, but in this one."""
    out, err = io.StringIO(), io.StringIO()
    with pytest.MonkeyPatch.context() as patch, redirect_stdout(out), redirect_stderr(err):
        patch.setattr(units, "SHORT_SIDE", dict.fromkeys(units.SHORT_SIDE, 90))
        patch.setattr(os, "environ", environment(home, **more))
        code = main(arguments)
    return subprocess.CompletedProcess(arguments, code, out.getvalue(), err.getvalue())


def process(home: Path, *arguments: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """One command in a process of its own."""
    return subprocess.run(
        [*SMALL, *arguments], env=environment(home, **more), input=stdin, capture_output=True, text=True, timeout=60
    )  # fmt: skip


class Said:
    """What a command said and how it ended."""

    def __init__(self, code: int, out: str, err: str) -> None:
        self.code, self.out, self.err = code, out, err

    @property
    def sentence(self) -> str:
        """The one line on stderr."""
        assert self.err.startswith("pixora: ") and self.err.count("\n") == 1, self.err
        assert "Traceback" not in self.err + self.out
        return self.err.removeprefix("pixora: ").strip()


@pytest.fixture
def run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., Said]:
    """Commands in this process, in a fresh home and a fresh folder."""
    monkeypatch.setattr(units, "SHORT_SIDE", dict.fromkeys(units.SHORT_SIDE, 90))
    for name in [name for name in os.environ if name.startswith("PIXORA_") or name.endswith("_API_KEY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIXORA_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.chdir(tmp_path)

    def command(*arguments: str) -> Said:
        code = main(arguments)
        out, err = capsys.readouterr()
        return Said(code, out, err)

    return command


@pytest.fixture(scope="session")
def _made(database_kind: str, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A home with one finished film of one scene, and how making it went."""
    home = tmp_path_factory.mktemp("made") / "home"
    out = home.parent / "fox.mp4"
    wish = ("A fox crosses the snow", "--duration", "2", "--yes", "--json", "-o", str(out))
    return home, out, pixora(home, "make", *wish)


@pytest.fixture
def made(_made: Any, tmp_path: Path) -> Any:
    """A copy of that home to work in: ``(home, film, how making went)``."""
    home, out, done = _made
    assert done.returncode == 0, done.stderr
    copied(home, tmp_path / "home")
    return tmp_path / "home", out, done


@pytest.fixture
def vendor(tmp_path: Path) -> Iterator[Callable[..., dict[str, str]]]:
    """Start a faulty vendor; the settings that make it everybody's provider."""
    running: list[Forked] = []

    def start(faults: str = "[]") -> dict[str, str]:
        folder = tmp_path / "vendor"
        folder.mkdir()
        (folder / "faults.json").write_text(faults)
        rules = ("--faults", str(folder / "faults.json"))
        process = Forked("providers.faulty.vendor", str(folder), *rules, "--latency", "0.02")
        running.append(process)
        models = {f"PIXORA_{kind}_MODELS": f"faulty:{kind.lower()}" for kind in KINDS}
        url = process.stdout.readline().strip()
        return models | {"PIXORA_FAULTY_URL": url, "PIXORA_PLUGINS_BLOCKED": "providers.local"}

    yield start
    for process in running:
        process.kill()
        process.communicate()
