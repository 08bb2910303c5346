"""The state of the stand-in: what was asked for, what it used up, and the sound of it."""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from pixora import standin
from pixora.standin import Part, journal, parts
from providers.elevenlabs.account import OWN, SLOTS, VOICES, cloned
from providers.elevenlabs.fields import (
    ENDPOINTS,
    MOST_DIALOGUE,
    MOST_SPEAKERS,
    SPEECH_MODELS,
    UNTOLD,
    faults,
    read_aloud,
    text_of,
)
from providers.elevenlabs.sounding import BETTER, FORMATS, SONGS, sound
from providers.fal.fields import Json
from providers.fal.overheard import flac_seconds

CLONE = {"name", "files", "remove_background_noise", "description", "labels"}
"""The fields of the form that a voice is made of."""
SAMPLES = (b"ID3", b"\xff\xfb", b"\xff\xf3", b"RIFF", b"OggS", b"fLaC")
"""How sounds begin that a voice is made of."""
Refusal = tuple[int, Json]
"""A status and the body that goes with it."""


def detail(status: int, sort: str, message: str) -> Refusal:
    return status, {"detail": {"status": sort, "message": message}}


TURNED_AWAY: dict[str, Refusal] = {
    "busy": detail(429, "system_busy", "Our systems are experiencing heavy traffic."),
    "429": detail(429, "too_many_concurrent_requests", "Too many concurrent requests for your subscription."),
    "quota": detail(401, "quota_exceeded", "This request exceeds your quota. You have 0 credits remaining."),
    "refuse": detail(400, "content_policy_violation", "The text violates the terms of service."),
    "copyright": detail(400, "bad_prompt", "The prompt names an artist or band."),
    "forbidden": detail(403, "missing_permissions", "The API key is missing the permission for this."),
    "500": detail(500, "internal_server_error", "Something went wrong."),
    "full": detail(400, "voice_limit_reached", "You have reached your maximum amount of custom voices."),
    "503": detail(503, "service_unavailable", "Down for maintenance."),
}
"""What rules can have answered before anything is made."""


@dataclass
class Standin(standin.Standin):
    """The account, the faults and the journal."""

    quota: float = 100_000
    """Characters that the account may use up."""
    used: float = 0.0
    clones: dict[str, Json] = field(default_factory=dict)
    """Voices made of samples, by id."""

    def restore(self) -> None:
        """Know what an earlier life has billed, and whose voices it cloned."""
        for row in journal(self.folder):
            match row["event"]:
                case "billed":
                    self.used += row["cost"]
                case "cloned":
                    self.clones[row["id"]] = cloned(row["id"], row["name"], row["description"])
                case "deleted":
                    del self.clones[row["id"]]

    @property
    def voices(self) -> list[Json]:
        """The voices of the account."""
        return [*VOICES, *self.clones.values()]

    def unclonable(self, form: Sequence[Part]) -> Refusal | None:
        """Why no voice is made of a form; None if one can be."""
        missing = [name for name in ("name", "files") if all(part.name != name for part in form)]
        found = [{"loc": ["body", name], "msg": "Field required", "type": "missing"} for name in missing]
        extra = {part.name for part in form} - CLONE
        found += [
            {"loc": ["body", name], "msg": "No such input", "type": "extra_forbidden"}
            for name in sorted(extra)
        ]
        if found:
            return 422, {"detail": found}
        if not all(part.content.startswith(SAMPLES) for part in form if part.name == "files"):
            return detail(400, "invalid_content", "The uploaded content is no sound.")
        return TURNED_AWAY["full"] if len(self.clones) >= SLOTS else None

    def clone(self, form: Sequence[Part], fate: Json) -> str:
        """Make a voice: its id."""
        told = {part.name: part.content.decode() for part in form if part.name in ("name", "description")}
        made = cloned(uuid.uuid4().hex[:20], told["name"], told.get("description", ""))
        id = made["voice_id"]
        sizes = [len(part.content) for part in form if part.name == "files"]
        self.clones[id] = made
        self.write(
            "cloned", id=id, name=made["name"], description=made["description"], sizes=sizes, fate=fate
        )
        return str(id)

    def delete(self, id: str) -> bool:
        """Delete a voice that was cloned; whether there was one."""
        if self.clones.pop(id, None) is None:
            return False
        self.write("deleted", id=id)
        return True

    def wrong(self, name: str, values: Any, voice: str, format: str) -> Refusal | None:
        """Why a request is refused; None if it can be carried out."""
        endpoint = ENDPOINTS[name]
        found = faults(endpoint, values)
        if format in BETTER:
            return detail(403, "output_format_not_allowed", f"{format} needs another subscription.")
        if format not in FORMATS and not (name == "music" and format in SONGS):
            said = "Input should be a known format"
            found.append({"loc": ["query", "output_format"], "msg": said, "type": "enum"})
        if found:
            return 422, {"detail": found}
        known = {voice["voice_id"] for voice in self.voices}
        refusal = _unspeakable(values, voice, known) if name == "speech" else _untalkable(name, values, known)
        if refusal is not None:
            return refusal
        left = self.quota - self.used
        if endpoint.cost(values) > left:
            need = endpoint.cost(values)
            said = f"You have {left:g} credits remaining, while {need:g} are required for this request."
            return detail(401, "quota_exceeded", said)
        return None

    def bill(self, name: str, values: Json, voice: str, fate: Json) -> tuple[str, float]:
        """Take a request in: its id, and what it costs."""
        request, cost = uuid.uuid4().hex, ENDPOINTS[name].cost(values) * fate.get("factor", 1.0)
        self.used += cost
        self.write("billed", id=request, endpoint=name, voice=voice, input=values, cost=cost, fate=fate)
        return request, cost


