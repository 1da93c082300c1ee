"""Housekeeping: what is old or unneeded goes. One worker does it at a time, apart from the tick: a storage that is slow
or away must hold up no task."""

import structlog

from genqueue.clock import SECOND, Clock
from genqueue.config import Settings
from genqueue.store import chores, leases, litter
from genqueue.store.chores import Sweep
from genqueue.store.files import Files
from genqueue.store.store import Store
from genqueue.store.thumbnails import thumbnail_key

PAUSE_S = 60.0
LEASE_S = 5 * PAUSE_S
UNDO_S = 60.0
PIECE = 200
CHORE = "housekeeping"
log = structlog.get_logger(__name__)


class Housekeeping:
    """`name` is that of the worker."""

    def __init__(self, settings: Settings, clock: Clock, store: Store, files: Files, name: str) -> None:
        self._settings, self._clock, self._store, self._files, self._name = settings, clock, store, files, name

    async def keep_house(self) -> None:
        """One round, unless somebody else does it. May be left at any point: the next round goes on."""
        if not await self._is_mine():
            return
        now = self._clock.now()
        while await self._store.write(chores.purge, Sweep(now, now - int(UNDO_S * SECOND))):
            pass
        await self._store.write(chores.trim, Sweep(now, now))
        await self._files.sweep()
        await self._clear_litter()

    async def _is_mine(self) -> bool:
        move = leases.TakeChore(self._name, CHORE, self._clock.now(), LEASE_S, alone=self._settings.embedded)
        return bool(await self._store.write(leases.take_chore, move))

    async def _clear_litter(self) -> None:
        while names := await self._store.read(litter.find_litter, self._clock.now(), PIECE):
            folders = tuple(name for name in names if name.endswith("/"))
            if folders:
                await self._unfold(folders)
            if files := tuple(name for name in names if name not in folders):
                await self._delete(files)

    async def _unfold(self, folders: tuple[str, ...]) -> None:
        found = [key for folder in folders for key in await self._files.below(folder)]
        await self._store.write(litter.unfold, litter.Names(folders, self._clock.now(), tuple(found)))

    async def _delete(self, names: tuple[str, ...]) -> None:
        doomed = await self._store.write(litter.doom, litter.Names(names, self._clock.now()))
        await self._files.delete([*doomed, *(thumbnail_key(key) for key in doomed)])
        await self._store.write(litter.forget, litter.Names(tuple(doomed), self._clock.now()))
        if doomed:
            log.info("files_deleted", files=len(doomed))
