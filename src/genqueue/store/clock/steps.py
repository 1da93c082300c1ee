"""Steps of the clock: what was written by a clock that has been put since is corrected, once, by whoever sees it first.

Retries, stops, the order of the queue, limits of runs, leases and the time to undo are moments of the table, compared
with the wall clock. When that is put, everything that is still waited for is moved as far: as much time is left as
before, and nobody overtakes anybody. What is over keeps the time that the clock showed then.
"""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, func, select

from genqueue.clock import SECOND, STEP, Instant
from genqueue.store.clock.moments import move_moments
from genqueue.store.database.tables import LOCAL_USER, backend, task
from genqueue.store.writing.meta import lock_mark, read_mark, write_mark
from genqueue.store.writing.tx import Hold, Tx, comes_alone

CLOCK = "clock"
BEHIND = 60 * SECOND
"""A clock that is so far behind the newest change of a task was put back while nobody looked."""

REMEMBERED = 100
"""So many steps are remembered, the last ones."""


class Seen(NamedTuple):
    """A step that was corrected: the clock was put by so much, and showed `at` then."""

    at: Instant
    by: Instant


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
        move_moments(tx.connection, move.by)
        # What was written until then is later than the clock shows now, and says nothing of another step.
        past = max(int(mark.get("past", 0)), move.at - move.by)
        seen = [*mark.get("seen", []), Seen(move.at, move.by)][-REMEMBERED:]
        write_mark(tx.connection, CLOCK, {"steps": steps, "past": past, "seen": seen, **move.reading._asdict()})
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


def load_steps(connection: Connection) -> list[Seen]:
    """The steps that are remembered, oldest first."""
    return [Seen(*each) for each in (read_mark(connection, CLOCK) or {}).get("seen", [])]


def long_ago(connection: Connection, since: Instant) -> Instant:
    """The moment of what is really as old as `since` seems to be. What is over keeps the time of a clock that was put
    since, and a step forward by a year makes nothing a year older: what is to be kept for some time is kept at least
    that long."""
    for step in reversed(load_steps(connection)):
        if since >= step.at:
            break
        since = min(since - step.by, step.at)
    return since


def last_step_back(connection: Connection) -> Instant:
    """How far the clock was put back last, as a negative number; 0 when it never was."""
    return next((step.by for step in reversed(load_steps(connection)) if step.by < 0), 0)


def step_meanwhile(connection: Connection, reading: Reading, now: Instant) -> Instant:
    """How far the clock was put between the process before and this one, as far as that can be known: exactly within
    one boot of one machine; after another boot, or on another machine, only that it went back."""
    mark = read_mark(connection, CLOCK) or {}
    if reading.boot and mark.get("boot") == reading.boot:
        by = reading.offset - int(mark["offset"])
        return by if abs(by) >= STEP else 0
    changed: Instant | None = connection.execute(_NEWEST, {"past": int(mark.get("past", 0))}).scalar()
    # Moved with every step, so it is of this clock; and minutes old at most, however long no task has changed.
    asked: Instant | None = connection.execute(_ASKED).scalar()
    newest = max(changed or 0, asked or 0)
    return now - newest if newest - now > BEHIND else 0


_NEWEST = select(func.max(task.c.updated_at)).where(task.c.updated_at > bindparam("past", type_=task.c.updated_at.type))
_ASKED = select(func.max(backend.c.checked_at)).where(backend.c.deleted_at.is_(None))
