"""The verb `adopt`: a run that was given up is found after all and is followed again, under a new attempt.

Nothing is ever generated for such an attempt, however it ends: it only collects a result that exists or does not. An
attempt of the same run that is still open is closed with it: otherwise it would be cancelled as an orphan, and with it
the run that was just adopted.
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, bindparam, func, insert, literal_column, null, or_, select, text, update
from uuid_utils import uuid7

from genqueue.clock import Instant
from genqueue.store.database.tables import attempt, backend, serves, task
from genqueue.store.files.garbage import throw
from genqueue.store.files.keys import output_folder
from genqueue.store.writing.guards import UNKNOWN, allows, set_status, touched
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.statements import BIG, TEXT, Statement, over_moves
from genqueue.store.writing.task_events import EVENT_COLUMNS, log_task_event
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import Event, Outcome, Phase, Status

STOP_WAS_REQUESTED = "stop_requested"
"""Argument of an error: a stop of the task was requested before its outcome was given up as unknown."""


@dataclass(frozen=True, slots=True)
class Adopt(FreeMove):
    """Follow this run again. `remote_id` and `backend_id` default to those of the task's last attempt; `attempt_id`
    is the id of the new attempt."""

    task_id: str
    user_id: str
    at: Instant
    attempt_id: str
    remote_id: str | None = None
    backend_id: str | None = None

    @property
    def keys(self) -> tuple[Hashable, ...]:
        """The run is a key too: of two moves that name it, the second is carried out after the first, and sees it."""
        return (self.task_id,) if self.remote_id is None else (self.task_id, ("run", self.remote_id))


def adopt(tx: Tx, moves: Sequence[Adopt]) -> Mapping[str, str]:
    """FAILED -> QUEUED. Not legal without a remote id, with that of another task's run, or at a removed backend.
    Of two processes that adopt one run at the same moment, the second waits for the first, and then finds the run
    taken. Returns the new status by task id."""
    _lock_runs(tx.connection, moves)
    rows = _ADOPT.run(tx.connection, moves)
    at = {move.task_id: move.at for move in moves}
    paid = {row.id for row in _PAID.run(tx.connection, [{"id": row.id, "backend_id": row.backend_id} for row in rows])}
    opened = [_attempt_row(row, at[row.id], paid=row.id in paid) for row in rows]
    if opened:
        tx.connection.execute(insert(attempt), opened)
    _close_orphans(tx, opened)
    for row in rows:
        log_task_event(tx, row, at[row.id])
    return {row.id: str(row.status) for row in rows}


def _lock_runs(connection: Connection, moves: Sequence[Adopt]) -> None:
    """Lock the runs that are named until the transaction ends, in one order, so that no process waits for another that
    waits for it. Does nothing on SQLite, which has one writer anyway."""
    if connection.dialect.name == "postgresql":
        for remote_id in sorted({move.remote_id for move in moves if move.remote_id is not None}):
            connection.execute(_LOCK_RUN, {"remote": remote_id})


class Owner(NamedTuple):
    """The task that a run belongs to, and the user of the task."""

    task_id: str
    user_id: str


def task_of_run(connection: Connection, remote_id: str, backend_id: str) -> Owner | None:
    """Return the owner of the run with this remote id at this backend, or None."""
    row = connection.execute(_TASK_OF_RUN, {"remote": remote_id, "backend": backend_id}).first()
    return None if row is None else Owner(*row)


def adopt_late(tx: Tx, answers: Sequence[tuple[str, Instant]]) -> None:
    """Process answers to submits, as (attempt id, time), that came after the outcome was given up as unknown: a task
    that failed for that reason adopts its run automatically, unless its user has decided otherwise meanwhile. Where a
    stop was requested before, it is stopped again."""
    _adopt_found(tx, _ANSWERED_LATE, answers)


def adopt_unnoticed(tx: Tx, ended: Sequence[tuple[str, Instant]]) -> Mapping[str, str]:
    """Process attempts, as (attempt id, time), whose outcome has just been given up as unknown: where the answer was
    written meanwhile under a lost lease, so that the attempt has a remote id and its task has none, the task adopts its
    run. Returns the new status by attempt id."""
    return _adopt_found(tx, _ANSWERED_UNNOTICED, ended)


def _adopt_found(tx: Tx, statement: Statement, attempts: Sequence[tuple[str, Instant]]) -> Mapping[str, str]:
    at = dict(attempts)
    rows = statement.run(tx.connection, [{"id": attempt_id} for attempt_id in at])
    moves = [Adopt(row.task_id, row.user_id, at[row.id], str(uuid7()), row.remote_id, row.backend_id) for row in rows]
    adopted = adopt(tx, moves)
    stopping = [
        {"task_id": row.task_id, "at": at[row.id]}
        for row in rows
        if row.task_id in adopted and f'"{STOP_WAS_REQUESTED}":true' in row.error
    ]
    moment = {each["task_id"]: each["at"] for each in stopping}
    for row in _STOP_AGAIN.run(tx.connection, stopping):
        log_task_event(tx, row, moment[row.id])
    return {row.id: adopted[row.task_id] for row in rows if row.task_id in adopted}


def _close_orphans(tx: Tx, opened: Sequence[Mapping[str, Any]]) -> None:
    """Close the open attempts that the runs of these new attempts were given up under. Each leaves its seat to the new
    one."""
    at = {row["task_id"]: row["claimed_at"] for row in opened}
    for row in _CLOSE_ORPHANS.run(tx.connection, [{**row, "at": row["claimed_at"]} for row in opened]):
        throw(tx.connection, [output_folder(row.task_id, row.id)], at[row.task_id])


def _attempt_row(row: Any, at: Instant, *, paid: bool) -> dict[str, Any]:
    return {
        "id": row.attempt_id,
        "task_id": row.id,
        "number": row.attempt_count,
        "backend_id": row.backend_id,
        "lane": row.lane,
        "claimed_at": at,
        "submitting_at": at,
        "accepted_at": at,
        "remote_id": row.remote_id,
        "adopted": 1,
        "paid": int(paid),
    }


def _of_last(m: Any, column: Any) -> Any:
    """A column of the last attempt of the move's task."""
    return (
        select(column)
        .where(attempt.c.task_id == m.c.task_id)
        .order_by(attempt.c.number.desc())
        .limit(literal_column("1"))
        .scalar_subquery()
    )


