"""Voices that people had cloned.

Revision ID: 0004
Revises: 0003
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"

Id = sa.Uuid(as_uuid=False)
Json = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
Time = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "voices",
        sa.Column("id", Id, nullable=False),
        sa.Column("user_id", Id, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column(
            "vendor_voice",
            sa.Text(),
            nullable=True,
            comment="the vendor's id of it; empty before it is made and once it is gone there",
        ),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column(
            "consent",
            Json,
            nullable=False,
            comment="who agreed to what, when, and the sample's hash; kept for ever",
        ),
        sa.Column(
            "price",
            sa.BigInteger(),
            nullable=False,
            comment="held while it is made or in doubt, paid once it is ready",
        ),
        sa.Column("error", Json, nullable=True),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_until", Time, nullable=True),
        sa.Column("created_at", Time, nullable=False),
        sa.Column("finished_at", Time, nullable=True),
        sa.Column("removed_at", Time, nullable=True),
        sa.CheckConstraint(
            "state IN ('making', 'ready', 'failed', 'uncertain', 'removed')", name=op.f("ck_voices_state")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["profiles.id"], name=op.f("fk_voices_user_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_voices")),
    )
    op.create_index(op.f("ix_voices_user_id_created_at"), "voices", ["user_id", "created_at"])
    op.create_index(op.f("ix_voices_vendor_voice"), "voices", ["vendor_voice"])
    op.create_index(op.f("ix_voices_state"), "voices", ["state"])


def downgrade() -> None:
    op.drop_table("voices")
