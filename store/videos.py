"""Films as the outside lists them: the seed's columns, kept beside the film document."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import CompoundSelect, Select, String, bindparam, cast, exists, func, select, tuple_, update

from film.document import Film
from store.engine import Tx, new_id
from store.errors import Conflict, NotFound, StoreError
from store.tables import OPEN_RUN, plan_lines, plans, runs, videos

_ANY = select(videos).where(videos.c.id == bindparam("film"))
_SHOWN = _ANY.where(videos.c.deleted_at.is_(None))
_GET = {
    (hidden, owned): query.where(videos.c.user_id == bindparam("user")) if owned else query
    for hidden, query in ((True, _ANY), (False, _SHOWN))
    for owned in (True, False)
}
"""By whether deleted films count, and whether it is to be somebody's."""
_THERE = select(videos.c.id).where(
    videos.c.id == bindparam("film"), videos.c.user_id == bindparam("user"), videos.c.deleted_at.is_(None)
)


@dataclass(frozen=True)
class Video:
    id: str
    user_id: str
    thread_id: str | None
    title: str
    description: str
    status: str
    style: str
    aspect_ratio: str | None
    duration: float | None
    """Asked seconds."""
    output_url: str | None
    """The newest cut's take id; addresses are minted when answered."""
    thumbnail_url: str | None
    """The take id of its first picture."""
    revision: int
    """0 until the film's first revision."""
    film: dict[str, Any] | None
    selected: dict[str, str]
    """Unit to the take that stands for it."""
    state: dict[str, Any] | None
    """What followers were last told, as of ``last_seq``."""
    last_seq: int
    last_position: int
    deleted_at: datetime | None
    purged_at: datetime | None
    created_at: datetime
    updated_at: datetime

    def document(self) -> Film:
        """The film; an empty one before the first revision."""
        return Film.model_validate(self.film or {})


async def create(
    tx: Tx,
    user_id: str,
    *,
    id: str | None = None,
    title: str = "",
    description: str = "",
    thread_id: str | None = None,
    film: Film | None = None,
) -> Video:
    """Add a film without scenes; ``film`` carries settings known before the first revision.

    Raises ``Conflict`` if the id or the owner's ``thread_id`` is taken.
    """
    values = {
        "id": id or new_id(), "user_id": user_id, "thread_id": thread_id, "title": title, "description": description,
        "film": film and film.model_dump(mode="json"), "selected": {}, "created_at": tx.now, "updated_at": tx.now,
        **(columns(film) if film else {}),
    }  # fmt: skip
    row = await tx.first(tx.insert(videos).values(values).on_conflict_do_nothing().returning(*videos.c))
    if row is None:
        raise Conflict(f"There is a film {id or thread_id!r} already.")
    return Video(*row)


async def get(tx: Tx, video_id: str, user_id: str | None = None, *, hidden: bool = False) -> Video:
    """One film; raises ``NotFound`` where it is deleted or belongs to somebody other than ``user_id``.

    With ``hidden`` a deleted film is found too, for whoever brings work on it to its end.
    """
    row = await tx.first(_GET[hidden, user_id is not None], {"film": video_id, "user": user_id})
    if row is None:
        raise NotFound("film", video_id)
    return Video(*row)


async def check(tx: Tx, video_id: str, user_id: str) -> None:
    """Raise ``NotFound`` where ``get`` would, without reading the film."""
    if await tx.scalar(_THERE, {"film": video_id, "user": user_id}) is None:
        raise NotFound("film", video_id)


async def find(tx: Tx, video_id: str, user_id: str) -> Video | None:
    """The owner's film of that id, if it is there."""
    try:
        return await get(tx, video_id, user_id)
    except NotFound:
        return None


async def find_thread(tx: Tx, user_id: str, thread_id: str) -> Video | None:
    """The owner's film that an AG-UI client knows as ``thread_id``."""
    query = select(videos).where(videos.c.user_id == user_id, videos.c.thread_id == thread_id)
    row = await tx.first(query.where(videos.c.deleted_at.is_(None)))
    return Video(*row) if row else None


async def resolve(tx: Tx, user_id: str, name: str) -> Video:
    """The owner's film named by its id, a unique prefix of one, or ``last`` (the newest change).

    Raises ``NotFound``, or ``StoreError`` where a prefix fits several.
    """
    if name == "last":
        newest = await list(tx, user_id, limit=1)
        if not newest:
            raise NotFound("film", name)
        return newest[0]
    bare = name.replace("-", "").lower()
    plain = func.replace(cast(videos.c.id, String), "-", "")
    query = select(videos).where(videos.c.user_id == user_id, videos.c.deleted_at.is_(None))
    rows = await tx.all(query.where(plain.startswith(bare, autoescape=True)).limit(2)) if bare else ()
    if not rows:
        raise NotFound("film", name)
    if len(rows) > 1:
        raise StoreError(f"Several films begin with {name!r}; give more of the id.")
    return Video(*rows[0])


