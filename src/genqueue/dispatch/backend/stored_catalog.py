"""The catalog of a held backend, as it was read last, kept in memory: a real one is a megabyte."""

import asyncio

from genqueue.backends.catalogs import catalog_from_json
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.store.backends.backends import load_catalog
from genqueue.store.store import Store
from genqueue.workflows.catalog import Catalog


async def catalog_of(leased: LeasedBackend, store: Store) -> Catalog | None:
    """The backend's catalog; None where it was never read."""
    read_at = leased.row["catalog_at"]
    if leased.catalog is None or leased.catalog[0] != read_at:
        stored = await store.read(load_catalog, leased.id)
        if stored is None:
            return None
        leased.catalog = (read_at, await asyncio.to_thread(catalog_from_json, stored))
    return leased.catalog[1]
