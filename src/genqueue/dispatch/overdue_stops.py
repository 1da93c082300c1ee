"""Finalises stops whose backend did not answer in time; runs in every process, with or without pages."""

import structlog

from genqueue.clock import SECOND, Clock, Instant
from genqueue.config import Settings
from genqueue.errors import Unavailable
from genqueue.store.database.schema import is_outdated
from genqueue.store.housekeeping import chores
from genqueue.store.housekeeping.chores import Sweep
from genqueue.store.store import Store

log = structlog.get_logger(__name__)


async def stop_overdue(store: Store, settings: Settings, now: Instant) -> None:
    """Make every stop final that is unanswered for `stop_grace_s`; the next holder of the backend cancels the run
    there."""
    grace = int(settings.stop_grace_s * SECOND)
    await store.write(chores.stop_overdue, Sweep(now, now - grace))


async def stand_in(store: Store, settings: Settings, clock: Clock) -> None:
    """Call `stop_overdue` every tick, in a process that does not dispatch. Never returns."""
    while True:
        await clock.sleep(settings.tick_s)
        try:
            # A newer release that has upgraded the database stops by its own rules.
            if settings.embedded or not await store.read(is_outdated):
                await stop_overdue(store, settings, clock.now())
        except Unavailable as error:
            log.debug("stand_in_waits", error=str(error))
        except Exception:
            log.exception("stand_in_failed")
