"""What a person wants a film or a scene to be, as the smallest operations that make it so.

A body says how fields should be; only those that differ from the film as the person looked
at it become operations. So a form may send all that it shows, and still touches, and makes
theirs, only what they changed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from agent import editing, studio
from agent.compose import App
from agent.editing import EditRefused, Wanted
from agent.session import aside
from film.document import LIMITS, CastMember, Film
from film.edits import (
    AddCast,
    AddScene,
    Again,
    MoveScene,
    NewScene,
    Operation,
    PinModel,
    RemoveCast,
    RemoveScene,
    UpdateCast,
    UpdateFilm,
    UpdateScene,
)
from film.fields import value
from film.units import CAPABILITY
from pixora.errors import ProviderError
from store import videos
from store.errors import NotFound
from store.revisions import scene_uuid


@dataclass(frozen=True)
class FilmWish:
    """How a film should be; what is not named stays."""

    fields: Mapping[str, Any] = field(default_factory=dict)
    """Field paths of the film to their values: ``title``, ``settings.fps``, ``music.brief``."""
    cast: Sequence[CastMember] | None = None
    """The whole cast."""
    models: Mapping[str, str] = field(default_factory=dict)
    """Units, kinds or ``*`` to ``provider:model``; empty unpins."""
    description: str | None = None
    """What was wished for; it is no part of the film, so it makes no revision."""


def check_models(app: App, models: Mapping[str, str]) -> None:
    """Refuse models that are not there or make something else. Raises ``EditRefused``."""
    for target, name in models.items():
        if not name:
            continue
        try:
            offer = app.host.offer(name)
        except ProviderError as error:
            raise EditRefused(f"There is {error}; {error.next_step}.") from None
        wanted = CAPABILITY.get(target.partition(":")[0], offer.model.capability)
        if offer.model.capability != wanted:
            raise EditRefused(
                f"{name} does {offer.model.capability}; for {target} choose one that does {wanted}."
            )


async def amend_film(app: App, user_id: str, video_id: str, wish: FilmWish, base: int | None = None) -> None:
    """Make a film what its person wants, in one revision. Raises ``EditConflict`` or ``EditRefused``."""
    check_models(app, wish.models)
    async with aside(app.store, "person_edit", video_id, user_id) as change:
        video = await videos.get(change.tx, video_id, user_id)
        await editing.edit_film(
            change, lambda then: [*_of_film(wish, then)], author="person", base=base, run_id=change.run_id
        )
        if wish.description is not None and wish.description != video.description:
            studio.check_text(wish.description)
            await videos.change(change.tx, video_id, description=wish.description)


async def add_scene(
    app: App,
    user_id: str,
    video_id: str,
    scene: NewScene,
    position: int | None = None,
    base: int | None = None,
) -> str:
    """Add a scene at a place counted from 0, or last; its id inside the film."""
    async with aside(app.store, "person_edit", video_id, user_id) as change:
        before = await videos.get(change.tx, video_id, user_id)
        await editing.edit_film(
            change, new_scene(scene, position), author="person", base=base, run_id=change.run_id
        )
        return f"s{before.document().next_scene}"


async def edit(
    app: App, user_id: str, video_id: str, wanted: Wanted, base: int | None = None
) -> dict[str, Any]:
    """A person's own edit, one revision, none where nothing differs; the facts of the film after it."""
    async with aside(app.store, "person_edit", video_id, user_id) as change:
        await videos.get(change.tx, video_id, user_id)
        return await editing.edit_film(change, wanted, author="person", base=base, run_id=change.run_id)


def _of_film(wish: FilmWish, then: Film) -> Iterator[Operation]:
    for path, wanted in wish.fields.items():
        if value(then, path) != wanted:
            yield UpdateFilm.model_validate({"field": path, "value": wanted})
    if wish.cast is not None:
        yield from _of_cast(wish.cast, then)
    for target, model in wish.models.items():
        _check_target(target, then)
        if then.models.get(target, "") != model:
            yield PinModel(target=target, model=model)


