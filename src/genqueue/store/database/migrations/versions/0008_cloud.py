"""What runs have cost, and the workflows of users, in versions."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _add_costs()
    _add_workflows()


def _add_costs() -> None:
    for name in ("daily_coins", "daily_money", "batch_coins", "batch_money"):
        op.add_column("backend", sa.Column(name, sa.BigInteger(), nullable=True))
    op.add_column("backend", sa.Column("rerun_failed", sa.Integer(), nullable=True))
    op.create_table(
        "run_cost",
        sa.Column("backend_id", sa.Text(), nullable=False),
        sa.Column("remote_id", sa.Text(), nullable=False),
        sa.Column("user_id", sa.Text(), server_default="local", nullable=False),
        sa.Column("attempt_id", sa.Text(), nullable=False),
        sa.Column("task_id", sa.Text(), nullable=False),
        sa.Column("batch_id", sa.Text(), nullable=True),
        sa.Column("work", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("coins", sa.BigInteger(), nullable=True),
        sa.Column("money", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.Text(), nullable=True),
        sa.Column("third_party_money", sa.BigInteger(), nullable=True),
        sa.Column("seconds", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("backend_id", "remote_id", name=op.f("run_cost_pk")),
    )
    op.create_index("run_cost_of_task", "run_cost", ["task_id"])
    op.create_index("run_cost_of_work", "run_cost", ["work", "at"])
    op.create_index("run_cost_at", "run_cost", ["at", "backend_id"])
    of_a_batch = sa.text("batch_id IS NOT NULL")
    op.create_index(
        "run_cost_of_batch",
        "run_cost",
        ["batch_id", "backend_id"],
        sqlite_where=of_a_batch,
        postgresql_where=of_a_batch,
    )


def _add_workflows() -> None:
    op.create_table(
        "workflow",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name_zh", sa.Text(), nullable=False),
        sa.Column("name_en", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("updated_at", sa.BigInteger(), nullable=False),
        sa.Column("archived_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("workflow_pk")),
    )
    op.create_table(
        "workflow_version",
        sa.Column("workflow_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("node_count", sa.Integer(), nullable=False),
        sa.Column("sha", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("workflow_id", "version", name=op.f("workflow_version_pk")),
    )
