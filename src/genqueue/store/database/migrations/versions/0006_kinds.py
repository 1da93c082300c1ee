"""Whether a run is paid is decided at its claim and stored with it; the lanes of all backends are judged anew for
that."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("attempt", "serves"):
        op.add_column(table, sa.Column("paid", sa.Integer(), server_default="0", nullable=False))
    # Attempts sent by an earlier release may cost money where a key of comfy.org is stored, with which a run can be
    # billed. It was not recorded whether they do: all are taken as paid, among those that are still open. The names of
    # credentials are in plain text in both forms of a row (store/secrets/credentials.py).
    op.execute(
        "UPDATE attempt SET paid = 1 WHERE closed_at IS NULL AND submitting_at IS NOT NULL"
        " AND EXISTS (SELECT 1 FROM secret WHERE owner = 'backend:' || attempt.backend_id"
        " AND (value LIKE '%\"api_key_comfy_org\"%' OR value LIKE '%\"auth_token_comfy_org\"%'))"
    )
    op.execute("DELETE FROM serves")
    # Catalogs that were read before do not say which node classes are paid: each is read anew at the first probe.
    op.execute(
        "UPDATE backend SET catalog_wanted_at = catalog_at, next_probe_at = NULL"
        " WHERE catalog_at IS NOT NULL AND deleted_at IS NULL"
    )
