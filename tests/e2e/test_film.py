"""A whole film, offline, through the command line: what comes out is looked at and listened to."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.nodejs import node

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.xdist_group("film")
WISH = "A lighthouse keeper befriends a storm, 9 seconds"


@dataclass
class Shell:
    """The command line in a home of its own."""

    home: Path

    def run(self, *arguments: str, expect: int = 0, prefix: tuple[str, ...] = ()) -> str:
        command = [
            *prefix,
            sys.executable,
            "-c",
            "from pixora.cli import main; raise SystemExit(main())",
            *arguments,
        ]
        environ = {k: v for k, v in os.environ.items() if not k.startswith("PIXORA_")}
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=environ | {"PIXORA_HOME": str(self.home)},
            capture_output=True,
            text=True,
            timeout=240,
        )
        assert done.returncode == expect, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr

    def show(self) -> dict[str, Any]:
        shown: dict[str, Any] = json.loads(self.run("show", "last", "--json"))
        return shown


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Shell, Path, dict[str, Any]]:
    """A film made once, its file and what `show` says of it."""
    folder = tmp_path_factory.mktemp("film")
    shell, out = Shell(folder / "home"), folder / "film.mp4"
    shell.run("make", WISH, "-o", str(out), "--yes")
    return shell, out, shell.show()


def ffmpeg(*arguments: str) -> str:
    from media.program import program

    done = subprocess.run(
        [program(), "-hide_banner", *arguments], capture_output=True, text=True, timeout=120
    )
    return done.stderr


def test_the_film_has_the_asked_length_and_format(made: tuple[Shell, Path, dict[str, Any]]) -> None:
    from media.probe import probe

    found = probe(made[1])
    assert abs(found.seconds - 9) <= 0.9
    assert (found.width, found.height, found.fps, found.pixel_format) == (1280, 720, 24, "yuv420p")
    said = ffmpeg("-i", str(made[1]))
    assert "h264" in said
    assert "aac" in said
    assert "mov_text" in said
    data = made[1].read_bytes()
    assert 0 < data.find(b"moov") < data.find(b"mdat")


def test_it_decodes_without_an_error_and_has_no_black_or_frozen_stretch(
    made: tuple[Shell, Path, dict[str, Any]],
) -> None:
    assert ffmpeg("-v", "error", "-i", str(made[1]), "-f", "null", "-").strip() == ""
    seconds = made[2]["film"]["length"]
    watched = ffmpeg(
        "-i",
        str(made[1]),
        "-t",
        str(seconds - 0.8),
        "-vf",
        "blackdetect=d=1,freezedetect=d=1",
        "-f",
        "null",
        "-",
    )
    assert "black_start" not in watched
    assert "freeze_start" not in watched


def test_it_is_as_loud_as_films_are(made: tuple[Shell, Path, dict[str, Any]]) -> None:
    heard = ffmpeg("-i", str(made[1]), "-af", "ebur128=peak=true", "-f", "null", "-")
    loudness = float(re.findall(r"I:\s+(-?[\d.]+) LUFS", heard)[-1])
    peak = float(re.findall(r"Peak:\s+(-?[\d.]+) dBFS", heard)[-1])
    assert abs(loudness + 16) <= 1
    assert peak <= -1.0


def test_it_plays_to_its_end_in_a_browser(made: tuple[Shell, Path, dict[str, Any]]) -> None:
    chromium = os.environ.get("CHROMIUM", "")
    command = [node(), "play.mjs", str(made[1]), *([chromium] if chromium else [])]
    done = subprocess.run(command, cwd=ROOT / "tests/node", capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["ended"] is True


def test_speech_begins_with_its_caption(made: tuple[Shell, Path, dict[str, Any]], tmp_path: Path) -> None:
    """Cues against the narration stem: sound begins within 0.15 s of each scene's first cue."""
    import asyncio

    from agent.compose import compose
    from agent.studio import home_owner, look
    from film.captions import cues
    from pixora.settings import Settings

    async def load() -> tuple[list[float], list[tuple[float, Path]]]:
        app = await compose(Settings.load({"PIXORA_HOME": str(made[0].home)}))
        try:
            loaded = await look(app, (await home_owner(app)).id, "last")
            spoken = [
                (
                    at.voice / loaded.graph.timing.fps,
                    app.store.blobs.path(loaded.takes[take.id].blob_key or ""),
                )
                for at in loaded.graph.timing.scenes
                if (take := loaded.graph.take(f"speech:{at.scene_id}"))
            ]
            return [cue.start for cue in cues(loaded.graph)], spoken
        finally:
            await app.aclose()

    starts, spoken = asyncio.run(load())
    assert spoken
    for begins, path in spoken:
        quiet = ffmpeg("-i", str(path), "-af", "silencedetect=n=-40dB:d=0.02", "-f", "null", "-")
        silence = re.search(r"silence_start: 0\b.*?silence_end: ([\d.]+)", quiet, re.S)
        onset = begins + (float(silence[1]) if silence else 0.0)
        assert min(abs(onset - start) for start in starts) <= 0.15


def test_refining_remakes_only_what_the_change_touches(
    made: tuple[Shell, Path, dict[str, Any]], tmp_path: Path
) -> None:
    shell, _, before = made
    out = tmp_path / "night.mp4"
    said = shell.run("refine", "last", "make scene 2 happen in heavy snow", "-o", str(out), "--yes")
    assert "image 2" in said or "picture 2" in said
    after = shell.show()
    changed = {
        unit for unit, take in after["takes"].items() if take["id"] != before["takes"].get(unit, {}).get("id")
    }
    second = after["film"]["scenes"][1]["id"]
    assert changed == {f"image:{second}", f"clip:{second}", "cut"}
    assert out.read_bytes() != made[1].read_bytes()
    shell.run("refine", "last", "undo that", "--yes")
    restored = shell.show()
    assert {unit: take["id"] for unit, take in restored["takes"].items()} == {
        unit: take["id"] for unit, take in before["takes"].items()
    }


def test_no_network_is_touched(tmp_path: Path) -> None:
    """The same in a network namespace that has no interface up."""
    tried = subprocess.run(["unshare", "-rn", "true"], capture_output=True)
    if tried.returncode != 0:
        assert os.environ.get("CI") != "true", "unshare -rn does not work here"
        pytest.skip("unshare -rn does not work here, so isolation from the network cannot be shown")
    out = tmp_path / "film.mp4"
    Shell(tmp_path / "home").run(
        "make", "A red fox in snow, 4 seconds", "-o", str(out), "--yes", prefix=("unshare", "-rn")
    )
    assert out.stat().st_size > 50_000
