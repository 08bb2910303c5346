"""Media files, kept by content: the same bytes of one owner are stored once."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import re
import shutil
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Protocol

from store.errors import StorageFull, StoreError

_KEY = re.compile(r"[A-Za-z0-9-]{1,64}/[0-9a-f]{2}/[0-9a-f]{64}(\.[a-z0-9]{1,8})?")
_OWNER = re.compile(r"[A-Za-z0-9-]{1,64}")
_SUFFIX = re.compile(r"(\.[a-z0-9]{1,8})?")
_CHUNK = 1 << 20
YOUNG_SECONDS = 3600.0
"""A file this young may belong to a row that is still being written."""


class Blobs(Protocol):
    """Where media files live. A key is ``owner/ab/sha256.suffix``."""

    async def put(self, owner: str, path: Path, suffix: str) -> str:
        """Copy a file in and return its key. Raises ``StorageFull``."""

    async def place(self, key: str, path: Path) -> None:
        """Copy a file in under a key from :func:`named`. Raises ``StorageFull``."""

    async def refresh(self, key: str) -> bool:
        """Whether the file is there; it then counts as new."""

    def path(self, key: str) -> Path:
        """The stored file on this machine. Raises ``StoreError`` for what is no key."""

    async def exists(self, key: str) -> bool:
        """Whether the file is there."""

    async def delete(self, key: str) -> bool:
        """Remove a file that no row names, unless it was stored lately; whether it is gone.

        What is stored again counts as new, so that a file is never taken from a row that is
        being written meanwhile.
        """

    async def old(self) -> Sequence[str]:
        """Keys of everything that is not young."""

    async def delete_owner(self, owner: str) -> None:
        """Remove everything of one owner."""


def named(owner: str, name: str, suffix: str) -> str:
    """The key of a file that follows from something else, such as a smaller form of another file.

    No row names it: it is looked for under this key, and made again where it is gone.
    """
    digest = hashlib.sha256(name.encode()).hexdigest()
    return f"{owner}/{digest[:2]}/{digest}{suffix}"


class FolderBlobs:
    """Blobs in a folder of this machine. A file is complete or absent, never partial."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def put(self, owner: str, path: Path, suffix: str) -> str:
        _check(_OWNER, owner, "an owner's id")
        _check(_SUFFIX, suffix, "a suffix such as '.mp4'")
        return await asyncio.to_thread(self._put, owner, path, suffix)

    async def place(self, key: str, path: Path) -> None:
        _check(_KEY, key, "a blob key")
        await asyncio.to_thread(self._put, key.partition("/")[0], path, "", key)

    async def refresh(self, key: str) -> bool:
        return await asyncio.to_thread(_refresh, self.path(key))

    def path(self, key: str) -> Path:
        _check(_KEY, key, "a blob key")
        return self._root / key

    async def exists(self, key: str) -> bool:
        return await asyncio.to_thread(self.path(key).is_file)

    async def delete(self, key: str) -> bool:
        return await asyncio.to_thread(self._delete, self.path(key))

    async def old(self) -> Sequence[str]:
        return await asyncio.to_thread(self._old)

    async def delete_owner(self, owner: str) -> None:
        _check(_OWNER, owner, "an owner's id")
        await asyncio.to_thread(shutil.rmtree, self._root / owner, ignore_errors=True)

    def _put(self, owner: str, source: Path, suffix: str, key: str = "") -> str:
        folder = self._root / owner
        copy: Path | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with source.open("rb") as read, tempfile.NamedTemporaryFile(dir=folder, delete=False) as write:
                copy = Path(write.name)
                digest = _copy(read, write)
            key = key or f"{owner}/{digest[:2]}/{digest}{suffix}"
            target = self._root / key
            target.parent.mkdir(exist_ok=True)
            copy.replace(target)
            return key
        except OSError as error:
            if copy:
                copy.unlink(missing_ok=True)
            raise self._refusal(source, error) from error

    def _delete(self, path: Path) -> bool:
        # Moved aside first: whoever stores it again from here on makes a new file.
        aside = path.with_name(f".{path.name}")
        try:
            path.replace(aside)
        except FileNotFoundError:
            return True
        if _young(aside):
            _restore(aside)
            return False
        aside.unlink(missing_ok=True)
        return True

    def _old(self) -> list[str]:
        for aside in self._root.glob("*/*/.*"):  # of a process that ended between two lines of _delete
            _restore(aside)
        for copy in self._root.glob("*/tmp*"):  # and of one that ended while it stored
            if _young(copy) is False:
                copy.unlink(missing_ok=True)
        found = self._root.glob("*/*/*")
        keys = [path.relative_to(self._root).as_posix() for path in found if _young(path) is False]
        return [key for key in keys if _KEY.fullmatch(key)]

    def _refusal(self, source: Path, error: OSError) -> StoreError:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return StorageFull(f"The disk that holds {self._root} is full: free some space, then try again.")
        return StoreError(f"Cannot store {source.name!r} in {self._root}: {error.strerror or error}.")


def _refresh(path: Path) -> bool:
    try:
        os.utime(path)
    except FileNotFoundError:
        return False
    return True


def _young(path: Path) -> bool | None:
    """Whether a file was stored lately; None where it is gone."""
    try:
        return time.time() - path.stat().st_mtime < YOUNG_SECONDS
    except FileNotFoundError:
        return None


def _restore(aside: Path) -> None:
    """Move a file that was moved aside back, as new; never over one that was stored meanwhile."""
    path = aside.with_name(aside.name[1:])
    with suppress(FileNotFoundError):  # somebody else removed it or moved it back
        os.utime(aside)
        with suppress(FileExistsError):
            os.link(aside, path)
        aside.unlink()


def _copy(read: IO[bytes], write: IO[bytes]) -> str:
    """Copy to the end, flush to disk, and return the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    while chunk := read.read(_CHUNK):
        digest.update(chunk)
        write.write(chunk)
    write.flush()
    os.fsync(write.fileno())
    return digest.hexdigest()


def _check(pattern: re.Pattern[str], value: str, what: str) -> None:
    if not pattern.fullmatch(value):
        raise StoreError(f"{value!r} is not {what}.")
