"""Summary of the queue for one user: counts of all waiting and running tasks, and the user's next waiting tasks."""

from dataclasses import dataclass

from sqlalchemy import Connection, bindparam, select, text

from genqueue.store.clock.steps import Seen, load_steps
from genqueue.store.database.tables import task
from genqueue.store.reading.task_views import View, view_tasks
from genqueue.store.reading.tasks import count_waiting


@dataclass(frozen=True, slots=True)
class QueueSummary:
    """`waiting` and `running` count the tasks of all users: in our queue, and at backends. `view` holds the viewer's
    next tasks. `step` is the last step of the clock; None when there was none."""

    waiting: int
    running: int
    view: View
    step: Seen | None


def load_queue_summary(connection: Connection, viewer: str, most: int) -> QueueSummary:
    """Return the summary with at most `most` of the viewer's waiting tasks, the next to run first."""
    ids = list(connection.execute(_NEXT, {"viewer": viewer, "most": most}).scalars())
    waiting, running = count_waiting(connection)
    step = next(reversed(load_steps(connection)), None)
    return QueueSummary(waiting, running, view_tasks(connection, viewer, ids), step)


_NEXT = (
    select(task.c.id)
    .where(text("status = 'PENDING' AND attempt_id IS NULL AND deleted_at IS NULL AND user_id = :viewer"))
    .order_by(task.c.priority.desc(), task.c.turn, task.c.id)
    .limit(bindparam("most"))
)
