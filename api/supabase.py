"""Supabase Auth: reading its access tokens, and passing sign-ups, sign-ins and resets on to it.

Tokens are verified here, against the project's published keys (RS256, ES256) or, for older
projects, its shared secret (HS256); a token of one kind is never tried against the other's
key. Sources: supabase.com/docs/guides/auth/jwts, /jwt-fields and the Auth server's OpenAPI.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import jwt

from agent.accounts import EmailTaken, Outsider, SignupClosed
from agent.passwords import WeakPassword
from agent.signin import WrongCredentials
from api.problems import Refused
from api.tokens import InvalidToken
from pixora.errors import SetupError
from pixora.settings import Settings

log = logging.getLogger(__name__)

PUBLISHED = ("RS256", "ES256")
SHARED = "HS256"
AUDIENCE = "authenticated"
SECONDS = 5.0
BYTES = 256 << 10
COOLDOWN = 60.0
"""Seconds between two looks at the published keys for a key that nobody knows."""
FRESH = 600.0
"""Seconds for which the published keys are taken as they were."""
LATER = {"Retry-After": "60"}
SKEW = 10
"""Seconds by which clocks may differ."""


class Supabase:
    """One project's sign-in service."""

    def __init__(
        self, url: str, *, jwt_secret: str = "", key: str = "", clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._auth = f"{url.rstrip('/')}/auth/v1"
        self._secret = jwt_secret
        self._key = key
        self._clock = clock
        self._keys: dict[str, jwt.PyJWK] = {}
        self._looked = float("-inf")
        self._looking = asyncio.Lock()

    @classmethod
    def of(cls, settings: Settings) -> Supabase | None:
        """The project that the settings name. Raises ``SetupError``."""
        url, secret = settings.get("SUPABASE_URL"), settings.get("SUPABASE_JWT_SECRET")
        if not url:
            return None
        if not url.startswith(("https://", "http://")):
            raise SetupError(f"SUPABASE_URL is {url!r}; write https://PROJECT.supabase.co")
        return cls(url, jwt_secret=secret, key=settings.get("SUPABASE_PUBLISHABLE_KEY"))

    @property
    def knows_passwords(self) -> bool:
        """Whether sign-ups, sign-ins and resets are passed on: that takes the publishable key."""
        return bool(self._key)

    async def read(self, token: str) -> Outsider:
        """Who an access token of this project speaks of. Raises ``InvalidToken``."""
        claims = await self._claims(token)
        subject, email = claims["sub"], claims.get("email")
        if not isinstance(subject, str) or not isinstance(email, str):
            raise InvalidToken("The token names no person with an address.")
        app = claims.get("app_metadata")
        # user_metadata says it too, but people may write into that themselves.
        verified = claims.get("email_verified") is True or (
            isinstance(app, Mapping) and app.get("email_verified") is True
        )
        return Outsider(subject, email, verified or await self._confirmed(token, subject, email))

    async def register(self, email: str, password: str, name: str | None) -> str | None:
        """Sign up; an access token, or None where the address must be confirmed first."""
        body = {"email": email, "password": password, "data": {"name": name} if name else {}}
        status, said = await self._ask("POST", "/signup", body)
        if status == 200:
            token = said.get("access_token")
            return token if isinstance(token, str) else None
        match _code(said):
            case "user_already_exists" | "email_exists":
                raise EmailTaken
            case "signup_disabled" | "email_provider_disabled":
                raise SignupClosed
            case "weak_password":
                raise WeakPassword("The sign-in service finds this password too weak; choose a longer one.")
        raise _refused(status)

    async def sign_in(self, email: str, password: str) -> str:
        """An access token. Raises ``WrongCredentials``."""
        body = {"email": email, "password": password}
        status, said = await self._ask("POST", "/token?grant_type=password", body)
        token = said.get("access_token")
        if status == 200 and isinstance(token, str):
            return token
        if _code(said) == "email_not_confirmed":
            raise Refused(403, "email_not_confirmed", "Confirm your address first: the link is in your mail.")
        if status in (400, 401, 403, 422):
            raise WrongCredentials
        raise _refused(status)

    async def ask_reset(self, email: str) -> None:
        """Have a link for a new password mailed; what goes wrong is noted, and nobody learns of it."""
        try:
            status, _ = await self._ask("POST", "/recover", {"email": email})
            if status != 200:
                log.warning("the sign-in service answered %s to a reset", status)
        except Refused as error:
            log.warning("a reset could not be passed on: %s", error)

    async def reset(self, token: str, password: str) -> None:
        """Set a new password; ``token`` is the ``access_token`` that the mailed link ends in."""
        status, said = await self._ask("PUT", "/user", {"password": password}, bearer=token)
        if status == 200:
            return
        if _code(said) in ("weak_password", "same_password"):
            raise WeakPassword("The sign-in service refuses this password; choose another one.")
        if status in (400, 401, 403, 422):
            raise InvalidToken("This link has expired or was used before; ask for a new one.")
        raise _refused(status)

    async def _claims(self, token: str) -> dict[str, Any]:
        try:
            header = jwt.get_unverified_header(token)
            algorithm = str(header.get("alg"))
            key = await self._verifier(algorithm, header.get("kid"))
            claims: dict[str, Any] = jwt.decode(
                token, key, [algorithm], audience=AUDIENCE, issuer=self._auth, leeway=SKEW,
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
            await self._look(kid)
            if not self._keys:
                raise _unavailable()
            key = self._keys.get(kid)
            if key is not None and key.algorithm_name == algorithm:
                return key
        raise jwt.InvalidTokenError

    async def _look(self, kid: str) -> None:
        """Read the published keys where they may have changed, at most once a minute."""
        async with self._looking:
            age = self._clock() - self._looked
            if age < (FRESH if kid in self._keys else COOLDOWN):
                return
            self._looked = self._clock()
            try:
                status, said = await self._ask("GET", "/.well-known/jwks.json")
            except Refused:
                if kid in self._keys:
                    return
                raise
            rows = said.get("keys")
            if status == 200 and isinstance(rows, list):
                self._keys = dict(pair for row in rows if (pair := _published(row)))

    async def _confirmed(self, token: str, subject: str, email: str) -> bool:
        """Ask the service whether it has seen that the address is theirs."""
        if not self._key:
            return False
        try:
            status, said = await self._ask("GET", "/user", bearer=token)
        except Refused:
            return False
        same = said.get("id") == subject and str(said.get("email", "")).lower() == email.lower()
        return status == 200 and same and bool(said.get("email_confirmed_at"))

    async def _ask(
        self, method: str, path: str, body: Mapping[str, Any] | None = None, *, bearer: str = ""
    ) -> tuple[int, dict[str, Any]]:
        """One request: status and JSON object. Raises ``Refused`` (503) where there is no proper answer."""
        headers = {"apikey": self._key} if self._key else {}
        headers |= {"Authorization": f"Bearer {bearer}"} if bearer else {}
        try:
            async with asyncio.timeout(SECONDS), httpx.AsyncClient(timeout=SECONDS) as client:
                request = client.stream(method, self._auth + path, json=body, headers=headers)
                async with request as response:
                    return response.status_code, await _object(response)
        except (httpx.HTTPError, TimeoutError, ValueError) as error:
            log.warning("the sign-in service gave no answer: %s", type(error).__name__)
        raise _unavailable()


async def _object(response: httpx.Response) -> dict[str, Any]:
    """A JSON object of bounded size. Raises ``ValueError``."""
    data = b""
    async for chunk in response.aiter_bytes():
        data += chunk
        if len(data) > BYTES:
            raise ValueError("the answer is too long")
    found = json.loads(data or b"{}")
    if not isinstance(found, dict):
        raise ValueError("the answer is no object")
    return found


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


def _code(said: Mapping[str, Any]) -> str:
    return str(said.get("error_code") or said.get("error") or "")


def _refused(status: int) -> Refused:
    if status == 429:
        return Refused(429, "rate_limited", "That was asked too often; try again in a minute.", LATER)
    if status >= 500:
        return _unavailable()
    return Refused(422, "invalid", "The sign-in service refused this; check the address and the password.")


def _unavailable() -> Refused:
    return Refused(503, "unavailable", "The sign-in service gave no answer; try again in a minute.", LATER)
