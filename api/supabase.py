"""Supabase Auth: reading its access tokens, and passing on to it what it knows and we do not.

Sign-ups, sign-ins and resets are passed on. Whoever signs in stays signed in here as long as there: what
shows that is kept, sealed, with our refresh token. Source: the Auth server's OpenAPI and its handlers.
"""

from __future__ import annotations

import asyncio
import base64
import json
import logging
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import httpx
from cryptography.fernet import Fernet
from cryptography.fernet import InvalidToken as Unsealed

from agent import secret
from agent.accounts import EmailTaken, Outsider, SignupClosed
from agent.passwords import WeakPassword
from agent.signin import BadToken, WrongCredentials
from api.problems import Refused
from api.published import COOLDOWN, Published, unavailable
from api.tokens import InvalidToken
from pixora.errors import SetupError
from pixora.http import trusted
from pixora.settings import Settings

log = logging.getLogger(__name__)

SECONDS = 5.0
BYTES = 256 << 10
FRESH = 600.0
"""Seconds for which it is taken to offer what it said."""
WITHOUT_PAGES = ("email", "phone", "anonymous_users")
"""Ways in that it lists among its providers and that lead to nobody else's page."""
ENDED = "This sign-in has ended at the sign-in service; sign in there again."


@dataclass(frozen=True)
class TheirSession:
    """A session there."""

    access: str = field(repr=False)
    refresh: str = field(repr=False)


@dataclass(frozen=True)
class Offered:
    """The ways in that the project has switched on."""

    signup: bool = True
    providers: tuple[str, ...] = ()


