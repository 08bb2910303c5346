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
from pixora.requests import MusicRequest, SoundRequest, SpeechRequest, TranscriptionRequest
from providers.elevenlabs import voices

Json = dict[str, Any]
Ask = Callable[[Any, str], tuple[str, Json]]
"""From a request, and the voice that reads it, to the path and the body of an order."""
MOST_BRIEF = 2000
MOST_SOUND = 450
SEEDS = 2**32
MOST_DIALOGUE = 2000
"""Characters of all lines of a dialogue together."""
MOST_SPEAKERS = 10
SPEEDS = (0.7, 1.2)
OWN_PACE = (0.9, 1.1)
"""What may be asked of a dialogue, which cannot be told its pace: it is not heard as another one."""
SHORTEST_SONG = 3.0
SHORTEST_SOUND = 0.5
AT_ONCE = 2
"""Requests that even the smallest account may have under way."""


@dataclass(frozen=True)
class Entry:
    """One row."""

    model: Model
    ask: Ask
    units: Callable[[Any], float]
    """How many seconds or characters an order uses."""
    quota: float | None = None
    """How much of the account's quota a character costs; None where the vendor does not say what was used."""
    most_text: int = 0
    dialogue: bool = False
    """Whether a scene of several voices is spoken by them, which Eleven v3 does; else one voice reads all of it."""

    def way(self, request: Any) -> tuple[str, Json]:
        """The path and the body of an order, of however many voices."""
        found = self.voices(request)
        if len({*found}) > 1:
            return _dialogue(request, found)
        return self.ask(request, next(iter(found), ""))

    def quantity(self, request: Any) -> float:
        """How many seconds or characters an order uses; a dialogue's lines are counted one by one."""
        return float(request.characters) if len({*self.voices(request)}) > 1 else self.units(request)

    def voices(self, request: Any) -> tuple[str, ...]:
        """The id of the voice that reads each line of speech."""
        found = voices.voices_for(request, self.model) if isinstance(request, SpeechRequest) else ()
        return found if self.dialogue else found[:1] * len(found)

    def check(self, request: Any) -> None:
        """Raise ``ProviderError("invalid")`` for speech that the model cannot give."""
        if not isinstance(request, SpeechRequest):
            return
        name, (low, high) = f"elevenlabs:{self.model.name}", SPEEDS
        most, length = self.most_text, len(spoken(request))
        speakers = len({*self.voices(request)})
        if speakers > MOST_SPEAKERS:
            said = f"{name} speaks with at most {MOST_SPEAKERS} voices at once, and this scene has {speakers}"
            raise ProviderError(said, "invalid", next_step="split the scene")
        if speakers > 1:
            most, length, (low, high) = MOST_DIALOGUE, request.characters, OWN_PACE
        if length > most:
            said = f"{name} reads at most {most} characters at once"
            raise ProviderError(said, "invalid", next_step="split the scene")
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


def _speech(model_id: str, *, told_language: bool) -> Ask:
    """Speech with the times of its characters. Only some models may be told the language."""

    def ask(request: SpeechRequest, voice: str) -> tuple[str, Json]:
        values: Json = {"text": spoken(request), "model_id": model_id, "seed": request.seed % SEEDS}
        if told_language:
            values["language_code"] = _language(request)
        speed = request.lines[0].speed if request.lines else 1.0
        if speed != 1.0:
            values["voice_settings"] = {"speed": speed}
        return f"/v1/text-to-speech/{voice}/with-timestamps", values

    return ask


def _dialogue(request: SpeechRequest, voices: tuple[str, ...]) -> tuple[str, Json]:
    """Lines in voices of their own, with the times of their characters."""
    inputs = [
        {"text": line.spoken or line.text, "voice_id": voice}
        for line, voice in zip(request.lines, voices, strict=True)
    ]
    return "/v1/text-to-dialogue/with-timestamps", {
        "inputs": inputs,
        "model_id": "eleven_v3",
        "language_code": _language(request),
        "seed": request.seed % SEEDS,
    }


def _language(request: SpeechRequest) -> str:
    return request.language.partition("-")[0]


def _sound(request: SoundRequest, voice: str) -> tuple[str, Json]:
    text = textwrap.shorten(request.description, MOST_SOUND, placeholder="")
    values = {"text": text, "duration_seconds": _sound_seconds(request)}
    return "/v1/sound-generation", values | {"model_id": "eleven_text_to_sound_v2"}


def _music(request: MusicRequest, voice: str) -> tuple[str, Json]:
    """No seed: with a prompt the vendor refuses one."""
    brief = textwrap.shorten(request.brief, MOST_BRIEF, placeholder="").rstrip(".")
    return "/v1/music", {
        "prompt": f"{brief}. Instrumental, no vocals",
        "music_length_ms": math.ceil(_song_seconds(request) * 1000),
        "model_id": "music_v1",
        "force_instrumental": True,
    }


def _alignment(request: TranscriptionRequest, voice: str) -> tuple[str, Json]:
    """The words are told, and found in the speech that goes along."""
    return "/v1/forced-alignment", {"text": "\n".join(request.lines)}


def _sound_seconds(request: SoundRequest) -> float:
    return max(SHORTEST_SOUND, math.ceil(request.seconds * 10) / 10)


def _song_seconds(request: MusicRequest) -> float:
    return max(SHORTEST_SONG, request.seconds)


def _characters(request: SpeechRequest) -> float:
    return float(len(spoken(request)))


TABLE = (
    Entry(
        Model(
            "multilingual-v2",
            "text_to_speech",
            "Multilingual v2, with word times; dialogue in its speakers' voices by v3",
            voices=voices.stock(voices.LANGUAGES),
            concurrency=AT_ONCE,
        ),
        _speech("eleven_multilingual_v2", told_language=False),
        _characters,
        quota=1.0,
        most_text=10_000,
        dialogue=True,
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
        _characters,
        quota=0.5,
        most_text=40_000,
    ),
    Entry(
        Model(
            "v3",
            "text_to_speech",
            "Eleven v3, expressive, with word times; dialogue in its speakers' voices",
            voices=voices.stock(voices.MORE),
            concurrency=AT_ONCE,
        ),
        _speech("eleven_v3", told_language=True),
        _characters,
        quota=1.0,
        most_text=5_000,
        dialogue=True,
    ),
    Entry(
        Model("sound-effects", "text_to_sound", "Sound Effects v2", longest=30.0, concurrency=AT_ONCE),
        _sound,
        _sound_seconds,
    ),
    Entry(
        Model("music", "text_to_music", "Eleven Music v1", longest=600.0, concurrency=AT_ONCE),
        _music,
        _song_seconds,
    ),
    Entry(
        Model("forced-alignment", "transcription", "finds words in speech", concurrency=AT_ONCE),
        _alignment,
        lambda request: float(request.seconds),
    ),
)
ENTRIES = {entry.model.name: entry for entry in TABLE}
