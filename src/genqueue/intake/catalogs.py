"""What the connected servers have, kept in memory as long as it is true."""

from genqueue.backends.base import Catalog
from genqueue.backends.catalogs import catalog_from_json
from genqueue.clock import Instant
from genqueue.store.servers import load_catalogs
from genqueue.store.stamps import catalog_stamps
from genqueue.store.store import Store


class Catalogs:
    """The catalogs of the servers that are ready now. A real one has a megabyte and is read once, not per request."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._stamps: dict[str, Instant] = {}
        self._known: dict[str, Catalog] = {}

    async def by_server(self) -> dict[str, Catalog]:
        """Catalogs by server id; empty when no server is ready."""
        stamps = await self._store.read(catalog_stamps)
        if stamps != self._stamps:
            stored = await self._store.read(load_catalogs)
            self._known = {server: catalog_from_json(told) for server, told in stored.items()}
            self._stamps = stamps
        return self._known

    async def ready(self) -> tuple[Catalog, ...]:
        """The same, in the order of the servers."""
        return tuple((await self.by_server()).values())
