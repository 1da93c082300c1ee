"""Curiosity: decides when the catalog of a ready backend is read again without a request. While a task waits that no
ready backend can run, with growing pauses; and at once after the backend refused what it had listed."""

from genqueue.dispatch.backend.leased_backend import Held
from genqueue.store.backends.backends import unserved_lanes
from genqueue.store.store import Store

FIRST_S = 5.0
LONGEST_S = 600.0


async def wonders(held: Held, store: Store) -> bool:
    """Whether it is time to read this backend's catalog again."""
    now = store.clock.awake()
    if held.contradicted:
        held.contradicted = False
        return True
    if held.state != "ready" or now < held.wonders_at:
        return False
    unserved = await store.read(unserved_lanes, held.id)
    if not unserved <= held.unserved:
        held.wondered = 0
    held.unserved = unserved
    pause_s = min(LONGEST_S, FIRST_S * 2**held.wondered) if unserved else FIRST_S
    held.wonders_at = now + pause_s
    held.wondered = min(held.wondered + 1, 10) if unserved else 0
    return bool(unserved)


def contradict(held: Held) -> None:
    """Note that the backend refused what it had listed: its catalog is outdated."""
    held.contradicted = True
    held.doubt.set()
