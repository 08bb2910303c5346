"""Copies on this machine of files that are kept elsewhere: each brought once, and no more than fit.

A copy is complete or absent. Who works with one gets a link to it in a folder of their own, so that
a copy may be let go at any time without taking it from them.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from store.blobs import copy_to, unkept

LEFT_SECONDS = 3600.0
"""What came in part so long ago is of a process that ended."""
Bring = Callable[[Path], Awaitable[None]]


class Nearby:
    """Copies in a folder, ``most`` bytes of them; the oldest go first."""

    def __init__(self, root: Path, most: int) -> None:
        self._root = root
        self._most = most
        self._coming: dict[str, asyncio.Task[None]] = {}

    def find(self, key: str) -> Path | None:
        """The copy, where there is one."""
        path = self._path(key)
        return path if path.is_file() else None

    async def get(self, key: str, bring: Bring) -> Path:
        """The copy; one that is not there is brought, once for all who wait for it."""
        path = self._path(key)
        if not path.is_file():
            task = self._coming.get(key)
            if task is None:
                task = self._coming[key] = asyncio.create_task(self._bring(key, bring), name=f"bring {key}")
                task.add_done_callback(lambda _: self._coming.pop(key))
            await asyncio.shield(task)
        return path

    async def _bring(self, key: str, bring: Bring) -> None:
        part = await asyncio.to_thread(self._part)
        try:
            await bring(part)
            part.replace(self._path(key))
        except OSError as error:
            raise unkept(Path(key), self._root, error) from error
        finally:
            part.unlink(missing_ok=True)

    def copy(self, source: Path) -> tuple[Path, str]:
        """An unnamed copy of a file, and the SHA-256 of what was copied. Raises ``StoreError``."""
        part: Path | None = None
        try:
            part = self._part()
            with source.open("rb") as read, part.open("wb") as write:
                return part, copy_to(read, write)
        except OSError as error:
            if part is not None:
                part.unlink(missing_ok=True)
            raise unkept(source, self._root, error) from error

    def name(self, part: Path, key: str) -> None:
        """Let an unnamed copy be the one of a key."""
        part.replace(self._path(key))

    def lend(self, key: str, folder: Path) -> Path | None:
        """A link to the copy in ``folder``, under the key's last name; None where it was let go meanwhile."""
        path, link = self._path(key), folder / key.rpartition("/")[2]
        folder.mkdir(parents=True, exist_ok=True)
        try:
            os.utime(path)
            with suppress(FileExistsError):
                os.link(path, link)
        except FileNotFoundError:
            return None
        except OSError:  # another disk, or one without links
            shutil.copyfile(path, link)
        return link

    def forget(self, key: str) -> None:
        self._path(key).unlink(missing_ok=True)

    def forget_owner(self, owner: str) -> None:
        for path in self._root.glob(f"{owner}_*"):
            path.unlink(missing_ok=True)

    def trim(self) -> None:
        """Let the copies go that were used longest ago, until the rest fit."""
        held, copies = 0, list[tuple[float, int, Path]]()
        for path in self._root.glob("*"):
            with suppress(FileNotFoundError):
                seen = path.stat()
                copies.append((seen.st_mtime, seen.st_size, path))
                held += seen.st_size
        for used, size, path in sorted(copies):
            if path.name.startswith(_PART):
                if used < time.time() - LEFT_SECONDS:
                    path.unlink(missing_ok=True)
            elif held > self._most:
                path.unlink(missing_ok=True)
                held -= size

    async def close(self) -> None:
        """Stop bringing."""
        tasks = [*self._coming.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _path(self, key: str) -> Path:
        owner, _, rest = key.partition("/")
        return self._root / f"{owner}_{rest.rpartition('/')[2]}"

    def _part(self) -> Path:
        self._root.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(prefix=_PART, dir=self._root)
        os.close(number)
        return Path(name)


_PART = "part-"
