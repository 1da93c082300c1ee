"""Steps of the clock: what was written by a clock that has been put since is corrected, once, by whoever sees it first.

Retries, stops, the order of the queue, limits of runs, leases and the time to undo are moments of the table, compared
with the wall clock. When that is put, everything that is still waited for is moved as far: as much time is left as
before, and nobody overtakes anybody. What is over keeps the time that the clock showed then.
"""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, bindparam, func, literal, select, update
from sqlalchemy.sql.expression import ColumnElement

from genqueue.clock import SECOND, STEP, Instant
from genqueue.store.marks import lock_mark, read_mark, write_mark
from genqueue.store.tables import LOCAL_USER, attempt, backend, lease, litter, submission, task
from genqueue.store.tx import Hold, Tx, comes_alone
from genqueue.tasks.states import UNFINISHED

CLOCK = "clock"
BEHIND = 60 * SECOND
"""A clock that is so far behind the newest change of a task was put back while nobody looked."""


class Reading(NamedTuple):
    """How the clock stands: the boot of the machine, where that is known, and the wall clock less the one that nobody
    sets, so that the next process sees what was put in between."""

    boot: str
    offset: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return (CLOCK,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


class Step(NamedTuple):
    """The clock was put by so much, forward or back, and shows `at` now. `known` is how many steps whoever saw it knows
    of."""

    at: Instant
    by: Instant
    known: int
    reading: Reading

    @property
    def keys(self) -> tuple[str, ...]:
        return (CLOCK,)

    @property
    def holds(self) -> tuple[Hold, ...]:
        return ()


@comes_alone
def correct(tx: Tx, moves: Sequence[Step]) -> Mapping[str, int]:
    """Move what is waited for, unless another process has done so already. Answers how many steps there were."""
    (move,) = moves
    lock_mark(tx.connection, CLOCK)
    mark = read_mark(tx.connection, CLOCK) or {}
    steps = int(mark.get("steps", 0))
    if steps == move.known:
        steps += 1
        for statement in _MOVE:
            tx.connection.execute(statement, {"by": move.by})
        # What was written until then is later than the clock shows now, and says nothing of another step.
        past = max(int(mark.get("past", 0)), move.at - move.by)
        write_mark(tx.connection, CLOCK, {"steps": steps, "past": past, **move.reading._asdict()})
        tx.tell("clock.updated", LOCAL_USER, None, move.at, {"put_by_s": round(move.by / SECOND)})
    return {CLOCK: steps}


def note_reading(tx: Tx, moves: Sequence[Reading]) -> Mapping[str, bool]:
    """Keep how the clock stands."""
    (move,) = moves
    lock_mark(tx.connection, CLOCK)
    write_mark(tx.connection, CLOCK, {**(read_mark(tx.connection, CLOCK) or {}), **move._asdict()})
    return {CLOCK: True}


def count_steps(connection: Connection) -> int:
    """How many steps the table was corrected for."""
    return int((read_mark(connection, CLOCK) or {}).get("steps", 0))


def step_meanwhile(connection: Connection, reading: Reading, now: Instant) -> Instant:
    """How far the clock was put between the process before and this one, as far as that can be known: exactly within
    one boot of one machine; after another boot, or on another machine, only that it went back."""
    mark = read_mark(connection, CLOCK) or {}
    if reading.boot and mark.get("boot") == reading.boot:
        by = reading.offset - int(mark["offset"])
        return by if abs(by) >= STEP else 0
    newest: Instant | None = connection.execute(_NEWEST, {"past": int(mark.get("past", 0))}).scalar()
    return now - newest if newest is not None and newest - now > BEHIND else 0


_BY: Any = bindparam("by", type_=task.c.updated_at.type)


def _moved(table: Table, condition: ColumnElement[bool], *names: str) -> Any:
    """NULL stays NULL."""
    return update(table).where(condition).values({name: table.c[name] + _BY for name in names})


_LIVE = task.c.status.in_(sorted(str(each) for each in UNFINISHED))
_MOVE = (
    # `turn` of one that waits is its place: who starts after the step must not overtake it.
    _moved(task, _LIVE, "turn", "next_retry_at", "stop_requested_at", "sent_at", "started_at", "timeout_at"),
    _moved(task, task.c.deleted_at.is_not(None), "deleted_at"),
    _moved(
        attempt,
        attempt.c.closed_at.is_(None),
        *("claimed_at", "submitting_at", "accepted_at", "started_at", "cancel_requested_at", "absent_at"),
        *("abandoned_at", "ended_at"),
    ),
    _moved(backend, backend.c.deleted_at.is_(None), "checked_at", "unreachable_since", "ready_at", "next_probe_at"),
    _moved(lease, lease.c.lease_until.is_not(None), "lease_until"),
    _moved(submission, literal(1) == 1, "created_at"),
    _moved(litter, literal(1) == 1, "look_at"),
)
_NEWEST = select(func.max(task.c.updated_at)).where(task.c.updated_at > bindparam("past", type_=task.c.updated_at.type))
