"""On PostgreSQL each person's rows are theirs alone, whatever a query asks for.

``pixora_app`` sees the rows of whoever the transaction's claims name, ``pixora_system`` sees all;
the login that migrates may take either. Nobody else (Supabase's ``anon`` and ``authenticated``, say)
has a policy, and so no row.

Revision ID: 0005
Revises: 0004
"""

from alembic import op

revision = "0005"
down_revision = "0004"

ROLES = ("pixora_app", "pixora_system")
PERSON = "(SELECT pixora_user())"
OWNED = (
    "videos", "runs", "takes", "plans", "vendor_jobs", "accounts", "credit_transactions", "refresh_tokens",
    "one_time_tokens", "idempotency_keys", "model_usage", "exports", "voices",
)  # fmt: skip
OF_A_FILM = ("scenes", "revisions", "messages", "calls", "events")
THEIRS = {
    "profiles": f"id = {PERSON}",
    **dict.fromkeys(OWNED, f"user_id = {PERSON}"),
    **{table: f"EXISTS (SELECT 1 FROM videos WHERE videos.id = {table}.video_id)" for table in OF_A_FILM},
    "plan_lines": "EXISTS (SELECT 1 FROM plans WHERE plans.id = plan_lines.plan_id)",
}
"""What makes a row somebody's; films and plans within are seen by their own policies."""
CREATE_ROLE = """
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = '{role}') THEN
        CREATE ROLE {role} NOLOGIN;
    END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;  -- another database of this server did
END $$
"""
GRANT_ROLE = """
DO $$ BEGIN
    PERFORM set_config('role', '{role}', true);
    PERFORM set_config('role', 'none', true);
EXCEPTION WHEN insufficient_privilege THEN  -- from PostgreSQL 16 on, whoever makes a role may not take it yet
    EXECUTE format('GRANT {role} TO %I', session_user);
END $$
"""
PERSON_OF_CLAIMS = """
CREATE FUNCTION pixora_user() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')::uuid
$$
"""


def upgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for role in ROLES:
        op.execute(CREATE_ROLE.format(role=role))
        op.execute(GRANT_ROLE.format(role=role))
        op.execute(f"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {role}")
    op.execute("REVOKE INSERT, UPDATE, DELETE ON alembic_version FROM pixora_app, pixora_system")
    op.execute(PERSON_OF_CLAIMS)
    op.execute("ALTER VIEW generation_jobs SET (security_invoker = true)")
    for table, theirs in THEIRS.items():
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY theirs ON {table} TO pixora_app USING ({theirs}) WITH CHECK ({theirs})")
    op.execute("ALTER TABLE audit ENABLE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY theirs ON audit FOR INSERT TO pixora_app WITH CHECK (user_id = {PERSON})")
    for table in (*THEIRS, "audit"):
        op.execute(f"CREATE POLICY everybodys ON {table} TO pixora_system USING (true) WITH CHECK (true)")


def downgrade() -> None:
    if op.get_bind().dialect.name != "postgresql":
        return
    for table in (*THEIRS, "audit"):
        op.execute(f"DROP POLICY theirs ON {table}")
        op.execute(f"DROP POLICY everybodys ON {table}")
        op.execute(f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY")
    op.execute("ALTER VIEW generation_jobs SET (security_invoker = false)")
    op.execute("DROP FUNCTION pixora_user()")
    for role in ROLES:  # the roles are the server's, and may be another database's too
        op.execute(f"REVOKE ALL ON ALL TABLES IN SCHEMA public FROM {role}")
