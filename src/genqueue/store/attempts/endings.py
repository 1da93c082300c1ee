"""Verbs that end an attempt and decide what becomes of its task: succeed, fail, release, back off, stopped, close.

They are fenced like the steps in `steps`, and record the files that are kept in the same transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import CTE, and_, case, func, null, select, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import Instant
from genqueue.store.attempts.adopt import STOP_WAS_REQUESTED, adopt_unnoticed
from genqueue.store.attempts.breakers import count_taken
from genqueue.store.attempts.costs import keep_costs
from genqueue.store.attempts.outputs import StoredFile, keep_files, throw_folders
from genqueue.store.attempts.steps import began, current, log_task_events, this
from genqueue.store.database.tables import attempt, task
from genqueue.store.tasks.run_times import measure
from genqueue.store.tasks.user_actions import FORGOTTEN
from genqueue.store.writing.guards import NO_STOP_REQUESTED, STOP_REQUESTED, allows, set_status, touched
from genqueue.store.writing.moves import AttemptKeyed
from genqueue.store.writing.statements import BIG, INT, TEXT, encode, over_moves
from genqueue.store.writing.task_events import EVENT_COLUMNS, document, has_code
from genqueue.store.writing.tx import Hold, Tx
from genqueue.tasks.costs import Cost
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import ON_RETURN, OUTCOME_UNKNOWN, RESUMABLE, Event, Outcome, Status

GOES_ON = "cancel_unsupported_running"
"""Code of the message of a stopped task whose run cannot be ended at its backend."""


@dataclass(frozen=True, slots=True)
class Ending(AttemptKeyed):
    """How an attempt ends, and what becomes of its task.

    `ran_at` is set when the attempt is known to have executed: the execution is counted, even if it was never seen.
    `behind` sends a released task, with its reason, behind those that wait; otherwise it keeps its place. `vanished`
    counts towards the poison rule, `retried` as a retry, `requeued` as having waited at a backend in vain. `retry_at`
    is the time of the next retry of a backoff. With `keep_open` the task moves on while the backend may still be at
    work: the attempt becomes an orphan, to be cancelled before anything new is sent there. A task that was released, or
    has failed, in this way may come back to it (`resume`). `left_there` describes the files that could not be
    fetched, so that they can be asked for again. `cost` is a fact: it is kept whatever becomes of the move.
    """

    attempt_id: str
    task_id: str
    hold: Hold
    at: Instant
    outcome: Outcome
    trouble: Trouble | None = None
    message: Trouble | None = None
    ran_at: Instant | None = None
    files: tuple[StoredFile, ...] = ()
    lane: str | None = None
    run_us: int | None = None
    behind: bool = False
    vanished: bool = False
    retried: bool = False
    requeued: bool = False
    retry_at: Instant | None = None
    keep_open: bool = False
    left_there: tuple[Mapping[str, Any], ...] = ()
    cost: Cost | None = None

    def row(self) -> dict[str, Any]:
        return {
            "attempt_id": self.attempt_id,
            "task_id": self.task_id,
            "at": self.at,
            "outcome": str(self.outcome),
            "error": document(self.trouble),
            "task_msg": document(self.message),
            "remote_id": None,
            "until": None,
            "behind": int(self.behind),
            "vanished": int(self.vanished),
            "retried": int(self.retried),
            "requeued": int(self.requeued),
            "retry_at": self.retry_at,
            "on_return": owed_on_return(self.trouble),
        }


def succeed(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """RUNNING -> SUCCESS with its outputs, in one commit. A run that was never seen passes through RUNNING here."""
    keep_costs(tx.connection, moves)
    held = tx.held(moves)
    _count_runs(tx, held)
    rows = _SUCCEED.run(tx.connection, [move.row() for move in held])
    keep_files(tx, held, rows)
    legal = {row.id for row in rows}
    measure(tx.connection, [move for move in held if move.task_id in legal])
    return _close_and_log(tx, held, rows)


def fail(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> FAILED with the reason; files made before the failure are kept. Returns the new status by attempt id.
    A task with an unknown outcome whose answer was written meanwhile adopts its run and becomes QUEUED; that a stop was
    requested before is kept with its error, for an answer that comes late."""
    keep_costs(tx.connection, moves)
    held = _with_stops(tx, tx.held(moves))
    _count_runs(tx, held)
    rows = _FAIL.run(tx.connection, [move.row() for move in held])
    _give_up(tx, held, rows)
    keep_files(tx, held, rows)
    left = [{"attempt_id": move.attempt_id, "files": encode(move.left_there)} for move in held if move.left_there]
    _LEAVE_THERE.run(tx.connection, left)
    failed = _close_and_log(tx, held, rows)
    return {**failed, **_adopt_unknown(tx, [move for move in held if move.attempt_id in failed])}


