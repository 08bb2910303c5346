"""What people change about themselves, and what administrators change about others."""

from __future__ import annotations

import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Literal

from agent import passwords, studio, voices
from agent.accounts import EmailTaken, check_email, set_password
from agent.compose import App
from agent.signin import Session, begin, present
from media.errors import MediaError
from pixora.errors import UserError
from store import audit, ledger, profiles, tokens, videos
from store.engine import Tx, new_id
from store.errors import MICRO, Conflict, NotFound, StorageAway

AVATAR = 256
"""Pixels of an avatar's side."""
PICTURES = ("png", "jpeg", "webp")
Forget = Callable[[str], Awaitable[None]]
"""Has a sign-in service delete the account with an id."""


class WrongPassword(UserError):
    """The current password, which a change needs, is missing or wrong."""

    code = "wrong_password"


class NotAllowed(UserError):
    """Something this person may not do."""

    code = "forbidden"


class NotAPicture(UserError):
    """A file that is no PNG, JPEG or WebP."""

    code = "unsupported_picture"


class KeyUsed(UserError):
    """An idempotency key that stood for something else before."""

    code = "idempotency_conflict"


@dataclass(frozen=True)
class Changed:
    """A person after a change."""

    profile: profiles.Profile
    left: str | None = None
    """The address that they no longer use."""
    session: Session | None = None
    """The one sign-in that a new password left."""


async def change(
    app: App, user_id: str, *, current_password: str = "", name: str | None = None, rename: bool = False,
    email: str | None = None, password: str | None = None, address: str = "",
) -> Changed:  # fmt: skip
    """Change a person's own name (with ``rename``), address or password; what is None stays.

    Address and password need the current password of whoever has one. Raises
    ``WrongPassword``, ``NoAddress``, ``EmailTaken``, ``WeakPassword``.
    """
    async with app.store.read() as tx:
        before = await profiles.get(tx, user_id)
    email = check_email(email) if email is not None else before.email
    moving = email != before.email
    if moving or password is not None:
        await prove(before, current_password)
    known = None
    if password is not None:
        passwords.check(password, email)
        known = await passwords.hashed(password)
    async with app.store.begin("change_person") as tx:
        await _still(tx, before)
        if rename:
            await profiles.change(tx, user_id, name=name)
        if moving:
            await _move(tx, user_id, email, address)
        session = await _renew(tx, user_id, known, address) if known else None
        after = await profiles.get(tx, user_id)
    return Changed(after, before.email if moving else None, session)


async def prove(profile: profiles.Profile, password: str) -> None:
    """Have the person who is signed in show that it is them. Raises ``WrongPassword``."""
    if profile.password_hash and not await passwords.matches(profile.password_hash, password):
        raise WrongPassword("This needs your current password, and what was sent is not it.")


async def _still(tx: Tx, before: profiles.Profile) -> profiles.Profile:
    """Hold the person; refuse where the password that was proved is no longer theirs."""
    now = await profiles.hold(tx, before.id)
    if now.password_hash != before.password_hash or now.deleted_at:
        raise WrongPassword("The password was changed meanwhile; send the new one.")
    return now


async def _move(tx: Tx, user_id: str, email: str, address: str) -> None:
    try:
        await profiles.move(tx, user_id, email)
    except Conflict:
        raise EmailTaken from None
    await tokens.void(tx, user_id, "verify", "reset")
    await audit.write(tx, "email_changed", user_id, user_id, address=address)


async def _renew(tx: Tx, user_id: str, known: str, address: str) -> Session:
    await set_password(tx, user_id, known)
    await audit.write(tx, "password_changed", user_id, user_id, address=address)
    return await begin(tx, user_id)


async def set_avatar(app: App, user_id: str, file: Path) -> profiles.Profile:
    """Keep a picture of a person, 256 pixels square.

    Raises ``NotAPicture``, ``UserError`` if it is broken, or ``Gone``.
    """
    from media import foreign  # opens PyAV, which takes its time
    from media.sniff import sniff

    try:
        form = sniff(file).name
    except MediaError:
        form = ""
    if form not in PICTURES:
        raise NotAPicture("An avatar must be a PNG, JPEG or WebP picture; convert it and send it again.")
    with tempfile.TemporaryDirectory(prefix="pixora-avatar-") as folder:
        picture = Path(folder) / "avatar.png"
        try:
            await foreign.normalise_image(file, picture, AVATAR, AVATAR)
        except MediaError:
            raise UserError("This picture is damaged or too large to read; send another one.") from None
        key = await app.store.blobs.put(user_id, picture, ".png")
    async with app.store.begin("avatar") as tx:
        await present(tx, user_id)
        return await profiles.change(tx, user_id, avatar_url=key)


