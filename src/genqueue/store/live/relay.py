"""Relay of progress and previews from the process that runs a task to the processes that show it.

Each watched task has one unlogged row, written at most twice a second. Losing a row does no harm: a page lacks the
progress for a moment.
"""

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import inf
from typing import Any

import structlog
from sqlalchemy import Connection, bindparam, case, delete, func, null, select, update
from uuid_utils import uuid4

from genqueue.clock import SECOND, Clock, Instant
from genqueue.errors import Unavailable
from genqueue.store.database.tables import live
from genqueue.store.live.memory import Live, Progress
from genqueue.store.store import Store
from genqueue.store.writing.moves import FreeMove, TaskKeyed
from genqueue.store.writing.statements import BIG, INT, REAL, TEXT, over_moves, put
from genqueue.store.writing.tx import Tx

PAUSE_S = 0.5
WATCHED_S = 10.0
MARKED_S = 3.0
FORGOTTEN_S = 60.0
log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Watch(FreeMove):
    """A process requests the progress of these tasks until the time `until`."""

    name: str
    task_ids: tuple[str, ...]
    at: Instant
    until: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.name,)


@dataclass(frozen=True, slots=True)
class Heard(TaskKeyed):
    """Progress of a task; None when its run has ended. `preview` is None unless it is a new one."""

    task_id: str
    progress: Progress | None
    preview: bytes | None = None

    def row(self) -> dict[str, Any]:
        now = self.progress
        return {
            "task_id": self.task_id,
            "at": now and now.at,
            "value": now and now.value,
            "node": now and now.node,
            "step": now and now.step,
            "steps": now and now.steps,
            "seq": now and now.seq,
            "preview": None if self.preview is None else base64.b64encode(self.preview).decode("ascii"),
        }


def watch(tx: Tx, moves: Sequence[Watch]) -> Mapping[str, bool]:
    """Request the progress of tasks from the processes that run them. Rows whose requests ended FORGOTTEN_S ago are
    deleted."""
    until = {task_id: move.until for move in moves for task_id in move.task_ids}
    _WATCH.run(tx.connection, [{"task_id": each, "watched_until": until[each]} for each in sorted(until)])
    tx.connection.execute(_FORGET, {"before": min(move.at for move in moves) - int(FORGOTTEN_S * SECOND)})
    return {move.name: True for move in moves}


def publish(tx: Tx, moves: Sequence[Heard]) -> Mapping[str, bool]:
    """Write the progress of tasks that have a row; others are not legal."""
    rows = _TELL.run(tx.connection, [move.row() for move in sorted(moves, key=lambda move: move.task_id)])
    return {row.task_id: True for row in rows}


def load_watched(connection: Connection, now: Instant) -> frozenset[str]:
    """Return the tasks whose progress is requested now."""
    return frozenset(connection.execute(_WATCHED, {"now": now}).scalars())


def load_heard(connection: Connection, task_ids: Sequence[str]) -> dict[str, Progress]:
    """Return the progress of these tasks, as far as it is known."""
    rows = connection.execute(_HEARD, {"ids": list(task_ids) or [""]})
    return {row.task_id: Progress(row.at, row.value, row.node, row.step, row.steps, row.seq) for row in rows}


def load_preview(connection: Connection, task_id: str) -> bytes | None:
    """Return the newest preview of a task, JPEG or PNG; None without one."""
    stored = connection.execute(_PREVIEW, {"id": task_id}).scalar()
    return None if stored is None else base64.b64decode(stored)


class Relay:
    """Relay of one process; used where an installation may have several processes."""

    def __init__(self, store: Store, local: Live, clock: Clock) -> None:
        self._store, self._live, self._clock = store, local, clock
        self._name = str(uuid4())
        # Times of `Clock.awake`, which steps of the wall clock do not affect.
        self._wanted: dict[str, float] = {}
        self._marked: dict[str, float] = {}
        self._told: dict[str, Progress] = {}
        self._live.take_asked()

    async def run(self) -> None:
        """Relay in both directions every PAUSE_S, until cancelled."""
        while True:
            try:
                await self.give()
                await self.take()
            except Unavailable as error:
                log.debug("relay_waits", error=str(error))
            except Exception:
                log.exception("relay_failed")
            await self._clock.sleep(PAUSE_S)

    async def give(self) -> None:
        """Write the new progress of watched tasks that run in this process."""
        own = self._live.own()
        if not own and not self._told:
            return
        watched = await self._store.read(load_watched, self._clock.now())
        news = [
            Heard(task_id, now, self._new_preview(task_id, now))
            for task_id, now in own.items()
            if task_id in watched and self._told.get(task_id) != now
        ]
        over_ = [Heard(task_id, None) for task_id in self._told if task_id not in own]
        await self._store.write_all(publish, [*news, *over_])
        self._told = {task_id: now for task_id, now in own.items() if task_id in watched}

    async def take(self) -> None:
        """Read the progress of tasks that are requested here and run in other processes."""
        awake = self._clock.awake()
        own = self._live.own()
        self._wanted |= dict.fromkeys(self._live.take_asked(), awake + WATCHED_S)
        self._wanted = {each: until for each, until in self._wanted.items() if until > awake and each not in own}
        self._marked = {each: at for each, at in self._marked.items() if each in self._wanted}
        stale = [each for each in self._wanted if self._marked.get(each, -inf) <= awake - MARKED_S]
        if stale:
            now = self._clock.now()
            await self._store.write(watch, Watch(self._name, tuple(stale), now, now + int(WATCHED_S * SECOND)))
            self._marked |= dict.fromkeys(stale, awake)
        self._live.learn(await self._store.read(load_heard, list(self._wanted)) if self._wanted else {})

    async def preview(self, task_id: str) -> bytes | None:
        """Return the newest preview of a task that runs in another process."""
        return await self._store.read(load_preview, task_id)

    def _new_preview(self, task_id: str, now: Progress) -> bytes | None:
        last = self._told.get(task_id)
        return self._live.preview(task_id) if last is None or last.seq != now.seq else None


_IDS: Any = bindparam("ids", expanding=True)
_WATCH = put(
    live,
    lambda insert, _m: insert.on_conflict_do_update(
        index_elements=["task_id"], set_={"watched_until": insert.excluded.watched_until}
    ),
    task_id=TEXT,
    watched_until=BIG,
)
_FORGET = delete(live).where(live.c.watched_until < bindparam("before"))
_TELL = over_moves(
    lambda m: (
        update(live)
        .where(live.c.task_id == m.c.task_id)
        .values(
            **{name: m.c[name] for name in ("at", "value", "node", "step", "steps", "seq")},
            preview=case((m.c.at.is_(None), null()), else_=func.coalesce(m.c.preview, live.c.preview)),
        )
        .returning(live.c.task_id)
    ),
    task_id=TEXT,
    at=BIG,
    value=REAL,
    node=TEXT,
    step=INT,
    steps=INT,
    seq=INT,
    preview=TEXT,
)
_WATCHED = select(live.c.task_id).where(live.c.watched_until > bindparam("now"))
_HEARD = select(live).where(live.c.task_id.in_(_IDS), live.c.at.is_not(None))
_PREVIEW = select(live.c.preview).where(live.c.task_id == bindparam("id"))
