"""Cloning a voice at fal: the sample is uploaded, MiniMax makes a voice of it, and the voice speaks once.

A voice that has read nothing for seven days is deleted there, and its preview does not count. There
is no way to delete one that has. Source: fal.ai/models/fal-ai/minimax/voice-clone.
"""

from __future__ import annotations

import asyncio
import logging
import re
from typing import Any

from pixora.errors import ProviderError
from pixora.http import Answer
from providers.fal.files import Files
from providers.fal.queue import Queue, Ticket, told

log = logging.getLogger(__name__)

CLONE = "fal-ai/minimax/voice-clone"
SPEECH = "fal-ai/minimax/speech-02-hd"
READER = "speech-02-hd"
"""Our name of the model that reads with cloned voices."""
FIRST_WORDS = "Hello."
_VOICE = re.compile(r"[\x21-\x7e]{1,256}")
_PASSING = ("unavailable", "rate_limited", "timeout")


async def clone(queue: Queue, files: Files, sample: bytes, pause: float) -> str:
    """MiniMax's id of the new voice. Raises ``ProviderError``."""
    url = await files.upload(sample, "audio/mpeg", "sample.mp3")
    ticket = await queue.submit(CLONE, {"audio_url": url, "model": READER})
    voice = await _made(queue, ticket, pause)
    try:
        await queue.submit(
            SPEECH, {"text": FIRST_WORDS, "voice_setting": {"voice_id": voice}, "output_format": "url"}
        )
    except ProviderError as error:
        log.warning(
            "a voice cloned at fal has not spoken yet, and goes within 7 days if it does not: %s", error
        )
    return voice


async def _made(queue: Queue, ticket: Ticket, pause: float) -> str:
    """Wait for the voice that was ordered; what cannot be told of it is in doubt."""
    while True:
        try:
            said = await queue.status(ticket)
            answer = await queue.result(ticket) if said.get("status") == "COMPLETED" else None
        except ProviderError as error:
            if error.kind not in _PASSING:
                lost = f"nobody can tell what became of the voice ({error})"
                raise ProviderError(lost, "uncertain") from error
            answer = None
        if answer is not None and _ended(answer, failed := bool(said.get("error") or said.get("error_type"))):
            if answer.ok and not failed:
                return _voice(answer.body)
            raise _failure(queue.failure(answer))
        await asyncio.sleep(pause)


def _ended(answer: Answer, failed: bool) -> bool:
    """Whether that is what the order came to, and not just a gateway in trouble."""
    return answer.ok or failed or (bool(told(answer)[1]) and answer.status != 429)


def _failure(error: ProviderError) -> ProviderError:
    if error.kind in ("refused", "invalid", "quota"):
        return error
    return ProviderError(str(error), "failed", next_step="try again, or send another recording")


def _voice(body: Any) -> str:
    voice = body.get("custom_voice_id") if isinstance(body, dict) else None
    if not isinstance(voice, str) or not _VOICE.fullmatch(voice):
        raise ProviderError("fal made a voice but did not name it", "uncertain")
    return voice
