"""Verbs of whoever holds a backend: submit, accept, run, end, succeed, fail, release, back off, stopped, close.

Decisions are fenced by the tenure they were made in; facts are not: what the server told about an attempt is kept,
whoever learns it. A verb changes an attempt and its task in one transaction, and only while the attempt is current.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import CTE, and_, bindparam, case, func, null, or_, select, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import Instant
from genqueue.store.files import output_folder
from genqueue.store.guards import allows, among, becomes, touched
from genqueue.store.lifecycle import FORGOTTEN
from genqueue.store.litter import throw
from genqueue.store.measuring import measure
from genqueue.store.moves import BIG, INT, TEXT, add, encode, over
from genqueue.store.pauses import may_send_to
from genqueue.store.tables import attempt, output, task
from genqueue.store.telling import TOLD_COLUMNS, document, tell_task
from genqueue.store.tx import Hold, Tx
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Event, Outcome, Phase, Status

NOTHING_MADE = frozenset({Outcome.NOT_SENT, Outcome.REFUSED})


class OnAttempt(NamedTuple):
    """A step of one attempt, under one tenure. `until` is when a run exceeds its time, where the step starts a run."""

    attempt_id: str
    task_id: str
    hold: Hold
    at: Instant
    remote_id: str | None = None
    until: Instant | None = None

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.attempt_id,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return (self.hold,)


class Showing(NamedTuple):
    """Where exactly an attempt stands now."""

    attempt_id: str
    task_id: str
    hold: Hold
    at: Instant
    phase: Phase

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.attempt_id,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return (self.hold,)


class StoredFile(NamedTuple):
    """A result that lies in our storage."""

    id: str
    node: str
    filename: str
    key: str
    media_type: str
    bytes: int
    sha256: str
    width: int | None = None
    height: int | None = None
    duration_seconds: float | None = None


class Ending(NamedTuple):
    """How an attempt ends, and what becomes of its task.

    `ran_at` is set when the attempt is known to have executed: it is then counted, also if nobody saw it running.
    `behind` sends a released task, with its reason, behind those that wait; otherwise it keeps its place. `vanished`
    counts towards the poison rule, `retried` as a retry, `requeued` as having waited at a server in vain. `retry_at`
    is the time of the next retry of a backoff. With `keep_open` the task moves on while the server may still be at
    work: the attempt becomes an orphan, to be cancelled before anything new is sent there. A task that was released in
    this way may come back to it (`resuming`). `left_there` describes the files that could not be fetched, for whoever
    asks for them again.
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

    @property
    def keys(self) -> tuple[str, ...]:
        return (self.attempt_id,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return (self.hold,)

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
        }


def submit(tx: Tx, moves: Sequence[OnAttempt]) -> Mapping[str, bool]:
    """The point of no return, directly before the POST. Not legal when the task is stopped, gone, or sent already,
    nor during a pause."""
    held = {move.task_id: move for move in tx.held(moves)}
    legal = _SUBMIT_TASK.run(tx.connection, list(held.values()))
    passed = [held[row.id] for row in legal]
    _SUBMIT_ATTEMPT.run(tx.connection, passed)
    return {move.attempt_id: True for move in passed}


def post_again(tx: Tx, moves: Sequence[OnAttempt]) -> Mapping[str, bool]:
    """A second POST of the same id, after the evidence that the first was never accepted. Not after a stop wish."""
    held = {move.attempt_id: move for move in tx.held(moves)}
    rows = _POST_AGAIN.run(tx.connection, list(held.values()))
    return {row.id: True for row in rows}


def accept(tx: Tx, moves: Sequence[OnAttempt]) -> Mapping[str, str]:
    """PENDING -> QUEUED: the server has it. The remote id is a fact and is kept also from a lost tenure."""
    _LEARN.run(tx.connection, moves)
    return _tell(tx, _ACCEPT.run(tx.connection, tx.held(moves)), moves)


def run(tx: Tx, moves: Sequence[OnAttempt]) -> Mapping[str, str]:
    """QUEUED -> RUNNING, counted once for each attempt."""
    held = tx.held(moves)
    _START_ATTEMPT.run(tx.connection, held)
    return _tell(tx, _RUN.run(tx.connection, held), moves)


