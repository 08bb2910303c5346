"""The transport of a stand-in: real HTTP/1.1 on this machine, in threads."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit


@dataclass(frozen=True)
class Call:
    """One request as the stand-in saw it."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes
    role: str = "other"
    values: Mapping[str, str] = field(default_factory=dict)
    """What stood in the braces of the route's path."""

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    def __getitem__(self, name: str) -> str:
        return self.values[name]

    def carries(self, secret: str) -> bool:
        """Whether a header or the address has the secret in it."""
        return any(secret in value for value in (*self.headers.values(), *self.query.values()))


@dataclass(frozen=True)
class Answer:
    """What a route answers where plain JSON with status 200 will not do."""

    status: int = 200
    body: Any = None
    """Bytes and text go out as they are, everything else as JSON."""
    headers: Mapping[str, str] = field(default_factory=dict)
    mime: str = ""

    def written(self) -> tuple[bytes, str]:
        """The body's bytes and their type."""
        if isinstance(self.body, bytes):
            return self.body, self.mime or "application/octet-stream"
        if isinstance(self.body, str):
            return self.body.encode(), self.mime or "text/html; charset=utf-8"
        return json.dumps(self.body).encode(), self.mime or "application/json"


class Server(ThreadingHTTPServer):
    """Listens on a free port and knows which connections are open."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, answer: Callable[[Call], Answer | None]) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answer = answer
        self.open: set[socket.socket] = set()
        self._thread = threading.Thread(
            target=self.serve_forever, kwargs={"poll_interval": 0.01}, name="stand-in", daemon=True
        )
        self._thread.start()

    def refuse(self) -> None:
        """Accept no connection from now on."""
        if self._thread.is_alive():
            self.shutdown()
            self.server_close()
            self._thread.join()

    def stop(self) -> None:
        """Accept nothing more and hang up on everybody."""
        self.refuse()
        for connection in tuple(self.open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""


class Handler(BaseHTTPRequestHandler):
    """Reads one request, has it answered, or drops the connection where there is no answer."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: Server

    def setup(self) -> None:
        super().setup()
        self.server.open.add(self.connection)

    def finish(self) -> None:
        self.server.open.discard(self.connection)
        with suppress(OSError):
            super().finish()

    def log_message(self, format: str, *args: Any) -> None:
        return

    def _respond(self) -> None:
        parts = urlsplit(self.path)
        headers = {name.lower(): value for name, value in self.headers.items()}
        call = Call(self.command, parts.path, dict(parse_qsl(parts.query)), headers, self._body(headers))
        answer = self.server.answer(call)
        if answer is None:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
            return
        data, mime = answer.written()
        self.send_response(answer.status)
        for name, value in {"content-type": mime, "content-length": str(len(data)), **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = _respond

    def _body(self, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(headers.get("content-length") or 0))
        chunks = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)
