"""Check that ``requirements.lock`` would install into an empty environment, hashes and all."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parents[1]


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="pixora-lock-") as folder:
        venv.create(folder, with_pip=True)
        python = Path(folder) / "bin" / "python"
        command = [
            str(python),
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
            "--require-hashes",
        ]
        command += ["--dry-run", "--no-deps", "-r", str(ROOT / "requirements.lock")]
        done = subprocess.run(command, capture_output=True, text=True)
    print("the lock installs into an empty environment" if done.returncode == 0 else done.stderr.strip())
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
