"""What a run may use before it is stopped."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Limits:
    turns: int = 30
    tokens: int = 400_000
    failing_calls: int = 3
    """Identical calls that fail in a row."""
    minutes: float = 60.0
    """Of work, without waits for people."""
    model_tries: int = 5
    """Asking a model again after an answer that broke off or a 429."""
