"""Handing a film over: its latest cut in other forms, each made from what that cut was made from.

:func:`ask` queues an export or finds one that is the same; :func:`make` makes the file.
Shape and burned captions are for what is looked at: MP4, WebM and GIF. Every MP4 is signed.
"""

from __future__ import annotations

import asyncio
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from agent import bundle, orders
from agent.assemble import AssembleRequest, captions, chapters
from agent.films import Loaded, load
from film.captions import reflow
from film.document import Aspect
from film.units import SIDES
from pixora.errors import UserError
from store import exports, takes, videos
from store.errors import Conflict, NotFound

if TYPE_CHECKING:
    from agent.compose import App
    from media.export import Look
    from media.reframe import Focus
    from store.engine import Tx

Format = Literal["mp4", "webm", "gif", "srt", "vtt", "otio", "fcpxml", "edl", "zip"]
MIMES: Mapping[Format, str] = {
    "mp4": "video/mp4", "webm": "video/webm", "gif": "image/gif", "srt": "application/x-subrip",
    "vtt": "text/vtt", "otio": "application/json", "fcpxml": "application/xml", "edl": "text/plain",
    "zip": "application/zip",
}  # fmt: skip
SEEN: tuple[Format, ...] = ("mp4", "webm", "gif")
"""Formats that have a shape and may have captions drawn in."""
EDITED: tuple[Format, ...] = ("otio", "fcpxml", "edl", "zip")
"""Formats that name what the cut is made of."""
_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "123456789")}
"""What some systems do not take for a file's name."""


class NotCut(Conflict):
    """A film that cannot be handed over, because there is no cut of it."""

    code = "not_cut"

    def __init__(self) -> None:
        super().__init__("This film has not been cut yet; make it first, then export it.")


class NoCaptions(Conflict):
    """Captions of a film that has none."""

    code = "no_captions"

    def __init__(self) -> None:
        super().__init__("There are no captions: nothing is spoken, or captions are switched off.")


class CutGone(Conflict):
    """A cut whose file somebody has removed."""

    code = "cut_gone"

    def __init__(self) -> None:
        super().__init__("The file of this film's cut is gone; cut the film again, then export it.")


@dataclass(frozen=True)
class Wanted:
    """What an export is to be. Raises ``UserError`` where the format cannot be that."""

    format: Format
    aspect: Aspect | None = None
    """None for the film's own."""
    burn_captions: bool = False

    def __post_init__(self) -> None:
        if self.format not in SEEN and (self.aspect or self.burn_captions):
            what = "shape" if self.aspect else "burned captions"
            raise UserError(
                f"{self.format.upper()} has no {what}; leave that out, or choose mp4, webm or gif."
            )

    @classmethod
    def of(cls, export: exports.Export) -> Wanted:
        return cls(export.format, **export.options)  # type: ignore[arg-type]

    def options(self) -> dict[str, Any]:
        """What differs from the film as it is."""
        aspect = {"aspect": self.aspect} if self.aspect else {}
        return aspect | ({"burn_captions": True} if self.burn_captions else {})


@dataclass(frozen=True)
class Source:
    """A cut, and what it was made from."""

    film: Path
    take: takes.Take
    request: AssembleRequest
    """With the files that are still there, where the format names them."""
    takes: Mapping[str, takes.Take]


async def ask(app: App, user_id: str, video_id: str, wanted: Wanted) -> exports.Export:
    """Queue an export of the film's latest cut, or find the same one.

    Raises ``NotCut``, ``NoCaptions``, or ``NotFound``.
    """
    async with app.store.begin("export", film=video_id) as tx:
        video = await videos.get(tx, video_id, user_id)
        take, request = await _cut(tx, app, await load(tx, video.id))
        wanted = _fitting(wanted, request)
        options = wanted.options()
        same = await exports.find_same(tx, video.id, wanted.format, options, take.id)
        return same or await exports.add(tx, video.id, user_id, wanted.format, options, take.id)


async def source(app: App, video_id: str, wanted: Wanted, folder: Path, take_id: str | None = None) -> Source:
    """A cut of a film, by default the latest, for what is wanted, with files that are there as long as ``folder``.

    Raises ``NotCut``, ``NotFound``, or ``CutGone``.
    """
    async with app.store.read() as tx:
        loaded = await load(tx, video_id)
        take, request = await _cut(tx, app, loaded, take_id)
    find = partial(_find, app, folder)
    film = await find(take.blob_key or "")
    if film is None:
        raise CutGone
    if wanted.format in EDITED:
        request = await _with_files(request, loaded.takes, find)
    return Source(film, take, request, loaded.takes)


async def _find(app: App, folder: Path, key: str) -> Path | None:
    try:
        return await app.store.blobs.fetch(key, folder)
    except NotFound:
        return None


async def _cut(
    tx: Tx, app: App, loaded: Loaded, take_id: str | None = None
) -> tuple[takes.Take, AssembleRequest]:
    """A cut's take, and the request that it was made from."""
    if take_id is None:
        chosen = loaded.graph.take("cut")
        take_id = chosen.id if chosen else None
    take = loaded.takes.get(take_id or "")
    if take is None or take.blob_key is None:
        raise NotCut
    order = await takes.find_order(tx, take.id)
    if order is None:  # the journal does not know it: as the film is now
        request, _ = app.request(loaded.graph, loaded.graph.units["cut"])
    else:
        request = orders.load("cut", order)
    assert isinstance(request, AssembleRequest)
    return take, request


