"""What nobody foresaw, said in one sentence."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator

from pixora.cli.program import pixora


def sentence(error: BaseException) -> str:
    """What went wrong, and the next step."""
    for cause in _causes(error):
        if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT):
            return _full()
        if isinstance(cause, sqlite3.Error):
            if "full" in str(cause):
                return _full()
            return f"The database cannot be used: {cause}; see “{pixora()} doctor”."
    if isinstance(error, OSError):
        where = f" ({error.filename})" if error.filename else ""
        return f"{error.strerror or error}{where}."
    return (
        f"Something inside Pixora failed ({type(error).__name__}: {error}); "
        "your films are as they were, and the details are in pixora.log in the home."
    )


def _full() -> str:
    return (
        "The disk that holds the home is full; what was made is kept: "
        f'free some space, then carry on with: {pixora()} refine last "go on"'
    )


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and everything that led to it."""
    while error is not None:
        yield error
        original = getattr(error, "orig", None)
        error = original if isinstance(original, BaseException) else error.__cause__ or error.__context__
