"""Steps of the wall clock: stored times are corrected once, by the first process that detects the step.

Retries, stops, the order of the queue, limits of runs, leases and the time to undo a deletion are stored times that are
compared with the wall clock. When the clock is set, all pending ones are shifted by the same amount: each leaves as
much time as before, and the order stays. Times of the past keep what the clock showed then.
"""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from genqueue.clock import SECOND, STEP, Instant
from genqueue.store.clock.moments import move_moments
from genqueue.store.database.tables import LOCAL_USER, backend, task
from genqueue.store.writing.meta import lock_mark, read_mark, write_mark
from genqueue.store.writing.moves import FreeMove
from genqueue.store.writing.tx import Tx, comes_alone

CLOCK = "clock"
BEHIND = 60 * SECOND
"""A clock that is further than this behind the newest change of a task was set back while no process ran."""

REMEMBERED = 100
"""Number of latest steps that are kept."""


class Seen(NamedTuple):
    """A corrected step: the clock was set by `by` microseconds, and showed `at` afterwards."""

    at: Instant
    by: Instant


@dataclass(frozen=True, slots=True)
class Reading(FreeMove):
    """The state of the clock: the boot id of the machine, empty if unknown, and the wall clock minus the monotonic one.

    From it the next process detects a step in between.
    """

    boot: str
    offset: Instant

    @property
    def keys(self) -> tuple[str, ...]:
        return (CLOCK,)


@dataclass(frozen=True, slots=True)
class Step(FreeMove):
    """A detected step: the clock was set by `by` microseconds, forward or (negative) back, and shows `at` now. `known`
    is the number of steps that the detecting process knows of."""

    at: Instant
    by: Instant
    known: int
    reading: Reading

    @property
    def keys(self) -> tuple[str, ...]:
        return (CLOCK,)


@comes_alone
def correct(tx: Tx, moves: Sequence[Step]) -> Mapping[str, int]:
    """Shift the pending times, unless another process has already corrected this step. Return the number of steps."""
    (move,) = moves
    lock_mark(tx.connection, CLOCK)
    mark = read_mark(tx.connection, CLOCK) or {}
    steps = int(mark.get("steps", 0))
    if steps == move.known:
        steps += 1
        move_moments(tx.connection, move.by)
        # Times written before the step may be later than the clock shows now; they are no sign of another step.
        past = max(int(mark.get("past", 0)), move.at - move.by)
        seen = [*mark.get("seen", []), Seen(move.at, move.by)][-REMEMBERED:]
        write_mark(tx.connection, CLOCK, {"steps": steps, "past": past, "seen": seen, **asdict(move.reading)})
        tx.log_event("clock.updated", LOCAL_USER, None, move.at, {"put_by_s": round(move.by / SECOND)})
    return {CLOCK: steps}


def note_reading(tx: Tx, moves: Sequence[Reading]) -> Mapping[str, bool]:
    """Store the state of the clock."""
    (move,) = moves
    lock_mark(tx.connection, CLOCK)
    write_mark(tx.connection, CLOCK, {**(read_mark(tx.connection, CLOCK) or {}), **asdict(move)})
    return {CLOCK: True}


def count_steps(connection: Connection) -> int:
    """Return the number of steps that were corrected so far."""
    return int((read_mark(connection, CLOCK) or {}).get("steps", 0))


def load_steps(connection: Connection) -> list[Seen]:
    """Return the last steps, at most REMEMBERED, oldest first."""
    return [Seen(*each) for each in (read_mark(connection, CLOCK) or {}).get("seen", [])]


def long_ago(connection: Connection, since: Instant) -> Instant:
    """Convert a bound of age into the time that was stored for it, taking later steps of the clock into account.

    Times of the past keep what the clock showed then, and a step forward by a year must not make a row a year older:
    whatever is to be kept for some time is kept at least that long.
    """
    for step in reversed(load_steps(connection)):
        if since >= step.at:
            break
        since = min(since - step.by, step.at)
    return since


def last_step_back(connection: Connection) -> Instant:
    """Return the last step back, as a negative number of microseconds; 0 when there was none."""
    return next((step.by for step in reversed(load_steps(connection)) if step.by < 0), 0)


def step_meanwhile(connection: Connection, reading: Reading, now: Instant) -> Instant:
    """Return the step of the clock between the previous process and this one, 0 for none, as far as it can be known.

    Within one boot of one machine the step is exact. After another boot, or on another machine, only a step back can be
    detected, from changes that are later than now.
    """
    mark = read_mark(connection, CLOCK) or {}
    if reading.boot and mark.get("boot") == reading.boot:
        by = reading.offset - int(mark["offset"])
        return by if abs(by) >= STEP else 0
    changed: Instant | None = connection.execute(_NEWEST, {"past": int(mark.get("past", 0))}).scalar()
    # Shifted with every step, so it is of this clock; and minutes old at most, however long no task has changed.
    asked: Instant | None = connection.execute(_ASKED).scalar()
    newest = max(changed or 0, asked or 0)
    return now - newest if newest - now > BEHIND else 0


_NEWEST = select(func.max(task.c.updated_at)).where(task.c.updated_at > bindparam("past", type_=task.c.updated_at.type))
_ASKED = select(func.max(backend.c.checked_at)).where(backend.c.deleted_at.is_(None))
