"""Fixtures of every folder: real databases of both kinds, and the choice between them."""

import gc
from pathlib import Path
from zlib import crc32

import pytest

from api import process
from pixora.testing import process as stand_ins
from tests.databases import anyio_backend, database_kind, databases, everywhere, postgres
from tests.forked import Forked

__all__ = ["anyio_backend", "database_kind", "databases", "everywhere", "postgres"]

_begin = stand_ins.begin
stand_ins.begin = lambda module, *rest: (Forked if module.startswith("providers.") else _begin)(module, *rest)  # type: ignore
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
    """With ``--database both``, what opens a home runs on either kind, and what is marked so on one of them."""
    if metafunc.config.getoption("database") != "both" or "databases" in metafunc.fixturenames:
        return
    definition = metafunc.definition
    folder = definition.path.relative_to(Path(__file__).parent).parts[0]
    at_home = folder in HOMES and "tmp_path" in metafunc.fixturenames
    if not at_home and not definition.get_closest_marker("home"):
        return
    kinds = ["sqlite", "postgres"]
    if definition.get_closest_marker("sqlite"):
        kinds = ["sqlite"]
    elif definition.get_closest_marker("either"):
        kinds = [kinds[crc32(definition.nodeid.encode()) % 2]]
    metafunc.parametrize("database_kind", kinds, indirect=True, scope="session")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests of one group go to one process: xdist 3.8 says so in a way that pytest 9.2 no longer hears."""
    for item in items:
        callspec = getattr(item, "callspec", None)
        kind = callspec.params.get("database_kind") if callspec else None
        group = item.get_closest_marker("xdist_group")
        if group and config.getoption("loadgroup", False):
            item._id = type(item._id).parse(f"{item.nodeid}@{'-'.join(filter(None, (*group.args, kind)))}")
        if config.getoption("database") == "postgres" and (only := item.get_closest_marker("sqlite")):
            item.add_marker(pytest.mark.skip(f"only on SQLite: {only.args[0]}"))
