"""What every request passes through: pure ASGI, so that streams and disconnects stay what they are."""

from __future__ import annotations

import asyncio
import re
import time
from typing import TYPE_CHECKING
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import ClientDisconnect, Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from agent import telemetry
from api import caller, logs
from api.context import request_id, user_id
from api.problems import answer, template, unexpected
from store.acting import NOBODY, acting_for

if TYPE_CHECKING:
    from api.edge import Edge
    from api.metrics import Metrics

_SANE = re.compile(r"[A-Za-z0-9._-]{1,64}")
BODY_BYTES = 1 << 20
IN_MEMORY = 16 << 20
"""More than that is taken in forms only, whose files go to the disk as they come."""
SECURITY = {
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}
ASKED = "pixora.method"
"""Where a request's own method is kept while it is routed as another."""
STREAM = "text/event-stream"
GONE = 499
"""What the log says of requests whose client left before the answer began."""


class RequestIds:
    """Gives every request an id (the caller's, if it is a plain word) and every answer the usual guards."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        given = Headers(scope=scope).get("x-request-id", "")
        name = given if _SANE.fullmatch(given) else uuid4().hex
        token, nobody = request_id.set(name), user_id.set("")

        async def answered(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers["X-Request-ID"] = name
                for header, value in SECURITY.items():
                    headers.setdefault(header, value)
            await send(message)

        try:
            await self.app(scope, receive, answered)
        finally:
            user_id.reset(nobody)
            request_id.reset(token)


class Acting:
    """Has everything that a request does act for whoever's token it carries, or for nobody."""

    def __init__(self, app: ASGIApp, edge: Edge) -> None:
        self.app = app
        self.edge = edge

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        with acting_for(caller.user_id(self.edge, scope) or NOBODY):
            await self.app(scope, receive, send)


class Heads:
    """Answers HEAD wherever GET is answered; :func:`asked` gives the route the method back."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] == "HEAD":
            scope = {**scope, "method": "GET", ASKED: "HEAD"}
        await self.app(scope, receive, send)


async def asked(request: Request) -> None:
    """A dependency of every route: from here on HEAD is HEAD, so that streams never start for it."""
    request.scope["method"] = request.scope.get(ASKED, request.scope["method"])


class Observed:
    """Measures every request, counts it, and writes one line of the log for it."""

    def __init__(self, app: ASGIApp, metrics: Metrics) -> None:
        self.app = app
        self.metrics = metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        method = scope.get(ASKED, scope["method"])
        start = time.perf_counter()
        status, waited, streams = 0, 0.0, False

        async def noted(message: Message) -> None:
            nonlocal status, waited, streams
            if message["type"] == "http.response.start":
                status, waited = message["status"], time.perf_counter() - start
                streams = Headers(raw=message["headers"]).get("content-type", "").startswith(STREAM)
                self.metrics.streams.inc(streams)
            await send(message)

        with telemetry.request(method, Headers(scope=scope)) as span:
            try:
                await self.app(scope, receive, noted)
            except asyncio.CancelledError:
                status = status or GONE
                raise
            except ClientDisconnect:  # in the middle of a body: nobody is left to answer
                status = status or GONE
            except Exception as error:
                # Here, where the log still knows whose request it is. A begun answer must break off.
                begun, failed = status, unexpected(scope, error)
                if begun:
                    raise
                await failed(scope, receive, noted)
            finally:
                status = status or 500
                seconds = time.perf_counter() - start
                route = template(scope)
                # A stream lasts as long as its reader likes; what counts is how soon it began.
                self.metrics.answered(method, route, status, waited if streams else seconds)
                self.metrics.streams.dec(streams)
                logs.access(method, route, status, seconds)
                span.answered(method, route, status)


class BodyLimit:
    """Refuses bodies above a size before they are read, whether or not their length is declared.

    ``larger`` maps the end of a path to the bytes that are allowed there.
    """

    def __init__(self, app: ASGIApp, larger: dict[str, int]) -> None:
        self.app = app
        self.larger = larger

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        allowed = next((size for end, size in self.larger.items() if scope["path"].endswith(end)), BODY_BYTES)
        if allowed > IN_MEMORY and not headers.get("content-type", "").startswith("multipart/form-data"):
            allowed = BODY_BYTES
        declared = headers.get("content-length", "0")
        if declared.isdigit() and int(declared) > allowed:
            await self._refuse(allowed)(scope, receive, send)
            return
        seen, begun = 0, False

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > allowed:
                raise _TooLarge
            return message

        async def noted(message: Message) -> None:
            nonlocal begun
            begun = begun or message["type"] == "http.response.start"
            await send(message)

        try:
            await self.app(scope, counted, noted)
        except _TooLarge:
            if not begun:
                await self._refuse(allowed)(scope, receive, send)

    def _refuse(self, allowed: int) -> ASGIApp:
        size = f"{allowed / (1 << 20):g} MB"
        return answer(413, "too_large", f"The body is larger than the {size} allowed here.")


class _TooLarge(BaseException):
    """The body went over the limit while it was read; passes through every handler of exceptions."""
