"""Tokens that are kept as hashes only: those that carry a sign-in on, and those that are used once.

A sign-in is a *family* of refresh tokens: each is used once and begets the next, so that a
stolen one shows itself when it is used a second time. Whoever changes somebody's tokens
holds that person first (:func:`store.profiles.hold`), so that no child escapes a revocation.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, func, select, update

from store.engine import Tx, new_id
from store.tables import TokenPurpose, one_time_tokens, refresh_tokens


@dataclass(frozen=True)
class Refresh:
    id: str
    user_id: str
    family: str
    token_hash: str = field(repr=False)
    expires_at: datetime
    used_at: datetime | None
    revoked_at: datetime | None
    created_at: datetime
    outside: str | None = field(repr=False)
    """What keeps the sign-in going at the service that vouched for the person, sealed."""


async def issue(
    tx: Tx, user_id: str, lifetime: timedelta, *, family: str | None = None, outside: str | None = None
) -> str:
    """A new refresh token; without ``family`` it begins one, and what has expired is forgotten."""
    if family is None:
        expired = refresh_tokens.c.expires_at <= tx.now
        await tx.execute(delete(refresh_tokens).where(refresh_tokens.c.user_id == user_id, expired))
    token = secrets.token_urlsafe(32)
    values = {
        "id": new_id(), "user_id": user_id, "family": family or new_id(), "token_hash": _hash(token),
        "expires_at": tx.now + lifetime, "created_at": tx.now, "outside": outside,
    }  # fmt: skip
    await tx.execute(refresh_tokens.insert().values(values))
    return token


async def find(tx: Tx, token: str) -> Refresh | None:
    """What is known of a refresh token, whatever became of it."""
    row = await tx.first(select(refresh_tokens).where(refresh_tokens.c.token_hash == _hash(token)))
    return Refresh(*row) if row else None


async def use(tx: Tx, token_id: str) -> None:
    """Note that a refresh token was used; the first moment stays."""
    used = func.coalesce(refresh_tokens.c.used_at, tx.now)
    await tx.execute(update(refresh_tokens).where(refresh_tokens.c.id == token_id).values(used_at=used))


async def revoke(tx: Tx, user_id: str, family: str | None = None) -> None:
    """End one sign-in of a person, or all of them."""
    mine = refresh_tokens.c.user_id == user_id
    whose = mine if family is None else mine & (refresh_tokens.c.family == family)
    statement = update(refresh_tokens).where(whose, refresh_tokens.c.revoked_at.is_(None))
    await tx.execute(statement.values(revoked_at=tx.now, outside=None))


async def issue_once(tx: Tx, user_id: str, purpose: TokenPurpose, lifetime: timedelta) -> str:
    """A new token to be used once; those given out before for the same purpose are void."""
    await void(tx, user_id, purpose)
    token = secrets.token_urlsafe(32)
    values = {
        "id": new_id(), "user_id": user_id, "purpose": purpose, "token_hash": _hash(token),
        "expires_at": tx.now + lifetime, "created_at": tx.now,
    }  # fmt: skip
    await tx.execute(one_time_tokens.insert().values(values))
    return token


async def find_once(tx: Tx, token: str, purpose: TokenPurpose) -> str | None:
    """Whose token it is, where it is still good."""
    query = select(one_time_tokens.c.user_id).where(*_good(tx, token, purpose))
    found: str | None = await tx.scalar(query)
    return found


async def redeem(tx: Tx, token: str, purpose: TokenPurpose) -> str | None:
    """Use a token up; whose it was, or None where it is used, expired or unknown."""
    statement = update(one_time_tokens).where(*_good(tx, token, purpose)).values(used_at=tx.now)
    row = await tx.first(statement.returning(one_time_tokens.c.user_id))
    return row[0] if row else None


async def void(tx: Tx, user_id: str, *purposes: TokenPurpose) -> None:
    """Forget a person's tokens for these purposes; used ones too."""
    mine = one_time_tokens.c.user_id == user_id
    await tx.execute(delete(one_time_tokens).where(mine, one_time_tokens.c.purpose.in_(purposes)))


def _good(tx: Tx, token: str, purpose: TokenPurpose) -> list[ColumnElement[bool]]:
    table = one_time_tokens.c
    known = [table.token_hash == _hash(token), table.purpose == purpose]
    return [*known, table.used_at.is_(None), table.expires_at > tx.now]


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
