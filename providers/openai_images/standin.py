"""A stand-in for OpenAI's images API: real pictures, a journal on disk, faults on order.

``python -m providers.openai_images.standin FOLDER [--port N] [--faults FILE] [--latency S]``
prints its address, which goes into ``OPENAI_BASE_URL``; any ``OPENAI_API_KEY`` but ``wrong`` is
good. Inputs are checked as the vendor does. ``FOLDER/journal.jsonl`` gets a line for every
order before it is answered, so that what was paid twice can be read from it.

Faults are rules in a JSON list, the first that fits is taken::

    {"on": "submit", "model": "gpt-image-2", "nth": 2, "do": "drop_after"}

``model``, ``nth`` (counted for each ``on`` and model) and ``match`` (text that the prompt
contains) may be left out. What can be done, by ``on``:

- ``submit``: ``drop_before`` and ``drop_after`` (close the connection without or after accepting),
  ``429`` (with ``seconds``), ``quota``, ``500``, ``502`` (a gateway's page), ``503``, ``404`` (no
  such address, as a server of language models answers), ``text`` (accepted, but no JSON).
- ``make``: ``refuse`` (moderation), ``url`` (an address instead of the picture), ``data_url``,
  ``garbage`` (no base64), ``scrap`` (no picture), ``empty`` (no data at all).
- ``fetch``: ``garbage``, ``500``.
"""

from __future__ import annotations

import argparse
import base64
import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from providers.openai_images.vendor import Form, Refusal, Standin, form, made, valid

Json = dict[str, Any]
ROUTES = {"/v1/images/generations": False, "/v1/images/edits": True}
"""Whether each takes pictures."""


class Handler(BaseHTTPRequestHandler):
    """The API, and files that are handed over as addresses."""

    protocol_version = "HTTP/1.1"
    standin: Standin

    def log_message(self, format: str, *args: Any) -> None:
        return

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers.get("content-length", 0)))
        path = urlsplit(self.path).path
        if not self.known():
            return None
        if path not in ROUTES:
            return self.send(404, b"404 page not found", "text/plain")
        try:
            asked = form(self.headers.get("content-type", ""), data)
            doing = self.standin.fault("submit", asked)
            if self.turned_away(doing):
                return None
            valid(asked, pictures=ROUTES[path])
            job = self.standin.accept(asked, path)
        except Refusal as refusal:
            return self.refuse(refusal.status, str(refusal), refusal.code, refusal.param)
        if doing.get("do") == "drop_after":
            return self.drop()
        if doing.get("do") == "text":
            return self.send(200, b"<html>ok</html>", "text/html")
        time.sleep(self.standin.latency)
        return self.make(asked, job)

    def turned_away(self, rule: Json) -> bool:
        match rule.get("do"):
            case "429":
                wait = {"retry-after": str(rule.get("seconds", 1))}
                self.refuse(
                    429, "Rate limit reached for images per minute", "rate_limit_exceeded", None, wait
                )
            case "quota":
                self.refuse(429, "You exceeded your current quota", "insufficient_quota")
            case "500":
                self.refuse(500, "The server had an error while processing your request", "server_error")
            case "502":
                self.send(502, b"<html>Bad gateway</html>", "text/html")
            case "503":
                self.refuse(503, "The engine is currently overloaded", "server_error")
            case "404":
                self.send(404, b'{"detail": "Not Found"}', "application/json")
            case "drop_before":
                self.drop()
            case _:
                return False
        return True

    def make(self, asked: Form, job: Json) -> None:
        doing = self.standin.fault("make", asked).get("do")
        if doing == "refuse":
            said = "Your request was rejected by the safety system"
            return self.refuse(400, said, "moderation_blocked")
        self.standin.bill(job)
        encoded = base64.b64encode(made(job)).decode()
        url = f"http://{self.headers['host']}/files/{job['id']}.png"
        first: Json = {
            "url": {"url": url},
            "data_url": {"url": f"data:image/png;base64,{encoded}"},
            "garbage": {"b64_json": "%%%"},
            "scrap": {"b64_json": base64.b64encode(b"not a picture").decode()},
            "empty": {},
        }.get(doing or "", {"b64_json": encoded})
        usage = {"input_tokens": 40, "output_tokens": 1056, "total_tokens": 1096}
        return self.answer(
            200,
            {
                "created": int(time.time()),
                "data": [first] if first else [],
                "size": job["input"]["size"],
                "quality": job["input"].get("quality", "auto"),
                "output_format": job["input"].get("output_format", "png"),
                "usage": usage | {"input_tokens_details": {"text_tokens": 40, "image_tokens": 0}},
            },
        )

    def do_GET(self) -> None:
        name = urlsplit(self.path).path.removeprefix("/files/").removesuffix(".png")
        job = self.standin.jobs.get(name)
        if job is None:
            return self.send(404, b"404 page not found", "text/plain")
        doing = self.standin.fault("fetch", Form(job["input"], [])).get("do")
        if doing == "500":
            return self.answer(500, {})
        return self.send(200, b"not media at all" if doing == "garbage" else made(job), "image/png")

    def known(self) -> bool:
        sort, _, key = self.headers.get("authorization", "").partition(" ")
        good = sort == "Bearer" and key not in ("", "wrong")
        if not good:
            self.refuse(401, f"Incorrect API key provided: {key}", "invalid_api_key")
        return good

    def drop(self) -> None:
        """Close the connection without an answer."""
        self.close_connection = True
        self.connection.close()

    def refuse(
        self,
        status: int,
        text: str,
        code: str,
        param: str | None = None,
        headers: dict[str, str] | None = None,
    ) -> None:
        sort = "server_error" if status >= 500 else "invalid_request_error"
        error = {"message": text, "type": sort, "param": param, "code": code}
        self.answer(status, {"error": error}, headers)

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


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is no news."""


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="python -m providers.openai_images.standin")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--faults", type=Path, help="a JSON list of rules")
    parser.add_argument("--latency", type=float, default=0.1, help="seconds from order to answer")
    options = parser.parse_args(argv)
    options.folder.mkdir(parents=True, exist_ok=True)
    rules = json.loads(options.faults.read_text()) if options.faults else []
    standin = Standin(options.folder, rules, options.latency)
    standin.restore()
    server = Server(("127.0.0.1", options.port), type("BoundHandler", (Handler,), {"standin": standin}))
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}/v1\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