async def _with_files(
    request: AssembleRequest, rows: Mapping[str, takes.Take], find: orders.Fetch
) -> AssembleRequest:
    found: AssembleRequest = await orders.with_files(request, rows, find)
    fps = request.cut.fps
    lengths = {id: bundle.frames(rows[id], fps) for id in found.materials}
    return replace(found, materials={id: replace(m, frames=lengths[id]) for id, m in found.materials.items()})


def _fitting(wanted: Wanted, request: AssembleRequest) -> Wanted:
    """What is wanted, without asking for what the film is anyway. Raises ``NoCaptions``."""
    if (wanted.format in ("srt", "vtt") or wanted.burn_captions) and not request.cues:
        raise NoCaptions
    own = _shape(request) if wanted.aspect else None
    return replace(
        wanted,
        aspect=wanted.aspect if wanted.aspect != own else None,
        burn_captions=wanted.burn_captions and not request.cut.captions.burn,
    )


def _shape(request: AssembleRequest) -> str | None:
    """The film's own shape."""
    wide, high = request.cut.width, request.cut.height
    return next((name for name, (w, h) in SIDES.items() if abs(wide * h - high * w) < 4 * max(w, h)), None)


async def make(
    app: App,
    source: Source,
    wanted: Wanted,
    folder: Path,
    progress: Callable[[float], None] = lambda _: None,
) -> Path:
    """Make the file in ``folder``, or find it: an MP4 as it is was made already. Raises ``PixoraError``."""
    wanted = _fitting(wanted, source.request)
    out = folder / f"export.{wanted.format}"
    look = _look(wanted, source)
    match wanted.format:
        case "mp4":
            return source.film if look.plain else await _mp4(app, source, look, folder, progress)
        case "webm" | "gif":
            from media import export

            draw = export.webm if wanted.format == "webm" else export.gif
            await draw(source.film, out, look, progress=progress)
        case "srt" | "vtt":
            from media.captions import save

            await asyncio.to_thread(save, captions(source.request.cues), out)
        case "otio" | "fcpxml" | "edl":
            from film import handoff

            text = handoff.write(bundle.handoff(source.request), wanted.format)
            await asyncio.to_thread(out.write_text, text, encoding="utf-8")
        case "zip":
            await _zip(source, out, folder, progress)
    return out


def _look(wanted: Wanted, source: Source) -> Look:
    from media.export import Look

    cut, cues = source.request.cut, source.request.cues
    if wanted.aspect:
        cues = reflow(cues, cut.language, wanted.aspect, cut.fps)
    burned = tuple(captions(cues)) if wanted.burn_captions else ()
    ratio = SIDES[wanted.aspect] if wanted.aspect else None
    return Look(ratio, burned, focus=_focus(source), whole=cut.captions.burn)


def _focus(source: Source) -> tuple[Focus, ...]:
    """Where in each scene's picture to look, as far as whoever made it says."""
    from media.reframe import Focus

    start, found = 0, []
    for shot in source.request.cut.shots:
        take = source.takes.get(shot.image or "")
        x, y = (take.facts.get("focus") if take else None) or (0.5, 0.5)
        found.append(Focus(start, float(x), float(y)))
        start += shot.length
    return tuple(found)


async def _mp4(app: App, source: Source, look: Look, folder: Path, progress: Callable[[float], None]) -> Path:
    from media import export

    request = source.request
    cut, drawn = request.cut, folder / "drawn.mp4"
    await export.mp4(
        source.film, drawn, look, cues=captions(request.cues), language=cut.language, title=cut.title,
        chapters=chapters(request), progress=lambda p: progress(0.95 * p),
    )  # fmt: skip
    return await app.assembler.signed(drawn, folder, cut.title, request.source_type)


async def _zip(source: Source, out: Path, folder: Path, progress: Callable[[float], None]) -> None:
    end = await _end(source.request, folder)
    loop = asyncio.get_running_loop()

    def told(part: float) -> None:
        loop.call_soon_threadsafe(progress, part)

    await asyncio.to_thread(bundle.pack, out, source.film, source.request, source.takes, end, told)


async def _end(request: AssembleRequest, folder: Path) -> Path | None:
    """The picture that the film's tail holds: the last frame of the last shot."""
    from media import mux

    cut = request.cut
    last = cut.shots[-1]
    clip, image = (request.materials.get(take or "") for take in (last.clip, last.image))
    if not cut.tail or (clip is None and image is None):
        return None
    if clip is None:
        assert image is not None
        return image.path
    end = folder / "end.png"
    await mux.poster(clip.path, end, frame=max(0, min(cut.handle + last.length, clip.frames) - 1))
    return end


def file_name(title: str, ending: str) -> str:
    """The title in letters that every file system takes."""
    plain = unicodedata.normalize("NFC", title.lower())
    letters = "".join(c if c.isalnum() or unicodedata.category(c) in ("Mn", "Mc") else " " for c in plain)
    stem = "-".join(letters.split())[:60].strip("-")
    return f"{stem if stem and stem not in _RESERVED else 'film'}.{ending}"
