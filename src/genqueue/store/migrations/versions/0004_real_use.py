"""What real use has shown to be missing: which node made an output, in its author's words, and when a run came back
with its server after it was given up."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("output", sa.Column("node_title", sa.Text(), server_default="", nullable=False))
    op.add_column("attempt", sa.Column("resumed_at", sa.BigInteger(), nullable=True))
