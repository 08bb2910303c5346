"""Fixtures of every folder: real databases of both kinds, and the choice between them."""

from tests.databases import anyio_backend, databases, everywhere, postgres

__all__ = ["anyio_backend", "databases", "everywhere", "postgres"]
