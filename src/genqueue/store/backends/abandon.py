"""Abandoning the open attempts of a backend that is removed by force."""

from sqlalchemy import bindparam, case, null, select, update

from genqueue.clock import Instant
from genqueue.store.database.tables import attempt, task
from genqueue.store.files.garbage import throw
from genqueue.store.files.keys import output_folder
from genqueue.store.tasks.user_actions import FORGOTTEN
from genqueue.store.writing.guards import MAY_BE_BILLED, MAY_COST, NO_STOP_REQUESTED, STOP_REQUESTED, allows, set_status
from genqueue.store.writing.task_events import EVENT_COLUMNS, document, log_task_event
from genqueue.store.writing.tx import Tx
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import OUTCOME_UNKNOWN, Event, Outcome


def abandon_all(tx: Tx, backend_id: str, at: Instant) -> int:
    """Close every open attempt of the backend, and move the tasks on. Return the number of tasks.

    A task returns to PENDING, or becomes STOPPED where a stop was requested. Where runs are paid, a task that was sent
    becomes FAILED with an unknown outcome, because its backend can no longer be asked; so does a task that was to stop,
    unless its run is known to exist.
    """
    # Not named `error`: SQLAlchemy sets a parameter with the name of a column in every UPDATE that receives it.
    values = {"here": backend_id, "now": at, "trouble": document(Trouble(OUTCOME_UNKNOWN))}
    verbs = (_STOP_ABANDONED, _FAIL_PAID, _ABANDON_TASKS)
    rows = [row for statement in verbs for row in tx.connection.execute(statement, values)]
    left = tx.connection.execute(_ABANDON_ATTEMPTS, values)
    throw(tx.connection, [output_folder(row.task_id, row.id) for row in left], at)
    for row in rows:
        log_task_event(tx, row, at)
    return len(rows)


_ABANDONED = select(attempt.c.id).where(attempt.c.backend_id == bindparam("here"), attempt.c.closed_at.is_(None))
_FAIL_PAID = (
    update(task)
    .where(task.c.attempt_id.in_(_ABANDONED.where(MAY_BE_BILLED)), allows(Event.FAIL))
    .values(
        set_status(
            Event.FAIL,
            **FORGOTTEN,
            error=bindparam("trouble", type_=task.c.error.type),
            completed_at=bindparam("now"),
            updated_at=bindparam("now"),
        )
    )
    .returning(*EVENT_COLUMNS)
)
_STOP_ABANDONED = (
    update(task)
    .where(task.c.attempt_id.in_(_ABANDONED.where(~MAY_COST)), allows(Event.STOP), STOP_REQUESTED)
    .values(set_status(Event.STOP, **FORGOTTEN, completed_at=bindparam("now"), updated_at=bindparam("now")))
    .returning(*EVENT_COLUMNS)
)
_ABANDON_TASKS = (
    update(task)
    .where(task.c.attempt_id.in_(_ABANDONED), allows(Event.RELEASE), NO_STOP_REQUESTED)
    .values(set_status(Event.RELEASE, **FORGOTTEN, started_at=null(), updated_at=bindparam("now")))
    .returning(*EVENT_COLUMNS)
)
_ABANDON_ATTEMPTS = (
    update(attempt)
    .where(attempt.c.id.in_(_ABANDONED))
    .values(
        closed_at=bindparam("now"),
        ended_at=bindparam("now"),
        outcome=case((MAY_BE_BILLED, str(Outcome.UNKNOWN)), else_=str(Outcome.ABANDONED)),
    )
    .returning(attempt.c.id, attempt.c.task_id)
)
