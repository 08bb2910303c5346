"""Patterns of the tables of words, compiled once: there are more of them than Python's own cache holds."""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str, flags: re.RegexFlag = re.I) -> re.Pattern[str]:
    """A pattern without regard to capitals."""
    return re.compile(pattern, flags)
