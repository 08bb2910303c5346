"""Getting an account and getting into it: signing up, proving an address, a lost password, links.

An address is proved by a token that was mailed to it. The first proof brings the initial
credits, once for each person and once for each address, also for whoever left and came back.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from agent import passwords, secret, signin, studio
from agent.compose import App
from agent.mail import Mail
from agent.signin import BadToken, Session
from pixora.errors import SetupError, UserError
from pixora.settings import Settings
from store import audit, ledger, profiles, tokens
from store.engine import Tx
from store.errors import MICRO, Conflict, NotFound, Unvouched
from store.tables import TokenPurpose

VERIFY = timedelta(days=3)
RESET = timedelta(hours=1)
SIGN_IN = timedelta(minutes=10)
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
EMAIL = rf"^{_ATOM}(?:\.{_ATOM})*@(?:{_LABEL}\.)+[A-Za-z][A-Za-z0-9-]{{0,61}}[A-Za-z0-9]$"
"""What an address looks like; longer than 254 characters it is none."""
SPENT = "This link or code has expired or was used before; ask for a new one."


class NoAddress(UserError):
    """Text that is no email address."""

    code = "invalid_email"


class EmailTaken(UserError):
    """Another account has this address."""

    code = "email_taken"

    def __init__(self) -> None:
        super().__init__(
            "There is an account with this address already; sign in, or ask for a new password if it is yours."
        )


class SignupClosed(UserError):
    """This server takes no new people."""

    code = "signup_closed"

    def __init__(self) -> None:
        super().__init__("This server takes no new accounts; ask whoever runs it to let you in.")


@dataclass(frozen=True)
class Outsider:
    """Somebody whom another sign-in service vouches for."""

    id: str
    email: str
    verified: bool
    """Whether that service has seen that the address is theirs."""


def check_email(email: str) -> str:
    """The address in small letters. Raises ``NoAddress``."""
    if len(email) > 254 or not re.fullmatch(EMAIL, email) or email.lower().endswith(".invalid"):
        raise NoAddress(f"{email!r} is not an email address; write one such as ada@example.org.")
    return email.lower()


async def register(
    app: App, email: str, password: str, name: str | None = None, *, address: str = ""
) -> Session:
    """Make an account and sign in. Raises ``NoAddress``, ``WeakPassword``, ``EmailTaken``, ``Unvouched`` or ``Busy``."""
    email = check_email(email)
    passwords.check(password, email)
    async with app.store.read() as tx:
        if await profiles.find(tx, email=email):
            raise EmailTaken
    known = await passwords.hashed(password)
    async with app.store.begin("register") as tx:
        try:
            profile = await profiles.create(tx, email, name=name, password_hash=known)
        except Unvouched:
            raise
        except Conflict:
            raise EmailTaken from None
        await audit.write(tx, "registered", profile.id, profile.id, address=address)
        return await signin.begin(tx, profile.id)


async def ask_verification(app: App, mail: Mail, user_id: str) -> None:
    """Mail a person the token that proves their address; nothing where it is proved."""
    async with app.store.begin("ask_verification") as tx:
        profile = await profiles.hold(tx, user_id)
        if profile.verified_at or profile.deleted_at:
            return
        token = await tokens.issue_once(tx, user_id, "verify", VERIFY)
    await mail.verify(profile.email, token, "3 days")


async def verify(app: App, token: str) -> int:
    """Prove an address; the micro-credits this brought. Raises ``BadToken``."""
    async with app.store.begin("verify") as tx:
        user_id = await _bearer(tx, token, "verify")
        brought = await _proved(app, tx, user_id)
        await _redeem(tx, token, "verify")
        return brought


async def ask_reset(app: App, mail: Mail, email: str) -> None:
    """Mail a token for a new password, where there is an account. Whoever asks learns nothing."""
    async with app.store.begin("ask_reset") as tx:
        found = await profiles.find(tx, email=email)
        if found is None:
            return
        profile = await profiles.hold(tx, found.id)
        token = await tokens.issue_once(tx, profile.id, "reset", RESET)
    await mail.reset(profile.email, token, "an hour")


async def reset(app: App, token: str, password: str, *, address: str = "") -> None:
    """Set a new password by a mailed token, and sign out everywhere. Raises ``BadToken``, ``WeakPassword``."""
    async with app.store.read() as tx:
        user_id = await _bearer(tx, token, "reset")
        profile = await profiles.get(tx, user_id)
    passwords.check(password, profile.email)
    known = await passwords.hashed(password)
    async with app.store.begin("reset") as tx:
        await _proved(app, tx, user_id)
        await _redeem(tx, token, "reset")
        await set_password(tx, user_id, known)
        await audit.write(tx, "password_reset", user_id, user_id, address=address)


async def set_password(tx: Tx, user_id: str, known: str) -> None:
    """Keep a new password's hash, and sign the person out everywhere."""
    await profiles.change(tx, user_id, password_hash=known)
    await tokens.revoke(tx, user_id)
    await tokens.void(tx, user_id, "reset", "sign_in")


