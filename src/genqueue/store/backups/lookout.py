"""Periodic check that the database is still the one that was opened, and sound.

Reads and writes themselves notice when a SQLite file is gone. This check finds the rest: damage in pages that are not
being read, and on PostgreSQL another database behind connections that still work.
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
"""Seconds of checking per CHECK_S. The rest of a large file is checked with its backups, which are checked as a
whole."""

log = structlog.get_logger(__name__)


async def look_out(store: Store, clock: Clock) -> None:
    """Check the identity of the database every LOOK_S, and its file for damage every CHECK_S. Runs until cancelled."""
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
    """Check the file for damage, for at most CHECK_AT_MOST_S, and record the result. Blocks. Raises Unavailable when
    there is no database."""
    store.condition.require()
    end = clock.awake() + CHECK_AT_MOST_S
    store.condition.note_check(damages(store.url, lambda: clock.awake() < end))
