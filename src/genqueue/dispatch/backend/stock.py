"""The catalog of a held backend, as it was read last, kept in memory: a real one is a megabyte."""

import asyncio

from genqueue.backends.catalogs import catalog_from_json
from genqueue.dispatch.backend.leased_backend import Held
from genqueue.store.backends.backends import load_catalog
from genqueue.store.store import Store
from genqueue.workflows.catalog import Catalog


async def catalog_of(held: Held, store: Store) -> Catalog | None:
    """The backend's catalog; None where it was never read."""
    read_at = held.server["catalog_at"]
    if held.stock is None or held.stock[0] != read_at:
        stored = await store.read(load_catalog, held.id)
        if stored is None:
            return None
        held.stock = (read_at, await asyncio.to_thread(catalog_from_json, stored))
    return held.stock[1]
