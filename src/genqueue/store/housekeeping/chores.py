"""Periodic verbs: due retries, overdue stops, purging of deleted tasks, and trimming of logs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import bindparam, delete, select, update

from genqueue.clock import Instant
from genqueue.store.database.tables import attempt, idempotency, output, session, submission, task, task_input
from genqueue.store.files.garbage import throw
from genqueue.store.tasks.counters import fold
from genqueue.store.tasks.frozen_graphs import drop_bodies
from genqueue.store.tasks.run_times import forget_paces
from genqueue.store.tasks.user_actions import FORGOTTEN
from genqueue.store.writing.events import trim_events
from genqueue.store.writing.guards import MAY_COST, allows, set_status
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.task_events import EVENT_COLUMNS, log_task_event
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import Event

DAY = 86_400_000_000


@dataclass(frozen=True, slots=True)
class Sweep(FreeMove):
    """One round of a chore. Rows of the time `before` or earlier are due; `most` limits the tasks of one round."""

    at: Instant
    before: Instant
    most: int = 500

    @property
    def keys(self) -> tuple[str, ...]:
        return ("sweep",)


def due(tx: Tx, moves: Sequence[Sweep]) -> Mapping[str, int]:
    """RETRYING -> PENDING for tasks whose retry is due. `backends.recover` does the same when a backend recovers."""
    (move,) = moves
    rows = tx.connection.execute(_DUE, {"now": move.at, "before": move.before}).all()
    return {"sweep": _log_event(tx, rows, move.at)}


def stop_overdue(tx: Tx, moves: Sequence[Sweep]) -> Mapping[str, int]:
    """Finish stops that were requested by `before` and not answered by the backend: the task becomes STOPPED, its
    attempt an orphan.

    A task that may have been billed, and whose run is not known to exist, is left out: the worker that holds its
    backend finds out, and asks the user if need be.
    """
    (move,) = moves
    rows = tx.connection.execute(_STOP_OVERDUE, {"now": move.at, "before": move.before}).all()
    return {"sweep": _log_event(tx, rows, move.at)}


def purge(tx: Tx, moves: Sequence[Sweep]) -> Mapping[str, int]:
    """Delete the rows of tasks that were deleted by `before` and have no open attempt, earliest deletion first, and
    hand their files to garbage collection. Return the number of tasks."""
    (move,) = moves
    ids = list(tx.connection.execute(_PURGEABLE, {"before": move.before, "most": move.most}).scalars())
    if not ids:
        return {"sweep": 0}
    throw(tx.connection, tx.connection.execute(_KEYS, {"ids": ids}).scalars(), move.at)
    for statement in _PURGE:
        tx.connection.execute(statement, {"ids": ids})
    drop_bodies(tx.connection, ids)
    return {"sweep": len(ids)}


def trim(tx: Tx, moves: Sequence[Sweep]) -> Mapping[str, int]:
    """Trim the event log to events after `before`, delete submissions after a day, idempotency keys after 30 days,
    ended sessions, and run times not updated for 180 days, and fold the counters."""
    (move,) = moves
    fold(tx.connection, move.at)
    tx.connection.execute(_OLD_SUBMISSIONS, {"before": move.at - DAY})
    tx.connection.execute(_OLD_KEYS, {"before": move.at - 30 * DAY})
    tx.connection.execute(_ENDED_SESSIONS, {"now": move.at})
    forget_paces(tx.connection, move.at - 180 * DAY)
    return {"sweep": trim_events(tx.connection, move.before, kept_s=0)}


def _log_event(tx: Tx, rows: Sequence[Any], at: Instant) -> int:
    for row in rows:
        log_task_event(tx, row, at)
    return len(rows)


_NOW, _BEFORE = bindparam("now", type_=task.c.updated_at.type), bindparam("before", type_=task.c.updated_at.type)
_DUE = (
    update(task)
    .where(allows(Event.DUE), task.c.next_retry_at <= _BEFORE)
    .values(set_status(Event.DUE, **FORGOTTEN, updated_at=_NOW))
    .returning(*EVENT_COLUMNS)
)
_STOP_OVERDUE = (
    update(task)
    .where(
        allows(Event.STOP),
        task.c.stop_requested_at.is_not(None),
        task.c.stop_requested_at <= _BEFORE,
        ~select(attempt.c.id).where(attempt.c.id == task.c.attempt_id, MAY_COST).exists(),
    )
    .values(set_status(Event.STOP, **FORGOTTEN, completed_at=_NOW, updated_at=_NOW))
    .returning(*EVENT_COLUMNS)
)
_IDS: Any = bindparam("ids", expanding=True)
_PURGEABLE = (
    select(task.c.id)
    .where(
        task.c.deleted_at.is_not(None),
        task.c.deleted_at <= _BEFORE,
        ~select(attempt.c.id).where(attempt.c.task_id == task.c.id, attempt.c.closed_at.is_(None)).exists(),
    )
    .order_by(task.c.deleted_at)
    .limit(bindparam("most"))
    # A transaction that restores one of them waits and then finds no task, or comes first, and the task is left out.
    .with_for_update(of=task)
)
_KEYS = select(output.c.key).where(output.c.task_id.in_(_IDS))
_PURGE = (
    delete(output).where(output.c.task_id.in_(_IDS)),
    delete(attempt).where(attempt.c.task_id.in_(_IDS)),
    delete(task_input).where(task_input.c.task_id.in_(_IDS)),
    delete(task).where(task.c.id.in_(_IDS)),
)
_OLD_SUBMISSIONS = delete(submission).where(submission.c.created_at < bindparam("before"))
_ENDED_SESSIONS = delete(session).where(session.c.ends_at <= _NOW)
_OLD_KEYS = delete(idempotency).where(idempotency.c.created_at < bindparam("before"))
