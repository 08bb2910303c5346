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
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Protocol

from store.errors import NotFound, StorageFull, StoreError

_KEY = re.compile(r"[A-Za-z0-9-]{1,64}/[0-9a-f]{2}/[0-9a-f]{64}(\.[a-z0-9]{1,8})?")
_OWNER = re.compile(r"[A-Za-z0-9-]{1,64}")
_SUFFIX = re.compile(r"(\.[a-z0-9]{1,8})?")
_CHUNK = 1 << 20
PART = 1 << 18
"""Bytes that are read at once where a file is handed on."""
YOUNG_SECONDS = 3600.0
"""A file this young may belong to a row that is still being written."""


@dataclass(frozen=True)
class Opened:
    """A stored file that is about to be read."""

    size: int
    read: Callable[[int, int], Awaitable[AsyncIterator[bytes]]]
    """Its bytes from the first number up to, not with, the second, a chunk at a time. Raises ``StoreError``."""


class Blobs(Protocol):
    """Where media files live. A key is ``owner/ab/sha256.suffix``.

    All but :meth:`old`, :meth:`trim` and :meth:`close` raise ``StoreError`` where the place does
    not answer.
    """

    async def put(self, owner: str, path: Path, suffix: str) -> str:
        """Copy a file in and return its key. Raises ``StorageFull``."""

    async def place(self, key: str, path: Path) -> None:
        """Copy a file in under a key from :func:`named`. Raises ``StorageFull``."""

    async def refresh(self, key: str) -> bool:
        """Whether the file is there; it then counts as new."""

    async def fetch(self, key: str, folder: Path) -> Path:
        """The file on this machine, to be read for as long as ``folder`` (or what is in it) is kept.

        What has to be brought here first is put into ``folder``. Raises ``NotFound``, or
        ``StoreError`` for what is no key.
        """

    async def open(self, key: str) -> Opened:
        """The file, to be read in parts from where it is. Raises ``NotFound``, or ``StoreError`` for no key."""

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

    async def trim(self) -> None:
        """Let copies on this machine go that are more than it should hold."""

    async def check(self) -> None:
        """Whether files can be kept there: raises an error whose sentence says what to do."""

    async def close(self) -> None:
        """Let go of connections."""


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
        check_parts(owner, suffix)
        return await asyncio.to_thread(self._put, owner, path, suffix)

    async def place(self, key: str, path: Path) -> None:
        check_key(key)
        await asyncio.to_thread(self._put, key.partition("/")[0], path, "", key)

    async def refresh(self, key: str) -> bool:
        return await asyncio.to_thread(_refresh, self.path(key))

    def path(self, key: str) -> Path:
        """Where the file is, or would be. Raises ``StoreError`` for what is no key."""
        check_key(key)
        return self._root / key

    async def fetch(self, key: str, folder: Path) -> Path:
        path = self.path(key)
        if not path.is_file():
            raise NotFound("file", key)
        return path

    async def open(self, key: str) -> Opened:
        path = self.path(key)
        try:
            return opened(path, (await asyncio.to_thread(path.stat)).st_size)
        except OSError:
            raise NotFound("file", key) from None

    async def exists(self, key: str) -> bool:
        return await asyncio.to_thread(self.path(key).is_file)

    async def delete(self, key: str) -> bool:
        return await asyncio.to_thread(self._delete, self.path(key))

    async def old(self) -> Sequence[str]:
        return await asyncio.to_thread(self._old)

    async def delete_owner(self, owner: str) -> None:
        check_parts(owner)
        await asyncio.to_thread(shutil.rmtree, self._root / owner, ignore_errors=True)

    async def trim(self) -> None:
        pass

    async def check(self) -> None:
        await asyncio.to_thread(self._check)

    async def close(self) -> None:
        pass

    def _check(self) -> None:
        try:
            self._root.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._root, prefix=".ready-"):
                pass
        except OSError as error:
            raise StoreError(f"Files cannot be kept in {self._root}: {error.strerror or error}.") from error

    def _put(self, owner: str, source: Path, suffix: str, key: str = "") -> str:
        folder = self._root / owner
        copy: Path | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with source.open("rb") as read, tempfile.NamedTemporaryFile(dir=folder, delete=False) as write:
                copy = Path(write.name)
                digest = copy_to(read, write)
            key = key or f"{owner}/{digest[:2]}/{digest}{suffix}"
            target = self._root / key
            target.parent.mkdir(exist_ok=True)
            copy.replace(target)
            return key
        except OSError as error:
            if copy:
                copy.unlink(missing_ok=True)
            raise unkept(source, self._root, error) from error

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
        return [key for key in keys if is_key(key)]


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


def unkept(source: Path, root: Path, error: OSError) -> StoreError:
    """What is said where a file cannot be kept in a folder."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageFull(f"The disk that holds {root} is full: free some space, then try again.")
    return StoreError(f"Cannot store {source.name!r} in {root}: {error.strerror or error}.")


def opened(path: Path, size: int) -> Opened:
    """A file of this machine, to be read in parts."""

    async def read(start: int, end: int) -> AsyncIterator[bytes]:
        return _parts(path, start, end)

    return Opened(size, read)


async def _parts(path: Path, start: int, end: int) -> AsyncIterator[bytes]:
    file = await asyncio.to_thread(path.open, "rb")
    try:
        await asyncio.to_thread(file.seek, start)
        left = end - start
        while left and (chunk := await asyncio.to_thread(file.read, min(PART, left))):
            left -= len(chunk)
            yield chunk
    finally:
        file.close()


def copy_to(read: IO[bytes], write: IO[bytes]) -> str:
    """Copy to the end, flush to disk, and return the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    while chunk := read.read(_CHUNK):
        digest.update(chunk)
        write.write(chunk)
    write.flush()
    os.fsync(write.fileno())
    return digest.hexdigest()


def is_key(text: str) -> bool:
    return _KEY.fullmatch(text) is not None


def check_key(key: str) -> None:
    """Raises ``StoreError`` for what is no key."""
    _check(_KEY, key, "a blob key")


def check_parts(owner: str, suffix: str = "") -> None:
    """Raises ``StoreError`` for what no key can be made of."""
    _check(_OWNER, owner, "an owner's id")
    _check(_SUFFIX, suffix, "a suffix such as '.mp4'")


def _check(pattern: re.Pattern[str], value: str, what: str) -> None:
    if not pattern.fullmatch(value):
        raise StoreError(f"{value!r} is not {what}.")
