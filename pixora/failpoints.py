"""Named places where a test may kill the process.

``PIXORA_FAILPOINT=name`` kills this process with SIGKILL the first time it reaches
``name``; ``name#3`` the third time; with several, between commas, whichever comes first.
``PIXORA_FAILPOINTS=FOLDER`` is for several processes at once: whichever of them first reaches
the name of a file there is killed, and the file is renamed to ``name pid``, so that one file
is one death, whenever it is put there.
``PIXORA_FAILPOINT_LOG=FILE`` appends each name reached, so that a test can enumerate them
and see where the process ended. All unset, a hit costs three dictionary look-ups.
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
    folder = os.environ.get("PIXORA_FAILPOINTS")
    if not targets and not log and not folder:
        return
    _reached[name] += 1
    now = f"{name}#{_reached[name]}"
    if log:
        with pathlib.Path(log).open("a", encoding="utf-8") as file:
            file.write(f"{now}\n")
    wanted = (targets or "").split(",")
    once = now in wanted or (_reached[name] == 1 and name in wanted)
    if once or (folder and (_taken(folder, name) or _taken(folder, now))):
        os.kill(os.getpid(), signal.SIGKILL)


def _taken(folder: str, name: str) -> bool:
    """Whether it is for this process to die there."""
    armed = pathlib.Path(folder, name)
    try:
        armed.rename(f"{armed} {os.getpid()}")
    except FileNotFoundError:
        return False
    return True
