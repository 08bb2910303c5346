"""The state of the stand-in: what was ordered, how it stands, what becomes of it."""

from __future__ import annotations

import json
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from media.errors import MediaError
from media.probe import probe
from pixora import standin
from providers.fal.fields import ENDPOINTS, VOICE_CLONE, VOICES, Json, read_aloud, said
from providers.fal.imagined import put
from providers.fal.overheard import kept, transcript
from providers.faulty.vendor import clip, png, tone

MIMES = {"image": "image/png", "clip": "video/mp4", "audio": "audio/wav"}
POLICY = "The content could not be processed because it was flagged by a content checker."
LEAST_SAMPLE = 10.0
"""Seconds of a sample from which a voice is made."""
NEAR = 0.03
"""Seconds by which two sounds of the same length may differ."""
QUEUED = 0.3
"""The part of an order's time that it waits in the queue."""


@dataclass
class Standin(standin.Standin):
    """Orders, faults and the journal."""

    def keep(self, data: bytes, name: str) -> str:
        """Store a file that somebody uploads; the path of its address."""
        id = uuid.uuid4().hex
        (self.folder / "uploads").mkdir(exist_ok=True)
        (self.folder / "uploads" / id).write_bytes(data)
        self.write("uploaded", id=id, name=name, size=len(data))
        return f"/files/{id}/{name}"

    def kept(self, id: str) -> Path | None:
        """The file that was uploaded under an id."""
        path = self.folder / "uploads" / id
        return path if id.isalnum() and path.exists() else None

    def unheard(self, values: Json, base: str) -> list[Json]:
        """What is wrong with the sample of a voice: it has to be uploaded here, and to last ten seconds."""
        where, said = values["audio_url"].removeprefix(f"{base}/files/"), "Failed to download the file"
        path = self.kept(where.partition("/")[0])
        if path is None:
            return [{"loc": ["body", "audio_url"], "msg": said, "type": "file_download_error"}]
        try:
            seconds = probe(path).seconds
        except MediaError:
            seconds = 0.0
        if seconds >= LEAST_SAMPLE:
            return []
        said = f"Audio should last at least {LEAST_SAMPLE:g} seconds"
        return [{"loc": ["body", "audio_url"], "msg": said, "type": "audio_duration_too_short"}]

    def checked(self, values: Any) -> Any:
        """An input as its fields are checked: a cloned voice is as good as one of the vendor's own."""
        voice = values.get("voice_setting") if isinstance(values, dict) else None
        made = {
            voice_of(job)
            for job in self.jobs.values()
            if job["endpoint"] == VOICE_CLONE and self._stands(job)
        }
        if not isinstance(voice, dict) or voice.get("voice_id") not in made:
            return values
        return values | {"voice_setting": voice | {"voice_id": VOICES[0]}}

    def _stands(self, job: Json) -> bool:
        return self.state(job) == "COMPLETED" and self.error(job) is None

    def note(self, event: str, job: Json, **facts: Any) -> None:
        self.write(event, id=job["id"], endpoint=job["endpoint"], **facts)

    def fault(self, on: str, endpoint: str, text: str = "") -> Json:
        """The fault to commit now, empty for none."""
        return self.rule(text, on=on, endpoint=endpoint)

    def accept(self, endpoint: str, values: Json) -> Json:
        job: Json = {"id": str(uuid.uuid4()), "endpoint": endpoint, "input": _short(values)}
        job["fate"] = self.fault("make", endpoint, json.dumps(job["input"]))
        self.note("accepted", job, input=job["input"], fate=job["fate"])
        job["at"] = time.monotonic()
        self.jobs[job["id"]] = job
        return job

    def state(self, job: Json) -> str:
        """IN_QUEUE, IN_PROGRESS or COMPLETED; what is completed is billed."""
        waited = time.monotonic() - job["at"]
        doing = job.get("fate", {}).get("do")
        if job.get("cancelled"):
            return "COMPLETED"
        if doing == "queued" or waited < self.latency * QUEUED:
            return "IN_QUEUE"
        if doing == "stuck" or waited < self.latency:
            return "IN_PROGRESS"
        if not job.get("billed") and doing not in ("refuse", "fail", "timeout"):
            job["billed"] = True
            self.note("billed", job, units=self.units(job))
        return "COMPLETED"

    def units(self, job: Json) -> float:
        factor = job.get("fate", {}).get("factor", 1.0)
        return float(ENDPOINTS[job["endpoint"]].units(job["input"]) * factor)

    def place(self, job: Json) -> int:
        """How many orders wait before this one."""
        waiting = [other for other in self.jobs.values() if self.state(other) == "IN_QUEUE"]
        return sum(other["at"] < job["at"] for other in waiting)

    def overheard(self, seconds: float) -> str:
        """What the newest speech of that length says; empty where there is none."""
        for job in reversed(self.jobs.values()):
            read = ENDPOINTS[job["endpoint"]].seconds is read_aloud
            if read and abs(read_aloud(job["input"]) - seconds) < NEAR:
                return said(job["input"])
        return ""

    def cancel(self, job: Json) -> None:
        job["cancelled"] = True
        self.note("cancelled", job)

    def error(self, job: Json) -> tuple[int, Json, str] | None:
        """Why an order failed: status, body and type; None if it did not."""
        if job.get("cancelled"):
            return (
                499,
                {"detail": "Request was cancelled", "error_type": "client_cancelled"},
                "client_cancelled",
            )
        doing = job.get("fate", {}).get("do")
        if doing == "timeout":
            return 504, {"detail": "Request timed out", "error_type": "request_timeout"}, "request_timeout"
        if doing == "refuse":
            sort, status, msg, loc = "content_policy_violation", 422, POLICY, ["body", "prompt"]
        elif doing == "fail":
            sort, status, msg, loc = "internal_server_error", 500, "Internal server error", ["body"]
        else:
            return None
        return status, {"detail": [{"loc": loc, "msg": msg, "type": sort, "input": job["input"]}]}, sort

    def output(self, job: Json, base: str) -> Json:
        """What an endpoint answers with once it is done."""
        endpoint, values, doing = ENDPOINTS[job["endpoint"]], job["input"], job.get("fate", {}).get("do")
        if endpoint.makes == "words":
            seconds = endpoint.seconds(values)
            return transcript(self.overheard(seconds), seconds)
        name = {"image": "picture.png", "clip": "clip.mp4", "audio": "sound.wav"}[endpoint.makes]
        mime = MIMES[endpoint.makes]
        file = {"url": f"{base}/files/{job['id']}/{name}", "content_type": mime, "file_name": name}
        if endpoint.output:
            return put(endpoint.output, file)
        if endpoint.makes == "image":
            image = file | {"width": 1024, "height": 576}
            flags = [doing == "flag"]
            return {"images": [image], "seed": values.get("seed", 1), "has_nsfw_concepts": flags}
        if endpoint.makes == "clip":
            return {"video": file}
        if job["endpoint"] == VOICE_CLONE:
            return (
                {"custom_voice_id": voice_of(job), "audio": file} if doing != "nameless" else {"audio": file}
            )
        if "minimax" in job["endpoint"]:
            if doing == "hex" or values.get("output_format", "hex") == "hex":
                return {"audio": {"file_data": tone(0.1).hex()}, "duration_ms": 100}
            return {"audio": file, "duration_ms": round(endpoint.seconds(values) * 1000)}
        timed = values.get("timestamps") and doing != "untimed"
        return {endpoint.key: file} | ({"timestamps": [timestamps(values)]} if timed else {})


