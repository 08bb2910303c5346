"""What ElevenLabs makes: a table, the first of each kind the preferred one.

A row says where an order is posted and how it is put. Prices stand in ``providers/rates.yaml``.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pixora.errors import ProviderError
from pixora.provider import Model
from pixora.requests import MusicRequest, SoundRequest, SpeechRequest
from providers.elevenlabs import voices

Json = dict[str, Any]
MOST_BRIEF = 2000
MOST_SOUND = 450
SEEDS = 2**32
SPEEDS = (0.7, 1.2)
SHORTEST_SONG = 3.0
SHORTEST_SOUND = 0.5
AT_ONCE = 2
"""Requests that even the smallest account may have under way."""


@dataclass(frozen=True)
class Entry:
    """One row."""

    model: Model
    ask: Callable[[Any], tuple[str, Json]]
    """The path and the body of an order."""
    units: Callable[[Any], float]
    """How much of the rate card's unit an order uses."""
    quota: float | None = None
    """Characters of the account's quota that a unit costs; None where the vendor does not say what was used."""
    most_text: int = 0

    def check(self, request: Any) -> None:
        """Raise ``ProviderError("invalid")`` for speech that the model cannot give."""
        if not isinstance(request, SpeechRequest):
            return
        name = f"elevenlabs:{self.model.name}"
        if len({line.voice for line in request.lines}) > 1:
            raise ProviderError(
                f"{name} reads a scene with one voice, and this one has several",
                "invalid",
                next_step="give the scene one voice, or split it",
            )
        if len(spoken(request)) > self.most_text:
            said = f"{name} reads at most {self.most_text} characters at once"
            raise ProviderError(said, "invalid", next_step="split the scene")
        low, high = SPEEDS
        for line in request.lines:
            if not low <= line.speed <= high:
                raise ProviderError(
                    f"{name} speaks at {low:g} to {high:g} times its pace, asked for {line.speed:g}",
                    "invalid",
                    next_step="choose another speed or another model",
                )


def spoken(request: SpeechRequest) -> str:
    """What is read aloud, a line of text for each line."""
    return "\n".join(line.spoken or line.text for line in request.lines)


def _speech(model_id: str, *, told_language: bool) -> Callable[[SpeechRequest], tuple[str, Json]]:
    """Speech with the times of its characters. Only some models may be told the language."""

    def ask(request: SpeechRequest) -> tuple[str, Json]:
        values: Json = {"text": spoken(request), "model_id": model_id, "seed": request.seed % SEEDS}
        if told_language:
            values["language_code"] = request.language.partition("-")[0]
        speed = request.lines[0].speed if request.lines else 1.0
        if speed != 1.0:
            values["voice_settings"] = {"speed": speed}
        return f"/v1/text-to-speech/{voices.voice_of(request)}/with-timestamps", values

    return ask


def _sound(request: SoundRequest) -> tuple[str, Json]:
    text = textwrap.shorten(request.description, MOST_SOUND, placeholder="")
    values = {"text": text, "duration_seconds": _sound_seconds(request)}
    return "/v1/sound-generation", values | {"model_id": "eleven_text_to_sound_v2"}


def _music(request: MusicRequest) -> tuple[str, Json]:
    """No seed: with a prompt the vendor refuses one."""
    brief = textwrap.shorten(request.brief, MOST_BRIEF, placeholder="").rstrip(".")
    return "/v1/music", {
        "prompt": f"{brief}. Instrumental, no vocals",
        "music_length_ms": math.ceil(_song_seconds(request) * 1000),
        "model_id": "music_v1",
        "force_instrumental": True,
    }


def _sound_seconds(request: SoundRequest) -> float:
    return max(SHORTEST_SOUND, math.ceil(request.seconds * 10) / 10)


def _song_seconds(request: MusicRequest) -> float:
    return max(SHORTEST_SONG, request.seconds)


def _thousands(request: SpeechRequest) -> float:
    return len(spoken(request)) / 1000


TABLE = (
    Entry(
        Model(
            "multilingual-v2",
            "text_to_speech",
            "Multilingual v2, with word times",
            voices=voices.stock(voices.LANGUAGES),
            concurrency=AT_ONCE,
        ),
        _speech("eleven_multilingual_v2", told_language=False),
        _thousands,
        quota=1000,
        most_text=10_000,
    ),
    Entry(
        Model(
            "flash-v2.5",
            "text_to_speech",
            "Flash v2.5, with word times",
            voices=voices.stock(voices.MORE),
            concurrency=AT_ONCE,
        ),
        _speech("eleven_flash_v2_5", told_language=True),
        _thousands,
        quota=500,
        most_text=40_000,
    ),
    Entry(
        Model(
            "v3",
            "text_to_speech",
            "Eleven v3, expressive, with word times",
            voices=voices.stock(voices.MORE),
            concurrency=AT_ONCE,
        ),
        _speech("eleven_v3", told_language=True),
        _thousands,
        quota=1000,
        most_text=5_000,
    ),
    Entry(
        Model("sound-effects", "text_to_sound", "Sound Effects v2", longest=30.0, concurrency=AT_ONCE),
        _sound,
        _sound_seconds,
    ),
    Entry(
        Model("music", "text_to_music", "Eleven Music v1", longest=600.0, concurrency=AT_ONCE),
        _music,
        lambda request: _song_seconds(request) / 60,
    ),
)
ENTRIES = {entry.model.name: entry for entry in TABLE}
