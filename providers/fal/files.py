"""fal's storage, where a file is put that an order names by its address.

A token is asked for at one host and the file goes to another. Its address can be guessed by nobody
and is good for an hour. Source: ``fal-client`` 1.0.
"""

from __future__ import annotations

import json

from pixora.errors import ProviderError
from pixora.http import Http
from providers.fal.queue import explain

REST = "https://rest.fal.ai"
CDN = "https://v3.fal.media"
LIFE_SECONDS = 3600


class Files:
    """The storage at its two addresses, with one key."""

    def __init__(self, rest: str, cdn: str, key: str) -> None:
        self._rest = Http("fal", rest, {"authorization": f"Key {key}"}, explain)
        self._cdn = Http("fal", cdn, {}, explain)

    async def upload(self, data: bytes, mime: str, name: str) -> str:
        """Put a file there; its address. Nothing is bought by it."""
        params = {"storage_type": "fal-cdn-v3"}
        token = await self._rest.ask("POST", "/storage/auth/token", params=params, json={})
        try:
            permit = f"{token.body['token_type']} {token.body['token']}"
        except (KeyError, TypeError):
            raise ProviderError("fal gave no token for its storage", "unavailable") from None
        headers = {
            "authorization": permit,
            "content-type": mime,
            "x-fal-file-name": name,
            "x-fal-object-lifecycle": json.dumps({"expiration_duration_seconds": LIFE_SECONDS}),
        }
        kept = await self._cdn.ask("POST", "/files/upload", content=data, headers=headers)
        url = kept.body.get("access_url") if isinstance(kept.body, dict) else None
        if not isinstance(url, str) or not url.startswith(("http://", "https://")):
            raise ProviderError("fal took the file but named no address for it", "unavailable")
        return url

    async def aclose(self) -> None:
        await self._rest.aclose()
        await self._cdn.aclose()
