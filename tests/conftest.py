"""Fixtures of every folder: real databases of both kinds, and the choice between them."""

import gc

import pytest

from api import process
from tests.databases import anyio_backend, databases, everywhere, postgres

__all__ = ["anyio_backend", "databases", "everywhere", "postgres"]

gc.disable()  # what is collected stays: looking for garbage in it takes a tenth of the time


def pytest_collection_finish() -> None:
    process.started()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Tests of one group go to one process: xdist 3.8 says so in a way that pytest 9.2 no longer hears."""
    if config.getoption("loadgroup", False):
        for item in items:
            if group := item.get_closest_marker("xdist_group"):
                item._id = type(item._id).parse(f"{item.nodeid}@{group.args[0]}")
