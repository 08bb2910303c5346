"""Files from ffmpeg's own test sources."""

import subprocess
from pathlib import Path

from media import program


def make(path: Path, source: str, **options: object) -> Path:
    """Encode a lavfi source into `path` with the given output options."""
    flags = [part for name, value in options.items() for part in (f"-{name}", str(value))]
    command = [program.program(), "-v", "error", "-y", "-f", "lavfi", "-i", source, *flags, str(path)]
    subprocess.run(command, check=True, timeout=60, stdin=subprocess.DEVNULL)
    return path
