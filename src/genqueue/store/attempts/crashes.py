"""Crashes: unexpected exceptions in a step of an attempt.

They are counted in the row of the attempt, so that a restart of GenQueue does not reset the count. When several tasks
end by a crash within minutes, the queue is paused: the fault is then in GenQueue.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import CTE, bindparam, func, or_, select, update

from genqueue.clock import SECOND
from genqueue.store.attempts.endings import Ending, fail, is_unknown, stop_instead
from genqueue.store.attempts.steps import AttemptMove, current, this
from genqueue.store.database.tables import attempt, task
from genqueue.store.tasks.pauses import pause_by_rule, resumed_at
from genqueue.store.writing.statements import BIG, TEXT, over_moves
from genqueue.store.writing.tx import Tx
from genqueue.tasks.states import Outcome

PAUSED = "paused_after_crashes"
"""Code of the reason for the pause."""

ENDINGS = 5
WITHIN_S = 600
"""This many tasks that end by a crash within this time pause the queue."""


def count_crash(tx: Tx, moves: Sequence[AttemptMove]) -> Mapping[str, int]:
    """Count an exception that a step of the attempt has raised. Returns the number of crashes so far by attempt id.
    Those of the attempts directly before it, which were closed unsent without an error, are included; those from
    before the last start of the task are not."""
    rows = _COUNT.run(tx.connection, [{"attempt_id": move.attempt_id} for move in tx.held(moves)])
    before = {row.task_id: row.crashes for row in _BEFORE.run(tx.connection, [row._asdict() for row in rows])}
    return {row.id: row.crashes + before.get(row.task_id, 0) for row in rows}


def end_crashed(tx: Tx, moves: Sequence[Ending]) -> Mapping[str, str]:
    """-> FAILED, because the step raises whenever it is tried, or STOPPED if a stop was requested. Pauses the queue in
    the same transaction when too many tasks end so. An attempt that may have been sent (`keep_open`) gets its own id as
    the remote id, unless it has one, so that its result can be asked for. Returns the new status by attempt id."""
    sent = [{"attempt_id": move.attempt_id, "task_id": move.task_id} for move in tx.held(moves) if move.keep_open]
    _NAME_ATTEMPT.run(tx.connection, sent)
    _NAME_RUN.run(tx.connection, sent)
    # A run that may have been paid for ends FAILED even if a stop was requested: its user has to decide.
    stopped = stop_instead(tx, [move for move in moves if not is_unknown(move)])
    answers = {**stopped, **fail(tx, [move for move in moves if move.attempt_id not in stopped])}
    ended = [move for move in moves if move.attempt_id in answers]
    _MARK.run(tx.connection, [{"attempt_id": move.attempt_id, "at": move.at} for move in ended])
    for move in ended:
        resumed = resumed_at(tx.connection)
        # After the clock was set back the last resume may lie in the future: it is then ignored.
        since = max(move.at - WITHIN_S * SECOND, resumed if resumed <= move.at else 0)
        if tx.connection.execute(_ENDED, {"since": since, "until": move.at}).scalar_one() >= ENDINGS:
            pause_by_rule(tx, PAUSED, move.at)
    return answers


def _last_judged(m: CTE) -> Any:
    """The number of the last attempt that was not merely closed unsent without an error; 0 if there is none."""
    earlier = attempt.alias("earlier")
    return (
        select(func.coalesce(func.max(earlier.c.number), 0))
        .where(
            earlier.c.task_id == m.c.task_id,
            or_(
                earlier.c.outcome != str(Outcome.NOT_SENT),
                earlier.c.error.is_not(None),
                earlier.c.crashed_at.is_not(None),
            ),
        )
        .scalar_subquery()
    )


_COUNT = over_moves(
    lambda m: (
        update(attempt)
        .where(this(m))
        .values(crashes=attempt.c.crashes + 1)
        .returning(attempt.c.id, attempt.c.task_id, attempt.c.crashes)
    ),
    attempt_id=TEXT,
)
_BEFORE = over_moves(
    lambda m: (
        select(attempt.c.task_id, func.sum(attempt.c.crashes).label("crashes"))
        .where(
            attempt.c.task_id == m.c.task_id,
            attempt.c.closed_at.is_not(None),
            attempt.c.number > _last_judged(m),
            attempt.c.claimed_at
            >= select(func.coalesce(task.c.asked_at, 0)).where(task.c.id == m.c.task_id).scalar_subquery(),
        )
        .group_by(attempt.c.task_id)
    ),
    task_id=TEXT,
)
_NAME_ATTEMPT = over_moves(
    lambda m: (
        update(attempt)
        .where(this(m), select(task.c.id).where(current(m)).exists())
        .values(remote_id=func.coalesce(attempt.c.remote_id, attempt.c.id))
    ),
    attempt_id=TEXT,
    task_id=TEXT,
)
_NAME_RUN = over_moves(
    lambda m: (
        update(task)
        .where(current(m), task.c.remote_id.is_(None))
        .values(remote_id=select(attempt.c.remote_id).where(attempt.c.id == m.c.attempt_id).scalar_subquery())
    ),
    attempt_id=TEXT,
    task_id=TEXT,
)
_MARK = over_moves(
    lambda m: update(attempt).where(attempt.c.id == m.c.attempt_id).values(crashed_at=m.c.at),
    attempt_id=TEXT,
    at=BIG,
)
_ENDED = select(func.count()).where(
    attempt.c.crashed_at > bindparam("since", type_=BIG), attempt.c.crashed_at <= bindparam("until", type_=BIG)
)
