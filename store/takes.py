"""Takes: every version of every unit that was ever made or brought."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, tuple_

from film import units
from store.engine import Tx, new_id
from store.errors import NotFound
from store.tables import plan_lines, takes, vendor_jobs

_IDS = (
    select(takes.c.id).where(takes.c.video_id == bindparam("film")).order_by(takes.c.created_at, takes.c.id)
)

_REUSABLE = (
    select(takes)
    .where(takes.c.user_id == bindparam("user"), takes.c.inputs_hash == bindparam("inputs"))
    .order_by(takes.c.created_at.desc(), takes.c.id.desc())
    .limit(1)
    .with_for_update(read=True, key_share=True)
)


@dataclass(frozen=True)
class Take:
    id: str
    video_id: str
    user_id: str
    unit: str
    kind: str
    inputs: dict[str, Any]
    inputs_hash: str
    provider: str
    model: str
    request: dict[str, Any]
    blob_key: str | None
    mime: str | None
    bytes: int
    facts: dict[str, Any]
    """What was measured on it: length, size, word times."""
    cost: int
    """Micro-credits the person paid."""
    vendor_cost: int
    """Micro-credits the vendor billed."""
    parents: Sequence[str]
    """Takes it was made from."""
    seed: int | None
    created_at: datetime

    def in_film(self) -> units.Take:
        """The take as far as the film's graph is concerned."""
        return units.Take(self.id, self.unit, self.inputs, self.facts)


async def add(
    tx: Tx,
    video_id: str,
    user_id: str,
    unit: str,
    *,
    id: str | None = None,
    inputs: Mapping[str, Any],
    provider: str,
    model: str = "",
    request: Mapping[str, Any] | None = None,
    blob_key: str | None = None,
    mime: str | None = None,
    bytes: int = 0,
    facts: Mapping[str, Any] | None = None,
    cost: int = 0,
    vendor_cost: int = 0,
    parents: Collection[str] = (),
    seed: int | None = None,
) -> Take:
    """Keep a version of a unit."""
    take = Take(
        id or new_id(), video_id, user_id, unit, unit.partition(":")[0], dict(inputs), units.digest(dict(inputs)),
        provider, model, dict(request or {}), blob_key, mime, bytes, dict(facts or {}), cost, vendor_cost,
        [*parents], seed, tx.now,
    )  # fmt: skip
    await tx.execute(takes.insert().values(vars(take)))
    return take


async def adopt(tx: Tx, take: Take, video_id: str, unit: str) -> Take:
    """Keep a take's file as a version of another unit too, or in another film of its owner; that is free."""
    return await add(
        tx, video_id, take.user_id, unit, inputs=take.inputs, provider=take.provider, model=take.model,
        request=take.request, blob_key=take.blob_key, mime=take.mime, bytes=take.bytes, facts=take.facts,
        parents=[take.id], seed=take.seed,
    )  # fmt: skip


async def get(tx: Tx, take_id: str, user_id: str | None = None) -> Take:
    """One take; raises ``NotFound``, also where it belongs to somebody other than ``user_id``."""
    query = select(takes).where(takes.c.id == take_id)
    if user_id is not None:
        query = query.where(takes.c.user_id == user_id)
    row = await tx.first(query)
    if row is None:
        raise NotFound("take", take_id)
    return Take(*row)


async def list(tx: Tx, video_id: str, unit: str | None = None) -> Sequence[Take]:
    """The film's takes in the order they were made, of one unit or of all."""
    query = select(takes).where(takes.c.video_id == video_id)
    if unit is not None:
        query = query.where(takes.c.unit == unit)
    return [Take(*row) for row in await tx.all(query.order_by(takes.c.created_at, takes.c.id))]


async def page(
    tx: Tx, video_id: str, limit: int, *, unit: str = "", before: tuple[datetime, str] | None = None
) -> Sequence[Take]:
    """The film's takes, newest first; ``before`` is the last one's ``(created_at, id)``."""
    query = select(takes).where(takes.c.video_id == video_id)
    if unit:
        query = query.where(takes.c.unit == unit)
    if before is not None:
        query = query.where(tuple_(takes.c.created_at, takes.c.id) < before)
    query = query.order_by(takes.c.created_at.desc(), takes.c.id.desc()).limit(limit)
    return [Take(*row) for row in await tx.all(query)]


async def ids(tx: Tx, video_id: str) -> Sequence[str]:
    """The film's takes by id, in the order they were made."""
    return [row[0] for row in await tx.all(_IDS, {"film": video_id})]


async def several(tx: Tx, take_ids: Collection[str]) -> Sequence[Take]:
    """Takes by id, in no order; those that are not there are left out."""
    return [Take(*row) for row in await tx.all(select(takes).where(takes.c.id.in_(take_ids)))]


async def reusable(tx: Tx, user_id: str, inputs: Mapping[str, Any]) -> Take | None:
    """The owner's newest take made from exactly these inputs, in any film of theirs.

    It is not forgotten before the commit, so that its file can be named again.
    """
    row = await tx.first(_REUSABLE, {"user": user_id, "inputs": units.digest(dict(inputs))})
    return Take(*row) if row else None


async def find_order(tx: Tx, take_id: str) -> dict[str, Any] | None:
    """What was ordered to make a take, as the journal has it; None for one that was not ordered."""
    query = select(vendor_jobs.c.request).join(
        plan_lines,
        (plan_lines.c.plan_id == vendor_jobs.c.plan_id) & (plan_lines.c.unit == vendor_jobs.c.unit),
    )
    query = query.where(plan_lines.c.take_id == take_id, vendor_jobs.c.state == "done")
    request: dict[str, Any] | None = await tx.scalar(query.limit(1))
    return request.get("order") if request else None
