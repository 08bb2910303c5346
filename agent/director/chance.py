"""Choices without chance: the same question always gets the same answer.

Each choice hashes its own slot, so that changing the length or the shape of a film does
not reshuffle its story, and options are *ranked*, so that a caller whose favourite does
not fit takes the next one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
VERSION = "1"


def number(*parts: object) -> int:
    """A 64-bit number that depends on the parts only."""
    text = "\x1f".join((VERSION, *(str(part) for part in parts)))
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def share(*parts: object) -> float:
    """A number from 0 up to, not including, 1."""
    return number(*parts) / 2**64


def pick(options: Sequence[T], *parts: object) -> T:
    """One of the options; raises ``ValueError`` where there is none."""
    if not options:
        raise ValueError(f"nothing to choose from for {parts!r}")
    return options[number(*parts) % len(options)]


def ranked(options: Sequence[T], *parts: object) -> list[T]:
    """All options, best liked first."""
    return [options[i] for i in sorted(range(len(options)), key=lambda i: number(*parts, i))]
