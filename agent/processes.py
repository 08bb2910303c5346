"""Whose something is that a process has in hand: how long, and which processes of this machine are gone."""

from __future__ import annotations

import os

HOLD_SECONDS = 30.0
"""How long a run or a job stays with whoever has it in hand, without a sign of life."""
BEAT_SECONDS = 8.0
"""Between two signs of life."""


def gone(owner: str, instance: str) -> bool:
    """Whether ``owner`` (host/pid/random) was a process of ``instance``'s machine that has ended."""
    host, _, rest = owner.partition("/")
    pid = rest.partition("/")[0]
    if host != instance.partition("/")[0] or not pid.isdigit():
        return False
    try:
        os.kill(int(pid), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
