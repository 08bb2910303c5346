"""From the vendor's answers to sound and to when its words are heard."""

from __future__ import annotations

import base64
import binascii
import math
from typing import Any

from pixora.errors import ProviderError
from pixora.requests import SpeechRequest, SpokenLine, Word
from providers.http import Answer


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
    as it was read: numbers are words there, so it only helps where it has as many words.
    """
    expected = [word for line in request.lines for word in (line.spoken or line.text).split()]
    heard = _words(body.get("alignment"))
    if [word.text for word in heard] != expected:
        heard = _words(body.get("normalized_alignment"))
    if not expected or len(heard) != len(expected):
        return ()
    lines: list[SpokenLine] = []
    at = 0
    for line in request.lines:
        texts = (line.spoken or line.text).split()
        if not texts:
            return ()
        times = heard[at : at + len(texts)]
        at += len(texts)
        words = tuple(Word(text, time.start, time.end) for text, time in zip(texts, times, strict=True))
        lines.append(SpokenLine(words[0].start, words[-1].end, words if line.spoken is None else ()))
    return tuple(lines)


def _words(alignment: Any) -> list[Word]:
    """The runs of characters that are no spaces, with their times; none if the times make no sense."""
    try:
        characters = [str(character) for character in alignment["characters"]]
        starts = [float(time) for time in alignment["character_start_times_seconds"]]
        ends = [float(time) for time in alignment["character_end_times_seconds"]]
        rows = list(zip(characters, starts, ends, strict=True))
    except (TypeError, KeyError, ValueError):
        return []
    if starts != sorted(starts) or ends != sorted(ends):
        return []
    if not all(math.isfinite(end) and 0 <= start <= end for _, start, end in rows):
        return []
    words: list[Word] = []
    inside = False
    for character, start, end in rows:
        if not character.strip():
            inside = False
            continue
        if inside:
            words[-1] = Word(words[-1].text + character, words[-1].start, end)
        else:
            words.append(Word(character, start, end))
        inside = True
    return words
