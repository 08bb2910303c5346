"""``Idempotency-Key``: a POST or PATCH that is sent again is carried out once, and answered alike.

The first request takes the key for its person; what it answers is kept for 24 hours if it
did something, and sent again, marked ``Idempotency-Replayed: true``, to whoever repeats it.
A refusal or a failure did nothing, so it is not kept and the key stays free: after adding
credits the same approval goes through. Streams are not kept either.

Pure ASGI, in front of every route: a router has nothing to do. What a request starts can
take its name from :mod:`api.names`, so that it is started once even where the process died
between the deed and the answer.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import re
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import caller
from api.edge import Edge
from api.problems import answer
from pixora.errors import PixoraError
from store import idempotency, profiles
from store.errors import NotFound
from store.idempotency import Answer, Busy, Mismatch, New

log = logging.getLogger(__name__)

HEADER = "Idempotency-Key"
PATTERN = r"^[\x21-\x7e]{1,255}$"
UNKEYED = ("/api/v1/auth/", "/api/v1/agent", "/api/v1/webhooks/")
"""Where keys mean nothing: secrets are answered, or the caller names what it starts already."""
METHODS = ("POST", "PATCH")
KEPT_HEADERS = ("content-type", "content-language", "location", "etag")
LARGEST = 1 << 20
"""Bytes of an answer that is kept; a longer one is not."""
SOON = {"Retry-After": "1"}
DOCUMENTED = {
    "name": HEADER,
    "in": "header",
    "required": False,
    "description": "The same request with the same key is carried out once; repeating it within 24 hours "
    "brings the first answer, with `Idempotency-Replayed: true`.",
    "schema": {"type": "string", "minLength": 1, "maxLength": 255, "pattern": PATTERN},
    "example": "5f0c2d7a-9b3e-4f61-8a52-1d7c5b0e9a44",
}


@dataclass(frozen=True)
class Keyed:
    """One request that carries a key."""

    user_id: str
    key: str
    digest: str
    """Of method, address and body."""

    @property
    def name(self) -> str:
        """What stands for this request wherever it is carried out."""
        return _digest(self.user_id, self.key, self.digest)[:32]


class Idempotency:
    """Answers a repeated POST from what was kept, and everything else from ``app``."""

    def __init__(self, app: ASGIApp, edge: Edge) -> None:
        self.app = app
        self.edge = edge
        self.store = edge.app.store

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        key = Headers(scope=scope).get(HEADER) if _takes_key(scope) else None
        user_id = None if key is None else caller.user_id(self.edge, scope)
        if key is None or user_id is None:
            await self.app(scope, receive, send)
            return
        if not re.fullmatch(PATTERN, key):
            text = f"{HEADER} must be 1 to 255 printable ASCII characters without spaces."
            await answer(422, "invalid", text)(scope, receive, send)
            return
        digest, receive = await _read(scope, receive)
        keyed = Keyed(user_id, key, digest)
        claim = await self._claim(keyed)
        if isinstance(claim, New):
            await self._carry_out(keyed, claim, scope, receive, send)
        elif claim is None:
            await self.app(scope, receive, send)
        else:
            await _refused_or_replayed(claim)(scope, receive, send)

    async def _claim(self, keyed: Keyed) -> New | Answer | Busy | Mismatch | None:
        """Take the key; None for somebody who is no longer there, which the route will say."""
        async with self.store.begin("idempotency") as tx:
            try:
                if (await profiles.get(tx, keyed.user_id)).deleted_at is not None:
                    return None
            except NotFound:
                return None
            return await idempotency.claim(tx, keyed.user_id, keyed.key, keyed.digest)

    async def _carry_out(self, keyed: Keyed, claim: New, scope: Scope, receive: Receive, send: Send) -> None:
        scope.setdefault("state", {})["idempotency_key"] = keyed.name
        recording = _Recording(send, lambda kept: self._end(keyed, claim, kept))
        try:
            await self.app(scope, receive, recording)
        except asyncio.CancelledError:
            raise  # nobody knows what was done: the key is taken until it counts as abandoned
        except BaseException:
            await recording.give_up()
            raise

    async def _end(self, keyed: Keyed, claim: New, kept: Answer | None) -> None:
        """Keep an answer or free the key; where that fails, the person still gets their answer."""
        try:
            async with self.store.begin("idempotency_end") as tx:
                if kept is None:
                    await idempotency.forget(tx, keyed.user_id, keyed.key, claim)
                else:
                    await idempotency.keep(tx, keyed.user_id, keyed.key, claim, kept)
        except (PixoraError, OSError):
            log.exception("the answer to a request with an Idempotency-Key could not be kept")


class _Recording:
    """Holds an answer back until it is whole and ``end`` has dealt with it; lets streams through."""

    def __init__(self, send: Send, end: Any) -> None:
        self._send = send
        self._end = end
        self._held: list[Message] = []
        self._body = b""
        self._ended = False

    async def __call__(self, message: Message) -> None:
        self._held.append(message)
        if not self._ended:
            if message["type"] == "http.response.start":
                if not _storable(message):
                    await self._finish(None)
            else:
                self._body += message.get("body", b"")
                if len(self._body) > LARGEST:
                    await self._finish(None)
                elif not message.get("more_body", False):
                    await self._finish(self._answer())
        if self._ended:
            held, self._held = self._held, []
            for one in held:
                await self._send(one)

    async def give_up(self) -> None:
        """The request broke off before its answer was whole."""
        if not self._ended:
            await self._finish(None)

    async def _finish(self, kept: Answer | None) -> None:
        self._ended = True
        await self._end(kept)

    def _answer(self) -> Answer | None:
        start = self._held[0]
        headers = Headers(raw=start["headers"])
        try:
            text = self._body.decode()
        except UnicodeDecodeError:
            return None
        kept = {name: headers[name] for name in KEPT_HEADERS if name in headers}
        return Answer(start["status"], kept, text)


def _takes_key(scope: Scope) -> bool:
    return (
        scope["type"] == "http"
        and scope["method"] in METHODS
        and scope["path"].startswith("/api/v1/")
        and not scope["path"].startswith(UNKEYED)
    )


def _storable(start: Message) -> bool:
    """Whether an answer says that something was done, in one piece."""
    stream = Headers(raw=start["headers"]).get("content-type", "").startswith("text/event-stream")
    return 200 <= start["status"] < 300 and not stream


async def _read(scope: Scope, receive: Receive) -> tuple[str, Receive]:
    """What identifies a request, and its body to be read once more.

    Files are not read here: of those only the declared length counts, since forms are
    put together anew each time they are sent.
    """
    headers = Headers(scope=scope)
    kind = headers.get("content-type", "").partition(";")[0]
    address = f"{scope['method']} {scope['path']}?{scope['query_string'].decode('latin-1')}"
    if kind and "json" not in kind:
        return _digest(address, "length", headers.get("content-length", "")), receive
    read: list[Message] = []
    while True:
        read.append(await receive())
        if read[-1]["type"] != "http.request" or not read[-1].get("more_body", False):
            break
    body = b"".join(message.get("body", b"") for message in read)

    async def again() -> Message:
        return read.pop(0) if read else await receive()

    return _digest(address, "body", body), again


def _digest(*parts: str | bytes) -> str:
    whole = hashlib.sha256()
    for part in parts:
        data = part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")
        whole.update(len(data).to_bytes(8, "big") + data)
    return whole.hexdigest()


def _refused_or_replayed(found: Answer | Busy | Mismatch) -> ASGIApp:
    match found:
        case Answer(status, headers, body):
            return Response(body, status, dict(headers) | {"Idempotency-Replayed": "true"})
        case Busy():
            return answer(
                409, "in_progress", "The first request with this Idempotency-Key is still at work; ask again.",
                SOON,
            )  # fmt: skip
        case Mismatch():
            return answer(
                422,
                "idempotency_conflict",
                "This Idempotency-Key was sent with another request before; use a new key for a new request.",
            )


def document(openapi: dict[str, Any]) -> None:
    """Add the header to every operation that takes it."""
    for path, operations in openapi["paths"].items():
        for method in METHODS:
            operation = operations.get(method.lower())
            if operation is None or not operation.get("security") or path.startswith(UNKEYED):
                continue
            parameters = operation.setdefault("parameters", [])
            if all(parameter.get("name") != HEADER for parameter in parameters):
                parameters.append(DOCUMENTED)