async def leave(
    app: App, user_id: str, password: str, *, address: str = "", elsewhere: Forget | None = None
) -> None:
    """Delete a person: films, files, cloned voices and name; the ledger keeps its entries. Raises ``WrongPassword``.

    Whom another service vouches for is deleted there first, by ``elsewhere``; where that fails, nothing is.
    """
    async with app.store.read() as tx:
        before = await profiles.get(tx, user_id)
    if before.role == "owner":
        raise NotAllowed("This home belongs to you, so you cannot leave it; to end it, delete its folder.")
    await prove(before, password)
    if elsewhere is not None and before.password_hash is None:
        await elsewhere(user_id)
    await bury(app, before, address=address)
    await settle(app, user_id, address=address)


async def bury(app: App, before: profiles.Profile, *, by: str | None = None, address: str = "") -> None:
    """Forget who somebody was and sign them out. Raises ``WrongPassword`` where their password has changed."""
    async with app.store.begin("leave") as tx:
        now = await profiles.hold(tx, before.id)
        if now.deleted_at is not None:  # whoever vouched for them may share our database
            return
        await _still(tx, before)
        await tokens.revoke(tx, before.id)
        await tokens.void(tx, before.id, "verify", "reset", "sign_in")
        await profiles.bury(tx, before.id)
        await audit.write(tx, "deleted", by or before.id, before.id, address=address)


async def settle(app: App, user_id: str, *, address: str = "") -> None:
    """Remove what is left of somebody who is gone: films, voices, files. Safe to repeat."""
    await _discard_films(app, user_id)
    await voices.remove_all(app, user_id, address=address)
    with suppress(StorageAway):  # upkeep finds what is left
        await app.store.blobs.delete_owner(user_id)


async def _discard_films(app: App, user_id: str) -> None:
    while True:
        async with app.store.read() as tx:
            films = await videos.list(tx, user_id)
        if not films:
            return
        for film in films:
            try:
                await studio.discard(app, user_id, film.id)
            except NotFound:
                pass  # discarded meanwhile


async def set_role(
    app: App, by: profiles.Profile, user_id: str, role: Literal["admin", "member"], *, address: str = ""
) -> profiles.Profile:
    """Let somebody look after others, or no longer. Raises ``NotAllowed`` or ``NotFound``."""
    if user_id == by.id:
        raise NotAllowed("You cannot change your own role; another administrator can.")
    async with app.store.begin("set_role") as tx:
        before = await find_living(tx, user_id)
        if before.role == "owner":
            raise NotAllowed("The role of this home's owner cannot be changed.")
        await audit.write(tx, "role_changed", by.id, user_id, address=address, before=before.role, after=role)
        return await profiles.change(tx, user_id, role=role)


async def find_living(tx: Tx, user_id: str) -> profiles.Profile:
    """A person who has not left, held until the commit; raises ``NotFound``."""
    profile = await profiles.hold(tx, user_id)
    if profile.deleted_at is not None:
        raise NotFound("user", user_id)
    return profile


async def give_credits(
    app: App, by: str, user_id: str, amount: int, *, note: str = "", key: str = "", address: str = ""
) -> int:
    """Give micro-credits as an administrator; the balance. The same ``key`` gives once.

    Raises ``NotFound``, or ``KeyUsed`` where the key gave another amount.
    """
    key = f"admin:{by}:{key or new_id()}"
    async with app.store.begin("give_credits") as tx:
        if (await profiles.get(tx, user_id)).deleted_at is not None:
            raise NotFound("user", user_id)
        posting = await ledger.grant(tx, user_id, amount, key, note)
        if posting.entries.get("wallet") != amount:
            raise KeyUsed("This Idempotency-Key gave another amount before; use a new key for a new grant.")
        await audit.write(
            tx, "credits_given", by, user_id, address=address, once=f"{user_id}:{key}",
            credits=f"{Decimal(amount) / MICRO:f}", note=note,
        )  # fmt: skip
        return await ledger.balance(tx, user_id)