def show(tx: Tx, moves: Sequence[Showing]) -> Mapping[str, bool]:
    """Another phase, for the eye only."""
    rows = _SHOW.run(tx.connection, tx.held(moves))
    by_task = {move.task_id: move for move in moves}
    for row in rows:
        tell_task(tx, row, by_task[row.id].at)
    return {by_task[row.id].attempt_id: True for row in rows}


def end(tx: Tx, moves: Sequence[OnAttempt]) -> Mapping[str, bool]:
    """The server is done with it: its seat is free while we fetch the results."""
    rows = _END.run(tx.connection, tx.held(moves))
    return {row.id: True for row in rows}


def absent(tx: Tx, moves: Sequence[OnAttempt]) -> Mapping[str, Instant]:
    """The server answered that it does not know the id. Answers when it first did so in a row."""
    rows = _ABSENT.run(tx.connection, tx.held(moves))
    return {row.id: row.absent_at for row in rows}


def present(tx: Tx, moves: Sequence[OnAttempt]) -> Mapping[str, bool]:
    """The server knows the id after all."""
    rows = _PRESENT.run(tx.connection, tx.held(moves))
    return {row.id: True for row in rows}


def ask_cancel(tx: Tx, moves: Sequence[OnAttempt]) -> Mapping[str, bool]:
    """The server was asked to stop it."""
    rows = _ASK_CANCEL.run(tx.connection, tx.held(moves))
    return {row.id: True for row in rows}


