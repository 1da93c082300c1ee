"""The state table, compiled to SQL. This is the one file that assigns a status."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, and_, func, literal_column, or_

from genqueue.store.database.tables import attempt, task
from genqueue.store.writing.task_events import has_code
from genqueue.tasks.states import INITIAL, NOBODY_KNOWS, Event, Status, sources, target


def among(statuses: Iterable[Status]) -> ColumnElement[bool]:
    """Literals, not parameters: the planner then sees that a partial index fits; one alone it sees only with `=`."""
    literals: list[ColumnElement[str]] = [literal_column(f"'{status}'") for status in sorted(statuses)]
    return task.c.status == literals[0] if len(literals) == 1 else task.c.status.in_(literals)


def allows(event: Event) -> ColumnElement[bool]:
    """In WHERE: the present status lets this event happen."""
    return among(sources(event))


def lacks(column: ColumnElement[Any]) -> ColumnElement[bool]:
    """IS NULL where tasks are looked up by id. In these words no partial index promises to hold just those few: while
    its statistics are old, PostgreSQL believes such a promise and reads everything that waits."""
    return func.coalesce(column, "") == ""


def becomes(event: Event, **values: Any) -> dict[str, Any]:
    """In SET: where this event leads to, with the next version of the row."""
    return touched(status=literal_column(f"'{target(event)}'"), **values)


def touched(**values: Any) -> dict[str, Any]:
    """In SET: any visible change counts the version up, so that readers can order what they hear."""
    return {"version": task.c.version + 1, **values}


def born(status: Status) -> dict[str, Any]:
    """In INSERT: the status of a new task."""
    if status not in INITIAL:
        raise ValueError(f"no task is born {status}")
    return {"status": str(status)}


UNKNOWN = and_(task.c.error.is_not(None), has_code(task.c.error, NOBODY_KNOWS))
"""Of a task that has failed: can nobody tell whether its run was paid for?"""

NO_WISH = and_(task.c.stop_requested_at.is_(None), task.c.deleted_at.is_(None))
WISHED = or_(task.c.stop_requested_at.is_not(None), task.c.deleted_at.is_not(None))
"""Does somebody wish that it stops? A task that was deleted is stopped first."""

MAY_COST = and_(
    attempt.c.paid == 1,
    attempt.c.submitting_at.is_not(None),
    attempt.c.started_at.is_(None),
    or_(attempt.c.accepted_at.is_(None), attempt.c.adopted == 1),
)
"""Of an attempt: it may have been billed, and no answer of its server says that there is such a run."""
