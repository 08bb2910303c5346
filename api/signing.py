"""Addresses of media files: signed for about an hour, so that pages can show them without a header."""

from __future__ import annotations

import base64
import hashlib
import hmac
from datetime import datetime
from urllib.parse import quote, urlencode

from api.problems import Refused

LIFETIME = 3600
"""Seconds."""
STEP = 900
"""Expiry is rounded up to this many seconds, so that an address stays the same for a while and caches work."""


class MediaUrls:
    """Signs and checks addresses of blobs, and of renditions that are made when first asked for."""

    def __init__(self, key: bytes) -> None:
        self._key = key

    def url(self, key: str, now: datetime, *, name: str = "") -> str:
        """The address of a blob, from the server's root; with ``name`` it downloads under that name."""
        more = f"&name={quote(name, safe='')}" if name else ""
        return f"/api/v1/media/{key}?{self._grant(key, now, name)}{more}"

    def take(self, take_id: str, form: str, now: datetime) -> str:
        """The address of one form of a take (``poster``, ``peaks``), which leads on to its file."""
        return f"/api/v1/takes/{take_id}/media?as={form}&{self._grant(f'{take_id}/{form}', now)}"

    def voice(self, provider: str, model: str, voice: str, language: str, now: datetime) -> str:
        """The address of a sentence that a voice reads, which leads on to its file."""
        named = {"provider": provider, "model": model, "voice": voice, "language": language}
        return f"/api/v1/voices/sample?{urlencode(named)}&{self._grant(spoken(**named), now)}"

    def check(self, subject: str, expires: str, signature: str, now: datetime, *, name: str = "") -> int:
        """When an address ends, as a Unix time; ``subject`` is the blob's key, a take's id/form,
        or what :func:`spoken` makes of a voice.

        Raises ``Refused`` (403) where it is not one of ours, was changed, or has ended.
        """
        mine = self._sign(subject, expires, name)
        if not hmac.compare_digest(mine.encode(), signature.encode()):
            raise Refused(
                403, "bad_signature", "This address was not made here or was changed; ask for a new one."
            )
        if now.timestamp() >= int(expires):
            raise Refused(403, "expired_url", "This address was good for an hour and has ended; ask again.")
        return int(expires)

    def _grant(self, subject: str, now: datetime, name: str = "") -> str:
        expires = str((int(now.timestamp()) // STEP + 1) * STEP + LIFETIME)
        return f"expires={expires}&signature={self._sign(subject, expires, name)}"

    def _sign(self, subject: str, expires: str, name: str) -> str:
        text = "\n".join(quote(part, safe="/") for part in (subject, expires, name))
        digest = hmac.new(self._key, text.encode(), hashlib.sha256).digest()
        return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def spoken(provider: str, model: str, voice: str, language: str) -> str:
    """What is signed for the sample of a voice; no blob's key and no take's id begins like it."""
    return "\n".join(("voice", provider, model, voice, language))
