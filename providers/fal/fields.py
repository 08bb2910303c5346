"""What the stand-in's endpoints accept, bill and hand over, written down apart from what we send.

Strict on purpose: a field that the vendor does not list is refused too, although the vendor
itself would overlook it, because it would be a typing error of ours.
"""

from __future__ import annotations

import base64
import binascii
import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from providers.fal.overheard import uri_seconds

Json = dict[str, Any]
Made = Literal["image", "clip", "audio", "words"]


@dataclass(frozen=True)
class Field:
    """One input: its JSON type, and what bounds it."""

    type: type | tuple[type, ...]
    required: bool = False
    options: tuple[Any, ...] = ()
    low: float | None = None
    high: float | None = None
    longest: int | None = None
    """Characters of a text, entries of a list."""
    picture: bool = False
    """An address or ``data:`` URI of a picture, or a list of them."""
    sound: bool = False
    """A ``data:`` URI of FLAC."""
    inside: dict[str, Field] | None = None
    each: Field | None = None
    """What every entry of a list holds."""

    def faults(self, value: Any, loc: list[Any]) -> list[Json]:
        """What is wrong with a value, as the vendor's ``detail`` entries."""
        if not self._fits(value):
            last = self.type[-1] if isinstance(self.type, tuple) else self.type
            word = "string" if last is str else last.__name__
            return [_fault(loc, f"{word}_type", f"Input should be a valid {word}")]
        if self.options and value not in self.options:
            shown = ", ".join(repr(option) for option in self.options)
            return [_fault(loc, "literal_error", f"Input should be {shown}", {"expected": shown})]
        if self.low is not None and value < self.low:
            said = f"Input should be greater than or equal to {self.low:g}"
            return [_fault(loc, "greater_than_equal", said, {"ge": self.low})]
        if self.high is not None and value > self.high:
            said = f"Input should be less than or equal to {self.high:g}"
            return [_fault(loc, "less_than_equal", said, {"le": self.high})]
        if self.longest is not None and len(value) > self.longest:
            said = f"Input should have at most {self.longest} items"
            return [_fault(loc, "sequence_too_long", said, {"max_length": self.longest})]
        if self.inside is not None:
            return faults(self.inside, value, loc)
        if self.each is not None:
            return [fault for n, entry in enumerate(value) for fault in self.each.faults(entry, [*loc, n])]
        if self.sound and uri_seconds(value) is None:
            return [_fault(loc, "file_download_error", "Failed to load the audio")]
        if self.picture:
            pictures = value if isinstance(value, list) else [value]
            return [fault for n, each in enumerate(pictures) for fault in _unloadable(each, [*loc, n])]
        return []

    def _fits(self, value: Any) -> bool:
        """Whether the value has the type; JSON's true and false are no numbers."""
        types = self.type if isinstance(self.type, tuple) else (self.type,)
        return isinstance(value, types) and (bool in types or not isinstance(value, bool))


@dataclass(frozen=True)
class Endpoint:
    """What one endpoint takes, and what it makes of it."""

    fields: dict[str, Field]
    makes: Made
    units: Callable[[Json], float]
    """What is billed."""
    seconds: Callable[[Json], float] = lambda values: 0.0
    """How long a clip or sound is."""
    key: str = "audio"
    """Under which name sound is handed over."""
    output: tuple[str, ...] = ()
    """Where in the answer the file is, for an endpoint that is known from a rate card alone."""


def faults(fields: dict[str, Field], values: Json, loc: list[Any]) -> list[Json]:
    """All that is wrong with an input; empty if it is accepted."""
    found = [
        _fault([*loc, name], "extra_forbidden", "No such input") for name in values if name not in fields
    ]
    for name, field in fields.items():
        if name in values:
            found += field.faults(values[name], [*loc, name])
        elif field.required:
            found.append(_fault([*loc, name], "missing", "Field required"))
    return found


def _fault(loc: list[Any], type: str, msg: str, ctx: Json | None = None) -> Json:
    return {"loc": loc, "msg": msg, "type": type, "url": f"https://docs.fal.ai/errors#{type}"} | (
        {"ctx": ctx} if ctx else {}
    )


