"""A process without a server, killed while it makes a film, loses nothing and pays nothing twice."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from store import books, calls, events, plans, takes, videos
from store.blobs import FolderBlobs
from store.engine import Store
from tests.agent.conftest import ROOT, Vendor
from tests.agent.drive import settings
from tests.agui import replayed, verify
from tests.databases import elsewhere

pytestmark = pytest.mark.either

FAILPOINTS = ["submit:after", "commit:take:before"]
"""Where money or a model's turn hangs in the balance; every other one is among the stories of
``tests/api/test_crash.py``, where a server is the victim."""


def drive(home: Path, url: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "tests/agent/drive.py"), str(home), url],
        env=os.environ | elsewhere(home) | environ | {"PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_killed_at_each(tmp_path: Path, vendor: Callable[..., Vendor]) -> None:
    seller = vendor()
    for name in FAILPOINTS:
        killed = drive(tmp_path / "home", seller.url, PIXORA_FAILPOINT=name)
        assert killed.returncode == -9, (name, killed.stderr)
    again = drive(tmp_path / "home", seller.url)
    assert again.returncode == 0, again.stderr
    asyncio.run(whole(tmp_path / "home", seller))


async def whole(home: Path, seller: Vendor) -> None:
    """The film is there, the vendor was paid once a unit, the books balance, the log has no hole."""
    store = await Store.open(settings(home, seller.url).database_url, FolderBlobs(home / "blobs"))
    try:
        async with store.read() as tx:
            (owner,) = {video.user_id for video in await videos.list(tx, await _owner(tx))}
            (video,) = await videos.list(tx, owner)
            rows = await events.read(tx, video.id, limit=100_000)
            made = await takes.list(tx, video.id)
            assert await books.audit(tx) == []
            assert [plan.state for plan in await plans.list(tx, video.id, "approved", "closed")] == ["closed"]
            assert await calls.list(tx, video.id, open_only=True) == []
    finally:
        await store.close()
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1))
    said = [json.loads(row.data) for row in rows]
    verify(said)
    assert {unit: take["state"] for unit, take in replayed(said)["takes"].items()} == dict.fromkeys(
        video.selected, "current"
    )
    assert "cut" in video.selected
    paid = Counter(row["key"].split(":", 1)[1].rsplit(":", 1)[0] for row in seller.journal("accepted"))
    assert set(paid.values()) == {1}, paid
    assert {take.unit for take in made} == set(paid) | {"cut"}
    assert all((home / "blobs" / (take.blob_key or "")).is_file() for take in made)


async def _owner(tx: object) -> str:
    from store import profiles

    found = await profiles.find_owner(tx)  # type: ignore[arg-type]
    assert found is not None
    return found.id
