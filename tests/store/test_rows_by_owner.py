"""On PostgreSQL nobody sees or changes what is somebody else's, whatever statement they write."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from psycopg import sql
from sqlalchemy import JSON, BigInteger, Column, Integer, Table, Uuid

from store.acting import acting_for
from store.engine import Store
from store.tables import Time, metadata
from tests.databases import Postgres, postgres_databases

TABLES = metadata.sorted_tables
UNOWNED = {"audit"}
"""What people write and only the system reads."""
CHOICES = {
    "runs.state": "finished", "plans.state": "closed", "vendor_jobs.state": "done", "exports.state": "ready",
    "accounts.kind": "wallet", "one_time_tokens.purpose": "reset", "credit_transactions.account": "wallet",
    "credit_transactions.type": "grant", "profiles.role": "member", "plan_lines.state": "made",
    "messages.state": "ok", "calls.state": "done", "calls.author": "model", "revisions.kind": "edit",
    "voices.state": "ready",
}  # fmt: skip
"""Where only certain words are allowed."""


@pytest.fixture(scope="session")
def database(postgres: Postgres, worker_id: str) -> str:
    return postgres_databases(postgres, worker_id).ready()


class People:
    """Two people with a row in every table, on a connection that psql might have."""

    def __init__(self, connection: psycopg.Connection[Any]) -> None:
        self.connection = connection
        self.ids = {person: {table.name: str(uuid4()) for table in TABLES} for person in ("ada", "bo")}
        for person in self.ids:
            for table in TABLES:
                self.insert(person, table)

    def row(self, person: str, table: Table) -> dict[str, Any]:
        """A row of a person's with every column that must be there, referring to rows of theirs."""
        ids, row = self.ids[person], dict[str, Any]()
        for column in table.columns:
            (key,) = column.foreign_keys or (None,)
            if column.name == "id":
                row["id"] = ids[table.name]
            elif key is not None and not (column.nullable and key.column.table is table):
                row[column.name] = ids[key.column.table.name]
            elif column.name == "user_id":
                row["user_id"] = ids["profiles"]
            elif not column.nullable and column.server_default is None:
                row[column.name] = _value(column, f"{person} {table.name}")
        return row

    def insert(self, person: str, table: Table, **changes: Any) -> int:
        row = self.row(person, table) | changes
        statement = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
            sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, row)),
            sql.SQL(", ").join(sql.Placeholder() * len(row)),
        )  # fmt: skip
        return self.connection.execute(statement, [*row.values()]).rowcount

    def attempts(self, table: Table) -> sql.Composed:
        """What Ada tries on Bo's row of a table, and to pass off as his."""
        row = self.row("bo", table)
        theirs = [(column.name, row[column.name]) for column in table.primary_key]
        fresh = row | ({"id": str(uuid4())} if "id" in row else {})
        insert = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
            sql.Identifier(table.name), sql.SQL(", ").join(map(sql.Identifier, fresh)),
            sql.SQL(", ").join(map(sql.Literal, fresh.values())),
        )  # fmt: skip
        return sql.SQL(ATTEMPTS).format(
            table=sql.Identifier(table.name), column=sql.Identifier(theirs[0][0]), insert=insert,
            theirs=sql.SQL(" AND ").join(
                sql.SQL("{} = {}").format(sql.Identifier(name), sql.Literal(value)) for name, value in theirs
            ),
        )  # fmt: skip

    def act(self, person: str) -> None:
        """Take the application's role with a person's claims, as each of its transactions does."""
        claims = json.dumps({"sub": self.ids[person]["profiles"]}) if person else ""
        self.connection.execute(
            "SELECT set_config('role', 'pixora_app', true), set_config('request.jwt.claims', %s, true)",
            [claims],
        )


def _value(column: Column[Any], text: str) -> Any:
    """Something that the column takes."""
    match column.type:
        case JSON():
            return "{}"
        case BigInteger() | Integer():
            return 1
        case Time():
            return "2026-03-01T12:00:00Z"
        case Uuid():
            return str(uuid4())
    if (one_of := CHOICES.get(f"{column.table.name}.{column.name}")) is not None:
        return one_of
    return text


@pytest.fixture
def people(database: str) -> Iterator[People]:
    with psycopg.connect(database) as connection:
        yield People(connection)
        connection.rollback()


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_person_has_their_own_rows_and_no_others(people: People, table: Table) -> None:
    name = sql.Identifier(table.name)
    run = people.connection.execute
    people.act("ada")
    seen = run(sql.SQL("SELECT count(*) FROM {}").format(name)).fetchone()
    assert seen == ((0 if table.name in UNOWNED else 1),)
    assert run(sql.SQL("DELETE FROM {} WHERE false").format(name)).rowcount == 0
    first = sql.Identifier(next(iter(table.columns)).name)
    changed = run(sql.SQL("UPDATE {} SET {} = {}").format(name, first, first)).rowcount
    assert changed == (0 if table.name in UNOWNED else 1)
    for person in ("bo", ""):
        people.act(person)
        assert run(sql.SQL("SELECT count(*) FROM {}").format(name)).fetchone() == (
            (0 if table.name in UNOWNED or not person else 1),
        )


