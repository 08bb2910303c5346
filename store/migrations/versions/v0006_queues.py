"""A run knows which work it waits for.

Revision ID: 0006
Revises: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.add_column(
        "runs",
        sa.Column(
            "queue",
            sa.Text(),
            server_default="runs",
            nullable=False,
            comment="whose work is next: of runs, or of render",
        ),
    )


def downgrade() -> None:
    op.drop_column("runs", "queue")
