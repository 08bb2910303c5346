"""Who did what to whose account; it outlives the accounts and names them by id only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from sqlalchemy import select

from store.engine import Tx, new_id
from store.tables import audit


@dataclass(frozen=True)
class Entry:
    id: str
    user_id: str | None
    """Who did it."""
    action: str
    subject: str | None
    """Whose account, or what, it was done to."""
    facts: dict[str, Any] | None
    address: str | None
    """The network address it came from."""
    created_at: datetime


async def write(
    tx: Tx,
    action: str,
    by: str | None,
    subject: str | None = None,
    *,
    address: str = "",
    once: str = "",
    **facts: Any,
) -> None:
    """Add an entry; what happens ``once`` under some name is entered once."""
    name = str(uuid5(NAMESPACE_URL, f"urn:pixora:audit:{once}")) if once else new_id()
    values = {
        "id": name, "user_id": by, "action": action, "subject": subject, "facts": facts or None,
        "address": address or None, "created_at": tx.now,
    }  # fmt: skip
    await tx.execute(tx.insert(audit).values(values).on_conflict_do_nothing())


async def list(tx: Tx, *, limit: int = 50, before: tuple[datetime, str] | None = None) -> Sequence[Entry]:
    """Newest first; ``before`` is the last one's ``(created_at, id)``."""
    query = select(audit)
    if before:
        moment, entry_id = before
        same = (audit.c.created_at == moment) & (audit.c.id < entry_id)
        query = query.where((audit.c.created_at < moment) | same)
    query = query.order_by(audit.c.created_at.desc(), audit.c.id.desc()).limit(limit)
    return [Entry(*row) for row in await tx.all(query)]
