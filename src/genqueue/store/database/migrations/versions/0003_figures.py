"""Indexes on the end of tasks and attempts, so that statistics about a period read no more than that period."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_TASKS = sa.text("completed_at IS NOT NULL AND deleted_at IS NULL")
_ATTEMPTS = sa.text("outcome IS NOT NULL")


def upgrade() -> None:
    op.create_index(
        "task_ended",
        "task",
        ["user_id", "completed_at", "status", "kind", "created_at", "turn", "started_at", "deleted_at"],
        unique=False,
        sqlite_where=_TASKS,
        postgresql_where=_TASKS,
    )
    op.create_index(
        "attempt_ended",
        "attempt",
        ["ended_at", "backend_id", "outcome", "started_at"],
        unique=False,
        sqlite_where=_ATTEMPTS,
        postgresql_where=_ATTEMPTS,
    )
