"""What the stand-in's endpoints accept and use up, written down apart from what we send.

Strict on purpose: a field that the vendor does not list is refused too, although the vendor
itself would overlook it, because it would be a typing error of ours.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from providers.fal import fields as base
from providers.fal.fields import FLAG, Field, Json, number, one_of, text

SPEECH_MODELS = {"eleven_multilingual_v2": 10_000, "eleven_flash_v2_5": 40_000, "eleven_v3": 5_000}
"""With the most characters that they read at once."""
UNTOLD = ("eleven_multilingual_v2",)
"""Models that refuse to be told the language."""
MOST_DIALOGUE, MOST_SPEAKERS = 2_000, 10
"""The most characters, and the most voices, of a dialogue."""
HALF = ("eleven_flash_v2_5",)
"""Models whose characters cost half."""


@dataclass(frozen=True)
class Endpoint:
    """What one endpoint takes, and what it makes of it."""

    name: str
    fields: dict[str, Field]
    seconds: Callable[[Json], float]
    cost: Callable[[Json], float]
    """Characters of the account's quota."""


SETTINGS = {
    "stability": number(0, 1),
    "similarity_boost": number(0, 1),
    "style": number(0, 1),
    "clone_strength": number(0, 1),
    "use_speaker_boost": FLAG,
    "speed": number(0.7, 1.2),
}
SPOKEN = {
    "language_code": text(),
    "seed": Field(int, low=0, high=4294967295),
    "previous_text": text(),
    "previous_request_ids": Field(list, longest=3),
    "next_request_ids": Field(list, longest=3),
    "pronunciation_dictionary_locators": Field(list, longest=3),
    "apply_text_normalization": one_of("auto", "on", "off"),
    "use_pvc_as_ivc": FLAG,
    "audio_effects": Field(dict),
}
"""What speech and dialogue have in common."""
SPEECH = SPOKEN | {
    "text": text(required=True),
    "model_id": one_of(*SPEECH_MODELS),
    "voice_settings": Field(dict, inside=SETTINGS),
    "next_text": text(),
    "apply_language_text_normalization": FLAG,
}
DIALOGUE = SPOKEN | {
    "inputs": Field(
        list, True, each=Field(dict, inside={"text": text(required=True), "voice_id": text(required=True)})
    ),
    "model_id": one_of("eleven_v3"),
    "settings": Field(dict, inside={"stability": number(0, 1)}),
    "future_text": text(),
}
MUSIC = {
    "prompt": text(longest=4100),
    "composition_plan": Field(dict),
    "music_length_ms": Field(int, low=3000, high=600_000),
    "model_id": one_of("music_v1", "music_v2", "music_v2_5"),
    "force_instrumental": FLAG,
    "seed": Field(int, low=0, high=2147483647),
    "finetune_id": text(),
    "respect_sections_durations": FLAG,
    "store_for_inpainting": FLAG,
    "sign_with_c2pa": FLAG,
}
SOUND = {
    "text": text(required=True, longest=450),
    "duration_seconds": number(0.5, 30),
    "loop": FLAG,
    "prompt_influence": number(0, 1),
    "model_id": one_of("eleven_text_to_sound_v2", "eleven_text_to_sound_v3"),
}


ALIGNMENT = {"file": Field(dict, True), "text": text(required=True, longest=675_000)}


def text_of(values: Json) -> str:
    """What is read aloud; a dialogue's lines are one after the other without a space."""
    return str(values["text"]) if "text" in values else "".join(line["text"] for line in values["inputs"])


def read_aloud(values: Json) -> float:
    """Seconds that reading takes: 14 characters a second."""
    return max(0.5, len(text_of(values)) / 14 / float((values.get("voice_settings") or {}).get("speed", 1.0)))


def _characters(values: Json) -> float:
    return len(text_of(values)) * (0.5 if values.get("model_id") in HALF else 1.0)


def _sound_seconds(values: Json) -> float:
    return float(values.get("duration_seconds", 2.0))


def _file_seconds(values: Json) -> float:
    return float(values["file"]["seconds"])


def _song_seconds(values: Json) -> float:
    return float(values.get("music_length_ms", 30_000)) / 1000


ENDPOINTS = {
    "speech": Endpoint("speech", SPEECH, read_aloud, _characters),
    "dialogue": Endpoint("dialogue", DIALOGUE, read_aloud, _characters),
    "music": Endpoint("music", MUSIC, _song_seconds, lambda values: _song_seconds(values) * 16),
    "sound": Endpoint("sound", SOUND, _sound_seconds, lambda values: _sound_seconds(values) * 40),
    "alignment": Endpoint("alignment", ALIGNMENT, _file_seconds, lambda values: _file_seconds(values) * 2),
}


def faults(endpoint: Endpoint, values: Any) -> list[Json]:
    """All that is wrong with a body, as FastAPI's ``detail`` entries; empty if it is accepted."""
    if not isinstance(values, dict):
        return [{"loc": ["body"], "msg": "Input should be a valid dictionary", "type": "model_type"}]
    found = base.faults(endpoint.fields, values, ["body"])
    if endpoint.name == "music":
        found += _of_music(values)
    return [{name: value for name, value in fault.items() if name != "url"} for fault in found]


def _of_music(values: Json) -> list[Json]:
    """Rules between music's fields."""
    if ("prompt" in values) == ("composition_plan" in values):
        said = "Exactly one of prompt and composition_plan must be given"
    elif "seed" in values and "prompt" in values:
        said = "seed cannot be used in conjunction with prompt"
    elif "force_instrumental" in values and "prompt" not in values:
        said = "force_instrumental can only be used with prompt"
    else:
        return []
    return [{"loc": ["body"], "msg": said, "type": "value_error"}]
