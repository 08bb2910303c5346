"""Uploads that go on where they broke off: TUS 1.0.0, as Supabase Storage speaks it.

Source: tus.io/protocols/resumable-upload and supabase.com/docs/guides/storage/uploads/resumable-uploads.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO
from urllib.parse import urljoin

import httpx

PIECE = 6 << 20
"""Bytes of each piece but the last; Storage takes no others."""
_AGAIN = (408, 409, 423, 429, 500, 502, 503, 504, 544)
"""Somebody else is at it, the offset is another than we think, or it cannot just now: look, then go on."""
_GONE = (404, 410)


class Unsent(Exception):
    """An upload that was refused, or that broke off too often; ``status`` is 0 where nobody answered."""

    def __init__(self, status: int, text: str) -> None:
        super().__init__(text)
        self.status = status


class Resumable:
    """Sends files in pieces; after a failure it asks how far it came, and pauses longer each time in a row."""

    def __init__(
        self, http: httpx.AsyncClient, url: str, headers: Mapping[str, str], pauses: Sequence[float]
    ) -> None:
        self._http = http
        self._url = url
        self._headers = {**headers, "Tus-Resumable": "1.0.0", "x-upsert": "true"}
        self._pauses = pauses

    async def send(self, file: Path, about: Mapping[str, str]) -> None:
        """Send a file; ``about`` names its bucket and object. Raises ``Unsent``."""
        size, failures = file.stat().st_size, 0
        place, offset = "", 0
        with file.open("rb") as content:
            while True:
                try:
                    if not place:
                        place, offset = await self._create(size, about), 0
                    elif failures:
                        before, offset = offset, await self._offset(place)
                        if offset > before:  # more came than anybody said
                            failures = 0
                    while offset < size:
                        offset = await self._piece(place, content, offset)
                        failures = 0
                    return
                except Unsent as error:
                    if error.status in _GONE and place:
                        place = ""
                    elif error.status and error.status not in _AGAIN:
                        raise
                    failures += 1
                    if failures > len(self._pauses):
                        raise
                await asyncio.sleep(self._pauses[failures - 1])

    async def _create(self, size: int, about: Mapping[str, str]) -> str:
        said = ",".join(
            f"{name} {base64.b64encode(value.encode()).decode()}" for name, value in about.items()
        )
        answer = await self._ask(
            "POST", self._url, 201, {"Upload-Length": str(size), "Upload-Metadata": said}
        )
        return urljoin(self._url, answer.headers["location"])

    async def _offset(self, place: str) -> int:
        return int((await self._ask("HEAD", place, 200)).headers["upload-offset"])

    async def _piece(self, place: str, content: IO[bytes], offset: int) -> int:
        def read() -> bytes:
            content.seek(offset)
            return content.read(PIECE)

        data = await asyncio.to_thread(read)
        headers = {"Upload-Offset": str(offset), "Content-Type": "application/offset+octet-stream"}
        answer = await self._ask("PATCH", place, 204, headers, data)
        return int(answer.headers["upload-offset"])

    async def _ask(
        self, method: str, url: str, wanted: int, headers: Mapping[str, str] | None = None, data: bytes = b""
    ) -> httpx.Response:
        try:
            answer = await self._http.request(
                method, url, headers={**self._headers, **(headers or {})}, content=data
            )
        except httpx.TransportError as error:
            raise Unsent(0, str(error) or type(error).__name__) from error
        if answer.status_code != wanted:
            raise Unsent(answer.status_code, _words(answer))
        return answer


def _words(answer: httpx.Response) -> str:
    """What a refusal says: plain text from the uploads, JSON from all else on the way."""
    try:
        return str(answer.json()["message"])
    except (ValueError, KeyError, TypeError):
        return answer.text[:200]
