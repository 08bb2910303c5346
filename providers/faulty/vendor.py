"""The vendor half of ``faulty``: an HTTP server with a journal on disk and faults on order.

``python -m providers.faulty.vendor FOLDER [--port N] [--faults FILE]`` prints its address.
``FOLDER/journal.jsonl`` gets one line for every order accepted, billed or cancelled, before
it is answered. Faults are rules in a JSON list, the first that fits is taken::

    {"on": "submit", "model": "image", "nth": 2, "do": "drop_after"}

``on`` is submit, poll, fetch, find or cancel; ``model`` and ``nth`` (counted per rule's
``on`` and model) may be left out; ``match`` is text the request must contain. ``do`` is
one of: ``drop_before`` and ``drop_after`` (close the connection without or after accepting),
``429`` (with ``seconds``), ``500``, ``refuse``, ``fail`` (with ``billed`` true to bill anyway),
``overbill`` (with ``factor``), ``garbage``, ``unsupported``, ``stuck``, ``keep`` (cancel too late).
"""

from __future__ import annotations

import argparse
import io
import json
import math
import os
import struct
import sys
import threading
import time
import wave
import zlib
from collections import Counter
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

Json = dict[str, Any]
MIMES = {"image": "image/png", "clip": "video/mp4"}
WORD_SECONDS = 0.3


@dataclass
class Vendor:
    """Jobs, faults and the journal."""

    folder: Path
    faults: list[Json] = field(default_factory=list)
    latency: float = 0.05
    """Seconds from submit to done."""
    jobs: dict[str, Json] = field(default_factory=dict)
    accepted: int = 0
    """Orders ever; what was cancelled keeps its number."""
    seen: Counter[tuple[str, str]] = field(default_factory=Counter)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def restore(self) -> None:
        """Know the jobs of an earlier life."""
        for row in journal(self.folder):
            if row["event"] == "accepted":
                self.accepted += 1
                self.jobs[row["id"]] = row | {"at": 0.0}
            elif row["event"] == "cancelled":
                self.jobs.pop(row["id"], None)

    def note(self, event: str, **facts: Any) -> None:
        append(self.folder, {"event": event, **facts})

    def fault(self, on: str, model: str, text: str = "") -> Json:
        """The fault to commit now, empty for none."""
        self.seen[on, model] += 1
        for rule in self.faults:
            fits = rule["on"] == on and rule.get("model", model) == model and rule.get("match", "") in text
            if fits and rule.get("nth", self.seen[on, model]) == self.seen[on, model]:
                return rule
        return {}

    def accept(self, body: Json) -> Json:
        self.accepted += 1
        job = {"id": f"job-{self.accepted}", **body}
        self.note("accepted", **job)
        self.jobs[job["id"]] = job | {"at": time.monotonic()}
        return job

    def cancel(self, job: Json) -> None:
        self.note("cancelled", id=job["id"], key=job["key"])
        del self.jobs[job["id"]]

    def status(self, job: Json) -> Json:
        """How a job stands, with what it bills."""
        rule = self._rule(job)
        if rule.get("do") == "stuck":
            return {"state": "running", "progress": 0.5}
        waited = time.monotonic() - job["at"] if job["at"] else math.inf
        if waited < self.latency:
            return {"state": "running", "progress": round(waited / self.latency, 2)}
        if rule.get("do") == "refuse":
            return {
                "state": "failed",
                "kind": "refused",
                "error": "the vendor refuses this content",
                "next_step": "reword the scene",
            } | self._bill(job, 0)
        if rule.get("do") == "fail":
            return {"state": "failed", "kind": "failed", "error": "the vendor failed half-way"} | self._bill(
                job, job["quantity"] if rule.get("billed") else 0
            )
        factor = rule.get("factor", 1.0) if rule.get("do") == "overbill" else 1.0
        done: Json = {
            "state": "done",
            "mime": MIMES.get(job["model"], "audio/wav"),
            "file": f"/files/{job['id']}",
        }
        if job["model"] == "speech":
            done["lines"] = spoken(job["request"]["lines"])
        return done | self._bill(job, job["quantity"] * factor)

    def _rule(self, job: Json) -> Json:
        """A job's own fate is decided once."""
        if "fate" not in job:
            job["fate"] = self.fault("make", job["model"], json.dumps(job["request"]))
        rule: Json = job["fate"]
        return rule

    def _bill(self, job: Json, quantity: float) -> Json:
        if not job.get("billed"):
            job["billed"] = True
            self.note("billed", id=job["id"], key=job["key"], model=job["model"], quantity=quantity)
        return {"quantity": quantity}


