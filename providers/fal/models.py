"""The models of fal that films are made with: a table, the first of each kind the preferred one.

A row says which endpoint makes the thing, how an order is put to it, how its answer is read
and how much of the model an order uses. Prices stand in ``providers/rates.yaml``.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pixora.errors import ProviderError
from pixora.provider import Model, Voice
from pixora.requests import MusicRequest, SpeechRequest
from providers.fal import asking, reading


@dataclass(frozen=True)
class Entry:
    """One row."""

    model: Model
    endpoint: str
    ask: asking.Ask
    read: reading.Read
    edit: str = ""
    """The endpoint for orders that come with pictures of the cast."""
    units: Callable[[Any], float] | None = None
    """How many seconds or characters an order uses; None for pictures or seconds sold."""
    bills: int | None = 1
    """How many pictures, seconds or characters one unit of fal's bill is; None where that cannot be told."""
    most_text: int = 0
    speeds: tuple[float, float] = (0.5, 2.0)
    dialogue: str = ""
    """The endpoint for scenes that several voices speak; without one, one voice reads a whole scene."""
    timed: bool = False
    """Whether speech, but for dialogues, comes with the times of its words."""

    def way(self, request: Any, pictures: Sequence[str]) -> tuple[str, asking.Ask]:
        """The endpoint that an order goes to, and how it is put."""
        if isinstance(request, SpeechRequest) and self._talks(request):
            return self.dialogue, asking.dialogue
        return self.edit if self.edit and pictures else self.endpoint, self.ask

    def voices(self, request: SpeechRequest) -> tuple[str, ...]:
        """The voice that reads each line: of its speaker, or the first line's where the model has but one."""
        voices = self.model.voices_for(request)
        return voices if self.dialogue else voices[:1] * len(voices)

    def tells_words(self, request: SpeechRequest) -> bool:
        return self.timed and not self._talks(request) and any(line.spoken is None for line in request.lines)

    def _talks(self, request: SpeechRequest) -> bool:
        return len(set(self.voices(request))) > 1

    def check(self, request: Any) -> None:
        """Raise ``ProviderError("invalid")`` for speech that the model cannot give."""
        if not isinstance(request, SpeechRequest):
            return
        name = f"fal:{self.model.name}"
        most, (low, high) = self.most_text, self.speeds
        if self._talks(request):
            most, (low, high) = asking.MOST_DIALOGUE, asking.OWN_PACE
        if most and len(asking.spoken(request)) > most:
            said = f"{name} reads at most {most} characters at once"
            raise ProviderError(said, "invalid", next_step="split the scene")
        for line in request.lines:
            if not low <= line.speed <= high:
                raise ProviderError(
                    f"{name} speaks at {low:g} to {high:g} times its pace, asked for {line.speed:g}",
                    "invalid",
                    next_step="choose another speed or another model",
                )


def characters(request: SpeechRequest) -> float:
    """What is read aloud, counted as it is sent: the line breaks too."""
    return float(len(asking.spoken(request)))


def _started_minutes(request: MusicRequest) -> float:
    """The seconds of all minutes that are begun."""
    return 60.0 * math.ceil(max(3.0, request.seconds) / 60)


def _voices(languages: tuple[str, ...], *cast: tuple[str, str]) -> tuple[Voice, ...]:
    return tuple(Voice(id, id.replace("_", " ").title(), languages, words) for id, words in cast)


BOOSTED = tuple(asking.BOOSTED)
MINIMAX_VOICES = _voices(
    BOOSTED,
    ("Wise_Woman", "woman, a calm narrator"),
    ("Deep_Voice_Man", "man, giant, deep and sure"),
    ("Calm_Woman", "woman, even"),
    ("Patient_Man", "old-man, patient"),
    ("Casual_Guy", "man, relaxed"),
    ("Lively_Girl", "girl, lively"),
    ("Decent_Boy", "boy, polite"),
    ("Lovely_Girl", "girl, creature, gentle"),
    ("Young_Knight", "man, young and brave"),
    ("Imposing_Manner", "woman, commanding"),
    ("Elegant_Man", "british, man, elegant"),
    ("Abbess", "old-woman, grave"),
    ("Friendly_Person", "man, friendly"),
    ("Inspirational_girl", "woman, encouraging"),
    ("Determined_Man", "man, robot, firm"),
    ("Sweet_Girl_2", "girl, sweet"),
    ("Exuberant_Girl", "girl, exuberant"),
)
ELEVEN_VOICES = _voices(
    BOOSTED,
    ("Rachel", "woman, a calm narrator"),
    ("Brian", "man, giant, deep"),
    ("Sarah", "woman, soft"),
    ("Bill", "old-man, warm"),
    ("Alice", "british-woman, woman, clear"),
    ("George", "british, man, warm"),
    ("Matilda", "old-woman, woman, friendly"),
    ("Laura", "girl, woman, bright"),
    ("Liam", "boy, man, young"),
    ("Callum", "scottish, robot, man, hoarse"),
    ("Lily", "creature, woman, gentle"),
)
DIALOGUE = "fal-ai/elevenlabs/text-to-dialogue/eleven-v3"

