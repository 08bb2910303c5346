"""People. The id is ours on one machine and the sign-in service's where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import bindparam, exists, func, or_, select, update
from sqlalchemy.exc import IntegrityError

from store.engine import Tx, new_id
from store.errors import Conflict, NotFound, Unvouched
from store.tables import Role, profiles, videos, voices

_GET = select(profiles).where(profiles.c.id == bindparam("person"))


@dataclass(frozen=True)
class Profile:
    id: str
    email: str
    name: str | None
    avatar_url: str | None
    credits: int
    """Whole credits in the wallet; exact amounts come from the ledger."""
    role: Role
    password_hash: str | None = field(repr=False)
    verified_at: datetime | None
    deleted_at: datetime | None
    created_at: datetime
    updated_at: datetime
    welcome: str | None = None
    """Hash of the address that brought the initial credits."""


async def create(
    tx: Tx, email: str, *, id: str | None = None, name: str | None = None, role: Role = "member", **more: Any
) -> Profile:
    """Add a person. Raises ``Conflict`` if the address or the id is taken, ``Unvouched`` if Supabase has no such id."""
    values = {"id": id or new_id(), "email": _same(email), "name": name, "role": role, **more}
    values |= {"created_at": tx.now, "updated_at": tx.now}
    statement = tx.insert(profiles).values(values).on_conflict_do_nothing().returning(*profiles.c)
    try:
        row = await tx.first(statement)
    except IntegrityError as error:
        if "fk_profiles_auth_id" in str(error.orig):
            raise Unvouched from None
        raise
    if row is None:
        raise Conflict(f"There is an account for {email!r} already.")
    return Profile(*row)


async def get(tx: Tx, profile_id: str) -> Profile:
    """One person; raises ``NotFound``."""
    row = await tx.first(_GET, {"person": profile_id})
    if row is None:
        raise NotFound("user", profile_id)
    return Profile(*row)


async def hold(tx: Tx, profile_id: str) -> Profile:
    """One person whom nobody else changes until the commit; raises ``NotFound``.

    Everybody holds a wallet, then its person, then their tokens, so that nobody waits in a circle.
    """
    row = await tx.first(select(profiles).where(profiles.c.id == profile_id).with_for_update(key_share=True))
    if row is None:
        raise NotFound("user", profile_id)
    return Profile(*row)


async def find(tx: Tx, *, email: str) -> Profile | None:
    """The person with that address, whatever its capitals."""
    row = await tx.first(select(profiles).where(profiles.c.email == _same(email)))
    return Profile(*row) if row else None


async def find_id(tx: Tx, text: str) -> Profile | None:
    """The person with that id, whatever was written."""
    try:
        row = await tx.first(select(profiles).where(profiles.c.id == str(UUID(text))))
    except ValueError:
        return None
    return Profile(*row) if row else None


async def find_owner(tx: Tx) -> Profile | None:
    """The person this home belongs to."""
    row = await tx.first(
        select(profiles).where(profiles.c.role == "owner").order_by(profiles.c.created_at).limit(1)
    )
    return Profile(*row) if row else None


async def list(
    tx: Tx, *, limit: int = 50, after: tuple[datetime, str] | None = None, containing: str = ""
) -> Sequence[Profile]:
    """Everybody who has not left, oldest first; ``after`` is the last one's ``(created_at, id)``.

    ``containing`` looks in addresses and names, whatever the capitals.
    """
    query = select(profiles).where(profiles.c.deleted_at.is_(None))
    if containing:
        texts = (profiles.c.email, profiles.c.name)
        query = query.where(or_(*(text.icontains(containing, autoescape=True) for text in texts)))
    if after:
        moment, profile_id = after
        same = (profiles.c.created_at == moment) & (profiles.c.id > profile_id)
        query = query.where((profiles.c.created_at > moment) | same)
    rows = await tx.all(query.order_by(profiles.c.created_at, profiles.c.id).limit(limit))
    return [Profile(*row) for row in rows]


async def change(tx: Tx, profile_id: str, **values: Any) -> Profile:
    """Set columns of a person; raises ``NotFound``."""
    statement = update(profiles).where(profiles.c.id == profile_id).values(**values, updated_at=tx.now)
    row = await tx.first(statement.returning(*profiles.c))
    if row is None:
        raise NotFound("user", profile_id)
    return Profile(*row)


async def move(tx: Tx, profile_id: str, email: str) -> Profile:
    """Give a person another address, not yet verified; raises ``Conflict`` if it is taken."""
    try:
        return await change(tx, profile_id, email=_same(email), verified_at=None)
    except IntegrityError:
        raise Conflict(f"There is an account for {email!r} already.") from None


async def welcomed(tx: Tx, profile_id: str, welcome: str) -> bool:
    """Whether this person or this address had the initial credits before."""
    either = (profiles.c.welcome == welcome) | (
        (profiles.c.id == profile_id) & profiles.c.welcome.is_not(None)
    )
    return bool(await tx.scalar(select(exists().where(either))))


async def unsettled(tx: Tx, limit: int = 20) -> Sequence[str]:
    """Ids of people who have left, and whose films or voices have not."""
    theirs = videos.c.user_id == profiles.c.id
    left = exists().where(theirs, videos.c.deleted_at.is_(None)) | exists().where(
        voices.c.user_id == profiles.c.id, voices.c.state != "removed"
    )
    query = select(profiles.c.id).where(profiles.c.deleted_at.is_not(None), left)
    return [row[0] for row in await tx.all(query.order_by(profiles.c.id).limit(limit))]


async def bury(tx: Tx, profile_id: str) -> None:
    """Forget who somebody was, keeping the row that the ledger's entries refer to."""
    forgotten = {
        "email": f"{profile_id}@deleted.invalid",
        "name": None,
        "avatar_url": None,
        "password_hash": None,
        "role": "member",
    }
    await change(tx, profile_id, **forgotten, deleted_at=func.coalesce(profiles.c.deleted_at, tx.now))


def _same(email: str) -> str:
    return email.strip().lower()
