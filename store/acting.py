"""For whom a transaction acts: PostgreSQL shows it that person's rows and no others.

A request and a run act for a person, in the role ``pixora_app``, whose policies compare each row's owner
with the claims of the transaction. What looks after everybody's work (the reaper, the poller, upkeep,
signing in, administration) acts in ``pixora_system``, which sees all. Both are taken for one
transaction only, so that a pooler may hand the connection to somebody else between two. On SQLite,
a file of one machine's owner, the queries' own conditions are all there is.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from store.engine import Tx

APP, SYSTEM = "pixora_app", "pixora_system"
NOBODY = ""
"""A request before it is known whose it is: no row is anybody's."""

_person: ContextVar[str | None] = ContextVar("acting_for", default=None)

_ASSUME = "SELECT set_config('role', %s, true), set_config('request.jwt.claims', %s, true)"


@contextmanager
def acting_for(user_id: str) -> Iterator[None]:
    """Transactions of this block see what is this person's."""
    token = _person.set(user_id)
    try:
        yield
    finally:
        _person.reset(token)


@contextmanager
def as_system() -> Iterator[None]:
    """Transactions of this block see everything."""
    token = _person.set(None)
    try:
        yield
    finally:
        _person.reset(token)


def act_as_system() -> None:
    """From here on this task, and what it begins, sees everything."""
    _person.set(None)


@asynccontextmanager
async def seeing_all(tx: Tx) -> AsyncIterator[None]:
    """Statements of this block, in a transaction that acts for a person, see everything: to count, never to show."""
    if not tx.postgres:
        yield
        return
    await tx.run(_assuming(None))
    yield
    await tx.run(assuming())


def assuming() -> Callable[[Connection], object]:
    """What takes the role and the claims of whom the caller acts for, in a transaction that has just begun."""
    return _assuming(_person.get())


def _assuming(person: str | None) -> Callable[[Connection], object]:
    claims = "" if person is None else json.dumps({"sub": person, "role": APP} if person else {"role": APP})
    values = (SYSTEM if person is None else APP, claims)
    return lambda connection: connection.exec_driver_sql(_ASSUME, values)
