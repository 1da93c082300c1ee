"""Verbs of users: start, forget, stop, remove, restore, clear, unclear, front, change. Guards are in the WHERE."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import CTE, and_, case, func, not_, null, or_, select, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import Instant
from genqueue.store.database.tables import task
from genqueue.store.tasks.lanes import AllowPaid, allow_paid
from genqueue.store.writing.guards import STILL_PAID, UNKNOWN, allows, is_null_unindexed, set_status, status_in, touched
from genqueue.store.writing.moves import TaskKeyed
from genqueue.store.writing.statements import BIG, INT, TEXT, Statement, over_moves
from genqueue.store.writing.task_events import EVENT_COLUMNS, beginning_of, log_task_event
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import ENDED, OUTCOME_UNKNOWN, Event, Phase, Status
from genqueue.tasks.states import FORGOTTEN as FORGOTTEN_OUTCOME


@dataclass(frozen=True, slots=True)
class TaskMove(TaskKeyed):
    """A user's action on one task. `order` keeps the order of actions that came together. `confirmed` (0 or 1): the
    user accepts that the run may be paid for a second time."""

    task_id: str
    user_id: str
    at: Instant
    order: int = 0
    confirmed: int = 0


@dataclass(frozen=True, slots=True)
class Change(TaskKeyed):
    """A new priority or title of a task, and whether paid runs are allowed for it (0 or 1); None keeps the present
    one."""

    task_id: str
    user_id: str
    at: Instant
    priority: int | None = None
    title: str | None = None
    allow_paid: int | None = None


def start(tx: Tx, moves: Sequence[TaskMove]) -> Mapping[str, str]:
    """READY, FAILED, STOPPED, RETRYING -> PENDING. Returns the new status by task. A confirmation is needed for a task
    with an unknown outcome, whose last run may have been paid for, and for one whose paid run may still execute."""
    return _carry_out(tx, _START, moves)


def forget(tx: Tx, moves: Sequence[TaskMove]) -> Mapping[str, str]:
    """Give up the question of an unknown outcome: the task stays FAILED, with the error `outcome_forgotten`."""
    return _carry_out(tx, _FORGET, moves)


def stop(tx: Tx, moves: Sequence[TaskMove]) -> Mapping[str, str]:
    """Stop at once where nothing was sent; otherwise record a stop request for the holder of the backend."""
    stopped = _carry_out(tx, _STOP_NOW, moves)
    return {**stopped, **_carry_out(tx, _WISH_STOP, [move for move in moves if move.task_id not in stopped])}


def remove(tx: Tx, moves: Sequence[TaskMove]) -> Mapping[str, str]:
    """Hide tasks of any status at once, and stop those that are live. Their rows and files are deleted later."""
    stop(tx, moves)
    return _carry_out(tx, _REMOVE, moves, "task.deleted")


def restore(tx: Tx, moves: Sequence[TaskMove]) -> Mapping[str, str]:
    """Undo `remove`. Tasks that it stopped stay stopped."""
    return _carry_out(tx, _RESTORE, moves)


def clear(tx: Tx, moves: Sequence[TaskMove]) -> Mapping[str, str]:
    """Take ended tasks off the lists and counts; their outputs stay."""
    return _carry_out(tx, _CLEAR, moves)


def unclear(tx: Tx, moves: Sequence[TaskMove]) -> Mapping[str, str]:
    """Undo `clear`."""
    return _carry_out(tx, _UNCLEAR, moves)


def front(tx: Tx, moves: Sequence[TaskMove]) -> Mapping[str, str]:
    """Move before all tasks that wait, with the highest priority among them. Moves of one call keep their own order.

    A caller that sends many in pieces sends the last ones first: each piece goes in front of the pieces before it.
    """
    ordered = sorted(moves, key=lambda move: move.order)
    return _carry_out(tx, _FRONT, [replace(move, order=place - len(ordered)) for place, move in enumerate(ordered)])


def change(tx: Tx, moves: Sequence[Change]) -> Mapping[str, str]:
    """Set priority and title, and whether paid runs are allowed; that is not legal for a task with an attempt."""
    asked = [AllowPaid(m.task_id, m.user_id, m.allow_paid) for m in moves if m.allow_paid is not None]
    able = allow_paid(tx, asked) if asked else frozenset()
    return _carry_out(tx, _CHANGE, [move for move in moves if move.allow_paid is None or move.task_id in able])


def _carry_out(tx: Tx, statement: Statement, moves: Sequence[Any], event: str = "task.updated") -> dict[str, str]:
    at = {move.task_id: move.at for move in moves}
    answers = {}
    for row in statement.run(tx.connection, moves):
        log_task_event(tx, row, at[row.id], event)
        answers[row.id] = str(Phase.STOPPING) if row.stop_requested_at is not None else str(row.status)
    return answers


def _mine(m: CTE) -> ColumnElement[bool]:
    return and_(task.c.id == m.c.task_id, task.c.user_id == m.c.user_id)


_TASK_MOVE: dict[str, Any] = {"task_id": TEXT, "user_id": TEXT, "at": BIG, "order": INT}
_NOT_DELETED = task.c.deleted_at.is_(None)
_WAITING = task.alias("waiting")
_CLAIMABLE = and_(_WAITING.c.status == "PENDING", _WAITING.c.attempt_id.is_(None), _WAITING.c.deleted_at.is_(None))

FORGOTTEN: dict[str, Any] = {
    "attempt_id": null(),
    "sent_at": null(),
    "phase": null(),
    "timeout_at": null(),
    "stop_requested_at": null(),
    "next_retry_at": null(),
}
"""The columns that are cleared when a task leaves its attempt. An attempt that is still open becomes an orphan."""

AFRESH: dict[str, Any] = {
    **FORGOTTEN,
    "started_at": null(),
    "completed_at": null(),
    "task_msg": null(),
    "error": null(),
    "retry_count": 0,
}
"""The columns that are reset when a task starts again."""

_START = over_moves(
    lambda m: (
        update(task)
        .where(
            _mine(m), allows(Event.START), _NOT_DELETED, or_(m.c.confirmed == 1, and_(not_(UNKNOWN), not_(STILL_PAID)))
        )
        .values(
            set_status(
                Event.START,
                **AFRESH,
                cleared_at=null(),
                on_return=null(),
                vanish_count=0,
                requeue_count=0,
                executions_before=task.c.execution_count,
                turn=case((status_in({Status.RETRYING}), task.c.turn), else_=m.c.at + m.c.order),
                asked_at=m.c.at,
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
    confirmed=INT,
)

_FORGET = over_moves(
    lambda m: (
        update(task)
        .where(_mine(m), status_in({Status.FAILED}), _NOT_DELETED, UNKNOWN)
        .values(
            touched(
                error=func.replace(
                    func.replace(task.c.error, beginning_of(OUTCOME_UNKNOWN), beginning_of(FORGOTTEN_OUTCOME)),
                    # The wording of its cause goes too: with an unknown `told_as` that of the code is used.
                    f'"told_as":"{OUTCOME_UNKNOWN}_',
                    f'"told_as":"{FORGOTTEN_OUTCOME}_',
                ),
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
)

_STOP_NOW = over_moves(
    lambda m: (
        update(task)
        .where(
            _mine(m),
            _NOT_DELETED,
            or_(status_in({Status.RETRYING}), and_(status_in({Status.PENDING}), task.c.sent_at.is_(None))),
        )
        .values(set_status(Event.STOP, **FORGOTTEN, completed_at=m.c.at, updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
)

_WISH_STOP = over_moves(
    lambda m: (
        update(task)
        .where(_mine(m), _NOT_DELETED, allows(Event.STOP), task.c.sent_at.is_not(None))
        .values(
            touched(
                stop_requested_at=func.coalesce(task.c.stop_requested_at, m.c.at),
                phase=str(Phase.STOPPING),
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
)

_REMOVE = over_moves(
    lambda m: (
        update(task)
        .where(_mine(m), _NOT_DELETED)
        .values(touched(deleted_at=m.c.at, updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
)

_RESTORE = over_moves(
    lambda m: (
        update(task)
        .where(_mine(m), task.c.deleted_at.is_not(None))
        .values(touched(deleted_at=null(), updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
)

_CLEAR = over_moves(
    lambda m: (
        update(task)
        .where(_mine(m), status_in(ENDED), _NOT_DELETED)
        .values(touched(cleared_at=m.c.at, updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
)

_UNCLEAR = over_moves(
    lambda m: (
        update(task)
        .where(_mine(m), task.c.cleared_at.is_not(None), _NOT_DELETED)
        .values(touched(cleared_at=null(), updated_at=m.c.at))
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
)

_FRONT = over_moves(
    lambda m: (
        update(task)
        .where(_mine(m), status_in({Status.PENDING}), is_null_unindexed(task.c.attempt_id), _NOT_DELETED)
        .values(
            touched(
                priority=select(func.max(_WAITING.c.priority)).where(_CLAIMABLE).scalar_subquery(),
                turn=select(func.min(_WAITING.c.turn)).where(_CLAIMABLE).scalar_subquery() + m.c.order,
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    **_TASK_MOVE,
)

_CHANGE = over_moves(
    lambda m: (
        update(task)
        .where(_mine(m), _NOT_DELETED)
        .values(
            touched(
                priority=func.coalesce(m.c.priority, task.c.priority),
                title=func.coalesce(m.c.title, task.c.title),
                updated_at=m.c.at,
            )
        )
        .returning(*EVENT_COLUMNS)
    ),
    task_id=TEXT,
    user_id=TEXT,
    at=BIG,
    priority=INT,
    title=TEXT,
)
