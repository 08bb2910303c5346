"""Everything of a film in one zip: the cut, what it was made from, captions, and timelines that refer to it.

Every name in it is ours, by number: a title never becomes part of a path.
"""

from __future__ import annotations

import hashlib
import json
import math
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pixora.version import VERSION

if TYPE_CHECKING:
    from agent.assemble import AssembleRequest
    from film.handoff import Handoff
    from store.takes import Take

FILM = "film.mp4"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""The same film gives the same zip."""
_CHUNK = 1 << 20

README = """{title}

film.mp4              the finished film, with soft captions and signed provenance (C2PA)
clips/                the clip of each scene, with half a second more at either end
pictures/             the picture of each scene, and the one that the film's end holds
sounds/               narration and ambience of each scene, and the music
captions/             SubRip and WebVTT
timeline.otio         OpenTimelineIO: the whole cut
timeline.fcpxml       for Final Cut Pro and others; transitions come as cuts
timeline.edl          CMX 3600: the picture only; dissolves stay, fades come as cuts
manifest.json         every file with its SHA-256 and what made it

Timelines refer to files by paths inside this folder: unpack it whole before you open one.
Levels, the ducking of the music under the voice and the fade at the end are in film.mp4 only.
{missing}"""


def handoff(request: AssembleRequest, *, end: bool = True) -> Handoff:
    """The cut with the files that are there, named as they lie in the zip."""
    from film.handoff import Handoff, Media, media_names

    media: dict[str, Media] = {}
    for take, name in media_names(request.cut).items():
        if (material := request.materials.get(take)) is not None:
            media[take] = Media(name + material.path.suffix, material.frames)
    return Handoff(request.cut, media, end and bool(request.cut.tail), dict(request.names))


def pack(
    out: Path,
    film: Path,
    request: AssembleRequest,
    takes: Mapping[str, Take],
    end: Path | None,
    progress: Callable[[float], None],
) -> None:
    """Write the zip. ``end`` is the picture that the tail holds. Raises ``OSError``."""
    from film.handoff import END, write

    given = handoff(request, end=end is not None)
    files: list[tuple[str, Path, Take | None]] = [(FILM, film, None)]
    files += [
        (media.name, request.materials[take].path, takes.get(take)) for take, media in given.media.items()
    ]
    files += [(END, end, None)] if end is not None else []
    texts = dict(_captions(request)) | {
        "timeline.otio": write(given, "otio"),
        "timeline.fcpxml": write(given, "fcpxml"),
        "timeline.edl": write(given, "edl"),
        "README.txt": _readme(request),
    }
    rows: list[dict[str, Any]] = []
    with zipfile.ZipFile(out, "w") as archive:
        for number, (name, path, take) in enumerate(sorted(files, key=lambda file: file[0])):
            rows.append(_described(name, *_store(archive, name, path), take))
            progress((number + 1) / (len(files) + 1))
        for name, text in sorted(texts.items()):
            data = text.encode()
            rows.append(_described(name, len(data), hashlib.sha256(data).hexdigest(), None))
            _write(archive, name, data)
        _write(archive, "manifest.json", _manifest(request, rows).encode())


def _store(archive: zipfile.ZipFile, name: str, path: Path) -> tuple[int, str]:
    """Put a media file in as it is; its size and SHA-256."""
    digest = hashlib.sha256()
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.file_size = path.stat().st_size
    with path.open("rb") as read, archive.open(entry, "w") as write:
        while chunk := read.read(_CHUNK):
            digest.update(chunk)
            write.write(chunk)
    return entry.file_size, digest.hexdigest()


def _write(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    archive.writestr(zipfile.ZipInfo(name, _EPOCH), data, zipfile.ZIP_DEFLATED)


def _captions(request: AssembleRequest) -> Iterator[tuple[str, str]]:
    from agent.assemble import captions
    from media.captions import srt, vtt

    if request.cues:
        yield "captions/captions.srt", srt(captions(request.cues))
        yield "captions/captions.vtt", vtt(captions(request.cues))


def _described(name: str, size: int, digest: str, take: Take | None) -> dict[str, Any]:
    """A file in the manifest."""
    made = {"unit": take.unit, "provider": take.provider, "model": take.model} if take else {}
    return {"name": name, "bytes": size, "sha256": digest} | made


def _manifest(request: AssembleRequest, rows: Sequence[Mapping[str, Any]]) -> str:
    cut = request.cut
    return json.dumps(
        {
            "made_with": f"Pixora {VERSION}", "title": cut.title, "width": cut.width, "height": cut.height,
            "fps": cut.fps, "frames": cut.total, "seconds": round(cut.total / cut.fps, 3),
            "language": cut.language, "files": [*rows], "missing": missing(request),
        },
        ensure_ascii=False, indent=1,
    )  # fmt: skip


def _readme(request: AssembleRequest) -> str:
    from film.handoff import plain

    gone = missing(request)
    told = f"Not here, because it was not made or is gone: {', '.join(gone)}.\n" if gone else ""
    return README.format(title=plain(request.cut.title) or "Untitled", missing=f"\n{told}" if told else "")


def missing(request: AssembleRequest) -> list[str]:
    """Units that the cut goes without, and files of the cut that are gone, by their names."""
    from film.handoff import media_names

    gone = [name for take, name in media_names(request.cut).items() if take not in request.materials]
    return [*request.cut.missing, *gone]


def frames(take: Take, fps: int) -> int:
    """How long a take plays at the film's rate; 0 for a picture."""
    known = int(take.facts.get("frames", 0))
    return known or math.ceil(float(take.facts.get("seconds", 0)) * fps)
