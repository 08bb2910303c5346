"""Fixtures of every folder: real databases of both kinds, and the choice between them."""

import gc

from api import process
from tests.databases import anyio_backend, databases, everywhere, postgres

__all__ = ["anyio_backend", "databases", "everywhere", "postgres"]

gc.disable()  # what is collected stays: looking for garbage in it takes a tenth of the time


def pytest_collection_finish() -> None:
    process.started()
