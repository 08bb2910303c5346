"""One JSON request to a vendor: sent once, and whatever goes wrong told as a ``ProviderError``.

A request that may buy something is ``paid``: it goes over a connection of its own, because one
that was kept open may be closed by the other side just as it is used, and then nobody knows.
Nothing here is ever sent twice; who asks decides what to repeat.
"""

from __future__ import annotations

import json as jsonlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pixora.errors import ProviderError, ProviderErrorKind

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 25.0
MOST_BYTES = 32 << 20
"""The longest answer that is read."""
PAID_SECONDS = 50.0
"""Shorter than what the host allows for a call, so that the cause is told and not just the time."""


@dataclass(frozen=True)
class Answer:
    """What a vendor answered; ``body`` is None where it is not JSON."""

    status: int
    body: Any
    headers: Mapping[str, str]
    """Names in lower case."""

    @property
    def ok(self) -> bool:
        return 200 <= self.status < 300

    @property
    def retry_after(self) -> float | None:
        """Seconds to wait, where the vendor says so in seconds."""
        try:
            return max(0.0, float(self.headers["retry-after"]))
        except (KeyError, ValueError):
            return None


Explain = Callable[[Answer, bool], ProviderError | None]


class Http:
    """A vendor's address, spoken to in JSON.

    ``explain`` says what an answer that is not a success means; where it returns None, the
    status alone decides.
    """

    def __init__(
        self,
        vendor: str,
        base: str,
        headers: Mapping[str, str],
        explain: Explain = lambda answer, paid: None,
    ) -> None:
        self.vendor = vendor
        self.base = base.rstrip("/")
        self._headers = dict(headers)
        self._explain = explain
        self._client: httpx.AsyncClient | None = None

    async def ask(
        self, method: str, path: str, *, paid: bool = False, json: Any = None, params: Any = None
    ) -> Answer:
        """A successful JSON answer; raises ``ProviderError`` for any other."""
        answer = await self.send(method, path, paid=paid, json=json, params=params)
        if not answer.ok:
            raise self.failure(answer, paid)
        if answer.body is None:
            kind: ProviderErrorKind = "uncertain" if paid else "unavailable"
            raise ProviderError(
                f"{self.vendor} answered {answer.status} with something that is not JSON", kind
            )
        return answer

    async def send(
        self, method: str, path: str, *, paid: bool = False, json: Any = None, params: Any = None
    ) -> Answer:
        """Whatever is answered; raises ``ProviderError`` where nothing is.

        ``unavailable`` means that no byte of the request was sent; a paid one that breaks off
        later is ``uncertain``.
        """
        import httpx

        url = self.base + path
        try:
            if paid:
                async with self._new(PAID_SECONDS) as client:
                    return await self._exchange(client, method, url, json=json, params=params)
            self._client = self._client or self._new(ANSWER_SECONDS)
            again = method == "GET"
            return await self._exchange(
                self._client, method, url, json=json, params=params, follow_redirects=again
            )
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise ProviderError(f"{self.vendor} cannot be reached", "unavailable") from error
        except httpx.HTTPError as error:
            kind: ProviderErrorKind = "uncertain" if paid else "unavailable"
            raise ProviderError(
                f"{self.vendor} broke off before it answered ({type(error).__name__})", kind
            ) from error

    async def _exchange(self, client: httpx.AsyncClient, method: str, url: str, **more: Any) -> Answer:
        """One request and its answer; what is too long to be one counts as no JSON."""
        async with client.stream(method, url, **more) as response:
            content = bytearray()
            async for chunk in response.aiter_bytes():
                content += chunk
                if len(content) > MOST_BYTES:
                    content.clear()
                    break
            headers = {name.lower(): value for name, value in response.headers.items()}
            return Answer(response.status_code, _parsed(bytes(content)), headers)

    def failure(self, answer: Answer, paid: bool = False) -> ProviderError:
        """What an answer that is not a success means."""
        found = self._explain(answer, paid)
        if found is not None:
            return found
        text = f"{self.vendor} answered {answer.status}"
        return ProviderError(text, kind_of(answer.status, paid), retry_after=answer.retry_after)

    def _new(self, seconds: float) -> httpx.AsyncClient:
        import httpx

        timeout = httpx.Timeout(seconds, connect=CONNECT_SECONDS)
        return httpx.AsyncClient(timeout=timeout, trust_env=False, headers=self._headers)

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()


def kind_of(status: int, paid: bool) -> ProviderErrorKind:
    """What a status says on its own. 408 and 503 say that the request was not taken in."""
    match status:
        case 401 | 403:
            return "auth"
        case 402:
            return "quota"
        case 404 | 410:
            return "invalid" if paid else "lost"
        case 429:
            return "rate_limited"
        case 408 | 503:
            return "unavailable"
    if status >= 500:
        return "uncertain" if paid else "unavailable"
    return "invalid"


def _parsed(content: bytes) -> Any:
    try:
        return jsonlib.loads(content)
    except ValueError:
        return None