def _unloadable(value: Any, loc: list[Any]) -> list[Json]:
    """A picture that is an address counts as loaded; one that is data has to be PNG, JPEG or WebP."""
    text = str(value)
    if text.startswith(("http://", "https://")):
        return []
    try:
        data = base64.b64decode(text.partition(";base64,")[2], validate=True)
    except (ValueError, binascii.Error):
        data = b""
    if text.startswith("data:image/") and data.startswith((b"\x89PNG\r\n", b"\xff\xd8\xff", b"RIFF")):
        return []
    return [_fault(loc, "image_load_error", "Failed to load the image")]


def text(required: bool = False, longest: int | None = None) -> Field:
    return Field(str, required, longest=longest)


def one_of(*options: str, required: bool = False) -> Field:
    return Field(str, required, options)


def number(low: float | None = None, high: float | None = None, required: bool = False) -> Field:
    return Field((int, float), required, low=low, high=high)


WHOLE = Field(int)
FLAG = Field(bool)
IMAGE = Field(str, required=True, picture=True)
RATIOS = ("21:9", "16:9", "4:3", "3:2", "5:4", "1:1", "4:5", "2:3", "3:4", "9:16", "9:21")
SIZE: dict[str, Field] = {
    "width": Field(int, True, low=64, high=4096),
    "height": Field(int, True, low=64, high=4096),
}
PICTURE = {
    "prompt": text(required=True),
    "seed": WHOLE,
    "output_format": one_of("jpeg", "png"),
    "sync_mode": FLAG,
}
FLUX_2 = PICTURE | {
    "image_size": Field(dict, inside=SIZE),
    "safety_tolerance": one_of("1", "2", "3", "4", "5"),
    "enable_safety_checker": FLAG,
}
NANO = PICTURE | {
    "aspect_ratio": one_of("auto", "4:1", "1:4", "8:1", "1:8", *RATIOS),
    "resolution": one_of("0.5K", "1K", "2K", "4K"),
    "num_images": WHOLE,
    "output_format": one_of("jpeg", "png", "webp"),
    "safety_tolerance": one_of("1", "2", "3", "4", "5", "6"),
    "thinking_level": text(),
}
KLING = {
    "prompt": text(required=True, longest=2500),
    "image_url": IMAGE,
    "duration": one_of("5", "10"),
    "negative_prompt": text(),
    "cfg_scale": number(0, 1),
    "tail_image_url": Field(str, picture=True),
}
VEO = {
    "prompt": text(required=True),
    "image_url": IMAGE,
    "duration": one_of("4s", "6s", "8s"),
    "aspect_ratio": one_of("auto", "16:9", "9:16"),
    "resolution": one_of("720p", "1080p", "4k"),
    "generate_audio": FLAG,
    "seed": WHOLE,
    "negative_prompt": text(),
    "auto_fix": FLAG,
    "safety_tolerance": one_of("1", "2", "3", "4", "5", "6"),
}
SEEDANCE = {
    "prompt": text(required=True),
    "image_url": IMAGE,
    "end_image_url": Field(str, picture=True),
    "duration": one_of("auto", *(str(n) for n in range(4, 16))),
    "resolution": one_of("480p", "720p", "1080p", "4k"),
    "aspect_ratio": one_of("auto", *RATIOS),
    "generate_audio": FLAG,
    "bitrate_mode": text(),
}
WAN = {
    "prompt": text(required=True, longest=5000),
    "image_url": Field(str, picture=True),
    "end_image_url": Field(str, picture=True),
    "video_url": text(),
    "audio_url": text(),
    "duration": Field(int, low=2, high=15),
    "resolution": one_of("720p", "1080p"),
    "negative_prompt": text(longest=500),
    "seed": WHOLE,
}
LTX = {
    "prompt": text(required=True),
    "image_url": IMAGE,
    "end_image_url": Field(str, picture=True),
    "duration": Field(int, options=(6, 8, 10)),
    "resolution": one_of("1080p", "1440p", "2160p"),
    "fps": Field(int, options=(24, 25, 48, 50)),
    "generate_audio": FLAG,
}
VOICES = (
    "Wise_Woman", "Friendly_Person", "Inspirational_girl", "Deep_Voice_Man", "Calm_Woman", "Casual_Guy",
    "Lively_Girl", "Patient_Man", "Young_Knight", "Determined_Man", "Lovely_Girl", "Decent_Boy",
    "Imposing_Manner", "Elegant_Man", "Abbess", "Sweet_Girl_2", "Exuberant_Girl",
)  # fmt: skip
MINIMAX = {
    "text": text(required=True, longest=5000),
    "voice_setting": Field(
        dict,
        inside={
            "voice_id": one_of(*VOICES),
            "speed": number(0.5, 2),
            "vol": number(0, 10),
            "pitch": Field(int, low=-12, high=12),
            "emotion": one_of("happy", "sad", "angry", "fearful", "disgusted", "surprised", "neutral"),
            "english_normalization": FLAG,
        },
    ),
    "audio_setting": Field(
        dict,
        inside={
            "sample_rate": Field(int, options=(8000, 16000, 22050, 24000, 32000, 44100)),
            "bitrate": Field(int, options=(32000, 64000, 128000, 256000)),
            "format": one_of("mp3", "pcm", "flac"),
            "channel": Field(int, options=(1, 2)),
        },
    ),
    "language_boost": text(),
    "output_format": one_of("url", "hex"),
    "pronunciation_dict": Field(dict, inside={"tone_list": Field(list)}),
}
CLONE = {
    "audio_url": text(required=True),
    "text": text(longest=1000),
    "model": one_of("speech-02-hd", "speech-02-turbo", "speech-01-hd", "speech-01-turbo"),
    "noise_reduction": FLAG,
    "need_volume_normalization": FLAG,
    "accuracy": number(0, 1),
}
ELEVEN = {
    "text": text(required=True),
    "voice": text(),
    "stability": number(0, 1),
    "similarity_boost": number(0, 1),
    "style": number(0, 1),
    "speed": number(0.7, 1.2),
    "timestamps": FLAG,
    "previous_text": text(),
    "next_text": text(),
    "apply_text_normalization": one_of("auto", "on", "off"),
}
ELEVEN_V3 = {
    "text": text(required=True, longest=5000),
    "voice": text(),
    "stability": number(0, 1),
    "timestamps": FLAG,
    "language_code": text(),
    "apply_text_normalization": one_of("auto", "on", "off"),
}
DIALOGUE = {
    "inputs": Field(
        list, True, each=Field(dict, inside={"text": text(required=True), "voice": text(required=True)})
    ),
    "stability": number(0, 1),
    "use_speaker_boost": FLAG,
    "language_code": text(),
    "seed": WHOLE,
    "pronunciation_dictionary_locators": Field(list, longest=3),
}
KOKORO = {
    "prompt": text(required=True),
    "voice": one_of(
        *(f"a{voice}" for voice in ("f_heart", "f_bella", "f_nova", "m_adam", "m_michael", "m_onyx"))
    ),
    "speed": number(0.1, 5),
}
SONG = {
    "prompt": text(),
    "music_length_ms": Field(int, low=3000, high=600_000),
    "force_instrumental": FLAG,
    "respect_sections_durations": FLAG,
    "output_format": text(),
}
SOUND = {
    "text": text(required=True, longest=450),
    "duration_seconds": number(0.5, 22),
    "loop": FLAG,
    "prompt_influence": number(0, 1),
}


