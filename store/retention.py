"""Letting go: what is not needed any more leaves the database here, and then its files may go.

A take is *forgotten*: its row goes, because one without a file could still be chosen. Rows
are locked without waiting, and who reuses a take holds its row (:func:`store.takes.reusable`),
so that a file is only ever unnamed once nobody is about to name it. Callers delete files
after the commit, through :meth:`store.blobs.Blobs.delete`, which spares what was stored lately.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select, update

from film.document import Film
from store.engine import Tx
from store.tables import (
    OPEN_JOB,
    OPEN_RUN,
    credit_transactions,
    exports,
    metadata,
    one_time_tokens,
    plan_lines,
    plans,
    profiles,
    refresh_tokens,
    revisions,
    runs,
    takes,
    vendor_jobs,
    videos,
)

KEYED: tuple[ColumnElement[Any], ...] = (
    *(table.c.blob_key for table in metadata.sorted_tables if "blob_key" in table.c),
    profiles.c.avatar_url,
)
"""Every column that names a file."""
_TOGETHER = 500
"""Keys that one query asks about."""


@dataclass(frozen=True)
class Stand:
    """A film as it stood: the document and the takes that were selected."""

    film: Film
    selected: dict[str, str]


async def films(tx: Tx, older: datetime, after: str = "", limit: int = 20) -> Sequence[str]:
    """Films whose id is above ``after`` and that have a take made before ``older``, by id."""
    query = select(takes.c.video_id).join(videos).where(videos.c.deleted_at.is_(None))
    query = query.where(takes.c.created_at < older, takes.c.blob_key.is_not(None))
    if after:
        query = query.where(takes.c.video_id > after)
    rows = await tx.all(query.distinct().order_by(takes.c.video_id).limit(limit))
    return [row[0] for row in rows]


async def stands(tx: Tx, video_id: str, count: int) -> Sequence[Stand]:
    """The film as it is, and as each of its last ``count`` revisions left it."""
    now = select(videos.c.film, videos.c.selected).where(videos.c.id == video_id)
    then = select(revisions.c.film, revisions.c.selected).where(revisions.c.video_id == video_id)
    rows = [*await tx.all(now), *await tx.all(then.order_by(revisions.c.number.desc()).limit(count))]
    different = {repr(row): row for row in map(tuple, rows)}
    return [Stand(Film.model_validate(film or {}), selected) for film, selected in different.values()]


async def busy(tx: Tx, video_id: str) -> bool:
    """Whether somebody works on a film: a run, an approved plan, a vendor's job or an export is open."""
    for table, states in (
        (runs, OPEN_RUN), (plans, ("approved",)), (vendor_jobs, OPEN_JOB), (exports, ("queued", "running")),
    ):  # fmt: skip
        if await tx.first(select(table.c.id).where(table.c.video_id == video_id, table.c.state.in_(states))):
            return True
    return False


async def forget(tx: Tx, take_ids: Collection[str]) -> tuple[Sequence[str], set[str]]:
    """Forget takes and the exports made from them: the ids of those that went, and keys that may be unnamed.

    One that somebody is about to reuse stays for now.
    """
    query = select(takes.c.id, takes.c.blob_key).where(takes.c.id.in_(take_ids)).order_by(takes.c.id)
    rows = await tx.all(query.with_for_update(skip_locked=True))
    ids = [row[0] for row in rows]
    made = delete(exports).where(exports.c.take_id.in_(ids)).returning(exports.c.blob_key)
    keys = {row[1] for row in rows} | {row[0] for row in await tx.all(made)}
    await tx.execute(update(plan_lines).where(plan_lines.c.take_id.in_(ids)).values(take_id=None))
    await tx.execute(delete(takes).where(takes.c.id.in_(ids)))
    return ids, {key for key in keys if key}


async def unnamed(tx: Tx, keys: Collection[str]) -> set[str]:
    """Which of these files no row names."""
    asked, named = sorted(keys), set[str]()
    for start in range(0, len(asked), _TOGETHER):
        part = asked[start : start + _TOGETHER]
        for column in KEYED:
            named |= {row[0] for row in await tx.all(select(column).where(column.in_(part)))}
    return {*keys} - named


async def made_files(tx: Tx, user_id: str) -> Sequence[tuple[str, str]]:
    """The kind and the file's key of every take of somebody."""
    query = select(takes.c.kind, takes.c.blob_key).where(takes.c.user_id == user_id)
    return [(row[0], row[1]) for row in await tx.all(query.where(takes.c.blob_key.is_not(None)).distinct())]


async def discarded(tx: Tx, after: str = "", limit: int = 20) -> Sequence[str]:
    """Films above ``after`` that were deleted and still have rows, by id."""
    gone = (videos.c.deleted_at.is_not(None), videos.c.purged_at.is_(None))
    query = select(videos.c.id).where(*gone).order_by(videos.c.id).limit(limit)
    return [row[0] for row in await tx.all(query.where(videos.c.id > after) if after else query)]


async def purge(tx: Tx, video_id: str) -> set[str] | None:
    """Remove a deleted film's rows: keys of files that may be unnamed now, or None where it must wait.

    What the ledger refers to stays, without a word of the film.
    """
    mine = takes.c.video_id == video_id
    held = await tx.all(select(takes.c.id).where(mine).order_by(takes.c.id).with_for_update(skip_locked=True))
    if len(held) < len(await tx.all(select(takes.c.id).where(mine))):
        return None
    keys: set[str] = set()
    for column in KEYED[:-1]:
        owned = select(column).where(column.table.c.video_id == video_id, column.is_not(None))
        keys |= {row[0] for row in await tx.all(owned)}
    of_film = select(plans.c.id).where(plans.c.video_id == video_id)
    await tx.execute(delete(plan_lines).where(plan_lines.c.plan_id.in_(of_film)))
    await tx.execute(update(plans).where(plans.c.video_id == video_id).values(run_id=None))
    booked = select(credit_transactions.c.plan_id).where(credit_transactions.c.plan_id.in_(of_film))
    for table in reversed(metadata.sorted_tables):
        if "video_id" in table.c:
            statement = delete(table).where(table.c.video_id == video_id)
            await tx.execute(statement.where(plans.c.id.not_in(booked)) if table is plans else statement)
    blank: dict[str, Any] = {
        "title": "", "description": "", "style": "", "film": None, "selected": {}, "state": None,
        "output_url": None, "thumbnail_url": None, "purged_at": tx.now,
    }  # fmt: skip
    await tx.execute(update(videos).where(videos.c.id == video_id).values(blank))
    return keys


async def prune_tokens(tx: Tx) -> int:
    """Forget what nobody can use any more to sign in or to prove an address; how many those were."""
    found = 0
    for table in (refresh_tokens, one_time_tokens):
        found += await tx.execute(delete(table).where(table.c.expires_at <= tx.now))
    return found
