"""The state of the stand-in: what models take, what was ordered, how it stands, what becomes of it."""

from __future__ import annotations

import json
import re
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from pixora import standin
from pixora.requests import Capability
from pixora.standin import Json
from providers.faulty.vendor import clip, png, tone
from providers.replicate.reading import kind_of

RATIOS = ("1:1", "16:9", "21:9", "3:2", "2:3", "4:5", "5:4", "3:4", "4:3", "9:16", "9:21")
FILES = {
    "image": ("picture.png", "image/png"),
    "video": ("clip.mp4", "video/mp4"),
    "audio": ("sound.wav", "audio/wav"),
}
POLICY = "The input or output was flagged as sensitive. Please try again with different inputs. (E005)"
MOMENT = "2026-11-29T00:00:00.000Z"
QUEUED = 0.3
"""The part of an order's time that it waits."""


@dataclass(frozen=True)
class Taken:
    """What one model takes: required fields and others, each with a test of its value."""

    makes: Capability
    required: dict[str, Callable[[Any], bool]]
    others: dict[str, Callable[[Any], bool]] = field(default_factory=dict)
    seconds: Callable[[Json], float] = lambda values: 0.0
    shape: str = "str"
    """How the output is handed over: ``str``, ``list`` or ``dict``."""

    def faults(self, values: Json) -> list[str]:
        """All that is wrong with an input."""
        known = self.required | self.others
        found = [f"- input: {name} is required" for name in self.required if name not in values]
        found += [
            f"- input: Additional property {name} is not allowed" for name in values if name not in known
        ]
        wrong = [name for name, value in values.items() if name in known and not known[name](value)]
        return found + [f"- input.{name}: Invalid value" for name in wrong]


def _text(value: Any) -> bool:
    return isinstance(value, str) and 0 < len(value) <= 10_000


def _whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _address(value: Any) -> bool:
    return isinstance(value, str) and value.startswith(("https://", "http://", "data:"))


def _one_of(*options: Any) -> Callable[[Any], bool]:
    return lambda value: value in options and not isinstance(value, bool)


PICTURE = {"aspect_ratio": _one_of(*RATIOS), "output_format": _one_of("png", "jpg", "webp"), "seed": _whole}
TAKEN = {
    "google/nano-banana": Taken(
        "text_to_image",
        {"prompt": _text},
        {
            "aspect_ratio": _one_of(*RATIOS),
            "output_format": _one_of("png", "jpg"),
            "image_input": lambda value: isinstance(value, list) and all(map(_address, value)),
        },
    ),
    "black-forest-labs/flux-1.1-pro": Taken("text_to_image", {"prompt": _text}, PICTURE),
    "black-forest-labs/flux-schnell": Taken("text_to_image", {"prompt": _text}, PICTURE, shape="list"),
    "kwaivgi/kling-v2.1": Taken(
        "image_to_video",
        {"prompt": _text, "start_image": _address},
        {"duration": _one_of(5, 10), "mode": _one_of("standard", "pro"), "negative_prompt": _text},
        seconds=lambda values: float(values.get("duration", 5)),
    ),
    "minimax/speech-02-hd": Taken(
        "text_to_speech",
        {"text": _text},
        {
            "voice_id": _text,
            "speed": lambda value: isinstance(value, (int, float)) and 0.5 <= value <= 2,
            "language_boost": _text,
        },
        seconds=lambda values: max(0.5, 0.4 * len(values["text"].split())),
    ),
    "stability-ai/stable-audio-2.5": Taken(
        "text_to_music",
        {"prompt": _text},
        {"duration": lambda value: _whole(value) and 1 <= value <= 190, "seed": _whole},
        seconds=lambda values: float(values.get("duration", 190)),
        shape="dict",
    ),
}
OTHER = Taken("text_to_image", {"prompt": _text}, PICTURE)
"""Any other model."""


def taken(model: str) -> Taken | None:
    """What a model takes; None for one that does not exist."""
    owner, _, name = model.partition("/")
    return None if name.startswith("no-") or not owner or not name else TAKEN.get(model, OTHER)


def handed_over(shape: str, kind: str, url: str) -> Any:
    """An address in the shape that a model's output has."""
    if shape == "list":
        return [url]
    return {"preview": re.sub(r"\.\w+$", ".txt", url), kind: url} if shape == "dict" else url


@dataclass
class Standin(standin.Standin):
    """Predictions, files that were handed over, faults and the journal."""

    files: dict[str, Json] = field(default_factory=dict)

    def note(self, event: str, job: Json, **facts: Any) -> None:
        self.write(event, id=job["id"], model=job["model"], **facts)

    def fault(self, on: str, model: str, text: str = "") -> Json:
        """The fault to commit now, empty for none."""
        return self.rule(text, on=on, model=model)

    def accept(self, model: str, values: Json, version: str = "hidden") -> Json:
        job: Json = {"id": uuid.uuid4().hex[:26], "model": model, "version": version, "input": values}
        job["fate"] = self.fault("make", model, json.dumps(values))
        self.note("accepted", job, version=version, input=values, fate=job["fate"])
        job["at"] = time.monotonic()
        self.jobs[job["id"]] = job
        return job

    def state(self, job: Json) -> str:
        """As the vendor says it; what has succeeded is billed."""
        waited = time.monotonic() - job["at"]
        doing = job["fate"].get("do")
        if job.get("cancelled"):
            return "canceled"
        if doing == "queued" or waited < self.latency * QUEUED:
            return "starting"
        job["begun"] = True
        if doing == "stuck" or waited < self.latency:
            return "processing"
        if doing in ("refuse", "fail"):
            return "failed"
        if not job.get("billed"):
            job["billed"] = True
            self.note("billed", job)
        return "succeeded"

    def cancel(self, job: Json) -> None:
        """Stop what has not ended; what has stays as it is."""
        if self.state(job) in ("starting", "processing"):
            job["cancelled"] = True
            self.note("cancelled", job)

    def prediction(self, job: Json, base: str) -> Json:
        """A prediction as the API shows it."""
        state, doing, at = self.state(job), job["fate"].get("do"), f"{base}/v1/predictions/{job['id']}"
        error = {"refuse": POLICY, "fail": "CUDA out of memory"}.get(doing) if state == "failed" else None
        what = taken(job["model"]) or OTHER
        kind = kind_of(what.makes)
        url = f"{base}/delivery/{job['id']}/{FILES[kind][0]}"
        output = (
            handed_over(job["fate"].get("shape", what.shape), kind, url) if state == "succeeded" else None
        )
        gone = state == "succeeded" and doing == "removed"
        return {
            "id": job["id"],
            "model": job["model"],
            "version": job.get("version", "hidden"),
            "input": {} if gone else job["input"],
            "output": None if gone or doing == "nothing" else output,
            "logs": "",
            "error": error,
            "status": state,
            "data_removed": gone,
            "source": "api",
            "created_at": MOMENT,
            "started_at": MOMENT if job.get("begun") else None,
            "completed_at": None if state in ("starting", "processing") else MOMENT,
            "urls": {"get": at, "cancel": f"{at}/cancel"},
            "metrics": {"predict_time": self.latency} if state == "succeeded" else {},
        }


def made(job: Json) -> tuple[bytes, str]:
    """Real media, small, as long as was ordered, and its type."""
    what = taken(job["model"]) or OTHER
    kind = kind_of(what.makes)
    seconds = what.seconds(job["input"])
    if kind == "image":
        data = png(160, 90, int(job["id"][:6], 16))
    elif kind == "video":
        data = clip(round(seconds * 24), 24)
    else:
        data = tone(seconds)
    return data, FILES[kind][1]
