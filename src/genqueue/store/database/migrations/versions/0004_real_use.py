"""Columns that real use has shown to be missing: the title of the node that made an output; when an attempt was resumed
with its backend after it was given up; how many tasks an outage affected and what follows its end; how often a step of
an attempt crashed, and when that ended its task; the sessions of browsers."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_CRASHED = sa.text("crashed_at IS NOT NULL")


def upgrade() -> None:
    op.add_column("output", sa.Column("node_title", sa.Text(), server_default="", nullable=False))
    op.add_column("attempt", sa.Column("resumed_at", sa.BigInteger(), nullable=True))
    op.add_column("task", sa.Column("on_return", sa.Text(), nullable=True))
    op.create_index(
        "task_on_return",
        "task",
        ["on_return", "completed_at"],
        sqlite_where=sa.text("on_return IS NOT NULL"),
        postgresql_where=sa.text("on_return IS NOT NULL"),
    )
    op.add_column("backend", sa.Column("ready_at", sa.BigInteger(), nullable=True))
    op.add_column("backend", sa.Column("outage_taken", sa.Integer(), server_default="0", nullable=False))
    op.add_column("attempt", sa.Column("crashes", sa.Integer(), server_default="0", nullable=False))
    op.add_column("attempt", sa.Column("crashed_at", sa.BigInteger(), nullable=True))
    op.create_index(
        "attempt_crashed", "attempt", ["crashed_at"], unique=False, sqlite_where=_CRASHED, postgresql_where=_CRASHED
    )
    op.create_table(
        "session",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), server_default="local", nullable=False),
        sa.Column("mark", sa.Text(), nullable=False),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("ends_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("session_pk")),
    )
