"""Steps of an attempt, made by the process that holds its backend: submit, post again, accept, run, show, end, and
what the backend reported.

Decisions are fenced by the lease under which they were made; facts are not: what the backend reported about an attempt
is kept, whichever process learns it. A verb changes an attempt and its task in one transaction, and only while the
attempt is current. The verbs that end an attempt are in `endings`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy import CTE, Connection, and_, case, func, null, or_, select, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import Instant
from genqueue.store.attempts.adopt import adopt_late
from genqueue.store.attempts.costs import keep_costs
from genqueue.store.database.tables import attempt, backend_catalog, serves, task
from genqueue.store.tasks.pauses import may_send_to
from genqueue.store.writing.guards import NO_STOP_REQUESTED, allows, set_status, status_in, touched
from genqueue.store.writing.moves import AttemptKeyed
from genqueue.store.writing.statements import BIG, TEXT, over_moves
from genqueue.store.writing.task_events import EVENT_COLUMNS, log_task_event
from genqueue.store.writing.tx import Hold, Tx
from genqueue.tasks.costs import Cost
from genqueue.tasks.states import Event, Phase, Status


@dataclass(frozen=True, slots=True)
class AttemptMove(AttemptKeyed):
    """A step of one attempt, under one lease. `until` is when the run exceeds its time, if the step starts one; `cost`
    is what it has cost, if it has ended."""

    attempt_id: str
    task_id: str
    hold: Hold
    at: Instant
    remote_id: str | None = None
    until: Instant | None = None
    cost: Cost | None = None


@dataclass(frozen=True, slots=True)
class Showing(AttemptKeyed):
    """A new phase of an attempt. `until` is when it is given up, if it does not execute yet and its backend is away."""

    attempt_id: str
    task_id: str
    hold: Hold
    at: Instant
    phase: Phase
    until: Instant | None = None


class Step(Protocol):
    """The fields that every move of an attempt has."""

    @property
    def attempt_id(self) -> str: ...

    @property
    def task_id(self) -> str: ...

    @property
    def at(self) -> Instant: ...


def submit(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, bool]:
    """The point of no return, directly before the POST. Not legal when the task is stopped, gone or already sent,
    during a pause, or while the backend is not judged, by its present catalog, to be able to run its lane. Marks the
    attempt as paid if its runs now cost money there."""
    held = {move.task_id: move for move in tx.held(moves)}
    legal = _SUBMIT_TASK.run(tx.connection, list(held.values()))
    passed = [held[row.id] for row in legal]
    _SUBMIT_ATTEMPT.run(tx.connection, passed)
    return {move.attempt_id: True for move in passed}


def may_be_sent(connection: Connection, attempt_id: str, task_id: str) -> bool:
    """May an attempt still be sent after it has waited for a seat? Its claim was its submit, and a stop or a pause may
    have been requested since."""
    return bool(_MAY_BE_SENT.run(connection, [{"attempt_id": attempt_id, "task_id": task_id}]))


def is_held_up(connection: Connection, backend_id: str, lane: str) -> bool:
    """Is nothing of this lane to be sent to this backend now, because of a pause or because it is not judged to be able
    to run the lane?"""
    row = {"backend_id": backend_id, "lane": lane}
    return not _GOES_THERE.run(connection, [row])


def post_again(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, bool]:
    """Record a second POST of the same id, after evidence that the first was not accepted. Not after a stop request."""
    held = {move.attempt_id: move for move in tx.held(moves)}
    rows = _POST_AGAIN.run(tx.connection, list(held.values()))
    return {row.id: True for row in rows}


def accept(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, str]:
    """PENDING -> QUEUED: the backend has accepted the attempt. The remote id is a fact and is kept even if the lease
    was lost. A task that failed with an unknown outcome for want of this answer adopts the run."""
    _LEARN.run(tx.connection, moves)
    rows = _ACCEPT.run(tx.connection, tx.held(moves))
    taken = {row.id for row in rows}
    adopt_late(tx, [(move.attempt_id, move.at) for move in moves if move.task_id not in taken])
    return log_task_events(tx, rows, moves)


def run(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, str]:
    """PENDING or QUEUED -> RUNNING, counted once for each attempt."""
    held = tx.held(moves)
    return log_task_events(tx, began(tx, held), moves)


def show(tx: Tx, moves: Sequence[Showing]) -> Mapping[str, bool]:
    """Set another phase, which is for display only."""
    rows = _SHOW.run(tx.connection, tx.held(moves))
    by_task = {move.task_id: move for move in moves}
    for row in rows:
        log_task_event(tx, row, by_task[row.id].at)
    return {by_task[row.id].attempt_id: True for row in rows}


def end(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, bool]:
    """The backend is done with the attempt: its seat is free while the results are fetched. What the run has cost is
    known to the claim for that seat."""
    keep_costs(tx.connection, moves)
    rows = _END.run(tx.connection, tx.held(moves))
    return {row.id: True for row in rows}


def absent(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, Instant]:
    """Record that the backend does not know the id. Returns by attempt id when it first answered so in a row."""
    rows = _ABSENT.run(tx.connection, tx.held(moves))
    return {row.id: row.absent_at for row in rows}


def present(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, bool]:
    """The backend knows the id after all: end the series of `absent`."""
    rows = _PRESENT.run(tx.connection, tx.held(moves))
    return {row.id: True for row in rows}


def take_seat(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, bool]:
    """The backend lists the attempt after all: the seat that was freed because it was not listed is taken again."""
    rows = _TAKE_SEAT.run(tx.connection, tx.held(moves))
    return {row.id: True for row in rows}


def ask_cancel(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, bool]:
    """Record that the backend was asked to cancel the attempt."""
    rows = _ASK_CANCEL.run(tx.connection, tx.held(moves))
    return {row.id: True for row in rows}


def began(tx: Tx, rows: Sequence[Any]) -> Sequence[Any]:
    """Record that these attempts execute, counted once for each. Returns the tasks that became RUNNING."""
    _START_ATTEMPT.run(tx.connection, rows)
    return _RUN.run(tx.connection, rows)


def log_task_events(tx: Tx, rows: Sequence[Any], moves: Sequence[Step]) -> dict[str, str]:
    """Log an event for each of these tasks. Returns the new status by attempt id."""
    by_task = {move.task_id: move for move in moves}
    for row in rows:
        log_task_event(tx, row, by_task[row.id].at)
    return {by_task[row.id].attempt_id: str(row.status) for row in rows}


def current(m: CTE) -> ColumnElement[bool]:
    """In WHERE: the task, while this attempt is its current one."""
    return and_(task.c.id == m.c.task_id, task.c.attempt_id == m.c.attempt_id)


def this(m: CTE) -> ColumnElement[bool]:
    """In WHERE: the attempt, while it is open."""
    return and_(attempt.c.id == m.c.attempt_id, attempt.c.closed_at.is_(None))


def _remote_id(m: CTE) -> Any:
    return select(attempt.c.remote_id).where(attempt.c.id == m.c.attempt_id).scalar_subquery()


def _is_judged(backend_id: ColumnElement[Any], lane: ColumnElement[Any]) -> ColumnElement[bool]:
    """In WHERE: the backend's present catalog was judged to be able to run the lane, or the backend has none yet."""
    read = select(backend_catalog.c.backend_id).where(backend_catalog.c.backend_id == backend_id).exists()
    able = (
        select(serves.c.lane)
        .where(serves.c.backend_id == backend_id, serves.c.lane == lane, serves.c.able == 1)
        .exists()
    )
    return or_(~read, able)


