"""A whole film, offline, through the command line: what comes out is looked at and listened to."""

from __future__ import annotations

import asyncio
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from pixora.cli import main
from tests.databases import elsewhere
from tests.nodejs import node

ROOT = Path(__file__).parents[2]
pytestmark = [pytest.mark.xdist_group("film"), pytest.mark.home, pytest.mark.either("film")]
WISH = "A lighthouse keeper befriends a storm, 6 seconds"
VERTICAL = "Ein Fuchs sucht im Winter den Mond, 4 Sekunden, Hochformat"
SHOTS = """1. Wide shot of a harbour at dawn, a red boat leaves. Narrator: "The tide does not wait."
2. Close shot of Ana, the fisher, her hands on a rope. Ana: "Then neither do I." (2 seconds)
3. Medium shot of the pier at noon, a dog waits alone. (2 seconds)"""


@dataclass
class Shell:
    """The command line in a home of its own."""

    home: Path

    def run(self, *arguments: str, expect: int = 0, prefix: tuple[str, ...] = ()) -> str:
        program = (sys.executable, "-c", "from pixora.cli import main; raise SystemExit(main())")
        done = subprocess.run(
            [*prefix, *program, *arguments], cwd=ROOT, env=self.environ(), capture_output=True, text=True, timeout=240
        )  # fmt: skip
        assert done.returncode == expect, done.stdout + done.stderr
        assert "Traceback" not in done.stderr
        return done.stdout + done.stderr

    def environ(self) -> dict[str, str]:
        own = {k: v for k, v in os.environ.items() if not k.startswith("PIXORA_")}
        return own | elsewhere(self.home, new=True) | {"PIXORA_HOME": str(self.home)}

    def show(self) -> dict[str, Any]:
        """What it says of the film, without a process for that."""
        out = io.StringIO()
        with pytest.MonkeyPatch.context() as patch, redirect_stdout(out):
            patch.setattr(os, "environ", self.environ())
            assert main(["show", "last", "--json"]) == 0
        shown: dict[str, Any] = json.loads(out.getvalue())
        return shown


@dataclass
class Made:
    """A film, its file and what ``show`` says of it."""

    shell: Shell
    path: Path
    shown: dict[str, Any]


@cache
def isolated() -> tuple[str, ...]:
    """What runs a command in a network namespace that has no interface up; nothing where there are none."""
    prefix = ("unshare", "-rn")
    return prefix if subprocess.run([*prefix, "true"], capture_output=True).returncode == 0 else ()


def make(folder: Path, prompt: str) -> Made:
    shell, out = Shell(folder / "home"), folder / "film.mp4"
    shell.run("make", prompt, "-o", str(out), "--yes", prefix=isolated())
    return Made(shell, out, shell.show())


@pytest.fixture(scope="module")
def film_of(database_kind: str, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Made]:
    """Films by their wish, each made once."""
    return cache(lambda wish: make(tmp_path_factory.mktemp("film"), wish))


@pytest.fixture
def wish(film_of: Callable[[str], Made]) -> Made:
    """The film that tests change and go back from."""
    return film_of(WISH)


@pytest.fixture(params=[WISH, VERTICAL, SHOTS], ids=["wish", "vertical", "shots"])
def made(request: pytest.FixtureRequest, film_of: Callable[[str], Made]) -> Made:
    """Films of three kinds: a one-line wish, an upright one in German, a pasted shot list."""
    return film_of(request.param)


def ffmpeg(*arguments: str) -> str:
    from media.program import program

    done = subprocess.run(
        [program(), "-hide_banner", *arguments], capture_output=True, text=True, timeout=120
    )
    return done.stderr


def test_a_film_has_the_asked_length(wish: Made) -> None:
    from media.probe import probe

    assert abs(probe(wish.path).seconds - 6) <= 0.6


def test_it_is_what_players_everywhere_take(made: Made) -> None:
    from media.probe import probe

    found = probe(made.path)
    size = (720, 1280) if made.shown["film"]["settings"]["aspect_ratio"] == "9:16" else (1280, 720)
    assert (found.width, found.height, found.fps, found.pixel_format) == (*size, 24, "yuv420p")
    assert abs(found.seconds - made.shown["film"]["length"]) <= 0.05
    said = ffmpeg("-i", str(made.path))
    assert "h264" in said
    assert "aac" in said
    assert "mov_text" in said
    data = made.path.read_bytes()
    assert 0 < data.find(b"moov") < data.find(b"mdat")


