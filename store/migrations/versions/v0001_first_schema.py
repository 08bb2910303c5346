"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None

Id = sa.Uuid(as_uuid=False)
Json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
Time = sa.DateTime(timezone=True)

GENERATION_JOBS = """
CREATE VIEW generation_jobs AS
SELECT runs.id AS id, runs.video_id AS video_id, runs.user_id AS user_id,
       CASE WHEN runs.state = 'queued' THEN 'pending'
            WHEN runs.state = 'finished' THEN 'completed'
            WHEN runs.state IN ('failed', 'cancelled') THEN runs.state
            ELSE 'processing' END AS status,
       COALESCE((SELECT AVG(CASE WHEN plan_lines.state IN ('waiting', 'running', 'uncertain', 'asking', 'blocked')
                                 THEN 0.0 ELSE 1.0 END)
                 FROM plan_lines JOIN plans ON plans.id = plan_lines.plan_id
                 WHERE plans.run_id = runs.id AND plans.state IN ('approved', 'closed')),
                CASE WHEN runs.state = 'finished' THEN 1.0 ELSE 0.0 END) AS progress,
       runs.error AS error, runs.created_at AS created_at,
       runs.started_at AS started_at, runs.finished_at AS completed_at
FROM runs
"""


def upgrade() -> None:
    op.create_table(
        "audit",
        sa.Column("id", Id, nullable=False),
        sa.Column(
            "user_id", Id, nullable=True, comment="who did it; no reference, so that it outlives the account"
        ),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=True),
        sa.Column("facts", Json, nullable=True),
        sa.Column("address", sa.Text(), nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_audit")),
    )
    op.create_index(op.f("ix_audit_created_at"), "audit", ["created_at"], unique=False)
    op.create_table(
        "profiles",
        sa.Column("id", Id, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("avatar_url", sa.Text(), nullable=True),
        sa.Column(
            "credits",
            sa.BigInteger(),
            nullable=False,
            comment="whole credits in the wallet, kept by the ledger",
        ),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text(), nullable=True),
        sa.Column("verified_at", Time, nullable=True),
        sa.Column("deleted_at", Time, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("updated_at", Time, nullable=False),
        sa.CheckConstraint("role IN ('owner', 'admin', 'member')", name=op.f("ck_profiles_role")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_profiles")),
        sa.UniqueConstraint("email", name=op.f("uq_profiles_email")),
    )
    op.create_table(
        "accounts",
        sa.Column("user_id", Id, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("balance", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("entries", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.CheckConstraint(
            "balance >= 0 OR kind NOT IN ('wallet', 'held')", name=op.f("ck_accounts_never_negative")
        ),
        sa.CheckConstraint(
            "kind IN ('held', 'wallet', 'vendors', 'variance', 'mint')", name=op.f("ck_accounts_kind")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_accounts_user_id")),
        sa.PrimaryKeyConstraint("user_id", "kind", name=op.f("pk_accounts")),
    )
    op.create_table(
        "refresh_tokens",
        sa.Column("id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("family", Id, nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("expires_at", Time, nullable=False),
        sa.Column("used_at", Time, nullable=True),
        sa.Column("revoked_at", Time, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_refresh_tokens_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_refresh_tokens")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_refresh_tokens_token_hash")),
    )
    op.create_index(op.f("ix_refresh_tokens_family"), "refresh_tokens", ["family"], unique=False)
    op.create_table(
        "videos",
        sa.Column("id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("thread_id", sa.Text(), nullable=True, comment="the name an AG-UI client gave the thread"),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("style", sa.Text(), nullable=False),
        sa.Column("aspect_ratio", sa.Text(), nullable=True),
        sa.Column("duration", sa.Float(), nullable=True, comment="asked seconds"),
        sa.Column("output_url", sa.Text(), nullable=True),
        sa.Column("thumbnail_url", sa.Text(), nullable=True),
        sa.Column("revision", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("film", Json, nullable=True),
        sa.Column("selected", Json, nullable=False),
        sa.Column("state", Json, nullable=True, comment="the state last sent on the wire, as of last_seq"),
        sa.Column("last_seq", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("last_position", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("deleted_at", Time, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("updated_at", Time, nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_videos_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_videos")),
        sa.UniqueConstraint("user_id", "thread_id", name=op.f("uq_videos_user_id_thread_id")),
    )
    op.create_index(op.f("ix_videos_user_id_updated_at"), "videos", ["user_id", "updated_at"], unique=False)
    op.create_table(
        "runs",
        sa.Column("id", Id, nullable=False),
        sa.Column("video_id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("wake_at", Time, nullable=True),
        sa.Column("lease_owner", sa.Text(), nullable=True),
        sa.Column("lease_until", Time, nullable=True),
        sa.Column("fence", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("crashes", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("cancel_requested", sa.Boolean(), server_default=sa.text("(false)"), nullable=False),
        sa.Column("interrupt", Json, nullable=True),
        sa.Column("resume", Json, nullable=True),
        sa.Column("model", sa.Text(), nullable=True),
        sa.Column("prompt_version", sa.Text(), nullable=True),
        sa.Column("turns", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("tokens_in", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("tokens_out", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("max_credits", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("phase", sa.Text(), nullable=True),
        sa.Column("error", Json, nullable=True),
        sa.Column("parent_run_id", Id, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("started_at", Time, nullable=True),
        sa.Column("finished_at", Time, nullable=True),
        sa.CheckConstraint(
            "state IN ('queued', 'running', 'waiting', 'interrupted', 'finished', 'failed', 'cancelled')",
            name=op.f("ck_runs_state"),
        ),
        sa.ForeignKeyConstraint(["parent_run_id"], ["runs.id"], name=op.f("fk_runs_parent_run_id")),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_runs_user_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_runs_video_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_runs")),
    )
    op.create_index(op.f("ix_runs_state_wake_at"), "runs", ["state", "wake_at"], unique=False)
    op.create_index(op.f("ix_runs_video_id_created_at"), "runs", ["video_id", "created_at"], unique=False)
    op.create_index(
        "one_open_run",
        "runs",
        ["video_id"],
        unique=True,
        sqlite_where=sa.text("state IN ('queued', 'running', 'waiting')"),
        postgresql_where=sa.text("state IN ('queued', 'running', 'waiting')"),
    )
    op.create_table(
        "scenes",
        sa.Column("id", Id, nullable=False),
        sa.Column("video_id", Id, nullable=False),
        sa.Column("scene", sa.Text(), nullable=False),
        sa.Column("order_index", sa.Integer(), nullable=False),
        sa.Column("visual_description", sa.Text(), nullable=False),
        sa.Column("audio_description", sa.Text(), nullable=False),
        sa.Column("script", sa.Text(), nullable=False),
        sa.Column("duration", sa.Float(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column(
            "image_url",
            sa.Text(),
            nullable=True,
            comment="a take's id, as in the next two; addresses are minted when answered",
        ),
        sa.Column("video_url", sa.Text(), nullable=True),
        sa.Column("audio_url", sa.Text(), nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("updated_at", Time, nullable=False),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_scenes_video_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_scenes")),
        sa.UniqueConstraint("video_id", "scene", name=op.f("uq_scenes_video_id_scene")),
    )
    op.create_table(
        "takes",
        sa.Column("id", Id, nullable=False),
        sa.Column("video_id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("inputs", Json, nullable=False),
        sa.Column("inputs_hash", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("request", Json, nullable=False),
        sa.Column("blob_key", sa.Text(), nullable=True),
        sa.Column("mime", sa.Text(), nullable=True),
        sa.Column("bytes", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("facts", Json, nullable=False),
        sa.Column("cost", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("vendor_cost", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("parents", Json, nullable=False),
        sa.Column("seed", sa.BigInteger(), nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_takes_user_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_takes_video_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_takes")),
    )
    op.create_index(op.f("ix_takes_user_id_inputs_hash"), "takes", ["user_id", "inputs_hash"], unique=False)
    op.create_index(op.f("ix_takes_video_id_unit"), "takes", ["video_id", "unit"], unique=False)
    op.create_table(
        "calls",
        sa.Column("video_id", Id, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("run_id", Id, nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("arguments", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("finished_at", Time, nullable=True),
        sa.CheckConstraint("author IN ('model', 'plan', 'person')", name=op.f("ck_calls_author")),
        sa.CheckConstraint("state IN ('open', 'done')", name=op.f("ck_calls_state")),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_calls_run_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_calls_video_id")),
        sa.PrimaryKeyConstraint("video_id", "id", name=op.f("pk_calls")),
    )
    op.create_index(op.f("ix_calls_run_id"), "calls", ["run_id"], unique=False)
    op.create_table(
        "events",
        sa.Column("video_id", Id, nullable=False),
        sa.Column("seq", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("run_id", Id, nullable=True),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False, comment="the event as JSON text, exactly as it is sent"),
        sa.Column("created_at", Time, nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_events_run_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_events_video_id")),
        sa.PrimaryKeyConstraint("video_id", "seq", name=op.f("pk_events")),
    )
    op.create_index(op.f("ix_events_run_id_seq"), "events", ["run_id", "seq"], unique=False)
    op.create_table(
        "messages",
        sa.Column("video_id", Id, nullable=False),
        sa.Column("position", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("run_id", Id, nullable=True),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("tool_calls", Json, nullable=True),
        sa.Column("tool_call_id", sa.Text(), nullable=True),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("created_at", Time, nullable=False),
        sa.CheckConstraint("state IN ('queued', 'ok', 'abandoned')", name=op.f("ck_messages_state")),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_messages_run_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_messages_video_id")),
        sa.PrimaryKeyConstraint("video_id", "position", name=op.f("pk_messages")),
        sa.UniqueConstraint("video_id", "id", name=op.f("uq_messages_video_id_id")),
    )
    op.create_table(
        "plans",
        sa.Column("id", Id, nullable=False),
        sa.Column("video_id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("run_id", Id, nullable=True),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("quote", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("maximum", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("allowed", sa.BigInteger(), nullable=True),
        sa.Column("receipt", Json, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("approved_at", Time, nullable=True),
        sa.Column("closed_at", Time, nullable=True),
        sa.CheckConstraint(
            "state IN ('proposed', 'approved', 'closed', 'withdrawn')", name=op.f("ck_plans_state")
        ),
        sa.CheckConstraint("maximum <= allowed", name=op.f("ck_plans_within_what_was_allowed")),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_plans_run_id")),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_plans_user_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_plans_video_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    op.create_index(op.f("ix_plans_video_id_created_at"), "plans", ["video_id", "created_at"], unique=False)
    op.create_index(
        "one_approved_plan",
        "plans",
        ["video_id", "version"],
        unique=True,
        sqlite_where=sa.text("state = 'approved'"),
        postgresql_where=sa.text("state = 'approved'"),
    )
    op.create_table(
        "revisions",
        sa.Column("video_id", Id, nullable=False),
        sa.Column("number", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("film", Json, nullable=False),
        sa.Column("selected", Json, nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("touched", Json, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("undoes", sa.BigInteger(), nullable=True),
        sa.Column("run_id", Id, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.CheckConstraint("kind IN ('edit', 'undo', 'redo', 'made')", name=op.f("ck_revisions_kind")),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_revisions_run_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_revisions_video_id")),
        sa.PrimaryKeyConstraint("video_id", "number", name=op.f("pk_revisions")),
    )
    op.create_table(
        "credit_transactions",
        sa.Column("id", Id, nullable=False),
        sa.Column("posting_id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("balance_after", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("plan_id", Id, nullable=True),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("position", sa.BigInteger(), nullable=False, comment="counts the account's entries from 1"),
        sa.Column("created_at", Time, nullable=False),
        sa.CheckConstraint(
            "account IN ('held', 'wallet', 'vendors', 'variance', 'mint')",
            name=op.f("ck_credit_transactions_account"),
        ),
        sa.CheckConstraint(
            "type IN ('grant', 'purchase', 'hold', 'settle', 'release', 'refund', 'variance')",
            name=op.f("ck_credit_transactions_type"),
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_credit_transactions_plan_id")),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_credit_transactions_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_credit_transactions")),
        sa.UniqueConstraint(
            "user_id", "account", "position", name=op.f("uq_credit_transactions_user_id_account_position")
        ),
        sa.UniqueConstraint(
            "user_id", "key", "account", name=op.f("uq_credit_transactions_user_id_key_account")
        ),
    )
    op.create_index(op.f("ix_credit_transactions_plan_id"), "credit_transactions", ["plan_id"], unique=False)
    op.create_table(
        "plan_lines",
        sa.Column("plan_id", Id, nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("inputs_hash", sa.Text(), nullable=False),
        sa.Column(
            "basis",
            sa.Text(),
            nullable=False,
            comment="the hash without what follows from measured narration",
        ),
        sa.Column("needs", Json, nullable=False, comment="units of this plan that are made first"),
        sa.Column("model", sa.Text(), nullable=False, comment="provider:model, empty where none is ready"),
        sa.Column("quote", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("maximum", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("certain", sa.Boolean(), server_default=sa.text("(true)"), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("trouble", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("take_id", Id, nullable=True),
        sa.Column("charged", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("error", Json, nullable=True),
        sa.Column("updated_at", Time, nullable=False),
        sa.CheckConstraint(
            "state IN ('waiting', 'running', 'made', 'failed', 'cancelled', 'dropped', 'uncertain', 'asking', 'blocked')",
            name=op.f("ck_plan_lines_state"),
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_plan_lines_plan_id")),
        sa.ForeignKeyConstraint(["take_id"], ["takes.id"], name=op.f("fk_plan_lines_take_id")),
        sa.PrimaryKeyConstraint("plan_id", "unit", name=op.f("pk_plan_lines")),
    )
    op.create_table(
        "vendor_jobs",
        sa.Column("id", Id, nullable=False),
        sa.Column("plan_id", Id, nullable=True),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("video_id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("run_id", Id, nullable=True),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("request", Json, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("vendor_id", sa.Text(), nullable=True),
        sa.Column("attempts", sa.BigInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("due_at", Time, nullable=True),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_until", Time, nullable=True),
        sa.Column("progress", sa.Float(), nullable=True),
        sa.Column("billed", sa.BigInteger(), nullable=True),
        sa.Column("error", Json, nullable=True),
        sa.Column("result", Json, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("submitted_at", Time, nullable=True),
        sa.Column("finished_at", Time, nullable=True),
        sa.CheckConstraint(
            "state IN ('intent', 'submitted', 'uncertain', 'done', 'failed', 'cancelled')",
            name=op.f("ck_vendor_jobs_state"),
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_vendor_jobs_plan_id")),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name=op.f("fk_vendor_jobs_run_id")),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_vendor_jobs_user_id")),
        sa.ForeignKeyConstraint(["video_id"], ["videos.id"], name=op.f("fk_vendor_jobs_video_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vendor_jobs")),
        sa.UniqueConstraint("key", name=op.f("uq_vendor_jobs_key")),
    )
    op.create_index(op.f("ix_vendor_jobs_plan_id_unit"), "vendor_jobs", ["plan_id", "unit"], unique=False)
    op.create_index(
        op.f("ix_vendor_jobs_provider_vendor_id"), "vendor_jobs", ["provider", "vendor_id"], unique=False
    )
    op.create_index(op.f("ix_vendor_jobs_state_due_at"), "vendor_jobs", ["state", "due_at"], unique=False)
    op.execute(GENERATION_JOBS)
