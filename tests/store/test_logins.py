"""Which logins of PostgreSQL can migrate a database, and which can serve it."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest
from sqlalchemy import text

from store.acting import acting_for
from store.engine import Store
from tests.databases import Postgres, postgres_databases

MADE = "WITH ADMIN TRUE, INHERIT FALSE, SET FALSE"
"""How PostgreSQL from 16 on leaves a role to whoever may make roles, made it, and is no superuser."""


@pytest.fixture
def migrated(postgres: Postgres, worker_id: str) -> str:
    """The address of a database that somebody else brought up to date; its server has the roles."""
    return postgres_databases(postgres, worker_id).ready()


@pytest.fixture
def login(postgres: Postgres, migrated: str) -> Iterator[str]:
    """Somebody who may do nothing yet."""
    name = f"films_{uuid4().hex[:12]}"
    postgres.execute(f"CREATE ROLE {name} LOGIN")
    yield name
    postgres.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
    postgres.execute(f"REVOKE pixora_app, pixora_system FROM {name} CASCADE")
    postgres.execute(f"DROP ROLE {name}")


async def roles(url: str, login: str) -> list[str]:
    """In which roles upkeep and a person's request act, once the database is up to date."""
    store = await Store.open(url.replace("postgres@", f"{login}@", 1))
    look = text("SELECT current_user")
    try:
        async with store.begin("look") as tx:
            found = [await tx.scalar(look)]
        with acting_for(str(uuid4())):
            async with store.read() as tx:
                return [*found, await tx.scalar(look)]
    finally:
        await store.close()


@pytest.mark.parametrize("granted", [MADE, ""], ids=["made the roles", "was given the roles"])
async def test_whoever_owns_a_database_need_be_no_superuser(
    granted: str, postgres: Postgres, login: str
) -> None:
    if granted:
        postgres.execute(f"ALTER ROLE {login} CREATEROLE")
    postgres.execute(f"GRANT pixora_app, pixora_system TO {login} {granted}")
    postgres.execute(f"CREATE DATABASE {login} OWNER {login}")
    assert await roles(postgres.url(login), login) == ["pixora_system", "pixora_app"]


async def test_to_serve_a_login_needs_the_two_roles_and_owns_nothing(
    postgres: Postgres, login: str, migrated: str
) -> None:
    postgres.execute(f"GRANT pixora_app, pixora_system TO {login}")
    assert await roles(migrated, login) == ["pixora_system", "pixora_app"]
