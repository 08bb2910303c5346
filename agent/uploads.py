"""Bringing one's own: a file becomes a take that pins its unit, and can be undone like any edit.

The file is foreign. It is opened in the sandbox only, and what is kept is what we made of
it there: a picture of the film's size, a clip of the scene's frames, sound at 48 kHz.
"""

from __future__ import annotations

import asyncio
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from agent import editing
from agent.films import load
from agent.landing import EXPECTED, SUFFIXES, lines_heard, measured
from agent.session import Change, aside
from film import edits
from film.document import LIMITS
from film.edits import SelectTake, Unpin
from film.orders import PORTRAIT
from film.timing import handle, voiced
from film.units import Graph, digest, size
from media.errors import MediaError
from pixora.errors import UserError
from pixora.requests import SpeechLine
from store import revisions, takes, videos
from store.errors import NotFound

if TYPE_CHECKING:
    from agent.compose import App

UploadKind = Literal["image", "clip", "speech", "sound"]
PROVIDER = "upload"
MIMES = {"image": "image/png", "audio": "audio/wav", "video": "video/mp4"}
WANTED = {
    "image": "a picture (png, jpeg, webp or gif)",
    "video": "a video (mp4, mov, webm or gif)",
    "audio": "sound (wav, mp3, m4a, ogg or flac)",
}
WHAT = {"image": "a picture", "video": "a video", "audio": "sound"}
MISSING = {
    "speech": "has no narration to replace; write its script first",
    "sound": "has no sound to replace; describe what is heard there first",
}


class Unsupported(UserError):
    """A file that is not of a type that can be used for this."""

    code = "unsupported_media"


class Damaged(UserError):
    """A file that is what was wanted but cannot be read, or is too much of it."""

    code = "damaged_media"


@dataclass(frozen=True)
class Place:
    """The unit that a file is for, as the film stands."""

    video_id: str
    unit: str
    kind: UploadKind | Literal["cast"]
    graph: Graph


async def scene(app: App, user_id: str, scene_id: str) -> revisions.SceneRow:
    """A scene of the person's. Raises ``NotFound``, whether it is another's or nobody's."""
    async with app.store.read() as tx:
        row = await revisions.scene_row(tx, scene_id)
        try:
            await videos.get(tx, row.video_id, user_id)
        except NotFound:
            raise NotFound("scene", scene_id) from None
    return row


async def place(app: App, user_id: str, scene_id: str, kind: UploadKind) -> Place:
    """Where a file of that kind goes in a scene. Raises ``NotFound``, or ``UserError`` if it has no place."""
    row = await scene(app, user_id, scene_id)
    async with app.store.read() as tx:
        now = (await load(tx, row.video_id)).graph
    found = Place(row.video_id, f"{kind}:{row.scene}", kind, now)
    _check_place(found, now)
    return found


async def cast_place(app: App, user_id: str, video_id: str, member: str) -> Place:
    """Where a picture of somebody of the cast goes. Raises ``NotFound``."""
    async with app.store.read() as tx:
        await videos.get(tx, video_id, user_id)
        now = (await load(tx, video_id)).graph
    found = Place(video_id, f"cast:{member}", "cast", now)
    _check_place(found, now)
    return found


def _check_place(place: Place, now: Graph) -> None:
    if place.kind == "cast":
        if place.unit not in now.units:
            raise NotFound("member", place.unit.partition(":")[2])
        return
    scene = place.unit.partition(":")[2]
    if scene not in {found.id for found in now.film.scenes}:  # removed meanwhile
        raise NotFound("scene", revisions.scene_uuid(place.video_id, scene))
    if place.unit not in now.units:
        raise UserError(f"Scene {now.film.number(scene)} {MISSING[place.kind]}, then send the file.")


async def bring(app: App, user_id: str, place: Place, file: Path, label: str) -> takes.Take:
    """Make a file the take of its unit and pin it there; the same file sent twice is one take.

    ``label`` is what the person calls the file. Raises ``Unsupported`` or ``Damaged``; then
    nothing is kept.
    """
    with tempfile.TemporaryDirectory(prefix="pixora-upload-") as name:
        folder = Path(name)
        try:
            made = await _usable(file, place, folder, label)
        except MediaError:
            what = WHAT[EXPECTED[place.kind]]
            raise Damaged(
                f"{called(label)} cannot be read as {what}: it is damaged, too large or holds none; "
                "convert it or send another one."
            ) from None
        facts = await asyncio.to_thread(measured, made, EXPECTED[place.kind])
        facts["label"] = label
        if place.kind == "speech":
            facts |= {"lines": await asyncio.to_thread(_lines, made, place), "timed_by": "pauses"}
        bytes = made.stat().st_size
        key = await app.store.blobs.put(user_id, made, made.suffix)
    async with aside(app.store, "upload", place.video_id, user_id) as change:
        await videos.get(change.tx, place.video_id, user_id)
        _check_place(place, (await change.load()).graph)
        take = await _take(change, place, key, bytes, facts)
        await _pin(change, take)
    return take


