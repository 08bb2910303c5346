"""What is known about the request at hand, for logs and answers."""

from __future__ import annotations

from contextvars import ContextVar

request_id: ContextVar[str] = ContextVar("request_id", default="")
user_id: ContextVar[str] = ContextVar("user_id", default="")
"""Who asks, once their token was read."""
