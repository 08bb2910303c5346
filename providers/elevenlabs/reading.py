"""From the vendor's answers to sound and to when its words are heard."""

from __future__ import annotations

import base64
import binascii
import math
from typing import Any

from pixora.errors import ProviderError
from pixora.http import Answer
from pixora.requests import SpeechRequest, SpokenLine, Word

Span = tuple[float, float]
"""Seconds from the start of the file."""
Row = tuple[str, float, float]
"""A character, and from when to when it is heard."""


def sound(answer: Answer) -> bytes:
    """The bytes of music and sounds; raises ``ProviderError("uncertain")`` where the answer is something else."""
    mime = answer.headers.get("content-type", "").strip().lower()
    if not answer.content or not mime.startswith(("audio/", "application/octet-stream")):
        raise ProviderError(
            "ElevenLabs took the order and answered with something that is no sound", "uncertain"
        )
    return answer.content


def speech(answer: Answer, request: SpeechRequest) -> tuple[bytes, tuple[SpokenLine, ...]]:
    """The bytes of speech and when its lines and words are heard; no lines where that does not come along."""
    body = answer.body
    try:
        data = base64.b64decode(body["audio_base64"], validate=True)
    except (TypeError, KeyError, ValueError, binascii.Error):
        data = b""
    if not data:
        raise ProviderError("ElevenLabs took the order and answered without any speech", "uncertain")
    return data, timed(body, request)


def timed(body: dict[str, Any], request: SpeechRequest) -> tuple[SpokenLine, ...]:
    """When each line and word is heard; empty if the answer does not tell.

    ``alignment`` has the text as it was sent. Where it is missing, ``normalized_alignment`` has it
    as it was read: numbers are words there, so it only helps where it has as many words. Of a
    dialogue, ``voice_segments`` tell at least when each line is heard.
    """
    texts = [(line.spoken or line.text).split() for line in request.lines]
    expected = [word for text in texts for word in text]
    if not all(texts):
        return ()
    heard = _as_sent(_rows(body.get("alignment")), expected)
    heard = heard or _words(_rows(body.get("normalized_alignment")))
    if len(heard) != len(expected):
        return _turns(body.get("voice_segments"), len(texts))
    lines: list[SpokenLine] = []
    at = 0
    for line, text in zip(request.lines, texts, strict=True):
        times = heard[at : at + len(text)]
        at += len(text)
        words = tuple(Word(word, start, end) for word, (start, end) in zip(text, times, strict=True))
        lines.append(SpokenLine(words[0].start, words[-1].end, words if line.spoken is None else ()))
    return tuple(lines)


def _rows(alignment: Any) -> list[Row]:
    """Characters with their times; none if the times make no sense."""
    try:
        characters = [str(character) for character in alignment["characters"]]
        starts = [float(time) for time in alignment["character_start_times_seconds"]]
        ends = [float(time) for time in alignment["character_end_times_seconds"]]
        rows = list(zip(characters, starts, ends, strict=True))
    except (TypeError, KeyError, ValueError):
        return []
    ascending = starts == sorted(starts) and ends == sorted(ends)
    return rows if ascending and all(_sensible(start, end) for _, start, end in rows) else []


def _as_sent(rows: list[Row], expected: list[str]) -> list[Span]:
    """When each expected word is heard, if the characters are theirs; how they are spaced does not matter."""
    solid = [row for row in rows if row[0].strip()]
    if [character for character, _, _ in solid] != [*"".join(expected)]:
        return []
    spans: list[Span] = []
    at = 0
    for word in expected:
        spans.append((solid[at][1], solid[at + len(word) - 1][2]))
        at += len(word)
    return spans


def _words(rows: list[Row]) -> list[Span]:
    """The times of the runs of characters that are no spaces."""
    spans: list[Span] = []
    inside = False
    for character, start, end in rows:
        solid = bool(character.strip())
        if solid and inside:
            spans[-1] = (spans[-1][0], end)
        elif solid:
            spans.append((start, end))
        inside = solid
    return spans


def _turns(segments: Any, count: int) -> tuple[SpokenLine, ...]:
    """When each of so many lines is heard, without words; none if one of them is missing."""
    heard: dict[int, list[Span]] = {}
    try:
        for segment in segments or ():
            span = float(segment["start_time_seconds"]), float(segment["end_time_seconds"])
            heard.setdefault(int(segment["dialogue_input_index"]), []).append(span)
    except (TypeError, KeyError, ValueError):
        return ()
    spans = [span for parts in heard.values() for span in parts]
    if sorted(heard) != [*range(count)] or not all(_sensible(*span) for span in spans):
        return ()
    lines: list[SpokenLine] = []
    at = 0.0
    for parts in (heard[n] for n in range(count)):
        start = max(at, min(start for start, _ in parts))  # one may fall into another's words
        at = max(start, *(end for _, end in parts))
        lines.append(SpokenLine(start, at))
    return tuple(lines)


def _sensible(start: float, end: float) -> bool:
    return math.isfinite(end) and 0 <= start <= end