async def list(
    tx: Tx, user_id: str, *, limit: int = 50, before: tuple[datetime, str] | None = None
) -> Sequence[Video]:
    """The owner's films, last changed first; ``before`` is the last one's ``(updated_at, id)``."""
    return [Video(*row) for row in await tx.all(_listed(user_id, limit, before))]


def _listed(user_id: str, limit: int, before: tuple[datetime, str] | None) -> Select[Any]:
    """One page by the index ``films_listed``: a row value is compared, so that no page needs a sort."""
    query = select(videos).where(videos.c.user_id == user_id, videos.c.deleted_at.is_(None))
    if before:
        query = query.where(tuple_(videos.c.updated_at, videos.c.id) < before)
    return query.order_by(videos.c.updated_at.desc(), videos.c.id.desc()).limit(limit)


@dataclass(frozen=True)
class Standing:
    """What is going on with a film."""

    open_run: str | None = None
    making: bool = False
    """Whether an approved plan is being carried out."""
    failed: bool = False
    """Whether the newest run, or something of the newest plan, failed."""
    broken: frozenset[str] = frozenset()
    """Units that failed in the newest plan that is or was carried out."""


async def standing(tx: Tx, video_ids: Collection[str]) -> dict[str, Standing]:
    """What is going on with some films."""
    opened = select(runs.c.video_id, runs.c.id).where(
        runs.c.video_id.in_(video_ids), runs.c.state.in_(OPEN_RUN)
    )
    making = select(plans.c.video_id).where(plans.c.video_id.in_(video_ids), plans.c.state == "approved")
    at_work = {row[0]: row[1] for row in await tx.all(opened)}
    made = {row[0] for row in await tx.all(making)}
    failed = {row[0] for row in await tx.all(_failed(video_ids))}
    broken: dict[str, set[str]] = {}
    for video, unit in await tx.all(_broken(video_ids)):
        broken.setdefault(video, set()).add(unit)
    return {
        video: Standing(at_work.get(video), video in made, video in failed, frozenset(broken.get(video, ())))
        for video in video_ids
    }


def _broken(video_ids: Collection[str]) -> Select[Any]:
    """Lines that failed of each film's newest plan that is or was carried out."""
    newer, carried = plans.alias(), ("approved", "closed")
    return (
        select(plans.c.video_id, plan_lines.c.unit)
        .join(plan_lines, plan_lines.c.plan_id == plans.c.id)
        .where(
            plans.c.video_id.in_(video_ids),
            plans.c.state.in_(carried),
            plan_lines.c.state == "failed",
            ~exists().where(
                newer.c.video_id == plans.c.video_id,
                newer.c.state.in_(carried),
                newer.c.created_at > plans.c.created_at,
            ),
        )
    )


def _failed(video_ids: Collection[str]) -> CompoundSelect[Any]:
    """Films whose newest run failed, or whose newest closed plan has lines that did."""
    newer_run, newer_plan = runs.alias(), plans.alias()
    run = select(runs.c.video_id).where(
        runs.c.video_id.in_(video_ids),
        runs.c.state == "failed",
        ~exists().where(newer_run.c.video_id == runs.c.video_id, newer_run.c.created_at > runs.c.created_at),
    )
    plan = select(plans.c.video_id).where(
        plans.c.video_id.in_(video_ids),
        plans.c.state == "closed",
        exists().where(plan_lines.c.plan_id == plans.c.id, plan_lines.c.state == "failed"),
        ~exists().where(
            newer_plan.c.video_id == plans.c.video_id,
            newer_plan.c.state == "closed",
            newer_plan.c.created_at > plans.c.created_at,
        ),
    )
    return run.union(plan)


async def change(tx: Tx, video_id: str, **values: Any) -> Video:
    """Set columns of a film (never those of the document: that is a revision)."""
    statement = update(videos).where(videos.c.id == video_id, videos.c.deleted_at.is_(None))
    row = await tx.first(statement.values(**values, updated_at=tx.now).returning(*videos.c))
    if row is None:
        raise NotFound("film", video_id)
    return Video(*row)


async def select_takes(tx: Tx, video_id: str, selected: Mapping[str, str], **shown: str | None) -> None:
    """Note which takes stand for the film's units, of a deleted film too; raises ``NotFound``.

    ``shown`` are the seed's columns that follow from it: ``status``, and takes as ``output_url``
    and ``thumbnail_url``.
    """
    statement = update(videos).where(videos.c.id == video_id)
    if not await tx.changed(statement.values(selected=dict(selected), **shown, updated_at=tx.now)):
        raise NotFound("film", video_id)


async def delete(tx: Tx, video_id: str) -> None:
    """Hide a film; raises ``NotFound`` if it is gone already. The name of its thread is free again."""
    await change(tx, video_id, deleted_at=tx.now, thread_id=None)


def columns(film: Film) -> dict[str, Any]:
    """The seed's columns that a film document decides; one without a title keeps the title there was."""
    decided = {
        "title": film.title,
        "style": film.style,
        "aspect_ratio": film.settings.aspect_ratio,
        "duration": film.settings.duration,
    }
    return decided if film.title else {name: value for name, value in decided.items() if name != "title"}