IN_THE_CATALOGUE = """
SELECT relname FROM pg_class
WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> 'alembic_version' ORDER BY 1
"""
ATTEMPTS = """
SELECT count(*) FROM {table} WHERE {theirs};
UPDATE {table} SET {column} = {column} WHERE {theirs};
DELETE FROM {table} WHERE {theirs};
\\set ON_ERROR_STOP off
{insert};
\\echo :SQLSTATE
TRUNCATE {table} CASCADE;
\\echo :SQLSTATE
\\set ON_ERROR_STOP on
"""
REFUSED = ["0", "UPDATE 0", "DELETE 0", "42501", "42501"]
"""What psql says to these: nothing there, nothing changed, nothing deleted, and twice insufficient privilege."""


GUIDE = Path(__file__).parents[2] / "docs/guides/supabase.md"


def test_psql_with_one_persons_claims_reaches_no_row_of_anothers(postgres: Postgres, worker_id: str) -> None:
    """Over every table that the catalogue names; then as the guide says to try it by hand."""
    address = postgres_databases(postgres, worker_id).ready()
    with psycopg.connect(address) as connection:
        people = People(connection)
    claims = json.dumps({"sub": people.ids["ada"]["profiles"]}, separators=(",", ":"))
    environ = {"PGOPTIONS": f"-c role=pixora_app -c request.jwt.claims={claims}"}

    program = postgres.programs / "bin" / "psql"

    def psql(script: str) -> list[str]:
        done = subprocess.run(
            [program, "-XAt", "-v", "ON_ERROR_STOP=on", address],
            input=script, env=environ, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        return done.stdout.splitlines()

    tables = {table.name: table for table in TABLES}
    assert psql("SELECT current_user;") == ["pixora_app"]
    assert psql(IN_THE_CATALOGUE + ";") == sorted(tables)
    with psycopg.connect(address) as connection:
        for name, table in tables.items():
            attempts = people.attempts(table).as_string(connection)
            assert psql(attempts) == REFUSED, name
        for table in TABLES:
            count = connection.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table.name)))
            assert count.fetchone() == (2,), table.name
    told = re.search(r"<<'SQL'\n(.+?)\nSQL\n", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    assert told
    by_hand = subprocess.run(
        [program, "-XAt", "-v", f"me={people.ids['ada']['profiles']}", "-v", f"other={people.ids['bo']['profiles']}", address],
        input=told[1], capture_output=True, text=True, check=False,
    )  # fmt: skip
    said = [line for line in by_hand.stdout.splitlines() if not line.startswith('{"sub"')]
    assert said == ["BEGIN", "SET", "1", "0", "UPDATE 0", "DELETE 0", "ROLLBACK"]
    assert "violates row-level security policy" in by_hand.stderr


def test_no_table_and_no_view_is_left_out(people: People) -> None:
    open_tables = people.connection.execute(
        "SELECT relname FROM pg_class JOIN pg_namespace n ON n.oid = relnamespace "
        "WHERE nspname = 'public' AND relkind IN ('r', 'p') AND NOT relrowsecurity"
    ).fetchall()
    assert open_tables == []
    people.act("ada")
    jobs = people.connection.execute("SELECT DISTINCT user_id FROM generation_jobs").fetchall()
    assert [str(user) for (user,) in jobs] == [people.ids["ada"]["profiles"]]
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        people.connection.execute("UPDATE alembic_version SET version_num = '1'")


def test_nobody_hands_a_row_to_somebody_else(people: People) -> None:
    people.act("ada")
    with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
        people.connection.execute("UPDATE videos SET user_id = %s", [people.ids["bo"]["profiles"]])


async def test_a_transaction_leaves_neither_role_nor_claims_nor_statements_behind(database: str) -> None:
    """So that a pooler may give the connection to somebody else after each."""
    from sqlalchemy import text

    store = await Store.open(database)
    look = text("SELECT current_user, current_setting('request.jwt.claims', true), 1 FROM pg_sleep(0)")
    try:
        with acting_for(str(uuid4())):
            for _ in range(12):
                async with store.read() as tx:
                    role, claims, _ = (await tx.all(look))[0]
                    assert role == "pixora_app"
                    assert "sub" in claims
        async with store.begin("look") as tx:
            assert (await tx.all(look))[0][0] == "pixora_system"
        async with store._writer.transaction() as session:
            statements = text("SELECT count(*) FROM pg_prepared_statements")
            login, claims, _ = (await session.run(lambda connection: connection.execute(look).all()))[0]
            kept = await session.run(lambda connection: connection.scalar(statements))
        assert (login, claims or "", kept) == ("postgres", "", 0)
    finally:
        await store.close()
