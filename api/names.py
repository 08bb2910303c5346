"""Names that a request gives to what it starts, so that it starts it once."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

from fastapi import Request


@dataclass(frozen=True)
class Names:
    """What a request with an ``Idempotency-Key`` calls its run and its message; None without one."""

    run: str | None = None
    message: str | None = None

    @classmethod
    def of(cls, request: Request) -> Names:
        key = getattr(request.state, "idempotency_key", None)
        if not key:
            return cls()
        return cls(f"key:{key}", str(uuid5(NAMESPACE_URL, f"urn:pixora:message:{key}")))
