"""The one secret of a home, from which every signing key is derived."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets

from pixora.errors import SetupError
from pixora.settings import Settings

SHORTEST = 16


def load(settings: Settings) -> bytes:
    """``PIXORA_SECRET``, or the one made for this machine on first use.

    Raises ``SetupError`` where it is too short, or where several machines share a database
    and would each make their own.
    """
    given = settings.get("PIXORA_SECRET")
    if given:
        if len(given) < SHORTEST:
            raise SetupError(
                f"PIXORA_SECRET has {len(given)} characters; use at least {SHORTEST}, better 43 random ones"
            )
        return given.encode()
    if not settings.database_url.startswith("sqlite"):
        raise SetupError(
            "PIXORA_SECRET is not set; machines that share a database must share it. Make one with: "
            'python -c "import secrets; print(secrets.token_urlsafe(32))"'
        )
    path = settings.home / "secret"
    try:
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(secrets.token_urlsafe(32))
    except FileExistsError:
        pass
    return path.read_bytes().strip()


def derive(secret: bytes, purpose: str) -> bytes:
    """A key for one purpose, so that what is signed for one is worth nothing for another."""
    return hmac.new(secret, f"pixora:{purpose}".encode(), hashlib.sha256).digest()
