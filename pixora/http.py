"""One request to a vendor: sent once, and whatever goes wrong told as a ``ProviderError``.

Pixora's own providers send theirs through here, and plugins may. ``paid`` marks the one that orders.
Only a GET goes over a connection that was kept open: that may be closed by the other side just as it
is used, and then nobody knows whether the request was read. Only a GET follows a redirect, and only on
the vendor's own address: one that leads elsewhere could reach what only this machine can. Nothing
here is ever sent twice; who asks decides what to repeat.
"""

from __future__ import annotations

import asyncio
import json as jsonlib
import ssl
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from pixora.errors import ProviderError, ProviderErrorKind

if TYPE_CHECKING:
    import httpx

CONNECT_SECONDS = 10.0
ANSWER_SECONDS = 25.0
PAID_SECONDS = 50.0
"""For what is paid, and for files that go along. Like the other it is shorter than what the host allows
for a call, so that the cause is told and not just the time."""
MOST_BYTES = 32 << 20
"""The longest answer that is read."""
MOST_REDIRECTS = 5
MADE_SECONDS = 300.0
"""How long an answer may take that is the thing ordered itself."""
MADE_BYTES = 128 << 20


class Sent(TypedDict, total=False):
    """What goes along with a request: JSON, a form of ``data`` and ``files``, or bytes, and headers of its own."""

    params: Mapping[str, str]
    json: Any
    data: Mapping[str, str]
    files: Sequence[tuple[str, tuple[str, bytes, str]]]
    """A field's name with a file's name, bytes and type."""
    content: bytes
    headers: Mapping[str, str]


