"""A stand-in for fal.ai: its queue over HTTP, a journal on disk, real media, faults on order.

``python -m providers.fal.standin FOLDER [--port N] [--faults FILE]`` prints its address, which
goes into ``FAL_QUEUE_URL``; any ``FAL_KEY`` but ``wrong`` is good. Inputs are checked against
:mod:`providers.fal.fields`. ``FOLDER/journal.jsonl`` gets one line for every order accepted,
billed or cancelled before it is answered, so that what was paid twice can be read from it.

Faults are rules in a JSON list, the first that fits is taken::

    {"on": "submit", "endpoint": "fal-ai/flux-2-pro", "nth": 2, "do": "drop_after"}

``endpoint``, ``nth`` (counted for each ``on`` and endpoint) and ``match`` (text that the input
contains) may be left out. What can be done, by ``on``:

- ``submit``: ``drop_before`` and ``drop_after`` (close the connection without or after accepting),
  ``429`` (with ``seconds``), ``500``, ``503``, ``locked`` (no money), ``text`` (accepted, but no JSON).
- ``make``: ``refuse`` (content policy), ``fail`` (500), ``timeout`` (504), ``flag`` (a black picture),
  ``hex`` (no address), ``untimed`` (speech without times), ``overbill`` (with ``factor``),
  ``unbilled`` (no header), ``queued`` and ``stuck`` (never begun, never done).
- ``status``: ``202`` (until it is complete), ``500``, ``drop``. ``result``: ``redirect``, ``lost``, ``500``.
- ``cancel``: ``stop`` (also what is running). ``fetch``: ``garbage``, ``short``, ``500``.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from providers.fal.fields import ENDPOINTS, Json, faults
from providers.fal.vendor import MIMES, Standin, made


class Handler(BaseHTTPRequestHandler):
    """fal's queue, and its files."""

    protocol_version = "HTTP/1.1"
    standin: Standin

    def log_message(self, format: str, *args: Any) -> None:
        return

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers.get("content-length", 0)))
        endpoint = urlsplit(self.path).path.strip("/")
        if not self.known():
            return None
        if endpoint not in ENDPOINTS:
            return self.answer(404, {"detail": f"Application '{endpoint}' not found"})
        values = json.loads(data)
        with self.standin.lock:
            doing = self.standin.fault("submit", endpoint, data.decode())
            if self.turned_away(doing):
                return None
            wrong = faults(ENDPOINTS[endpoint].fields, values, ["body"])
            if wrong:
                return self.answer(422, {"detail": wrong})
            job = self.standin.accept(endpoint, values)
        if doing.get("do") == "drop_after":
            return self.drop()
        if doing.get("do") == "text":
            return self.send(200, b"<html>ok</html>", "text/html")
        return self.answer(200, {"status": "IN_QUEUE", "queue_position": 0, **self.urls(job)})

    def turned_away(self, rule: Json) -> bool:
        match rule.get("do"):
            case "429":
                detail = {"detail": "Too many requests", "error_type": "concurrent_requests_limit"}
                self.answer(429, detail, {"retry-after": str(rule.get("seconds", 0.1))})
            case "500":
                self.answer(500, {"detail": "Internal error", "error_type": "internal_error"})
            case "503":
                self.answer(503, {"detail": "Service unavailable"})
            case "locked":
                self.answer(403, {"detail": "User is locked. Reason: Exhausted balance."})
            case "drop_before":
                self.drop()
            case _:
                return False
        return True

    def do_GET(self) -> None:
        path = urlsplit(self.path).path.strip("/")
        if path.startswith("files/"):
            return self.fetch(path.split("/")[1])
        found = self.found(path)
        if found is None:
            return None
        job, what = found
        with self.standin.lock:
            state = self.standin.state(job)
            if what == "status":
                return self.status(job, state)
            return self.result(job, state)

    def do_PUT(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        found = self.found(urlsplit(self.path).path.strip("/"))
        if found is None:
            return None
        job, _ = found
        with self.standin.lock:
            state = self.standin.state(job)
            if state == "COMPLETED":
                return self.answer(400, {"status": "ALREADY_COMPLETED"})
            rule = self.standin.fault("cancel", job["endpoint"])
            if state == "IN_QUEUE" or rule.get("do") == "stop":
                self.standin.cancel(job)
        return self.answer(202, {"status": "CANCELLATION_REQUESTED"})

    def found(self, path: str) -> tuple[Json, str] | None:
        """The order that a path names, by its app or its whole endpoint, and what is asked of it."""
        match = re.fullmatch(r"(.+)/requests/([^/]+)(?:/(status|response|cancel))?", path)
        if not self.known():
            return None
        job = self.standin.jobs.get(match[2]) if match else None
        if match is None or job is None or not f"{job['endpoint']}/".startswith(f"{match[1]}/"):
            self.answer(404, {"status": "NOT_FOUND"})
            return None
        return job, match[3] or "response"

    def status(self, job: Json, state: str) -> None:
        rule = self.standin.fault("status", job["endpoint"])
        if rule.get("do") == "drop":
            return self.drop()
        if rule.get("do") == "500":
            return self.answer(500, {"detail": "Internal error"})
        body: Json = {"status": state, **self.urls(job)}
        if state == "IN_QUEUE":
            body["queue_position"] = self.standin.place(job)
        else:
            body["logs"] = None if self.path.endswith(("logs=0", "logs=false")) else _logs()
        if state == "COMPLETED":
            body["metrics"] = {"inference_time": self.standin.latency}
            failed = self.standin.error(job)
            if failed:
                body |= {"error": f"Invalid status code: {failed[0]}", "error_type": failed[2]}
        early = rule.get("do") == "202" and state != "COMPLETED"
        return self.answer(202 if early else 200, body)

    def result(self, job: Json, state: str) -> None:
        if state != "COMPLETED":
            return self.answer(400, {"detail": "Request is still in progress"})
        rule = {} if "moved" in self.path else self.standin.fault("result", job["endpoint"])
        if rule.get("do") == "redirect":
            return self.answer(307, {}, {"location": f"{self.base}{self.path}?moved=1"})
        if rule.get("do") == "lost":
            return self.answer(404, {"detail": "Request not found"})
        if rule.get("do") == "500":
            return self.send(502, b"<html>Bad gateway</html>", "text/html")
        headers = {"x-fal-request-id": job["id"]}
        failed = self.standin.error(job)
        if failed:
            return self.answer(failed[0], failed[1], headers | {"x-fal-error-type": failed[2]})
        if job.get("fate", {}).get("do") != "unbilled":
            headers["x-fal-billable-units"] = f"{self.standin.units(job):g}"
        return self.answer(200, self.standin.output(job, self.base), headers)

    def fetch(self, name: str) -> None:
        job = self.standin.jobs.get(name)
        if job is None:
            return self.answer(404, {"detail": "Not Found"})
        with self.standin.lock:
            doing = self.standin.fault("fetch", job["endpoint"]).get("do")
        if doing == "500":
            return self.answer(500, {})
        data = b"not media at all" if doing == "garbage" else made(job)
        mime = MIMES[ENDPOINTS[job["endpoint"]].makes]
        return self.send(200, data, mime, keep=len(data) // 2 if doing == "short" else None)

    @property
    def base(self) -> str:
        return f"http://{self.headers['host']}"

    def urls(self, job: Json) -> Json:
        """Where an order is found again: under its app alone."""
        app = "/".join(job["endpoint"].split("/")[:2])
        at = f"{self.base}/{app}/requests/{job['id']}"
        return {
            "request_id": job["id"],
            "response_url": at,
            "status_url": f"{at}/status",
            "cancel_url": f"{at}/cancel",
        }

    def known(self) -> bool:
        sort, _, key = self.headers.get("authorization", "").partition(" ")
        good = sort == "Key" and key not in ("", "wrong")
        if not good:
            self.answer(401, {"detail": "No user found for Key ID and Secret"})
        return good

    def drop(self) -> None:
        """Close the connection without an answer."""
        self.close_connection = True
        self.connection.close()

    def answer(self, status: int, body: Json, headers: dict[str, str] | None = None) -> None:
        self.send(status, json.dumps(body).encode(), "application/json", headers)

    def send(
        self,
        status: int,
        data: bytes,
        mime: str,
        headers: dict[str, str] | None = None,
        keep: int | None = None,
    ) -> None:
        """Answer; of ``data`` only the first ``keep`` bytes before the connection breaks."""
        self.send_response(status)
        self.send_header("content-type", mime)
        self.send_header("content-length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data[:keep])
        self.close_connection = self.close_connection or keep is not None


def _logs() -> list[Json]:
    moment = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
    return [{"timestamp": moment, "message": "working", "level": "INFO", "source": "USER", "labels": {}}]


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="python -m providers.fal.standin")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--faults", type=Path, help="a JSON list of rules")
    parser.add_argument("--latency", type=float, default=0.1, help="seconds from submit to done")
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
