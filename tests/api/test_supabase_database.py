"""A server whose people and database are those of one Supabase project: who goes there goes here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from agent.upkeep import Upkeep
from pixora.testing.supabase import Project, serving
from pixora.testing.supabase.people import People, Person
from store import books, ledger, profiles, videos
from store.errors import MICRO
from tests.api.conftest import Serve, Served
from tests.api.people import PASSWORD
from tests.databases import Postgres
from tests.store import supabase_database
from tests.store.supabase_database import as_role

KEYS = {
    "SUPABASE_PUBLISHABLE_KEY": "sb_publishable_not-a-real-key",
    "SUPABASE_SECRET_KEY": "sb_secret_not-a-real-key",
}


class InPostgres(People):
    """The stand-in's people, with their rows in ``auth.users`` as Supabase Auth has them."""

    def __init__(self, folder: Path, address: str) -> None:
        super().__init__(folder / "people.json")
        self.database = psycopg.connect(as_role(address, "supabase_auth_admin"), autocommit=True)

    def add(self, email: str, *given: Any, **more: Any) -> Person:
        person = super().add(email, *given, **more)
        self.database.execute("insert into auth.users (id, email) values (%s, %s)", (person.id, email))
        return person

    def remove(self, id: str) -> None:
        super().remove(id)
        self.database.execute("delete from auth.users where id = %s", (id,))


@pytest.fixture
def address(postgres: Postgres, worker_id: str) -> str:
    return supabase_database.made(postgres, worker_id)


@pytest.fixture
def project(address: str, tmp_path: Path) -> Iterator[Project]:
    with serving(tmp_path / "project") as running:
        people = running.auth.people = InPostgres(tmp_path / "project", address)
        for name in ("ada", "bo"):
            people.add(f"{name}@example.org", PASSWORD, confirmed=True)
        yield running
        people.database.close()


async def login(served: Served, name: str) -> tuple[httpx.AsyncClient, str]:
    """Somebody signed in who has a film, and their refresh token."""
    client = await served.visitor()
    body = {"email": f"{name}@example.org", "password": PASSWORD}
    answer = await client.post("/auth/login", json=body, params={"token_in_body": True})
    assert answer.status_code == 200, answer.text
    client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
    assert (await client.post("/videos", json={"description": "A storm"})).status_code == 201
    return client, str(answer.json()["refresh_token"])


async def test_whoever_goes_there_goes_here_and_the_books_stay(
    serve: Serve, project: Project, address: str, tmp_path: Path
) -> None:
    database = {"PIXORA_DATABASE_URL": address, "PIXORA_SECRET": "a secret that is only good for tests"}
    served = await serve(home=tmp_path / "home", SUPABASE_URL=project.url, **KEYS, **database)
    ids = {person.email: person.id for person in project.auth.people.people.values()}
    ada, _ = await login(served, "ada")
    bo, refresh = await login(served, "bo")
    assert (await ada.delete("/users/me")).status_code == 204
    project.auth.people.remove(ids["bo@example.org"])  # in the dashboard
    assert (await bo.get("/users/me")).status_code == 401, "at once: the tombstone is in our own table"
    ended = await bo.post("/auth/refresh", json={"refresh_token": refresh})
    assert (ended.status_code, ended.json()["code"]) == (401, "invalid_token")
    await Upkeep(served.app).sweep()
    async with served.store.read() as tx:
        for person in ids.values():
            assert (await profiles.get(tx, person)).email == f"{person}@deleted.invalid"
            assert await ledger.balance(tx, person) == 10 * MICRO
            assert await videos.list(tx, person) == []
        assert await books.audit(tx) == []

    lost = project.auth.people.add("eve@example.org", PASSWORD, confirmed=True)
    project.auth.people.database.execute("delete from auth.users where id = %s", (lost.id,))
    late = await bo.post("/auth/login", json={"email": "eve@example.org", "password": PASSWORD})
    assert (late.status_code, late.json()["code"]) == (401, "invalid_token")


async def test_only_supabase_makes_people_in_its_database(serve: Serve, address: str, tmp_path: Path) -> None:
    served = await serve(
        home=tmp_path / "home",
        PIXORA_DATABASE_URL=address,
        PIXORA_SECRET="a secret that is only good for tests",
    )
    body = {"email": "ada@example.org", "password": PASSWORD}
    answer = await (await served.visitor()).post("/auth/register", json=body)
    assert (answer.status_code, answer.json()["code"]) == (409, "elsewhere")
    assert answer.json()["detail"] == "People here are those whom Supabase knows; sign up there."
