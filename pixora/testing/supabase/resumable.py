"""Resumable uploads: TUS 1.0.0 with pieces of 6 MB."""

from __future__ import annotations

import base64
import json
import re
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from pixora.standin import Answer, Call
from pixora.testing.supabase.shelf import Refusal, Shelf, Upload

if TYPE_CHECKING:
    from pixora.testing.supabase.door import Door

PATH = " /upload/resumable"
PIECE = 6 << 20
VERSION = {"tus-resumable": "1.0.0"}


def answer(door: Door, call: Call, address: str) -> Answer | None:
    """One step: create, look how far it came, send a piece, or give it up."""
    found = re.fullmatch(rf"(\w+){PATH}(?:/([^/]+))?", address)
    if found is None or (found[2] is None) != (found[1] == "POST"):
        return _refused(404, "Not found")
    if call.headers.get("tus-resumable") != "1.0.0":
        return _refused(412, "Tus-Resumable Required")
    shelf = door.shelf
    if found[1] == "POST":
        return door.committed("create", call, lambda: _plain(_create, shelf, call))
    upload = shelf.uploads.get(found[2])
    if upload is None:
        return _refused(404, "The file for this url was not found")
    if found[1] == "HEAD":
        return door.committed("offset", call, lambda: _stands(upload))
    if found[1] == "DELETE":
        del shelf.uploads[found[2]]
        return Answer(204, b"", VERSION)
    return _piece(door, call, upload) if found[1] == "PATCH" else _refused(405, "Not allowed")


def _create(shelf: Shelf, call: Call) -> Answer:
    pairs = (pair.partition(" ") for pair in call.headers.get("upload-metadata", "").split(","))
    said = {name: base64.b64decode(value).decode() for name, _, value in pairs}
    length, mime = int(call.headers["upload-length"]), said.get("contentType", "")
    cache = f"max-age={said['cacheControl']}" if said.get("cacheControl") else "no-cache"
    upsert = call.headers.get("x-upsert") == "true"
    shelf.check(said["bucketName"], said["objectName"], mime, length, upsert)
    part = str(uuid.uuid4())
    where = f"{said['bucketName']}/{said['objectName']}/{part}"
    id = base64.urlsafe_b64encode(where.encode()).decode().rstrip("=")
    user = json.loads(said["metadata"]) if said.get("metadata") else None
    shelf.uploads[id] = Upload(
        id, part, said["bucketName"], said["objectName"], length, mime, cache, user, upsert
    )
    _file(shelf, shelf.uploads[id]).write_bytes(b"")
    shelf.write("created", name=said["objectName"], length=length)
    return Answer(201, b"", VERSION | {"location": f"{call.base}{call.path}/{id}", "upload-offset": "0"})


def _stands(upload: Upload) -> Answer:
    said = {"upload-offset": str(upload.offset), "upload-length": str(upload.length)}
    return Answer(200, b"", VERSION | said | {"cache-control": "no-store"})


def _piece(door: Door, call: Call, upload: Upload) -> Answer | None:
    shelf, data = door.shelf, call.body
    rule = shelf.rule(upload.name, on="chunk")
    if rule.get("do") == "forget":
        del shelf.uploads[upload.id]
        return _refused(404, "The file for this url was not found")
    if call.headers.get("content-type") != "application/offset+octet-stream":
        return _refused(415, "Content-Type must be application/offset+octet-stream")
    if int(call.headers.get("upload-offset", -1)) != upload.offset:
        return _refused(409, "Upload-Offset conflict")
    if rule.get("do") == "cut":
        data = data[: len(data) // 2]
    if int(call.headers.get("content-length", 0)) > len(data):  # whoever sent it is gone
        with shelf.lock:
            _add(shelf, upload, data)
        return None
    left = upload.length - upload.offset
    if len(data) > left or (len(data) < left and len(data) != PIECE):
        return _refused(400, f"A piece has {PIECE} bytes, except the last")
    return door.committed("chunk", call, lambda: _plain(_take, shelf, upload, data), rule=rule)


def _take(shelf: Shelf, upload: Upload, data: bytes) -> Answer:
    _add(shelf, upload, data)
    done = {}
    if upload.offset == upload.length:
        file = _file(shelf, upload)
        shelf.keep(
            upload.bucket, upload.name, file.read_bytes(),
            mime=upload.mime, cache=upload.cache, user=upload.user, upsert=upload.upsert,
        )  # fmt: skip
        file.unlink()
        done = {"tus-complete": "1"}
    return Answer(204, b"", VERSION | done | {"upload-offset": str(upload.offset)})


def _add(shelf: Shelf, upload: Upload, data: bytes) -> None:
    with _file(shelf, upload).open("ab") as file:
        file.write(data)
    upload.offset += len(data)
    shelf.write("piece", name=upload.name, size=len(data), offset=upload.offset)


def _file(shelf: Shelf, upload: Upload) -> Path:
    return shelf.folder / "uploads" / upload.part


def _plain(step: Callable[..., Answer], *given: object) -> Answer:
    """Refusals of resumable uploads have their own status and a plain text."""
    try:
        return step(*given)
    except Refusal as refusal:
        return _refused(int(refusal.status), str(refusal))


def _refused(status: int, text: str) -> Answer:
    return Answer(status, text, VERSION, mime="text/plain")
