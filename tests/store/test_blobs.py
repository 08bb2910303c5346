import asyncio
import errno
import hashlib
import os
import time
from pathlib import Path

import pytest

from pixora.errors import SetupError
from store import blobs
from store.blobs import FolderBlobs
from store.engine import Store
from store.errors import StorageFull, StoreError

PICTURE = b"picture" * 300_000
OWNER = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def media(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(PICTURE)
    return path


@pytest.fixture
def folder(tmp_path: Path) -> FolderBlobs:
    return FolderBlobs(tmp_path / "media")


def files(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "media").rglob("*") if path.is_file()]


async def test_a_key_is_what_the_bytes_are(folder: FolderBlobs, media: Path, tmp_path: Path) -> None:
    key = await folder.put(OWNER, media, ".png")
    digest = hashlib.sha256(PICTURE).hexdigest()
    assert key == f"{OWNER}/{digest[:2]}/{digest}.png"
    assert await folder.exists(key) and await asyncio.to_thread(folder.path(key).read_bytes) == PICTURE
    assert await folder.put(OWNER, media, ".png") == key
    assert len(files(tmp_path)) == 1


async def test_owners_do_not_share_and_are_deleted_whole(
    folder: FolderBlobs, media: Path, tmp_path: Path
) -> None:
    mine, yours = await folder.put(OWNER, media, ".png"), await folder.put("other", media, "")
    await folder.delete_owner(OWNER)
    await folder.delete_owner(OWNER)
    assert not await folder.exists(mine) and await folder.exists(yours)


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
def test_a_key_cannot_leave_the_folder(folder: FolderBlobs, key: str) -> None:
    with pytest.raises(StoreError, match="is not a blob key"):
        folder.path(key)


@pytest.mark.parametrize(
    ("owner", "suffix"), [("..", ""), ("a/b", ""), ("", ""), (OWNER, "/x"), (OWNER, "png")]
)
async def test_odd_owners_and_suffixes_are_refused(
    folder: FolderBlobs, media: Path, owner: str, suffix: str
) -> None:
    with pytest.raises(StoreError, match="is not"):
        await folder.put(owner, media, suffix)


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EDQUOT])
async def test_a_full_disk_is_said_plainly_and_leaves_nothing(
    folder: FolderBlobs, media: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def full(_: int) -> None:
        raise OSError(number, "no space")

    monkeypatch.setattr(blobs.os, "fsync", full)
    with pytest.raises(StorageFull, match="is full: free some space, then try again") as refused:
        await folder.put(OWNER, media, ".png")
    assert isinstance(refused.value, SetupError) and files(tmp_path) == []


async def test_a_missing_file_is_named(folder: FolderBlobs, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"Cannot store 'gone\.png'.*No such file"):
        await folder.put(OWNER, tmp_path / "gone.png", ".png")
    assert files(tmp_path) == []


async def test_a_store_without_blobs_says_so(tmp_path: Path) -> None:
    store = Store(f"sqlite:///{tmp_path}/x.db")
    with pytest.raises(StoreError, match="without a place for media"):
        _ = store.blobs
    await store.close()


async def test_what_was_stored_lately_is_not_deleted(
    folder: FolderBlobs, media: Path, tmp_path: Path
) -> None:
    key = await folder.put(OWNER, media, ".png")
    assert await folder.delete(key) is False
    assert await folder.old() == [] and len(files(tmp_path)) == 1
    age(folder.path(key))
    assert await folder.old() == [key]
    await folder.put(OWNER, media, ".png")
    assert await folder.delete(key) is False, "it was stored again"
    age(folder.path(key))
    assert await folder.delete(key) is True and files(tmp_path) == []
    assert await folder.delete(key) is True, "deleting twice does no harm"


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


async def test_a_file_can_follow_from_another_one(folder: FolderBlobs, media: Path, tmp_path: Path) -> None:
    key = blobs.named(OWNER, "a poster of something", ".jpg")
    assert key == blobs.named(OWNER, "a poster of something", ".jpg")
    assert key != blobs.named(OWNER, "a poster of something else", ".jpg")
    assert not await folder.refresh(key)
    await folder.place(key, media)
    assert folder.path(key).read_bytes() == PICTURE
    os.utime(folder.path(key), (0, 0))
    assert await folder.old() == [key]
    assert await folder.refresh(key)
    assert await folder.old() == []
    with pytest.raises(StoreError, match="is not a blob key"):
        await folder.place("../x", media)
