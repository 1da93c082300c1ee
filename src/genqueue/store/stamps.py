"""Cheap questions whose answers tell whether a dear one has to be asked again."""

import json
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select, text

from genqueue.clock import Instant
from genqueue.store.tables import secret
from genqueue.store.tx import lease_name


class Stamp(NamedTuple):
    """A server of which something was read once, ready or not. An unchanged `read_at` means an unchanged catalog."""

    id: str
    name: str
    state: str
    read_at: Instant

    @property
    def ready(self) -> bool:
        return self.state == "ready"


def catalog_stamps(connection: Connection) -> list[Stamp]:
    """Every server with a catalog, in the order of their creation."""
    return [Stamp(*row) for row in connection.execute(_STAMPS)]


def kept_access(connection: Connection, backend_ids: list[str]) -> dict[str, list[str]]:
    """What is stored about getting into these servers: names only, in the order in which they were given."""
    owners = {lease_name(backend_id): backend_id for backend_id in backend_ids}
    rows = connection.execute(_OWNED, {"owners": list(owners) or [""]})
    return {owners[row.owner]: list(json.loads(row.value)) for row in rows}


_STAMPS = text(
    "SELECT b.id, b.name, b.state, b.catalog_at FROM backend b"
    " JOIN backend_catalog c ON c.backend_id = b.id WHERE b.deleted_at IS NULL ORDER BY b.id"
)
_ANY_OWNER: Any = bindparam("owners", expanding=True)
_OWNED = select(secret.c.owner, secret.c.value).where(secret.c.owner.in_(_ANY_OWNER), secret.c.name == "access")
