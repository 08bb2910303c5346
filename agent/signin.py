"""Signing in, staying signed in, and signing out.

A sign-in lasts as long as its refresh token is used at least every 30 days. Each is used
once; used again, somebody copied it, and the whole sign-in ends. Two tabs that refresh at
the same moment are no thieves: for ten seconds a used token still begets another one.

Whom another service vouches for stays signed in here as long as they are there: what shows that
is kept with each token, and asked about whenever one is used.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from agent import passwords
from agent.compose import App
from pixora.errors import UserError
from store import audit, profiles, tokens
from store.engine import Tx

LIFETIME = timedelta(days=30)
GRACE = timedelta(seconds=10)
GoOn = Callable[[str], Awaitable[str]]
"""Asks the service that vouched for somebody; what to keep in the place of what is kept. Raises ``BadToken``."""


class WrongCredentials(UserError):
    """An address and a password that do not belong together, or no such address: nobody learns which."""

    code = "wrong_credentials"

    def __init__(self) -> None:
        super().__init__("The address or the password is wrong; try again, or ask for a new password.")


class BadToken(UserError):
    """A token that is unknown, expired, revoked or used."""

    code = "invalid_token"


class Gone(UserError):
    """Somebody who has left, and is nobody now."""

    code = "unauthorized"

    def __init__(self) -> None:
        super().__init__("This account is gone; sign in with another one.")


@dataclass(frozen=True)
class Session:
    """Who is signed in, and what keeps them so."""

    user_id: str
    refresh_token: str = field(repr=False)


async def present(tx: Tx, user_id: str) -> profiles.Profile:
    """A person who is about to keep something here, and cannot leave before the commit. Raises ``Gone``."""
    profile = await profiles.hold(tx, user_id)
    if profile.deleted_at is not None:
        raise Gone
    return profile


async def begin(tx: Tx, user_id: str, outside: str | None = None) -> Session:
    """Sign a person in. Hold them first where a password decided it.

    ``outside`` is what keeps the sign-in going at the service that vouched for them.
    """
    return Session(user_id, await tokens.issue(tx, user_id, LIFETIME, outside=outside))


async def sign_in(app: App, email: str, password: str) -> Session:
    """By address and password. Raises ``WrongCredentials``, in the same time for either, or ``Busy``."""
    async with app.store.read() as tx:
        found = await profiles.find(tx, email=email)
    known = found.password_hash if found else None
    if not await passwords.matches(known, password) or found is None or known is None:
        raise WrongCredentials
    fresh = await passwords.hashed(password) if passwords.outdated(known) else known
    async with app.store.begin("sign_in") as tx:
        profile = await profiles.hold(tx, found.id)
        if profile.password_hash != known:  # changed, or gone, while we compared
            raise WrongCredentials
        if fresh != known:
            await profiles.change(tx, profile.id, password_hash=fresh)
        return await begin(tx, profile.id)


async def refresh(app: App, token: str, *, address: str = "", go_on: GoOn | None = None) -> Session:
    """Exchange a refresh token for the next one. Raises ``BadToken``; a stolen one ends the sign-in.

    ``go_on`` is the service's that vouches for people; where it no longer does, the sign-in ends here, too.
    """
    async with app.store.read() as tx:
        known = await tokens.find(tx, token)
        held = known.outside if known and _good(known, tx.now) else None
    if held is not None:
        try:
            held = await go_on(held) if go_on else None
        except BadToken:
            await sign_out(app, token)
            raise
    async with app.store.begin("refresh") as tx:
        session = await _next(tx, token, address, held)
    if session is None:
        raise BadToken("This sign-in has ended; sign in again.")
    return session


def _good(known: tokens.Refresh, now: datetime) -> bool:
    """Whether a refresh token brings the next one."""
    used = known.used_at is not None and now - known.used_at > GRACE
    return known.revoked_at is None and known.expires_at > now and not used


async def _next(tx: Tx, token: str, address: str, held: str | None) -> Session | None:
    known = await tokens.find(tx, token)
    if known is None:
        return None
    profile = await profiles.hold(tx, known.user_id)
    known = await tokens.find(tx, token)  # as it is now that nobody else changes it
    if known is None or known.revoked_at or known.expires_at <= tx.now or profile.deleted_at:
        return None
    if known.used_at is not None and tx.now - known.used_at > GRACE:
        await tokens.revoke(tx, profile.id, known.family)
        await audit.write(tx, "refresh_token_reused", None, profile.id, address=address, family=known.family)
        return None
    if known.outside is not None and held is None:  # nobody is left who could vouch for them
        return None
    await tokens.use(tx, known.id)
    after = await tokens.issue(tx, profile.id, LIFETIME, family=known.family, outside=held)
    return Session(profile.id, after)


async def sign_out(app: App, token: str) -> str | None:
    """End the sign-in that a refresh token belongs to, if there is one; what keeps it going elsewhere."""
    async with app.store.begin("sign_out") as tx:
        known = await tokens.find(tx, token)
        if known is None:
            return None
        await profiles.hold(tx, known.user_id)
        known = await tokens.find(tx, token)
        if known is not None:
            await tokens.revoke(tx, known.user_id, known.family)
        return known.outside if known else None


async def sign_out_everywhere(app: App, user_id: str) -> None:
    """End every sign-in of a person."""
    async with app.store.begin("sign_out") as tx:
        if await profiles.find_id(tx, user_id) is not None:
            await profiles.hold(tx, user_id)
            await tokens.revoke(tx, user_id)
