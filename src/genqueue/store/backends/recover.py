"""Recovery at the end of an outage, in the transaction that records it: all the tasks that the outage delayed return to
the queue, each to its place, before any further claim."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import func, not_, null, text, update
from uuid_utils import uuid7

from genqueue.clock import Instant
from genqueue.store.attempts.adopt import Adopt, adopt
from genqueue.store.database.tables import task
from genqueue.store.tasks.user_actions import AFRESH, FORGOTTEN
from genqueue.store.writing.guards import STILL_PAID, allows, set_status
from genqueue.store.writing.statements import BIG, TEXT, over_moves, same
from genqueue.store.writing.task_events import EVENT_COLUMNS, log_task_event
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import Event


class Recovered(NamedTuple):
    """A backend that is ready again; `since` is when it was last ready before, or was added."""

    backend_id: str
    since: Instant
    at: Instant


def recover(tx: Tx, backends: Sequence[Recovered]) -> None:
    """Return delayed tasks to the queue.

    RETRYING tasks that these backends can run become PENDING and keep their places. Tasks that failed because of the
    outage are started, or have their outputs fetched, once more; not where runs are paid, and not tasks that their user
    has cleared or deleted.
    """
    _log_event(tx, _RELEASE.run(tx.connection, backends), backends)
    for backend in backends:
        _start_again(tx, backend)
        _fetch_again(tx, backend)


def _start_again(tx: Tx, backend: Recovered) -> None:
    owed = _OWED.ask(tx.connection, what="start", since=backend.since)
    moves = [{"id": row.id, "backend_id": backend.backend_id, "at": backend.at} for row in owed]
    _log_event(tx, _START_AGAIN.run(tx.connection, moves), [backend])


def _fetch_again(tx: Tx, backend: Recovered) -> None:
    owed = _OWED.ask(tx.connection, what="fetch", since=backend.since)
    here = [row for row in owed if row.backend_id == backend.backend_id and row.cleared_at is None and not row.paid]
    fetched = adopt(tx, [Adopt(row.id, row.user_id, backend.at, str(uuid7())) for row in here])
    _FETCHED.run(tx.connection, [{"id": task_id} for task_id in fetched])


def _log_event(tx: Tx, rows: Sequence[Any], backends: Sequence[Recovered]) -> None:
    for row in rows:
        log_task_event(tx, row, backends[0].at)


_SERVED = "SELECT s.lane FROM serves s WHERE s.able = 1 AND s.backend_id = m.backend_id"
_CAN_RUN = f"task.lane IN ({_SERVED})"
_FREE = f"task.lane IN ({_SERVED} AND s.paid = 0)"
_NOT_PAUSED = (
    "NOT EXISTS (SELECT 1 FROM meta WHERE name = 'queue_paused')"
    " AND NOT EXISTS (SELECT 1 FROM backend b WHERE b.id = m.backend_id AND b.paused_at IS NOT NULL)"
)
_RECOVERED: dict[str, Any] = {"backend_id": TEXT, "since": BIG, "at": BIG}
_RELEASE = over_moves(
    lambda m: (
        update(task)
        .where(m.c.backend_id.is_not(None), allows(Event.DUE), text(_CAN_RUN))
        .values(set_status(Event.DUE, **FORGOTTEN, task_msg=null(), error=null(), updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_RECOVERED,
)
# Few rows, found by a partial index. With any further condition here PostgreSQL chooses a larger index.
_OWED = same(
    """
    SELECT id, user_id, backend_id, cleared_at,
           (SELECT max(a.paid) FROM attempt a WHERE a.task_id = task.id) AS paid
      FROM task WHERE on_return = :what AND completed_at >= :since
     ORDER BY turn, id
    """
)
# The executions since the user's last start go on counting, and the task keeps its turn.
_START_AGAIN = over_moves(
    lambda m: (
        update(task)
        .where(
            task.c.id == m.c.id,
            allows(Event.START),
            func.coalesce(task.c.on_return, "") == "start",
            task.c.deleted_at.is_(None),
            task.c.cleared_at.is_(None),
            text(f"{_FREE} AND {_NOT_PAUSED}"),
            not_(STILL_PAID),
        )
        .values(set_status(Event.START, **AFRESH, on_return="started", updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    id=TEXT,
    backend_id=TEXT,
    at=BIG,
)
_FETCHED = over_moves(lambda m: update(task).where(task.c.id == m.c.id).values(on_return="fetched"), id=TEXT)
