"""A film whose files live in Supabase Storage: made, shown, exported and deleted, with Storage failing now and then."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import httpx
import pytest

from agent import storage, studio
from agent.compose import compose
from agent.films import load
from agent.storage import COPIES
from agent.upkeep import Upkeep
from api.server import running
from film import units
from media.probe import probe
from pixora.settings import Settings
from pixora.testing.supabase import Project, Shelf, serving
from store import supabase
from store.blobs import YOUNG_SECONDS
from tests.api.conftest import Served
from tests.api.made import made_film

pytestmark = pytest.mark.either

WISH = "A lighthouse keeper befriends a storm, 6 seconds, two scenes"


@pytest.fixture
async def project(tmp_path: Path) -> AsyncIterator[Project]:
    with serving(tmp_path / "project", supabase.BUCKET) as running:
        yield running


@pytest.fixture
async def served(project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Served]:
    """A server that keeps its files in that project."""
    monkeypatch.setattr(supabase, "PAUSES", (0.0, 0.0))
    monkeypatch.setattr(storage, "AGAIN_SECONDS", 0.1)
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    values = {
        "PIXORA_HOME": str(tmp_path / "home"), "PIXORA_STORAGE": "supabase", "SUPABASE_URL": project.url,
        "SUPABASE_SECRET_KEY": "sb_secret_not-a-real-key",
    }  # fmt: skip
    async with AsyncExitStack() as stack:
        app = await compose(Settings.load(values))
        stack.push_async_callback(app.aclose)
        yield Served(await stack.enter_async_context(running(app)), stack)


async def test_a_film_lives_in_supabase_storage(
    served: Served, project: Project, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    shelf = project.shelf
    shelf.rules += [{"on": "upload", "nth": nr, "do": "500"} for nr in range(2, 8)]  # for two whole attempts
    shelf.rules += [{"on": "upload", "nth": 10, "do": "drop_after"}, {"on": "chunk", "nth": 1, "do": "cut"}]
    ada, eve = await served.person(), await served.person("eve@example.org")
    video = await made_film(served, ada, WISH)
    assert "cannot be kept yet" in caplog.text, "what was made was made good once Storage was back"
    async with served.store.read() as tx:
        loaded = await load(tx, video)
    assert {unit: now.state for unit, now in loaded.graph.standing.items() if now.state != "current"} == {}
    keys = {take.blob_key for take in loaded.takes.values() if take.blob_key}
    assert {*shelf.names()} == keys and len(keys) >= 7
    cut = loaded.graph.take("cut")
    assert cut is not None
    await shown(served, shelf, ada, eve, cut.id, loaded.takes[cut.id].blob_key or "", tmp_path)
    shutil.rmtree(tmp_path / "home" / COPIES, ignore_errors=True)  # another machine, which has no copies
    shelf.rules[:] = [{"on": "download", "nth": nr, "do": "cut"} for nr in (1, 2)]
    shelf.seen.clear()
    for to in ("zip", "mp4"):
        assert await exported(served, ada, video, to)
    await studio.discard(served.app, ada.headers["X-Me"], video)
    shelf.age(2 * YOUNG_SECONDS)
    shelf.rules[:] = [{"on": "move", "nth": 1, "do": "drop_after"}, {"on": "remove", "nth": 1, "do": "500"}]
    assert video in (await Upkeep(served.app).sweep()).purged
    assert shelf.names() == []
    assert not [*(tmp_path / "home" / COPIES).glob("*")]


async def shown(
    served: Served,
    shelf: Shelf,
    ada: httpx.AsyncClient,
    eve: httpx.AsyncClient,
    take: str,
    key: str,
    tmp_path: Path,
) -> None:
    """The film and its poster come in a browser's ways, to whoever has the address and nobody else."""
    assert (await eve.get(f"/takes/{take}/media")).status_code == 404
    poster = await ada.get(f"/takes/{take}/media?as=poster", follow_redirects=True)
    assert (poster.status_code, poster.headers["content-type"]) == (200, "image/jpeg")
    address = (await ada.get(f"/takes/{take}/media")).headers["location"]
    shutil.rmtree(tmp_path / "home" / COPIES)
    async with httpx.AsyncClient(base_url=served.running.url) as stranger:
        whole = await stranger.get(address)
        assert whole.headers["content-type"] == "video/mp4"
        assert whole.headers["content-security-policy"] == "sandbox; default-src 'none'"
        assert whole.headers["x-content-type-options"] == "nosniff"
        film = tmp_path / "film.mp4"
        film.write_bytes(whole.content)
        assert 5 < (await asyncio.to_thread(probe, film)).seconds < 8
        part = await stranger.get(address, headers={"Range": "bytes=100-199"})
        assert (part.status_code, part.content) == (206, whole.content[100:200])
        same = await stranger.get(address, headers={"If-None-Match": whole.headers["etag"]})
        assert same.status_code == 304
        assert (await stranger.get(address.replace("signature=", "signature=x"))).status_code == 403
        assert key in address and "storage/v1" not in address
        shutil.rmtree(tmp_path / "home" / COPIES, ignore_errors=True)
        shelf.rules[:] = [{"on": "info", "do": "500"}]
        away = await stranger.get(address)
        assert (away.status_code, away.json()["code"]) == (503, "storage_away")
        assert away.json()["detail"].endswith("try again later.")
        shelf.rules.clear()


async def exported(served: Served, client: httpx.AsyncClient, video: str, to: str) -> bytes:
    """The file of an export, once it is ready."""
    said: dict[str, Any] = (await client.post(f"/videos/{video}/exports", json={"to": to})).json()
    async with asyncio.timeout(60):
        with served.store.signals.bell(said["id"]) as bell:
            while said["state"] not in ("ready", "failed"):
                await bell.wait(0.5)
                said = (await client.get(f"/exports/{said['id']}")).json()
    assert said["state"] == "ready", said
    async with httpx.AsyncClient(base_url=served.running.url) as stranger:
        answer = await stranger.get(said["url"])
    assert answer.status_code == 200 and len(answer.content) == said["size"]
    return answer.content