@dataclass(frozen=True)
class Answer:
    """What a vendor answered."""

    status: int
    content: bytes
    """Empty where it was ``cut``."""
    headers: Mapping[str, str]
    """Names in lower case."""
    cut: bool = False
    """True where it was longer than what is read."""

    @cached_property
    def body(self) -> Any:
        """The content as JSON; None where it is none."""
        try:
            return jsonlib.loads(self.content)
        except ValueError:
            return None

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
    """A vendor's address.

    ``explain`` is given an answer that is not a success, and whether it is to what is paid, and returns the
    ``ProviderError`` that it means; where it returns None, the status alone decides.
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

    async def ask(self, method: str, path: str, *, paid: bool = False, **sent: Unpack[Sent]) -> Answer:
        """A successful JSON answer; raises ``ProviderError`` for any other."""
        answer = await self.send(method, path, paid=paid, **sent)
        if not answer.ok:
            raise self.failure(answer, paid)
        if answer.body is None:
            kind: ProviderErrorKind = "uncertain" if paid else "unavailable"
            raise ProviderError(
                f"{self.vendor} answered {answer.status} with something that is not JSON", kind
            )
        return answer

    async def fields(
        self,
        method: str,
        path: str,
        *names: str,
        maybe: Sequence[str] = (),
        paid: bool = False,
        **sent: Unpack[Sent],
    ) -> dict[str, Any]:
        """The named fields of a successful JSON answer; raises ``ProviderError`` for any other, or where one lacks.

        ``maybe`` names those that may lack, as what only the last poll has, and are None then. A name with dots
        is a path: ``task.id``, ``files.0.url``. In the answer to what is ``paid``, null lacks too.
        """
        answer = await self.ask(method, path, paid=paid, **sent)
        found = {name: _at(answer.body, name) for name in names}
        lacking = [name for name, value in found.items() if value is _NOTHING or (paid and value is None)]
        rest = {name: _at(answer.body, name) for name in maybe}
        if lacking:
            kind: ProviderErrorKind = "uncertain" if paid else "unavailable"
            raise ProviderError(f"{self.vendor} answered without {', '.join(lacking)}", kind)
        return found | {name: None if value is _NOTHING else value for name, value in rest.items()}

    async def make(self, path: str, **sent: Unpack[Sent]) -> Answer:
        """Post an order whose successful answer is, or holds, the thing itself: it may be large and take long.

        Raises ``ProviderError``: ``bad_output`` for one larger than that, otherwise as :meth:`ask` for
        what is paid.
        """
        answer = await self._once("POST", path, True, MADE_SECONDS, MADE_BYTES, sent)
        if not answer.ok:
            raise self.failure(answer, True)
        if answer.cut:
            raise ProviderError(f"{self.vendor} answered more than {MADE_BYTES >> 20} MB", "bad_output")
        return answer

    async def send(self, method: str, path: str, *, paid: bool = False, **sent: Unpack[Sent]) -> Answer:
        """Whatever is answered; raises ``ProviderError`` where nothing is.

        ``unavailable`` means that nothing was bought; a paid request that breaks off after it
        was sent is ``uncertain``.
        """
        seconds = PAID_SECONDS if paid or "files" in sent or "content" in sent else ANSWER_SECONDS
        return await self._once(method, path, paid, seconds, MOST_BYTES, sent)

    async def _once(
        self, method: str, path: str, paid: bool, seconds: float, most: int, sent: Sent
    ) -> Answer:
        import httpx

        kind: ProviderErrorKind = "uncertain" if paid else "unavailable"
        try:
            async with asyncio.timeout(seconds):
                if method == "GET":
                    self._client = self._client or self._new()
                    return await _exchange(self._client, method, self.base + path, most, sent)
                async with self._new() as client:
                    return await _exchange(client, method, self.base + path, most, sent)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as error:
            raise ProviderError(f"{self.vendor} cannot be reached", "unavailable") from error
        except TimeoutError:
            raise ProviderError(f"{self.vendor} did not answer within {seconds:g} s", kind) from None
        except httpx.HTTPError as error:
            said = f"{self.vendor} broke off before its answer was whole ({type(error).__name__})"
            raise ProviderError(said, kind) from error

    def failure(self, answer: Answer, paid: bool = False) -> ProviderError:
        """What an answer that is not a success means."""
        found = self._explain(answer, paid)
        if found is not None:
            return found
        elsewhere = 300 <= answer.status < 400
        text = f"{self.vendor} answered {answer.status}"
        text += ", a redirect that is not followed" if elsewhere else ""
        return ProviderError(text, kind_of(answer.status, paid), retry_after=answer.retry_after)

    def _new(self) -> httpx.AsyncClient:
        import httpx

        timeout = httpx.Timeout(None, connect=CONNECT_SECONDS)
        return httpx.AsyncClient(verify=trusted(), timeout=timeout, trust_env=False, headers=self._headers)

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()


_NOTHING = object()


def _at(body: Any, path: str) -> Any:
    """What JSON holds at a path; ``_NOTHING`` where there is nothing."""
    for step in path.split("."):
        if isinstance(body, dict) and step in body:
            body = body[step]
        elif isinstance(body, list) and step.isdecimal() and int(step) < len(body):
            body = body[int(step)]
        else:
            return _NOTHING
    return body


@cache
def trusted() -> ssl.SSLContext:
    """Whose certificates count; reading them takes a while."""
    import httpx

    return httpx.create_ssl_context()


async def _exchange(client: httpx.AsyncClient, method: str, url: str, most: int, sent: Sent) -> Answer:
    """One request and its answer, of which no more than ``most`` bytes are kept."""
    more: dict[str, Any] = {**sent}
    for _ in range(MOST_REDIRECTS if method == "GET" else 0):
        async with client.stream(method, url, **more) as response:
            following = response.next_request
            if following is None or _origin(following.url) != _origin(response.url):
                return await _read(response, most)
            url, more = str(following.url), {}
    async with client.stream(method, url, **more) as response:
        return await _read(response, most)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


async def _read(response: httpx.Response, most: int) -> Answer:
    content, cut = bytearray(), False
    async for chunk in response.aiter_bytes():
        content += chunk
        cut = len(content) > most
        if cut:
            break
    headers = {name.lower(): value for name, value in response.headers.items()}
    return Answer(response.status_code, b"" if cut else bytes(content), headers, cut)


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
    if status >= 500 or 300 <= status < 400:  # what a redirect has carried out, only its target knows
        return "uncertain" if paid else "unavailable"
    return "invalid"
