"""A database as Supabase makes one: its schema ``auth``, its roles, and a login for operators that may not do everything."""

from __future__ import annotations

import psycopg

from store.acting import APP, SYSTEM
from tests.databases import Postgres, postgres_databases

OPERATOR = "supabase_operator"
"""What the role ``postgres`` is on Supabase: it makes roles and databases, and owns nothing in ``auth``."""
ROLES = {
    "anon": "NOLOGIN NOINHERIT", "authenticated": "NOLOGIN NOINHERIT", "service_role": "NOLOGIN NOINHERIT BYPASSRLS",
    "supabase_auth_admin": "LOGIN NOINHERIT CREATEROLE", OPERATOR: "LOGIN CREATEDB CREATEROLE BYPASSRLS",
    APP: "NOLOGIN", SYSTEM: "NOLOGIN",
}  # fmt: skip
CREATE_ROLE = """
    do $$ begin create role {role} {options};
    exception when duplicate_object or unique_violation then null; end $$
"""
MEMBERS = f"""
    grant {APP}, {SYSTEM} to {OPERATOR} with admin true, inherit false, set false;  -- as if it had made them
    grant anon, authenticated, service_role to {OPERATOR};
"""
SCHEMA = f"""
    alter database {{database}} owner to {OPERATOR};
    grant usage on schema public to anon, authenticated, service_role;
    alter default privileges for role {OPERATOR} in schema public
        grant all on tables to anon, authenticated, service_role;
    alter default privileges for role {OPERATOR} in schema public
        grant all on functions to anon, authenticated, service_role;
    create schema auth authorization supabase_auth_admin;
    grant usage on schema auth to {OPERATOR}, anon, authenticated, service_role;
    create table auth.users (
        instance_id uuid, id uuid primary key, aud varchar(255), role varchar(255), email varchar(255),
        encrypted_password varchar(255), raw_app_meta_data jsonb, raw_user_meta_data jsonb,
        created_at timestamptz, updated_at timestamptz, deleted_at timestamptz);
    alter table auth.users enable row level security;
    create function auth.uid() returns uuid language sql stable as $$
        select nullif(current_setting('request.jwt.claims', true)::jsonb ->> 'sub', '')::uuid $$;
    alter table auth.users owner to supabase_auth_admin;
    grant all on auth.users to {OPERATOR};
"""


def made(postgres: Postgres, worker_id: str) -> str:
    """A database without our tables; its address for the operator."""
    address = postgres_databases(postgres, worker_id).empty()
    with psycopg.connect(postgres.url("postgres")) as server:
        server.execute(
            "select pg_advisory_xact_lock(1)"
        )  # roles are the server's, and other processes make them too
        for role, options in ROLES.items():
            server.execute(CREATE_ROLE.format(role=role, options=options))
        server.execute(MEMBERS)
    with psycopg.connect(address, autocommit=True) as db:
        db.execute(SCHEMA.format(database=db.info.dbname))
    return as_role(address, OPERATOR)


def as_role(address: str, role: str) -> str:
    """The same database for another login."""
    return address.replace("//postgres@", f"//{role}@").replace(f"//{OPERATOR}@", f"//{role}@")
