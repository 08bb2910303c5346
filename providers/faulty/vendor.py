"""The vendor half of ``faulty``: an HTTP server with a journal on disk and faults on order.

``python -m providers.faulty.vendor FOLDER [--port N] [--faults FILE] [--latencies FILE]`` prints its address.
``FOLDER/journal.jsonl`` gets one line for every order accepted, billed or cancelled, before
it is answered. Faults are rules in a JSON list, the first that fits is taken::

    {"on": "submit", "model": "image", "nth": 2, "do": "drop_after"}

``on`` is submit, poll, fetch, find or cancel; ``model`` and ``nth`` (counted per rule's
``on`` and model) may be left out; ``match`` is text the request must contain. ``do`` is
one of: ``drop_before`` and ``drop_after`` (close the connection without or after accepting),
``429`` (with ``seconds``), ``500``, ``refuse``, ``fail`` (with ``billed`` true to bill anyway),
``overbill`` (with ``factor``), ``queue`` (with ``ahead``, the orders before it at each look), ``garbage``, ``unsupported``, ``stuck``, ``keep`` (cancel too late).

Latencies are the least and most seconds of a job by model, ``{"clip": [60, 150]}``; what each job
takes is drawn with ``--seed`` and noted in the journal.
"""

from __future__ import annotations

import io
import json
import math
import struct
import time
import wave
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from random import Random

from pixora.standin import Answer, Call, Json, Standin, arguments, journal, serve

MIMES = {"image": "image/png", "clip": "video/mp4"}
WORD_SECONDS = 0.3


@dataclass
class Vendor(Standin):
    """Jobs, faults and the journal."""

    accepted: int = 0
    """Orders ever; what was cancelled keeps its number."""
    latencies: Mapping[str, Sequence[float]] = field(default_factory=dict)
    """Least and most seconds of a job, by model; what is not named takes ``latency``."""
    seed: int = 0

    def restore(self) -> None:
        """Know the jobs of an earlier life."""
        for row in journal(self.folder):
            if row["event"] == "accepted":
                self.accepted += 1
                self.jobs[row["id"]] = row | {"at": 0.0}
            elif row["event"] == "cancelled":
                self.jobs.pop(row["id"], None)

    def fault(self, on: str, model: str, text: str = "") -> Json:
        """The fault to commit now, empty for none."""
        return self.rule(text, on=on, model=model)

    def accept(self, body: Json) -> Json:
        self.accepted += 1
        job = {"id": f"job-{self.accepted}", "seconds": self._seconds(body["model"]), **body}
        self.write("accepted", **job, time=time.time())
        self.jobs[job["id"]] = job | {"at": time.monotonic()}
        return job

    def _seconds(self, model: str) -> float:
        """What the newest order takes: the same for the n-th order in every life."""
        if model not in self.latencies:
            return self.latency
        return round(Random(f"{self.seed} {self.accepted}").uniform(*self.latencies[model]), 3)

    def cancel(self, job: Json) -> None:
        self.write("cancelled", id=job["id"], key=job["key"])
        del self.jobs[job["id"]]

    def status(self, job: Json) -> Json:
        """How a job stands, with what it bills."""
        rule = self._rule(job)
        if rule.get("do") == "stuck":
            return {"state": "running", "progress": 0.5}
        if rule.get("do") == "queue" and (places := job.setdefault("places", [*rule["ahead"]])):
            return {"state": "queued", "position": places.pop(0)}
        waited = time.monotonic() - job["at"] if job["at"] else math.inf
        seconds = job.get("seconds", self.latency)
        if waited < seconds:
            return {"state": "running", "progress": round(waited / seconds, 2)}
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
            self.write("billed", id=job["id"], key=job["key"], model=job["model"], quantity=quantity)
        return {"quantity": quantity}


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
    return painted(width, height, bytes((seed % 200 + 40, seed // 7 % 200 + 40, seed // 49 % 200 + 40)))


def painted(width: int, height: int, colour: bytes) -> bytes:
    """A PNG of one colour, given as red, green and blue."""
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


@lru_cache(maxsize=256)
def clip(frames: int, fps: int, *, sound: bool = False) -> bytes:
    """A 160x90 MP4 whose brightness moves, with a tone where it is to have ``sound``; each shape is made once."""
    import asyncio
    import tempfile

    import numpy as np

    from media import mux
    from media.writer import ClipWriter

    with tempfile.TemporaryDirectory(prefix="faulty-") as folder:
        path = Path(folder) / "clip.mp4"
        picture = np.zeros((90, 160, 4), np.uint8)
        with ClipWriter(path, 160, 90, fps, {0}) as writer:
            for frame in range(frames):
                picture[:, :, :3] = 60 + (frame * 3) % 120
                picture[frame % 90, :, :3] = 255
                writer.write(picture)
        if not sound:
            return path.read_bytes()
        heard, both = Path(folder) / "tone.wav", Path(folder) / "both.mp4"
        heard.write_bytes(tone(frames / fps))
        asyncio.run(mux.join(path, heard, both))
        return both.read_bytes()


class Door:
    """The vendor's small API."""

    def __init__(self, vendor: Vendor) -> None:
        self.vendor = vendor

    def answer(self, call: Call) -> Answer | None:
        kind, _, name = call.path.strip("/").partition("/")
        with self.vendor.lock:
            if call.method == "POST":
                return self.submit(call)
            if call.method == "GET" and call.path == "/jobs":
                return self.find(call.query["key"])
            job = self.vendor.jobs.get(name)
            if job is None:
                return Answer(404, {"error": "no such job"})
            if call.method == "DELETE":
                return self.cancel(job)
            rule = self.vendor.fault("poll" if kind == "jobs" else "fetch", job["model"])
            if rule.get("do") == "500":
                return Answer(500, {})
            if kind == "jobs":
                return Answer(200, self.vendor.status(job))
        data = b"not media at all" if rule.get("do") == "garbage" else made(job)
        return Answer(200, data, mime=MIMES.get(job["model"], "audio/wav"))

    def submit(self, call: Call) -> Answer | None:
        body = call.json
        rule = self.vendor.fault("submit", body["model"], json.dumps(body["request"]))
        doing = rule.get("do")
        if doing == "429":
            return Answer(429, {}).later(rule.get("seconds", 0.1))
        if doing == "500":
            return Answer(500, {})
        if doing == "drop_before":
            return None
        job = self.vendor.accept(body)
        return None if doing == "drop_after" else Answer(200, {"id": job["id"]})

    def find(self, key: str) -> Answer:
        if self.vendor.fault("find", "").get("do") == "unsupported":
            return Answer(200, {"unsupported": True})
        found = next((job["id"] for job in self.vendor.jobs.values() if job["key"] == key), None)
        return Answer(200, {"id": found})

    def cancel(self, job: Json) -> Answer:
        if self.vendor.fault("cancel", job["model"]).get("do") == "keep" or job.get("billed"):
            return Answer(200, {"cancelled": False})
        self.vendor.cancel(job)
        return Answer(200, {"cancelled": True})


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = arguments("python -m providers.faulty.vendor", latency=0.05)
    parser.add_argument(
        "--latencies", type=Path, metavar="FILE", help="least and most seconds by model, JSON"
    )
    parser.add_argument("--seed", type=int, default=0, help="what jobs take within their latencies")
    options = parser.parse_args(argv)
    vendor = Vendor(options.folder, options.faults, options.latency, seed=options.seed)
    if options.latencies is not None:
        vendor.latencies = json.loads(options.latencies.read_text(encoding="utf-8"))
    vendor.restore()
    serve(Door(vendor).answer, options.port)


if __name__ == "__main__":
    main()
