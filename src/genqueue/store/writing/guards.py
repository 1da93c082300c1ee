"""The state table as SQL guards. This is the only file that assigns a status."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, and_, exists, func, literal_column, or_

from genqueue.store.database.tables import attempt, task
from genqueue.store.writing.task_events import has_code
from genqueue.tasks.states import INITIAL, OUTCOME_UNKNOWN, Event, Status, sources, target


def status_in(statuses: Iterable[Status]) -> ColumnElement[bool]:
    """In WHERE: one of these statuses. Only literals, and `=` for a single one, let the planner use a partial index."""
    literals: list[ColumnElement[str]] = [literal_column(f"'{status}'") for status in sorted(statuses)]
    return task.c.status == literals[0] if len(literals) == 1 else task.c.status.in_(literals)


def allows(event: Event) -> ColumnElement[bool]:
    """In WHERE: this event is legal in the present status."""
    return status_in(sources(event))


def is_null_unindexed(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """In WHERE: the column is null, for look-ups of tasks by id. This form matches no partial index: with old
    statistics PostgreSQL would expect few rows in such an index, choose it, and read every task that waits."""
    return func.coalesce(column, "") == ""


def set_status(event: Event, **values: Any) -> dict[str, Any]:
    """In SET: the status that this event leads to, with the next version of the row."""
    return touched(status=literal_column(f"'{target(event)}'"), **values)


def touched(**values: Any) -> dict[str, Any]:
    """In SET: these values and the next version of the row, by which readers can order the events."""
    return {"version": task.c.version + 1, **values}


def initial_status(status: Status) -> dict[str, Any]:
    """In INSERT: the status of a new task."""
    if status not in INITIAL:
        raise ValueError(f"no task is born {status}")
    return {"status": str(status)}


UNKNOWN = and_(task.c.error.is_not(None), has_code(task.c.error, OUTCOME_UNKNOWN))
"""In WHERE, of a failed task: its outcome is unknown, so its run may have been paid for."""

MAY_BE_BILLED = and_(attempt.c.paid == 1, attempt.c.submitting_at.is_not(None))
"""In WHERE, of an attempt: it is paid, and it may have been sent."""

PAID_AND_OPEN = and_(MAY_BE_BILLED, attempt.c.closed_at.is_(None))
"""In WHERE, of an attempt: it is paid, it may have been sent, and its end is not known yet."""

STILL_PAID = exists().where(attempt.c.task_id == task.c.id, PAID_AND_OPEN).correlate(task)
"""In WHERE: a run of the task may still be executing at a backend that is paid for it."""

NO_STOP_REQUESTED = and_(task.c.stop_requested_at.is_(None), task.c.deleted_at.is_(None))
STOP_REQUESTED = or_(task.c.stop_requested_at.is_not(None), task.c.deleted_at.is_not(None))
"""In WHERE: a stop was requested, also by deleting the task, which is stopped first."""

MAY_COST = and_(
    MAY_BE_BILLED,
    attempt.c.started_at.is_(None),
    or_(attempt.c.accepted_at.is_(None), attempt.c.adopted == 1),
)
"""In WHERE, of an attempt: it may have been billed, and no answer of its backend says that there is such a run."""