def succeed(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """RUNNING -> SUCCESS with its outputs, in one commit. A run that nobody saw passes through RUNNING here."""
    held = tx.held(moves)
    _count_runs(tx, held)
    rows = _SUCCEED.run(tx.connection, [move.row() for move in held])
    _keep_files(tx, held, rows)
    legal = {row.id for row in rows}
    measure(tx.connection, [move for move in held if move.task_id in legal])
    return _close_and_tell(tx, held, rows)


def fail(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> FAILED with the reason; files that were made before the failure are kept."""
    held = tx.held(moves)
    _count_runs(tx, held)
    rows = _FAIL.run(tx.connection, [move.row() for move in held])
    _keep_files(tx, held, rows)
    left = [{"attempt_id": move.attempt_id, "files": encode(move.left_there)} for move in held if move.left_there]
    _LEAVE_THERE.run(tx.connection, left)
    return _close_and_tell(tx, held, rows)


def release(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """Back to PENDING; a task whose stop was wished becomes STOPPED instead. Files of a run that failed are kept until
    a later one leaves its own. Answers the new status."""
    held = tx.held(moves)
    _count_runs(tx, held)
    stopped = _STOPPED_INSTEAD.run(tx.connection, [move.row() for move in held])
    released = _RELEASE.run(tx.connection, [move.row() for move in held])
    given_up = {row.id for row in released}
    _ABANDON.run(tx.connection, [move.row() for move in held if move.keep_open and move.task_id in given_up])
    _keep_files(tx, held, [*stopped, *released])
    return _close_and_tell(tx, held, [*stopped, *released])


def back_off(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> RETRYING until `retry_at`; a task whose stop was wished becomes STOPPED instead."""
    held = tx.held(moves)
    stopped = _STOPPED_INSTEAD.run(tx.connection, [move.row() for move in held])
    delayed = _BACK_OFF.run(tx.connection, [move.row() for move in held])
    return _close_and_tell(tx, held, [*stopped, *delayed])


def stopped(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> STOPPED: the server has confirmed that it does not run (any more)."""
    held = tx.held(moves)
    _count_runs(tx, held)
    rows = _STOPPED.run(tx.connection, [move.row() for move in held])
    _keep_files(tx, held, rows)
    return _close_and_tell(tx, held, rows)


def close(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, bool]:
    """End an orphan: its task has moved on, so nothing but the attempt changes."""
    held = tx.held(moves)
    closed = {row.id for row in _CLOSE.run(tx.connection, [move.row() for move in held])}
    _throw_folders(tx, [move for move in held if move.attempt_id in closed])
    return dict.fromkeys(closed, True)


def abandon_all(tx: Tx, backend_id: str, at: Instant) -> int:
    """A server is removed by force: its tasks go back to PENDING, or to STOPPED where that was wished; its attempts
    end. Answers how many tasks."""
    values = {"here": backend_id, "now": at}
    rows = [row for statement in (_STOP_ABANDONED, _ABANDON_TASKS) for row in tx.connection.execute(statement, values)]
    left = tx.connection.execute(_ABANDON_ATTEMPTS, values)
    throw(tx.connection, [output_folder(row.task_id, row.id) for row in left], at)
    for row in rows:
        tell_task(tx, row, at)
    return len(rows)


def _close_and_tell(tx: Tx, moves: Sequence[Ending], rows: Sequence[Any]) -> dict[str, str]:
    legal = {row.id for row in rows}
    closing = [move for move in moves if move.task_id in legal and not move.keep_open]
    _CLOSE.run(tx.connection, [move.row() for move in closing])
    _throw_folders(tx, closing)
    return _tell(tx, rows, moves)


def _tell(tx: Tx, rows: Sequence[Any], moves: Sequence[OnAttempt] | Sequence[Ending]) -> dict[str, str]:
    by_task = {move.task_id: move for move in moves}
    for row in rows:
        tell_task(tx, row, by_task[row.id].at)
    return {by_task[row.id].attempt_id: str(row.status) for row in rows}


def _count_runs(tx: Tx, moves: Sequence[Ending]) -> None:
    ran = [{**move.row(), "at": move.ran_at} for move in moves if move.ran_at is not None]
    _START_ATTEMPT.run(tx.connection, ran)
    _RUN.run(tx.connection, ran)


def _keep_files(tx: Tx, moves: Sequence[Ending], rows: Sequence[Any]) -> None:
    owners = {row.id: row for row in rows}
    files = [
        {
            **item._asdict(),
            "position": position,
            "user_id": owners[move.task_id].user_id,
            "task_id": move.task_id,
            "attempt_id": move.attempt_id,
            "kind": owners[move.task_id].kind,
            "created_at": move.at,
        }
        for move in moves
        if move.task_id in owners
        for position, item in enumerate(move.files)
    ]
    if files:
        earlier = _FORGET_FILES.run(tx.connection, [{"task_id": item["task_id"]} for item in files])
        throw(tx.connection, [row.key for row in earlier], max(move.at for move in moves))
        _ADD_FILES.run(tx.connection, files)


def _throw_folders(tx: Tx, moves: Sequence[Ending]) -> None:
    """An attempt that keeps no files may have stored some of them before it was given up."""
    left = [move for move in moves if not move.files and move.outcome not in NOTHING_MADE]
    if left:
        folders = [output_folder(move.task_id, move.attempt_id) for move in left]
        throw(tx.connection, folders, max(move.at for move in left))


def ended(event: Event, m: CTE) -> dict[str, Any]:
    """In SET: a task that leaves its attempt for good, with the reason that the move gives."""
    reason = {"error": m.c.error, "task_msg": m.c.task_msg}
    return becomes(event, **FORGOTTEN, **reason, completed_at=m.c.at, updated_at=m.c.at)


def _current(m: CTE) -> ColumnElement[bool]:
    return and_(task.c.id == m.c.task_id, task.c.attempt_id == m.c.attempt_id)


def _this(m: CTE) -> ColumnElement[bool]:
    return and_(attempt.c.id == m.c.attempt_id, attempt.c.closed_at.is_(None))


def _is_counted(m: CTE) -> ColumnElement[bool]:
    """A run that is followed again was counted under the attempt that began it."""
    earlier, this = attempt.alias("earlier"), attempt.alias("this")
    return (
        select(earlier.c.id)
        .join(this, and_(this.c.task_id == earlier.c.task_id, this.c.remote_id == earlier.c.remote_id))
        .where(this.c.id == m.c.attempt_id, this.c.adopted == 1, earlier.c.id != this.c.id)
        .where(earlier.c.started_at.is_not(None))
        .exists()
    )


_ON_ATTEMPT: dict[str, Any] = {"attempt_id": TEXT, "task_id": TEXT, "at": BIG, "remote_id": TEXT, "until": BIG}
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
}
_NO_WISH = and_(task.c.stop_requested_at.is_(None), task.c.deleted_at.is_(None))
_WISHED = or_(task.c.stop_requested_at.is_not(None), task.c.deleted_at.is_not(None))
_IS_CURRENT = select(task.c.id).where(task.c.id == attempt.c.task_id, task.c.attempt_id == attempt.c.id).exists()

_SUBMIT_TASK = over(
    lambda m: (
        update(task)
        .where(_current(m), among({Status.PENDING}), task.c.sent_at.is_(None), _NO_WISH, may_send_to(task.c.backend_id))
        .values(touched(sent_at=m.c.at, phase=str(Phase.SUBMITTING), updated_at=m.c.at))
        .returning(task.c.id)
    ),
    **_ON_ATTEMPT,
)
_SUBMIT_ATTEMPT = over(
    lambda m: update(attempt).where(_this(m)).values(submitting_at=m.c.at, posts=attempt.c.posts + 1),
    **_ON_ATTEMPT,
)
_POST_AGAIN = over(
    lambda m: (
        update(attempt)
        .where(
            _this(m),
            attempt.c.accepted_at.is_(None),
            attempt.c.absent_at.is_not(None),
            select(task.c.id).where(_current(m), among({Status.PENDING}), _NO_WISH).exists(),
        )
        .values(posts=attempt.c.posts + 1, submitting_at=m.c.at, absent_at=null())
        .returning(attempt.c.id)
    ),
    **_ON_ATTEMPT,
)
_LEARN = over(
    lambda m: (
        update(attempt)
        .where(attempt.c.id == m.c.attempt_id)
        .values(
            accepted_at=func.coalesce(attempt.c.accepted_at, m.c.at),
            remote_id=func.coalesce(attempt.c.remote_id, m.c.remote_id),
            absent_at=null(),
        )
    ),
    **_ON_ATTEMPT,
)
_ACCEPT = over(
    lambda m: (
        update(task)
        .where(_current(m), allows(Event.ACCEPT))
        .values(
            becomes(
                Event.ACCEPT,
                phase=case((task.c.stop_requested_at.is_(None), str(Phase.WAITING)), else_=str(Phase.STOPPING)),
                remote_id=m.c.remote_id,
                sent_at=func.coalesce(task.c.sent_at, m.c.at),
                retry_count=0,
                task_msg=null(),
                error=null(),
                updated_at=m.c.at,
            )
        )
        .returning(*TOLD_COLUMNS)
    ),
    **_ON_ATTEMPT,
)
_START_ATTEMPT = over(
    lambda m: (
        update(attempt)
        .where(_this(m), attempt.c.started_at.is_(None))
        .values(started_at=m.c.at, accepted_at=func.coalesce(attempt.c.accepted_at, m.c.at))
    ),
    **_ON_ATTEMPT,
)
_RUN = over(
    lambda m: (
        update(task)
        .where(_current(m), allows(Event.RUN))
        .values(
            becomes(
                Event.RUN,
                phase=case((task.c.stop_requested_at.is_(None), str(Phase.EXECUTING)), else_=str(Phase.STOPPING)),
                sent_at=func.coalesce(task.c.sent_at, m.c.at),
                started_at=m.c.at,
                timeout_at=m.c.until,
                execution_count=task.c.execution_count + case((_is_counted(m), 0), else_=1),
                updated_at=m.c.at,
            )
        )
        .returning(*TOLD_COLUMNS)
    ),
    **_ON_ATTEMPT,
)
_SHOW = over(
    lambda m: (
        update(task)
        .where(_current(m), func.coalesce(task.c.phase, "") != m.c.phase, task.c.stop_requested_at.is_(None))
        .values(touched(phase=m.c.phase, updated_at=m.c.at))
        .returning(*TOLD_COLUMNS)
    ),
    attempt_id=TEXT,
    task_id=TEXT,
    at=BIG,
    phase=TEXT,
)
_END = over(
    lambda m: (
        update(attempt).where(_this(m), attempt.c.ended_at.is_(None)).values(ended_at=m.c.at).returning(attempt.c.id)
    ),
    **_ON_ATTEMPT,
)
_ABSENT = over(
    lambda m: (
        update(attempt)
        .where(_this(m))
        .values(absent_at=func.coalesce(attempt.c.absent_at, m.c.at))
        .returning(attempt.c.id, attempt.c.absent_at)
    ),
    **_ON_ATTEMPT,
)
_PRESENT = over(
    lambda m: (
        update(attempt)
        .where(_this(m), attempt.c.absent_at.is_not(None))
        .values(absent_at=null())
        .returning(attempt.c.id)
    ),
    **_ON_ATTEMPT,
)
_ASK_CANCEL = over(
    lambda m: update(attempt).where(_this(m)).values(cancel_requested_at=m.c.at).returning(attempt.c.id),
    **_ON_ATTEMPT,
)
_SUCCEED = over(
    lambda m: (
        update(task)
        .where(_current(m), allows(Event.SUCCEED))
        .values(
            becomes(
                Event.SUCCEED, **FORGOTTEN, error=null(), task_msg=m.c.task_msg, completed_at=m.c.at, updated_at=m.c.at
            )
        )
        .returning(*TOLD_COLUMNS)
    ),
    **_ENDING,
)
_FAIL = over(
    lambda m: update(task).where(_current(m), allows(Event.FAIL)).values(ended(Event.FAIL, m)).returning(*TOLD_COLUMNS),
    **_ENDING,
)
_RELEASE = over(
    lambda m: (
        update(task)
        .where(_current(m), allows(Event.RELEASE), _NO_WISH)
        .values(
            becomes(
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
        .returning(*TOLD_COLUMNS)
    ),
    **_ENDING,
)
_ABANDON = over(lambda m: update(attempt).where(_this(m)).values(abandoned_at=m.c.at), **_ENDING)
_BACK_OFF = over(
    lambda m: (
        update(task)
        .where(_current(m), allows(Event.BACK_OFF), _NO_WISH)
        .values(
            becomes(
                Event.BACK_OFF,
                **{**FORGOTTEN, "next_retry_at": m.c.retry_at},
                error=m.c.error,
                task_msg=m.c.task_msg,
                retry_count=task.c.retry_count + 1,
                updated_at=m.c.at,
            )
        )
        .returning(*TOLD_COLUMNS)
    ),
    **_ENDING,
)


def _stop(m: CTE, *conditions: ColumnElement[bool]) -> Any:
    return (
        update(task)
        .where(_current(m), allows(Event.STOP), *conditions)
        .values(ended(Event.STOP, m))
        .returning(*TOLD_COLUMNS)
    )


_STOPPED = over(_stop, **_ENDING)
_STOPPED_INSTEAD = over(lambda m: _stop(m, _WISHED), **_ENDING)
_CLOSE = over(
    lambda m: (
        update(attempt)
        .where(_this(m), ~_IS_CURRENT)
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
_ABANDONED = select(attempt.c.id).where(attempt.c.backend_id == bindparam("here"), attempt.c.closed_at.is_(None))
_STOP_ABANDONED = (
    update(task)
    .where(task.c.attempt_id.in_(_ABANDONED), allows(Event.STOP), _WISHED)
    .values(becomes(Event.STOP, **FORGOTTEN, completed_at=bindparam("now"), updated_at=bindparam("now")))
    .returning(*TOLD_COLUMNS)
)
_ABANDON_TASKS = (
    update(task)
    .where(task.c.attempt_id.in_(_ABANDONED), allows(Event.RELEASE), _NO_WISH)
    .values(becomes(Event.RELEASE, **FORGOTTEN, started_at=null(), updated_at=bindparam("now")))
    .returning(*TOLD_COLUMNS)
)
_ABANDON_ATTEMPTS = (
    update(attempt)
    .where(attempt.c.id.in_(_ABANDONED))
    .values(closed_at=bindparam("now"), ended_at=bindparam("now"), outcome=str(Outcome.ABANDONED))
    .returning(attempt.c.id, attempt.c.task_id)
)
_LEAVE_THERE = over(
    lambda m: update(attempt).where(attempt.c.id == m.c.attempt_id).values(left_there=m.c.files),
    attempt_id=TEXT,
    files=TEXT,
)
_FORGET_FILES = over(
    lambda m: output.delete().where(output.c.task_id.in_(select(m.c.task_id))).returning(output.c.key), task_id=TEXT
)
_ADD_FILES = add(
    output,
    *("id", "user_id", "task_id", "attempt_id", "kind", "position", "node", "filename", "key", "media_type"),
    *("bytes", "sha256", "width", "height", "duration_seconds", "created_at"),
)
