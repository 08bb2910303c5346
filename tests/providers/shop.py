"""What the shops have in common: ordinary requests, and a job followed to its end."""

from __future__ import annotations

import asyncio
from pathlib import Path

from pixora.provider import Model, Order, Provider, Status
from pixora.requests import (
    CastReference,
    ImageRequest,
    MusicRequest,
    Request,
    SoundRequest,
    SourceImage,
    SpeechLine,
    SpeechRequest,
    TranscriptionRequest,
    VideoRequest,
)
from providers.faulty.vendor import png, tone

ROOT = Path(__file__).parents[2]
SECONDS = 30.0
LOOK_SECONDS = 0.02


def keeper(folder: Path) -> CastReference:
    """A member of the cast whose picture has been made."""
    portrait = folder / "keeper.png"
    portrait.write_bytes(png(192, 256, 5))
    return CastReference("keeper", "person", "an old man in a yellow coat", "t0", portrait)


def request_for(model: Model, folder: Path, language: str = "en") -> Request:
    """An ordinary order of the kind that a model makes."""
    match model.capability:
        case "text_to_image":
            return ImageRequest("Wide shot: {keeper} lights a lamp", "ink", 1280, 720, 7, (keeper(folder),))
        case "image_to_video":
            picture = folder / "start.png"
            picture.write_bytes(png(320, 180, 3))
            return VideoRequest(SourceImage("t1", picture), "slow push in", 84, 24, 1280, 720, 7, handle=12)
        case "text_to_speech":
            lines = (SpeechLine("The keeper lights one lamp.", ""), SpeechLine("A boat turns home.", ""))
            return SpeechRequest(lines, language, 7)
        case "transcription":
            speech = folder / "speech.wav"
            speech.write_bytes(tone(3.0))
            return TranscriptionRequest(("The keeper lights one lamp.", "So."), language, 3.0, "t2", speech)
        case "text_to_sound":
            return SoundRequest("wind over the sea", 3 * 48_000, 7)
    return MusicRequest("calm piano", 12 * 48_000, 7)


async def ended(provider: Provider, job: str, sold: Order) -> Status:
    """Poll until the job is neither queued nor running."""
    async with asyncio.timeout(SECONDS):
        while True:
            status = await provider.poll(job, sold)
            if status.state not in ("queued", "running"):
                return status
            await asyncio.sleep(LOOK_SECONDS)


async def made(provider: Provider, sold: Order) -> Status:
    """An order from its submit to its end."""
    return await ended(provider, await provider.submit(sold), sold)


async def made_once(provider: Provider, sold: Order) -> Status:
    """The same with a provider that is not needed afterwards."""
    try:
        return await made(provider, sold)
    finally:
        await provider.aclose()
