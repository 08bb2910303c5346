"""Identity of files by what is in them."""

import hashlib
from pathlib import Path

from media.errors import MediaError


def digest(path: Path) -> str:
    """The SHA-256 of a file. Raises `MediaError` if it cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise MediaError(f"The file {path.name!r} cannot be read: {error.strerror}.") from error


def key(*parts: object) -> str:
    """A short name for whatever is made of these parts; equal parts give equal names on every machine."""
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]
