"""Keyset pages: ``limit`` and an opaque ``cursor`` in, ``items`` and ``next_cursor`` out."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

from fastapi import Query
from pydantic import BaseModel, Field

from api.problems import Refused

T = TypeVar("T")
Limit = Annotated[int, Query(ge=1, le=200, description="How many items at most.")]
Cursor = Annotated[
    str, Query(max_length=2000, description="`next_cursor` of the page before; empty for the first.")
]


class Page(BaseModel, Generic[T]):
    """Some items, and where to go on."""

    items: list[T]
    next_cursor: str | None = Field(default=None, description="Null on the last page.")


def encode(*key: Any) -> str:
    """The cursor that stands for the last row's key: texts, numbers and times."""
    plain = [{"t": part.isoformat()} if isinstance(part, datetime) else part for part in key]
    text = json.dumps(plain, separators=(",", ":"), ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).rstrip(b"=").decode()


def decode(cursor: str, *types: type) -> tuple[Any, ...] | None:
    """The key in a cursor, None for the first page. Raises ``Refused`` (422) for one that is not ours.

    ``types`` are ``datetime``, ``UUID`` (which comes as text), ``int`` or ``str``.
    """
    if not cursor:
        return None
    try:
        raw = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
        return tuple(_part(part, kind) for part, kind in zip(raw, types, strict=True))
    except (ValueError, KeyError, TypeError, OverflowError):
        raise Refused(
            422, "invalid_cursor", f"The cursor {cursor!r} is not one of ours; begin without one."
        ) from None


def _part(part: Any, kind: type) -> Any:
    """One part of a key, such that a database takes it. Raises ``ValueError`` and others."""
    if kind is datetime:
        moment = datetime.fromisoformat(part["t"])
        if moment.tzinfo is None:
            raise ValueError("without a zone")
        return moment.astimezone(UTC)
    if kind is UUID:
        return str(UUID(str(part)))
    if isinstance(part, str) and kind is str and "\0" not in part:
        return part.encode().decode()
    if type(part) is int and kind is int and abs(part) < 1 << 63:
        return part
    raise ValueError("of another type")
