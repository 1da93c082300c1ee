"""Housekeeping: deletes what is past its retention or not needed any more. One worker does it at a time, apart from the
tick, because a slow or unavailable storage must not hold up tasks."""

import asyncio

import structlog

from genqueue.clock import SECOND, Clock, Instant
from genqueue.config import GIGABYTE, Settings
from genqueue.store.backends import leases
from genqueue.store.files import garbage as litter
from genqueue.store.files.base import Files
from genqueue.store.files.disk_space import DiskSpace, Level
from genqueue.store.files.keys import thumbnail_key
from genqueue.store.housekeeping import chores, retention
from genqueue.store.housekeeping.chores import Sweep
from genqueue.store.housekeeping.retention import Clean, Keep
from genqueue.store.store import Store
from genqueue.tuning import Tuning

PAUSE_S = 60.0
RETENTION_S = 900.0
LEASE_S = 5 * PAUSE_S
LEAST_UNDO_S = 60.0
PIECE = 200
CHORE = "housekeeping"
HOUR_S, DAY_S = 3_600, 86_400
log = structlog.get_logger(__name__)


def keep_as_set(settings: Settings, now: Instant) -> Keep:
    """The retention of the operator's settings; 0 keeps everything."""
    return keep(
        now,
        outputs_days=settings.keep_outputs_days or None,
        outputs_gb=settings.keep_outputs_gb or None,
        uploads_days=settings.keep_uploads_days or None,
        history_days=settings.keep_history_days or None,
    )


def keep(
    now: Instant,
    *,
    outputs_days: float | None = None,
    outputs_gb: float | None = None,
    uploads_days: float | None = None,
    history_days: float | None = None,
) -> Keep:
    """Retention by age in days and by size in gigabytes; None keeps everything."""

    def since(days: float | None) -> Instant | None:
        return None if days is None else now - int(days * DAY_S * SECOND)

    most = None if outputs_gb is None else int(outputs_gb * GIGABYTE)
    return Keep(since(outputs_days), most, since(uploads_days), since(history_days))


class Housekeeping:
    """One per process; `name` is that of the worker. `alone`: the process holds the lock on the data folder, so no
    other process can be doing housekeeping."""

    def __init__(
        self, tuning: Tuning, clock: Clock, store: Store, files: Files, disk_space: DiskSpace, name: str, *, alone: bool
    ) -> None:
        self._tuning, self._clock, self._store, self._files, self._disk_space = tuning, clock, store, files, disk_space
        self._name, self._alone = name, alone
        self._retained_at: float | None = None
        self._turn = asyncio.Lock()

    async def keep_house(self) -> None:
        """Do one round, unless another process does housekeeping, or a newer release has upgraded the database. May be
        interrupted at any point: the next round continues."""
        async with self._turn:
            for part in (
                self._trim,
                self._retain,
                self._purge_deleted,
                self._files.sweep,
                self._clear_litter,
                self._free_disk_space,
            ):
                if not await self._is_mine():
                    return
                await part()

    async def _trim(self) -> None:
        now = self._clock.now()
        before = now - int(self._tuning.now.keep_events_hours * 3600 * SECOND)
        await self._store.write(chores.trim, Sweep(now, before))

    async def _retain(self) -> None:
        awake = self._clock.awake()
        if self._retained_at is None or awake - self._retained_at >= RETENTION_S:
            self._retained_at = awake
            await self._drop(keep_as_set(self._tuning.now, self._clock.now()))

    async def _purge_deleted(self) -> None:
        await self._purge(self._clock.now() - self.undo_us)

    @property
    def undo_us(self) -> int:
        """How long a deletion can be undone, in microseconds."""
        return int(max(self._tuning.now.undo_hours * HOUR_S, LEAST_UNDO_S) * SECOND)

    async def empty_bin(self) -> None:
        """Purge deleted tasks now. Where another process does housekeeping, that one deletes the files within a
        minute."""
        async with self._turn:
            await self._purge(self._clock.now())
        await self.keep_house()

    async def _purge(self, before: Instant) -> None:
        while await self._store.write(chores.purge, Sweep(self._clock.now(), before)):
            pass

    async def _free_disk_space(self) -> None:
        """On a full disk, purge deleted tasks, the earliest deleted first, though they could still be restored. Stops
        when there is room, or when purging turns out to free none."""
        now, most = self._clock.now(), 1
        before = now - int(LEAST_UNDO_S * SECOND)
        found = await self._disk_space.look(self._files, afresh=True)
        while self._disk_space.has_files and found.level is Level.FULL and await self._is_mine():
            gone = await self._store.write(chores.purge, Sweep(now, before, most=most))
            if not gone:
                return
            files, free = await self._clear_litter(), found.free_bytes or 0
            found = await self._disk_space.look(self._files, afresh=True)
            log.warning("purged_for_room", tasks=gone, files=files, free_bytes=found.free_bytes)
            if files and (found.free_bytes or 0) <= free:
                return
            most = min(2 * most, PIECE)

    async def clean(self, kept: Keep) -> None:
        """Delete now what `kept` does not keep. Where another process does housekeeping, that one deletes the files
        within a minute."""
        async with self._turn:
            await self._drop(kept)
        await self.keep_house()

    async def _drop(self, kept: Keep) -> None:
        if kept == Keep():
            return
        now = self._clock.now()
        piece = Clean(now, kept, deleted_at=now - self.undo_us)
        for verb in (retention.retire, retention.drop_outputs, retention.drop_uploads):
            dropped = 0
            while went := await self._store.write(verb, piece):
                dropped += went
            if dropped:
                log.info("cleaned", what=verb.__name__, count=dropped)

    async def _is_mine(self) -> bool:
        move = leases.TakeChore(self._name, CHORE, self._clock.now(), LEASE_S, alone=self._alone)
        return bool(await self._store.write(leases.take_chore, move))

    async def _clear_litter(self) -> int:
        """Delete files that are not needed any more. Return how many were deleted."""
        deleted = 0
        while await self._is_mine() and (names := await self._store.read(litter.find_litter, self._clock.now(), PIECE)):
            folders = tuple(name for name in names if name.endswith("/"))
            if folders:
                await self._unfold(folders)
            if files := tuple(name for name in names if name not in folders):
                deleted += await self._delete(files)
        return deleted

    async def _unfold(self, folders: tuple[str, ...]) -> None:
        found = [key for folder in folders for key in await self._files.below(folder)]
        await self._store.write(litter.unfold, litter.Names(folders, self._clock.now(), tuple(found)))

    async def _delete(self, names: tuple[str, ...]) -> int:
        doomed = await self._store.write(litter.doom, litter.Names(names, self._clock.now()))
        await self._files.delete([*doomed, *(thumbnail_key(key) for key in doomed)])
        await self._store.write(litter.forget, litter.Names(tuple(doomed), self._clock.now()))
        if doomed:
            log.info("files_deleted", files=len(doomed))
        return len(doomed)
