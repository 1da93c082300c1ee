"""Automatic backups while a process has the database open."""

import asyncio
import threading
from contextlib import suppress

import structlog

from genqueue.clock import SECOND, Clock, Instant
from genqueue.errors import Unavailable
from genqueue.faults import note_fault
from genqueue.store.backups.copy import Interrupted
from genqueue.store.backups.embedded import EmbeddedDatabase

FIRST_S = 60.0
"""Seconds from the start of the process to the first backup, when there is none yet."""

AGAIN_S = 600.0
"""Seconds from a failed backup to the next try."""

LOOK_S = 30.0
log = structlog.get_logger(__name__)


class BackupRounds:
    """Makes a backup every `every_h` hours; 0 switches backups off. `trouble` is the error of the last backup; None
    when it succeeded."""

    def __init__(self, embedded: EmbeddedDatabase, clock: Clock, every_h: float) -> None:
        self._vault, self._clock = embedded, clock
        self._every_s = every_h * 3600
        # Seconds of `Clock.awake`, which steps of the wall clock do not affect.
        self._began = clock.awake()
        self._failed_at: float | None = None
        self._made_at: float | None = None
        self._ending = threading.Event()
        self._task: asyncio.Task[None] | None = None
        self.trouble: Unavailable | None = None

    async def start(self) -> None:
        """Start the rounds, unless backups are off."""
        if self._every_s:
            self._task = asyncio.create_task(self._round_for_ever())

    async def stop(self) -> None:
        """Stop the rounds. A backup in progress is interrupted within moments."""
        self._ending.set()
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def newest_at(self) -> Instant | None:
        """Return when the newest backup was made; None without any."""
        newest = await asyncio.to_thread(self._vault.newest)
        return None if newest is None else newest.at

    async def look(self) -> None:
        """Make a backup if one is due."""
        if await asyncio.to_thread(self._is_due):
            await self._back_up()

    async def _round_for_ever(self) -> None:
        while True:
            try:
                await self.look()
            except Exception as error:
                note_fault("backup", error)
            await self._clock.sleep(LOOK_S)

    def _is_due(self) -> bool:
        awake, now = self._clock.awake(), self._clock.now()
        if self._failed_at is not None and awake - self._failed_at < min(self._every_s, AGAIN_S):
            return False
        if self._made_at is not None:
            return awake - self._made_at >= self._every_s
        backups = self._vault.backups()
        if not backups:
            return awake - self._began >= min(self._every_s, FIRST_S)
        # After the clock was set back, backups may have times in the future: these are ignored.
        return all(not 0 <= now - each.at < self._every_s * SECOND for each in backups)

    async def _back_up(self) -> None:
        making = asyncio.create_task(asyncio.to_thread(self._vault.back_up, lambda: not self._ending.is_set()))
        try:
            # A thread cannot be cancelled: it is asked to end and awaited, so that no unfinished file is left.
            await asyncio.shield(making)
            self._failed_at = self.trouble = None
            self._made_at = self._clock.awake()
        except asyncio.CancelledError:
            self._ending.set()
            with suppress(Interrupted, Unavailable):
                await making
            raise
        except Unavailable as error:
            self._failed_at = self._clock.awake()
            self.trouble = await asyncio.to_thread(self._vault.advised, error)
            log.error("backup_failed", code=self.trouble.code, **self.trouble.arguments)
        except Exception as error:
            self._failed_at, self.trouble = self._clock.awake(), Unavailable("store_unavailable", reason=repr(error))
            log.exception("backup_failed")
