"""Media files behind signed addresses."""

from __future__ import annotations

from datetime import datetime
from pathlib import PurePosixPath
from typing import Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Header, Query, Request, Response
from starlette.responses import StreamingResponse

from api.deps import EdgeDep
from api.edge import Edge
from api.problems import Refused, problems
from api.ranges import Span, Unsatisfiable, matches, span
from store.blobs import Opened, is_key
from store.errors import NotFound

router = APIRouter(prefix="/api/v1", tags=["media"])

TYPES = {
    ".mp4": "video/mp4", ".webm": "video/webm", ".gif": "image/gif", ".png": "image/png", ".jpg": "image/jpeg",
    ".webp": "image/webp", ".wav": "audio/wav", ".mp3": "audio/mpeg", ".flac": "audio/flac", ".ogg": "audio/ogg",
    ".m4a": "audio/mp4", ".srt": "application/x-subrip", ".vtt": "text/vtt", ".json": "application/json",
    ".otio": "application/json", ".xml": "application/xml", ".fcpxml": "application/xml", ".edl": "text/plain",
    ".zip": "application/zip",
}  # fmt: skip
"""What may be served as what it is; everything else is bytes to download."""
SHOWN = ("video/", "image/", "audio/")
"""Types that a browser may show in place; others it downloads."""
GUARDS = {
    "X-Content-Type-Options": "nosniff",
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "Accept-Ranges": "bytes",
}

Expires = Annotated[str, Query(description="Unix time, part of the signed address.")]
Signature = Annotated[str, Query(description="Of the address; made by the server.")]
Name = Annotated[str, Query(description="The file's name for a download, part of the signed address.")]
FILE: dict[int | str, Any] = {
    200: {
        "description": "The file.",
        "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}},
    },
    206: {
        "description": "The part that `Range` asks for.",
        "content": {"*/*": {"schema": {"type": "string", "format": "binary"}}},
    },
    304: {"description": "The file is the one that `If-None-Match` names."},
}


@router.get(
    "/media/{key:path}", summary="A media file", response_class=Response,
    responses=FILE | problems(403, 404, 416, 422),
)  # fmt: skip
async def download(
    request: Request,
    key: str,
    edge: EdgeDep,
    expires: Expires = "",
    signature: Signature = "",
    name: Name = "",
    range: Annotated[str, Header(description="One range of bytes; of several the whole file is sent.")] = "",
    if_range: Annotated[str, Header(description="The ETag that `range` belongs to.")] = "",
    if_none_match: Annotated[str, Header()] = "",
) -> Response:
    """Addresses are made by the server, are good for an hour and need no other sign-in."""
    found, headers = await _open(edge, key, expires, signature, name)
    size, etag = found.size, headers["ETag"]
    if if_none_match and matches(if_none_match, etag):
        return Response(status_code=304, headers=_without_length(headers))
    if request.method == "HEAD":
        return Response(headers=headers)
    wanted = Span(0, size)
    status = 200
    if range and if_range in ("", etag):
        try:
            part = span(range, size)
        except Unsatisfiable:
            raise Refused(
                416, "range_not_satisfiable", f"The file has {size} bytes; {range!r} asks for none of them.",
                GUARDS | {"Content-Range": f"bytes */{size}"},
            ) from None  # fmt: skip
        if part is not None:
            wanted, status = part, 206
            headers["Content-Range"] = f"bytes {part.start}-{part.end - 1}/{size}"
            headers["Content-Length"] = str(part.length)
    return StreamingResponse(await found.read(wanted.start, wanted.end), status, headers)


async def _open(
    edge: Edge, key: str, expires: str, signature: str, name: str
) -> tuple[Opened, dict[str, str]]:
    """The file behind an address, and what is said about it. Raises ``Refused``, ``NotFound``."""
    now = edge.app.store.now()
    end = edge.media.check(key, expires, signature, now, name=name)
    if not is_key(key):
        raise NotFound("file", key)
    found = await edge.app.store.blobs.open(key)
    return found, _headers(PurePosixPath(key), found.size, name, end, now)


def _headers(path: PurePosixPath, size: int, name: str, end: int, now: datetime) -> dict[str, str]:
    kind = TYPES.get(path.suffix, "application/octet-stream")
    said = {
        "Content-Type": f"{kind}; charset=utf-8" if kind.startswith("text/") else kind,
        "Content-Length": str(size),
        "ETag": f'"{path.stem}"',
        "Cache-Control": f"private, max-age={max(0, end - int(now.timestamp()))}, immutable",
    }
    if name or not kind.startswith(SHOWN):
        said["Content-Disposition"] = attachment(name or path.name)
    return said | GUARDS


def attachment(name: str) -> str:
    """The header that downloads a file under a name, whatever letters it has (RFC 6266)."""
    plain = "".join(
        letter if (letter.isascii() and letter.isalnum()) or letter in "-_. " else "_" for letter in name
    )
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


def _without_length(headers: dict[str, str]) -> dict[str, str]:
    return {header: value for header, value in headers.items() if header != "Content-Length"}
