"""Media in Supabase Storage, while it drops, fails, forgets and refuses."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from pixora.errors import SetupError
from pixora.standin import journal
from pixora.testing.supabase import Project, serving
from store import supabase
from store.blobs import YOUNG_SECONDS, named
from store.errors import NotFound, StorageAway, StorageRefused
from store.resumable import PIECE
from store.supabase import BUCKET, SMALL, SupabaseBlobs

KEY = "sb_secret_not-a-real-key"
OWNER = "ada"
LARGE = os.urandom(1 << 16) * (2 * PIECE // (1 << 16)) + b"and a little more"


class Bench:
    """A project and the blobs in it, as one process sees them."""

    def __init__(self, folder: Path, project: Project) -> None:
        self.folder = folder
        self.project = project
        self.shelf = project.shelf
        self.near = folder / "near"
        self.blobs = self.other("near")

    def other(self, near: str, key: str = KEY, url: str = "", **more: Any) -> SupabaseBlobs:
        return SupabaseBlobs(url or self.project.url, key, self.folder / near, pauses=(0, 0, 0), **more)

    def file(self, content: bytes, name: str = "file") -> Path:
        path = self.folder / name
        path.write_bytes(content)
        return path

    async def put(self, content: bytes, suffix: str = ".mp4") -> str:
        return await self.blobs.put(OWNER, self.file(content), suffix)

    def fail(self, on: str, *doing: str) -> None:
        """Commit these faults, one on each call from now on."""
        self.shelf.seen.clear()
        self.shelf.rules[:] = [{"on": on, "nth": nr, "do": do} for nr, do in enumerate(doing, 1)]

    def wrote(self, event: str) -> list[dict[str, Any]]:
        return [row for row in journal(self.shelf.folder) if row["event"] == event]

    def copies(self) -> list[str]:
        return sorted(path.name for path in self.near.glob("*"))


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    with serving(tmp_path / "project", BUCKET) as project:
        made = Bench(tmp_path, project)
        yield made
        await made.blobs.close()


@asynccontextmanager
async def reader(bench: Bench) -> AsyncIterator[SupabaseBlobs]:
    """Another machine, which has no copies yet."""
    blobs = bench.other("elsewhere")
    yield blobs
    await blobs.close()


async def test_a_small_file_is_stored_whatever_happens_on_the_way(bench: Bench) -> None:
    for faults in (("drop", "500"), ("drop_after", "429", "locked"), ("drop", "drop", "drop")):
        bench.fail("upload", *faults)
        key = await bench.put(repr(faults).encode())
        assert key in bench.shelf.names()
    assert len(bench.shelf.names()) == 3
    bench.fail("upload", *["500"] * 4)
    with pytest.raises(
        StorageAway, match=r"^Supabase Storage at .* cannot be used just now \(.*\); try again later\.$"
    ):
        await bench.put(b"four times")
    assert len(bench.shelf.names()) == len(bench.copies()) == 3, "and nothing is left of it"


async def test_a_large_file_goes_in_pieces_and_on_where_it_broke_off(bench: Bench) -> None:
    key = await bench.put(LARGE)
    assert [row["size"] for row in bench.wrote("piece")] == [PIECE, PIECE, len(LARGE) - 2 * PIECE]
    stored = bench.shelf.objects[BUCKET, key]
    assert (stored.mime, stored.user is not None) == ("video/mp4", True)
    async with reader(bench) as elsewhere:
        assert (await elsewhere.fetch(key, bench.folder / "copies")).read_bytes() == LARGE
    pieces = len(bench.wrote("piece"))
    bench.fail("chunk", "cut", "drop_after", "locked", "500")
    again = await bench.blobs.put("bob", bench.file(LARGE), ".mp4")
    assert bench.shelf.data(bench.shelf.objects[BUCKET, again]) == LARGE
    sizes = [row["size"] for row in bench.wrote("piece")[pieces:]]
    assert sizes[0] == PIECE // 2 and sum(sizes) == len(LARGE), "nothing was sent twice"
    bench.fail("chunk", "", "forget")
    once_more = await bench.blobs.put("eve", bench.file(LARGE), ".mp4")
    assert bench.shelf.data(bench.shelf.objects[BUCKET, once_more]) == LARGE
    assert len([row for row in bench.wrote("created") if row["name"] == once_more]) == 2


async def test_a_large_file_that_cannot_be_sent_leaves_nothing(bench: Bench) -> None:
    bench.fail("chunk", "", *["500"] * 4)
    with pytest.raises(StorageAway):
        await bench.put(LARGE)
    bench.fail("create")
    bench.shelf.add_bucket(BUCKET, {"file_size_limit": PIECE})
    with pytest.raises(StorageRefused, match="takes no file of 13 MB; raise the project's upload limit"):
        await bench.put(LARGE)
    assert bench.shelf.names() == [] and bench.copies() == []


async def test_what_an_operator_must_change_is_one_sentence(bench: Bench, unused_url: str) -> None:
    bench.shelf.add_bucket("open", {"public": True})
    sentences = {
        "wrong": "does not take the key in SUPABASE_SECRET_KEY (Invalid Compact JWS); copy the project's secret key",
        "sb_secret_wrong": "does not take the key in SUPABASE_SECRET_KEY (Invalid API key); copy the project's",
    }
    for key, sentence in sentences.items():
        blobs = bench.other("other", key)
        for ask in (
            blobs.check(),
            blobs.exists(named(OWNER, "x", "")),
            blobs.put(OWNER, bench.file(b"x"), ""),
        ):
            with pytest.raises(StorageRefused) as refused:
                await ask
            assert isinstance(refused.value, SetupError) and sentence in str(refused.value)
            assert str(refused.value).endswith(").") and "\n" not in str(refused.value)
        await blobs.close()
    bench.shelf.add_bucket(BUCKET, {"public": True})
    with pytest.raises(StorageRefused, match=r"The bucket 'media' at .* is public, so .*; make it private\."):
        await bench.blobs.check()
    bench.shelf.drop_bucket(BUCKET)
    for ask in (bench.blobs.check(), bench.put(b"x"), bench.put(LARGE), bench.blobs.old()):
        with pytest.raises(StorageRefused, match=r"There is no bucket 'media' in .*; create it, private"):
            await ask
    elsewhere = bench.other("other", url=f"{bench.project.url}/elsewhere")
    for ask in (elsewhere.check(), elsewhere.put(OWNER, bench.file(LARGE), ""), elsewhere.old()):
        with pytest.raises(
            StorageRefused, match=r"is no Supabase Storage \(no Route .*\); write .* SUPABASE_URL\."
        ):
            await ask
    await elsewhere.close()
    away = bench.other("other", url=unused_url)
    for ask in (away.check(), away.put(OWNER, bench.file(b"x"), ""), away.put(OWNER, bench.file(LARGE), "")):
        with pytest.raises(StorageAway, match="cannot be used just now"):
            await ask
    await away.close()


@pytest.fixture
def unused_url(tmp_path: Path) -> str:
    with serving(tmp_path / "gone") as gone:
        return gone.url


async def test_a_file_is_brought_here_once_and_whole(bench: Bench) -> None:
    key = await bench.put(LARGE)
    bench.fail("download", "cut", "500", "drop")
    async with reader(bench) as blobs:
        folders = [bench.folder / f"job{nr}" for nr in range(5)]
        paths = await asyncio.gather(*(blobs.fetch(key, folder) for folder in folders))
        assert {path.parent for path in paths} == {*folders} and all(p.read_bytes() == LARGE for p in paths)
        assert len(bench.wrote("read")) == 2, "the one that was cut, and the one that came"
        near = bench.folder / "elsewhere"
        bench.fail("download", *["cut"] * 4)
        other = await bench.put(LARGE[1:])
        with pytest.raises(StorageAway):
            await blobs.fetch(other, folders[0])
        assert len([*near.glob("*")]) == 1, "a broken download leaves nothing"
        await bench.blobs.delete_owner(OWNER)
        with pytest.raises(NotFound):
            await blobs.fetch(other, folders[0])


async def test_copies_go_oldest_first_and_never_from_who_works_with_them(bench: Bench) -> None:
    keys = [await bench.put(bytes([nr]) * 1000) for nr in range(4)]
    blobs = bench.other("near", most=2500)
    lent = await blobs.fetch(keys[0], bench.folder / "job")
    for nr, key in enumerate(keys):
        path = bench.near / key.replace(f"/{key.split('/')[1]}/", "_")
        os.utime(path, (time.time() - 100 + nr,) * 2)
    (bench.near / "part-left").write_bytes(b"half")
    os.utime(bench.near / "part-left", (0, 0))
    await blobs.trim()
    assert bench.copies() == sorted(key.replace(f"/{key.split('/')[1]}/", "_") for key in keys[2:])
    assert lent.read_bytes() == bytes([0]) * 1000
    assert (await blobs.fetch(keys[0], bench.folder / "later")).read_bytes() == bytes([0]) * 1000
    await blobs.close()


async def test_a_file_is_shown_in_parts_from_where_it_is(bench: Bench) -> None:
    key, small = await bench.put(LARGE), await bench.put(LARGE[:SMALL])
    async with reader(bench) as blobs:
        found = await blobs.open(key)
        assert found.size == len(LARGE)
        read = [chunk async for chunk in await found.read(7_000_000, 7_000_100)]
        assert b"".join(read) == LARGE[7_000_000:7_000_100]
        assert [row["range"] for row in bench.wrote("read")] == ["bytes=7000000-7000099"]
        left = await found.read(0, len(LARGE))
        await anext(left)
        await left.aclose()  # type: ignore[attr-defined]
        assert not [*(bench.folder / "elsewhere").glob("*")], "a large one is passed on"
        for _ in range(3):
            found = await blobs.open(small)
            assert b"".join([chunk async for chunk in await found.read(10, 20)]) == LARGE[10:20]
        assert len(bench.wrote("read")) == 3, "a small one is brought here once"
        found = await blobs.open(key)
        bench.fail("download", *["500"] * 4)
        with pytest.raises(StorageAway):
            await found.read(0, 10)
        bench.shelf.remove(BUCKET, [key])
        bench.fail("download")
        with pytest.raises(NotFound):
            await found.read(0, 10)


async def test_what_is_stored_again_while_it_is_deleted_stays(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    blobs = bench.blobs
    key = await bench.put(b"content")
    bench.shelf.age(2 * YOUNG_SECONDS)
    move = blobs._move

    async def stored_first(source: str, to: str) -> bool:
        monkeypatch.undo()
        await bench.put(b"content")  # after it was looked at, before it is moved aside
        return await move(source, to)

    monkeypatch.setattr(blobs, "_move", stored_first)
    assert await blobs.delete(key) is False and bench.shelf.names() == [key]
    bench.shelf.age(2 * YOUNG_SECONDS)
    bench.fail("move", "drop_after")
    assert await blobs.delete(key) is True and bench.shelf.names() == []


async def test_what_a_dead_process_left_aside_is_put_in_order(bench: Bench) -> None:
    key, other = await bench.put(b"one"), await bench.put(b"two")
    for half in (key, other):
        folder, _, last = half.rpartition("/")
        bench.shelf.move(BUCKET, half, BUCKET, f"{folder}/.{last}")
    await bench.put(b"two")
    assert await bench.blobs.old() == [] and len(bench.shelf.names()) == 3, "somebody may be at it"
    bench.shelf.age(2 * supabase.ASIDE_SECONDS)
    assert await bench.blobs.old() == []
    assert bench.shelf.names() == sorted([key, other])
    assert await bench.blobs.delete(key) is False, "it is as new: a row may name it again"


async def test_lists_are_read_to_their_end(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supabase, "_PAGE", 3)
    keys = sorted([await bench.put(bytes([nr])) for nr in range(8)])
    bench.shelf.age(2 * YOUNG_SECONDS)
    bench.fail("list", "", "500", "drop")
    assert await bench.blobs.old() == keys
    foreign = replace(bench.shelf.objects[BUCKET, keys[0]], bucket="another")
    bench.shelf.objects["another", keys[0]] = foreign
    await bench.blobs.delete_owner(OWNER)
    assert bench.shelf.names(BUCKET) == [] and bench.copies() == []
