"""People whom another service signs in: what keeps a sign-in going there, and their place in Supabase's database.

In a database with Supabase's ``auth.users`` everybody here is somebody there. ``profiles.id`` refers to it
through a generated column, which is empty for the home's owner, whom the command line knows, and for who
has left: whoever is deleted there is buried here before the reference could mind, and the books stay. All
of it is what a login may do that is no superuser and owns nothing in ``auth``, as Supabase's ``postgres``.

Revision ID: 0007
Revises: 0006
"""

import sqlalchemy as sa
from alembic import op

from store.errors import StoreError

revision = "0007"
down_revision = "0006"

SUPABASE = """
SELECT has_schema_privilege('auth', 'USAGE')
   AND has_table_privilege(pg_class.oid, 'SELECT')
   AND has_table_privilege(pg_class.oid, 'REFERENCES')
   AND has_table_privilege(pg_class.oid, 'TRIGGER')
FROM pg_class
JOIN pg_namespace ON pg_namespace.oid = relnamespace AND nspname = 'auth'
JOIN pg_attribute ON attrelid = pg_class.oid AND attname = 'id' AND atttypid = 'uuid'::regtype
WHERE relname = 'users'
"""
"""Whether the login may do what this takes; no row where there is no such table."""
REFER = """
ALTER TABLE profiles
    ADD COLUMN auth_id uuid UNIQUE
        GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL AND role <> 'owner' THEN id END) STORED,
    ADD CONSTRAINT fk_profiles_auth_id FOREIGN KEY (auth_id) REFERENCES auth.users (id) NOT VALID
"""
CHECK = """
DO $$ BEGIN
    IF NOT EXISTS (
        SELECT FROM profiles LEFT JOIN auth.users ON users.id = auth_id
        WHERE auth_id IS NOT NULL AND users.id IS NULL
    ) THEN
        ALTER TABLE profiles VALIDATE CONSTRAINT fk_profiles_auth_id;
    END IF;
END $$
"""
"""Accounts from before that nobody has there stay, and only what comes is held to the reference."""
COMMENT = (
    "COMMENT ON COLUMN profiles.auth_id IS 'id, for whom Supabase signs in: not the owner, nor who has left'"
)
LEAVE = """
CREATE FUNCTION pixora_left() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = '' AS $$
BEGIN
    UPDATE public.profiles
    SET email = OLD.id || '@deleted.invalid', name = NULL, avatar_url = NULL, password_hash = NULL,
        role = 'member', deleted_at = now(), updated_at = now()
    WHERE auth_id = OLD.id;
    IF FOUND THEN
        INSERT INTO public.audit (id, action, subject, created_at)
        VALUES (gen_random_uuid(), 'deleted', OLD.id, now());
    END IF;
    UPDATE public.refresh_tokens SET revoked_at = now(), outside = NULL
    WHERE user_id = OLD.id AND revoked_at IS NULL;
    DELETE FROM public.one_time_tokens WHERE user_id = OLD.id;
    RETURN OLD;
END $$
"""
ON_DELETE = """
CREATE TRIGGER pixora_left BEFORE DELETE ON auth.users FOR EACH ROW EXECUTE FUNCTION pixora_left()
"""


def upgrade() -> None:
    op.add_column(
        "refresh_tokens",
        sa.Column(
            "outside",
            sa.Text(),
            nullable=True,
            comment="what keeps the sign-in going at the service that vouched for the person, sealed",
        ),
    )
    if op.get_bind().dialect.name != "postgresql":
        return
    # Supabase gives whoever uses its Data API rights on every new table; here as elsewhere policies give no rows.
    op.execute("ALTER TABLE alembic_version ENABLE ROW LEVEL SECURITY")
    op.execute(
        "CREATE POLICY everybodys ON alembic_version FOR SELECT TO pixora_app, pixora_system USING (true)"
    )
    may = op.get_bind().execute(sa.text(SUPABASE)).scalar()
    if may is None:
        return
    if not may:
        raise StoreError("This login may not refer to auth.users; migrate as Supabase's own role postgres.")
    for statement in (
        REFER,
        CHECK,
        COMMENT,
        LEAVE,
        "REVOKE ALL ON FUNCTION pixora_left() FROM PUBLIC",
        ON_DELETE,
    ):
        op.execute(statement)


def downgrade() -> None:
    op.drop_column("refresh_tokens", "outside")
    if op.get_bind().dialect.name != "postgresql":
        return
    op.execute(
        "DROP FUNCTION IF EXISTS pixora_left() CASCADE"
    )  # the trigger is on a table of somebody else's
    op.execute("ALTER TABLE profiles DROP COLUMN IF EXISTS auth_id")
    op.execute("DROP POLICY everybodys ON alembic_version")
    op.execute("ALTER TABLE alembic_version DISABLE ROW LEVEL SECURITY")
