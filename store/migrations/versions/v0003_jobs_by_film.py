"""Vendor jobs are found by their film.

Revision ID: 0003
Revises: 0002
"""

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_index(op.f("ix_vendor_jobs_video_id_state"), "vendor_jobs", ["video_id", "state"])


def downgrade() -> None:
    op.drop_index(op.f("ix_vendor_jobs_video_id_state"), table_name="vendor_jobs")
