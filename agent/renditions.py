"""Smaller forms of takes: made when they are first asked for, once, and kept beside the takes' files.

No row names them. They follow from a take's content, so that they are found again by their
key, and what nobody asks for any more may be removed at any time.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from weakref import WeakKeyDictionary

from pixora.errors import UserError
from store.blobs import named
from store.errors import NotFound

if TYPE_CHECKING:
    from agent.compose import App
    from store.engine import Store
    from store.takes import Take

Form = Literal["original", "poster", "proxy", "strip", "peaks"]
FORMS: Mapping[str, tuple[Form, ...]] = {
    "cast": ("original", "poster"),
    "image": ("original", "poster"),
    "clip": ("original", "poster", "proxy", "strip"),
    "cut": ("original", "poster", "proxy", "strip", "peaks"),
    "speech": ("original", "peaks"),
    "sound": ("original", "peaks"),
    "music": ("original", "peaks"),
}
"""What there is of each kind of take."""
SUFFIXES = {"poster": ".jpg", "proxy": ".mp4", "strip": ".jpg", "peaks": ".json"}
POSTER_SECONDS = 0.5
"""Where a video's poster is: behind the frames that only transitions show."""
_RECIPE = 1
"""Part of the key: raise it when the same take would give another file."""

_under_way: WeakKeyDictionary[Store, dict[str, asyncio.Task[None]]] = WeakKeyDictionary()


class NoSuchForm(UserError):
    """A form that makes no sense for a take."""

    code = "no_such_form"


async def rendition(app: App, take: Take, form: Form) -> str:
    """The key of a take's file in some form, which is made if it is not there.

    Raises ``NoSuchForm``, or ``NotFound`` where the take's file is gone.
    """
    if take.kind in FORMS and form not in FORMS[take.kind]:
        there = " and ".join(FORMS[take.kind])
        raise NoSuchForm(f"There is no {form} of a take of this kind ({take.kind}); there is {there}.")
    blobs = app.store.blobs
    if take.blob_key is None or not await blobs.exists(take.blob_key):
        raise NotFound("file of take", take.id)
    if form == "original":
        return take.blob_key
    key = _key(take.user_id, take.blob_key, form)
    if not await blobs.refresh(key):
        await _once(app, key, take.blob_key, form)
    return key


@dataclass(frozen=True)
class Strip:
    """How a strip's frames lie: ``count`` of them side by side, each standing for ``step`` seconds."""

    count: int
    width: int
    height: int
    step: float


def strip_of(take: Take) -> Strip | None:
    """The strip of a take, known before it is drawn; None where there is none."""
    frames, seconds = take.facts.get("frames"), take.facts.get("seconds")
    width, height = take.facts.get("width"), take.facts.get("height")
    if "strip" not in FORMS.get(take.kind, ()) or not (frames and seconds and width and height):
        return None
    from media.renditions import THUMB_HEIGHT, THUMBS, thumb_width

    count = min(THUMBS, frames)
    return Strip(count, thumb_width(width, height), THUMB_HEIGHT, round(seconds / count, 4))


def keys(user_id: str, kind: str, blob_key: str) -> set[str]:
    """Where the smaller forms of a take's file are, once they are made."""
    return {_key(user_id, blob_key, form) for form in FORMS[kind] if form != "original"}


def _key(user_id: str, blob_key: str, form: str) -> str:
    return named(user_id, f"{blob_key} {form} {_RECIPE}", SUFFIXES[form])


async def _once(app: App, key: str, source: str, form: Form) -> None:
    """Make a file, or wait for whoever is making it."""
    tasks = _under_way.setdefault(app.store, {})
    task = tasks.get(key)
    if task is None:
        task = tasks[key] = asyncio.create_task(_make(app, key, source, form), name=f"rendition {key}")
        task.add_done_callback(lambda _: tasks.pop(key))
    await asyncio.shield(task)


async def _make(app: App, key: str, original: str, form: Form) -> None:
    from media import renditions

    await asyncio.to_thread(app.work.mkdir, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="rendition-", dir=app.work) as folder:
        source = await app.store.blobs.fetch(original, Path(folder) / "given")
        out = Path(folder) / f"made{SUFFIXES[form]}"
        match form:
            case "poster":
                await renditions.poster(source, out, at=POSTER_SECONDS)
            case "proxy":
                await renditions.proxy(source, out)
            case "strip":
                await renditions.strip(source, out)
            case _:
                await asyncio.to_thread(renditions.peaks, source, out)
        await app.store.blobs.place(key, out)
