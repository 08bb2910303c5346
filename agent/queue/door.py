"""How Redis is reached, and what is said when it is not."""

from __future__ import annotations

from typing import Any

import redis
from redis.exceptions import AuthenticationError, OutOfMemoryError, ReadOnlyError
from redis.retry import Retry

from pixora.errors import SetupError

MISUSED = (AuthenticationError, OutOfMemoryError, ReadOnlyError)
"""What is wrong with a Redis that answers."""


class Unreachable(SetupError):
    """Redis does not answer, or takes no jobs."""


def connect(url: str, retry: Retry, **more: Any) -> redis.Redis:
    try:
        return redis.Redis.from_url(url, retry=retry, socket_connect_timeout=5.0, **more)
    except ValueError:
        raise misspelled() from None


def misspelled() -> SetupError:
    return SetupError("PIXORA_REDIS_URL is no address of a Redis; write redis://HOST:6379/0")


def unreachable(url: str, error: Exception) -> Unreachable:
    if isinstance(error, MISUSED):
        return Unreachable(f"Redis at {where(url)} takes no jobs: {what(error)}")
    return Unreachable(
        f"Redis does not answer at {where(url)} ({error}); start it, or correct PIXORA_REDIS_URL"
    )


def what(error: Exception) -> str:
    """What is wrong with a Redis, and what would mend it."""
    match error:
        case OutOfMemoryError():
            return "its memory is full; give it more (maxmemory)"
        case ReadOnlyError():
            return "it is a replica, which takes no writes; name the primary in PIXORA_REDIS_URL"
        case AuthenticationError():
            return "it wants another password; correct PIXORA_REDIS_URL"
    return f"it does not answer ({error})"


def where(url: str) -> str:
    """The address without what lets anybody in."""
    return url.rpartition("@")[2].rpartition("://")[2]
