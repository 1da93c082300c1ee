"""Backends for the settings page (rows, names of stored credentials, supply), and version stamps of their catalogs."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, text

from genqueue.clock import Instant
from genqueue.store.backends.backends import load_backends
from genqueue.store.reading.capacity import Capacity, load_capacity
from genqueue.store.secrets.credentials import kept_access


class BackendsPage(NamedTuple):
    rows: list[dict[str, Any]]
    access: dict[str, list[str]]
    capacity: Capacity


class CatalogStamp(NamedTuple):
    """Version stamp of the catalog of one backend, ready or not. An unchanged `read_at` means an unchanged catalog."""

    id: str
    name: str
    kind: str
    state: str
    read_at: Instant

    @property
    def ready(self) -> bool:
        return self.state == "ready"


def load_backends_page(connection: Connection) -> BackendsPage:
    """Return every backend that is not removed, in the order of creation."""
    rows = load_backends(connection)
    return BackendsPage(rows, kept_access(connection, [row["id"] for row in rows]), load_capacity(connection, ()))


def catalog_stamps(connection: Connection) -> list[CatalogStamp]:
    """Return the stamp of every backend that has a catalog, in the order of creation."""
    return [CatalogStamp(*row) for row in connection.execute(_STAMPS)]


_STAMPS = text(
    "SELECT b.id, b.name, b.kind, b.state, b.catalog_at FROM backend b"
    " JOIN backend_catalog c ON c.backend_id = b.id WHERE b.deleted_at IS NULL ORDER BY b.id"
)
