"""Timing: the database's clock is the one that all machines share, however their own are set."""

import structlog
from sqlalchemy import Connection, text

from genqueue.clock import SECOND, Instant, SharedClock
from genqueue.errors import Unavailable
from genqueue.faults import note_fault
from genqueue.store.store import Store

EVERY_S = 20.0
SLOW = SECOND // 2
"""An answer that took longer says too little about the moment it was given at."""

log = structlog.get_logger(__name__)


def database_time(connection: Connection) -> Instant:
    """What the clock of PostgreSQL shows."""
    return int(connection.execute(_NOW).scalar_one())


async def keep_time(store: Store, clock: SharedClock) -> None:
    """Measure the difference again and again."""
    while True:
        await clock.sleep(EVERY_S)
        try:
            asked = clock.local()
            theirs = await store.read(database_time)
            answered = clock.local()
            if answered - asked < SLOW:
                clock.learn(theirs, asked, answered)
        except Unavailable as error:
            log.debug("time_unknown", error=str(error))
        except Exception as error:
            note_fault("keep_time", error)


def set_time(store: Store, clock: SharedClock) -> None:
    """Measure it for the first time. Blocking."""
    asked = clock.local()
    theirs = store.read_now(database_time)
    clock.learn(theirs, asked, clock.local())


_NOW = text("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
