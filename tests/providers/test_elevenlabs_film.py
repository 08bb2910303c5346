"""A draft with ElevenLabs' voice, sounds and music through the command line: each order is sent once."""

from __future__ import annotations

import asyncio
import math
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from media.probe import probe
from pixora.settings import Settings
from providers.rates import RateCards
from store import books, plans, profiles, videos
from store.blobs import FolderBlobs
from store.engine import Store
from tests.databases import elsewhere
from tests.providers.elevenlabs_shop import KEY, ROOT, SECONDS, Open, Shop, opened

pytestmark = [pytest.mark.xdist_group("film"), pytest.mark.home, pytest.mark.either]
ORDERED = ("make", "A lighthouse keeper befriends a storm, 4 seconds", "--max-credits", "9", "--yes")


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


def begun(shop: Shop, *arguments: str) -> subprocess.Popen[str]:
    """The command line in a home beside the shop; what is seen is made here."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PIXORA_", "ELEVENLABS_"))}
    own = {
        "PIXORA_HOME": str(shop.folder.parent / "home"),
        "PIXORA_SPEECH_MODELS": "elevenlabs:multilingual-v2",
        "PIXORA_SOUND_MODELS": "elevenlabs:sound-effects",
        "PIXORA_MUSIC_MODELS": "elevenlabs:music",
        "ELEVENLABS_API_KEY": KEY,
        "ELEVENLABS_BASE_URL": shop.url,
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.Popen(
        [sys.executable, str(ROOT / "tests/cli/small.py"), *arguments],
        cwd=ROOT, env=clean | elsewhere(shop.folder.parent / "home") | own, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )  # fmt: skip


def said(process: subprocess.Popen[str]) -> str:
    """All that a command prints until it ends."""
    return process.communicate(timeout=SECONDS * 4)[0]


def test_a_film_is_voiced_scored_and_heard_through_elevenlabs_and_each_order_is_sent_once(
    start: Open, tmp_path: Path
) -> None:
    shop = start({"do": "busy", "nth": 1, "endpoint": "speech", "seconds": 0.2})
    making = begun(shop, *ORDERED, "-o", str(tmp_path / "film.mp4"))
    shown = said(making)
    assert making.returncode == 0, shown
    assert math.isclose(probe(tmp_path / "film.mp4").seconds, 4, abs_tol=0.3)
    lines = asyncio.run(lines_of(shop))
    bought = {unit: line for unit, line in lines.items() if line.model.startswith("elevenlabs:")}
    assert {line.kind for line in bought.values()} == {"speech", "sound", "music"}
    assert {line.state for line in lines.values()} == {"made"}
    billed = shop.journal("billed")
    assert Counter(row["endpoint"] for row in billed) == Counter(line.kind for line in bought.values())
    assert len(shop.journal("asked")) == len(billed) + 1
    [spoken] = [row for row in billed if row["endpoint"] == "speech"]
    price = RateCards.load("", Decimal("0.10")).price("elevenlabs", "multilingual-v2", spoken["cost"])
    assert price is not None
    [charged] = [line.charged for line in bought.values() if line.kind == "speech"]
    assert charged == price[0] > 0


async def test_a_process_killed_while_it_waits_leaves_an_order_in_doubt_that_is_not_sent_again(
    start: Open, tmp_path: Path
) -> None:
    shop = start({"do": "slow", "seconds": 20, "endpoint": "speech"})
    making = begun(shop, *ORDERED, "-o", str(tmp_path / "film.mp4"))
    async with asyncio.timeout(SECONDS):
        while True:
            if shop.journal("billed"):
                break
            await asyncio.sleep(0.02)
    making.kill()
    said(making)
    shown = await asyncio.to_thread(
        said, begun(shop, "refine", "last", "go on", "--max-credits", "9", "--yes")
    )
    assert "elevenlabs cannot be asked, only its bill tells" in shown
    assert [row["endpoint"] for row in shop.journal("asked")].count("speech") == 1


async def lines_of(shop: Shop) -> dict[str, plans.Line]:
    """The lines of the film's plan, by unit; the books balance."""
    home = shop.folder.parent / "home"
    settings = Settings.load({"PIXORA_HOME": str(home)})
    store = await Store.open(settings.database_url, FolderBlobs(home / "blobs"))
    try:
        async with store.read() as tx:
            owner = await profiles.find_owner(tx)
            assert owner is not None
            [video] = await videos.list(tx, owner.id)
            [plan] = await plans.list(tx, video.id, "closed")
            assert await books.audit(tx) == []
            return {line.unit: line for line in await plans.lines(tx, plan.id)}
    finally:
        await store.close()
