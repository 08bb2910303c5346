"""OpenAI's images API over HTTP: one POST, whose answer is the picture.

Without pictures the order is JSON to ``/images/generations``; with some it is a form to
``/images/edits``. Source: platform.openai.com/docs, API reference, images and error codes.
"""

from __future__ import annotations

import re
import textwrap
from urllib.parse import urlsplit

from pixora.errors import ProviderError
from pixora.http import Answer, Http

BASE = "https://api.openai.com/v1"
REFUSED = ("moderation_blocked", "content_policy_violation", "content_filter")
BROKE = ("insufficient_quota", "billing_hard_limit_reached", "billing_not_active")
KEY_NEXT = "check OPENAI_API_KEY; keys are made at platform.openai.com/api-keys"
MONEY_NEXT = "top the account up at platform.openai.com/settings/organization/billing"
ADDRESS_NEXT = (
    "choose other picture models, or let OPENAI_BASE_URL lead to a server of pictures and set "
    "PIXORA_MODEL_BASE_URL for the language model"
)
Picture = tuple[str, bytes, str]
"""A name, bytes and a mime type."""


class Images(Http):
    """The API at one address; ``key`` may be empty for a server that wants none."""

    def __init__(self, base: str, key: str) -> None:
        vendor = "OpenAI" if base == BASE else urlsplit(base).netloc
        headers = {"authorization": f"Bearer {key}"} if key else {}
        super().__init__(vendor, base, headers, self._meaning)
        self._key = key

    async def order(self, values: dict[str, str | int], pictures: list[Picture]) -> Answer:
        """Post an order, exactly once; its answer is the picture, or says where that is."""
        if not pictures:
            return await self.make("/images/generations", json=values)
        fields = {name: str(value) for name, value in values.items()}
        return await self.make("/images/edits", data=fields, files=[("image[]", file) for file in pictures])

    def _meaning(self, answer: Answer, paid: bool) -> ProviderError | None:
        """What an error means; None where the status says as much."""
        text, code = told(answer)
        text = text.replace(self._key, "…") if self._key else text
        said, who, status = f": {text}" if text else "", self.vendor, answer.status
        if code in REFUSED:
            return ProviderError(f"{who} refuses this content{said}", "refused", next_step="reword it")
        if code in BROKE:
            return ProviderError(f"{who}'s account cannot pay", "quota", next_step=MONEY_NEXT)
        if status in (401, 403):
            return ProviderError(f"{who} does not accept the key", "auth", next_step=KEY_NEXT)
        if status in (404, 405):
            return self._absent(code, said)
        if status == 429:
            wait = answer.retry_after
            return ProviderError(f"{who} has too many requests", "rate_limited", retry_after=wait)
        if status >= 500 and status != 503 and isinstance(answer.body, dict) and "error" in answer.body:
            # Said by the vendor and not by a gateway: the only answer there will be has come.
            return ProviderError(f"{who} failed to make it{said}", "failed", next_step="try again")
        if 400 <= status < 500 and status not in (402, 408):
            return ProviderError(f"{who} cannot make this{said or f' ({status})'}", "invalid")
        return None

    def _absent(self, code: str, said: str) -> ProviderError:
        if code == "model_not_found" or re.search(r"\bmodel\b", said, re.I):
            text = f"{self.vendor} has no such model{said}"
            return ProviderError(text, "invalid", next_step="choose another model")
        text = f"the server at {self.base} makes no pictures: it has no such address as /images"
        return ProviderError(text, "invalid", next_step=ADDRESS_NEXT)


def told(answer: Answer) -> tuple[str, str]:
    """The sentence and the code in an error body; imitators say ``error`` as a text."""
    body = answer.body if isinstance(answer.body, dict) else {}
    error = body.get("error")
    text, code = error, ""
    if isinstance(error, dict):
        text, code = error.get("message") or "", error.get("code") or error.get("type") or ""
    text = textwrap.shorten(re.sub(r"[<>]", "", str(text or "")), 160, placeholder=" …")
    return text, str(code)
