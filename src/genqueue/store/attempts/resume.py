"""The verb `resume`: a task returns to the attempt that was given up when its backend went away.

The backend is back and still has the run. An attempt that was begun elsewhere meanwhile becomes the orphan. A task that
failed because its time was over is taken back from FAILED if the result exists: nothing that was generated is lost.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import CTE, and_, case, func, null, or_, select, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import Instant
from genqueue.store.database.tables import attempt, task
from genqueue.store.writing.guards import allows, set_status, status_in, touched
from genqueue.store.writing.moves import AttemptKeyed
from genqueue.store.writing.statements import BIG, INT, TEXT, over_moves
from genqueue.store.writing.task_events import EVENT_COLUMNS, has_code, log_task_event
from genqueue.store.writing.tx import Hold, Tx
from genqueue.tasks.states import AT_A_BACKEND, RESUMABLE, Event, Phase, Status


@dataclass(frozen=True, slots=True)
class Resume(AttemptKeyed):
    """The move of `resume`. `finished`: the run has ended well and takes precedence over an attempt begun elsewhere;
    one that still waits or executes comes back only to a task without an attempt. `until` is when the run exceeds its
    time, if it has begun."""

    attempt_id: str
    task_id: str
    hold: Hold
    at: Instant
    finished: bool
    until: Instant | None = None

    def row(self) -> dict[str, Any]:
        return {
            "attempt_id": self.attempt_id,
            "task_id": self.task_id,
            "at": self.at,
            "finished": int(self.finished),
            "until": self.until,
        }


def resume(tx: Tx, moves: Sequence[Resume]) -> Mapping[str, str]:
    """PENDING or RETRYING -> QUEUED, or RUNNING if the run had begun, which was counted then. FAILED `run_timeout` ->
    RUNNING for a run that has ended well, counted if its begin was never seen. Not legal after a stop or any other end,
    nor after a cancel of this run, unless it has ended well all the same. Returns the status by attempt id."""
    held = [move.row() for move in tx.held(moves)]
    _DUE.run(tx.connection, held)
    rows = [row for each in (_OVERDUE, _RUNNING, _QUEUED, _ELSEWHERE) for row in each.run(tx.connection, held)]
    by_task = {move.task_id: move for move in moves}
    _RESUMED.run(tx.connection, [{**by_task[row.id].row(), "ran": int(row.status == Status.RUNNING)} for row in rows])
    for row in rows:
        log_task_event(tx, row, by_task[row.id].at)
    return {by_task[row.id].attempt_id: str(row.status) for row in rows}


def _given_up(m: CTE, *conditions: ColumnElement[bool]) -> Any:
    return (
        select(attempt.c.id)
        .where(
            attempt.c.id == m.c.attempt_id,
            attempt.c.task_id == m.c.task_id,
            attempt.c.closed_at.is_(None),
            attempt.c.abandoned_at.is_not(None),
            or_(attempt.c.cancel_requested_at.is_(None), m.c.finished == 1),
            *conditions,
        )
        .exists()
    )


def _of_attempt(m: CTE, column: Any) -> Any:
    return select(column).where(attempt.c.id == m.c.attempt_id).scalar_subquery()


def _theirs(m: CTE) -> ColumnElement[bool]:
    """In WHERE: the task is still wanted, and has no attempt or, for a finished run, another attempt than this."""
    return and_(
        task.c.id == m.c.task_id,
        or_(task.c.attempt_id.is_(None), and_(m.c.finished == 1, task.c.attempt_id != m.c.attempt_id)),
        task.c.stop_requested_at.is_(None),
        task.c.deleted_at.is_(None),
    )


def _whose(m: CTE) -> dict[str, Any]:
    return {
        "attempt_id": m.c.attempt_id,
        "backend_id": _of_attempt(m, attempt.c.backend_id),
        "remote_id": func.coalesce(_of_attempt(m, attempt.c.remote_id), m.c.attempt_id),
        "sent_at": _of_attempt(m, attempt.c.submitting_at),
        "task_msg": null(),
        "error": null(),
        "updated_at": m.c.at,
    }


def _due(m: CTE) -> Any:
    """RETRYING -> PENDING: the backend is back, even if no probe has noted so yet, so the next retry is due now."""
    return (
        update(task)
        .where(_theirs(m), allows(Event.DUE), _given_up(m))
        .values(set_status(Event.DUE, next_retry_at=null(), updated_at=m.c.at))
    )


def _overdue(m: CTE) -> Any:
    """FAILED -> RUNNING: the time limit has passed, so only the result remains to be collected."""
    unseen = case((_given_up(m, attempt.c.started_at.is_(None)), 1), else_=0)
    return (
        update(task)
        .where(
            _theirs(m),
            allows(Event.RESUME),
            has_code(task.c.error, RESUMABLE),
            m.c.finished == 1,
            _given_up(m),
        )
        .values(
            set_status(
                Event.RESUME,
                **_whose(m),
                started_at=func.coalesce(_of_attempt(m, attempt.c.started_at), m.c.at),
                completed_at=null(),
                execution_count=task.c.execution_count + unseen,
                phase=str(Phase.FETCHING),
            )
        )
        .returning(*EVENT_COLUMNS)
    )


def _running(m: CTE) -> Any:
    begun = {"started_at": _of_attempt(m, attempt.c.started_at), "timeout_at": m.c.until}
    return (
        update(task)
        .where(_theirs(m), allows(Event.RUN), _given_up(m, attempt.c.started_at.is_not(None)))
        .values(set_status(Event.RUN, **_whose(m), **begun, phase=str(Phase.EXECUTING)))
        .returning(*EVENT_COLUMNS)
    )


def _queued(m: CTE) -> Any:
    return (
        update(task)
        .where(_theirs(m), allows(Event.ACCEPT), _given_up(m, attempt.c.started_at.is_(None)))
        .values(set_status(Event.ACCEPT, **_whose(m), phase=str(Phase.WAITING)))
        .returning(*EVENT_COLUMNS)
    )


def _elsewhere(m: CTE) -> Any:
    """Another backend has the task by now: the finished run replaces that attempt. Its begin may not have been seen."""
    unseen = and_(status_in({Status.RUNNING}), _given_up(m, attempt.c.started_at.is_(None)))
    return (
        update(task)
        .where(_theirs(m), status_in(AT_A_BACKEND), _given_up(m))
        .values(touched(**_whose(m), execution_count=task.c.execution_count + case((unseen, 1), else_=0)))
        .returning(*EVENT_COLUMNS)
    )


_RESUME: dict[str, Any] = {"attempt_id": TEXT, "task_id": TEXT, "at": BIG, "finished": INT, "until": BIG}
_DUE, _OVERDUE, _RUNNING, _QUEUED, _ELSEWHERE = (
    over_moves(each, **_RESUME) for each in (_due, _overdue, _running, _queued, _elsewhere)
)
_RESUMED = over_moves(
    lambda m: (
        update(attempt)
        .where(attempt.c.id == m.c.attempt_id)
        .values(
            resumed_at=m.c.at,
            started_at=case((m.c.ran == 1, func.coalesce(attempt.c.started_at, m.c.at)), else_=attempt.c.started_at),
        )
    ),
    attempt_id=TEXT,
    at=BIG,
    ran=INT,
)
