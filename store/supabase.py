"""Media files in Supabase Storage: the only door to Supabase's client.

Objects are content addressed like files of a folder. What Storage lacks is made of what it has:

- An object is *touched* by copying it onto itself, which moves no bytes and makes it new.
- One that is deleted is first moved aside: whoever stores it again from there on makes a new object, and
  its *stamp*, renewed with each store and touch, says whether it is still the one that was looked at.
- What works on files (ffmpeg) has copies of them on this machine (:mod:`store.nearby`).

Sources: the storage3 package, and the routes of supabase/storage.
"""

from __future__ import annotations

import asyncio
import base64
import json
import mimetypes
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import quote
from uuid import uuid4

import httpx
from storage3.exceptions import StorageApiError
from storage3.types import SearchV2Object, SearchV2Options
from supabase import AsyncClient, AsyncClientOptions

from pixora.http import trusted
from store.blobs import PART, YOUNG_SECONDS, Opened, check_key, check_parts, is_key, opened
from store.errors import NotFound, StorageRefused
from store.nearby import Nearby
from store.refusals import ABSENT, PASSING, checked, refusal, status_of, text_of
from store.resumable import PIECE, Resumable, Unsent

T = TypeVar("T")

BUCKET = "media"
SMALL = 1 << 20
"""A file of so many bytes is brought here whole when somebody wants to see it."""
PAUSES = (0.3, 1.0, 3.0)
"""Seconds before what failed in passing is tried again."""
AT_ONCE = 8
"""How many files are brought here at the same time."""
ASIDE_SECONDS = 60.0
"""What lies aside for so long was left there by a process that ended."""
_PAGE = 1000
_TIMES = httpx.Timeout(60.0, connect=10.0)


@dataclass(frozen=True)
class About:
    """What Storage knows of an object."""

    size: int
    stored: datetime
    stamp: str

    @property
    def age(self) -> float:
        return (datetime.now(UTC) - self.stored).total_seconds()


