"""The published clients of Supabase, for Python and for JavaScript, judge our stand-in for its Storage."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest
from storage3 import AsyncStorageClient as Storage
from storage3.exceptions import StorageApiError
from supabase import AsyncClient, AsyncClientOptions  # noqa: TID251  the oracle

from pixora.testing import standins
from pixora.testing.supabase import Project, serving
from tests.nodejs import node

NODE = Path(__file__).parents[1] / "node"
KEY = "sb_secret_not-a-real-key"
DATA = bytes(range(256)) * 40


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with serving(tmp_path / "project", "media") as running:
        yield running


@asynccontextmanager
async def calling(url: str, key: str = KEY) -> AsyncIterator[Storage]:
    """The published client, for Storage."""
    async with httpx.AsyncClient() as http:
        yield AsyncClient(url, key, AsyncClientOptions(httpx_client=http)).storage


@pytest.fixture
async def storage(project: Project) -> AsyncIterator[Storage]:
    async with calling(project.url) as client:
        yield client


async def test_buckets_and_objects_live_as_the_client_expects(storage: Storage, project: Project) -> None:
    assert await storage.create_bucket("other", options={"public": False, "file_size_limit": 10}) == {
        "name": "other"
    }
    assert {found.id: found.public for found in await storage.list_buckets()} == {
        "media": False,
        "other": False,
    }
    bucket = storage.from_("media")
    path = "owner/ab/picture.png"
    options = {"content-type": "image/png", "metadata": {"stamp": "one"}}
    stored = await bucket.upload(path, DATA, options)
    assert (stored.path, stored.full_path) == (path, f"media/{path}")
    with pytest.raises(StorageApiError) as twice:
        await bucket.upload(path, b"other")
    assert (twice.value.status, twice.value.code) == ("409", "Duplicate")
    about = await bucket.info(path)
    assert (about["size"], about["content_type"], about["metadata"]) == (
        len(DATA),
        "image/png",
        {"stamp": "one"},
    )
    await bucket.upload(path, DATA[::-1], options | {"upsert": "true"})
    after = await bucket.info(path)
    assert after["id"] == about["id"] and after["version"] != about["version"]
    assert await bucket.download(path) == DATA[::-1]
    assert await bucket.exists(path) and not await bucket.exists("owner/ab/none.png")
    await bucket.copy(path, "owner/cd/copy.png")
    await bucket.move(path, "owner/cd/moved.png")
    with pytest.raises(StorageApiError) as taken:
        await bucket.move("owner/cd/copy.png", "owner/cd/moved.png")
    assert taken.value.status == "409" and not await bucket.exists(path)
    assert (await bucket.info("owner/cd/moved.png"))["metadata"] == {"stamp": "one"}
    with pytest.raises(StorageApiError, match="not empty"):
        await storage.delete_bucket("media")
    gone = await bucket.remove(["owner/cd/moved.png", "owner/cd/none.png"])
    assert [row["name"] for row in gone] == ["owner/cd/moved.png"]
    with pytest.raises(StorageApiError, match="exceeded the maximum"):
        await storage.from_("other").upload("large", DATA)
    await storage.empty_bucket("media")
    await storage.delete_bucket("media")
    with pytest.raises(StorageApiError) as missing:
        await bucket.upload(path, DATA)
    assert (missing.value.status, missing.value.code) == ("404", "Bucket not found")
    assert project.shelf.names() == []


async def test_folders_and_pages_are_listed(storage: Storage, project: Project) -> None:
    bucket = storage.from_("media")
    names = [f"ada/{nr:02}.png" for nr in range(5)] + ["ada/sub/x.png", "bob/1.png"]
    await asyncio.gather(*(bucket.upload(name, name.encode()) for name in names))
    folders = await bucket.list()
    assert [(row["name"], row["id"], row["metadata"]) for row in folders] == [
        ("ada", None, None),
        ("bob", None, None),
    ]
    part = await bucket.list("ada", {"limit": 2, "offset": 4})
    assert [row["name"] for row in part] == ["04.png", "sub"]
    assert part[0]["metadata"]["size"] == len("ada/04.png") and part[0]["id"] and part[1]["id"] is None
    seen, cursor = list[str](), ""
    while True:
        page = await bucket.list_v2({"prefix": "ada/", "limit": 4, **({"cursor": cursor} if cursor else {})})
        seen += [found.name for found in page.objects]
        if not page.hasNext:
            break
        cursor = page.nextCursor or ""
    assert seen == names[:6]
    top = await bucket.list_v2({"with_delimiter": True})
    assert [folder.name for folder in top.folders] == ["ada/", "bob/"] and top.objects == []


async def test_signed_addresses_open_one_object_for_a_while(storage: Storage, project: Project) -> None:
    bucket = storage.from_("media")
    await bucket.upload("ada/film.mp4", DATA)
    signed = (await bucket.create_signed_url("ada/film.mp4", 60, {"download": "film.mp4"}))["signedURL"]
    plain = (await bucket.create_signed_url("ada/film.mp4", 60))["signedURL"]
    several = await bucket.create_signed_urls(["ada/film.mp4", "none"], 60)
    assert [bool(found["error"]) for found in several] == [False, True]
    ended = (await bucket.create_signed_url("ada/film.mp4", -1))["signedURL"]
    slot = await bucket.create_signed_upload_url("ada/new.mp4")
    await bucket.upload_to_signed_url("ada/new.mp4", slot["token"], b"new")
    async with httpx.AsyncClient() as stranger:
        part = await stranger.get(signed, headers={"Range": "bytes=10-19"})
        assert (part.status_code, part.content) == (206, DATA[10:20])
        assert part.headers["content-range"] == f"bytes 10-19/{len(DATA)}"
        assert "film.mp4" in part.headers["content-disposition"]
        assert (await stranger.get(signed, headers={"Range": "bytes=-5"})).content == DATA[-5:]
        for url in (ended, signed.replace("film.mp4?", "new.mp4?"), plain[:-3]):
            refused = await stranger.get(url)
            assert (refused.status_code, refused.json()["statusCode"]) == (400, "400"), url
        assert "exp" in (await stranger.get(ended)).json()["message"]
        bare = await stranger.get(f"{project.url}/storage/v1/object/media/ada/film.mp4")
        assert (bare.status_code, bare.json()["statusCode"]) == (400, "403")
    project.shelf.rules.append({"on": "download", "do": "expired"})
    async with httpx.AsyncClient(timeout=0.2) as stranger:
        assert "exp" in (await stranger.get(signed)).json()["message"]
        project.shelf.rules[:] = [{"on": "download", "do": "slow", "seconds": 0.5}]
        with pytest.raises(httpx.ReadTimeout):
            await stranger.get(signed)
    project.shelf.rules[:] = [{"on": "download", "do": "cut"}]
    async with httpx.AsyncClient() as stranger:
        with pytest.raises(httpx.RemoteProtocolError):
            await stranger.get(signed)


async def test_who_may_not_is_refused_and_faults_come_on_order(storage: Storage, project: Project) -> None:
    for key, status in (("wrong", "403"), ("sb_secret_wrong", 401)):
        async with calling(project.url, key) as stranger:
            with pytest.raises(StorageApiError) as refused:
                await stranger.from_("media").upload("x", b"x")
            assert refused.value.status == status
    async with calling(project.url, "sb_publishable_not-a-real-key") as page:
        with pytest.raises(StorageApiError, match="row-level security"):
            await page.from_("media").upload("x", b"x")
    project.shelf.rules += [
        {"on": "upload", "nth": 1, "do": "500"}, {"on": "upload", "nth": 2, "do": "drop"},
        {"on": "upload", "nth": 3, "do": "drop_after"}, {"on": "upload", "nth": 4, "do": "429"},
    ]  # fmt: skip
    project.shelf.seen.clear()
    for nr, error in enumerate(
        (StorageApiError, httpx.TransportError, httpx.TransportError, StorageApiError)
    ):
        with pytest.raises(error):
            await storage.from_("media").upload(f"{nr}", b"x")
    assert project.shelf.names() == ["2"]


async def test_it_runs_as_a_command_and_keeps_its_files(tmp_path: Path) -> None:
    with standins("pixora.testing.supabase", tmp_path) as start:
        async with calling(start(place="project").url) as storage:
            await storage.from_("media").upload("ada/x.png", DATA)
    with standins("pixora.testing.supabase", tmp_path) as start:
        shop = start(place="project")
        async with calling(shop.url) as storage:
            assert await storage.from_("media").download("ada/x.png") == DATA
        assert [row["name"] for row in shop.journal("stored")] == ["ada/x.png"]


async def test_the_client_for_javascript_sees_what_it_expects(project: Project) -> None:
    process = await asyncio.create_subprocess_exec(
        node(), "storage.mjs", project.url, KEY,
        cwd=NODE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    async with asyncio.timeout(60):
        out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert json.loads(out) == {
        "stored": "media/ada/ab/one.png",
        "twice": {"status": "409", "message": "The resource already exists"},
        "info": {"size": 5000, "type": "image/png", "stamp": "js"},
        "same": True,
        "listed": [["ab", True], ["two.bin", False]],
        "flat": ["ada/ab/one.png", True, "ada/two.bin", False],
        "part": [206, "bytes 10-12/5000", [10, 11, 12]],
        "ended": 400,
        "removed": ["ada/moved.bin"],
        "missing": "Object not found",
        "there": [True, False],
        "bucket": False,
        "nowhere": {"status": "404", "message": "Bucket not found"},
    }
