"""Voices that people have cloned: the row before the deed, what became of it, and the consent for ever.

::

    add ─► making ─made─► ready ──────┐
             ├───fail───► failed ─────┤
             └──doubt───► uncertain ──┴─remove─► removed ─gone─► its vendor's id is forgotten
                              └─fail─► failed

What is held for a voice is ended by whoever moves it out of ``making`` and ``uncertain``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, select, update

from film.clones import Clone, ours
from store.acting import seeing_all
from store.engine import Tx
from store.errors import NotFound
from store.tables import OPEN_VOICE, VoiceState, voices

UNWANTED: tuple[VoiceState, ...] = ("removed", "failed")


@dataclass(frozen=True)
class Voice:
    id: str
    user_id: str
    name: str
    provider: str
    vendor_voice: str | None
    """Never shown to anybody."""
    state: VoiceState
    consent: dict[str, Any]
    price: int
    error: dict[str, Any] | None
    claimed_by: str | None
    claimed_until: datetime | None
    created_at: datetime
    finished_at: datetime | None
    removed_at: datetime | None

    @property
    def paid(self) -> int:
        """What it has cost, in micro-credits: nothing unless it was made."""
        return self.price if self.finished_at and not self.error else 0

    def in_film(self, user_id: str) -> Clone:
        """The voice as a film of that person sees it."""
        return Clone(
            self.id, self.name, self.provider, self.vendor_voice or "", self.state, self.user_id == user_id
        )


async def add(
    tx: Tx, id: str, user_id: str, name: str, provider: str, consent: Mapping[str, Any], price: int, *,
    owner: str, seconds: float,
) -> tuple[Voice, bool]:  # fmt: skip
    """Note what is about to be made, claimed by ``owner`` for ``seconds``.

    With an id that was used before the first voice comes back, and False: do not make it.
    """
    values = {
        "id": id, "user_id": user_id, "name": name, "provider": provider, "state": "making", "price": price,
        "consent": dict(consent), "created_at": tx.now, "claimed_by": owner,
        "claimed_until": tx.now + timedelta(seconds=seconds),
    }  # fmt: skip
    statement = tx.insert(voices).values(values).on_conflict_do_nothing(index_elements=[voices.c.id])
    row = await tx.first(statement.returning(*voices.c))
    return (Voice(*row), True) if row else (await get(tx, id, user_id), False)


async def get(tx: Tx, voice_id: str, user_id: str | None = None) -> Voice:
    """One voice; raises ``NotFound``, also where it belongs to somebody other than ``user_id``."""
    found = await find(tx, voice_id)
    if found is None or user_id not in (None, found.user_id):
        raise NotFound("voice", voice_id)
    return found


async def find(tx: Tx, voice_id: str) -> Voice | None:
    row = await tx.first(select(voices).where(voices.c.id == voice_id))
    return Voice(*row) if row else None


async def of_person(tx: Tx, user_id: str) -> Sequence[Voice]:
    """Somebody's voices but those that were removed, oldest first."""
    return await _list(tx, voices.c.user_id == user_id, voices.c.state != "removed")


async def clones(tx: Tx, user_id: str, names: Collection[str]) -> Mapping[str, Clone]:
    """The clones among the voices that a film of that person names: theirs by our id, anybody's by a vendor's."""
    own = [name for name in names if ours(name)]
    raw = [name for name in names if not ours(name)]
    found = [*await _list(tx, voices.c.user_id == user_id, voices.c.id.in_(own))] if own else []
    if raw:
        async with seeing_all(tx):
            found += await _list(tx, voices.c.vendor_voice.in_(raw))
    return {
        name: voice.in_film(user_id) for voice in found for name in (voice.id, voice.vendor_voice or voice.id)
    }


async def made(tx: Tx, voice_id: str, vendor_voice: str) -> Voice | None:
    """Note what the vendor calls it; the voice if it is ready now, None if nobody wants it any more."""
    values = {"vendor_voice": vendor_voice, "claimed_by": None, "claimed_until": None}
    ready = await _move(tx, voice_id, OPEN_VOICE, state="ready", error=None, finished_at=tx.now, **values)
    if ready is None:
        await tx.execute(update(voices).where(voices.c.id == voice_id).values(values))
    return ready


async def doubt(tx: Tx, voice_id: str, error: Mapping[str, Any]) -> Voice | None:
    """Note that nobody knows whether it was made; None where that is not the question any more."""
    return await _move(
        tx, voice_id, ("making",), state="uncertain", error=dict(error), claimed_by=None, claimed_until=None
    )


async def fail(tx: Tx, voice_id: str, error: Mapping[str, Any]) -> Voice | None:
    """Note why it was not made; None where it has ended otherwise."""
    values = {"error": dict(error), "finished_at": tx.now, "claimed_by": None, "claimed_until": None}
    return await _move(tx, voice_id, OPEN_VOICE, state="failed", **values)


async def remove(tx: Tx, voice_id: str) -> Voice | None:
    """Take a voice away from its owner; as it was before, or None if it was removed already."""
    row = await tx.first(select(voices).where(voices.c.id == voice_id).with_for_update())
    before = Voice(*row) if row else None
    if before is None or before.state == "removed":
        return None
    await tx.execute(update(voices).where(voices.c.id == voice_id).values(state="removed", removed_at=tx.now))
    return before


async def gone(tx: Tx, voice_id: str) -> None:
    """The vendor does not have it any more, or will never delete it: what it calls it is forgotten."""
    where = (voices.c.id == voice_id, voices.c.state.in_(UNWANTED))
    await tx.execute(update(voices).where(*where).values(vendor_voice=None))


async def to_forget(tx: Tx, limit: int = 20) -> Sequence[Voice]:
    """Voices that their vendors may still have although they were removed, or made when they had been given up."""
    return (await _list(tx, voices.c.state.in_(UNWANTED), voices.c.vendor_voice.is_not(None)))[:limit]


async def making(tx: Tx) -> Sequence[Voice]:
    """Voices that somebody claims to be making."""
    return await _list(tx, voices.c.state == "making")


async def in_doubt(tx: Tx, before: datetime | None = None) -> Sequence[Voice]:
    """Voices of which nobody knows whether they were made; only those asked for before a moment, if it is told."""
    lately = [voices.c.created_at < before] if before is not None else []
    return await _list(tx, voices.c.state == "uncertain", *lately)


async def lost_sight_of(tx: Tx, after: datetime) -> Sequence[Voice]:
    """Voices removed since a moment of which nobody ever knew whether they were made."""
    unknown = (voices.c.finished_at.is_(None), voices.c.vendor_voice.is_(None))
    return await _list(tx, voices.c.state == "removed", voices.c.removed_at > after, *unknown)


async def _list(tx: Tx, *where: ColumnElement[bool]) -> Sequence[Voice]:
    query = select(voices).where(*where).order_by(voices.c.created_at, voices.c.id)
    return [Voice(*row) for row in await tx.all(query)]


async def _move(tx: Tx, voice_id: str, was: Sequence[VoiceState], **values: Any) -> Voice | None:
    statement = update(voices).where(voices.c.id == voice_id, voices.c.state.in_(was)).values(values)
    row = await tx.first(statement.returning(*voices.c))
    return Voice(*row) if row else None
