"""Space watch: looks at the disk space again and again, and reports its changes."""

from genqueue.clock import Clock
from genqueue.dispatch.claims import Claims
from genqueue.dispatch.housekeeping import Housekeeping
from genqueue.dispatch.ownership import Ownership
from genqueue.store.files.base import Files
from genqueue.store.files.disk_space import DiskSpace, Level
from genqueue.store.files.space_events import SpaceFound, log_space_event
from genqueue.store.store import Store


class SpaceWatch:
    """Separate from the tick: a storage that is away may take long to fail."""

    def __init__(
        self,
        clock: Clock,
        store: Store,
        files: Files,
        disk_space: DiskSpace,
        house: Housekeeping,
        claims: Claims,
        ownership: Ownership,
    ) -> None:
        self._clock, self._store, self._files, self._disk_space = clock, store, files, disk_space
        self._house, self._claims, self._ownership = house, claims, ownership
        self._reported = Level.OK

    async def look(self) -> None:
        """Look once: log a changed level as an event, free the space of deleted tasks when the disk is full, and claim
        again when there is space again. Raises Unavailable."""
        was_shut = self._disk_space.is_shut
        found = await self._disk_space.look(self._files)
        if self._ownership.outdated:
            return
        if found.level is not self._reported:
            await self._store.write(log_space_event, SpaceFound(self._clock.now(), str(found.level), found.free_bytes))
            self._reported = found.level
            if found.level is Level.FULL:
                # Free the space of deleted tasks now, and not only at the next round of housekeeping.
                await self._house.keep_house()
        if was_shut and not self._disk_space.is_shut:
            self._claims.ask()
