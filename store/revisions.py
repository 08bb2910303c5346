"""The film's revisions: append-only, and the projections that follow the newest one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import delete, select, update

from film.document import Film
from film.revisions import Step
from store import videos
from store.engine import Tx
from store.errors import NotFound, RevisionConflict
from store.tables import RevisionKind, revisions, scenes
from store.tables import videos as films

MADE_BY = {"image_url": "image", "video_url": "clip", "audio_url": "speech"}
"""Which unit of a scene a column of ``scenes`` shows the take of."""


@dataclass(frozen=True)
class Revision:
    video_id: str
    number: int
    film: dict[str, Any]
    selected: dict[str, str]
    author: str
    summary: str
    touched: Sequence[str]
    kind: RevisionKind
    undoes: int | None
    """The edit that an undo took back or a redo brought back."""
    run_id: str | None
    created_at: datetime

    def document(self) -> Film:
        return Film.model_validate(self.film)


@dataclass(frozen=True)
class Entry:
    """A revision in the history, without its film."""

    number: int
    author: str
    summary: str
    touched: Sequence[str]
    kind: RevisionKind
    undoes: int | None
    run_id: str | None
    created_at: datetime


@dataclass(frozen=True)
class SceneRow:
    """A scene as the seed's table has it; ``scene`` is its id inside the film."""

    id: str
    video_id: str
    scene: str
    order_index: int
    visual_description: str
    audio_description: str
    script: str
    duration: float | None
    status: str
    image_url: str | None
    """The selected picture's take id, as in the next two; addresses are minted when answered."""
    video_url: str | None
    audio_url: str | None
    created_at: datetime
    updated_at: datetime


async def append(
    tx: Tx,
    video_id: str,
    base: int,
    film: Film,
    selected: Mapping[str, str],
    *,
    author: str,
    summary: str = "",
    touched: Iterable[str] = (),
    kind: RevisionKind = "edit",
    undoes: int | None = None,
    run_id: str | None = None,
) -> Revision:
    """Make ``film`` the film's next revision, ``base`` + 1.

    Raises ``RevisionConflict`` if the film is no longer at ``base``.
    """
    document = film.model_dump(mode="json")
    columns = {"revision": base + 1, "film": document, "selected": dict(selected), "updated_at": tx.now}
    newer = update(films).where(
        films.c.id == video_id, films.c.revision == base, films.c.deleted_at.is_(None)
    )
    if not await tx.changed(newer.values(**columns, **videos.columns(film))):
        raise RevisionConflict(base, (await videos.get(tx, video_id)).revision)
    added = Revision(
        video_id,
        base + 1,
        document,
        dict(selected),
        author,
        summary,
        sorted(touched),
        kind,
        undoes,
        run_id,
        tx.now,
    )
    await tx.execute(revisions.insert().values(vars(added)))
    await _project(tx, video_id, film, selected)
    return added


async def get(tx: Tx, video_id: str, number: int) -> Revision:
    """One revision with its film; raises ``NotFound``."""
    found = await find(tx, video_id, number)
    if found is None:
        raise NotFound("revision", number)
    return found


async def find(tx: Tx, video_id: str, number: int) -> Revision | None:
    """One revision with its film, if there is one of that number."""
    row = await tx.first(
        select(revisions).where(revisions.c.video_id == video_id, revisions.c.number == number)
    )
    return Revision(*row) if row else None


async def list(tx: Tx, video_id: str, limit: int = 50, before: int | None = None) -> Sequence[Entry]:
    """The film's history, newest first, below revision ``before``."""
    columns = [revisions.c[name] for name in Entry.__dataclass_fields__]
    query = select(*columns).where(revisions.c.video_id == video_id)
    if before is not None:
        query = query.where(revisions.c.number < before)
    return [Entry(*row) for row in await tx.all(query.order_by(revisions.c.number.desc()).limit(limit))]


async def touched_since(tx: Tx, video_id: str, base: int) -> frozenset[str]:
    """Every field path that revisions above ``base`` touched."""
    query = select(revisions.c.touched).where(revisions.c.video_id == video_id, revisions.c.number > base)
    return frozenset(path for row in await tx.all(query) for path in row[0])


async def steps(tx: Tx, video_id: str) -> Sequence[Step]:
    """Every edit, undo and redo in order, as :mod:`film.revisions` weighs them; takes that were made are none."""
    query = select(revisions.c.number, revisions.c.kind, revisions.c.undoes)
    query = query.where(revisions.c.video_id == video_id, revisions.c.kind != "made").order_by(
        revisions.c.number
    )
    return [Step(*row) for row in await tx.all(query)]


async def scene_rows(tx: Tx, video_id: str) -> Sequence[SceneRow]:
    """The film's scenes in order, as the outside lists them."""
    query = select(scenes).where(scenes.c.video_id == video_id).order_by(scenes.c.order_index)
    return [SceneRow(*row) for row in await tx.all(query)]


async def scene_row(tx: Tx, scene_id: str, user_id: str | None = None) -> SceneRow:
    """One scene by its outside id; raises ``NotFound``, also where it is not of a film of ``user_id``."""
    query = select(scenes).where(scenes.c.id == scene_id)
    if user_id is not None:
        query = query.join(films, films.c.id == scenes.c.video_id)
        query = query.where(films.c.user_id == user_id, films.c.deleted_at.is_(None))
    row = await tx.first(query)
    if row is None:
        raise NotFound("scene", scene_id)
    return SceneRow(*row)


def scene_uuid(video_id: str, scene: str) -> str:
    """The outside id of a film's scene: always the same for the same scene."""
    return str(uuid5(UUID(video_id), scene))


async def _project(tx: Tx, video_id: str, film: Film, selected: Mapping[str, str]) -> None:
    kept = [scene.id for scene in film.scenes]
    await tx.execute(delete(scenes).where(scenes.c.video_id == video_id, scenes.c.scene.not_in(kept)))
    if not kept:
        return
    rows = [
        {
            "id": scene_uuid(video_id, scene.id), "video_id": video_id, "scene": scene.id, "order_index": index,
            "visual_description": scene.visual_description, "audio_description": scene.audio_description,
            "script": scene.script, "duration": scene.duration, "created_at": tx.now, "updated_at": tx.now,
            **{column: selected.get(f"{kind}:{scene.id}") for column, kind in MADE_BY.items()},
        }
        for index, scene in enumerate(film.scenes)
    ]  # fmt: skip
    written = tx.insert(scenes)
    news = {
        name: written.excluded[name]
        for name in rows[0]
        if name not in ("id", "video_id", "scene", "created_at")
    }
    await tx.execute(written.on_conflict_do_update(index_elements=[scenes.c.id], set_=news), rows)


async def show_scenes(tx: Tx, video_id: str, shown: Mapping[str, Mapping[str, str | None]]) -> None:
    """Note how scenes stand and which takes they show, by their id inside the film.

    ``shown`` maps scenes to the columns ``status``, ``image_url``, ``video_url`` and ``audio_url``.
    """
    for row in await scene_rows(tx, video_id):
        columns = shown.get(row.scene, {})
        if any(getattr(row, name) != value for name, value in columns.items()):
            await tx.execute(update(scenes).where(scenes.c.id == row.id).values(**columns, updated_at=tx.now))
