"""Which processes of this machine are gone, by the names under which they sign claims."""

from __future__ import annotations

import os


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
