"""Answers on disk: the bytes of the picture, or where it lies, under the job's id.

There is nobody to ask for them a second time, so they are written before anything else happens.
"""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

from pixora.errors import ProviderError
from pixora.http import Answer
from pixora.requests import Output

SUFFIXES = {"image/png": ".png", "image/jpeg": ".jpg", "image/webp": ".webp"}
FACTS = ("size", "quality")


def keep(folder: Path, job: str, answer: Answer, vendor: str) -> None:
    """Write what was answered, whatever its bytes are; raises ``ProviderError`` where there are none."""
    body = answer.body if isinstance(answer.body, dict) else {}
    data = body.get("data")
    first = data[0] if isinstance(data, list) and data and isinstance(data[0], dict) else {}
    facts = _facts(body, first)
    encoded, url = first.get("b64_json"), first.get("url")
    if isinstance(url, str) and url.startswith("data:") and not encoded:
        encoded, url = url.partition(",")[2], None
    folder.mkdir(parents=True, exist_ok=True)
    if isinstance(encoded, str) and encoded:
        picture = _decoded(encoded, vendor)
        mime = mime_of(picture) or "application/octet-stream"
        name = f"{job}{SUFFIXES.get(mime, '.bin')}"
        (folder / name).write_bytes(picture)
        record: dict[str, Any] = {"mime": mime, "file": name}
    elif isinstance(url, str) and url.startswith(("http://", "https://")):
        record = {"mime": "image/png", "url": url}
    else:
        raise ProviderError(f"{vendor} took the order and answered without a picture", "uncertain")
    written = folder / f"{job}.part"
    written.write_text(json.dumps(record | {"facts": facts}), encoding="utf-8")
    written.replace(folder / f"{job}.json")


def kept(folder: Path, job: str) -> Output | None:
    """What was answered to a job's order; None if no answer came."""
    path = folder / f"{job}.json"
    if Path(job).name != job or not path.is_file():
        return None
    record = json.loads(path.read_text(encoding="utf-8"))
    picture = folder / record["file"] if "file" in record else None
    return Output(record["mime"], path=picture, url=record.get("url"), facts=record["facts"])


def mime_of(data: bytes) -> str | None:
    """The type of a picture by its first bytes."""
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "image/png"
    if data.startswith(b"\xff\xd8\xff"):
        return "image/jpeg"
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return "image/webp"
    return None


def _decoded(encoded: str, vendor: str) -> bytes:
    try:
        return base64.b64decode(encoded, validate=True)
    except ValueError as error:
        raise ProviderError(f"what {vendor} made cannot be decoded", "bad_output") from error


def _facts(body: dict[str, Any], first: dict[str, Any]) -> dict[str, Any]:
    """What is worth knowing of a picture: how it was made and how many tokens that took.

    Tokens are no unit of a rate card, so they are kept and nothing is reckoned from them.
    """
    facts: dict[str, Any] = {name: body[name] for name in FACTS if isinstance(body.get(name), str)}
    usage = body.get("usage")
    if isinstance(usage, dict):
        facts["tokens"] = {name: value for name, value in usage.items() if isinstance(value, int)}
    if isinstance(first.get("revised_prompt"), str):
        facts["revised_prompt"] = first["revised_prompt"]
    return facts
