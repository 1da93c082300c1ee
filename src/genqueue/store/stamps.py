"""Cheap questions whose answers tell whether a dear one has to be asked again."""

from typing import Any

from sqlalchemy import Connection, bindparam, select, text

from genqueue.clock import Instant
from genqueue.store.tables import secret
from genqueue.store.tx import lease_name


def catalog_stamps(connection: Connection) -> dict[str, Instant]:
    """When the catalog of each ready server was read. Unchanged stamps mean unchanged catalogs."""
    return {row.id: row.catalog_at for row in connection.execute(_STAMPS)}


def keepers_of_secrets(connection: Connection, backend_ids: list[str]) -> frozenset[str]:
    """Those of these servers that have something stored under their name that is never shown."""
    owners = {lease_name(backend_id): backend_id for backend_id in backend_ids}
    rows = connection.execute(_OWNERS, {"owners": list(owners) or [""]})
    return frozenset(owners[row.owner] for row in rows)


_STAMPS = text(
    "SELECT b.id, b.catalog_at FROM backend b JOIN backend_catalog c ON c.backend_id = b.id"
    " WHERE b.deleted_at IS NULL AND b.state = 'ready' ORDER BY b.id"
)
_ANY_OWNER: Any = bindparam("owners", expanding=True)
_OWNERS = select(secret.c.owner).where(secret.c.owner.in_(_ANY_OWNER)).distinct()
