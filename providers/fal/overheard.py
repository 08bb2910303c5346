"""The ears of stand-ins: they know how long a sound is, and by that which of their own readings it is."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

Json = dict[str, Any]
NOT_OURS = "something"
"""What is heard, again and again, in a sound that is none of them."""
EACH = 0.5
"""Seconds."""


def flac_seconds(data: bytes) -> float | None:
    """How long a FLAC file is; None for anything else."""
    if not data.startswith(b"fLaC") or len(data) < 26:
        return None
    told = int.from_bytes(data[18:26])
    return (told & (1 << 36) - 1) / (told >> 44)


def uri_seconds(uri: str) -> float | None:
    """The same of a ``data:`` URI, also of one as the journal keeps it; None for what is no such sound."""
    if kept := re.fullmatch(r"data:audio/flac;base64,<\d+ characters, ([\d.]+) s>", uri):
        return float(kept[1])
    head, _, data = uri.partition(";base64,")
    try:
        return flac_seconds(base64.b64decode(data, validate=True)) if head == "data:audio/flac" else None
    except (ValueError, binascii.Error):
        return None


def kept(uri: str) -> str:
    """A sound's URI as the journal keeps it."""
    return f"{uri.partition(',')[0]},<{len(uri)} characters, {uri_seconds(uri) or 0.0:g} s>"


def words(text: str, seconds: float) -> list[Json]:
    """When each word is heard where all letters, and spaces, are as long as each other."""
    each = seconds / max(1, len(text))
    spans = [(found[0], found.start(), found.end()) for found in re.finditer(r"\S+", text)]
    return [
        {"text": word, "start": round(start * each, 3), "end": round(end * each, 3)}
        for word, start, end in spans
    ]


def transcript(text: str, seconds: float) -> Json:
    """What Scribe answers: words, and the spaces between them."""
    rows: list[Json] = []
    text = text or " ".join([NOT_OURS] * max(1, int(seconds / EACH)))
    for word in words(text, seconds):
        if rows:
            rows.append({"text": " ", "start": rows[-1]["end"], "end": word["start"], "type": "spacing"})
        rows.append(word | {"type": "word", "speaker_id": None})
    return {"text": text, "language_code": "eng", "language_probability": 0.98, "words": rows}


def alignment(text: str, seconds: float) -> Json:
    """What forced alignment answers."""
    each = seconds / max(1, len(text))
    letters = [
        {"text": letter, "start": round(n * each, 3), "end": round((n + 1) * each, 3)}
        for n, letter in enumerate(text)
    ]
    aligned = [word | {"loss": 0.1} for word in words(text, seconds)]
    return {"characters": letters, "words": aligned, "loss": 0.1}
