"""The lookout: asks again and again whether the database is the one that was opened, and sound.

Writes and reads notice by themselves when a SQLite file is gone. This finds what nobody comes across: damage in pages
that nobody reads now, and on PostgreSQL another database behind connections that go on.
"""

import asyncio

import structlog

from genqueue.clock import Clock
from genqueue.errors import Unavailable
from genqueue.faults import note_fault
from genqueue.store.backups.integrity import damages
from genqueue.store.store import Store

LOOK_S = 5.0
CHECK_S = 60.0
CHECK_AT_MOST_S = 0.5
"""Of every CHECK_S: what a large file needs beyond that is left to its backups, which are checked as a whole."""

log = structlog.get_logger(__name__)


async def look_out(store: Store, clock: Clock) -> None:
    """For ever."""
    checked = clock.awake()
    while True:
        await clock.sleep(LOOK_S)
        try:
            await asyncio.to_thread(store.condition.look)
            if clock.awake() - checked >= CHECK_S:
                checked = clock.awake()
                await asyncio.to_thread(check, store, clock)
        except Unavailable as error:
            log.debug("database_not_looked_at", error=str(error))
        except Exception as error:
            note_fault("look_out", error)


def check(store: Store, clock: Clock) -> None:
    """Look for damage in the file, as far as there is time. Blocking; raises Unavailable where there is no database."""
    store.condition.require()
    end = clock.awake() + CHECK_AT_MOST_S
    store.condition.note_check(damages(store.url, lambda: clock.awake() < end))
