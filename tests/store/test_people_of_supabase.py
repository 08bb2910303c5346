"""In Supabase's own database people are those of ``auth.users``, and whoever is deleted there leaves a tombstone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from store import books, ledger, migrations, profiles, tokens, videos
from store.acting import acting_for
from store.blobs import FolderBlobs
from store.engine import Store
from store.errors import MICRO, StoreError, Unvouched
from tests.databases import Postgres, postgres_databases
from tests.store import supabase_database
from tests.store.supabase_database import OPERATOR, as_role


@pytest.fixture
def address(postgres: Postgres, worker_id: str) -> str:
    return supabase_database.made(postgres, worker_id)


@pytest.fixture
async def store(address: str, tmp_path: Path) -> AsyncIterator[Store]:
    opened = await Store.open(address, FolderBlobs(tmp_path / "blobs"))
    yield opened
    await opened.close()


def auth(address: str) -> psycopg.Connection[tuple[object, ...]]:
    """What Supabase Auth itself does."""
    return psycopg.connect(as_role(address, "supabase_auth_admin"), autocommit=True)


def signed_up(address: str, email: str) -> str:
    person = str(uuid4())
    with auth(address) as db:
        db.execute("insert into auth.users (id, email) values (%s, %s)", (person, email))
    return person


def references(address: str) -> list[tuple[object, ...]]:
    """Foreign keys into ``auth``, by table."""
    with psycopg.connect(address) as db:
        return db.execute(
            "SELECT conrelid::regclass::text, pg_get_constraintdef(oid) FROM pg_constraint "
            "WHERE contype = 'f' AND confrelid = 'auth.users'::regclass"
        ).fetchall()


async def test_whoever_is_deleted_there_is_buried_here_and_the_books_stay(store: Store, address: str) -> None:
    ada, bo = signed_up(address, "ada@example.org"), signed_up(address, "bo@example.org")
    async with store.begin("people") as tx:
        await profiles.create(tx, "owner@example.org", role="owner")
        for person, email in ((ada, "ada@example.org"), (bo, "bo@example.org")):
            await profiles.create(tx, email, id=person, name="Somebody")
            await ledger.grant(tx, person, 10 * MICRO, f"welcome:{email}", "welcome")
        refresh = await tokens.issue(tx, ada, timedelta(days=1))
        once = await tokens.issue_once(tx, ada, "verify", timedelta(days=1))
        film = await videos.create(tx, ada, title="Tide")
    with pytest.raises(Unvouched):
        async with store.begin("stranger") as tx:
            await profiles.create(tx, "stranger@example.org")
    with auth(address) as db:
        assert db.execute("delete from auth.users where id = %s", (ada,)).rowcount == 1
    async with store.read() as tx:
        gone, there = await profiles.get(tx, ada), await profiles.get(tx, bo)
        assert (gone.email, gone.name, gone.deleted_at is not None) == (f"{ada}@deleted.invalid", None, True)
        assert (there.email, there.deleted_at) == ("bo@example.org", None)
        assert await ledger.balance(tx, ada) == 10 * MICRO and await books.audit(tx) == []
        revoked = await tokens.find(tx, refresh)
        assert revoked is not None and revoked.revoked_at is not None
        assert await tokens.find_once(tx, once, "verify") is None
        assert await profiles.unsettled(tx) == [ada]
    again = signed_up(address, "ada@example.org")
    async with store.begin("again") as tx:
        await profiles.create(tx, "ada@example.org", id=again)
        await videos.delete(tx, film.id)
        assert await profiles.unsettled(tx) == []
        await profiles.bury(tx, bo)
    with auth(address) as db:
        assert db.execute("delete from auth.users where id = %s", (bo,)).rowcount == 1, "who left here before"


async def test_the_reference_comes_with_the_schema_and_can_be_taken_back(store: Store, address: str) -> None:
    there = [("profiles", "FOREIGN KEY (auth_id) REFERENCES auth.users(id)")]
    assert references(address) == there
    ada = signed_up(address, "ada@example.org")
    async with store.begin("ada") as tx:
        await profiles.create(tx, "ada@example.org", id=ada)
    await migrations.downgrade(store._writer, "0006")
    assert references(address) == []
    with auth(address) as db:
        db.execute("delete from auth.users")
    await migrations.upgrade(store._writer)
    assert references(address) == [(table, f"{what} NOT VALID") for table, what in there]
    async with store.begin("ada") as tx:
        assert (await profiles.change(tx, ada, name="Ada")).name == "Ada", "who was there before stays"


async def test_supabases_own_roles_see_no_rows_and_change_none(store: Store, address: str) -> None:
    """The Data API lets them name every table; policies give them nothing in any."""
    ada = signed_up(address, "ada@example.org")
    async with store.begin("ada") as tx:
        await profiles.create(tx, "ada@example.org", id=ada)
    with acting_for(ada):
        async with store.read() as tx:
            assert (await profiles.get(tx, ada)).email == "ada@example.org"
    with psycopg.connect(address, autocommit=True) as db:
        tables = db.execute(
            "SELECT relname, relkind FROM pg_class "
            "WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v')"
        )
        kinds = {str(name): kind for name, kind in tables.fetchall()}
        assert len(kinds) > 20 and {"alembic_version", "generation_jobs"} <= kinds.keys()
        claims = f'{{"sub": "{ada}", "role": "authenticated"}}'
        for role in ("anon", "authenticated"):
            for name, kind in kinds.items():
                with db.transaction(force_rollback=True):
                    db.execute(f"SET LOCAL ROLE {role}")
                    db.execute("SELECT set_config('request.jwt.claims', %s, true)", [claims])
                    assert db.execute(f"SELECT * FROM {name}").fetchall() == []
                    assert kind == b"v" or db.execute(f"DELETE FROM {name}").rowcount == 0
        with (
            db.transaction(force_rollback=True),
            pytest.raises(psycopg.errors.InsufficientPrivilege, match="policy"),
        ):
            db.execute("SET LOCAL ROLE authenticated")
            db.execute("INSERT INTO alembic_version VALUES ('9999')")


async def test_a_login_that_may_not_refer_is_told_so(address: str, tmp_path: Path) -> None:
    with psycopg.connect(as_role(address, "postgres"), autocommit=True) as db:
        db.execute(f"REVOKE REFERENCES ON auth.users FROM {OPERATOR}")
    with pytest.raises(StoreError, match="migrate as Supabase's own role postgres"):
        await Store.open(address, FolderBlobs(tmp_path / "blobs"))


async def test_somebody_elses_schema_of_that_name_is_left_alone(
    postgres: Postgres, worker_id: str, tmp_path: Path
) -> None:
    address = postgres_databases(postgres, worker_id).empty()
    with psycopg.connect(address, autocommit=True) as db:
        db.execute("create schema auth; create table auth.users (id bigint primary key)")
    store = await Store.open(address, FolderBlobs(tmp_path / "blobs"))
    async with store.begin("anybody") as tx:
        await profiles.create(tx, "ada@example.org")
    await store.close()
    assert references(address) == []