def _lines(voice: Path, place: Place) -> list[dict[str, Any]]:
    """When the scene's lines are heard in a voice of somebody's own, by its pauses; none where it does not tell."""
    film = place.graph.film
    lines = voiced(film.scene(place.unit.partition(":")[2]), film)
    read = [SpeechLine(line.text, "", spoken=line.spoken) for line in lines]
    return [asdict(line) for line in lines_heard(voice, read)]


async def _take(change: Change, place: Place, key: str, bytes: int, facts: dict[str, Any]) -> takes.Take:
    """The take of that file: the one there is, or a new one."""
    loaded = await change.load()
    for known in loaded.takes.values():
        if (known.unit, known.provider, known.blob_key) == (place.unit, PROVIDER, key):
            return known
    take = await takes.add(
        change.tx, place.video_id, loaded.video.user_id, place.unit,
        inputs=loaded.graph.units[place.unit].inputs | {"upload": digest(key)}, provider=PROVIDER,
        blob_key=key, mime=MIMES[EXPECTED[place.kind]], bytes=bytes, facts=facts,
    )  # fmt: skip
    change.altered()
    return take


async def _pin(change: Change, take: takes.Take) -> None:
    film = (await change.load()).graph.film
    chosen = film.choices.get(take.unit)
    if chosen is not None and (chosen.take, chosen.inputs) == (take.id, "*"):
        return
    edited = edits.apply(film, [SelectTake(unit=take.unit, take=take.id, pin=True)], "person")
    word = (await change.load()).graph.word(take.unit)
    await editing.commit(
        change, edited.film, author="person", summary=f"uploaded {word}", touched=edited.touched,
        run_id=change.run_id,
    )  # fmt: skip


async def unpin(app: App, user_id: str, scene_id: str, kind: UploadKind, base: int | None = None) -> int:
    """Let a unit be made again; the film's revision. What is not pinned stays as it is. Raises ``NotFound``."""
    row = await scene(app, user_id, scene_id)
    return await _unpin(app, user_id, row.video_id, f"{kind}:{row.scene}", base)


async def unpin_cast(app: App, user_id: str, video_id: str, member: str, base: int | None = None) -> int:
    """The same for the picture of somebody of the cast."""
    place = await cast_place(app, user_id, video_id, member)
    return await _unpin(app, user_id, video_id, place.unit, base)


async def _unpin(app: App, user_id: str, video_id: str, unit: str, base: int | None) -> int:
    async with aside(app.store, "unpin", video_id, user_id) as change:
        await videos.get(change.tx, video_id, user_id)
        loaded = await change.load()
        chosen = loaded.graph.film.choices.get(unit)
        if chosen is None or chosen.inputs != "*":
            return loaded.video.revision
        facts = await editing.edit_film(
            change, [Unpin(unit=unit)], author="person", base=base, run_id=change.run_id
        )
    revision: int = facts["revision"]
    return revision


async def _usable(file: Path, place: Place, folder: Path, label: str) -> Path:
    """The file in the form that films are made of. Raises ``Unsupported``, ``Damaged``, ``MediaError``."""
    from media import conform, foreign
    from media.encoding import keyframes

    expect = EXPECTED[place.kind]
    check_type(file, expect, label)
    out = folder / f"take{SUFFIXES[expect]}"
    width, height = PORTRAIT if place.kind == "cast" else size(place.graph.film)
    if expect == "image":
        await foreign.normalise_image(file, out, width, height)
        return out
    seen = await foreign.check_foreign(file, expect)
    if expect == "video":
        wanted = place.graph.units[place.unit].inputs
        fps, frames = wanted["fps"], wanted["frames"]
        keys = keyframes(frames, handle(fps), fps)
        await conform.conform(file, out, width, height, fps, frames, keys, lead=handle(fps), sound=True)
        return out
    if seen.seconds > LIMITS["seconds"]:
        raise Damaged(
            f"{called(label)} is {seen.seconds:.0f} s long; a film has at most {LIMITS['seconds']:g} s."
        )
    await foreign.normalise_audio(file, out)
    return out


def check_type(file: Path, expect: str, label: str) -> None:
    """Refuse by size and first bytes. Raises ``Unsupported`` or ``Damaged``."""
    from media.sniff import cut_short, sniff

    if not file.stat().st_size:
        raise Damaged(f"{called(label)} is empty; send it again.")
    try:
        form = sniff(file)
    except MediaError:
        raise Unsupported(f"{called(label)} is of no type that can be used; send {WANTED[expect]}.") from None
    if expect not in form.kinds:
        raise Unsupported(f"{called(label)} is {form.name}; send {WANTED[expect]}.")
    if cut_short(file):
        raise Damaged(f"{called(label)} ends too early; send it again whole.")


def called(label: str) -> str:
    """What a person calls a file, to begin a sentence with."""
    return f"The file {label!r}" if label else "The file"
