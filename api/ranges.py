"""Byte ranges of a file, as RFC 9110 section 14 has them."""

from __future__ import annotations

import re
from dataclasses import dataclass

_RANGE = re.compile(r"bytes[ \t]*=[ \t]*(\d{0,18})-(\d{0,18})[ \t]*", re.IGNORECASE | re.ASCII)


class Unsatisfiable(ValueError):
    """A range that begins behind the end of the file."""


@dataclass(frozen=True)
class Span:
    """Bytes ``start`` up to, not with, ``end``."""

    start: int
    end: int

    @property
    def length(self) -> int:
        return self.end - self.start


def span(header: str, size: int) -> Span | None:
    """What a ``Range`` header asks for of a file of ``size`` bytes; None for the whole file.

    Several ranges, other units and what is no range are answered with the whole file, as the
    RFC allows. Raises ``Unsatisfiable`` where nothing of it is there.
    """
    found = _RANGE.fullmatch(header)
    if found is None or found[1] == found[2] == "":
        return None
    first, last = found[1], found[2]
    if not first:
        if not int(last) or not size:
            raise Unsatisfiable(header)
        return Span(max(0, size - int(last)), size)
    if last and int(last) < int(first):
        return None
    if int(first) >= size:
        raise Unsatisfiable(header)
    return Span(int(first), min(size, int(last) + 1) if last else size)


def matches(header: str, etag: str) -> bool:
    """Whether an ``If-None-Match`` names this (strong) ETag."""
    named = {part.strip().removeprefix("W/") for part in header.split(",")}
    return "*" in named or etag in named
