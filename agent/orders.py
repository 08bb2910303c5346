"""Requests as the journal keeps them, and as a provider needs them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent.assemble import AssembleRequest, Material
from film.clones import translated
from pixora.requests import (
    ImageRequest,
    MusicRequest,
    Request,
    SoundRequest,
    SpeechRequest,
    TranscriptionRequest,
    VideoRequest,
)
from store import voices

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from store.engine import Tx
    from store.takes import Take

Fetch = Callable[[str], Awaitable[Path | None]]
TYPES: dict[str, type[Any]] = {
    "cast": ImageRequest,
    "image": ImageRequest,
    "clip": VideoRequest,
    "speech": SpeechRequest,
    "words": TranscriptionRequest,
    "sound": SoundRequest,
    "music": MusicRequest,
    "cut": AssembleRequest,
}


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    from pydantic import TypeAdapter

    return TypeAdapter(TYPES[kind])


def dump(kind: str, request: Request | AssembleRequest) -> dict[str, Any]:
    """A request as JSON; files are named by take only."""
    data: dict[str, Any] = _adapter(kind).dump_python(request, mode="json")
    return data


def load(kind: str, data: Mapping[str, Any]) -> Any:
    """A request out of the journal; fields of a newer version are left out."""
    return _adapter(kind).validate_python(data)


async def addressed(tx: Tx, kind: str, data: Mapping[str, Any], user_id: str) -> Any:
    """A request out of the journal for its vendor: voices that somebody had cloned go by the vendor's names."""
    request = load(kind, data)
    if not isinstance(request, SpeechRequest):
        return request
    return translated(request, await voices.clones(tx, user_id, {line.voice for line in request.lines}))


async def with_files(request: Any, takes: Mapping[str, Take], fetch: Fetch) -> Any:
    """The request with the files of the takes it names; ``fetch`` gives the file of a key, or None."""
    wanted = {
        id: row.blob_key for id in _named(request) if (row := takes.get(id)) is not None and row.blob_key
    }
    found = zip(wanted, await asyncio.gather(*map(fetch, wanted.values())), strict=True)
    paths = {id: path for id, path in found if path is not None}
    match request:
        case ImageRequest():
            return replace(
                request, cast=tuple(replace(m, path=paths.get(m.take or "")) for m in request.cast)
            )
        case VideoRequest():
            take = takes.get(request.image.take or "")
            drawn = load("image", take.request) if take and take.request else None
            source = replace(
                request.image,
                path=paths.get(request.image.take or ""),
                provider=take.provider if take else "",
                request=drawn,
            )
            return replace(request, image=source)
        case TranscriptionRequest():
            return replace(request, path=paths.get(request.take or ""))
        case AssembleRequest():
            return replace(
                request,
                materials={id: _material(takes[id], path) for id, path in paths.items()},
                source_type=source_type(_named(request), takes),
            )
    return request


def _named(request: Any) -> Collection[str]:
    """The takes that a request names."""
    match request:
        case ImageRequest():
            return {member.take for member in request.cast if member.take}
        case VideoRequest():
            return {request.image.take} if request.image.take else set()
        case TranscriptionRequest():
            return {request.take} if request.take else set()
        case AssembleRequest():
            return {
                *(take for shot in request.cut.shots for take in (shot.clip, shot.image) if take),
                *(sounding.take for sounding in (*request.cut.voice, *request.cut.sounds)),
                *([request.cut.music] if request.cut.music else []),
            }
    return ()


def source_type(used: Collection[str], takes: Mapping[str, Take]) -> str:
    """How a film made of these takes came about, in the words of IPTC's digital source types.

    What a take was made from counts too: a clip of an uploaded picture holds somebody's own work.
    """
    makers: set[str] = set()
    seen: set[str] = set()
    left = [*used]
    while left:
        take = left.pop()
        if take in takes and take not in seen:
            seen.add(take)
            makers.add(takes[take].provider)
            left += takes[take].parents
    if "upload" in makers:
        return "compositeWithTrainedAlgorithmicMedia"
    return "algorithmicMedia" if makers <= {"local"} else "trainedAlgorithmicMedia"


def _material(take: Take, path: Path) -> Material:
    size = (int(take.facts.get(name, 0)) for name in ("frames", "width", "height"))
    return Material(path, take.blob_key or "", *size)