class SupabaseBlobs:
    """Blobs in a private bucket of a Supabase project, with copies in ``cache`` of at most ``most`` bytes."""

    def __init__(
        self, url: str, key: str, cache: Path, *, most: int = 10 << 30, pauses: Sequence[float] | None = None
    ) -> None:
        self._url = url.rstrip("/")
        self._base = f"{self._url}/storage/v1"
        self._headers = {"apikey": key, "Authorization": f"Bearer {key}", "Accept-Encoding": "identity"}
        self._pauses = pauses = PAUSES if pauses is None else pauses
        self._http = httpx.AsyncClient(
            verify=trusted(), timeout=_TIMES, limits=httpx.Limits(max_connections=None)
        )
        client = AsyncClient(self._url, key, AsyncClientOptions(httpx_client=self._http))
        self._storage = client.storage
        self._bucket = client.storage.from_(BUCKET)
        self._resumable = Resumable(self._http, f"{self._base}/upload/resumable", self._headers, pauses)
        self._near = Nearby(cache, most)
        self._lanes = asyncio.Semaphore(AT_ONCE)

    async def put(self, owner: str, path: Path, suffix: str) -> str:
        check_parts(owner, suffix)
        part, digest = await asyncio.to_thread(self._near.copy, path)
        key = f"{owner}/{digest[:2]}/{digest}{suffix}"
        await self._store(part, key)
        return key

    async def place(self, key: str, path: Path) -> None:
        check_key(key)
        part, _ = await asyncio.to_thread(self._near.copy, path)
        await self._store(part, key)

    async def _store(self, part: Path, key: str) -> None:
        """Store a copy of ours under a key; it stays here as the copy of that key."""
        mime = mimetypes.guess_type(key)[0] or "application/octet-stream"
        try:
            if (size := part.stat().st_size) > PIECE:
                about = {"bucketName": BUCKET, "objectName": key, "contentType": mime, "cacheControl": "3600"}
                await self._send(part, about | {"metadata": json.dumps(_stamp())}, size)
            else:
                how: Any = {"content-type": mime, "upsert": "true", "metadata": _stamp()}
                await self._ask(lambda: self._bucket.upload(key, part, how), size)
            self._near.name(part, key)
        finally:
            part.unlink(missing_ok=True)

    async def _send(self, part: Path, about: dict[str, str], size: int) -> None:
        try:
            await self._resumable.send(part, about)
        except Unsent as error:
            raise refusal(self._url, BUCKET, error.status, str(error), size) from error

    async def refresh(self, key: str) -> bool:
        check_key(key)
        about = await self._about(key)
        if about is None:
            return False
        return about.age < YOUNG_SECONDS / 2 or await self._touch(key)

    async def _touch(self, key: str) -> bool:
        """Let an object be new; whether it is there."""
        stamp = base64.b64encode(json.dumps(_stamp()).encode()).decode()
        same = {
            "bucketId": BUCKET, "sourceKey": key, "destinationKey": key, "copyMetadata": False, "metadata": {},
        }  # fmt: skip
        headers = self._headers | {"x-upsert": "true", "x-metadata": stamp}

        async def copy() -> bool:
            checked(await self._http.post(f"{self._base}/object/copy", json=same, headers=headers))
            return True

        return bool(await self._unless_absent(copy))

    async def fetch(self, key: str, folder: Path) -> Path:
        check_key(key)
        while True:
            await self._near.get(key, partial(self._download, key))
            lent = await asyncio.to_thread(self._near.lend, key, folder)
            if lent is not None:
                return lent

    async def open(self, key: str) -> Opened:
        check_key(key)
        near = self._near.find(key)
        if near is None:
            about = await self._about(key)
            if about is None:
                raise NotFound("file", key)
            if about.size > SMALL:
                return Opened(about.size, partial(self._read, key, about.size))
            near = await self._near.get(key, partial(self._download, key))
        return opened(near, (await asyncio.to_thread(near.stat)).st_size)

    async def exists(self, key: str) -> bool:
        check_key(key)
        return self._near.find(key) is not None or await self._about(key) is not None

    async def delete(self, key: str) -> bool:
        check_key(key)
        seen = await self._about(key)
        if seen is None:
            self._near.forget(key)
            return True
        if seen.age < YOUNG_SECONDS:
            return False
        aside = _aside(key)
        if not await self._move(key, aside):
            return False
        moved = await self._about(aside)
        if moved is not None and moved.stamp != seen.stamp:
            await self._back(aside, key)
            return False
        await self._ask(lambda: self._bucket.remove([aside]))
        self._near.forget(key)
        return True

    async def old(self) -> Sequence[str]:
        found = []
        async for thing in self._everything():
            age = (datetime.now(UTC) - thing.updated_at).total_seconds()
            folder, _, last = thing.name.rpartition("/")
            if last.startswith(".") and age > ASIDE_SECONDS:
                await self._back(thing.name, f"{folder}/{last[1:]}")
            elif age >= YOUNG_SECONDS and is_key(thing.name):
                found.append(thing.name)
        return found

    async def delete_owner(self, owner: str) -> None:
        check_parts(owner)
        names = [thing.name async for thing in self._everything(f"{owner}/")]
        for start in range(0, len(names), _PAGE):
            part = names[start : start + _PAGE]
            await self._ask(partial(self._bucket.remove, part))
        await asyncio.to_thread(self._near.forget_owner, owner)

    async def trim(self) -> None:
        await asyncio.to_thread(self._near.trim)

    async def check(self) -> None:
        bucket = await self._ask(lambda: self._storage.get_bucket(BUCKET), patient=False)
        if bucket.public:
            raise StorageRefused(
                f"The bucket {BUCKET!r} at {self._url} is public, so anybody could read films; make it private."
            )

    async def close(self) -> None:
        await self._near.close()
        await self._http.aclose()

    # Objects

    async def _about(self, key: str) -> About | None:
        said = await self._unless_absent(lambda: self._bucket.info(key))
        if said is None:
            return None
        stored = datetime.fromisoformat(said["last_modified"])
        return About(said["size"], stored, (said.get("metadata") or {}).get("stamp", ""))

    async def _everything(self, prefix: str = "") -> AsyncIterator[SearchV2Object]:
        """All objects below a prefix, by name."""
        asked: SearchV2Options = {"prefix": prefix, "limit": _PAGE}
        while True:
            page = await self._ask(partial(self._bucket.list_v2, asked))
            for thing in page.objects:
                yield thing
            if not page.hasNext or not page.nextCursor:
                return
            asked = {**asked, "cursor": page.nextCursor}

    async def _move(self, key: str, to: str) -> bool:
        """Move an object that may have been moved already; whether the place was free."""

        async def move() -> bool:
            try:
                await self._bucket.move(key, to)
            except StorageApiError as error:
                if status_of(error) == 409:
                    return False
                raise
            return True

        return await self._unless_absent(move) is not False

    async def _back(self, aside: str, key: str) -> None:
        """Move an object that was moved aside back; never over one that was stored meanwhile."""
        if not await self._move(aside, key):
            await self._ask(lambda: self._bucket.remove([aside]))

    async def _download(self, key: str, part: Path) -> None:
        async with self._lanes:
            if await self._unless_absent(partial(self._save, key, part)) is None:
                raise NotFound("file", key)

    async def _save(self, key: str, part: Path) -> bool:
        answer = await self._begin(key, {})
        try:
            with part.open("wb") as file:
                async for chunk in answer.aiter_raw():
                    await asyncio.to_thread(file.write, chunk)
        finally:
            await answer.aclose()
        return True

    async def _read(self, key: str, size: int, start: int, end: int) -> AsyncIterator[bytes]:
        part = {} if end - start == size else {"Range": f"bytes={start}-{end - 1}"}
        answer = await self._unless_absent(partial(self._begin, key, part))
        if answer is None:
            raise NotFound("file", key)
        chunks = _chunks(answer)
        await anext(chunks)  # begun, so that it closes the answer however it ends
        return chunks

    async def _begin(self, key: str, headers: dict[str, str]) -> httpx.Response:
        """An answer whose bytes are still to come."""
        url = f"{self._base}/object/{BUCKET}/{quote(key)}"
        request = self._http.build_request("GET", url, headers=self._headers | headers)
        answer = await self._http.send(request, stream=True)
        try:
            if not answer.is_success:
                await answer.aread()
                checked(answer)
            if headers and answer.status_code != 206:
                raise StorageApiError("the whole file came where a part was asked for", "InvalidRange", 502)
        except BaseException:
            await answer.aclose()
            raise
        return answer

    # Asking

    async def _unless_absent(self, call: Callable[[], Awaitable[T]]) -> T | None:
        """What is answered, or None where there is no such object."""
        with suppress(_Absent):
            return await self._ask(call)
        return None

    async def _ask(self, call: Callable[[], Awaitable[T]], size: int = 0, *, patient: bool = True) -> T:
        """Ask until it is answered; what fails in passing is asked again. All that is asked may be repeated."""
        for pause in (*(self._pauses if patient else ()), None):
            try:
                return await call()
            except StorageApiError as error:
                status, text = status_of(error), text_of(error)
                if status == 404 and error.code in ABSENT:
                    raise _Absent("There is no such object in Supabase Storage.") from None
            except httpx.TransportError as error:
                status, text = 0, str(error) or type(error).__name__
            except (ValueError, KeyError, TypeError):  # the client found no answer in it
                status, text = 502, "what it says makes no sense"
            if status not in PASSING or pause is None:
                raise refusal(self._url, BUCKET, status, text, size)
            await asyncio.sleep(pause)
        raise AssertionError


class _Absent(StorageRefused):
    """There is no such object."""


def _stamp() -> dict[str, str]:
    """What tells one storing of an object from another."""
    return {"stamp": uuid4().hex}


def _aside(key: str) -> str:
    folder, _, last = key.rpartition("/")
    return f"{folder}/.{last}"


async def _chunks(answer: httpx.Response) -> AsyncIterator[bytes]:
    try:
        yield b""
        async for chunk in answer.aiter_raw(PART):
            yield chunk
    finally:
        await answer.aclose()
