"""A process killed at any commit or external call loses nothing and pays nothing twice."""

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

FAILPOINTS = [
    "blob:after",
    "commit:answer:after",
    "commit:answer:before",
    "commit:approve:after",
    "commit:approve:before",
    "commit:beat:after",
    "commit:beat:before",
    "commit:begin:after",
    "commit:begin:before",
    "commit:bury:after",
    "commit:bury:before",
    "commit:call:after",
    "commit:call:before",
    "commit:claim:after",
    "commit:claim:before",
    "commit:close_plan:after",
    "commit:close_plan:before",
    "commit:deltas:after",
    "commit:deltas:before",
    "commit:finish:after",
    "commit:finish:before",
    "commit:give_back:after",
    "commit:give_back:before",
    "commit:intent:after",
    "commit:intent:before",
    "commit:interrupt:after",
    "commit:interrupt:before",
    "commit:later:after",
    "commit:later:before",
    "commit:lease:after",
    "commit:lease:before",
    "commit:messages:after",
    "commit:messages:before",
    "commit:owner:after",
    "commit:owner:before",
    "commit:plan_scenes:after",
    "commit:plan_scenes:before",
    "commit:post:after",
    "commit:post:before",
    "commit:propose:after",
    "commit:propose:before",
    "commit:release:after",
    "commit:release:before",
    "commit:reply:after",
    "commit:reply:before",
    "commit:submitted:after",
    "commit:submitted:before",
    "commit:take:after",
    "commit:take:before",
    "commit:video:after",
    "commit:video:before",
    "model:after",
    "model:before",
    "submit:after",
    "submit:before",
    "vendor:fetch",
    "vendor:poll",
]

SLOW = 1.0
"""A vendor's latency that no first look meets finished, so that there is a later one."""


def drive(home: Path, url: str, **environ: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "tests/agent/drive.py"), str(home), url],
        env=os.environ | environ | {"PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )


def test_every_failpoint_is_in_the_list(tmp_path: Path, vendor: Callable[..., Vendor]) -> None:
    log = tmp_path / "failpoints"
    seller = vendor(latency=SLOW)
    done = drive(tmp_path / "home", seller.url, PIXORA_FAILPOINT_LOG=str(log))
    assert done.returncode == 0, done.stderr
    reached = {name.partition("#")[0] for name in log.read_text().split()}
    assert sorted(reached) == FAILPOINTS
    asyncio.run(whole(tmp_path / "home", seller))


@pytest.mark.parametrize("name", FAILPOINTS)
def test_killed_once(name: str, tmp_path: Path, vendor: Callable[..., Vendor]) -> None:
    seller = vendor(latency=SLOW) if ":later:" in name else vendor()
    killed = drive(tmp_path / "home", seller.url, PIXORA_FAILPOINT=name)
    assert killed.returncode == -9, killed.stderr
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
