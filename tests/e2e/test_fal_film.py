"""A final at fal's stand-in, through the command line: each order sent once, the receipt what was billed."""

from __future__ import annotations

import asyncio
import json
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
from providers.fal.models import ENTRIES, Entry
from providers.rates import RateCards
from store import books, plans, profiles, takes, videos
from store.blobs import FolderBlobs
from store.engine import Store
from tests.databases import elsewhere
from tests.providers.fal_shop import KEY, ROOT, Open, Shop, opened

pytestmark = [pytest.mark.xdist_group("film"), pytest.mark.either]
WISH = "A lighthouse keeper befriends a storm, 4 seconds"
TWO_SCENES = "A lighthouse keeper befriends a storm, 6 seconds"
LARGE = (sys.executable, "-c", "from pixora.cli import main; raise SystemExit(main())")
SMALL = (sys.executable, str(ROOT / "tests/cli/small.py"))
MOST = "100"


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


def pixora(
    shop: Shop, *arguments: str, command: tuple[str, ...] = SMALL, **environ: str
) -> subprocess.CompletedProcess[str]:
    """The command line in a home beside the shop, with a key for it."""
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PIXORA_", "FAL_"))}
    own = {
        "PIXORA_HOME": str(home_of(shop)),
        "FAL_KEY": KEY,
        "FAL_QUEUE_URL": shop.url,
        "PYTHONPATH": str(ROOT),
    }
    return subprocess.run(
        [*command, *arguments],
        cwd=ROOT, env=clean | elsewhere(home_of(shop)) | own | environ, capture_output=True, text=True, timeout=240,
    )  # fmt: skip


def home_of(shop: Shop) -> Path:
    return shop.folder.parent / "home"


async def kept(shop: Shop) -> tuple[dict[str, plans.Line], dict[str, takes.Take]]:
    """The lines of the film's plan and its takes, by unit; the books balance."""
    settings = Settings.load({"PIXORA_HOME": str(home_of(shop))})
    store = await Store.open(settings.database_url, FolderBlobs(home_of(shop) / "blobs"))
    try:
        async with store.read() as tx:
            owner = await profiles.find_owner(tx)
            assert owner is not None
            (video,) = await videos.list(tx, owner.id)
            (plan,) = await plans.list(tx, video.id, "closed")
            lines = {line.unit: line for line in await plans.lines(tx, plan.id)}
            made = {take.unit: take for take in await takes.list(tx, video.id)}
            assert await books.audit(tx) == []
    finally:
        await store.close()
    return lines, made


def orders_by_model(shop: Shop) -> Counter[str]:
    return Counter(_model(row["endpoint"]).model.name for row in shop.journal("accepted"))


def billed(shop: Shop, entry: Entry) -> int:
    """What the shop's journal comes to for a model, in micro-credits."""
    rates = RateCards.load("", Decimal("0.10"))
    rows = [row for row in shop.journal("billed") if _model(row["endpoint"]) is entry]
    prices = [
        rates.price("fal", entry.model.name, row["units"] * entry.bills if entry.bills else 1.0)
        for row in rows
    ]
    return sum(price[0] for price in prices if price is not None)


def _model(endpoint: str) -> Entry:
    return next(entry for entry in ENTRIES.values() if endpoint in (entry.endpoint, entry.edit))


def check(shop: Shop, lines: dict[str, plans.Line], made: dict[str, takes.Take]) -> None:
    """Every unit has its take, every order was sent once, and what was charged is what was billed."""
    assert {line.state for line in lines.values()} == {"made"}
    ordered = {unit: line for unit, line in lines.items() if line.kind != "cut"}
    assert {line.model.partition(":")[0] for line in ordered.values()} == {"fal"}
    assert orders_by_model(shop) == Counter(line.model.partition(":")[2] for line in ordered.values())
    assert len(shop.journal("billed")) == len(ordered)
    for name in orders_by_model(shop):
        charged = sum(line.charged or 0 for line in ordered.values() if line.model == f"fal:{name}")
        assert charged == billed(shop, ENTRIES[name]), name
    assert all(line.charged <= line.maximum for line in ordered.values())
    assert {unit: take.cost for unit, take in made.items()} == {u: line.charged for u, line in lines.items()}


def test_a_final_is_made_at_fal_and_its_receipt_is_what_was_billed(start: Open, tmp_path: Path) -> None:
    shop, out = start(), tmp_path / "film.mp4"
    wish = ("make", WISH, "--quality", "final", "--max-credits", MOST, "--yes", "-o", str(out))
    done = pixora(shop, *wish, command=LARGE)
    assert done.returncode == 0, done.stdout + done.stderr
    lines, made = asyncio.run(kept(shop))
    check(shop, lines, made)
    total = sum(line.charged for line in lines.values())
    assert f"Charged {total / 1e6:.2f} credits" in done.stdout
    assert {"speech", "cast", "image", "clip", "sound", "music"} <= {line.kind for line in lines.values()}
    seen = probe(out)
    assert (seen.width, seen.height) == (1920, 1080)
    assert math.isclose(seen.seconds, 4, abs_tol=0.4)
    words = [word for line in made["speech:s1"].facts["lines"] for word in line["words"]]
    assert words[-1]["end"] <= made["speech:s1"].facts["seconds"] + 0.001
    shown = json.loads(pixora(shop, "show", "last", "--json", command=LARGE).stdout)
    assert shown["due"]["lines"] == []


def test_a_process_that_dies_while_it_waits_finds_its_orders_again(start: Open) -> None:
    shop = start()
    ordered = ("make", TWO_SCENES, "--quality", "final", "--max-credits", MOST, "--yes")
    killed = pixora(shop, *ordered, PIXORA_FAILPOINT="vendor:poll")
    assert killed.returncode == -9, killed.stdout + killed.stderr
    assert shop.journal("accepted")
    again = pixora(shop, "refine", "last", "go on", "--max-credits", MOST, "--yes")
    orders = [json.dumps([row["endpoint"], row["input"]], sort_keys=True) for row in shop.journal("accepted")]
    assert len(orders) == len({*orders}), "nothing is sent twice"
    if again.returncode == 0:
        check(shop, *asyncio.run(kept(shop)))
    else:  # fal was reading an order that very moment, and cannot be asked whether it took it
        assert "pixora: In doubt: " in again.stderr and "Not made" not in again.stderr, again.stderr
