"""Requests as the journal keeps them, and as a provider needs them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent.assemble import AssembleRequest, Material
from pixora.requests import (
    ImageRequest,
    MusicRequest,
    Request,
    SoundRequest,
    SpeechRequest,
    TranscriptionRequest,
    VideoRequest,
)

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from store.blobs import Blobs
    from store.takes import Take

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


def with_files(request: Any, takes: Mapping[str, Take], blobs: Blobs) -> Any:
    """The request with the files of the takes it names."""

    def path(take: str | None) -> Path | None:
        row = takes.get(take) if take else None
        return blobs.path(row.blob_key) if row and row.blob_key else None

    match request:
        case ImageRequest():
            return replace(request, cast=tuple(replace(m, path=path(m.take)) for m in request.cast))
        case VideoRequest():
            take = takes.get(request.image.take or "")
            drawn = load("image", take.request) if take and take.request else None
            source = replace(
                request.image,
                path=path(request.image.take),
                provider=take.provider if take else "",
                request=drawn,
            )
            return replace(request, image=source)
        case TranscriptionRequest():
            return replace(request, path=path(request.take))
        case AssembleRequest():
            used = {
                *(take for shot in request.cut.shots for take in (shot.clip, shot.image) if take),
                *(sounding.take for sounding in (*request.cut.voice, *request.cut.sounds)),
                *([request.cut.music] if request.cut.music else []),
            }
            return replace(
                request,
                materials={take: _material(takes[take], blobs) for take in used if take in takes},
                source_type=source_type(used, takes),
            )
    return request


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


def _material(take: Take, blobs: Blobs) -> Material:
    assert take.blob_key is not None
    size = (int(take.facts.get(name, 0)) for name in ("frames", "width", "height"))
    return Material(blobs.path(take.blob_key), take.blob_key, *size)
