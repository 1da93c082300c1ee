"""The same address with another account is another backend."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    if op.get_bind().dialect.name == "sqlite":
        _rebuild()
        return
    op.add_column("backend", sa.Column("account", sa.Text(), server_default="", nullable=False))
    op.drop_constraint("backend_url_key", "backend", type_="unique")
    op.create_unique_constraint("backend_url_account_key", "backend", ["url", "account"])


def _rebuild() -> None:
    """Recreate the table: SQLite has no statement that drops a constraint."""
    columns = (
        "id, name, kind, url, seats, running_timeout_s, state, reason, about, created_at, checked_at,"
        " unreachable_since, ready_at, outage_taken, next_probe_at, catalog_at, catalog_wanted_at, paused_at,"
        " deleted_at"
    )
    op.rename_table("backend", "backend_before")
    op.create_table(
        "backend",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("account", sa.Text(), server_default="", nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("running_timeout_s", sa.Integer(), nullable=True),
        sa.Column("state", sa.Text(), server_default="new", nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("created_at", sa.BigInteger(), nullable=False),
        sa.Column("checked_at", sa.BigInteger(), nullable=True),
        sa.Column("unreachable_since", sa.BigInteger(), nullable=True),
        sa.Column("ready_at", sa.BigInteger(), nullable=True),
        sa.Column("outage_taken", sa.Integer(), server_default="0", nullable=False),
        sa.Column("next_probe_at", sa.BigInteger(), nullable=True),
        sa.Column("catalog_at", sa.BigInteger(), nullable=True),
        sa.Column("catalog_wanted_at", sa.BigInteger(), nullable=True),
        sa.Column("paused_at", sa.BigInteger(), nullable=True),
        sa.Column("deleted_at", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("backend_pk")),
        sa.UniqueConstraint("name"),
        sa.UniqueConstraint("url", "account"),
    )
    op.execute(f"INSERT INTO backend ({columns}) SELECT {columns} FROM backend_before")
    op.drop_table("backend_before")
