"""What every request passes through: pure ASGI, so that streams and disconnects stay what they are."""

from __future__ import annotations

import re
from uuid import uuid4

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.context import request_id
from api.problems import answer

_SANE = re.compile(r"[A-Za-z0-9._-]{1,64}")
BODY_BYTES = 1 << 20
SECURITY = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
}


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
        token = request_id.set(name)

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
            request_id.reset(token)


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
        allowed = next((size for end, size in self.larger.items() if scope["path"].endswith(end)), BODY_BYTES)
        declared = Headers(scope=scope).get("content-length", "0")
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