def _check_target(target: str, then: Film) -> None:
    """Raises ``KeyError`` for a unit of a scene or a member that the film does not have."""
    kind, _, subject = target.partition(":")
    if kind == "cast":
        then.member(subject)
    elif subject:
        then.scene(subject)


def _of_cast(cast: Sequence[CastMember], then: Film) -> Iterator[Operation]:
    if len(cast) > LIMITS["cast"]:
        raise EditRefused(
            f"A cast of {len(cast)} is too large; a film has at most {LIMITS['cast']:g} members."
        )
    there = {member.id: member for member in then.cast}
    for member in cast:
        if member.id not in there:
            yield AddCast(member=member)
            continue
        for name, wanted in member.model_dump().items():
            if name != "id" and getattr(there[member.id], name) != wanted:
                yield UpdateCast.model_validate({"cast_id": member.id, "field": name, "value": wanted})
    kept = {member.id for member in cast}
    yield from (RemoveCast(cast_id=member) for member in there if member not in kept)


def scene_as(scene_id: str, fields: Mapping[str, Any], again: Sequence[str] = ()) -> Wanted:
    """A scene with other values of some fields, and other takes of some kinds of its units."""

    def wanted(then: Film) -> list[Operation]:
        scene = then.scene(scene_id)
        found: list[Operation] = []
        for name, new in fields.items():
            had = scene.script if name == "script" else value(then, f"{scene_id}.{name}")
            if had != new:
                found.append(UpdateScene.model_validate({"scene_id": scene_id, "field": name, "value": new}))
        return [*found, *(Again(unit=f"{kind}:{scene_id}") for kind in dict.fromkeys(again))]

    return wanted


def new_scene(scene: NewScene, position: int | None) -> Wanted:
    """One more scene at a place counted from 0; None puts it last."""

    def wanted(then: Film) -> list[Operation]:
        ids = [found.id for found in then.scenes]
        if len(ids) >= LIMITS["scenes"]:
            raise EditRefused(
                f"The film has {len(ids)} scenes, and more than {LIMITS['scenes']:g} cannot be made."
            )
        if position is not None and position > len(ids):
            raise EditRefused(
                f"position is {position}; the film has {len(ids)} scenes, so send 0 to {len(ids)}."
            )
        before = [None, *ids][len(ids) if position is None else position]
        return [AddScene(after_id=before, scene=scene)]

    return wanted


def without(scene_id: str) -> Wanted:
    """The film without a scene."""
    return lambda then: [RemoveScene(scene_id=scene_id)]


def in_order(video_id: str, scene_ids: Sequence[str]) -> Wanted:
    """The scenes, by their outside ids, in another order, with the fewest moves."""

    def wanted(then: Film) -> list[Operation]:
        known = {scene_uuid(video_id, scene.id): scene.id for scene in then.scenes}
        if strange := next((scene for scene in scene_ids if scene not in known), None):
            raise NotFound("scene", strange)
        if sorted(known) != sorted(scene_ids):
            raise EditRefused(
                f"An order names each of the film's {len(known)} scenes once; {_amiss(known, scene_ids)}."
            )
        order = [known[scene] for scene in scene_ids]
        places = {scene: place for place, scene in enumerate(order)}
        kept = {order[place] for place in _longest_rise([places[scene.id] for scene in then.scenes])}
        return [
            MoveScene(scene_id=scene, after_id=before)
            for before, scene in zip([None, *order], order, strict=False)
            if scene not in kept
        ]

    return wanted


def _amiss(known: Mapping[str, str], given: Sequence[str]) -> str:
    if twice := next((scene for scene in given if given.count(scene) > 1), None):
        return f"{twice!r} stands there twice"
    return f"{next(scene for scene in known if scene not in given)!r} is missing"


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """A longest rising part of some different numbers."""
    ends: list[int] = []
    lasts: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        place = bisect_left(ends, number)
        before[number] = lasts[place - 1] if place else None
        ends[place : place + 1] = [number]
        lasts[place : place + 1] = [number]
    found: list[int] = []
    at = lasts[-1] if lasts else None
    while at is not None:
        found.append(at)
        at = before[at]
    return found[::-1]
