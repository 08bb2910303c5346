"""The API guide is a walk that works: its commands are run as they stand, in their order, by one shell."""

from __future__ import annotations

import asyncio
import json
import os
import re
import shutil
from pathlib import Path

import pytest

from film import units
from providers.elevenlabs.sounding import USUAL, sound
from tests.agui import verify
from tests.api.conftest import Serve, Served
from tests.providers import elevenlabs_shop

pytestmark = pytest.mark.either

GUIDE = Path(__file__).parents[2] / "docs/guides/api.md"
SAID = (
    '"email": "ada@example.org"', "makes 3 narrations", "The keeper opens the lamp room window", '"status": "completed"',
    "remakes image 2, clip 2 and the cut", "person  changed scene 2's description", "everything is current",
    "Scene 2 lasts ", '"state": "pinned"', "remakes clip 2, ",
    "paid 0, vendor billed 0", '"available": 0', "elevenlabs: free, ready", "read by Ada (narration)", '"state": "removed"',
)  # fmt: skip
"""Sentences that the walk prints, in their order or not."""
ADDRESS = "http://127.0.0.1:8000"


def commands() -> str:
    """Everything between ```sh and ```."""
    return "\n".join(re.findall(r"^```sh\n(.*?)^```$", GUIDE.read_text(), re.DOTALL | re.MULTILINE))


def events(path: Path) -> list[tuple[int, dict[str, object]]]:
    numbers = re.findall(r"^id: (\d+)$", path.read_text(), re.MULTILINE)
    data = re.findall(r"^data: (.*)$", path.read_text(), re.MULTILINE)
    return [(int(number), json.loads(text)) for number, text in zip(numbers, data, strict=True)]


async def test_the_guide_makes_a_film(serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if missing := [name for name in ("curl", "jq") if not shutil.which(name)]:
        assert not os.environ.get("CI"), f"not on the path: {missing}"
        pytest.skip(f"the guide's commands need {' and '.join(missing)} on the path")
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    (tmp_path / "me.mp3").write_bytes(sound(11.0, USUAL))
    with elevenlabs_shop.opened(tmp_path) as start:
        keys = {"ELEVENLABS_API_KEY": elevenlabs_shop.KEY, "ELEVENLABS_BASE_URL": start().url}
        await walk(await serve(**keys), tmp_path)


async def walk(served: Served, tmp_path: Path) -> None:
    script = commands()
    assert ADDRESS in script
    shell = await asyncio.create_subprocess_exec(
        "bash", "-euo", "pipefail", "-c", script.replace(ADDRESS, served.running.url), cwd=tmp_path,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    async with asyncio.timeout(120):
        out, err = await shell.communicate()
    assert shell.returncode == 0, out.decode() + err.decode()
    said = out.decode()
    for sentence in SAID:
        assert sentence in said, f"{sentence!r} is not in\n{said}"
    for name in ("film.mp4", "upright.mp4"):
        assert (tmp_path / name).read_bytes()[4:8] == b"ftyp"
    first, rest = events(tmp_path / "first.sse"), events(tmp_path / "rest.sse")
    numbers = [number for number, _ in first + rest]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    verify([event for _, event in first + rest])
