"""From the outputs of fal's endpoints to ours."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from pixora.errors import ProviderError
from pixora.requests import Output, SpeechRequest, SpokenLine, Word
from providers import hearing

Json = dict[str, Any]
Read = Callable[[Json, Any], Output]


def picture(body: Json, request: Any) -> Output:
    """The first of ``images``. One that fal flags is black, so it counts as refused."""
    flags = body.get("has_nsfw_concepts")
    if isinstance(flags, list) and any(flags):
        raise ProviderError(
            "fal blacked the picture out because it took it for unsafe",
            "refused",
            next_step="reword the scene",
        )
    images = body.get("images")
    return _file(images[0] if isinstance(images, list) and images else None, "image/png")


def clip(body: Json, request: Any) -> Output:
    return _file(body.get("video"), "video/mp4")


def sound(body: Json, request: Any) -> Output:
    """``audio``, or ``audio_file`` as CassetteAI calls it."""
    return _file(body.get("audio") or body.get("audio_file"), "audio/mpeg")


def speech(body: Json, request: SpeechRequest) -> Output:
    """Speech with the times of its words, where they come along and fit the text."""
    heard = sound(body, request)
    try:
        lines = timed(body.get("timestamps"), request)
    except (KeyError, TypeError, ValueError, AttributeError):  # the shape is not documented
        lines = ()
    return Output(heard.mime, url=heard.url, lines=lines)


def words(body: Json, request: Any) -> Output:
    """The words that Scribe has heard."""
    return Output("application/json", lines=hearing.heard(body))


def timed(chunks: Any, request: SpeechRequest) -> tuple[SpokenLine, ...]:
    """When each line and word is heard, from the times of characters; empty if they do not tell."""
    characters: list[str] = []
    starts: list[float] = []
    ends: list[float] = []
    for chunk in chunks or ():
        characters += chunk["characters"]
        starts += map(float, chunk["character_start_times_seconds"])
        ends += map(float, chunk["character_end_times_seconds"])
    text = "".join(characters)
    times = [*starts, *ends]
    if len(text) != len(characters) or not len(text) == len(starts) == len(ends):
        return ()
    if starts != sorted(starts) or not all(math.isfinite(time) and time >= 0 for time in times):
        return ()
    return _placed(text, starts, ends, request)


def _placed(
    text: str, starts: list[float], ends: list[float], request: SpeechRequest
) -> tuple[SpokenLine, ...]:
    lines: list[SpokenLine] = []
    at = 0
    for line in request.lines:
        words: list[Word] = []
        for word in (line.spoken or line.text).split():
            begin = text.index(word, at)
            at = begin + len(word)
            words.append(Word(word, starts[begin], ends[at - 1]))
        if not words:
            return ()
        shown = tuple(words) if line.spoken is None else ()
        lines.append(SpokenLine(words[0].start, words[-1].end, shown))
    return tuple(lines)


def _file(file: Any, mime: str) -> Output:
    url = file.get("url") if isinstance(file, dict) else None
    if not isinstance(url, str) or not url.startswith(("http://", "https://")):
        raise ProviderError("fal handed over no address to download from", "bad_output")
    kind = file.get("content_type")
    return Output(kind if isinstance(kind, str) and "/" in kind else mime, url=url)
