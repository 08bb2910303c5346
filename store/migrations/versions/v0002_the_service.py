"""What serving films over HTTP needs: answers kept by key, single-use tokens, exports, allowances."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from store.migrations.versions.v0001_first_schema import GENERATION_JOBS as BEFORE

revision = "0002"
down_revision = "0001"

Id = sa.Uuid(as_uuid=False)
Json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
Time = sa.DateTime(timezone=True)
LISTED = sa.text("deleted_at IS NULL")
TO_PURGE = sa.text("deleted_at IS NOT NULL AND purged_at IS NULL")

GENERATION_JOBS = """
CREATE VIEW generation_jobs AS
SELECT runs.id AS id, runs.video_id AS video_id, runs.user_id AS user_id,
       CASE WHEN runs.state = 'queued' THEN 'pending'
            WHEN runs.state = 'finished' THEN 'completed'
            WHEN runs.state = 'interrupted' THEN 'waiting'
            WHEN runs.state IN ('failed', 'cancelled') THEN runs.state
            ELSE 'processing' END AS status,
       COALESCE((SELECT AVG(CASE WHEN plan_lines.state IN ('waiting', 'running', 'uncertain', 'asking', 'blocked')
                                 THEN 0.0 ELSE 1.0 END)
                 FROM plan_lines JOIN plans ON plans.id = plan_lines.plan_id
                 WHERE plans.state IN ('approved', 'closed')
                   AND (plans.run_id = runs.id
                        OR REPLACE(CAST(plans.id AS TEXT), '-', '') = REPLACE(runs.resume ->> 'plan', '-', ''))),
                CASE WHEN runs.state = 'finished' THEN 1.0 ELSE 0.0 END) AS progress,
       runs.error AS error, runs.created_at AS created_at,
       runs.started_at AS started_at, runs.finished_at AS completed_at
FROM runs
"""


def upgrade() -> None:
    op.execute("DROP VIEW generation_jobs")
    op.add_column(
        "profiles",
        sa.Column(
            "welcome",
            sa.Text(),
            nullable=True,
            comment="hash of the address that brought the initial credits; outlives the account",
        ),
    )
    op.create_index("one_welcome_per_address", "profiles", ["welcome"], unique=True)
    op.create_index("people_listed", "profiles", ["created_at", "id"])
    op.create_index(op.f("ix_refresh_tokens_user_id"), "refresh_tokens", ["user_id"])
    op.add_column("videos", sa.Column("purged_at", Time, nullable=True))
    op.drop_index(op.f("ix_videos_user_id_updated_at"), table_name="videos")
    op.create_index(
        "films_listed",
        "videos",
        ["user_id", "updated_at", "id"],
        sqlite_where=LISTED,
        postgresql_where=LISTED,
    )
    op.create_index(
        "films_to_purge", "videos", ["deleted_at"], sqlite_where=TO_PURGE, postgresql_where=TO_PURGE
    )
    op.add_column(
        "runs",
        sa.Column("client_run_id", sa.Text(), nullable=True, comment="the name an AG-UI client gave the run"),
    )
    op.create_index("one_run_per_client_id", "runs", ["user_id", "client_run_id"], unique=True)
    op.create_table(
        "one_time_tokens",
        sa.Column("id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("expires_at", Time, nullable=False),
        sa.Column("used_at", Time, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.CheckConstraint(
            "purpose IN ('verify', 'reset', 'sign_in')", name=op.f("ck_one_time_tokens_purpose")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_one_time_tokens_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_one_time_tokens")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_one_time_tokens_token_hash")),
    )
    op.create_index(op.f("ix_one_time_tokens_user_id_purpose"), "one_time_tokens", ["user_id", "purpose"])
    op.create_table(
        "idempotency_keys",
        sa.Column("user_id", Id, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column(
            "request_hash", sa.Text(), nullable=False, comment="method, path and body of the first request"
        ),
        sa.Column(
            "status",
            sa.Integer(),
            nullable=True,
            comment="of the answer; empty while the first request is at work",
        ),
        sa.Column("headers", Json, nullable=True),
        sa.Column("body", sa.Text(), nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("finished_at", Time, nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_idempotency_keys_user_id")),
        sa.PrimaryKeyConstraint("user_id", "key", name=op.f("pk_idempotency_keys")),
    )
    op.create_index(op.f("ix_idempotency_keys_created_at"), "idempotency_keys", ["created_at"])
    op.create_table(
        "model_usage",
        sa.Column("user_id", Id, nullable=False),
        sa.Column("day", sa.Text(), nullable=False, comment="UTC, YYYY-MM-DD"),
        sa.Column("tokens", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_model_usage_user_id")),
        sa.PrimaryKeyConstraint("user_id", "day", name=op.f("pk_model_usage")),
    )
    op.create_table(
        "exports",
        sa.Column("id", Id, nullable=False),
        sa.Column("video_id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("options", Json, nullable=False),
        sa.Column("take_id", Id, nullable=True, comment="the cut it is made from"),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("progress", sa.Float(), nullable=True),
        sa.Column("blob_key", sa.Text(), nullable=True),
        sa.Column("mime", sa.Text(), nullable=True),
        sa.Column("bytes", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("error", Json, nullable=True),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_until", Time, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("finished_at", Time, nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'running', 'ready', 'failed')", name=op.f("ck_exports_state")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_exports_user_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_exports_video_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_exports")),
    )
    op.create_index(op.f("ix_exports_video_id_created_at"), "exports", ["video_id", "created_at"])
    op.create_index(op.f("ix_exports_state_claimed_until"), "exports", ["state", "claimed_until"])
    op.create_index(op.f("ix_exports_blob_key"), "exports", ["blob_key"])
    op.create_index(op.f("ix_takes_blob_key"), "takes", ["blob_key"])
    op.execute(GENERATION_JOBS)


def downgrade() -> None:
    op.execute("DROP VIEW generation_jobs")
    op.drop_index(op.f("ix_takes_blob_key"), table_name="takes")
    for table in ("exports", "model_usage", "idempotency_keys", "one_time_tokens"):
        op.drop_table(table)
    op.drop_index("one_run_per_client_id", table_name="runs")
    op.drop_column("runs", "client_run_id")
    op.drop_index("films_to_purge", table_name="videos")
    op.drop_index("films_listed", table_name="videos")
    op.create_index(op.f("ix_videos_user_id_updated_at"), "videos", ["user_id", "updated_at"], unique=False)
    op.drop_column("videos", "purged_at")
    op.drop_index(op.f("ix_refresh_tokens_user_id"), table_name="refresh_tokens")
    op.drop_index("people_listed", table_name="profiles")
    op.drop_index("one_welcome_per_address", table_name="profiles")
    op.drop_column("profiles", "welcome")
    op.execute(BEFORE)
