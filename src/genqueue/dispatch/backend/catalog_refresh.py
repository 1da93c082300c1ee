"""Curiosity: decides when the catalog of a ready backend is read again without a request. While a task waits that no
ready backend can run, with growing pauses; and at once after the backend refused what it had listed."""

from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.store.backends.backends import unserved_lanes
from genqueue.store.store import Store

FIRST_S = 5.0
LONGEST_S = 600.0


async def is_catalog_due(leased: LeasedBackend, store: Store) -> bool:
    """Whether it is time to read this backend's catalog again."""
    now = store.clock.awake()
    if leased.contradicted:
        leased.contradicted = False
        return True
    if leased.state != "ready" or now < leased.catalog_due_at:
        return False
    unserved = await store.read(unserved_lanes, leased.id)
    if not unserved <= leased.unserved:
        leased.catalog_reads = 0
    leased.unserved = unserved
    pause_s = min(LONGEST_S, FIRST_S * 2**leased.catalog_reads) if unserved else FIRST_S
    leased.catalog_due_at = now + pause_s
    leased.catalog_reads = min(leased.catalog_reads + 1, 10) if unserved else 0
    return bool(unserved)


def contradict(leased: LeasedBackend) -> None:
    """Note that the backend refused what it had listed: its catalog is outdated."""
    leased.contradicted = True
    leased.doubt.set()