SCRIBE = {
    "audio_url": Field(str, True, sound=True),
    "language_code": text(),
    "diarize": FLAG,
    "tag_audio_events": FLAG,
    "keyterms": Field(list, longest=100, each=text()),
}


def read_aloud(values: Json) -> float:
    """Seconds that reading takes: 14 characters a second."""
    pace = values.get("speed") or values.get("voice_setting", {}).get("speed") or 1.0
    return max(0.5, len(said(values)) / 14 / float(pace))


def listened(values: Json) -> float:
    """How long the sound is that is listened to."""
    return uri_seconds(values["audio_url"]) or 0.0


def said(values: Json) -> str:
    """What is read aloud, which endpoints call differently."""
    lines = "\n".join(str(line["text"]) for line in values.get("inputs", ()))
    return str(values.get("text") or values.get("prompt") or lines)


def _length(values: Json) -> float:
    said = str(values.get("duration", "5")).rstrip("s")
    return float(said) if said != "auto" else 5.0


def _megapixels(values: Json) -> float:
    size = values.get("image_size") or {"width": 1024, "height": 768}
    return float(math.ceil(size["width"] * size["height"] / 1e6))


def _pictures(values: Json) -> float:
    return float(values.get("num_images", 1))


def _thousands(values: Json) -> float:
    return len(said(values)) / 1000


