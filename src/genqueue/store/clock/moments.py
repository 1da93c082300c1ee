"""The stored times that are shifted with a step of the clock: those on which decisions still depend.

Decision 0012 lists every column that holds a time as shifted or kept, and a test compares that list with the tables.
Times of the past keep what the clock showed then; `steps.long_ago` computes their age.
"""

from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, literal, or_, select, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import Instant
from genqueue.store.database.tables import (
    attempt,
    backend,
    idempotency,
    lease,
    litter,
    live,
    pace,
    session,
    submission,
    task,
)
from genqueue.store.tasks.pauses import QUEUE_RESUMED
from genqueue.store.writing.meta import read_mark, write_mark
from genqueue.tasks.states import UNFINISHED


def move_moments(connection: Connection, by: Instant) -> None:
    """Shift the pending times by `by` microseconds, so that each deadline leaves as much time as before the step."""
    for statement in _MOVE:
        connection.execute(statement, {"by": by})
    if resumed := read_mark(connection, QUEUE_RESUMED):
        write_mark(connection, QUEUE_RESUMED, {**resumed, "at": int(resumed["at"]) + by})


_BY: Any = bindparam("by", type_=task.c.updated_at.type)


def _moved(table: Table, condition: ColumnElement[bool], *names: str) -> Any:
    """Return the UPDATE that shifts these columns; NULL stays NULL."""
    return update(table).where(condition).values({name: table.c[name] + _BY for name in names})


_EACH = literal(1) == 1
_LIVE = task.c.status.in_(sorted(str(each) for each in UNFINISHED))
_OWED = task.c.on_return.is_not(None)
_OF_LIVE = attempt.c.task_id.in_(select(task.c.id).where(or_(_LIVE, _OWED)))
_MOVE = (
    # `turn` is the place of a waiting task: a task started after the step must not overtake it. A task that the end of
    # an outage will start again keeps its place as well.
    _moved(task, or_(_LIVE, _OWED), "turn", "asked_at"),
    _moved(task, _LIVE, "next_retry_at", "stop_requested_at", "sent_at", "started_at", "timeout_at"),
    # Compared with `ready_at` of a backend, to find the tasks that failed in the outage that ends.
    _moved(task, _OWED, "completed_at"),
    _moved(task, task.c.deleted_at.is_not(None), "deleted_at"),
    _moved(
        attempt,
        attempt.c.closed_at.is_(None),
        *("claimed_at", "submitting_at", "accepted_at", "started_at", "cancel_requested_at", "absent_at"),
        *("abandoned_at", "ended_at"),
    ),
    # Compared with `asked_at`, to find whether a crash counts for the present start of the task.
    _moved(attempt, and_(attempt.c.closed_at.is_not(None), attempt.c.crashes > 0, _OF_LIVE), "claimed_at"),
    _moved(attempt, attempt.c.crashed_at.is_not(None), "crashed_at"),
    _moved(backend, backend.c.deleted_at.is_(None), "checked_at", "unreachable_since", "ready_at", "next_probe_at"),
    # Stands for `ready_at` of a backend that was never ready.
    _moved(backend, and_(backend.c.deleted_at.is_(None), backend.c.ready_at.is_(None)), "created_at"),
    _moved(lease, lease.c.lease_until.is_not(None), "lease_until"),
    _moved(submission, _EACH, "created_at"),
    _moved(idempotency, _EACH, "created_at"),
    _moved(session, _EACH, "created_at", "ends_at"),
    _moved(pace, _EACH, "measured_at"),
    _moved(litter, _EACH, "look_at"),
    _moved(live, _EACH, "watched_until"),
)
