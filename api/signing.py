"""Addresses of media files: signed for about an hour, so that pages can show them without a header."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import datetime
from urllib.parse import quote

LIFETIME = 3600
"""Seconds."""
STEP = 900
"""Expiry is rounded up to this many seconds, so that an address stays the same for a while and caches work."""


class MediaUrls:
    """Signs and checks addresses of blobs."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def url(self, key: str, now: datetime, *, name: str = "") -> str:
        """The address of a blob, from the server's root; with ``name`` it downloads under that name."""
        expires = (int(now.timestamp()) // STEP + 1) * STEP + LIFETIME
        query = f"expires={expires}" + (f"&name={quote(name, safe='')}" if name else "")
        return f"/api/v1/media/{key}?{query}&signature={self._sign(key, expires, name)}"

    def valid(self, key: str, expires: int, signature: str, now: datetime, *, name: str = "") -> bool:
        """Whether an address is ours, unchanged and still good."""
        mine = self._sign(key, expires, name)
        return hmac.compare_digest(mine.encode(), signature.encode()) and now.timestamp() < expires

    def _sign(self, key: str, expires: int, name: str) -> str:
        digest = hmac.new(self._key, f"{key}\n{expires}\n{name}".encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
