"""Wires the parts of one process together, and starts and stops them."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

import structlog
from filelock import FileLock, Timeout
from uuid_utils import uuid4

from genqueue.backends import connect
from genqueue.backends.base import Access, Backend
from genqueue.clock import Clock, Instant, SharedClock, SteadyClock, rfc3339
from genqueue.config import Settings
from genqueue.dispatch.attempt.run import Checkpoint, pass_by
from genqueue.dispatch.dispatcher import Dispatcher
from genqueue.dispatch.housekeeping import Housekeeping
from genqueue.dispatch.overdue_stops import stand_in
from genqueue.errors import Conflict, GenQueueError, Invalid, Unavailable
from genqueue.intake.preferences import Preferences
from genqueue.outbound import limits_of
from genqueue.store.backends.backends import load_access, load_backends
from genqueue.store.backups.embedded import EmbeddedDatabase
from genqueue.store.backups.lookout import look_out
from genqueue.store.backups.schedule import BackupRounds
from genqueue.store.clock.server_time import keep_time, set_time
from genqueue.store.clock.timekeeper import Timekeeper
from genqueue.store.data_folder import privacy
from genqueue.store.data_folder.access import require_file, require_folder
from genqueue.store.data_folder.privacy import make_private_folder, repair
from genqueue.store.files.base import Files
from genqueue.store.files.disk_space import Disk, DiskSpace
from genqueue.store.files.open import open_files
from genqueue.store.housekeeping.skip_old import SkipOld, skip_old
from genqueue.store.live.memory import Live
from genqueue.store.live.relay import Relay
from genqueue.store.store import Store
from genqueue.store.tasks.lives import Life, begin_life, end_life
from genqueue.tuning import EVERYBODY, INSTALLATION, REFRESH_S, Tuning

Role = Literal["all", "web", "worker"]
log = structlog.get_logger(__name__)


@dataclass(slots=True)
class App:
    """Everything that one process needs. Made by `build`, begun by `start`, ended by `stop`.

    `on_recovery` is called with the number of attempts left by an earlier run of the program, the number not looked up
    yet, and of those the number per kind of task. `simulate` starts the simulated backend of this process, if it has
    one, and returns its URL.
    """

    tuning: Tuning
    clock: Clock
    store: Store
    files: Files
    live: Live
    disk_space: DiskSpace
    role: Role = "all"
    name: str = field(default_factory=lambda: str(uuid4()))
    lock: FileLock | None = None
    backups: BackupRounds | None = None
    dispatcher: Dispatcher | None = None
    relay: Relay | None = None
    house: Housekeeping = field(init=False)
    tasks: list[asyncio.Task[None]] = field(default_factory=list)
    on_recovery: Callable[[int, int, Mapping[str, int]], None] | None = None
    simulate: Callable[[], Awaitable[str]] | None = None
    preferences: Preferences = field(init=False)

    def __post_init__(self) -> None:
        self.preferences = Preferences(self.store, self.tuning.base, self.clock)

    @property
    def settings(self) -> Settings:
        """The settings with their current values."""
        return self.tuning.now

    async def start(self, checkpoint: Checkpoint = pass_by) -> None:
        """Start the background tasks, and the dispatcher unless this process only serves pages. `checkpoint` is called
        at every step of a run."""
        alone = self.settings.embedded and self.role != "web"
        await self._refresh_settings()
        self.tasks.append(asyncio.create_task(self._refresh_settings_for_ever()))
        self.house = Housekeeping(
            self.tuning, self.clock, self.store, self.files, self.disk_space, self.name, alone=alone
        )
        if isinstance(self.clock, SharedClock):
            self.tasks.append(asyncio.create_task(keep_time(self.store, self.clock)))
        self.tasks.append(asyncio.create_task(look_out(self.store, self.clock)))
        if isinstance(self.clock, SteadyClock):
            timekeeper = Timekeeper(self.store, self.clock, self._move)
            if self.role != "web":
                await timekeeper.begin()
            self.tasks.append(asyncio.create_task(timekeeper.run()))
        if self.relay is not None:
            self.tasks.append(asyncio.create_task(self.relay.run()))
        if self.role == "web" and not self.settings.embedded:
            self.tasks.append(asyncio.create_task(stand_in(self.store, self.settings, self.clock)))
        if self.role != "web":
            await self._begin_life()
            await self._skip_old()
            self.dispatcher = Dispatcher(
                self.tuning,
                self.clock,
                self.store,
                self.files,
                self.live,
                self.disk_space,
                self.house,
                self.connect,
                self.name,
                checkpoint,
            )
            self.dispatcher.recovery.heard = self.on_recovery
            await self.dispatcher.start()

    async def stop(self) -> None:
        """Release every lease and close everything. Runs in flight stay in flight for the process that starts next."""
        if self.backups is not None:
            await self.backups.stop()
        if self.dispatcher is not None:
            await self.dispatcher.stop()
            await self._end_life()
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.files.close()
        self.store.close()
        if self.lock is not None:
            self.lock.release()

    async def connect(self, row: dict[str, Any]) -> Backend:
        """A client of the backend that this row describes. Raises Unavailable when the store cannot be read, and
        Invalid when the stored access data cannot be used, for any reason."""
        try:
            access = await self.store.read(load_access, row["id"])
            return connect(
                row["kind"],
                Access(url=row["url"], limits=limits_of(self.settings), **access),
                self.clock,
                installation=self.store.installation,
            )
        except GenQueueError:
            raise
        except (AttributeError, KeyError, TypeError, ValueError) as error:  # a row may hold anything at all
            # The error and its traceback are left out: they may quote a secret.
            log.error("access_unusable", backend=row["id"], error=type(error).__name__)
            raise Invalid("access_unusable", field="access") from None

    async def preview(self, task_id: str) -> bytes | None:
        """The newest preview image of a running task, from this process or another one; None without any."""
        image = self.live.preview(task_id)
        return image if image is not None or self.relay is None else await self.relay.preview(task_id)

    def _move(self, by: Instant) -> None:
        """Pass on a step of the clock to the dispatcher."""
        if self.dispatcher is not None:
            self.dispatcher.move(by)

    async def _refresh_settings(self) -> str | None:
        """Re-read the settings of this installation. When they cannot be read, keep the old values and return the
        reason."""
        try:
            node = (await self.preferences.load(EVERYBODY)).get(INSTALLATION, {})
            self.tuning.apply(node)
        except GenQueueError as error:
            return str(error)
        except Exception as error:
            return repr(error)
        return None

    async def _refresh_settings_for_ever(self) -> None:
        known = None
        while True:
            problem = await self._refresh_settings()
            if problem is not None and problem != known:
                log.warning("settings_not_read", error=problem)
            known = problem
            await self.clock.sleep(REFRESH_S)

    async def _begin_life(self) -> None:
        """Record that this process has started, on a database that only one process can have, and begin its backups."""
        if self.backups is None:
            return
        pause = self.settings.start_paused_after_crash
        before = await self.store.write(begin_life, Life(self.name, self.clock.now(), pause))
        if before:
            log.warning("stopped_uncleanly", began=rfc3339(before["at"]), paused=pause)
        await self.backups.start()

    async def _skip_old(self) -> None:
        """Stop the tasks that are older than RESUME_SINCE before anything is claimed."""
        since = self.settings.resumed_from(self.clock.now())
        if since is None:
            return
        since_text, stopped = rfc3339(since), 0
        while more := await self.store.write(skip_old, SkipOld(self.clock.now(), since, since_text)):
            stopped += more
        if stopped:
            log.warning("not_resumed", tasks=stopped, since=since_text)

    async def _end_life(self) -> None:
        if self.backups is None:
            return
        try:
            await self.store.write(end_life, Life(self.name, self.clock.now()))
        except Unavailable as error:
            log.warning("clean_end_not_noted", error=str(error))

    async def backends(self) -> list[dict[str, Any]]:
        return await self.store.read(load_backends)


def build(settings: Settings, clock: Clock | None = None, *, role: Role = "all", disk: Disk | None = None) -> App:
    """Open the database and the storage and wire up the process. `disk` reports free space; None: ask the system.

    Raises Unavailable when one of them cannot be used or is damaged, and Conflict `data_dir_in_use` when this process
    would dispatch on an embedded database on which another process dispatches already.
    """
    clock = SharedClock() if clock is None and not settings.embedded else SteadyClock(clock)
    embedded = EmbeddedDatabase(settings, clock) if settings.embedded else None
    if embedded is not None and not settings.data_dir.exists():
        make_private_folder(settings.data_dir)
    lock = _lock(settings) if embedded is not None and role != "web" else None
    try:
        if lock is not None and embedded is not None:
            repair(settings.data_dir, *embedded.files())
        store = _open_store(settings, clock, embedded, alone=lock is not None)
        files = open_files(settings.storage_url, settings.data_dir)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    if isinstance(clock, SharedClock):
        set_time(store, clock)
    live = Live()
    return App(
        tuning=Tuning(settings),
        clock=clock,
        store=store,
        files=files,
        live=live,
        relay=None if settings.embedded else Relay(store, live, clock),
        disk_space=DiskSpace(settings, clock, disk),
        role=role,
        lock=lock,
        backups=None if embedded is None or lock is None else BackupRounds(embedded, clock, settings.backup_every_h),
    )


def _open_store(settings: Settings, clock: Clock, embedded: EmbeddedDatabase | None, *, alone: bool) -> Store:
    """Open the store. `alone`: this process holds the lock on the data folder, and checks the database file before
    using it."""
    if embedded is None:
        return Store(settings.database, clock, secret_key=settings.secret_key)
    if alone:
        embedded.guard()
    elif embedded.is_unfinished():
        with only_process(settings):
            embedded.guard()
    else:
        embedded.require()
    try:
        store = Store(settings.database, clock, secret_key=settings.secret_key)
    except Unavailable as error:
        raise embedded.advised(error) from error
    if alone:
        embedded.remember(store.installation)
        if plain := embedded.plain_copies():
            log.warning("backups_hold_secrets_in_plain_text", files=[str(path) for path in plain])
    return store


@contextmanager
def only_process(settings: Settings) -> Iterator[None]:
    """Keep other processes from dispatching on this data folder for the duration of the block. Raises Conflict
    `data_dir_in_use` while one does."""
    lock = _lock(settings)
    try:
        yield
    finally:
        lock.release()


def _lock(settings: Settings) -> FileLock:
    """Lock the data folder. On an embedded database this lock is the lease: its holder knows that every earlier owner
    is dead. Raises Conflict `data_dir_in_use`."""
    make_private_folder(settings.data_dir)
    path = settings.data_dir / "genqueue.lock"
    require_folder(settings.data_dir)
    require_file(path)
    lock = FileLock(path, mode=privacy.FILE, thread_local=False)
    try:
        lock.acquire(blocking=False)
    except Timeout as error:
        raise Conflict("data_dir_in_use", path=str(settings.data_dir)) from error
    return lock