def _with_stops(tx: Tx, moves: Sequence[Ending]) -> Sequence[Ending]:
    """The moves; those with an unknown outcome say whether a stop of their task was requested."""
    lost = [{"attempt_id": move.attempt_id, "task_id": move.task_id} for move in moves if is_unknown(move)]
    rows = _LOCK_STOPS.run(tx.connection, lost) if lost else ()
    wished = {row.id for row in rows if row.stop_requested_at is not None}
    return [_told_of_stop(move) if is_unknown(move) and move.task_id in wished else move for move in moves]


def _told_of_stop(move: Ending) -> Ending:
    assert move.trouble is not None
    arguments = {**move.trouble.arguments, STOP_WAS_REQUESTED: True}
    return replace(move, trouble=replace(move.trouble, arguments=arguments))


def release(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> PENDING; a task whose stop was requested becomes STOPPED instead. Files of a run that failed are kept until a
    later one leaves its own. Returns the new status by attempt id."""
    keep_costs(tx.connection, moves)
    held = tx.held(moves)
    _count_runs(tx, held)
    stopped = _STOPPED_INSTEAD.run(tx.connection, _unsaid(held))
    released = _RELEASE.run(tx.connection, [move.row() for move in held])
    _give_up(tx, held, released)
    keep_files(tx, held, [*stopped, *released])
    return _close_and_log(tx, held, [*stopped, *released])


def back_off(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> RETRYING until `retry_at`; a task whose stop was requested becomes STOPPED instead."""
    keep_costs(tx.connection, moves)
    held = tx.held(moves)
    stopped = _STOPPED_INSTEAD.run(tx.connection, _unsaid(held))
    delayed = _BACK_OFF.run(tx.connection, [move.row() for move in held])
    taken = {row.id for row in delayed}
    count_taken(tx.connection, [move.hold.backend_id for move in held if move.task_id in taken])
    return _close_and_log(tx, held, [*stopped, *delayed])


def _unsaid(moves: Sequence[Ending]) -> list[dict[str, Any]]:
    """Return the rows without messages: these say how a task goes on, and a stopped one does not."""
    return [{**move.row(), "task_msg": None} for move in moves]


def stopped(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> STOPPED: the backend has confirmed that the attempt does not run (any more)."""
    keep_costs(tx.connection, moves)
    held = tx.held(moves)
    _count_runs(tx, held)
    rows = _STOPPED.run(tx.connection, [move.row() for move in held])
    keep_files(tx, held, rows)
    return _close_and_log(tx, held, rows)


def stop_instead(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> STOPPED where a stop was requested; the other tasks stay as they are."""
    keep_costs(tx.connection, moves)
    held = tx.held(moves)
    _count_runs(tx, held)
    rows = _STOPPED_INSTEAD.run(tx.connection, [move.row() for move in held])
    keep_files(tx, held, rows)
    return _close_and_log(tx, held, rows)


def say_it_goes_on(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """Give a stopped task the message of the move (GOES_ON): the backend cannot end its run, which goes on."""
    held = tx.held(moves)
    return log_task_events(tx, _SAY.run(tx.connection, [move.row() for move in held]), held)


def close(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, bool]:
    """End an orphan: its task has moved on, so only the attempt changes, with two exceptions. The files of the move are
    kept with the task, whatever its status, unless it has the result of another run. And a run that may have been paid
    for and whose outcome stays unknown: the task that has failed with its time-out (RESUMABLE) gets this error, so that
    it is not paid for twice."""
    keep_costs(tx.connection, moves)
    held = tx.held(moves)
    closed = {row.id for row in _CLOSE.run(tx.connection, [move.row() for move in held])}
    _keep_late(tx, [move for move in held if move.attempt_id in closed])
    lost = [move.row() for move in held if move.attempt_id in closed and is_unknown(move)]
    log_task_events(tx, _UNKNOWN.run(tx.connection, lost), held)
    _adopt_unknown(tx, [move for move in held if move.attempt_id in closed])
    return dict.fromkeys(closed, True)


def _keep_late(tx: Tx, moves: Sequence[Ending]) -> None:
    """Keep the files of orphans with their tasks, and correct what a stopped task says of a run that has ended."""
    kept = _KEEP_LATE.run(tx.connection, [move.row() for move in moves if move.files])
    owners = {row.id for row in kept}
    keep_files(tx, moves, kept)
    throw_folders(tx, [move if move.task_id in owners else replace(move, files=()) for move in moves])
    over_moves = _SAY_OVER.run(tx.connection, [move.row() for move in moves if move.task_id not in owners])
    log_task_events(tx, [*kept, *over_moves], moves)


def is_unknown(move: Ending) -> bool:
    """Is the outcome unknown, of a run that may have been paid for?"""
    return move.trouble is not None and move.trouble.code == OUTCOME_UNKNOWN


def _adopt_unknown(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    return adopt_unnoticed(tx, [(move.attempt_id, move.at) for move in moves if is_unknown(move)])


def _give_up(tx: Tx, moves: Sequence[Ending], rows: Sequence[Any]) -> None:
    given_up = {row.id for row in rows}
    _ABANDON.run(tx.connection, [move.row() for move in moves if move.keep_open and move.task_id in given_up])


def _close_and_log(tx: Tx, moves: Sequence[Ending], rows: Sequence[Any]) -> dict[str, str]:
    legal = {row.id for row in rows}
    closing = [move for move in moves if move.task_id in legal and not move.keep_open]
    _CLOSE.run(tx.connection, [move.row() for move in closing])
    throw_folders(tx, closing)
    return log_task_events(tx, rows, moves)


def _count_runs(tx: Tx, moves: Sequence[Ending]) -> None:
    ran = [{**move.row(), "at": move.ran_at} for move in moves if move.ran_at is not None]
    began(tx, ran)


def ended(event: Event, m: CTE) -> dict[str, Any]:
    """In SET: a task leaves its attempt for good, with the reason given by the move. An automatic action on the return
    of a backend (`on_return`) that was carried out already is not due a second time."""
    reason = {"error": m.c.error, "task_msg": m.c.task_msg}
    done = task.c.on_return == m.c.on_return + "ed"
    owed = case((done, task.c.on_return), else_=m.c.on_return)
    return set_status(event, **FORGOTTEN, **reason, on_return=owed, completed_at=m.c.at, updated_at=m.c.at)


def owed_on_return(trouble: Trouble | None) -> str | None:
    """Return the action that follows automatically when the backend that caused this failure is back, or None."""
    return None if trouble is None else ON_RETURN.get(trouble.code)


_ENDING: dict[str, Any] = {
    "attempt_id": TEXT,
    "task_id": TEXT,
    "at": BIG,
    "outcome": TEXT,
    "error": TEXT,
    "task_msg": TEXT,
    "behind": INT,
    "vanished": INT,
    "retried": INT,
    "requeued": INT,
    "retry_at": BIG,
    "on_return": TEXT,
}
_IS_CURRENT = select(task.c.id).where(task.c.id == attempt.c.task_id, task.c.attempt_id == attempt.c.id).exists()
_SUCCEED = over_moves(
    lambda m: (
        update(task)
        .where(current(m), allows(Event.SUCCEED))
        .values(
            set_status(
                Event.SUCCEED, **FORGOTTEN, error=null(), task_msg=m.c.task_msg, completed_at=m.c.at, updated_at=m.c.at
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_ENDING,
)
_FAIL = over_moves(
    lambda m: update(task).where(current(m), allows(Event.FAIL)).values(ended(Event.FAIL, m)).returning(*EVENT_COLUMNS),
    **_ENDING,
)
_RELEASE = over_moves(
    lambda m: (
        update(task)
        .where(current(m), allows(Event.RELEASE), NO_STOP_REQUESTED)
        .values(
            set_status(
                Event.RELEASE,
                **FORGOTTEN,
                started_at=null(),
                error=case((m.c.behind == 1, m.c.error), else_=null()),
                task_msg=m.c.task_msg,
                turn=case((m.c.behind == 1, m.c.at), else_=task.c.turn),
                vanish_count=task.c.vanish_count + m.c.vanished,
                retry_count=task.c.retry_count + m.c.retried,
                requeue_count=task.c.requeue_count + m.c.requeued,
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_ENDING,
)
_ABANDON = over_moves(lambda m: update(attempt).where(this(m)).values(abandoned_at=m.c.at), **_ENDING)
_BACK_OFF = over_moves(
    lambda m: (
        update(task)
        .where(current(m), allows(Event.BACK_OFF), NO_STOP_REQUESTED)
        .values(
            set_status(
                Event.BACK_OFF,
                **{**FORGOTTEN, "next_retry_at": m.c.retry_at},
                error=m.c.error,
                task_msg=m.c.task_msg,
                retry_count=task.c.retry_count + 1,
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_ENDING,
)


def _stop(m: CTE, *conditions: ColumnElement[bool]) -> Any:
    return (
        update(task)
        .where(current(m), allows(Event.STOP), *conditions)
        .values(ended(Event.STOP, m))
        .returning(*EVENT_COLUMNS)
    )


_STOPPED = over_moves(_stop, **_ENDING)
_STOPPED_INSTEAD = over_moves(lambda m: _stop(m, STOP_REQUESTED), **_ENDING)
_CLOSE = over_moves(
    lambda m: (
        update(attempt)
        .where(this(m), ~_IS_CURRENT)
        .values(
            closed_at=m.c.at,
            outcome=m.c.outcome,
            error=m.c.error,
            ended_at=func.coalesce(attempt.c.ended_at, m.c.at),
        )
        .returning(attempt.c.id)
    ),
    **_ENDING,
)
# Locks the tasks without a stop as well: one that is requested meanwhile waits, and finds the task FAILED.
_LOCK_STOPS = over_moves(
    lambda m: select(task.c.id, task.c.stop_requested_at).where(current(m)).with_for_update(of=task),
    attempt_id=TEXT,
    task_id=TEXT,
)
_IS_LAST = attempt.c.number == task.c.attempt_count


def _of_last(m: CTE) -> ColumnElement[bool]:
    """In WHERE: the stopped task, of which this is the last attempt."""
    last = select(attempt.c.id).where(attempt.c.id == m.c.attempt_id, _IS_LAST).exists()
    return and_(task.c.id == m.c.task_id, task.c.status == Status.STOPPED, last)


_SAY = over_moves(
    lambda m: (
        update(task)
        .where(_of_last(m))
        .values(touched(task_msg=m.c.task_msg, updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_ENDING,
)
_SAY_OVER = over_moves(
    lambda m: (
        update(task)
        .where(_of_last(m), has_code(task.c.task_msg, GOES_ON))
        .values(touched(task_msg=m.c.task_msg, updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_ENDING,
)
_KEEP_LATE = over_moves(
    lambda m: (
        update(task)
        .where(task.c.id == m.c.task_id, task.c.status != Status.SUCCESS)
        .values(touched(task_msg=case((_of_last(m), m.c.task_msg), else_=task.c.task_msg), updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_ENDING,
)
_UNKNOWN = over_moves(
    lambda m: (
        update(task)
        .where(
            task.c.id == m.c.task_id,
            task.c.status == Status.FAILED,
            has_code(task.c.error, RESUMABLE),
            select(attempt.c.id)
            .where(attempt.c.id == m.c.attempt_id, attempt.c.number == task.c.attempt_count)
            .exists(),
        )
        .values(touched(error=m.c.error, task_msg=null(), updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_ENDING,
)
_LEAVE_THERE = over_moves(
    lambda m: update(attempt).where(attempt.c.id == m.c.attempt_id).values(left_there=m.c.files),
    attempt_id=TEXT,
    files=TEXT,
)
