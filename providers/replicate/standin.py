"""A stand-in for Replicate: predictions over HTTP, a journal on disk, real media, faults on order.

``python -m providers.replicate.standin FOLDER [--port N] [--faults FILE] [--latency S]`` prints its
address, which goes into ``REPLICATE_BASE_URL``; any ``REPLICATE_API_TOKEN`` but ``wrong`` is good.
Inputs are checked against :data:`providers.replicate.vendor.TAKEN`. ``FOLDER/journal.jsonl`` gets
a line for every order accepted, billed or cancelled before it is answered, so that what was paid
twice can be read from it.

Faults are rules in a JSON list, the first that fits is taken::

    {"on": "submit", "model": "google/nano-banana", "nth": 2, "do": "drop_after"}

``model``, ``nth`` (counted for each ``on`` and model) and ``match`` (text that the input contains)
may be left out. What can be done, by ``on``:

- ``submit``: ``drop_before`` and ``drop_after`` (close the connection without or after accepting),
  ``429`` (with ``seconds``), ``402`` (no credit), ``500``, ``503``, ``text`` (accepted, but no JSON).
- ``make``: ``refuse``, ``fail``, ``queued`` and ``stuck`` (never begun, never done), ``nothing`` (no
  output), ``removed`` (it was kept for an hour); ``shape`` (``str``, ``list``, ``dict``) of the output.
- ``status``: ``500``, ``drop``. ``cancel``: ``keep`` (goes on all the same). ``files``: ``500``.
- ``fetch``: ``garbage``, ``500``.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from providers.replicate.vendor import Standin, made, taken

Json = dict[str, Any]


class Handler(BaseHTTPRequestHandler):
    """The API, and what it delivers."""

    protocol_version = "HTTP/1.1"
    standin: Standin

    def log_message(self, format: str, *args: Any) -> None:
        return

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers.get("content-length", 0)))
        path = urlsplit(self.path).path
        if not self.known():
            return None
        if path == "/v1/files":
            return self.take_file(data)
        with self.standin.lock:
            if found := re.fullmatch(r"/v1/models/([^/]+/[^/]+)/predictions", path):
                return self.create(found[1], data)
            if found := re.fullmatch(r"/v1/predictions/([^/]+)/cancel", path):
                return self.cancel(found[1])
        return self.problem(404, "The requested resource could not be found.")

    def create(self, model: str, data: bytes) -> None:
        takes = taken(model)
        if takes is None:
            return self.problem(404, "The requested resource could not be found.")
        doing = self.standin.fault("submit", model, data.decode())
        if self.turned_away(doing):
            return None
        try:
            values = json.loads(data)["input"]
            wrong = takes.faults(values)
        except (ValueError, KeyError, TypeError, AttributeError):
            wrong = ["- input is required"]
        if wrong:
            return self.problem(422, "\n".join(wrong), "Input validation failed")
        job = self.standin.accept(model, values)
        if doing.get("do") == "drop_after":
            return self.drop()
        if doing.get("do") == "text":
            return self.send(200, b"<html>ok</html>", "text/html")
        return self.answer(201, self.standin.prediction(job, self.base))

    def turned_away(self, rule: Json) -> bool:
        match rule.get("do"):
            case "429":
                wait = {"retry-after": str(rule.get("seconds", 1))}
                self.problem(429, "Request was throttled.", "Too many requests", wait)
            case "402":
                self.problem(402, "You have insufficient credit to run this model.", "Insufficient credit")
            case "500":
                self.problem(500, "Internal server error")
            case "503":
                self.problem(503, "Service unavailable")
            case "drop_before":
                self.drop()
            case _:
                return False
        return True

    def cancel(self, id: str) -> None:
        job = self.standin.jobs.get(id)
        if job is None:
            return self.problem(404, "The requested resource could not be found.")
        if self.standin.fault("cancel", job["model"]).get("do") != "keep":
            self.standin.cancel(job)
        return self.answer(200, self.standin.prediction(job, self.base))

    def take_file(self, data: bytes) -> None:
        with self.standin.lock:
            doing = self.standin.fault("files", "").get("do")
        if doing == "500":
            return self.problem(500, "Internal server error")
        if b"\x89PNG\r\n\x1a\n" not in data and b"\xff\xd8\xff" not in data:
            return self.problem(422, "content is no picture")
        id = uuid.uuid4().hex
        address = {"get": f"{self.base}/v1/files/{id}"}
        return self.answer(201, {"id": id, "urls": address, "size": len(data), "content_type": "image/png"})

    def do_GET(self) -> None:
        path = urlsplit(self.path).path
        if found := re.fullmatch(r"/delivery/([^/]+)/.+", path):
            return self.deliver(found[1])
        if not self.known():
            return None
        found = re.fullmatch(r"/v1/predictions/([^/]+)", path)
        job = self.standin.jobs.get(found[1]) if found else None
        if job is None:
            return self.problem(404, "The requested resource could not be found.")
        with self.standin.lock:
            doing = self.standin.fault("status", job["model"]).get("do")
            said = self.standin.prediction(job, self.base)
        if doing == "drop":
            return self.drop()
        if doing == "500":
            return self.send(502, b"<html>Bad gateway</html>", "text/html")
        return self.answer(200, said)

    def deliver(self, id: str) -> None:
        job = self.standin.jobs.get(id)
        if job is None or self.standin.state(job) != "succeeded":
            return self.problem(404, "Not found")
        with self.standin.lock:
            doing = self.standin.fault("fetch", job["model"]).get("do")
        if doing == "500":
            return self.problem(500, "Internal server error")
        data, mime = made(job)
        return self.send(200, b"not media at all" if doing == "garbage" else data, mime)

    @property
    def base(self) -> str:
        return f"http://{self.headers['host']}"

    def known(self) -> bool:
        sort, _, token = self.headers.get("authorization", "").partition(" ")
        good = sort == "Bearer" and token not in ("", "wrong")
        if not good:
            self.problem(401, "You did not pass a valid authentication token", "Unauthenticated")
        return good

    def drop(self) -> None:
        """Close the connection without an answer."""
        self.close_connection = True
        self.connection.close()

    def problem(
        self, status: int, detail: str, title: str = "", headers: dict[str, str] | None = None
    ) -> None:
        self.answer(status, {"title": title or detail, "detail": detail, "status": status}, headers)

    def answer(self, status: int, body: Json, headers: dict[str, str] | None = None) -> None:
        self.send(status, json.dumps(body).encode(), "application/json", headers)

    def send(self, status: int, data: bytes, mime: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in {
            "content-type": mime,
            "content-length": str(len(data)),
            **(headers or {}),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="python -m providers.replicate.standin")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--faults", type=Path, help="a JSON list of rules")
    parser.add_argument("--latency", type=float, default=0.1, help="seconds from order to done")
    options = parser.parse_args(argv)
    options.folder.mkdir(parents=True, exist_ok=True)
    rules = json.loads(options.faults.read_text()) if options.faults else []
    standin = Standin(options.folder, rules, options.latency)
    standin.restore()
    handler = type("BoundHandler", (Handler,), {"standin": standin})
    server = ThreadingHTTPServer(("127.0.0.1", options.port), handler)
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
