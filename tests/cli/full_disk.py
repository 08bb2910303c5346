"""A disk that runs full while a film is made, inside a mount namespace of its own.

``unshare -rm python full_disk.py HOME PIXORA…`` mounts 20 MB on HOME, leaves little of it
free, makes a film, frees the space and carries on; it prints what happened as JSON.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path


def main(home: Path, command: list[str]) -> None:
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=20m", "none", str(home)], check=True)

    def pixora(*arguments: str) -> dict[str, object]:
        done = subprocess.run([*command, *arguments], capture_output=True, text=True, timeout=120)
        return {"code": done.returncode, "out": done.stdout, "err": done.stderr}

    pixora("list")
    ballast = home / "ballast"
    free = os.statvfs(home).f_bavail * os.statvfs(home).f_frsize
    with ballast.open("wb") as file:
        file.write(bytes(max(0, free - int(os.environ["LEFT_FREE"]))))
    told = {"make": pixora("make", "A fox crosses the snow", "--duration", "2", "--yes")}
    told["full"] = pixora("show", "last", "--json")
    ballast.unlink()
    told["kept"] = pixora("show", "last", "--json")
    told["on"] = pixora("refine", "last", "go on", "--yes")
    told["end"] = pixora("show", "last", "--json")
    print(json.dumps(told))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
