"""Fixtures of every folder: real databases of both kinds, and the choice between them."""

import gc
from functools import cache
from inspect import signature
from pathlib import Path
from zlib import crc32

import httpx._transports.default
import pytest

from api import process
from pixora.testing import process as stand_ins
from tests.databases import anyio_backend, database_kind, databases, everywhere, postgres
from tests.forked import Forked
from tests.redis_server import shared_redis
from tests.workers import shared_workers

__all__ = [
    "anyio_backend",
    "database_kind",
    "databases",
    "everywhere",
    "postgres",
    "shared_redis",
    "shared_workers",
]

_begin = stand_ins.begin
stand_ins.begin = lambda module, *rest: (Forked if module.startswith("providers.") else _begin)(module, *rest)  # type: ignore
# Thousands of clients are made, also by vendors' own libraries, and each would read all certificates again.
httpx._transports.default.create_ssl_context = cache(httpx.create_ssl_context)  # type: ignore
gc.disable()  # what is collected stays: looking for garbage in it takes a tenth of the time


HOMES = ("agent", "api", "cli", "e2e")
"""Folders of tests that open homes."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--database",
        choices=("sqlite", "postgres", "both"),
        default="sqlite",
        help="what homes have (CONTRIBUTING.md)",
    )


def pytest_collection_finish() -> None:
    process.started()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With ``--database both``, what opens a home runs on either kind."""
    if metafunc.config.getoption("database") != "both" or "databases" in metafunc.fixturenames:
        return
    definition = metafunc.definition
    at_home = _folder(definition) in HOMES and "tmp_path" in metafunc.fixturenames
    if at_home or definition.get_closest_marker("home"):
        kinds = ["sqlite"] if definition.get_closest_marker("sqlite") else ["sqlite", "postgres"]
        metafunc.parametrize("database_kind", kinds, indirect=True, scope="session")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Take away the other kind of what is marked ``either``, and have groups stay together.

    xdist 3.8 tells of its groups in a way that pytest 9.2 no longer hears.
    """
    items[:] = [item for item in items if _chosen(item)]
    for item in items:
        if config.getoption("loadgroup", False) and (name := _group(item)):
            item._id = type(item._id).parse(f"{item.nodeid}@{name}")
        if config.getoption("database") == "postgres" and (only := item.get_closest_marker("sqlite")):
            item.add_marker(pytest.mark.skip(f"only on SQLite: {only.args[0]}"))


def _group(item: pytest.Item) -> str:
    """Whom a test stays with: those of its mark, or where it takes nothing, those of its folder that take nothing.

    What these read, compile and remember is there once instead of once a process.
    """
    if mark := item.get_closest_marker("xdist_group"):
        return "-".join(filter(None, (*mark.args, _kind(item))))
    if not isinstance(item, pytest.Function) or _kind(item):
        return ""
    given = item.callspec.params if hasattr(item, "callspec") else {}
    return "" if {*signature(item.function).parameters} - {*given} else _folder(item)


def _folder(item: pytest.Item) -> str:
    """The folder of tests, or the file, that a test is in."""
    return item.path.relative_to(Path(__file__).parent).parts[0]


def _kind(item: pytest.Item) -> str:
    """The kind of database that a test is for, if there is another of it for the other kind."""
    callspec = getattr(item, "callspec", None)
    return str(callspec.params.get("database_kind", "")) if callspec else ""


def _chosen(item: pytest.Item) -> bool:
    """Whether a test that runs on one kind runs on this one: always the same, and about half of them on each."""
    kind, either = _kind(item), item.get_closest_marker("either")
    if not kind or either is None:
        return True
    name = "".join(either.args) or item.nodeid.replace(kind, "")
    return kind == ("sqlite", "postgres")[crc32(name.encode()) % 2]