SEEDANCE = Entry(
    Model(
        "seedance-2",
        "image_to_video",
        "Seedance 2.0 at 720p",
        lengths=tuple(float(n) for n in range(4, 16)),
        longest=15.0,
        sounds=True,
    ),
    "bytedance/seedance-2.0/image-to-video",
    asking.seedance("720p"),
    reading.clip,
)
TABLE = (
    Entry(
        Model("flux-2-pro", "text_to_image", "FLUX.2 pro; keeps the cast's looks", references=4),
        "fal-ai/flux-2-pro",
        asking.flux_2,
        reading.picture,
        edit="fal-ai/flux-2-pro/edit",
        bills=None,  # megapixels, of which the first costs more
    ),
    Entry(
        Model("nano-banana-2", "text_to_image", "Nano Banana 2 at 2K; keeps the cast's looks", references=6),
        "fal-ai/nano-banana-2",
        asking.nano_banana_2,
        reading.picture,
        edit="fal-ai/nano-banana-2/edit",
    ),
    Entry(
        Model("flux-pro-1.1-ultra", "text_to_image", "FLUX1.1 pro ultra, from words alone"),
        "fal-ai/flux-pro/v1.1-ultra",
        asking.flux_ultra,
        reading.picture,
    ),
    Entry(
        Model(
            "kling-2.5-turbo-pro", "image_to_video", "Kling 2.5 turbo pro", lengths=(5.0, 10.0), longest=10.0
        ),
        "fal-ai/kling-video/v2.5-turbo/pro/image-to-video",
        asking.kling,
        reading.clip,
    ),
    Entry(
        Model("kling-1.6-pro", "image_to_video", "Kling 1.6 pro", lengths=(5.0, 10.0), longest=10.0),
        "fal-ai/kling-video/v1.6/pro/image-to-video",
        asking.kling_16,
        reading.clip,
    ),
    Entry(
        Model(
            "veo-3.1",
            "image_to_video",
            "Veo 3.1 at 1080p",
            lengths=(4.0, 6.0, 8.0),
            longest=8.0,
            sounds=True,
        ),
        "fal-ai/veo3.1/image-to-video",
        asking.veo,
        reading.clip,
    ),
    SEEDANCE,
    replace(
        SEEDANCE,
        model=replace(SEEDANCE.model, name="seedance-2-1080p", description="Seedance 2.0 at 1080p"),
        ask=asking.seedance("1080p"),
    ),
    Entry(
        Model(
            "elevenlabs-multilingual",
            "text_to_speech",
            "ElevenLabs Multilingual v2, with word times; dialogue in its speakers' voices by v3",
            voices=ELEVEN_VOICES,
        ),
        "fal-ai/elevenlabs/tts/multilingual-v2",
        asking.elevenlabs,
        reading.speech,
        units=characters,
        bills=1000,
        speeds=(0.7, 1.2),
        dialogue=DIALOGUE,
        timed=True,
    ),
    Entry(
        Model(
            "elevenlabs-v3",
            "text_to_speech",
            "Eleven v3, with word times; dialogue in its speakers' voices",
            voices=ELEVEN_VOICES,
        ),
        "fal-ai/elevenlabs/tts/eleven-v3",
        asking.elevenlabs_v3,
        reading.speech,
        units=characters,
        bills=1000,
        most_text=5000,
        speeds=asking.OWN_PACE,
        dialogue=DIALOGUE,
        timed=True,
    ),
    Entry(
        Model("speech-02-hd", "text_to_speech", "MiniMax Speech 02 HD", voices=MINIMAX_VOICES),
        "fal-ai/minimax/speech-02-hd",
        asking.minimax,
        reading.speech,
        units=characters,
        bills=1000,
        most_text=5000,
    ),
    Entry(
        Model(
            "elevenlabs-turbo",
            "text_to_speech",
            "ElevenLabs Turbo v2.5, with word times",
            voices=ELEVEN_VOICES,
        ),
        "fal-ai/elevenlabs/tts/turbo-v2.5",
        asking.elevenlabs_turbo,
        reading.speech,
        units=characters,
        bills=1000,
        speeds=(0.7, 1.2),
        timed=True,
    ),
    Entry(
        Model("elevenlabs-sounds", "text_to_sound", "ElevenLabs Sound Effects v2", longest=22.0),
        "fal-ai/elevenlabs/sound-effects/v2",
        asking.elevenlabs_sound,
        reading.sound,
        units=asking.sound_seconds,
    ),
    Entry(
        Model("cassette-music", "text_to_music", "CassetteAI music", longest=180.0),
        "CassetteAI/music-generator",
        asking.cassette,
        reading.sound,
        units=asking.song_seconds,
        bills=60,
    ),
    Entry(
        Model("elevenlabs-music", "text_to_music", "ElevenLabs Music", longest=600.0),
        "fal-ai/elevenlabs/music",
        asking.elevenlabs_music,
        reading.sound,
        units=_started_minutes,
        bills=60,
    ),
    Entry(
        Model("scribe-v2", "transcription", "ElevenLabs Scribe v2; hears when words are spoken"),
        "fal-ai/elevenlabs/speech-to-text/scribe-v2",
        asking.scribe,
        reading.words,
        bills=None,  # nobody says in which unit it is billed
    ),
)
ENTRIES = {entry.model.name: entry for entry in TABLE}
