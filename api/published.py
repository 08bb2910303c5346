"""The keys that a Supabase project signs with: the published ones, and the older shared secret.

A token of one kind is never tried against the other's key. Sources: supabase.com/docs/guides/auth/jwts,
/jwt-fields and /signing-keys.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import jwt

from api.problems import Refused
from api.tokens import InvalidToken

PUBLISHED = ("RS256", "ES256")
SHARED = "HS256"
AUDIENCE = "authenticated"
COOLDOWN = 60.0
"""Seconds between two looks at the published keys for a key that nobody knows."""
FRESH = 600.0
"""Seconds for which the published keys are taken as they were; a revoked one is believed no longer."""
SKEW = 10
"""Seconds by which clocks may differ."""
Look = Callable[[], Awaitable[tuple[int, dict[str, Any]]]]
"""Reads the published keys: status and JSON object. Raises ``Refused`` (503)."""


class Published:
    """Reads one issuer's access tokens."""

    def __init__(
        self, issuer: str, look: Look, *, secret: str = "", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._issuer = issuer
        self._look = look
        self._secret = secret
        self._clock = clock
        self._keys: dict[str, jwt.PyJWK] = {}
        self._looked = float("-inf")
        self._looking = asyncio.Lock()

    async def claims(self, token: str) -> dict[str, Any]:
        """What a token says. Raises ``InvalidToken``, or ``Refused`` (503) where there is no key to read it with."""
        try:
            header = jwt.get_unverified_header(token)
            algorithm = str(header.get("alg"))
            key = await self._verifier(algorithm, header.get("kid"))
            claims: dict[str, Any] = jwt.decode(
                token, key, [algorithm], audience=AUDIENCE, issuer=self._issuer, leeway=SKEW,
                options={"require": ["exp", "sub", "aud", "iss"]},
            )  # fmt: skip
        except jwt.ExpiredSignatureError:
            raise InvalidToken("The sign-in service's token has expired; sign in there again.") from None
        except jwt.InvalidTokenError:
            raise InvalidToken(
                "The token is not one of the sign-in service's; sign in there again."
            ) from None
        return claims

    async def _verifier(self, algorithm: str, kid: object) -> jwt.PyJWK | str:
        """The one key that a token of this algorithm may be signed with."""
        if algorithm == SHARED and self._secret:
            return self._secret
        if algorithm in PUBLISHED and isinstance(kid, str):
            await self._refresh(kid)
            if not self._keys:
                raise unavailable()
            key = self._keys.get(kid)
            if key is not None and key.algorithm_name == algorithm:
                return key
        raise jwt.InvalidTokenError

    async def _refresh(self, kid: str) -> None:
        """Read the published keys where they may have changed, at most once a minute."""
        async with self._looking:
            age = self._clock() - self._looked
            if age < (FRESH if kid in self._keys else COOLDOWN):
                return
            self._looked = self._clock()
            try:
                status, said = await self._look()
            except Refused:
                if kid in self._keys:
                    return
                raise
            rows = said.get("keys")
            if status == 200 and isinstance(rows, list):
                self._keys = dict(pair for row in rows if (pair := _published(row)))


def _published(row: object) -> tuple[str, jwt.PyJWK] | None:
    """A published key and its id; None for one that is not for verifying our kind of token."""
    if (
        not isinstance(row, dict)
        or not isinstance(row.get("kid"), str)
        or row.get("kty") not in ("RSA", "EC")
    ):
        return None
    try:
        key = jwt.PyJWK(row)
    except (jwt.PyJWTError, ValueError):
        return None
    return (row["kid"], key) if key.algorithm_name in PUBLISHED else None


def unavailable() -> Refused:
    return Refused(
        503,
        "unavailable",
        "The sign-in service gave no answer; try again in a minute.",
        {"Retry-After": "60"},
    )
