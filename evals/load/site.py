"""The site: PostgreSQL, Redis, the vendor, servers and workers, each a process of its own."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import psutil

from tests.api.play_server import MODELS, free_port
from tests.databases import Postgres
from tests.redis_server import Redis

ROOT = Path(__file__).parents[2]
CORES = os.cpu_count() or 2
LATENCIES: Mapping[str, tuple[float, float]] = {
    "image": (6.0, 12.0),
    "speech": (2.0, 4.0),
    "sound": (3.0, 6.0),
    "music": (18.0, 22.0),
    "clip": (60.0, 150.0),
}
"""Least and most seconds that a vendor takes, as vendors of today do."""
POSTGRES = "-c track_commit_timestamp=on"
"""As it comes, also in how many connections it takes, but it remembers when what was committed."""
COMPLAINTS = 30
"""Lines of each part."""
READY_SECONDS, END_SECONDS = 60.0, 30.0


@dataclass(frozen=True)
class Load:
    """How much of what."""

    films: int = 100
    followers: int = 500
    minutes: float = 5.0
    """Over which the people arrive."""
    servers: int = max(2, CORES // 2)
    workers: int = 2 * CORES
    renderers: int = max(1, CORES // 2)
    seed: int = 1
    chatting: float = 0.2
    """The share of people who change their film once it is finished."""
    cancelling: float = 0.05
    """The share of people who stop the making half-way."""
    reconnecting: float = 0.3
    """The share of followers who lose their connection now and then."""
    reading: float = 5.0
    """Seconds for which people look at a plan, or at a film that they are about to change, on average."""
    poll_seconds: float = 1.0
    latencies: Mapping[str, Sequence[float]] = field(default_factory=lambda: LATENCIES)
    patience: float = 900.0
    """Seconds from the last arrival until what has not ended is given up."""
    connections: int = 100
    """That PostgreSQL takes; 100 is its default."""

    def public(self) -> dict[str, Any]:
        return asdict(self)

    def slowed(self, times: float) -> Load:
        """The same at a vendor that takes so many times as long, and people who wait for it."""
        latencies = {model: (least * times, most * times) for model, (least, most) in self.latencies.items()}
        return replace(self, latencies=latencies, patience=self.patience * max(1.0, times))


@dataclass
class Site:
    """What runs, and where it is reached."""

    folder: Path
    load: Load
    database: str = ""
    urls: list[str] = field(default_factory=list)
    """The servers."""
    roots: dict[str, int] = field(default_factory=dict)
    """The first process of each part, by the part's name: ``api 1``, ``runs 2``, ``PostgreSQL``."""

    @property
    def home(self) -> Path:
        return self.folder / "home"

    @property
    def vendor(self) -> Path:
        """Where the vendor keeps its journal."""
        return self.folder / "vendor"

    def is_poller(self, process: psutil.Process) -> bool:
        """Whether a child of a worker is the one that asks vendors, or waits to be it."""
        return any(file.path == str(self.home / "poller.lock") for file in process.open_files())

    def complaints(self) -> dict[str, str]:
        """The last warnings, errors and whatever else is no line of the log, by part."""
        found = {}
        for path in sorted(self.folder.glob("*.log")):
            lines = path.read_text(errors="replace").splitlines()
            if said := [line for line in lines if line.strip() and '"level": "info"' not in line]:
                found[path.stem] = "\n".join(said[-COMPLAINTS:])
        return found


@contextmanager
def site(load: Load) -> Iterator[Site]:
    """Begin everything; end everything, whatever happens meanwhile."""
    with ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="pixora-load-"))
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        folder.chmod(0o755)  # PostgreSQL does not run as root
        here = Site(folder, load)
        environ = {
            **{name: value for name, value in os.environ.items() if not name.startswith("PIXORA_")},
            **MODELS, "PIXORA_HOME": str(here.home), "PIXORA_SECRET": "a secret of a load test",
            "PIXORA_DATABASE_URL": _postgres(here, stack), "PIXORA_REDIS_URL": _redis(here, stack),
            "PIXORA_FAULTY_URL": _vendor(here, stack), "PIXORA_RATE_LIMIT": "off",
            "PIXORA_INITIAL_CREDITS": "1000",
        }  # fmt: skip
        environ.pop("PYTHONDONTWRITEBYTECODE", None)
        for number in range(1, load.servers + 1):
            here.urls.append(_server(here, stack, environ, number))
        for queue, count in (("runs", load.workers), ("render", load.renderers)):
            for number in range(1, count + 1):
                _part(here, stack, environ, f"{queue} {number}", "worker", "--queue", queue)
        yield here


def _postgres(here: Site, stack: ExitStack) -> str:
    folder = Path(tempfile.mkdtemp(prefix="pixora-load-pg-"))  # sockets have short names
    stack.callback(shutil.rmtree, folder, ignore_errors=True)
    folder.chmod(0o755)
    server = Postgres(folder, f"{POSTGRES} -c max_connections={here.load.connections}")
    server.start()
    stack.callback(server.stop)
    here.roots["PostgreSQL"] = int((folder / "data" / "postmaster.pid").read_text().split()[0])
    here.database = server.url("load")
    server.execute("CREATE DATABASE load")
    return here.database


def _redis(here: Site, stack: ExitStack) -> str:
    server = Redis(here.folder)
    server.start()
    stack.callback(server.stop)
    if server.pid is not None:
        here.roots["Redis"] = server.pid
    return server.url


def _vendor(here: Site, stack: ExitStack) -> str:
    latencies = here.folder / "latencies.json"
    latencies.write_text(json.dumps(dict(here.load.latencies)))
    command = ["-m", "providers.faulty.vendor", str(here.vendor), "--latencies", str(latencies)]
    process = _begin(here, stack, dict(os.environ), "vendor", [*command, "--seed", str(here.load.seed)])
    assert process.stdout is not None
    return process.stdout.readline().strip()


def _server(here: Site, stack: ExitStack, environ: Mapping[str, str], number: int) -> str:
    """A server that is ready; the first one makes the database."""
    port = free_port()
    process = _part(here, stack, environ, f"api {number}", "serve", "--port", str(port))
    url, end = f"http://127.0.0.1:{port}", time.monotonic() + READY_SECONDS
    while process.poll() is None and time.monotonic() < end:
        try:
            with urlopen(f"{url}/readyz", timeout=5) as answer:
                if answer.status == 200:
                    return url
        except OSError:
            time.sleep(0.05)
    raise RuntimeError(f"server {number} was not ready: {here.complaints()}")


def _part(
    here: Site, stack: ExitStack, environ: Mapping[str, str], name: str, *arguments: str
) -> subprocess.Popen[str]:
    command = ["-m", "evals.load.part", str(here.load.poll_seconds), *arguments]
    return _begin(here, stack, environ, name, command)


def _begin(
    here: Site, stack: ExitStack, environ: Mapping[str, str], name: str, command: Sequence[str]
) -> subprocess.Popen[str]:
    """A process that hears no Ctrl-C: it is ended in its turn."""
    log = stack.enter_context((here.folder / f"{name}.log").open("w"))
    process = subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, env=environ, stderr=log, text=True, start_new_session=True,
        stdout=subprocess.PIPE if name == "vendor" else subprocess.DEVNULL,
    )  # fmt: skip
    here.roots[name] = process.pid
    stack.callback(_end, process)
    return process


def _end(process: subprocess.Popen[str]) -> None:
    """In good order where that is soon, else at once."""
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(END_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
    process.communicate()
