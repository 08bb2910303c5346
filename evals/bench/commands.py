"""What somebody at a terminal waits for."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.request import urlopen

from evals.bench.figure import ROOT

PROMPT = "A lighthouse keeper befriends a storm, 30 seconds, six scenes"
SECONDS = 30.0


def environment(home: Path) -> dict[str, str]:
    """That of somebody who installed Pixora: no settings but its home, and modules compiled once, not at each start."""
    environ = {name: value for name, value in os.environ.items() if not name.startswith("PIXORA_")}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    return environ | {"PIXORA_HOME": str(home)}


def pixora(*arguments: str, home: Path, timeout: float) -> float:
    """Seconds that a command takes. Raises ``RuntimeError`` if it fails."""
    program = [sys.executable, "-c", "from pixora.cli import main; raise SystemExit(main())"]
    start = time.perf_counter()
    done = subprocess.run(
        [*program, *arguments], env=environment(home), cwd=ROOT,
        capture_output=True, text=True, timeout=timeout,
    )  # fmt: skip
    taken = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError(f"pixora {arguments[0]} failed: {(done.stderr or done.stdout).strip()[-2000:]}")
    return taken


def help_page() -> list[float]:
    """Seconds until ``pixora --help`` has printed."""
    with tempfile.TemporaryDirectory(prefix="pixora-bench-") as folder:
        return [pixora("--help", home=Path(folder), timeout=30.0) for _ in range(7)]


def server_ready() -> list[float]:
    """Seconds until ``pixora serve`` answers that it is ready, in a home that exists."""
    with tempfile.TemporaryDirectory(prefix="pixora-bench-") as folder:
        return [_until_ready(Path(folder)) for _ in range(6)][1:]  # the first one makes the database


def _until_ready(home: Path) -> float:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-c", "from pixora.cli import main; raise SystemExit(main())"]
    start = time.perf_counter()
    server = subprocess.Popen(
        [*command, "serve", "--port", str(port)], env=environment(home), cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        while time.perf_counter() - start < 30:
            try:
                with urlopen(f"http://127.0.0.1:{port}/readyz", timeout=5) as answer:
                    if answer.status == 200:
                        return time.perf_counter() - start
            except OSError:
                time.sleep(0.01)
        raise RuntimeError("pixora serve was not ready within 30 s")
    finally:
        server.terminate()
        server.wait(30)


def offline_film() -> list[float]:
    """Seconds from a sentence to the finished file in a fresh home, per second of film; one sample."""
    with tempfile.TemporaryDirectory(prefix="pixora-bench-") as folder:
        film = Path(folder) / "film.mp4"
        taken = pixora("make", PROMPT, "-o", str(film), "--yes", home=Path(folder) / "home", timeout=120.0)
        if not film.is_file():
            raise RuntimeError("pixora make left no film")
    return [taken / SECONDS]