def _image(fields: dict[str, Field], units: Callable[[Json], float] = _pictures) -> Endpoint:
    return Endpoint(fields, "image", units)


def _clip(fields: dict[str, Field]) -> Endpoint:
    return Endpoint(fields, "clip", _length, _length)


def _speech(fields: dict[str, Field]) -> Endpoint:
    return Endpoint(fields, "audio", _thousands, read_aloud)


VOICE_CLONE = "fal-ai/minimax/voice-clone"
EDIT = {"image_urls": Field(list, True, longest=9, picture=True)}
ENDPOINTS = {
    "fal-ai/flux-pro/v1.1-ultra": _image(
        PICTURE
        | {
            "aspect_ratio": one_of(*RATIOS),
            "num_images": WHOLE,
            "raw": FLAG,
            "enhance_prompt": FLAG,
            "safety_tolerance": one_of("1", "2", "3", "4", "5", "6"),
            "image_url": Field(str, picture=True),
            "image_prompt_strength": number(0, 1),
        }
    ),
    "fal-ai/flux-2-pro": _image(FLUX_2, _megapixels),
    "fal-ai/flux-2-pro/edit": _image(FLUX_2 | EDIT, _megapixels),
    "fal-ai/nano-banana-2": _image(NANO),
    "fal-ai/nano-banana-2/edit": _image(NANO | EDIT),
    "fal-ai/kling-video/v1.6/pro/image-to-video": _clip(KLING | {"aspect_ratio": one_of("16:9", "9:16", "1:1")}),
    "fal-ai/kling-video/v2.5-turbo/pro/image-to-video": _clip(KLING),
    "fal-ai/veo3.1/image-to-video": _clip(VEO),
    "bytedance/seedance-2.0/image-to-video": _clip(SEEDANCE),
    "fal-ai/wan/v2.7/image-to-video": _clip(WAN),
    "fal-ai/ltx-2.3/image-to-video": _clip(LTX),
    "fal-ai/minimax/speech-02-hd": _speech(MINIMAX),
    VOICE_CLONE: Endpoint(CLONE, "audio", lambda values: 1.0, lambda values: 2.0),
    "fal-ai/elevenlabs/tts/multilingual-v2": _speech(ELEVEN),
    "fal-ai/elevenlabs/tts/turbo-v2.5": _speech(ELEVEN | {"language_code": text()}),
    "fal-ai/elevenlabs/tts/eleven-v3": _speech(ELEVEN_V3),
    "fal-ai/elevenlabs/text-to-dialogue/eleven-v3": _speech(DIALOGUE),
    "fal-ai/kokoro/american-english": _speech(KOKORO),
    "fal-ai/elevenlabs/sound-effects/v2": Endpoint(
        SOUND, "audio", lambda v: float(v.get("duration_seconds", 5)), lambda v: float(v.get("duration_seconds", 5))
    ),
    "fal-ai/elevenlabs/speech-to-text/scribe-v2": Endpoint(
        SCRIBE, "words", lambda v: listened(v) / 60, lambda v: listened(v)
    ),
    "CassetteAI/music-generator": Endpoint(
        {"prompt": text(required=True), "duration": number(1, 240, required=True)},
        "audio",
        lambda values: float(values["duration"]) / 60,
        lambda values: float(values["duration"]),
        key="audio_file",
    ),
    "fal-ai/elevenlabs/music": Endpoint(
        SONG,
        "audio",
        lambda values: float(math.ceil(values.get("music_length_ms", 30_000) / 60_000)),
        lambda values: float(values.get("music_length_ms", 30_000)) / 1000,
    ),
}  # fmt: skip