def _unspeakable(values: Json, voice: str, known: Collection[str]) -> Refusal | None:
    """What only speech can be refused for."""
    refusal = _strange(voice, known)
    if refusal is not None:
        return refusal
    model = values.get("model_id", "eleven_multilingual_v2")
    if len(values["text"]) > SPEECH_MODELS[model]:
        said = f"{model} reads at most {SPEECH_MODELS[model]} characters."
        return detail(400, "max_character_limit_exceeded", said)
    if model in UNTOLD and "language_code" in values:
        return detail(400, "unsupported_language", f"{model} does not support language_code.")
    if not values["text"].strip():
        return detail(400, "empty_text", "The text is empty.")
    return None


def _untalkable(name: str, values: Json, known: Collection[str]) -> Refusal | None:
    """What only a dialogue, or a sound to listen to, can be refused for."""
    if name == "alignment" and not values["file"]["seconds"]:
        return detail(400, "invalid_audio", "The file could not be read as audio.")
    if name != "dialogue":
        return None
    voices = {line["voice_id"] for line in values["inputs"]}
    if not voices or len(voices) > MOST_SPEAKERS:
        return detail(400, "invalid_inputs", f"A dialogue has 1 to {MOST_SPEAKERS} different voices.")
    if len(text_of(values)) > MOST_DIALOGUE:
        said = f"A dialogue has at most {MOST_DIALOGUE} characters."
        return detail(400, "max_character_limit_exceeded", said)
    if not all(line["text"].strip() for line in values["inputs"]):
        return detail(400, "empty_text", "A text is empty.")
    return next(filter(None, (_strange(voice, known) for voice in sorted(voices))), None)


def _strange(voice: str, known: Collection[str]) -> Refusal | None:
    """Why a voice cannot be used."""
    said = f"A voice with the voice_id {voice} was not found."
    if len(voice) != len(OWN):
        return detail(400, "voice_not_found", said)
    return None if voice in known else detail(404, "voice_not_found", said)


def spoken(values: Json, data: bytes, fate: str) -> Json:
    """Speech with the times of its characters, as rules have it: ``untimed``, ``normalized``, ``scrambled``."""
    text, seconds = text_of(values), read_aloud(values)
    alignment = characters(text, seconds)
    normalized = characters(text.replace("2", "two"), seconds)
    if fate == "scrambled":
        alignment["character_start_times_seconds"].reverse()
        normalized["characters"].pop()
    silent = fate in ("untimed", "normalized")
    answer = {
        "audio_base64": base64.b64encode(data).decode(),
        "alignment": None if silent else alignment,
        "normalized_alignment": None if fate == "untimed" else normalized,
    }
    return answer | ({"voice_segments": segments(values["inputs"], seconds)} if "inputs" in values else {})


def segments(inputs: list[Json], seconds: float) -> list[Json]:
    """Who is heard when in a dialogue."""
    each = seconds / max(1, sum(len(line["text"]) for line in inputs))
    told: list[Json] = []
    at = 0
    for nr, line in enumerate(inputs):
        until = at + len(line["text"])
        told.append(
            {
                "voice_id": line["voice_id"],
                "start_time_seconds": round(at * each, 4),
                "end_time_seconds": round(until * each, 4),
                "character_start_index": at,
                "character_end_index": until,
                "dialogue_input_index": nr,
            }
        )
        at = until
    return told


def characters(text: str, seconds: float) -> Json:
    """When each character is heard: all as long as each other."""
    each = seconds / max(1, len(text))
    return {
        "characters": [*text],
        "character_start_times_seconds": [round(n * each, 4) for n in range(len(text))],
        "character_end_times_seconds": [round((n + 1) * each, 4) for n in range(len(text))],
    }


def made(name: str, values: Json, format: str) -> bytes:
    """A real sound, as long as was ordered, in one of the formats there are."""
    return sound(round(ENDPOINTS[name].seconds(values), 2), format)


def form(mime: str, body: bytes) -> Json:
    """The fields of a form as the journal keeps them: of a file its type and how long it is."""
    found: Json = {}
    for part in parts(mime, body):
        seconds = flac_seconds(part.content)
        file = {"mime": part.mime, "bytes": len(part.content), "seconds": round(seconds or 0.0, 3)}
        found[part.name] = file if part.file else part.content.decode()
    return found


def parsed(data: bytes) -> Any:
    try:
        return json.loads(data)
    except ValueError:
        return None