def append(folder: Path, row: Json) -> None:
    """Add a line to a vendor's journal and make sure that it is on disk."""
    with (folder / "journal.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(row) + "\n")
        file.flush()
        os.fsync(file.fileno())


def journal(folder: Path) -> list[Json]:
    """The vendor's journal, oldest first."""
    path = folder / "journal.jsonl"
    return (
        [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] if path.exists() else []
    )


def spoken(lines: list[str]) -> list[list[float]]:
    """When each line is heard."""
    at, times = 0.0, []
    for line in lines:
        end = at + WORD_SECONDS * len(line.split())
        times.append([at, end])
        at = end + 0.2
    return times


def made(job: Json) -> bytes:
    """Real media of the ordered shape, small."""
    request = job["request"]
    if job["model"] == "image":
        return png(160, 90, request.get("seed", 0))
    if job["model"] == "clip":
        return clip(request["frames"], request["fps"])
    seconds = spoken(request["lines"])[-1][1] if "lines" in request else request["samples"] / 48_000
    return tone(seconds)


def png(width: int, height: int, seed: int) -> bytes:
    """A plain colour that depends on the seed."""
    colour = bytes((seed % 200 + 40, seed // 7 % 200 + 40, seed // 49 % 200 + 40))
    rows = (b"\0" + colour * width) * height

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


def tone(seconds: float) -> bytes:
    """A quiet 220 Hz tone, 16 kHz mono."""
    rate = 16_000
    period = [int(6000 * math.sin(2 * math.pi * 220 * n / rate)) for n in range(rate // 20)]
    samples = struct.pack(f"<{len(period)}h", *period)
    wanted = max(1, int(seconds * rate)) * 2
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes((samples * (wanted // len(samples) + 1))[:wanted])
    return buffer.getvalue()


def clip(frames: int, fps: int) -> bytes:
    """A 160x90 MP4 whose brightness moves."""
    import tempfile

    import numpy as np

    from media.writer import ClipWriter

    with tempfile.TemporaryDirectory(prefix="faulty-") as folder:
        path = Path(folder) / "clip.mp4"
        picture = np.zeros((90, 160, 4), np.uint8)
        with ClipWriter(path, 160, 90, fps, {0}) as writer:
            for frame in range(frames):
                picture[:, :, :3] = 60 + (frame * 3) % 120
                picture[frame % 90, :, :3] = 255
                writer.write(picture)
        return path.read_bytes()


class Handler(BaseHTTPRequestHandler):
    """The vendor's small API."""

    protocol_version = "HTTP/1.1"
    vendor: Vendor

    def log_message(self, format: str, *args: Any) -> None:
        return

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        vendor = self.vendor
        with vendor.lock:
            rule = vendor.fault("submit", body["model"], json.dumps(body["request"]))
            if rule.get("do") == "429":
                return self.answer(429, {}, {"retry-after": str(rule.get("seconds", 0.1))})
            if rule.get("do") == "500":
                return self.answer(500, {})
            if rule.get("do") == "drop_before":
                return self.drop()
            job = vendor.accept(body)
            if rule.get("do") == "drop_after":
                return self.drop()
        return self.answer(200, {"id": job["id"]})

    def do_GET(self) -> None:
        path = urlsplit(self.path)
        with self.vendor.lock:
            if path.path == "/jobs":
                return self._find(parse_qs(path.query)["key"][0])
            kind, _, name = path.path.strip("/").partition("/")
            job = self.vendor.jobs.get(name)
            if job is None:
                return self.answer(404, {"error": "no such job"})
            rule = self.vendor.fault("poll" if kind == "jobs" else "fetch", job["model"])
        if rule.get("do") == "500":
            return self.answer(500, {})
        if kind == "files":
            data = b"not media at all" if rule.get("do") == "garbage" else made(job)
            return self.send(200, data, MIMES.get(job["model"], "audio/wav"))
        with self.vendor.lock:
            answer = self.vendor.status(job)
        return self.answer(200, answer)

    def _find(self, key: str) -> None:
        if self.vendor.fault("find", "").get("do") == "unsupported":
            return self.answer(200, {"unsupported": True})
        found = next((job["id"] for job in self.vendor.jobs.values() if job["key"] == key), None)
        return self.answer(200, {"id": found})

    def do_DELETE(self) -> None:
        name = urlsplit(self.path).path.rpartition("/")[2]
        with self.vendor.lock:
            job = self.vendor.jobs.get(name)
            if job is None:
                return self.answer(404, {"error": "no such job"})
            if self.vendor.fault("cancel", job["model"]).get("do") == "keep" or job.get("billed"):
                return self.answer(200, {"cancelled": False})
            self.vendor.cancel(job)
        return self.answer(200, {"cancelled": True})

    def drop(self) -> None:
        """Close the connection without an answer."""
        self.close_connection = True
        self.connection.close()

    def answer(self, status: int, body: Json, headers: dict[str, str] | None = None) -> None:
        self.send(status, json.dumps(body).encode(), "application/json", headers)

    def send(self, status: int, data: bytes, mime: str, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        self.send_header("content-type", mime)
        self.send_header("content-length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="python -m providers.faulty.vendor")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--faults", type=Path, help="a JSON list of rules")
    parser.add_argument("--latency", type=float, default=0.05, help="seconds from submit to done")
    options = parser.parse_args(argv)
    options.folder.mkdir(parents=True, exist_ok=True)
    faults = json.loads(options.faults.read_text()) if options.faults else []
    vendor = Vendor(options.folder, faults, options.latency)
    vendor.restore()
    handler = type("BoundHandler", (Handler,), {"vendor": vendor})
    server = ThreadingHTTPServer(("127.0.0.1", options.port), handler)
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
