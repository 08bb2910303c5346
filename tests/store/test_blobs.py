import asyncio
import errno
import hashlib
import os
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from pixora.errors import SetupError
from pixora.testing.supabase import serving
from store import blobs
from store.blobs import Blobs, FolderBlobs
from store.engine import Store
from store.errors import NotFound, StorageFull, StoreError
from store.supabase import BUCKET, SupabaseBlobs

PICTURE = b"picture" * 300_000
OWNER = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def media(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(PICTURE)
    return path


@dataclass
class Place:
    """One kind of blobs, and what a test needs to know of where they are."""

    blobs: Blobs
    names: Callable[[], list[str]]
    """Every file that is there, whether it has a key or not."""
    age: Callable[[], object]
    """Let every file have lain there for long."""
    copies: Path
    """Where what is fetched is put."""

    async def content(self, key: str) -> bytes:
        return (await self.blobs.fetch(key, self.copies)).read_bytes()

    async def part(self, key: str, start: int, end: int) -> bytes:
        found = await self.blobs.open(key)
        return b"".join([chunk async for chunk in await found.read(start, end)])


@pytest.fixture
def folder(tmp_path: Path) -> FolderBlobs:
    return FolderBlobs(tmp_path / "media")


@pytest.fixture(params=["folder", "supabase"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    if request.param == "folder":
        folder = request.getfixturevalue("folder")

        def names() -> list[str]:
            return sorted(path.relative_to(tmp_path / "media").as_posix() for path in files(tmp_path))

        yield Place(folder, names, lambda: [age(path) for path in files(tmp_path)], tmp_path / "copies")
    else:
        with serving(tmp_path / "project", BUCKET) as project:
            kept = SupabaseBlobs(project.url, "sb_secret_not-a-real-key", tmp_path / "near", pauses=(0, 0))
            shelf = project.shelf
            yield Place(kept, shelf.names, lambda: shelf.age(2 * blobs.YOUNG_SECONDS), tmp_path / "copies")
            await kept.close()


def files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "media").rglob("*") if path.is_file()]


async def test_a_key_is_what_the_bytes_are(place: Place, media: Path) -> None:
    key = await place.blobs.put(OWNER, media, ".png")
    digest = hashlib.sha256(PICTURE).hexdigest()
    assert key == f"{OWNER}/{digest[:2]}/{digest}.png"
    assert await place.blobs.exists(key) and await place.content(key) == PICTURE
    assert (await place.blobs.open(key)).size == len(PICTURE)
    assert await place.part(key, 500_000, 1_500_000) == PICTURE[500_000:1_500_000]
    assert await place.blobs.put(OWNER, media, ".png") == key
    assert place.names() == [key]
    await place.blobs.check()


async def test_owners_do_not_share_and_are_deleted_whole(place: Place, media: Path) -> None:
    mine, yours = await place.blobs.put(OWNER, media, ".png"), await place.blobs.put("other", media, "")
    await place.blobs.delete_owner(OWNER)
    await place.blobs.delete_owner(OWNER)
    assert not await place.blobs.exists(mine) and await place.blobs.exists(yours)
    assert place.names() == [yours]


async def test_what_is_not_there_is_not_found(place: Place) -> None:
    key = blobs.named(OWNER, "nothing", ".png")
    for look in (place.content(key), place.blobs.open(key)):
        with pytest.raises(NotFound, match="There is no file"):
            await look
    assert not await place.blobs.exists(key) and not await place.blobs.refresh(key)
    assert await place.blobs.delete(key) is True


@pytest.mark.parametrize(
    "key",
    [
        "../x",
        "/etc/passwd",
        f"{OWNER}/ab/../../x",
        f"{OWNER}/ab/{'a' * 64}.png\n",
        f"{OWNER}/ab/{'g' * 64}",
        "",
    ],
)
async def test_a_key_cannot_leave_the_place(place: Place, key: str, tmp_path: Path) -> None:
    kept = place.blobs
    for ask in (
        kept.fetch(key, tmp_path),
        kept.open(key),
        kept.exists(key),
        kept.delete(key),
        kept.refresh(key),
    ):
        with pytest.raises(StoreError, match="is not a blob key"):
            await ask


@pytest.mark.parametrize(
    ("owner", "suffix"), [("..", ""), ("a/b", ""), ("", ""), (OWNER, "/x"), (OWNER, "png")]
)
async def test_odd_owners_and_suffixes_are_refused(
    place: Place, media: Path, owner: str, suffix: str
) -> None:
    with pytest.raises(StoreError, match="is not"):
        await place.blobs.put(owner, media, suffix)
    assert place.names() == []


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
async def test_a_full_disk_is_said_plainly_and_leaves_nothing(
    place: Place, media: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def full(_: int) -> None:
        raise OSError(number, "no space")

    monkeypatch.setattr(blobs.os, "fsync", full)
    with pytest.raises(StorageFull, match="is full: free some space, then try again") as refused:
        await place.blobs.put(OWNER, media, ".png")
    monkeypatch.undo()
    assert isinstance(refused.value, SetupError) and place.names() == []


async def test_a_missing_file_is_named(place: Place, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"Cannot store 'gone\.png'.*No such file"):
        await place.blobs.put(OWNER, tmp_path / "gone.png", ".png")
    assert place.names() == []


async def test_a_store_without_blobs_says_so(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/x.db")
    with pytest.raises(StoreError, match="without a place for media"):
        _ = store.blobs
    await store.close()


async def test_what_was_stored_lately_is_not_deleted(place: Place, media: Path) -> None:
    kept = place.blobs
    key = await kept.put(OWNER, media, ".png")
    assert await kept.delete(key) is False
    assert await kept.old() == [] and place.names() == [key]
    place.age()
    assert await kept.old() == [key]
    await kept.put(OWNER, media, ".png")
    assert await kept.delete(key) is False, "it was stored again"
    place.age()
    assert await kept.delete(key) is True and place.names() == []
    assert not await kept.exists(key)
    assert await kept.delete(key) is True, "deleting twice does no harm"


async def test_what_a_dead_process_left_is_put_in_order(
    folder: FolderBlobs, media: Path, tmp_path: Path
) -> None:
    key = await folder.put(OWNER, media, ".png")
    path = folder.path(key)
    age(path)
    path.rename(path.with_name(f".{path.name}"))  # half deleted
    (tmp_path / "media" / OWNER / "tmphalf").write_bytes(b"half stored")
    age(tmp_path / "media" / OWNER / "tmphalf")
    assert await folder.old() == [], "it is as new: a row may name it again"
    assert files(tmp_path) == [path] and await asyncio.to_thread(path.read_bytes) == PICTURE


async def test_a_file_that_was_stored_again_is_not_replaced_by_one_that_was_being_deleted(
    folder: FolderBlobs, media: Path, tmp_path: Path
) -> None:
    key = await folder.put(OWNER, media, ".png")
    path = folder.path(key)
    age(path)
    path.rename(path.with_name(f".{path.name}"))
    await folder.put(OWNER, media, ".png")
    stored = path.stat().st_ino
    await folder.old()
    assert files(tmp_path) == [path] and path.stat().st_ino == stored


def age(path: Path) -> None:
    moment = time.time() - 2 * blobs.YOUNG_SECONDS
    os.utime(path, (moment, moment))


async def test_a_file_can_follow_from_another_one(place: Place, media: Path) -> None:
    kept = place.blobs
    key = blobs.named(OWNER, "a poster of something", ".jpg")
    assert key == blobs.named(OWNER, "a poster of something", ".jpg")
    assert key != blobs.named(OWNER, "a poster of something else", ".jpg")
    assert not await kept.refresh(key)
    await kept.place(key, media)
    assert await place.content(key) == PICTURE
    place.age()
    assert await kept.old() == [key]
    assert await kept.refresh(key)
    assert await kept.old() == [] and await kept.delete(key) is False
    with pytest.raises(StoreError, match="is not a blob key"):
        await kept.place("../x", media)
