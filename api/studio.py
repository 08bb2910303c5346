"""The studio in a browser, where it is built: one page for every address that people open, and its files.

A build is a folder with ``index.html`` and, in ``assets``, files that are named by their content,
each beside ``.br`` and ``.gz`` forms of itself. The page's literal ``__NONCE__`` becomes a number
used once, which its styles need to get past the policy.
"""

from __future__ import annotations

import asyncio
import os
import re
import secrets
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from fastapi.routing import APIRoute
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import Match
from starlette.staticfiles import NotModifiedResponse, StaticFiles
from starlette.types import Scope

from api.edge import Edge, origin
from api.problems import Refused

PLACES = (Path(__file__).parents[1] / "web" / "dist", Path(__file__).with_name("dist"))
"""Where a build is: in a checkout, and beside the installed package."""
INDEX = "index.html"
ASSETS = "/assets/"
RESERVED = ("/api", "/healthz", "/readyz", "/metrics", "/guide")
"""What programs and readers of the guide ask for, and all below; the rest is for the studio."""
NONCE = "__NONCE__"
FOREVER = "public, max-age=31536000, immutable"
ENCODINGS = {"br": ".br", "gzip": ".gz"}
"""In order of preference, with the endings of their files."""
TYPES = {
    ".js": "text/javascript", ".mjs": "text/javascript", ".css": "text/css", ".json": "application/json",
    ".map": "application/json", ".webmanifest": "application/manifest+json", ".svg": "image/svg+xml",
    ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".avif": "image/avif", ".ico": "image/x-icon",
    ".woff2": "font/woff2", ".wasm": "application/wasm", ".txt": "text/plain", ".mp3": "audio/mpeg",
    ".mp4": "video/mp4",
}  # fmt: skip
"""The same on every machine, whatever its own table says."""
_ORIGIN = re.compile(r"https?://[A-Za-z0-9.:\[\]-]+")


def find() -> Path | None:
    """The folder of the build, None where there is none."""
    return next((place for place in PLACES if (place / INDEX).is_file()), None)


class Studio:
    """One build, as one server hands it out."""

    def __init__(self, folder: Path, edge: Edge) -> None:
        self._index = folder / INDEX
        self._files = Files(directory=folder)
        self._policy = policy(edge)

    async def answer(self, path: str, scope: Scope) -> Response:
        """A file of the build, or its page. Raises ``HTTPException`` (404) for a file that is not there."""
        if _named(path):
            try:
                return await self._files.get_response(path.lstrip("/"), scope)
            except HTTPException:
                if path.startswith(ASSETS) or not _says_html(Headers(scope=scope)):
                    raise
        return await self._page()

    async def _page(self) -> Response:
        try:
            text = await asyncio.to_thread(self._index.read_text, encoding="utf-8")
        except FileNotFoundError:
            raise Refused(
                503, "unavailable", "The studio is being built; try again in a minute.", {"Retry-After": "10"}
            ) from None
        nonce = secrets.token_urlsafe(18)
        headers = {"Cache-Control": "no-cache", "Content-Security-Policy": self._policy.replace(NONCE, nonce)}
        return HTMLResponse(text.replace(NONCE, nonce), headers=headers)


class Files(StaticFiles):
    """The files of a build, compressed for whoever takes that."""

    def lookup_path(self, path: str) -> tuple[str, os.stat_result | None]:
        """Only what is meant to be asked for: the page has its own way, and compressed forms have no address."""
        parts = PurePosixPath(path)
        if path == INDEX or parts.suffix in ENCODINGS.values() or any(p.startswith(".") for p in parts.parts):
            return "", None
        return super().lookup_path(path)

    def file_response(
        self, full_path: Any, stat_result: os.stat_result, scope: Scope, status_code: int = 200
    ) -> Response:
        asked, path = Headers(scope=scope), Path(full_path)
        headers = {"Vary": "Accept-Encoding", "Cache-Control": _caching(scope["path"])}
        if encoding := next((name for name in accepted(asked) if _form(path, name).is_file()), None):
            headers["Content-Encoding"] = encoding
        sent = _form(path, encoding) if encoding else path
        kind = TYPES.get(path.suffix, "application/octet-stream")
        response = FileResponse(
            sent, status_code, headers, kind, stat_result=sent.stat() if encoding else stat_result
        )
        if self.is_not_modified(response.headers, asked):
            return NotModifiedResponse(response.headers)
        return response


class StudioRoute(APIRoute):
    """Matches what a browser opens and nothing that a program asks for, whatever the path."""

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        path = scope["path"]
        if scope["type"] != "http" or scope["method"] != "GET" or _reserved(path):
            return Match.NONE, {}
        if not (_named(path) or _takes_html(scope)):
            return Match.NONE, {}
        return super().matches(scope)


def policy(edge: Edge) -> str:
    """What the page may load: what is here, and what the sign-in service and the media's addresses need."""
    told = (edge.public_url, edge.app.settings.get("SUPABASE_URL"))
    hosts = [found for url in told if url and _ORIGIN.fullmatch(found := origin(url))]
    media = " ".join(["'self'", "blob:", *dict.fromkeys(hosts)])
    return (
        f"default-src 'self'; style-src 'self' 'nonce-{NONCE}'; font-src 'self'; img-src {media} data:; "
        f"media-src {media}; connect-src {media}; object-src 'none'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    )


def accepted(headers: Mapping[str, str]) -> list[str]:
    """The encodings that a client takes, best first."""
    said = dict(_weighed(part) for part in headers.get("accept-encoding", "").split(","))
    return [name for name in ENCODINGS if said.get(name, said.get("*", 0.0)) > 0]


def _weighed(part: str) -> tuple[str, float]:
    """A name in a header and its weight: ``gzip;q=0.5``."""
    name, *more = (piece.strip().lower() for piece in part.split(";"))
    weight = next((piece[2:] for piece in more if piece.startswith("q=")), "1")
    try:
        return name, float(weight)
    except ValueError:
        return name, 0.0


def _form(path: Path, encoding: str) -> Path:
    return path.with_name(path.name + ENCODINGS[encoding])


def _caching(path: str) -> str:
    return FOREVER if path.startswith(ASSETS) else "no-cache"


def _reserved(path: str) -> bool:
    return any(path == place or path.startswith(f"{place}/") for place in RESERVED)


def _named(path: str) -> bool:
    """Whether a path looks like that of a file."""
    return path.startswith(ASSETS) or "." in path.rpartition("/")[2]


def _says_html(headers: Mapping[str, str]) -> bool:
    kinds = dict(_weighed(part) for part in headers.get("accept", "").split(","))
    return kinds.get("text/html", 0.0) > 0


def _takes_html(scope: Scope) -> bool:
    """Whether somebody who asks like this is served with a page."""
    headers = Headers(raw=scope.get("headers", []))
    accept = headers.get("accept", "")
    return not accept or "*/*" in accept or _says_html(headers)
