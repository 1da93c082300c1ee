"""Whether a run is paid is decided at its claim and kept with it; what a backend can run is judged anew for that."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("attempt", "serves"):
        op.add_column(table, sa.Column("paid", sa.Integer(), server_default="0", nullable=False))
    # What an earlier release has sent may cost money where a key was kept with which a run can be billed. Nobody wrote
    # down whether it does: the most careful answer, for what is in flight only.
    op.execute(
        "UPDATE attempt SET paid = 1 WHERE closed_at IS NULL AND submitting_at IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM secret WHERE owner = 'backend:' || attempt.backend_id)"
    )
    op.execute("DELETE FROM serves")
    # The lists that were read before do not say which classes are paid: each is read anew at the first probe.
    op.execute(
        "UPDATE backend SET catalog_wanted_at = catalog_at, next_probe_at = NULL"
        " WHERE catalog_at IS NOT NULL AND deleted_at IS NULL"
    )
