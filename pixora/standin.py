"""What every stand-in for a vendor needs: HTTP on this machine, a journal on disk, faults on order.

A stand-in is a function from a :class:`Call` to an :class:`Answer`, or to None where the connection
is to be dropped. As a process of its own::

    def main(argv=None):
        options = arguments("python -m mine.standin").parse_args(argv)
        standin = Standin(options.folder, options.faults, options.latency)
        serve(lambda call: Answer(404, {"error": call.path}), options.port)

:func:`pixora.testing.standins` starts such processes in tests; :class:`pixora.testing.Vendor` is a
stand-in within the test's own process.
"""

from __future__ import annotations

import argparse
import email
import email.policy
import json
import math
import os
import socket
import sys
import threading
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Json = dict[str, Any]


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

    @property
    def text(self) -> str:
        """The body to look for words in."""
        return self.body.decode(errors="replace")

    @property
    def base(self) -> str:
        """The address that the caller knows the stand-in by."""
        return f"http://{self.headers['host']}"

    def __getitem__(self, name: str) -> str:
        return self.values[name]

    def carries(self, secret: str) -> bool:
        """Whether a header or the address has the secret in it."""
        return any(secret in value for value in (*self.headers.values(), *self.query.values()))

    def known(self, sort: str) -> bool:
        """Whether it comes with a key of that sort (``Bearer``); every key but ``wrong`` is good."""
        given, _, key = self.headers.get("authorization", "").partition(" ")
        return given == sort and key not in ("", "wrong")


@dataclass(frozen=True)
class Part:
    """A field of a form."""

    name: str
    content: bytes
    file: str
    """The name of a file; empty for a plain field."""
    mime: str


def parts(mime: str, body: bytes) -> list[Part]:
    """The fields of a ``multipart/form-data`` body; none where it is no such thing."""
    head = f"content-type: {mime}\r\n\r\n".encode()
    found = []
    for part in email.message_from_bytes(head + body, policy=email.policy.HTTP).iter_parts():
        name, content = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
        if isinstance(content, bytes):
            found.append(Part(str(name), content, part.get_filename() or "", part.get_content_type()))
    return found


@dataclass(frozen=True)
class Answer:
    """What is answered to a call."""

    status: int = 200
    body: Any = None
    """Bytes and text go out as they are, everything else as JSON."""
    headers: Mapping[str, str] = field(default_factory=dict)
    mime: str = ""
    keep: int | None = None
    """How many bytes of the body are sent before the connection breaks."""

    def written(self) -> tuple[bytes, str]:
        """The body's bytes and their type."""
        if isinstance(self.body, bytes):
            return self.body, self.mime or "application/octet-stream"
        if isinstance(self.body, str):
            return self.body.encode(), self.mime or "text/html; charset=utf-8"
        return json.dumps(self.body).encode(), self.mime or "application/json"

    def later(self, seconds: float | None) -> Answer:
        """The same, to be asked again after so many seconds where they are given."""
        if seconds is None:
            return self
        return replace(self, headers={**self.headers, "retry-after": str(seconds)})


Answering = Callable[[Call], Answer | None]


@dataclass
class Standin:
    """The vendor's side: what it has written down, and which faults it is to commit.

    ``folder/journal.jsonl`` gets a line for every event before it is answered, so that what was
    paid twice can be read from it, also after a crash.
    """

    folder: Path
    rules: list[Json] = field(default_factory=list)
    """The first that fits is taken: ``{"on": "submit", "nth": 2, "match": "storm", "do": "500"}``."""
    latency: float = 0.1
    """Seconds from an order to its result."""
    jobs: dict[str, Json] = field(default_factory=dict)
    """What was ordered, by its id."""
    seen: Counter[tuple[str, ...]] = field(default_factory=Counter)
    lock: threading.RLock = field(default_factory=threading.RLock)

    def restore(self) -> None:
        """Know the orders of an earlier life (``accepted``), each long done and marked with what became of it."""
        for row in journal(self.folder):
            if row["event"] == "accepted":
                self.jobs[row["id"]] = {**row, "at": -math.inf}
            elif row["id"] in self.jobs:
                self.jobs[row["id"]][row["event"]] = True

    def rule(self, text: str = "", /, **facts: str) -> Json:
        """The fault to commit now, empty for none.

        A rule fits where it says of ``facts`` (``on="submit"``) nothing else than they do, ``match``
        is in the text, and ``nth`` is how often the same facts have come.
        """
        with self.lock:
            now = tuple(facts.values())
            self.seen[now] += 1
            for rule in self.rules:
                fits = all(rule.get(name, value) == value for name, value in facts.items())
                fits = fits and rule.get("match", "") in text
                if fits and rule.get("nth", self.seen[now]) == self.seen[now]:
                    return rule
        return {}

    def write(self, event: str, **facts: Any) -> None:
        """Add an event to the journal."""
        append(self.folder, {"event": event, **facts})


def append(folder: Path, row: Json) -> None:
    """Add a line to a vendor's journal and make sure that it is on disk."""
    with (folder / "journal.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")
        file.flush()
        os.fsync(file.fileno())


def journal(folder: Path) -> list[Json]:
    """The vendor's journal, oldest first."""
    path = folder / "journal.jsonl"
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


class Server(ThreadingHTTPServer):
    """Listens on this machine, on a free port by default, and knows which connections are open."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, answer: Answering, port: int = 0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.answer = answer
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.open: set[socket.socket] = set()
        self._thread = threading.Thread(
            target=self.serve_forever, kwargs={"poll_interval": 0.01}, name="stand-in", daemon=True
        )

    def start(self) -> None:
        """Answer from now on, in a thread."""
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

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up is no news; all else is printed."""
        if not isinstance(sys.exception(), OSError):
            super().handle_error(request, client_address)


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
            self.wfile.write(data[: answer.keep])
        self.close_connection = self.close_connection or answer.keep is not None

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _respond

    def _body(self, headers: Mapping[str, str]) -> bytes:
        if headers.get("transfer-encoding", "").lower() != "chunked":
            return self.rfile.read(int(headers.get("content-length") or 0))
        chunks = []
        while size := int(self.rfile.readline().split(b";")[0], 16):
            chunks.append(self.rfile.read(size))
            self.rfile.readline()
        self.rfile.readline()
        return b"".join(chunks)


def arguments(prog: str, latency: float = 0.1) -> argparse.ArgumentParser:
    """What every stand-in's command takes: ``FOLDER [--port N] [--faults FILE] [--latency S]``."""
    parser = argparse.ArgumentParser(prog=prog)
    parser.add_argument("folder", type=_folder, help="where the journal is kept")
    parser.add_argument("--port", type=int, default=0, help="a free one by default")
    parser.add_argument("--faults", type=_rules, default=[], help="a JSON list of rules", metavar="FILE")
    parser.add_argument("--latency", type=float, default=latency, help="seconds from an order to its result")
    return parser


def serve(answer: Answering, port: int = 0, path: str = "") -> None:
    """Print the address, with ``path`` behind it, and answer until told to stop."""
    with suppress(KeyboardInterrupt), Server(answer, port) as server:
        sys.stdout.write(f"{server.url}{path}\n")
        sys.stdout.flush()
        server.serve_forever()


def _folder(name: str) -> Path:
    folder = Path(name)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _rules(name: str) -> list[Json]:
    rules: list[Json] = json.loads(Path(name).read_text(encoding="utf-8"))
    return rules
