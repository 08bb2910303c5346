"""What a thread did with pictures does not keep a server from beginning programs."""

import subprocess
import sys
from pathlib import Path

from tests.cli.conftest import ROOT, environment
from tests.media.sources import make

SERVER = """
import asyncio, sys, uvloop
from pathlib import Path
from media.checks import is_black

async def main():
    print(await asyncio.to_thread(is_black, Path(sys.argv[1])))
    program = await asyncio.create_subprocess_exec(sys.executable, "--version")
    print(await program.wait())

uvloop.run(main())
"""


def test_after_a_look_at_a_picture_a_program_begins(tmp_path: Path) -> None:
    picture = make(tmp_path / "black.png", "color=c=black:s=1280x720[out0]", **{"frames:v": 1})
    done = subprocess.run(
        [sys.executable, "-c", SERVER, str(picture)], cwd=ROOT, env=environment(tmp_path),
        capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert (done.stdout.split()[0], done.stdout.split()[-1]) == ("True", "0"), done