def _is_paid_there() -> Any:
    return (
        select(serves.c.paid)
        .where(serves.c.backend_id == attempt.c.backend_id, serves.c.lane == attempt.c.lane)
        .scalar_subquery()
    )


def _is_counted(m: CTE) -> ColumnElement[bool]:
    """In WHERE: this attempt follows an adopted run, which was counted under the attempt that began it."""
    earlier, this = attempt.alias("earlier"), attempt.alias("this")
    return (
        select(earlier.c.id)
        .join(this, and_(this.c.task_id == earlier.c.task_id, this.c.remote_id == earlier.c.remote_id))
        .where(this.c.id == m.c.attempt_id, this.c.adopted == 1, earlier.c.id != this.c.id)
        .where(earlier.c.started_at.is_not(None))
        .exists()
    )


_ATTEMPT_MOVE: dict[str, Any] = {"attempt_id": TEXT, "task_id": TEXT, "at": BIG, "remote_id": TEXT, "until": BIG}
_SUBMIT_TASK = over_moves(
    lambda m: (
        update(task)
        .where(
            current(m),
            status_in({Status.PENDING}),
            task.c.sent_at.is_(None),
            NO_STOP_REQUESTED,
            may_send_to(task.c.backend_id),
            _is_judged(task.c.backend_id, task.c.lane),
        )
        .values(touched(sent_at=m.c.at, phase=str(Phase.SUBMITTING), updated_at=m.c.at))
        .returning(task.c.id)
    ),
    **_ATTEMPT_MOVE,
)
_SUBMIT_ATTEMPT = over_moves(
    lambda m: (
        update(attempt)
        .where(this(m))
        .values(
            submitting_at=m.c.at,
            posts=attempt.c.posts + 1,
            # The catalog of the backend may have been read anew since the claim.
            paid=case((attempt.c.paid == 1, 1), else_=func.coalesce(_is_paid_there(), 0)),
        )
    ),
    **_ATTEMPT_MOVE,
)
_MAY_BE_SENT = over_moves(
    lambda m: select(task.c.id).where(
        current(m), status_in({Status.PENDING}), NO_STOP_REQUESTED, may_send_to(task.c.backend_id)
    ),
    attempt_id=TEXT,
    task_id=TEXT,
)
_GOES_THERE = over_moves(
    lambda m: select(m.c.lane).where(may_send_to(m.c.backend_id), _is_judged(m.c.backend_id, m.c.lane)),
    backend_id=TEXT,
    lane=TEXT,
)
_POST_AGAIN = over_moves(
    lambda m: (
        update(attempt)
        .where(
            this(m),
            attempt.c.accepted_at.is_(None),
            attempt.c.absent_at.is_not(None),
            select(task.c.id).where(current(m), status_in({Status.PENDING}), NO_STOP_REQUESTED).exists(),
        )
        .values(posts=attempt.c.posts + 1, submitting_at=m.c.at, absent_at=null(), ended_at=null())
        .returning(attempt.c.id)
    ),
    **_ATTEMPT_MOVE,
)
_LEARN = over_moves(
    lambda m: (
        update(attempt)
        .where(attempt.c.id == m.c.attempt_id)
        .values(
            accepted_at=func.coalesce(attempt.c.accepted_at, m.c.at),
            remote_id=func.coalesce(attempt.c.remote_id, m.c.remote_id),
            absent_at=null(),
        )
    ),
    **_ATTEMPT_MOVE,
)
_ACCEPT = over_moves(
    lambda m: (
        update(task)
        .where(current(m), allows(Event.ACCEPT))
        .values(
            set_status(
                Event.ACCEPT,
                phase=case((task.c.stop_requested_at.is_(None), str(Phase.WAITING)), else_=str(Phase.STOPPING)),
                remote_id=m.c.remote_id,
                sent_at=func.coalesce(task.c.sent_at, m.c.at),
                retry_count=0,
                # Until now it only limited the wait for a backend that was away.
                timeout_at=null(),
                task_msg=null(),
                error=null(),
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_ATTEMPT_MOVE,
)
_START_ATTEMPT = over_moves(
    lambda m: (
        update(attempt)
        .where(this(m), attempt.c.started_at.is_(None), select(task.c.id).where(current(m)).exists())
        .values(
            started_at=m.c.at,
            accepted_at=func.coalesce(attempt.c.accepted_at, m.c.at),
            # The seat may have been counted as free before the run began.
            ended_at=case((attempt.c.ended_at < m.c.at, null()), else_=attempt.c.ended_at),
        )
    ),
    **_ATTEMPT_MOVE,
)
_RUN = over_moves(
    lambda m: (
        update(task)
        .where(current(m), allows(Event.RUN))
        .values(
            set_status(
                Event.RUN,
                phase=case((task.c.stop_requested_at.is_(None), str(Phase.EXECUTING)), else_=str(Phase.STOPPING)),
                sent_at=func.coalesce(task.c.sent_at, m.c.at),
                # It may have been learned under a lease that was lost before the task was updated.
                remote_id=func.coalesce(task.c.remote_id, _remote_id(m)),
                started_at=m.c.at,
                timeout_at=m.c.until,
                execution_count=task.c.execution_count + case((_is_counted(m), 0), else_=1),
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_ATTEMPT_MOVE,
)
_SHOW = over_moves(
    lambda m: (
        update(task)
        .where(current(m), func.coalesce(task.c.phase, "") != m.c.phase, task.c.stop_requested_at.is_(None))
        .values(
            touched(
                phase=m.c.phase,
                timeout_at=case((status_in({Status.RUNNING}), task.c.timeout_at), else_=m.c.until),
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    attempt_id=TEXT,
    task_id=TEXT,
    at=BIG,
    phase=TEXT,
    until=BIG,
)
_END = over_moves(
    lambda m: (
        update(attempt).where(this(m), attempt.c.ended_at.is_(None)).values(ended_at=m.c.at).returning(attempt.c.id)
    ),
    **_ATTEMPT_MOVE,
)
_ABSENT = over_moves(
    lambda m: (
        update(attempt)
        .where(this(m))
        .values(absent_at=func.coalesce(attempt.c.absent_at, m.c.at))
        .returning(attempt.c.id, attempt.c.absent_at)
    ),
    **_ATTEMPT_MOVE,
)
_PRESENT = over_moves(
    lambda m: (
        update(attempt)
        .where(this(m), attempt.c.absent_at.is_not(None))
        .values(absent_at=null())
        .returning(attempt.c.id)
    ),
    **_ATTEMPT_MOVE,
)
_TAKE_SEAT = over_moves(
    lambda m: (
        update(attempt).where(this(m), attempt.c.ended_at.is_not(None)).values(ended_at=null()).returning(attempt.c.id)
    ),
    **_ATTEMPT_MOVE,
)
_ASK_CANCEL = over_moves(
    lambda m: update(attempt).where(this(m)).values(cancel_requested_at=m.c.at).returning(attempt.c.id),
    **_ATTEMPT_MOVE,
)