async def sign_in_link(app: App, public_url: str) -> str:
    """A link that signs the owner of this home in, once and within ten minutes."""
    owner = await studio.home_owner(app)
    async with app.store.begin("sign_in_link") as tx:
        token = await tokens.issue_once(tx, owner.id, "sign_in", SIGN_IN)
    return f"{public_url}/sign-in#token={token}"


async def follow_link(app: App, token: str) -> Session:
    """Sign in by a link's token. Raises ``BadToken``."""
    async with app.store.begin("follow_link") as tx:
        return await signin.begin(tx, await _redeem(tx, token, "sign_in"))


async def welcome(
    app: App, who: Outsider, *, signup: bool = True, address: str = "", outside: str | None = None
) -> Session:
    """Sign in whom another service vouches for; their account here has the id they have there.

    ``outside`` is what keeps the sign-in going there.

    Raises ``BadToken``, ``EmailTaken``, or ``SignupClosed`` for somebody new.
    """
    try:
        user_id, email = str(UUID(who.id)), check_email(who.email)
    except (ValueError, NoAddress):
        raise BadToken("The token names no person with an id and an address.") from None
    async with app.store.begin("welcome") as tx:
        profile = await _known(tx, user_id)
        if profile is None:
            if not signup:
                raise SignupClosed
            profile = await _new(tx, user_id, email)
            await audit.write(tx, "registered", user_id, user_id, address=address)
        if who.verified and profile.email != email and await profiles.find(tx, email=email) is None:
            profile = await profiles.move(tx, user_id, email)
    async with app.store.begin("welcomed") as tx:
        if who.verified and profile.email == email and profile.verified_at is None:
            await _proved(app, tx, user_id)
        return await signin.begin(tx, user_id, outside)


async def _known(tx: Tx, user_id: str) -> profiles.Profile | None:
    try:
        profile = await profiles.get(tx, user_id)
    except NotFound:
        return None
    if profile.deleted_at is not None:
        raise BadToken("This account was deleted; sign in with another one.")
    return profile


async def _new(tx: Tx, user_id: str, email: str) -> profiles.Profile:
    try:
        return await profiles.create(tx, email, id=user_id)
    except Unvouched:
        raise BadToken(
            "The sign-in service has no such account any more; sign in with another one."
        ) from None
    except Conflict:
        if (known := await _known(tx, user_id)) is not None:  # two tabs at once
            return known
        raise EmailTaken from None


async def _bearer(tx: Tx, token: str, purpose: TokenPurpose) -> str:
    """Whose token it is, without using it up."""
    user_id = await tokens.find_once(tx, token, purpose)
    if user_id is None:
        raise BadToken(SPENT)
    return user_id


async def _redeem(tx: Tx, token: str, purpose: TokenPurpose) -> str:
    """Use a token up: after accounts and people, the order in which everybody holds them."""
    user_id = await tokens.redeem(tx, token, purpose)
    if user_id is None:
        raise BadToken(SPENT)
    return user_id


async def _proved(app: App, tx: Tx, user_id: str) -> int:
    """The address is theirs: note it, and give the initial credits if nobody had them for it."""
    profile = await profiles.get(tx, user_id)
    known = _hash(app, profile.email)
    amount = initial_credits(app.settings)
    values: dict[str, object] = {"verified_at": profile.verified_at or tx.now}
    if amount > 0 and not await profiles.welcomed(tx, user_id, known):
        await ledger.grant(tx, user_id, amount, f"welcome:{known}", "welcome")
        values["welcome"] = known
    else:
        amount = 0
    await profiles.change(tx, user_id, **values)
    return amount


def initial_credits(settings: Settings) -> int:
    """Micro-credits that a proved address brings. Raises ``SetupError``."""
    credits = settings.decimal("PIXORA_INITIAL_CREDITS", "10")
    if not credits.is_finite() or not 0 <= credits <= 1_000_000:
        raise SetupError(f"PIXORA_INITIAL_CREDITS is {credits}; write a number from 0 to 1000000")
    return int(credits * MICRO)


def _hash(app: App, email: str) -> str:
    """What is kept of an address for ever: nothing that could be guessed back without the home's secret."""
    key = secret.derive(secret.load(app.settings), "welcome")
    return hmac.new(key, email.encode(), hashlib.sha256).hexdigest()
