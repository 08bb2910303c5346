"""Named places where a test may kill the process.

``PIXORA_FAILPOINT=name`` kills this process with SIGKILL the first time it reaches
``name``; ``name#3`` the third time; with several, between commas, whichever comes first.
``PIXORA_FAILPOINT_LOG=FILE`` appends each name reached, so that a test can enumerate them
and see where the process ended. Both unset, a hit costs one dictionary look-up.
"""

from __future__ import annotations

import os
import pathlib
import signal
from collections import Counter

_reached: Counter[str] = Counter()


def hit(name: str) -> None:
    """Declare that execution has reached ``name``."""
    targets, log = os.environ.get("PIXORA_FAILPOINT"), os.environ.get("PIXORA_FAILPOINT_LOG")
    if not targets and not log:
        return
    _reached[name] += 1
    now = f"{name}#{_reached[name]}"
    if log:
        with pathlib.Path(log).open("a", encoding="utf-8") as file:
            file.write(f"{now}\n")
    wanted = (targets or "").split(",")
    if now in wanted or (_reached[name] == 1 and name in wanted):
        os.kill(os.getpid(), signal.SIGKILL)
