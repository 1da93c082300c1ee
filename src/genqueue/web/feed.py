"""The feed: reads the event log once per wake-up, however many browsers listen, and passes each its part.

Computed once for all of them: the counts. Watched tasks are read on request of each socket.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from typing import Any, NamedTuple

import structlog
from sqlalchemy import Connection

from genqueue.clock import Clock
from genqueue.errors import Unavailable
from genqueue.store.live.memory import Live
from genqueue.store.reading.capacity import Capacity, load_capacity
from genqueue.store.reading.task_views import View, view_tasks
from genqueue.store.store import Store
from genqueue.store.tasks.counters import read_counts
from genqueue.store.writing.events import Logged, newest_event, oldest_event, read_events
from genqueue.web.days import span

TICK_S = 1.0
COUNTED_S = 60
"""Counts of an unchanged log are valid for so many seconds: after that it may be another day."""

PIECE = 500
MOST_WAITING = 2_000
MOST_WATCHED = 100

log = structlog.get_logger(__name__)


class Mark(NamedTuple):
    """The oldest event number that is kept, and the newest."""

    oldest: int
    newest: int


class Listener:
    """One browser. `news` holds the events not sent to it yet; `lost` is set when there are too many of them."""

    def __init__(self, viewer: str, tz: str, most: int) -> None:
        self.viewer = viewer
        self.tz = tz
        self.news: deque[Logged] = deque()
        self.arrived = asyncio.Event()
        self.lost = asyncio.Event()
        self.watched: frozenset[str] = frozenset()
        self.moved: set[str] = set()
        self.moving = asyncio.Event()
        self.ticked = asyncio.Event()
        self._most = most

    def hear(self, rows: list[Logged]) -> None:
        """Take the events of this viewer; those without a user are for everyone."""
        mine = [row for row in rows if row.user_id in ("", self.viewer)]
        if not mine:
            return
        self.news.extend(mine)
        self.arrived.set()
        if len(self.news) > self._most:
            self.lost.set()

    def note(self, task_id: str) -> None:
        """Note progress of a watched task. Only the fact is kept: the newest state is read when it is sent."""
        if task_id in self.watched:
            self.moved.add(task_id)
            self.moving.set()


class Feed:
    """The feed of one process."""

    def __init__(self, store: Store, live: Live, clock: Clock, *, most_waiting: int = MOST_WAITING) -> None:
        self._store, self._live, self._clock = store, live, clock
        self._most_waiting = most_waiting
        self._listeners: set[Listener] = set()
        self._woken = asyncio.Event()
        self._read_to = 0
        self._supply = Capacity({}, {}, {}, {})
        self._counted: dict[tuple[str, str], tuple[int, float, Any]] = {}
        self._tasks: list[asyncio.Task[None]] = []
        self._ends: list[Callable[[], None]] = []

    @property
    def stream(self) -> str:
        return self._store.stream

    @property
    def listeners(self) -> int:
        """How many browsers listen."""
        return len(self._listeners)

    @property
    def capacity(self) -> Capacity:
        """The backends, without lanes, as of the last event about backends."""
        return self._supply

    async def start(self) -> None:
        """Begin to read the log. Events that are in it already are not passed on."""
        self._read_to = await self._store.read(newest_event)
        self._supply = await self._store.read(load_capacity, ())
        self._ends = [self._store.on_change(self._woken.set), self._live.listen(self._note)]
        self._tasks = [asyncio.create_task(self._read_for_ever()), asyncio.create_task(self._tick_for_ever())]

    async def stop(self) -> None:
        for end in self._ends:
            end()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def attach(self, viewer: str, tz: str = "UTC") -> Listener:
        """Add a listener, which receives every event from now on. Attach first, then read what came before."""
        listener = Listener(viewer, tz, self._most_waiting)
        self._listeners.add(listener)
        return listener

    def detach(self, listener: Listener) -> None:
        self._listeners.discard(listener)

    async def mark(self) -> Mark:
        return await self._store.read(_mark)

    async def replay(self, after: int) -> list[Logged]:
        """A piece of the log after that number, for all viewers; empty at its end."""
        return await self._store.read(read_events, after, PIECE)

    async def counts(self, viewer: str, tz: str) -> tuple[int, list[tuple[str, str, int, int]]]:
        """(event, rows of `tallied_since`), computed once per state of the log, and again after COUNTED_S."""
        now = self._clock.now()
        known = self._counted.get((viewer, tz))
        awake = self._clock.awake()
        if known is not None and known[0] == self._read_to and awake - known[1] < COUNTED_S:
            return known[2]  # type: ignore[no-any-return]
        begin, _ = span("today", tz, now)
        read_to = self._read_to
        found = await self._store.read(read_counts, viewer, begin)
        self._counted[viewer, tz] = (read_to, awake, found)
        return found

    async def look(self, viewer: str, task_ids: frozenset[str]) -> View:
        """The watched tasks in their current state."""
        return await self._store.read(view_tasks, viewer, sorted(task_ids))

    async def _read_for_ever(self) -> None:
        while True:
            await self._woken.wait()
            self._woken.clear()
            try:
                await self._read_on()
            except Unavailable as error:
                # The next tick tries again; nothing is lost, as the events stay in the log.
                log.warning("feed_interrupted", error=str(error))
            except Exception as error:
                # A feed that ended silently would leave every browser believing that nothing happens any more.
                log.error("feed_failed", exc_info=error)

    async def _read_on(self) -> None:
        while rows := await self._store.read(read_events, self._read_to, PIECE):
            self._read_to = rows[-1].id
            if any(row.type.startswith("backend.") for row in rows):
                self._supply = await self._store.read(load_capacity, ())
            for listener in list(self._listeners):
                listener.hear(rows)

    async def _tick_for_ever(self) -> None:
        while True:
            await self._clock.sleep(TICK_S)
            self._woken.set()
            for listener in list(self._listeners):
                self._live.ask(listener.watched)
                listener.ticked.set()

    def _note(self, task_id: str) -> None:
        for listener in self._listeners:
            listener.note(task_id)


def _mark(connection: Connection) -> Mark:
    return Mark(oldest_event(connection), newest_event(connection))
