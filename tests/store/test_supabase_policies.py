"""The SQL that operators run, on a PostgreSQL with Storage's tables as far as it names them."""

from __future__ import annotations

from pathlib import Path

import psycopg
import pytest

from tests.databases import Postgres, postgres_databases

SQL = Path(__file__).parents[2] / "docs/guides/supabase.sql"
PROJECT = """
    create schema auth;
    create schema storage;
    create function auth.uid() returns uuid language sql as
        $$ select (current_setting('request.jwt.claims', true)::json->>'sub')::uuid $$;
    create function storage.foldername(name text) returns text[] language sql as
        $$ select (string_to_array(name, '/'))[1:array_length(string_to_array(name, '/'), 1) - 1] $$;
    create table storage.buckets (id text primary key, name text not null, public boolean);
    create table storage.objects (name text, bucket_id text references storage.buckets);
    alter table storage.objects enable row level security;
    do $$ begin create role authenticated; exception when duplicate_object then null; end $$;
    grant usage on schema auth, storage to authenticated;
    grant all on all tables in schema storage to authenticated;
"""
ADA, EVE = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"


def test_people_read_their_own_files_and_write_none(postgres: Postgres, worker_id: str) -> None:
    address = postgres_databases(postgres, worker_id).empty()
    with psycopg.connect(address, autocommit=True) as db:
        db.execute(PROJECT)
        db.execute("insert into storage.buckets values ('media', 'media', true), ('other', 'other', false)")
        for _ in range(2):
            db.execute(SQL.read_text())  # type: ignore[arg-type]
        assert db.execute("select id, public from storage.buckets order by 1").fetchall() == [
            ("media", False),
            ("other", False),
        ]
        for bucket, owner in (("media", ADA), ("media", EVE), ("other", ADA)):
            db.execute("insert into storage.objects values (%s, %s)", (f"{owner}/ab/x.png", bucket))
        with db.transaction(force_rollback=True):
            db.execute("set local role authenticated")
            db.execute(f'set local request.jwt.claims = \'{{"sub": "{ADA}"}}\'')  # type: ignore[arg-type]
            seen = db.execute("select bucket_id, name from storage.objects").fetchall()
            assert seen == [("media", f"{ADA}/ab/x.png")]
            assert db.execute("update storage.objects set name = name || 'y'").rowcount == 0
            assert db.execute("delete from storage.objects").rowcount == 0
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="row-level security"):
                db.execute("insert into storage.objects values (%s, 'media')", (f"{ADA}/ab/y.png",))
