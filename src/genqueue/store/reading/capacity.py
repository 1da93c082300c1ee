"""Snapshot of the capacity of the queue: its backends, the lanes they serve, the work they hold, and run times.

The web layer derives from it why a task waits and when it will be done.
"""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, bindparam, select, text

from genqueue.clock import Instant
from genqueue.store.database.tables import backend
from genqueue.store.tasks.budgets import Budget, load_budgets
from genqueue.store.tasks.counters import waiting_by_lane
from genqueue.store.tasks.pauses import Pause, load_pause
from genqueue.store.tasks.run_times import load_paces
from genqueue.tasks.estimate import Plan, Sent, plan
from genqueue.tasks.pace import Paces, Work

AHEAD = 200
"""Number of waiting tasks, from the front of the queue, that are planned one by one; the rest is planned by lane."""

FREQUENT = 50
"""Number of lanes, those with the most waiting tasks, whose run times are loaded beside those of the near lanes."""


@dataclass(frozen=True, slots=True)
class BackendLoad:
    """A backend as the queue sees it.

    `open` is the number of its open attempts whose run has not ended. Of these, `given_up` are those whose tasks have
    moved on, and `uncancelled` those of them that it has not been asked to end. `ahead` holds, for each task that waits
    at the backend, how many prompts come before it and how many of those are not ours, as of the last probe.
    `full_until` is set while it is ready and takes nothing more: it is tried again then.
    """

    id: str
    name: str
    kind: str
    state: str
    seats: int
    next_probe_at: Instant | None
    paused_at: Instant | None
    unreachable_since: Instant | None
    ahead: Mapping[str, Sequence[int]]
    open: int
    given_up: int = 0
    uncancelled: int = 0
    full_until: Instant | None = None

    @property
    def busy(self) -> int:
        """Number of taken seats. An open attempt that waits for a seat takes none."""
        return min(self.open, self.seats)

    @property
    def at_work(self) -> bool:
        """True while the backend takes new work: it is ready and not paused."""
        return self.state == "ready" and self.paused_at is None


@dataclass(frozen=True, slots=True)
class Capacity:
    """Capacity and load of the queue.

    `able[lane]` and `unable[lane]` are the backends judged so far, the latter with what they lack (a trouble as JSON).
    `sent` is the work that the backends hold, in the order of the claims; `ahead` the front of the queue, at most AHEAD
    tasks; `mix` the number of waiting tasks by lane; `paces` the run times of such tasks. `kinds` maps every backend,
    removed ones included, to its kind. `pause` is the pause of the whole queue. `budgets` are
    those of the backends with a limit of costs, `paid[lane]` the backends on which runs of the lane cost money.
    """

    backends: dict[str, BackendLoad]
    kinds: dict[str, str]
    able: dict[str, frozenset[str]]
    unable: dict[str, dict[str, dict[str, Any] | None]]
    pause: Pause | None = None
    paces: Paces = field(default_factory=lambda: Paces({}))
    sent: tuple[Sent, ...] = ()
    ahead: tuple[Work, ...] = ()
    mix: Mapping[str, int] = field(default_factory=dict)
    budgets: Mapping[str, Budget] = field(default_factory=dict)
    paid: Mapping[str, frozenset[str]] = field(default_factory=dict)

    def plan(self, now: Instant) -> Plan:
        """Estimate when the sent and the waiting tasks will run. During a pause no new task is planned to begin."""
        beyond = Counter(self.mix)
        beyond.subtract(work.lane for work in self.ahead)
        paused = self.pause is not None
        return plan(
            now,
            self.paces,
            at_work=[] if paused else [each.id for each in self.backends.values() if each.at_work],
            able=self.able,
            sent=self.sent,
            waiting=self.ahead,
            beyond=+beyond,
        )


