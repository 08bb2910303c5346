"""Replicate's predictions over HTTP: create once, look, cancel; and files to begin from.

Source: replicate.com/docs, HTTP API reference. Errors are problems: ``title``, ``detail``, ``status``.
"""

from __future__ import annotations

import asyncio
import re
import textwrap
from pathlib import Path
from typing import Any

from pixora.errors import ProviderError
from pixora.http import Answer, Http

BASE = "https://api.replicate.com"
KEY_NEXT = "check REPLICATE_API_TOKEN; tokens are made at replicate.com/account/api-tokens"
MONEY_NEXT = "add credit at replicate.com/account/billing"
_ID = re.compile(r"[A-Za-z0-9_-]{1,128}")


class Api(Http):
    """The API at one address with one token."""

    def __init__(self, base: str, token: str) -> None:
        super().__init__("Replicate", base, {"authorization": f"Bearer {token}"}, self._meaning)
        self._token = token

    async def create(self, path: str, values: dict[str, Any]) -> str:
        """Post an order, exactly once; the id of its prediction."""
        answer = await self.ask("POST", path, paid=True, json={"input": values})
        id = answer.body.get("id") if isinstance(answer.body, dict) else None
        if not isinstance(id, str) or not _ID.fullmatch(id):
            raise ProviderError("Replicate took the order but named no prediction", "uncertain")
        return id

    async def prediction(self, id: str) -> dict[str, Any]:
        """A prediction as it stands."""
        return _known(await self.ask("GET", f"/v1/predictions/{_sound(id)}"))

    async def cancel(self, id: str) -> dict[str, Any]:
        """Ask for a prediction to be stopped; how it stands then."""
        return _known(await self.ask("POST", f"/v1/predictions/{_sound(id)}/cancel"))

    async def upload(self, path: Path) -> str:
        """Hand a picture over, which buys nothing; the address to name it by."""
        try:
            data = await asyncio.to_thread(path.read_bytes)
        except OSError as error:
            raise ProviderError(f"the picture {path.name!r} cannot be read", "invalid") from error
        mime = "image/png" if data.startswith(b"\x89PNG") else "image/jpeg"
        answer = await self.send("POST", "/v1/files", files=[("content", (path.name, data, mime))])
        if not answer.ok:  # whatever a clear no is about, it is not a prediction
            raise self.failure(answer, paid=answer.status < 500)
        body = answer.body
        urls = body.get("urls") if isinstance(body, dict) else None
        url = urls.get("get") if isinstance(urls, dict) else None
        if not isinstance(url, str):
            raise ProviderError("Replicate took a picture in and named no address", "unavailable")
        return url

    def _meaning(self, answer: Answer, paid: bool) -> ProviderError | None:
        """What an error means; None where the status says as much."""
        body = answer.body if isinstance(answer.body, dict) else {}
        text = re.sub(r"[<>]", "", str(body.get("detail") or body.get("title") or ""))
        text = textwrap.shorten(text.replace(self._token or "\0", "…"), 160, placeholder=" …")
        said = f": {text}" if text else ""
        match answer.status:
            case 401 | 403:
                return ProviderError("Replicate does not accept the token", "auth", next_step=KEY_NEXT)
            case 402:
                return ProviderError("Replicate's account has no credit", "quota", next_step=MONEY_NEXT)
            case 404 if paid:
                said = f"Replicate has no such model{said}"
                return ProviderError(said, "invalid", next_step="choose another model")
            case 404:
                return ProviderError("Replicate no longer knows this prediction", "lost")
            case 429:
                wait = answer.retry_after
                return ProviderError("Replicate has too many requests", "rate_limited", retry_after=wait)
        if 400 <= answer.status < 500 and answer.status != 408:
            return ProviderError(f"Replicate cannot make this{said or f' ({answer.status})'}", "invalid")
        return None


def _sound(id: str) -> str:
    if not _ID.fullmatch(id):
        raise ProviderError(f"{id!r} is not the name of a prediction at Replicate", "lost")
    return id


def _known(answer: Answer) -> dict[str, Any]:
    if not isinstance(answer.body, dict):
        raise ProviderError("Replicate told nothing of the prediction", "unavailable")
    return answer.body
