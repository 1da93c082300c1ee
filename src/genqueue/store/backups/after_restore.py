"""Adjusting a database that was restored from a backup, before it is used.

Its contents are of the past: a task that it calls waiting may have been executed since, and paid for. So the queue is
paused until a user resumes it, open attempts that are paid end with an unknown outcome, and a new event stream makes
browsers reload everything.
"""

from typing import Any, NamedTuple

from sqlalchemy import bindparam, case, func, null, select, update
from uuid_utils import uuid4

from genqueue.clock import Instant
from genqueue.errors import Conflict
from genqueue.store.database.tables import attempt, lease, task
from genqueue.store.tasks.lives import LIFE
from genqueue.store.tasks.pauses import PauseQueue, pause_queue
from genqueue.store.tasks.user_actions import FORGOTTEN
from genqueue.store.writing.guards import allows, set_status
from genqueue.store.writing.meta import BACKED_UP, remove_mark, write_mark
from genqueue.store.writing.task_events import document
from genqueue.store.writing.tx import Tx
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Event, Outcome, Phase


class Consequences(NamedTuple):
    """What became of the open attempts: how many will be looked up at their backends, how many tasks of paid runs got
    an unknown outcome, and how many tasks had been claimed but not sent and wait again."""

    looked_up: int
    unknown: int
    unsent: int


def mark_restored(tx: Tx, at: Instant, *, alone: bool = False) -> Consequences:
    """Pause the queue, begin a new event stream, and settle the open attempts, in one transaction.

    `alone`: the caller knows that no worker uses the database, whatever its leases say. Otherwise raises Conflict
    `database_in_use` while a worker holds a valid lease.
    """
    run = tx.connection.execute
    if not alone and run(_HELD, {"now": at}).first() is not None:
        raise Conflict("database_in_use")
    run(_END_TENURES)
    write_mark(tx.connection, "stream", str(uuid4()))
    pause_queue(tx, [PauseQueue(at, "paused_after_restore")])
    remove_mark(tx.connection, LIFE)
    remove_mark(tx.connection, BACKED_UP)
    unsent = run(_RELEASE_UNSENT, {"now": at}).rowcount
    run(_CLOSE_UNSENT, {"now": at})
    unknown = run(_FAIL_PAID, {"now": at, "error": document(Trouble("outcome_unknown"))}).rowcount
    run(_CLOSE_PAID, {"now": at})
    run(_ASSUME_ACCEPTED, {"now": at})
    run(_ASSUME_QUEUED, {"now": at})
    return Consequences(run(_IN_FLIGHT).scalar_one(), unknown, unsent)


_NOW: Any = bindparam("now", type_=task.c.updated_at.type)
_HELD = select(lease.c.name).where(lease.c.owner.is_not(None), lease.c.lease_until > _NOW)
_END_TENURES = update(lease).values(owner=null(), lease_until=null(), epoch=lease.c.epoch + 1)
_UNSENT = select(attempt.c.id).where(attempt.c.closed_at.is_(None), attempt.c.submitting_at.is_(None))
_PAID = select(attempt.c.id).where(attempt.c.closed_at.is_(None), attempt.c.paid == 1)
_UNANSWERED = select(attempt.c.id).where(
    attempt.c.closed_at.is_(None), attempt.c.submitting_at.is_not(None), attempt.c.accepted_at.is_(None)
)
_CLOSED = {"closed_at": _NOW, "ended_at": func.coalesce(attempt.c.ended_at, _NOW)}
_RELEASE_UNSENT = (
    update(task)
    .where(task.c.attempt_id.in_(_UNSENT), allows(Event.RELEASE))
    .values(set_status(Event.RELEASE, **FORGOTTEN, started_at=null(), updated_at=_NOW))
)
_CLOSE_UNSENT = update(attempt).where(attempt.c.id.in_(_UNSENT)).values(outcome=str(Outcome.NOT_SENT), **_CLOSED)
_FAIL_PAID = (
    update(task)
    .where(task.c.attempt_id.in_(_PAID), allows(Event.FAIL))
    .values(set_status(Event.FAIL, **FORGOTTEN, error=bindparam("error"), completed_at=_NOW, updated_at=_NOW))
)
_CLOSE_PAID = update(attempt).where(attempt.c.id.in_(_PAID)).values(outcome=str(Outcome.UNKNOWN), **_CLOSED)
# The answer to this submission will never arrive. An attempt without `accepted_at` would be sent again; counted as
# accepted, it is looked up, and when its backend has forgotten it, its files are searched for before its release.
_ASSUME_QUEUED = (
    update(task)
    .where(
        task.c.attempt_id.in_(select(attempt.c.id).where(attempt.c.closed_at.is_(None), attempt.c.accepted_at == _NOW)),
        allows(Event.ACCEPT),
    )
    .values(
        set_status(
            Event.ACCEPT,
            phase=case((task.c.stop_requested_at.is_(None), str(Phase.WAITING)), else_=str(Phase.STOPPING)),
            remote_id=task.c.attempt_id,
            sent_at=func.coalesce(task.c.sent_at, _NOW),
            updated_at=_NOW,
        )
    )
)
_ASSUME_ACCEPTED = (
    update(attempt)
    .where(attempt.c.id.in_(_UNANSWERED))
    .values(accepted_at=_NOW, remote_id=func.coalesce(attempt.c.remote_id, attempt.c.id), absent_at=null())
)
_IN_FLIGHT = select(func.count()).select_from(attempt).where(attempt.c.closed_at.is_(None))