def test_it_decodes_without_an_error_and_has_no_black_or_frozen_stretch(made: Made) -> None:
    assert ffmpeg("-v", "error", "-i", str(made.path), "-f", "null", "-").strip() == ""
    seen = str(made.shown["film"]["length"] - 0.8)  # the end is held and fades
    watch = "blackdetect=d=1,freezedetect=d=1"
    watched = ffmpeg("-i", str(made.path), "-t", seen, "-vf", watch, "-f", "null", "-")
    assert "black_start" not in watched
    assert "freeze_start" not in watched


def test_it_is_as_loud_as_films_are(made: Made) -> None:
    heard = ffmpeg("-i", str(made.path), "-af", "ebur128=peak=true", "-f", "null", "-")
    loudness = float(re.findall(r"I:\s+(-?[\d.]+) LUFS", heard)[-1])
    peak = float(re.findall(r"Peak:\s+(-?[\d.]+) dBFS", heard)[-1])
    assert abs(loudness + 16) <= 1
    assert peak <= -1.0


def test_it_plays_to_its_end_in_a_browser(made: Made) -> None:
    chromium = os.environ.get("CHROMIUM", "")
    command = [node(), "play.mjs", str(made.path), *([chromium] if chromium else [])]
    done = subprocess.run(command, cwd=ROOT / "tests/node", capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert json.loads(done.stdout)["ended"] is True


def spoken(made: Made) -> tuple[list[float], NDArray[np.float32]]:
    """When the film's cues begin, and its narration alone at 48 kHz."""
    from agent.compose import compose
    from agent.studio import home_owner, look
    from film.captions import cues
    from media.samples import RATE, read
    from pixora.settings import Settings

    async def load() -> tuple[list[float], NDArray[np.float32]]:
        app = await compose(Settings.load({"PIXORA_HOME": str(made.shell.home)}))
        try:
            film = await look(app, (await home_owner(app)).id, "last")
            timing = film.graph.timing
            stem = np.zeros(round((timing.total / timing.fps + 1) * RATE), np.float32)
            for at in timing.scenes:
                if take := film.graph.take(f"speech:{at.scene_id}"):
                    path = app.store.blobs.path(film.takes[take.id].blob_key or "")
                    voice = np.concatenate(list(read(path)))[:, 0]
                    start = round(at.voice / timing.fps * RATE)
                    stem[start : start + len(voice)] += voice
            return [cue.start for cue in cues(film.graph)], stem
        finally:
            await app.aclose()

    return asyncio.run(load())


def test_speech_begins_with_each_caption(made: Made) -> None:
    """Within 0.15 s of a cue the voice sets in, or goes on where a cue follows without a pause."""
    from media.samples import RATE

    starts, stem = spoken(made)
    assert starts
    step = RATE // 100
    steps = stem[: len(stem) // step * step].reshape(-1, step)
    heard = np.sqrt((steps**2).mean(axis=1)) > 10 ** (-45 / 20)
    for start in starts:
        at = round(start * 100)
        assert heard[max(0, at - 15) : at + 16].any(), f"nothing is said at {start:.2f} s"
        onsets = [
            i for i in range(max(0, at - 60), at + 16) if heard[i] and not heard[max(0, i - 20) : i].any()
        ]
        early = [i / 100 for i in onsets if i < at - 15]
        assert not early, f"the voice sets in at {early}, its caption comes at {start:.2f} s"


def test_refining_remakes_only_what_the_change_touches(wish: Made, tmp_path: Path) -> None:
    shell, before = wish.shell, wish.shown
    out = tmp_path / "night.mp4"
    said = shell.run("refine", "last", "make scene 2 happen in heavy snow", "-o", str(out), "--yes")
    assert "image 2" in said or "picture 2" in said
    after = shell.show()
    changed = {
        unit for unit, take in after["takes"].items() if take["id"] != before["takes"].get(unit, {}).get("id")
    }
    second = after["film"]["scenes"][1]["id"]
    assert changed == {f"image:{second}", f"clip:{second}", "cut"}
    assert out.read_bytes() != wish.path.read_bytes()
    shell.run("refine", "last", "undo that", "--yes")
    restored = shell.show()
    assert {unit: take["id"] for unit, take in restored["takes"].items()} == {
        unit: take["id"] for unit, take in before["takes"].items()
    }


def test_no_network_is_touched(made: Made) -> None:
    """All of these films were made where there is none."""
    if not isolated():
        assert os.environ.get("CI") != "true", "unshare -rn does not work here"
        pytest.skip("unshare -rn does not work here, so isolation from the network cannot be shown")
    assert made.path.stat().st_size > 50_000
