"""Pixora as the image has it: installed, and for somebody who can change nothing but a home."""

from __future__ import annotations

import compileall
import os
import shutil
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT
from tests.cli.test_serve import SECONDS, served

pytestmark = pytest.mark.either

POWERLESS = (
    ["setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs"] if os.geteuid() == 0 else []
)
"""Becomes a program for which permissions hold, also where tests run as root."""
LEFT_OUT = ("__pycache__", "node_modules", "dist", "test-results")
STUDIO = '<!doctype html><script type="module" src="/assets/app-a1.js"></script>'
"""In the place of what is built: the image's studio is put there before the wheel is made."""


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """What a wheel of the product holds, in a folder that nobody may write to."""
    source, site = tmp_path / "source", tmp_path / "site"
    source.mkdir()
    for line in (ROOT / ".dockerignore").read_text().splitlines():
        if line.startswith("!") and (path := ROOT / line[1:]).is_dir():
            shutil.copytree(path, source / path.name, ignore=shutil.ignore_patterns(*LEFT_OUT))
        elif line.startswith("!"):
            shutil.copy(path, source / path.name)
    assets = source / "api/dist/assets"
    assets.mkdir(parents=True)
    (assets / "app-a1.js").write_text("let us = 'begin';")
    (source / "api/dist/index.html").write_text(STUDIO)
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run([*build, "--no-cache-dir", "-w", tmp_path, source], check=True)
    (wheel,) = tmp_path.glob("*.whl")
    zipfile.ZipFile(wheel).extractall(site)
    compileall.compile_dir(site, quiet=1)
    for path in (site, *site.rglob("*")):
        path.chmod(path.stat().st_mode & 0o555)
    return site


def test_what_is_installed_serves_a_film_and_writes_to_its_home_alone(
    installed: Path, tmp_path: Path
) -> None:
    (tmp_path / "tmp").mkdir()
    theirs = {
        "first": str(installed), "HOME": "/nonexistent", "TMPDIR": str(tmp_path / "tmp"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }  # fmt: skip
    look = "import prompts, pathlib; p = pathlib.Path(prompts.__file__); print(p); p.with_name('new').touch()"
    tried = subprocess.run(
        [*POWERLESS, sys.executable, "-P", "-c", look], capture_output=True, text=True,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(installed)},
    )  # fmt: skip
    assert tried.stdout.strip() == str(installed / "prompts/__init__.py")
    assert "PermissionError" in tried.stderr

    with served(tmp_path / "home", before=POWERLESS, **theirs) as server, closing(server.owner()) as owner:
        wish = {"prompt": "A fox crosses the snow, one scene", "duration": 2}
        said = owner.post("/generation/analyze", json=wish).json()
        order = {"plan_version": said["plan"]["version"], "max_credits": 0}
        job = owner.post(f"/generation/video/{said['video_id']}", json=order).json()
        told = owner.get(f"/runs/{job['job_id']}/events", timeout=2 * SECONDS).text
        assert told.rstrip().splitlines()[-1].startswith('data: {"type":"RUN_FINISHED"'), told[-2000:]
        film = owner.get(owner.get(f"/videos/{said['video_id']}").json()["output_url"])
        assert (film.status_code, film.headers["content-type"]) == (200, "video/mp4")
        assert owner.get(f"{server.url}/readyz").status_code == 200
        assert owner.get(f"{server.url}/films/1", headers={"Accept": "text/html"}).text == STUDIO
        assert owner.get(f"{server.url}/assets/app-a1.js").text == "let us = 'begin';"
        assert server.stop() == 0
    assert not any("Traceback" in line for line in server.log), server.log
    assert {path.name for path in tmp_path.iterdir()} == {
        "source", "site", "tmp", "home", next(tmp_path.glob("*.whl")).name,
    }  # fmt: skip
