"""What all vendors that listen have in common: the speech that they are sent, and the words that they tell."""

from __future__ import annotations

import asyncio
from typing import Any

from pixora.errors import ProviderError
from pixora.provider import Order
from pixora.requests import SpokenLine, TranscriptionRequest, Word

MIME = "audio/flac"


async def speech(order: Order) -> bytes:
    """The speech of an order, as FLAC; raises ``ProviderError("invalid")`` where there is none."""
    from media.errors import MediaError
    from media.speech import small

    request = order.request
    if not isinstance(request, TranscriptionRequest) or request.path is None:
        raise ProviderError(f"{order.model} needs speech to listen to", "invalid")
    packed = order.folder / "speech.flac"
    await asyncio.to_thread(order.folder.mkdir, parents=True, exist_ok=True)
    try:
        await small(request.path, packed)
    except MediaError as error:
        raise ProviderError(str(error), "invalid", next_step="make the narration again") from error
    return await asyncio.to_thread(packed.read_bytes)


def heard(body: Any) -> tuple[SpokenLine, ...]:
    """The words of an answer ``{words: [{text, start, end}]}``, without spaces and noises.

    Raises ``ProviderError("bad_output")`` where it tells none.
    """
    try:
        rows = [row for row in body["words"] if row.get("type", "word") == "word" and row["text"].strip()]
        words = tuple(Word(row["text"].strip(), float(row["start"]), float(row["end"])) for row in rows)
    except (TypeError, KeyError, ValueError, AttributeError):
        words = ()
    if not words:
        raise ProviderError("no words were heard in the narration", "bad_output")
    return (SpokenLine(words[0].start, words[-1].end, words),)
