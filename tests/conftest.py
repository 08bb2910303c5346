"""Fixtures of every folder: real databases of both kinds."""

from tests.databases import anyio_backend, databases, postgres

__all__ = ["anyio_backend", "databases", "postgres"]