def load_capacity(connection: Connection, lanes: Collection[str]) -> Capacity:
    """Read the snapshot for tasks of `lanes`; without any lane only backends, kinds and the pause are read."""
    kinds = {row.id: row.kind for row in connection.execute(_KINDS)}
    backends = {row.id: _load(row) for row in connection.execute(_BACKENDS)}
    pause = load_pause(connection)
    if not lanes:
        return Capacity(backends, kinds, {}, {}, pause)
    sent = tuple(
        Sent(row.id, row.backend_id, Work(row.lane, row.workflow, row.size), row.started_at)
        for row in connection.execute(_SENT)
    )
    ahead = tuple(Work(*row) for row in connection.execute(_AHEAD, {"most": AHEAD}))
    mix = waiting_by_lane(connection)
    near = {*lanes, *(each.work.lane for each in sent), *(each.lane for each in ahead)}
    able: dict[str, set[str]] = {}
    paid: dict[str, set[str]] = {}
    unable: dict[str, dict[str, dict[str, Any] | None]] = {}
    for row in connection.execute(_JUDGED, {"lanes": sorted(near)}):
        if row.able:
            able.setdefault(row.lane, set()).add(row.backend_id)
            if row.paid:
                paid.setdefault(row.lane, set()).add(row.backend_id)
        else:
            unable.setdefault(row.lane, {})[row.backend_id] = json.loads(row.lacks) if row.lacks else None
    frequent = (lane for lane, _ in Counter(mix).most_common(FREQUENT))
    return Capacity(
        backends=backends,
        kinds=kinds,
        able={lane: frozenset(ids) for lane, ids in able.items()},
        unable=unable,
        pause=pause,
        paces=load_paces(connection, near.union(frequent)),
        sent=sent,
        ahead=ahead,
        mix=mix,
        budgets=load_budgets(connection),
        paid={lane: frozenset(ids) for lane, ids in paid.items()},
    )


def _load(row: Any) -> BackendLoad:
    columns = row._asdict()
    stored = columns.pop("about")
    about = json.loads(stored) if stored else {}
    return BackendLoad(**columns, ahead=about.get("ahead") or {}, full_until=about.get("full_until"))


_KINDS = select(backend.c.id, backend.c.kind)
_BACKENDS = text(
    """
    WITH load AS (
        SELECT a.backend_id, count(*) AS open, sum(orphan) AS given_up, sum(orphan * uncancelled) AS uncancelled
          FROM (SELECT a.backend_id, CASE WHEN t.attempt_id = a.id THEN 0 ELSE 1 END AS orphan,
                       CASE WHEN a.cancel_requested_at IS NULL AND a.crashes = 0 THEN 1 ELSE 0 END AS uncancelled
                  FROM attempt a LEFT JOIN task t ON t.id = a.task_id
                 WHERE a.closed_at IS NULL AND a.ended_at IS NULL) a
         GROUP BY a.backend_id)
    SELECT b.id, b.name, b.kind, b.state, b.seats, b.next_probe_at, b.paused_at, b.unreachable_since, b.about,
           COALESCE(load.open, 0) AS open, COALESCE(load.given_up, 0) AS given_up,
           COALESCE(load.uncancelled, 0) AS uncancelled
      FROM backend b LEFT JOIN load ON load.backend_id = b.id WHERE b.deleted_at IS NULL ORDER BY b.id
    """
)
_LANES: Any = bindparam("lanes", expanding=True)
_JUDGED = text(
    "SELECT s.backend_id, s.lane, s.able, s.paid, s.lacks FROM serves s JOIN backend b ON b.id = s.backend_id"
    " WHERE b.deleted_at IS NULL AND s.lane IN :lanes ORDER BY s.backend_id"
).bindparams(_LANES)
# CROSS JOIN makes SQLite begin with the open attempts, whatever its statistics say about the sizes of the tables.
_SENT = text(
    """
    SELECT task.id, a.backend_id, task.lane, COALESCE(task.workflow_id, '') AS workflow, task.size, a.started_at
      FROM attempt a CROSS JOIN task
     WHERE a.closed_at IS NULL AND a.ended_at IS NULL AND task.id = a.task_id AND task.attempt_id = a.id
     ORDER BY a.claimed_at, a.id
    """
)
_AHEAD = text(
    """
    SELECT lane, COALESCE(workflow_id, '') AS workflow, size FROM task
     WHERE status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL
     ORDER BY priority DESC, turn, id LIMIT :most
    """
)
