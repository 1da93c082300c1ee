"""What a held server has, as it was read last, kept in memory: a real catalog is a megabyte."""

import asyncio

from genqueue.backends.catalogs import catalog_from_json
from genqueue.dispatch.backend.leased_backend import Held
from genqueue.store.backends.backends import load_catalog
from genqueue.store.store import Store
from genqueue.workflows.catalog import Catalog


async def catalog_of(held: Held, store: Store) -> Catalog | None:
    """None where nobody has read it yet."""
    read_at = held.server["catalog_at"]
    if held.stock is None or held.stock[0] != read_at:
        stored = await store.read(load_catalog, held.id)
        if stored is None:
            return None
        held.stock = (read_at, await asyncio.to_thread(catalog_from_json, stored))
    return held.stock[1]
