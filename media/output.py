"""Writing a file whole or not at all."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from media.errors import MediaError


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Yield a temporary path beside `path`; move it there when the block succeeds, remove it when it fails.

    The temporary name keeps the suffix, from which encoders choose the container. Raises `MediaError` where
    the operating system refuses (folder missing, disk full, no permission).
    """
    draft = path.with_name(f".{path.stem}.{uuid4().hex[:8]}.part{path.suffix}")
    try:
        draft.touch()
        yield draft
        draft.replace(path)
    except OSError as error:
        raise refused(path, error) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)


def refused(path: Path, error: OSError) -> MediaError:
    """The error for a file that the operating system would not let us write."""
    reason = os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)
    return MediaError(f"Could not write {path.name!r}: {reason}.")
