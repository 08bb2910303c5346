"""Forms with a file in them."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from fastapi import Request
from starlette.datastructures import UploadFile

from api.problems import Refused
from film.naming import listed


@dataclass(frozen=True)
class Form:
    """The file in a form, under a name of ours, what it was called, and the other fields."""

    file: Path
    label: str
    fields: dict[str, str]


@asynccontextmanager
async def file_form(request: Request, *names: str) -> AsyncIterator[Form]:
    """A form of the part ``file`` and of others with these names. Raises ``Refused``."""
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        parts = listed(f"`{name}`" for name in ("file", *names))
        what = "parts" if names else "part"
        raise Refused(415, "unsupported_media", f"Send a multipart/form-data form with the {what} {parts}.")
    with tempfile.TemporaryDirectory(prefix="pixora-upload-") as folder:
        path = Path(folder) / "upload"
        async with request.form(max_files=1, max_fields=len(names) + 3) as sent:
            part = sent.get("file")
            if not isinstance(part, UploadFile):
                raise Refused(422, "invalid", "The form has no file; send it as the part `file`.")
            with path.open("wb") as out:
                while chunk := await part.read(1 << 20):
                    await asyncio.to_thread(out.write, chunk)
            label = _label(part.filename or "")
            fields = {name: value for name in names if isinstance(value := sent.get(name), str)}
        yield Form(path, label, fields)


def _label(filename: str) -> str:
    """What a person calls a file: never a path, never anything but printable letters."""
    name = PurePosixPath(filename.replace("\\", "/")).name
    return "".join(letter for letter in name if letter.isprintable())[:200]
