"""``make docs``: the reference of the HTTP API, written from the routes themselves."""

from __future__ import annotations

import asyncio
import json
import tempfile
from pathlib import Path
from typing import Any

from agent.compose import compose
from api.app import create_app
from api.edge import Edge
from pixora.settings import Settings

FOLDER = Path(__file__).parents[1] / "docs/reference"
METHODS = ("get", "post", "put", "patch", "delete")


async def document() -> dict[str, Any]:
    """The OpenAPI document of a server with default settings."""
    with tempfile.TemporaryDirectory() as home:
        app = await compose(Settings.load({"PIXORA_HOME": home}))
        try:
            return create_app(Edge.of(app)).openapi()
        finally:
            await app.aclose()


def pages(openapi: dict[str, Any]) -> dict[str, str]:
    """File name to text."""
    return {
        "openapi.json": json.dumps(openapi, indent=1, ensure_ascii=False) + "\n",
        "http.md": _table(openapi),
    }


def _table(openapi: dict[str, Any]) -> str:
    lines = [
        "# HTTP reference", "",
        "Written by `make docs` from the routes; [openapi.json](openapi.json) has every field, and a running server "
        "gives it at `/api/v1/openapi.json`. Errors are `application/problem+json` with a stable `code`. "
        "[The guide](../guides/api.md) walks through it.",
    ]  # fmt: skip
    tags: dict[str, list[str]] = {}
    for path, operations in openapi["paths"].items():
        for method in METHODS:
            if operation := operations.get(method):
                shown = path.removeprefix("/api/v1")
                tags.setdefault(operation["tags"][0], []).append(
                    f"| `{method.upper()} {shown}` | {operation['summary']} | {_success(operation)} |"
                )
    for tag, rows in tags.items():
        lines += ["", f"## {tag}", "", "| | | answers |", "| --- | --- | --- |", *rows]
    return "\n".join(lines) + "\n"


def _success(operation: dict[str, Any]) -> str:
    return ", ".join(status for status in operation["responses"] if status[0] in "23")


def main() -> None:
    """Write the pages."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, text in pages(asyncio.run(document())).items():
        (FOLDER / name).write_text(text)


if __name__ == "__main__":
    main()
