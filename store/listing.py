"""A person's films in pages: in an order of their choice, those of a state, those that words are found in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, String, and_, case, exists, func, or_, select, tuple_

from store.engine import Tx
from store.tables import OPEN_RUN, plan_lines, plans, runs, videos
from store.videos import Video

Sort = Literal["updated", "newest", "oldest", "title"]
Key = tuple[datetime | str, str]
"""What a film is sorted by, and its id."""
TITLE = 80
"""Characters of a title that count for the order."""
_NAME: ColumnElement[str] = func.lower(
    func.substr(func.coalesce(func.nullif(videos.c.title, ""), videos.c.description), 1, TITLE), type_=String
)
"""A film without a title yet stands where its wish would."""
_KEYS: dict[Sort, tuple[ColumnElement[Any], bool]] = {
    "updated": (videos.c.updated_at, True),
    "newest": (videos.c.created_at, True),
    "oldest": (videos.c.created_at, False),
    "title": (_NAME, False),
}
"""By what each order sorts, and whether downwards."""


@dataclass(frozen=True)
class Wanted:
    """Which films, in which order."""

    sort: Sort = "updated"
    words: str = ""
    """Each of them is in the title or the description, in small letters or capitals."""
    status: str | None = None
    """As :func:`agent.standing.film_status` has it."""


async def page(
    tx: Tx, user_id: str, wanted: Wanted, *, limit: int, after: Key | None = None
) -> Sequence[tuple[Video, Key]]:
    """Some of the owner's films, each with its key; ``after`` is the last one's of the page before."""
    rows = await tx.all(_query(user_id, wanted, limit, after))
    return [(video := Video(*row[:-1]), (row[-1], video.id)) for row in rows]


def _query(user_id: str, wanted: Wanted, limit: int, after: Key | None) -> Select[Any]:
    """One page; a row value is compared, so that pages by ``films_listed`` need no sort.

    For other orders keys alone are sorted: whole documents would have to be carried along.
    """
    key, down = _KEYS[wanted.sort]
    found = select(videos.c.id, key.label("key")).where(
        videos.c.user_id == user_id, videos.c.deleted_at.is_(None), *_has(wanted.words)
    )
    if wanted.status:
        found = found.where(_status() == wanted.status)
    if after:
        here = tuple_(key, videos.c.id)
        found = found.where(here < after if down else here > after)
    if wanted.sort == "updated":
        query = found.with_only_columns(*videos.c, key)
        return _ordered(query, key, videos.c.id, down).limit(limit)
    best = _ordered(found, key, videos.c.id, down).limit(limit).subquery()
    query = select(*videos.c, best.c.key).join(best, best.c.id == videos.c.id)
    return _ordered(query, best.c.key, best.c.id, down)


def _ordered(query: Select[Any], key: ColumnElement[Any], id: ColumnElement[Any], down: bool) -> Select[Any]:
    return query.order_by(key.desc(), id.desc()) if down else query.order_by(key, id)


def _has(words: str) -> list[ColumnElement[bool]]:
    return [
        or_(*(column.icontains(form, autoescape=True) for column in _SOUGHT for form in _forms(word)))
        for word in words.split()
    ]


_SOUGHT = (videos.c.title, videos.c.description)


def _forms(word: str) -> set[str]:
    """A word as it may be written: databases that know no alphabet but the Latin tell É from é."""
    return {word} if word.isascii() else {word, word.lower(), word.upper(), word.capitalize()}


def _status() -> ColumnElement[str]:
    """How a film stands, from the same rows as :func:`store.videos.standing` and what followers were told."""
    mine, carried = runs.c.video_id == videos.c.id, plans.c.video_id == videos.c.id
    newer_run, newer_plan = runs.alias(), plans.alias()
    making = exists().where(carried, plans.c.state == "approved")
    complete = videos.c.state[("takes", "cut", "state")].as_string().in_(("current", "pinned"))
    opened = exists().where(mine, runs.c.state.in_(OPEN_RUN))
    run_failed = exists().where(
        mine,
        runs.c.state == "failed",
        ~exists().where(newer_run.c.video_id == runs.c.video_id, newer_run.c.created_at > runs.c.created_at),
    )
    plan_failed = exists().where(
        carried,
        plans.c.state == "closed",
        exists().where(and_(plan_lines.c.plan_id == plans.c.id, plan_lines.c.state == "failed")),
        ~exists().where(
            newer_plan.c.video_id == plans.c.video_id,
            newer_plan.c.state == "closed",
            newer_plan.c.created_at > plans.c.created_at,
        ),
    )
    return case(
        (making, "processing"), (complete, "completed"), (opened, "processing"),
        (or_(run_failed, plan_failed), "failed"), else_="pending",
    )  # fmt: skip
