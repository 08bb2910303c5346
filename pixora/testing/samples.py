"""Ordinary orders, as the timing model would write them, one for each model."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from pixora.provider import Model
from pixora.requests import (
    Capability,
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

Kind = Literal["image", "video", "audio"]
KINDS: dict[Capability, Kind] = {"text_to_image": "image", "image_to_video": "video"}
"""What media a capability makes; audio where it is not named."""
FPS = 24
WIDE, TALL = (320, 180), (180, 320)
WORDS = "a red lantern on a quiet pier"


def usual_seconds(model: Model) -> float:
    """A length that the model should make and that is none of those it sells."""
    if model.lengths:
        return model.lengths[0] * 0.75
    return min(1.5, model.longest or 1.5)


def sample(
    model: Model,
    folder: Path,
    *,
    words: str = WORDS,
    seconds: float | None = None,
    size: tuple[int, int] = WIDE,
) -> Request:
    """A request for a model; ``words`` are said, sung, shown, moved or heard."""
    seconds = usual_seconds(model) if seconds is None else seconds
    match model.capability:
        case "text_to_image":
            return ImageRequest(words, "ink drawing", *size, 7)
        case "image_to_video":
            picture = ImageRequest(WORDS, "ink drawing", *size, 7)
            source = SourceImage("take-1", _picture(folder, size), "local", picture)
            return VideoRequest(source, words, round(seconds * FPS), FPS, *size, 7)
        case "text_to_speech":
            voice = model.voices[0] if model.voices else None
            language = voice.languages[0] if voice and voice.languages else "en"
            lines = tuple(
                SpeechLine(text, voice.id if voice else "") for text in (words, "It burns all night.")
            )
            return SpeechRequest(lines, language, 7)
        case "transcription":
            return TranscriptionRequest((words,), "en", seconds, "take-2", _speech(folder, seconds))
        case "text_to_music":
            return MusicRequest(words, round(seconds * 48_000), 7)
        case _:
            return SoundRequest(words, round(seconds * 48_000), 7)


def _speech(folder: Path, seconds: float) -> Path:
    """A sound to listen to."""
    from providers.faulty.vendor import tone

    path = folder / f"speech-{seconds:g}.wav"
    path.write_bytes(tone(seconds))
    return path


def _picture(folder: Path, size: tuple[int, int]) -> Path:
    """A small PNG to start a clip from."""
    from providers.faulty.vendor import png

    path = folder / f"start-{size[0]}.png"
    if not path.exists():
        path.write_bytes(png(*size, 3))
    return path
