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
    request: str | None = None
    """Stands for the request itself: person, key, address and body."""

    @classmethod
    def of(cls, request: Request) -> Names:
        name = getattr(request.state, "idempotency_key", None)
        if not name:
            return cls()
        return cls(f"key:{name}", _uuid("message", name), name)

    def id(self, noun: str) -> str | None:
        """An id for one more thing that the request makes, such as ``film``."""
        return _uuid(noun, self.request) if self.request else None


def _uuid(noun: str, name: str) -> str:
    return str(uuid5(NAMESPACE_URL, f"urn:pixora:{noun}:{name}"))
