"""Counts of selected tasks by their state; they decide which actions fit the whole selection."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, and_, func, not_, select

from genqueue.store.database.tables import attempt, task
from genqueue.store.reading.lists import Wanted, known_by, meant_by
from genqueue.store.writing.guards import PAID_AND_OPEN, UNKNOWN, allows, status_in
from genqueue.tasks.states import Event, Status

_PIECE = 500


class TaskState(NamedTuple):
    """State of a task: its status, whether a stop was requested, whether its outcome is unknown (a paid run may have
    taken place), and whether a paid run of it may still execute although the task could be started again."""

    status: str
    stopping: bool
    unknown: bool = False
    still_paid: bool = False


# A list of the few paid attempts that are open, so that a selection of many tasks is not searched one by one.
STILL_PAID_UNLESS_UNKNOWN = and_(
    allows(Event.START),
    task.c.id.in_(select(attempt.c.task_id).where(PAID_AND_OPEN)),
    not_(and_(task.c.status == Status.FAILED, UNKNOWN)),
)
"""In WHERE: what `start` refuses as `still_stopping` unless it is confirmed."""


def sum_ids(connection: Connection, viewer: str, ids: Sequence[str]) -> dict[TaskState, int]:
    """Count these tasks of the viewer by state; unknown and deleted ones are left out."""
    found: Counter[TaskState] = Counter()
    mine = [task.c.user_id == viewer, task.c.deleted_at.is_(None)]
    for begin in range(0, len(ids), _PIECE):
        found.update(_sum(connection, [*mine, task.c.id.in_(ids[begin : begin + _PIECE])]))
    return dict(found)


def sum_wanted(
    connection: Connection, viewer: str, wanted: Wanted, exclude: Sequence[str], as_of: int | None
) -> dict[TaskState, int]:
    """Count by state the tasks that match a filter; `exclude` and `as_of` as in `lists.find_ids`."""
    conditions = meant_by(connection, viewer, wanted)
    if as_of is not None:
        conditions.append(known_by(as_of))
    found = Counter(_sum(connection, conditions))
    for begin in range(0, len(exclude), _PIECE):
        left_out = task.c.id.in_(exclude[begin : begin + _PIECE])
        found.subtract(_sum(connection, [*conditions, left_out]))
    return {state: number for state, number in found.items() if number > 0}


def _sum(connection: Connection, conditions: Sequence[ColumnElement[bool]]) -> dict[TaskState, int]:
    stopping = task.c.stop_requested_at.is_not(None)
    query = select(task.c.status, stopping, func.count()).where(*conditions).group_by(task.c.status, stopping)
    found = Counter({TaskState(status, bool(wished)): number for status, wished, number in connection.execute(query)})
    for state in [each for each in found if each.status == Status.FAILED]:
        # In a query of its own, so that `error` is read for FAILED tasks only.
        wished = stopping if state.stopping else not_(stopping)
        unknown = select(func.count()).where(*conditions, status_in({Status.FAILED}), wished, UNKNOWN)
        _move(found, state, state._replace(unknown=True), connection.execute(unknown).scalar_one())
    still = query.where(STILL_PAID_UNLESS_UNKNOWN)
    for status, wished, number in connection.execute(still):
        state = TaskState(status, bool(wished))
        _move(found, state, state._replace(still_paid=True), number)
    return {state: number for state, number in found.items() if number}


def _move(found: Counter[TaskState], state: TaskState, part: TaskState, number: int) -> None:
    """Count so many of a state as a part of their own. Between two queries tasks may have come to it or left it."""
    number = min(number, found[state])
    found[state] -= number
    found[part] += number