def _of_another(m: Any, backend_id: Any) -> Any:
    """In WHERE: the run belongs to another task."""
    other = attempt.alias("other")
    run = and_(_is_run(other, m.c.remote_id), other.c.backend_id == backend_id)
    return select(other.c.id).where(run, other.c.task_id != m.c.task_id).exists()


def _is_run(sent: Any, remote_id: Any) -> Any:
    """In WHERE: the attempt has this run. One that was sent, and has not been answered yet, has the run of its own id
    where its backend takes ours."""
    return or_(sent.c.remote_id == remote_id, and_(sent.c.id == remote_id, sent.c.submitting_at.is_not(None)))


def _update(m: Any) -> Any:
    remote_id = func.coalesce(m.c.remote_id, _of_last(m, attempt.c.remote_id))
    backend_id = func.coalesce(m.c.backend_id, _of_last(m, attempt.c.backend_id))
    known = select(backend.c.id).where(backend.c.id == backend_id, backend.c.deleted_at.is_(None)).exists()
    return (
        update(task)
        .where(
            task.c.id == m.c.task_id,
            task.c.user_id == m.c.user_id,
            task.c.deleted_at.is_(None),
            allows(Event.ADOPT),
            remote_id.is_not(None),
            known,
            or_(m.c.remote_id.is_(None), ~_of_another(m, backend_id)),
        )
        .values(
            set_status(
                Event.ADOPT,
                phase=str(Phase.WAITING),
                attempt_id=m.c.attempt_id,
                backend_id=backend_id,
                remote_id=remote_id,
                attempt_count=task.c.attempt_count + 1,
                sent_at=m.c.at,
                started_at=null(),
                completed_at=null(),
                cleared_at=null(),
                stop_requested_at=null(),
                timeout_at=null(),
                error=null(),
                task_msg=null(),
                on_return=null(),
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS, task.c.attempt_id, task.c.attempt_count, task.c.lane)
    )


def _answered(m: Any) -> Any:
    """Closed attempts with a remote id, whose tasks failed because their outcome is unknown."""
    return select(
        attempt.c.id, attempt.c.task_id, attempt.c.backend_id, attempt.c.remote_id, task.c.user_id, task.c.error
    ).where(
        attempt.c.id == m.c.id,
        task.c.id == attempt.c.task_id,
        task.c.attempt_count == attempt.c.number,
        attempt.c.closed_at.is_not(None),
        attempt.c.outcome == str(Outcome.UNKNOWN),
        attempt.c.remote_id.is_not(None),
        task.c.status == Status.FAILED,
        UNKNOWN,
    )


_ADOPT = over_moves(_update, task_id=TEXT, user_id=TEXT, at=BIG, attempt_id=TEXT, remote_id=TEXT, backend_id=TEXT)
_STOP_AGAIN = over_moves(
    lambda m: (
        update(task)
        .where(task.c.id == m.c.task_id)
        .values(touched(stop_requested_at=m.c.at, phase=str(Phase.STOPPING), updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    task_id=TEXT,
    at=BIG,
)
_CLOSE_ORPHANS = over_moves(
    lambda m: (
        update(attempt)
        .where(
            attempt.c.task_id == m.c.task_id,
            attempt.c.backend_id == m.c.backend_id,
            attempt.c.closed_at.is_(None),
            attempt.c.id != m.c.id,
            or_(attempt.c.remote_id == m.c.remote_id, attempt.c.id == m.c.remote_id),
        )
        .values(
            closed_at=m.c.at,
            ended_at=func.coalesce(attempt.c.ended_at, m.c.at),
            outcome=str(Outcome.ABANDONED),
            remote_id=func.coalesce(attempt.c.remote_id, m.c.remote_id),
        )
        .returning(attempt.c.id, attempt.c.task_id)
    ),
    id=TEXT,
    task_id=TEXT,
    backend_id=TEXT,
    remote_id=TEXT,
    at=BIG,
)
# Tasks with a paid attempt, or in a lane whose runs are paid at that backend.
_PAID = over_moves(
    lambda m: (
        select(task.c.id)
        .select_from(m)
        .join(task, task.c.id == m.c.id)
        .where(
            or_(
                select(attempt.c.id).where(attempt.c.task_id == task.c.id, attempt.c.paid == 1).exists(),
                select(serves.c.lane)
                .where(serves.c.backend_id == m.c.backend_id, serves.c.lane == task.c.lane, serves.c.paid == 1)
                .exists(),
            )
        )
    ),
    id=TEXT,
    backend_id=TEXT,
)
_ANSWERED_LATE = over_moves(_answered, id=TEXT)
# A run that was followed has its id in the task as well: what was looked for in vain is not adopted again.
_ANSWERED_UNNOTICED = over_moves(lambda m: _answered(m).where(task.c.remote_id.is_(None)), id=TEXT)
# The first number is a class of its own among the advisory locks.
_LOCK_RUN = text("SELECT pg_advisory_xact_lock(7104032, hashtext(:remote))")
_TASK_OF_RUN = (
    select(task.c.id, task.c.user_id)
    .join(attempt, attempt.c.task_id == task.c.id)
    .where(_is_run(attempt, bindparam("remote", type_=TEXT)), attempt.c.backend_id == bindparam("backend"))
    .order_by(attempt.c.number)
    .limit(1)
)
