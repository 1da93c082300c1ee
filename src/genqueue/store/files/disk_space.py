"""Free disk space, and whether the storage accepts files.

An output that cannot be stored was generated in vain, at least for now. So users are warned before the disk is full;
when it is full, or the storage unavailable, nothing new is sent to a backend. The outputs of runs in progress are
fetched when there is space again.
"""

import asyncio
import shutil
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import structlog

from genqueue.clock import Clock
from genqueue.config import MEGABYTE, Settings
from genqueue.errors import Unavailable
from genqueue.store.files.base import Files
from genqueue.store.files.open import FILE, local_folder

LOOK_S = 5.0
DISK_FULL = "disk_full"
log = structlog.get_logger(__name__)


class Disk(Protocol):
    def free_bytes(self, folder: Path) -> int:
        """Return how many bytes an unprivileged program may still write to the disk of `folder`, which exists. Blocks;
        raises OSError when that is unknown."""
        ...


class RealDisk:
    """Free space as the operating system reports it."""

    def free_bytes(self, folder: Path) -> int:
        return shutil.disk_usage(folder).free


class Level(StrEnum):
    """Level of free space. `away`: the storage accepts nothing now, whatever the free space."""

    OK = "ok"
    LOW = "low"
    FULL = "full"
    AWAY = "away"


SHUT = frozenset({Level.FULL, Level.AWAY})


@dataclass(frozen=True, slots=True)
class Found:
    """Result of one check. `free_bytes` is None when no disk of this machine is used, or its free space is unknown."""

    level: Level = Level.OK
    free_bytes: int | None = None
    reason: str | None = None


class DiskSpace:
    """Space of the disk and state of the storage, one object per process. A check is reused for LOOK_S seconds."""

    def __init__(self, settings: Settings, clock: Clock, disk: Disk | None = None) -> None:
        self._settings, self._clock, self._disk = settings, clock, disk or RealDisk()
        self._looked_at: float | None = None
        self.found = Found()

    @property
    def is_shut(self) -> bool:
        """True when no new run may begin."""
        return self.found.level in SHUT

    @property
    def has_files(self) -> bool:
        """True when the storage is on the watched disk; otherwise deleting files frees no space on it."""
        url = self._settings.storage_url
        return not url or url.startswith(FILE)

    def doubt(self, error: Unavailable) -> None:
        """Take note of an error of the storage: a full disk is checked again at the next look, any other error means
        that the storage is away."""
        if error.code == DISK_FULL:
            self._looked_at = None
            return
        self._note(Found(Level.AWAY, self.found.free_bytes, str(error.arguments.get("reason") or error.code)))

    async def bytes_left(self) -> int | None:
        """Return how many bytes may still be written before new runs are refused; None when that is unknown.

        Every call asks the disk again, so a long write can call this in between.
        """
        free = await asyncio.to_thread(self._free_bytes)
        return None if free is None else free - self._stop_bytes

    async def look(self, files: Files, *, afresh: bool = False) -> Found:
        """Return the current state, or that of the last LOOK_S seconds unless `afresh`."""
        now = self._clock.awake()
        if afresh or self._looked_at is None or now - self._looked_at >= LOOK_S:
            self._looked_at = now
            self._note(await self._look(files))
        return self.found

    async def _look(self, files: Files) -> Found:
        free = await asyncio.to_thread(self._free_bytes)
        if free is not None and free < self._stop_bytes:
            return Found(Level.FULL, free)
        if self.found.level is Level.AWAY:
            try:
                await files.check()
            except Unavailable as error:
                return Found(Level.AWAY, free, str(error.arguments.get("reason") or error.code))
        low = free is not None and free < self._settings.disk_warn_mb * MEGABYTE
        return Found(Level.LOW if low else Level.OK, free)

    @property
    def _stop_bytes(self) -> int:
        return self._settings.disk_stop_mb * MEGABYTE

    def _free_bytes(self) -> int | None:
        url = self._settings.storage_url
        shared = url.startswith(FILE)
        if url and not shared and not self._settings.embedded:
            return None
        folder = local_folder(url) if shared else self._settings.data_dir.absolute()
        while not folder.exists():
            folder = folder.parent
        try:
            return self._disk.free_bytes(folder)
        except OSError as error:
            log.debug("free_space_unknown", error=str(error))
            return None

    def _note(self, found: Found) -> None:
        if found.level is not self.found.level:
            write = log.info if found.level is Level.OK else log.warning
            write("space", level=str(found.level), free_bytes=found.free_bytes, reason=found.reason)
        self.found = found
