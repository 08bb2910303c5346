"""What the stand-in tells of its models and their versions, and of files that were handed over."""

from __future__ import annotations

import hashlib
from typing import Any

from pixora.standin import Json, Part
from providers.replicate.vendor import MOMENT, OTHER, TAKEN, Taken, taken

OUTPUTS: dict[str, Json] = {
    "str": {"type": "string", "format": "uri"},
    "list": {"type": "array", "items": {"type": "string", "format": "uri"}},
    "dict": {"type": "object"},
}


def version_id(model: str) -> str:
    """The id of a model's only version."""
    return hashlib.sha256(model.encode()).hexdigest()


def model_of(version: Any) -> str:
    """The model whose version is named, with or without ``owner/name:`` before it; empty for none."""
    id = str(version).rpartition(":")[2]
    return next((name for name in TAKEN if version_id(name) == id), "")


def shown_version(model: str, what: Taken) -> Json:
    """A version as the API shows it."""
    fields = {name: {"title": name} for name in (*what.required, *what.others)}
    asked = {"type": "object", "required": [*what.required], "properties": fields}
    return {
        "id": version_id(model),
        "created_at": MOMENT,
        "cog_version": "0.16.9",
        "openapi_schema": {
            "openapi": "3.0.2",
            "components": {"schemas": {"Input": asked, "Output": OUTPUTS[what.shape]}},
        },
    }


def shown_model(model: str) -> Json | None:
    """A model as the API shows it; None for one that does not exist."""
    what = taken(model)
    if what is None:
        return None
    owner, _, name = model.partition("/")
    nothing = dict.fromkeys(("github_url", "paper_url", "license_url", "cover_image_url", "default_example"))
    return nothing | {
        "url": f"https://replicate.com/{model}",
        "owner": owner,
        "name": name,
        "description": f"A model that makes {what.makes.removeprefix('text_to_')}",
        "visibility": "public",
        "run_count": 1,
        "latest_version": shown_version(model, what) if what is not OTHER else None,
    }


def shown_file(id: str, part: Part, base: str) -> Json:
    """A file that was handed over."""
    return {
        "id": id,
        "name": part.file,
        "content_type": part.mime,
        "size": len(part.content),
        "etag": hashlib.md5(part.content, usedforsecurity=False).hexdigest(),
        "checksums": {"sha256": hashlib.sha256(part.content).hexdigest()},
        "metadata": {},
        "created_at": MOMENT,
        "expires_at": "2026-11-30T00:00:00.000Z",
        "urls": {"get": f"{base}/v1/files/{id}"},
    }


def page(results: list[Json]) -> Json:
    """A list in the one page that there is."""
    return {"previous": None, "next": None, "results": results}
