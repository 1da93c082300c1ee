"""The clock of the PostgreSQL server, which all machines share however their own clocks are set."""

import structlog
from sqlalchemy import Connection, text

from genqueue.clock import SECOND, Instant, SharedClock
from genqueue.errors import Unavailable
from genqueue.faults import note_fault
from genqueue.store.store import Store

EVERY_S = 20.0
SLOW = SECOND // 2
"""Microseconds. An answer that took longer is ignored: it is too uncertain at which moment it was given."""

log = structlog.get_logger(__name__)


def database_time(connection: Connection) -> Instant:
    """Return the time of the clock of PostgreSQL."""
    return int(connection.execute(_NOW).scalar_one())


async def keep_time(store: Store, clock: SharedClock) -> None:
    """Measure the difference between the two clocks every EVERY_S. Runs until cancelled."""
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
    """Measure the difference for the first time. Blocks."""
    asked = clock.local()
    theirs = store.read_now(database_time)
    clock.learn(theirs, asked, clock.local())


_NOW = text("SELECT (extract(epoch FROM clock_timestamp()) * 1000000)::bigint")
