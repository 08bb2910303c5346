"""fal's queue over HTTP: submit once, look, fetch the result, cancel.

An order is posted to its endpoint (``owner/app/and/more``); afterwards it is known under the
app alone (``owner/app/requests/ID``), so endpoint and id are all that is needed to find it
again. There is no FAILED: what fails is COMPLETED with an error, and its result answers with
the status of the failure. Source: fal.ai/docs, inference queue and errors; ``fal-client`` 1.0.
"""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass
from typing import Any

from pixora.errors import ProviderError
from pixora.http import Answer, Http

BASE = "https://queue.fal.run"
DEEP = ("workflows", "comfy")
"""Owners' names that are followed by one part more before the app."""
BILLED = "x-fal-billable-units"
KEY_NEXT = "check FAL_KEY; keys are made at fal.ai/dashboard/keys"
MONEY_NEXT = "top the account up at fal.ai/dashboard/billing"
_ID = re.compile(r"[A-Za-z0-9._-]{1,128}")


@dataclass(frozen=True)
class Ticket:
    """What finds an order again; as text it is ``endpoint|request_id``."""

    endpoint: str
    request_id: str

    @classmethod
    def parse(cls, text: str) -> Ticket:
        endpoint, _, request_id = text.partition("|")
        if not endpoint or not _ID.fullmatch(request_id):
            raise ProviderError(f"{text!r} is not the name of an order at fal", "lost")
        return cls(endpoint, request_id)

    def __str__(self) -> str:
        return f"{self.endpoint}|{self.request_id}"

    @property
    def path(self) -> str:
        parts = self.endpoint.split("/")
        app = "/".join(parts[: 3 if parts[0] in DEEP else 2])
        return f"/{app}/requests/{self.request_id}"


class Queue:
    """The queue at one address with one key."""

    def __init__(self, base: str, key: str) -> None:
        self._http = Http("fal", base, {"authorization": f"Key {key}"}, explain)

    async def submit(self, endpoint: str, values: dict[str, Any]) -> Ticket:
        """Post an order, exactly once."""
        answer = await self._http.ask("POST", f"/{endpoint}", paid=True, json=values)
        request_id = answer.body.get("request_id") if isinstance(answer.body, dict) else None
        if not isinstance(request_id, str) or not _ID.fullmatch(request_id):
            raise ProviderError("fal took the order but named no request id", "uncertain")
        return Ticket(endpoint, request_id)

    async def status(self, ticket: Ticket) -> dict[str, Any]:
        """The status as fal tells it; 200 and 202 are the same."""
        answer = await self._http.ask("GET", f"{ticket.path}/status", params={"logs": "0"})
        if not isinstance(answer.body, dict):
            raise ProviderError("fal told no status", "unavailable")
        return answer.body

    async def result(self, ticket: Ticket) -> Answer:
        """What a completed order came to, also where that is a failure."""
        return await self._http.send("GET", ticket.path)

    async def cancel(self, ticket: Ticket) -> bool:
        """Ask fal to stop; False where the order had already come to its end."""
        answer = await self._http.send("PUT", f"{ticket.path}/cancel")
        if answer.ok:
            return True
        if answer.status == 400:
            return False
        raise self._http.failure(answer)

    def failure(self, answer: Answer) -> ProviderError:
        """What the failing result of an order means."""
        return self._http.failure(answer)

    async def aclose(self) -> None:
        await self._http.aclose()


def explain(answer: Answer, paid: bool) -> ProviderError | None:
    """What fal's error bodies mean; None where the status says as much."""
    text, sort = told(answer)
    said = f": {text}" if text else ""
    if sort == "content_policy_violation":
        return ProviderError(f"fal refuses this content{said}", "refused", next_step="reword it")
    if answer.status == 403 and re.search(r"balance|locked|exhausted|billing", text, re.I):
        return ProviderError(f"fal's account cannot pay{said}", "quota", next_step=MONEY_NEXT)
    if answer.status in (401, 403):
        return ProviderError(f"fal does not accept the key{said}", "auth", next_step=KEY_NEXT)
    if answer.status == 404 and not paid:
        return ProviderError("fal no longer knows this order", "lost")
    if answer.status == 404:
        return ProviderError(f"fal has no such model{said}", "invalid", next_step="choose another model")
    if answer.status == 429:
        wait = answer.retry_after
        return ProviderError(f"fal has too many requests{said}", "rate_limited", retry_after=wait)
    if answer.status == 503 and paid and "x-fal-request-id" in answer.headers:
        return ProviderError(f"fal answered 503 to an order that it had named{said}", "uncertain")
    if 400 <= answer.status < 500 and answer.status != 408:
        return ProviderError(f"fal cannot make this{said or f' ({answer.status})'}", "invalid")
    return None


def told(answer: Answer) -> tuple[str, str]:
    """The sentence and the type in an error body: fal's ``detail`` is a text or a list of entries."""
    body = answer.body if isinstance(answer.body, dict) else {}
    sort = body.get("error_type") or answer.headers.get("x-fal-error-type") or ""
    detail = body.get("detail", "")
    first = detail[0] if isinstance(detail, list) and detail and isinstance(detail[0], dict) else None
    if first is not None:
        field = ".".join(str(part) for part in first.get("loc") or () if part != "body")
        detail = f"{field}: {first.get('msg', '')}" if field else str(first.get("msg", ""))
        sort = first.get("type") or sort
    return textwrap.shorten(str(detail), 300, placeholder=" …"), str(sort)
