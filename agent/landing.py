"""From what a provider hands over to a file we keep: fetched, checked, conformed, measured."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from pixora.errors import ProviderError
from pixora.provider import Provider
from pixora.requests import (
    ImageRequest,
    Output,
    SpeechLine,
    SpokenLine,
    TranscriptionRequest,
    VideoRequest,
    Word,
)
from providers.download import Kind, check, download

EXPECTED: dict[str, Kind] = {
    "cast": "image",
    "image": "image",
    "clip": "video",
    "speech": "audio",
    "sound": "audio",
    "music": "audio",
    "cut": "video",
}
SUFFIXES = {"image": ".png", "audio": ".wav", "video": ".mp4"}


@dataclass(frozen=True)
class Landed:
    """A file in the form that films are made of, and what was measured on it; words alone have no file."""

    path: Path | None
    mime: str | None
    bytes: int
    facts: dict[str, Any]


async def land(
    output: Output, kind: str, request: Any, folder: Path, provider: Provider, *, lead: int = 0
) -> Landed:
    """Bring an output of a provider's home; a clip holds its first frame for ``lead`` frames before it moves.

    What is foreign is opened only in the sandbox, and what comes out of that is kept. Raises
    ``ProviderError`` for what does not arrive or cannot be used.
    """
    from media.errors import MediaError

    try:
        return await _landed(output, kind, request, folder, provider, lead)
    except MediaError as error:
        raise ProviderError(str(error), "bad_output") from error


async def _landed(
    output: Output, kind: str, request: Any, folder: Path, provider: Provider, lead: int
) -> Landed:
    if isinstance(request, TranscriptionRequest):
        return Landed(None, None, 0, {"lines": _words_told(output.lines, request.seconds)})
    folder.mkdir(parents=True, exist_ok=True)
    foreign = output.foreign or output.path is None
    path = output.path
    if path is None:
        if output.url is None:
            raise ProviderError("the provider handed over neither a file nor an address", "bad_output")
        path = folder / "download"
        await download(output.url, path, provider.hosts, provider.base, kind=EXPECTED[kind])
    elif foreign:
        await asyncio.to_thread(check, path, EXPECTED[kind], output.mime)
    facts = dict(output.facts)
    path = await _usable(path, kind, request, folder, foreign=foreign, conformed=output.conformed, lead=lead)
    facts |= await asyncio.to_thread(measured, path, EXPECTED[kind])
    if kind == "speech":
        lines = output.lines or await asyncio.to_thread(lines_heard, path, request.lines)
        facts["lines"] = [asdict(line) for line in lines]
        facts |= {} if output.lines else {"timed_by": "pauses"}
    mime = {"image": "image/png", "audio": "audio/wav", "video": "video/mp4"}[EXPECTED[kind]]
    return Landed(path, mime, path.stat().st_size, facts)


async def _usable(
    path: Path, kind: str, request: Any, folder: Path, *, foreign: bool, conformed: bool, lead: int
) -> Path:
    """The file as PNG, 48 kHz WAV or conformed MP4."""
    from media import conform
    from media import foreign as sandbox
    from media.checks import is_black
    from media.encoding import keyframes

    expect = EXPECTED[kind]
    out = folder / f"take{SUFFIXES[expect]}"
    if isinstance(request, VideoRequest) and (foreign or not conformed):
        keys = keyframes(request.frames, request.handle, request.fps)
        await conform.conform(
            path,
            out,
            request.width,
            request.height,
            request.fps,
            request.frames,
            keys,
            foreign_source=foreign,
            lead=lead,
            sound=request.sound,
        )
        return out
    if not foreign:
        return path
    if expect == "image":
        assert isinstance(request, ImageRequest)
        await sandbox.normalise_image(path, out, request.width, request.height)
        if await asyncio.to_thread(is_black, out):
            raise ProviderError("the picture came black from edge to edge, as vendors refuse some", "refused")
    else:
        await sandbox.normalise_audio(path, out)
    return out


def _words_told(lines: Sequence[SpokenLine], seconds: float) -> list[dict[str, Any]]:
    """What was heard, as it is kept: words in order that lie within the speech."""
    heard = [word for line in lines for word in line.words if word.text.strip()]
    inside = [word for word in heard if 0 <= word.start <= word.end and word.start < seconds]
    words = [
        replace(word, end=min(word.end, seconds)) for word in sorted(inside, key=lambda word: word.start)
    ]
    if not words:
        raise ProviderError("no words were heard in the narration", "bad_output")
    return [asdict(SpokenLine(words[0].start, words[-1].end, tuple(words)))]


def lines_heard(path: Path, lines: Sequence[SpeechLine]) -> tuple[SpokenLine, ...]:
    """When lines are heard in a file of ours, by its pauses; empty where it does not tell.

    Words have times where as many are read as are shown. Raises ``MediaError``.
    """
    from media.pauses import words_heard

    found = []
    heard = words_heard(path, [line.spoken or line.text for line in lines])
    for line, spans in zip(lines, heard, strict=False):
        shown = line.text.split()
        told = zip(shown, spans, strict=True) if len(shown) == len(spans) > 1 else ()
        words = tuple(Word(text, start, end) for text, (start, end) in told)
        found.append(SpokenLine(spans[0][0], spans[-1][1], words))
    return tuple(found)


def measured(path: Path, expect: str) -> dict[str, Any]:
    """Length and size of a file of ours, as takes keep them."""
    from media.probe import probe

    found = probe(path)
    if expect == "image":
        return {"width": found.width, "height": found.height}
    if expect == "audio":
        return {"seconds": round(found.seconds, 4)}
    return {
        "seconds": round(found.seconds, 4),
        "frames": found.frames,
        "width": found.width,
        "height": found.height,
        "fps": found.fps,
    } | ({"sound": True} if found.has_audio else {})
