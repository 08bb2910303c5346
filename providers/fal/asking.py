"""From our requests to the inputs of fal's endpoints.

Each function makes the JSON of one endpoint, or of a family with the same fields. Pictures
arrive as ``data:`` URIs, in the order in which the request names them. Field names, types and
limits are those of each model's page at fal.ai; the type of a length differs from family to family.
"""

from __future__ import annotations

import math
import textwrap
from collections.abc import Callable, Sequence
from typing import Any

from pixora.provider import Model, quantity
from pixora.requests import (
    ImageRequest,
    MusicRequest,
    SoundRequest,
    SpeechRequest,
    TranscriptionRequest,
    VideoRequest,
)

Json = dict[str, Any]
Ask = Callable[[Any, Sequence[str], Model], Json]

MOST_PROMPT = 2500
MOST_SOUND = 450
MOST_DIALOGUE = 2000
"""Characters of all lines of a dialogue together."""
OWN_PACE = (0.9, 1.1)
"""What may be asked of a voice that cannot be told its pace: it is not heard as another one."""
RATIOS = ("21:9", "16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16")
SHORTEST_SONG = 10
"""Seconds below which CassetteAI makes nothing of use; the mix takes what it needs."""
BOOSTED = {
    "ar": "Arabic", "cs": "Czech", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "hi": "Hindi", "id": "Indonesian", "it": "Italian", "ja": "Japanese",
    "ko": "Korean", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
"""Languages of MiniMax's voices by their tags."""


def flux_ultra(request: ImageRequest, pictures: Sequence[str], model: Model) -> Json:
    return {
        "prompt": request.prompt,
        "aspect_ratio": exact_ratio(request.width, request.height),
        "num_images": 1,
        "output_format": "png",
        "seed": request.seed,
    }


def flux_2(request: ImageRequest, pictures: Sequence[str], model: Model) -> Json:
    size = {"width": request.width, "height": request.height}
    values = {"prompt": described(request, pictures), "image_size": size, "output_format": "png"}
    return values | {"seed": request.seed} | _references(pictures)


def nano_banana_2(request: ImageRequest, pictures: Sequence[str], model: Model) -> Json:
    return {
        "prompt": described(request, pictures),
        "aspect_ratio": near_ratio(request.width, request.height, RATIOS),
        "resolution": "2K",
        "num_images": 1,
        "output_format": "png",
        "seed": request.seed,
    } | _references(pictures)


def kling_16(request: VideoRequest, pictures: Sequence[str], model: Model) -> Json:
    ratio = near_ratio(request.width, request.height, ("16:9", "9:16", "1:1"))
    return kling(request, pictures, model) | {"aspect_ratio": ratio}


def kling(request: VideoRequest, pictures: Sequence[str], model: Model) -> Json:
    """The length is a text; the number 5 is refused."""
    return {"prompt": moving(request), "image_url": pictures[0], "duration": _sold(request, model)}


def veo(request: VideoRequest, pictures: Sequence[str], model: Model) -> Json:
    return {
        "prompt": moving(request),
        "image_url": pictures[0],
        "duration": f"{_sold(request, model)}s",
        "resolution": "1080p",
        "generate_audio": request.sound,
        "seed": request.seed,
    }


def seedance(resolution: str) -> Ask:
    def ask(request: VideoRequest, pictures: Sequence[str], model: Model) -> Json:
        return {
            "prompt": moving(request),
            "image_url": pictures[0],
            "duration": _sold(request, model),
            "resolution": resolution,
            "generate_audio": request.sound,
        }

    return ask


def minimax(request: SpeechRequest, pictures: Sequence[str], model: Model) -> Json:
    """``output_format`` must be asked for: the default is hexadecimal text with no address."""
    return {
        "text": spoken(request),
        "voice_setting": {"voice_id": voice_of(request, model), "speed": _speed(request)},
        "audio_setting": {"sample_rate": 44100, "bitrate": 256000, "format": "mp3", "channel": 1},
        "language_boost": BOOSTED.get(request.language.partition("-")[0], "auto"),
        "output_format": "url",
    }


def elevenlabs(request: SpeechRequest, pictures: Sequence[str], model: Model) -> Json:
    voice, speed = voice_of(request, model), _speed(request)
    return {"text": spoken(request), "voice": voice, "speed": speed, "timestamps": True}


def elevenlabs_turbo(request: SpeechRequest, pictures: Sequence[str], model: Model) -> Json:
    """The one of the two that may be told the language."""
    return elevenlabs(request, pictures, model) | {"language_code": request.language.partition("-")[0]}


def elevenlabs_v3(request: SpeechRequest, pictures: Sequence[str], model: Model) -> Json:
    """It keeps its own pace."""
    language = request.language.partition("-")[0]
    voice = voice_of(request, model)
    return {"text": spoken(request), "voice": voice, "timestamps": True, "language_code": language}


def dialogue(request: SpeechRequest, pictures: Sequence[str], model: Model) -> Json:
    """Lines in voices of their own, at their own pace and without times of words."""
    voices = model.voices_for(request)
    return {
        "inputs": [
            {"text": line.spoken or line.text, "voice": voice}
            for line, voice in zip(request.lines, voices, strict=True)
        ],
        "language_code": request.language.partition("-")[0],
        "seed": request.seed,
    }


def cassette(request: MusicRequest, pictures: Sequence[str], model: Model) -> Json:
    return {"prompt": instrumental(request), "duration": song_seconds(request)}


def elevenlabs_music(request: MusicRequest, pictures: Sequence[str], model: Model) -> Json:
    return {
        "prompt": instrumental(request),
        "music_length_ms": max(3000, math.ceil(request.seconds * 1000)),
        "force_instrumental": True,
        "output_format": "mp3_44100_128",
    }


def elevenlabs_sound(request: SoundRequest, pictures: Sequence[str], model: Model) -> Json:
    text = textwrap.shorten(request.description, MOST_SOUND, placeholder="")
    return {"text": text, "duration_seconds": sound_seconds(request)}


def scribe(request: TranscriptionRequest, files: Sequence[str], model: Model) -> Json:
    """Who speaks is known, and what else is heard does not matter."""
    language = request.language.partition("-")[0]
    return {"audio_url": files[0], "language_code": language, "diarize": False, "tag_audio_events": False}


def described(request: ImageRequest, pictures: Sequence[str]) -> str:
    """The prompt, in which members of the cast that have a picture are told by its number."""
    text, number = request.description, 0
    for member in request.cast:
        words = member.description or member.id
        if member.path is not None and number < len(pictures):
            number += 1
            words = f"{words} (exactly as in image {number})"
        text = text.replace("{" + member.id + "}", words)
    return ". ".join(part.strip().rstrip(".") for part in (text, request.style) if part.strip())


def moving(request: VideoRequest) -> str:
    """What moves, then what is seen."""
    seen = request.image.request.prompt if request.image.request else ""
    parts = (request.motion.strip().rstrip("."), seen)
    return textwrap.shorten(". ".join(part for part in parts if part), MOST_PROMPT, placeholder=" …")


def spoken(request: SpeechRequest) -> str:
    """What is read aloud, a line of text for each line."""
    return "\n".join(line.spoken or line.text for line in request.lines)


def instrumental(request: MusicRequest) -> str:
    return f"{request.brief.strip().rstrip('.')}. Instrumental, no vocals"


def song_seconds(request: MusicRequest) -> int:
    return max(SHORTEST_SONG, math.ceil(request.seconds))


def sound_seconds(request: SoundRequest) -> float:
    return max(0.5, math.ceil(request.seconds * 10) / 10)


def voice_of(request: SpeechRequest, model: Model) -> str:
    """The voice that reads everything at a model with one voice for an order: the first line's."""
    return next(iter(model.voices_for(request)), "")


def exact_ratio(width: int, height: int) -> str:
    shared = math.gcd(width, height)
    return f"{width // shared}:{height // shared}"


def near_ratio(width: int, height: int, offered: Sequence[str]) -> str:
    """The offered ratio that is nearest, as pictures are seen: twice as wide is as far as twice as high."""

    def distance(ratio: str) -> float:
        across, down = ratio.split(":")
        return abs(math.log(width / height * int(down) / int(across)))

    return min(offered, key=distance)


def _references(pictures: Sequence[str]) -> Json:
    return {"image_urls": [*pictures]} if pictures else {}


def _sold(request: VideoRequest, model: Model) -> str:
    return f"{quantity(request, model):g}"


def _speed(request: SpeechRequest) -> float:
    return request.lines[0].speed if request.lines else 1.0