class Supabase:
    """One project's sign-in service."""

    def __init__(
        self,
        url: str,
        *,
        jwt_secret: str = "",
        key: str = "",
        secret_key: str = "",
        home: str = "",
        seal: bytes | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """``home`` is where its links may lead to, if the project allows it.

        ``seal`` are the 32 bytes that what is kept here of sign-ins there is sealed with.
        """
        self._auth = f"{url.rstrip('/')}/auth/v1"
        self._key = key
        self._secret_key = secret_key
        self._home = home
        self._box = Fernet(base64.urlsafe_b64encode(seal) if seal else Fernet.generate_key())
        self._clock = clock
        self._offered, self._ask_again = Offered(), float("-inf")
        self._asking = asyncio.Lock()
        self._tokens = Published(self._auth, self._look, secret=jwt_secret, clock=clock)

    @classmethod
    def of(cls, settings: Settings, home: str) -> Supabase | None:
        """The project that the settings name, for a server at ``home``. Raises ``SetupError``."""
        url = settings.get("SUPABASE_URL")
        if not url:
            return None
        if not url.startswith(("https://", "http://")):
            raise SetupError(f"SUPABASE_URL is {url!r}; write https://PROJECT.supabase.co")
        return cls(
            url,
            jwt_secret=settings.get("SUPABASE_JWT_SECRET"),
            key=settings.get("SUPABASE_PUBLISHABLE_KEY"),
            secret_key=settings.get("SUPABASE_SECRET_KEY"),
            home=home,
            seal=secret.derive(secret.load(settings), "supabase"),
        )

    @property
    def knows_passwords(self) -> bool:
        """Whether sign-ups, sign-ins and resets are passed on: that takes the publishable key."""
        return bool(self._key)

    async def offered(self) -> Offered:
        """What it lets people in by, asked every ten minutes; what it said last while it gives no answer."""
        async with self._asking:
            if self._key and self._clock() >= self._ask_again:
                try:
                    status, said = await self._ask("GET", "/settings")
                except Refused:
                    status, said = 503, {}
                self._ask_again = self._clock() + (FRESH if status == 200 else COOLDOWN)
                self._offered = _offer(said) if status == 200 else self._offered
        return self._offered

    async def read(self, token: str) -> Outsider:
        """Who an access token of this project speaks of. Raises ``InvalidToken``.

        With a key the service is asked whether that sign-in still stands there, and whether the address is
        confirmed; without one, only what the token itself says is known.
        """
        claims = await self._tokens.claims(token)
        subject, email = claims["sub"], claims.get("email")
        if not isinstance(subject, str) or not isinstance(email, str):
            raise InvalidToken("The token names no person with an address.")
        if not (self._key or self._secret_key):
            # user_metadata may say it too, but people may write into that themselves.
            app = claims.get("app_metadata")
            verified = isinstance(app, Mapping) and app.get("email_verified") is True
            return Outsider(subject, email, verified or claims.get("email_verified") is True)
        status, said = await self._ask("GET", "/user", bearer=token)
        if _ended(status, said):
            raise InvalidToken(ENDED)
        if status != 200:
            raise _refused(status)
        if said.get("id") != subject or not isinstance(said.get("email"), str):
            raise InvalidToken("The token names no person with an address.")
        return Outsider(subject, said["email"], bool(said.get("email_confirmed_at")))

    async def register(
        self, email: str, password: str, name: str | None, *, address: str = ""
    ) -> TheirSession | None:
        """Sign up; None where the address must be confirmed first. ``address`` is the network's of who asks."""
        body = {"email": email, "password": password, "data": {"name": name} if name else {}}
        status, said = await self._ask("POST", self._back("/signup", "/sign-in"), body, address=address)
        if status == 200:
            return _session(said)
        match _code(said):
            case "user_already_exists" | "email_exists":
                raise EmailTaken
            case "signup_disabled" | "email_provider_disabled":
                raise SignupClosed
            case "weak_password":
                raise WeakPassword("The sign-in service finds this password too weak; choose a longer one.")
        raise _refused(status)

    async def sign_in(self, email: str, password: str, *, address: str = "") -> TheirSession:
        """By address and password. Raises ``WrongCredentials``."""
        body = {"email": email, "password": password}
        status, said = await self._ask("POST", "/token?grant_type=password", body, address=address)
        session = _session(said) if status == 200 else None
        if session is not None:
            return session
        if _code(said) == "email_not_confirmed":
            raise Refused(403, "email_not_confirmed", "Confirm your address first: the link is in your mail.")
        if _ended(status, said):
            raise WrongCredentials
        raise _refused(status)

    def kept(self, session: TheirSession) -> str:
        """What is kept here of a session there, sealed.

        Of one that was exchanged that is the access token only, since its client refreshes it: it goes
        on here for as long as that is good.
        """
        held = {"access": session.access, "refresh": session.refresh}
        return self._box.encrypt(json.dumps(held).encode()).decode()

    async def go_on(self, kept: str, *, address: str = "") -> str:
        """What to keep from now on, where the session still stands there. Raises ``BadToken`` or ``Refused``."""
        session = self._opened(kept)
        try:
            await self.read(session.access)
        except InvalidToken as error:
            if not session.refresh:
                raise BadToken(str(error)) from None
            return self.kept(await self._renewed(session, address))
        return kept

    async def sign_out(self, kept: str) -> None:
        """End a session there that was passed on; what goes wrong is noted."""
        try:
            session = self._opened(kept)
            if not session.refresh:
                return
            status, said = await self._ask("POST", "/logout?scope=local", bearer=session.access)
            if _ended(status, said):
                session = await self._renewed(session)
                await self._ask("POST", "/logout?scope=local", bearer=session.access)
        except (BadToken, Refused) as error:
            log.info("a sign-out was not passed on: %s", error)

    async def ask_reset(self, email: str, *, address: str = "") -> None:
        """Have a link for a new password mailed; what goes wrong is noted, and nobody learns of it."""
        try:
            path = self._back("/recover", "/reset-password")
            status, _ = await self._ask("POST", path, {"email": email}, address=address)
            if status != 200:
                log.warning("the sign-in service answered %s to a reset", status)
        except Refused as error:
            log.warning("a reset could not be passed on: %s", error)

    async def reset(self, token: str, password: str) -> str:
        """Set a new password; whose it is. ``token`` is the ``access_token`` that the mailed link ends in."""
        status, said = await self._ask("PUT", "/user", {"password": password}, bearer=token)
        if status == 200:
            return str(said.get("id"))
        if _code(said) in ("weak_password", "same_password"):
            raise WeakPassword("The sign-in service refuses this password; choose another one.")
        if _ended(status, said):
            raise InvalidToken("This link has expired or was used before; ask for a new one.")
        raise _refused(status)

    async def delete(self, user_id: str) -> None:
        """Delete an account there, where the secret key lets us. Raises ``Refused``: nothing is deleted then."""
        if not self._secret_key:
            return
        status, said = await self._administer("DELETE", user_id)
        if status == 200 or _gone(status, said):
            return
        log.error("the sign-in service answered %s to the deletion of an account: %s", status, _code(said))
        text = (
            "The sign-in service did not delete the account, so nothing was deleted; try again in a minute."
        )
        raise Refused(503, "unavailable", text, {"Retry-After": "60"})

    async def lost(self, user_id: str) -> bool:
        """Whether the service says that it has no such account; False where it cannot be asked."""
        return bool(self._secret_key) and _gone(*await self._administer("GET", user_id))

    async def _administer(self, method: str, user_id: str) -> tuple[int, dict[str, Any]]:
        key = self._secret_key
        return await self._ask(method, f"/admin/users/{user_id}", bearer=key)

    async def _renewed(self, session: TheirSession, address: str = "") -> TheirSession:
        """The session with fresh tokens. Raises ``BadToken``."""
        body, path = {"refresh_token": session.refresh}, "/token?grant_type=refresh_token"
        status, said = await self._ask("POST", path, body, address=address)
        renewed = _session(said) if status == 200 else None
        if renewed is not None:
            return renewed
        raise BadToken(ENDED) if _ended(status, said) else _refused(status)

    def _back(self, path: str, page: str) -> str:
        """A path there, with the page of ours that the mailed link leads to."""
        return f"{path}?{urlencode({'redirect_to': self._home + page})}" if self._home else path

    def _opened(self, kept: str) -> TheirSession:
        """What was sealed. Raises ``BadToken`` where that was with another secret."""
        try:
            return TheirSession(**json.loads(self._box.decrypt(kept.encode())))
        except Unsealed:
            raise BadToken("This sign-in has ended; sign in again.") from None

    async def _look(self) -> tuple[int, dict[str, Any]]:
        return await self._ask("GET", "/.well-known/jwks.json")

    async def _ask(
        self,
        method: str,
        path: str,
        body: Mapping[str, Any] | None = None,
        *,
        bearer: str = "",
        address: str = "",
    ) -> tuple[int, dict[str, Any]]:
        """One request: status and JSON object. Raises ``Refused`` (503) where there is no proper answer.

        With the secret key ``address`` counts as whoever asks, so that its limits are not ours together.
        """
        key = self._secret_key or self._key
        headers = {"apikey": key} if key else {}
        headers |= {"Authorization": f"Bearer {bearer}"} if bearer else {}
        headers |= {"Sb-Forwarded-For": address} if address else {}
        try:
            async with (
                asyncio.timeout(SECONDS),
                httpx.AsyncClient(verify=trusted(), timeout=SECONDS) as client,
            ):
                request = client.stream(method, self._auth + path, json=body, headers=headers)
                async with request as response:
                    return response.status_code, await _object(response)
        except (httpx.HTTPError, TimeoutError, ValueError) as error:
            log.warning("the sign-in service gave no answer: %s", type(error).__name__)
        raise unavailable()


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


def _offer(said: Mapping[str, Any]) -> Offered:
    external = said.get("external")
    on = [*external] if isinstance(external, Mapping) else []
    providers = [str(name) for name in on if external[name] is True and name not in WITHOUT_PAGES]  # type: ignore[index]
    return Offered(said.get("disable_signup") is not True, tuple(sorted(providers)))


def _session(said: Mapping[str, Any]) -> TheirSession | None:
    access, refresh = said.get("access_token"), said.get("refresh_token")
    return TheirSession(access, refresh) if isinstance(access, str) and isinstance(refresh, str) else None


def _code(said: Mapping[str, Any]) -> str:
    return str(said.get("error_code") or said.get("error") or "")


def _ended(status: int, said: Mapping[str, Any]) -> bool:
    """Whether the service itself, not a gateway before it, refuses a token or a password."""
    return 400 <= status < 500 and status != 429 and _code(said) != ""


def _gone(status: int, said: Mapping[str, Any]) -> bool:
    return status == 404 and _code(said) == "user_not_found"


def _refused(status: int) -> Refused:
    if status == 429:
        text = "That was asked too often; try again in a minute."
        return Refused(429, "rate_limited", text, {"Retry-After": "60"})
    if status >= 500:
        return unavailable()
    if status == 401:
        log.error("the sign-in service does not take SUPABASE_SECRET_KEY or SUPABASE_PUBLISHABLE_KEY")
        return unavailable()
    return Refused(422, "invalid", "The sign-in service refused this; check the address and the password.")
