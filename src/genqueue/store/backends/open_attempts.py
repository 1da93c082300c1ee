"""Queries for dispatch: the open attempts at the backends of a worker, and what was requested of their tasks."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, text

from genqueue.clock import Instant, moved
from genqueue.store.backends.backends import unjudged_lanes


class Open(NamedTuple):
    """An open attempt with the columns of its task that dispatch needs.

    `current` is False for an orphan. `executions` counts since the last start. `crashes` is how often a step of the
    attempt has raised an unforeseen exception. `paid`: it may be billed.
    """

    attempt_id: str
    task_id: str
    number: int
    backend_id: str
    lane: str
    claimed_at: Instant
    submitting_at: Instant | None
    accepted_at: Instant | None
    remote_id: str | None
    started_at: Instant | None
    cancel_requested_at: Instant | None
    absent_at: Instant | None
    abandoned_at: Instant | None
    posts: int
    ended_at: Instant | None
    current: bool
    stop_requested: bool
    timeout_at: Instant | None
    node_count: int
    retry_count: int
    vanish_count: int
    executions: int
    requeue_count: int
    running_timeout_s: int | None
    max_retries: int
    outputs_optional: bool
    adopted: bool = False

    def moved(self, by: Instant) -> "Open":
        """Return a copy with all times shifted, as it would be read after a step of the clock by `by`."""
        later: dict[str, Any] = {name: moved(getattr(self, name), by) for name in _AT}
        return self._replace(claimed_at=self.claimed_at + by, **later)

    crashes: int = 0
    kind: str = ""
    paid: bool = False


_AT = (
    *("submitting_at", "accepted_at", "started_at", "cancel_requested_at", "absent_at", "abandoned_at", "ended_at"),
    "timeout_at",
)


def open_attempts(connection: Connection, backend_ids: Sequence[str]) -> list[Open]:
    """Return every open attempt at these backends, oldest first."""
    rows = connection.execute(_OPEN, {"backends": list(backend_ids) or [""]})
    return [Open(*row) for row in rows]


def open_attempt(connection: Connection, attempt_id: str) -> Open | None:
    """Return one open attempt as it stands now; None when it is closed."""
    row = connection.execute(_ONE_OPEN, {"id": attempt_id}).first()
    return None if row is None else Open(*row)


def may_be_cancelled(connection: Connection, attempt_id: str) -> bool:
    """Is this orphan still open, and its run not followed by another attempt that is current? A cancel would otherwise
    end a run that a task has adopted."""
    return connection.execute(_MAY_BE_CANCELLED, {"id": attempt_id}).first() is not None


def left_there(connection: Connection, task_id: str, remote_id: str) -> list[dict[str, Any]]:
    """Return the output files of a run that its backend listed and that could not be fetched; empty when no list was
    stored."""
    stored = connection.execute(_LEFT_THERE, {"task": task_id, "remote": remote_id}).scalar()
    return json.loads(stored) if stored else []


def survey(connection: Connection, backend_ids: Sequence[str]) -> tuple[list[Open], bool]:
    """Return, from one transaction, the open attempts at these backends and whether a lane is not judged yet."""
    return open_attempts(connection, backend_ids), bool(unjudged_lanes(connection, backend_ids))


def able_elsewhere(connection: Connection, lane: str, backend_id: str) -> bool:
    """Return True when another backend can run this lane now: able, ready, neither paused nor removed."""
    return count_able_elsewhere(connection, lane, backend_id) > 0


def count_able_elsewhere(connection: Connection, lane: str, backend_id: str) -> int:
    """Return the number of other backends that can run this lane now, as in `able_elsewhere`."""
    return int(connection.execute(_ELSEWHERE, {"lane": lane, "backend": backend_id}).scalar_one())


def count_unsent(connection: Connection, task_id: str) -> int:
    """Return the number of this task's latest attempts that could not be sent, without a break."""
    return int(connection.execute(_UNSENT, {"task": task_id}).scalar_one())


def died_under(connection: Connection, task_id: str, most: int) -> list[str]:
    """Return the names of the backends where this task's last executions vanished or could not be cancelled, oldest
    first, at most `most` of the latest."""
    return list(reversed(connection.execute(_DIED, {"task": task_id, "most": most}).scalars().all()))


_COLUMNS = """
    SELECT a.id, a.task_id, a.number, a.backend_id, a.lane, a.claimed_at, a.submitting_at, a.accepted_at, a.remote_id,
           a.started_at, a.cancel_requested_at, a.absent_at, a.abandoned_at, a.posts, a.ended_at,
           (t.attempt_id IS NOT NULL AND t.attempt_id = a.id) AS current,
           (t.stop_requested_at IS NOT NULL OR t.deleted_at IS NOT NULL) AS stop_requested,
           t.timeout_at, coalesce(t.node_count, 0), coalesce(t.retry_count, 0), coalesce(t.vanish_count, 0),
           coalesce(t.execution_count - t.executions_before, 0), coalesce(t.requeue_count, 0), t.running_timeout_s,
           coalesce(t.max_retries, 0), coalesce(t.outputs_optional, 0), a.adopted = 1, a.crashes,
           coalesce(t.kind, ''), a.paid = 1
      FROM attempt a LEFT JOIN task t ON t.id = a.task_id
     WHERE a.closed_at IS NULL
"""
_BACKENDS: Any = bindparam("backends", expanding=True)
_OPEN = text(f"{_COLUMNS} AND a.backend_id IN :backends ORDER BY a.id").bindparams(_BACKENDS)
_ONE_OPEN = text(f"{_COLUMNS} AND a.id = :id")
_MAY_BE_CANCELLED = text(
    """
    SELECT a.id FROM attempt a
     WHERE a.id = :id AND a.closed_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM attempt b JOIN task t ON t.attempt_id = b.id
                        WHERE b.backend_id = a.backend_id AND b.closed_at IS NULL AND b.id <> a.id
                          AND coalesce(b.remote_id, b.id) = coalesce(a.remote_id, a.id))
    """
)
# A run that could not be cancelled had its cancel requested before it was abandoned; a run whose backend was away gets
# its cancel requested after the backend has returned.
_DIED = text(
    "SELECT b.name FROM attempt a JOIN backend b ON b.id = a.backend_id WHERE a.task_id = :task"
    " AND (a.outcome = 'vanished' OR a.cancel_requested_at <= a.abandoned_at) AND a.started_at IS NOT NULL"
    " ORDER BY a.number DESC LIMIT :most"
)
_LEFT_THERE = text(
    "SELECT left_there FROM attempt WHERE task_id = :task AND remote_id = :remote AND left_there IS NOT NULL"
    " ORDER BY number DESC LIMIT 1"
)
_ELSEWHERE = text(
    "SELECT count(*) FROM serves s JOIN backend b ON b.id = s.backend_id WHERE s.lane = :lane AND s.able = 1"
    " AND s.backend_id <> :backend AND b.state = 'ready' AND b.paused_at IS NULL AND b.deleted_at IS NULL"
)
# An attempt given up as `backend_unreachable` ended a series: its task was started again since.
_UNSENT = text(
    """
    SELECT count(*) FROM attempt a
     WHERE a.task_id = :task AND a.closed_at IS NOT NULL
       AND a.number > (SELECT coalesce(max(b.number), 0) FROM attempt b
                        WHERE b.task_id = :task AND b.closed_at IS NOT NULL
                          AND (b.outcome <> 'not_sent' OR b.error IS NULL
                               OR b.error LIKE '%"backend_unreachable"%'))
    """
)