def voice_of(job: Json) -> str:
    """What the voice is called that an order has made."""
    return f"Voice{job['id'].replace('-', '')[:16]}"


def timestamps(values: Json) -> Json:
    """When each character is heard: all as long as each other."""
    endpoint = ENDPOINTS["fal-ai/elevenlabs/tts/multilingual-v2"]
    each = endpoint.seconds(values) / len(values["text"])
    return {
        "characters": [*values["text"]],
        "character_start_times_seconds": [round(n * each, 4) for n in range(len(values["text"]))],
        "character_end_times_seconds": [round((n + 1) * each, 4) for n in range(len(values["text"]))],
    }


def made(job: Json) -> bytes:
    """Real media, small, as long as was ordered."""
    endpoint, values = ENDPOINTS[job["endpoint"]], job["input"]
    if endpoint.makes == "image":
        return png(160, 90, int(values.get("seed", 0)))
    if endpoint.makes == "clip":
        return clip(round(endpoint.seconds(values) * 24), 24, sound=values.get("generate_audio") is True)
    return tone(endpoint.seconds(values))


def _short(values: Any) -> Any:
    """An input as the journal keeps it: of pictures their kind and size."""
    match values:
        case dict():
            return {name: _short(value) for name, value in values.items()}
        case list():
            return [_short(value) for value in values]
        case str() if values.startswith("data:audio/"):
            return kept(values)
        case str() if values.startswith("data:"):
            return f"{values.partition(',')[0]},<{len(values)} characters>"
    return values
