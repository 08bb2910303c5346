"""One revision of a film taken back by itself, whatever came after it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from agent import editing
from agent.editing import EditRefused, NothingToUndo, first_line
from agent.session import Change
from film.document import Author, Film
from film.fields import changed, standing, title, value, with_fields
from film.naming import listed
from store import revisions
from store.engine import Tx


@dataclass(frozen=True)
class FieldChange:
    """One field as a revision found it, as it left it, and whether that still stands."""

    field: str
    title: str
    before: Any
    after: Any
    stands: bool


async def changes_of(tx: Tx, video_id: str, number: int, now: Film) -> list[FieldChange]:
    """What a revision changed, field by field; nothing for a film's first. Raises ``NotFound``."""
    after = (await revisions.get(tx, video_id, number)).document()
    earlier = await revisions.find(tx, video_id, number - 1)
    if earlier is None:
        return []
    before = earlier.document()
    paths = changed(before, after)
    still = standing(after, now, paths)
    return [
        FieldChange(
            path,
            title(path, now, after, before),
            value(before, path),
            value(after, path),
            path in still,
        )
        for path in paths
    ]


async def take_back(
    change: Change, number: int, fields: Sequence[str], *, author: Author, run_id: str | None
) -> dict[str, Any]:
    """Make fields what they were before a revision; all that it changed where none is named.

    What was changed again since stays. It is one edit more, which can be undone. Raises ``NotFound``, or
    ``NothingToUndo`` where nothing of it stands any more, and ``EditRefused`` for what would not hold together.
    """
    now = (await change.load()).graph.film
    edit = await revisions.get(change.tx, change.video_id, number)
    found = await changes_of(change.tx, change.video_id, number, now)
    if fields:
        found = [one for one in found if one.field in fields]
    back = [one for one in found if one.stands]
    kept = [one.title for one in found if not one.stands]
    stays = f"{listed(kept)} {'was' if len(kept) == 1 else 'were'} changed again since" if kept else ""
    if not back:
        raise NothingToUndo(
            f"{stays}, so nothing is taken back"
            if stays
            else f"revision {number} changed nothing that can be taken back"
        )
    before = (await revisions.get(change.tx, change.video_id, number - 1)).document()
    touched = [one.field for one in back]
    try:
        film = with_fields(now, before, touched)
    except ValueError as error:
        raise EditRefused(first_line(error)) from None
    what = f"took back {listed(one.title for one in back)}" if fields else f"took back: {edit.summary}"
    summary = f"{what}; {stays}" if stays else what
    return await editing.commit(change, film, author=author, summary=summary, touched=touched, run_id=run_id)
