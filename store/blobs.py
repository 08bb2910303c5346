"""Media files, kept by content: the same bytes of one owner are stored once."""

from __future__ import annotations

import asyncio
import errno
import hashlib
import os
import re
import shutil
import tempfile
from pathlib import Path
from typing import IO, Protocol

from store.errors import StorageFull, StoreError

_KEY = re.compile(r"[A-Za-z0-9-]{1,64}/[0-9a-f]{2}/[0-9a-f]{64}(\.[a-z0-9]{1,8})?")
_OWNER = re.compile(r"[A-Za-z0-9-]{1,64}")
_SUFFIX = re.compile(r"(\.[a-z0-9]{1,8})?")
_CHUNK = 1 << 20


class Blobs(Protocol):
    """Where media files live. A key is ``owner/ab/sha256.suffix``."""

    async def put(self, owner: str, path: Path, suffix: str) -> str:
        """Copy a file in and return its key. Raises ``StorageFull``."""

    def path(self, key: str) -> Path:
        """The stored file on this machine. Raises ``StoreError`` for what is no key."""

    async def exists(self, key: str) -> bool:
        """Whether the file is there."""

    async def delete_owner(self, owner: str) -> None:
        """Remove everything of one owner."""


class FolderBlobs:
    """Blobs in a folder of this machine. A file is complete or absent, never partial."""

    def __init__(self, root: Path) -> None:
        self._root = root

    async def put(self, owner: str, path: Path, suffix: str) -> str:
        _check(_OWNER, owner, "an owner's id")
        _check(_SUFFIX, suffix, "a suffix such as '.mp4'")
        return await asyncio.to_thread(self._put, owner, path, suffix)

    def path(self, key: str) -> Path:
        _check(_KEY, key, "a blob key")
        return self._root / key

    async def exists(self, key: str) -> bool:
        return await asyncio.to_thread(self.path(key).is_file)

    async def delete_owner(self, owner: str) -> None:
        _check(_OWNER, owner, "an owner's id")
        await asyncio.to_thread(shutil.rmtree, self._root / owner, ignore_errors=True)

    def _put(self, owner: str, source: Path, suffix: str) -> str:
        folder = self._root / owner
        copy: Path | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with source.open("rb") as read, tempfile.NamedTemporaryFile(dir=folder, delete=False) as write:
                copy = Path(write.name)
                digest = _copy(read, write)
            key = f"{owner}/{digest[:2]}/{digest}{suffix}"
            target = self._root / key
            target.parent.mkdir(exist_ok=True)
            copy.replace(target)
            return key
        except OSError as error:
            if copy:
                copy.unlink(missing_ok=True)
            raise self._refusal(source, error) from error

    def _refusal(self, source: Path, error: OSError) -> StoreError:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return StorageFull(f"The disk that holds {self._root} is full: free some space, then try again.")
        return StoreError(f"Cannot store {source.name!r} in {self._root}: {error.strerror or error}.")


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
