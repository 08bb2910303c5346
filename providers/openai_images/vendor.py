"""The state of the stand-in: what it takes, what was ordered, what it makes of it."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass

from pixora import standin
from pixora.standin import Json, parts
from providers.faulty.vendor import png
from providers.openai_images.answers import mime_of
from providers.openai_images.models import (
    LEAST_PIXELS,
    LONGEST,
    MOST_PICTURES,
    MOST_PROMPT,
    SHORTEST,
    SIZES,
    STEP,
    TABLE,
)

OFFICIAL = {entry.model.name for entry in TABLE}
OPTIONS = {
    "n": tuple(range(1, 11)),
    "quality": ("low", "medium", "high", "xhigh", "max", "auto"),
    "background": ("transparent", "opaque", "auto"),
    "output_format": ("png", "jpeg", "webp"),
    "moderation": ("auto", "low"),
    "output_compression": tuple(range(101)),
}
WHOLE = ("n", "output_compression")
"""Numbers, which a form sends as texts."""


class Refusal(Exception):
    """Why an order is not taken, in the vendor's words."""

    def __init__(self, text: str, code: str, param: str | None = None, status: int = 400) -> None:
        super().__init__(text)
        self.code, self.param, self.status = code, param, status


@dataclass(frozen=True)
class Form:
    """An order as it was sent: its fields, and its pictures."""

    fields: Json
    pictures: list[bytes]


@dataclass
class Standin(standin.Standin):
    """Orders, faults and the journal."""

    def fault(self, on: str, asked: Form) -> Json:
        """The fault to commit now, empty for none."""
        return self.rule(str(asked.fields.get("prompt")), on=on, model=str(asked.fields.get("model")))

    def accept(self, asked: Form, path: str) -> Json:
        job: Json = {"id": uuid.uuid4().hex, "path": path, "input": asked.fields}
        job["pictures"] = [f"{mime_of(data)}, {len(data)} bytes" for data in asked.pictures]
        with self.lock:
            self.write("accepted", **job)
            self.jobs[job["id"]] = job
        return job

    def bill(self, job: Json) -> None:
        with self.lock:
            self.write("billed", id=job["id"], model=job["input"]["model"])


def form(mime: str, data: bytes) -> Form:
    """What was sent, as JSON or as a form; raises ``Refusal`` for anything else."""
    if mime.startswith("application/json"):
        try:
            values = json.loads(data)
        except ValueError:
            values = None
        if not isinstance(values, dict):
            raise Refusal("We could not parse the JSON body of your request", "invalid_json")
        return Form(values, [])
    if not mime.startswith("multipart/form-data"):
        raise Refusal(f"Unsupported content type {mime!r}", "unsupported_content_type", status=415)
    fields: Json = {}
    pictures: list[bytes] = []
    for part in parts(mime, data):
        if part.name in ("image", "image[]"):
            pictures.append(part.content)
        else:
            text = part.content.decode()
            fields[part.name] = int(text) if part.name in WHOLE and text.isdigit() else text
    return Form(fields, pictures)


def valid(asked: Form, *, pictures: bool) -> None:
    """Raise ``Refusal`` for an order that the vendor would not take."""
    fields, model = asked.fields, asked.fields.get("model")
    if not isinstance(model, str) or model.startswith("no-"):
        raise Refusal(f"The model '{model}' does not exist", "model_not_found", "model", 404)
    prompt = fields.get("prompt")
    if not isinstance(prompt, str) or not 0 < len(prompt) <= MOST_PROMPT:
        raise Refusal("Invalid 'prompt': string of another length", "string_above_max_length", "prompt")
    if not _sized(str(fields.get("size", "auto")), free=model in OFFICIAL):
        raise Refusal(f"Invalid size '{fields.get('size')}'", "invalid_value", "size")
    for name, value in fields.items():
        if name in ("model", "prompt", "size") or (name == "user" and isinstance(value, str)):
            continue
        if name not in OPTIONS:
            raise Refusal(f"Unknown parameter: '{name}'", "unknown_parameter", name)
        if value not in OPTIONS[name]:
            raise Refusal(f"Invalid value: {value!r}", "invalid_value", name)
    if pictures != (0 < len(asked.pictures) <= MOST_PICTURES):
        raise Refusal("Invalid number of images", "invalid_value", "image")
    if any(mime_of(picture) is None for picture in asked.pictures):
        raise Refusal("Invalid image file or mode", "invalid_image_file", "image")


def _sized(size: str, *, free: bool) -> bool:
    if size == "auto" or size in [f"{across}x{down}" for across, down in SIZES]:
        return True
    found = re.fullmatch(r"(\d+)x(\d+)", size)
    if not free or found is None:
        return False
    sides = sorted(map(int, found.groups()))
    whole = not any(side % STEP for side in sides)
    return whole and sides[0] <= SHORTEST and sides[1] <= LONGEST and sides[0] * sides[1] >= LEAST_PIXELS


def made(job: Json) -> bytes:
    """A real picture of the size and format that were asked for; no two orders' are alike."""
    size = job["input"].get("size", "auto")
    across, down = map(int, ("1024x1024" if size == "auto" else size).split("x"))
    drawn = png(across, down, int(job["id"][:6], 16))
    format = job["input"].get("output_format", "png")
    return drawn if format == "png" else _encoded(drawn, format)


def _encoded(drawn: bytes, format: str) -> bytes:
    import skia

    sort = {"jpeg": skia.kJPEG, "webp": skia.kWEBP}[format]
    return bytes(skia.Image.MakeFromEncoded(drawn).encodeToData(sort, 90))
