"""When a ready server is asked again what it has, by itself: while something waits that no ready server can run, with
growing pauses, and at once after it refused what it had listed."""

from genqueue.dispatch.backend.leased_backend import Held
from genqueue.store.backends.backends import unserved_lanes
from genqueue.store.store import Store

FIRST_S = 5.0
LONGEST_S = 600.0


async def wonders(held: Held, store: Store) -> bool:
    """Is it time to ask this one again?"""
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
    """It refused what it had listed: its list is old."""
    held.contradicted = True
    held.doubt.set()
