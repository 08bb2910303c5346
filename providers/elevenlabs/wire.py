"""ElevenLabs over HTTP: a paid POST, sent once, whose answer is the sound itself.

There are no jobs to ask about and no key that an order could be found by. What breaks off after
it was sent is therefore in doubt for good. Source: elevenlabs.io/docs, API reference and errors.
"""

from __future__ import annotations

import re
import textwrap
from typing import Any

from pixora.errors import ProviderError
from pixora.http import Answer, Http
from providers import hearing

BASE = "https://api.elevenlabs.io"
FORMAT = "mp3_44100_128"
"""Sold to every account; better ones are not."""
COST = "character-cost"
"""The header that says how many characters of the account's quota speech has used."""
KEY_NEXT = "check ELEVENLABS_API_KEY; keys are made at elevenlabs.io/app/settings/api-keys"
MONEY_NEXT = "top the account up at elevenlabs.io/app/subscription"
ROOM_NEXT = (
    "delete a voice that is not needed, or choose a subscription with more at elevenlabs.io/app/subscription"
)
_ID = re.compile(r"[A-Za-z0-9]{1,64}")
_REFUSED = re.compile(r"polic|moderat|bad_prompt|bad_composition|prohibited|copyright|unsafe")


class Api(Http):
    """The vendor at one address with one key."""

    def __init__(self, base: str, key: str) -> None:
        super().__init__("ElevenLabs", base, {"xi-api-key": key}, self._meaning)
        self._key = key

    async def order(self, path: str, values: dict[str, Any], speech: bytes = b"") -> Answer:
        """Post an order, exactly once, and wait for its sound; where ``speech`` goes along, for its words."""
        if speech:
            file = ("speech.flac", speech, hearing.MIME)
            return await self.make(path, data=values, files=[("file", file)])
        return await self.make(path, json=values, params={"output_format": FORMAT})

    async def add_voice(self, name: str, key: str, sample: bytes) -> str:
        """Have an instant clone made of an MP3, exactly once; the voice's id."""
        files = [("files", ("sample.mp3", sample, "audio/mpeg"))]
        form = {"name": name, "description": key}
        answer = await self.ask("POST", "/v1/voices/add", paid=True, data=form, files=files)
        made = answer.body if isinstance(answer.body, dict) else {}
        voice = made.get("voice_id")
        if not isinstance(voice, str) or not _ID.fullmatch(voice):
            raise ProviderError("ElevenLabs made a voice but did not name it", "uncertain")
        if made.get("requires_verification"):
            await self.delete_voice(voice)
            said = "ElevenLabs wants this voice to be verified by its speaker, which can only be done there"
            raise ProviderError(said, "refused", next_step="send a recording of somebody else")
        return voice

    async def find_voice(self, key: str) -> str | None:
        """The id of the account's voice that has a description."""
        answer = await self.ask("GET", "/v1/voices")
        listed = answer.body.get("voices") if isinstance(answer.body, dict) else None
        for voice in listed if isinstance(listed, list) else ():
            id = voice.get("voice_id") if isinstance(voice, dict) else None
            if isinstance(id, str) and _ID.fullmatch(id) and voice.get("description") == key:
                return id
        return None

    async def delete_voice(self, voice: str) -> None:
        """Delete a voice; one that is not there is deleted."""
        answer = await self.send("DELETE", f"/v1/voices/{voice}")
        if not answer.ok and told(answer.body)[1] not in ("voice_not_found", "voice_does_not_exist"):
            raise self.failure(answer)

    def _meaning(self, answer: Answer, paid: bool) -> ProviderError | None:
        """What the vendor's error bodies mean; None where the status says as much."""
        text, sort = told(answer.body)
        text = text.replace(self._key, "…") if self._key else text
        said = f": {text}" if text else ""
        if sort == "quota_exceeded" or answer.status == 402:
            return ProviderError(f"ElevenLabs' account cannot pay{said}", "quota", next_step=MONEY_NEXT)
        if answer.status == 429:
            wait = answer.retry_after
            return ProviderError(f"ElevenLabs has too many requests{said}", "rate_limited", retry_after=wait)
        if 400 <= answer.status < 500 and _REFUSED.search(sort):
            return ProviderError(f"ElevenLabs refuses this content{said}", "refused", next_step="reword it")
        if answer.status in (401, 403):
            return ProviderError(f"ElevenLabs does not accept the key{said}", "auth", next_step=KEY_NEXT)
        if sort == "voice_limit_reached":
            return ProviderError(
                f"ElevenLabs' account has no room for another voice{said}", "quota", next_step=ROOM_NEXT
            )
        if sort.startswith("voice_"):
            next_step = "choose another voice, or add that one to the account"
            return ProviderError(
                f"ElevenLabs cannot speak with this voice{said}", "invalid", next_step=next_step
            )
        if sort == "max_character_limit_exceeded":
            return ProviderError(
                f"the text is too long for ElevenLabs{said}", "invalid", next_step="split the scene"
            )
        if 400 <= answer.status < 500 and answer.status != 408:
            return ProviderError(f"ElevenLabs cannot make this{said or f' ({answer.status})'}", "invalid")
        return None


def billed(answer: Answer) -> float | None:
    """Characters of the account's quota that an order has used, where that is said."""
    try:
        return float(answer.headers[COST])
    except (KeyError, ValueError):
        return None


def told(body: Any) -> tuple[str, str]:
    """The sentence and the status in an error body: ``detail`` is an object, a list of entries or a text."""
    detail = body.get("detail", "") if isinstance(body, dict) else ""
    if isinstance(detail, list):
        first = detail[0] if detail and isinstance(detail[0], dict) else {}
        field = ".".join(str(part) for part in first.get("loc") or () if part != "body")
        return _line(": ".join(part for part in (field, str(first.get("msg", ""))) if part)), ""
    if isinstance(detail, dict):
        sort = detail.get("status") or detail.get("code") or detail.get("type") or ""
        return _line(str(detail.get("message") or "")), str(sort)
    return _line(str(detail)), ""


def _line(text: str) -> str:
    return textwrap.shorten(re.sub(r"<[^>]*>", " ", text), 200, placeholder=" …")
