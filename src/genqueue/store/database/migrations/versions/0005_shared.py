"""Base graphs, which the tasks of one batch have in common, and the time when a task was started last, which its place
in the queue does not show once it was moved to the front."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_SHARED = sa.text("base_id IS NOT NULL")


def upgrade() -> None:
    op.create_table(
        "base_graph",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("bytes", sa.BigInteger(), nullable=False),
        sa.Column("graph", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("base_graph_pk")),
    )
    op.add_column("task_body", sa.Column("base_id", sa.Text(), nullable=True))
    op.add_column("task_body", sa.Column("leaves", sa.Text(), nullable=True))
    op.create_index(
        "task_body_base", "task_body", ["base_id"], unique=False, sqlite_where=_SHARED, postgresql_where=_SHARED
    )
    op.add_column("task", sa.Column("asked_at", sa.BigInteger(), nullable=True))
    task = sa.table("task", *(sa.column(name) for name in ("status", "turn", "created_at", "asked_at")))
    live = task.c.status.in_(("PENDING", "QUEUED", "RUNNING", "RETRYING"))
    op.execute(task.update().where(live, task.c.turn > task.c.created_at).values(asked_at=task.c.turn))
