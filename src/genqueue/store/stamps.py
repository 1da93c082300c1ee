"""Cheap questions whose answers tell whether a dear one has to be asked again."""

from typing import NamedTuple

from sqlalchemy import Connection, text

from genqueue.clock import Instant


class Stamp(NamedTuple):
    """A server of which something was read once, ready or not. An unchanged `read_at` means an unchanged catalog."""

    id: str
    name: str
    kind: str
    state: str
    read_at: Instant

    @property
    def ready(self) -> bool:
        return self.state == "ready"


def catalog_stamps(connection: Connection) -> list[Stamp]:
    """Every server with a catalog, in the order of their creation."""
    return [Stamp(*row) for row in connection.execute(_STAMPS)]


_STAMPS = text(
    "SELECT b.id, b.name, b.kind, b.state, b.catalog_at FROM backend b"
    " JOIN backend_catalog c ON c.backend_id = b.id WHERE b.deleted_at IS NULL ORDER BY b.id"
)
