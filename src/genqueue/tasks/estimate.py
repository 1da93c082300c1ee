"""Estimates when a task will begin and end, by a simulation of the queue on the backends that follows the order of the
claims. Pure: no I/O.

Every estimate is a range that should hold at least four times in five; `make bench` measures how often it does
(`benchmarks/estimates.py`).
"""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean
from typing import NamedTuple

from genqueue.tasks.pace import Length, Pace, Paces, Work

Instant = int
"""Microseconds since the epoch."""


HAND_OVER = 500_000
"""Microseconds from a free backend to a start, and from an end to the stored result: usually much less, sometimes about
this much."""


class Span(NamedTuple):
    """The earliest and the latest Instant at which something is expected."""

    low: Instant
    high: Instant


class Sent(NamedTuple):
    """A task that has been claimed for a backend; `started_at` is None until it executes there."""

    task_id: str
    backend_id: str
    work: Work
    started_at: Instant | None


class Moment(NamedTuple):
    """An estimated point in time. `early` and `late` are variances: their roots are how far the moment may lie before
    or after `at`. `doubt` is the accumulated uncertainty of the mean itself."""

    at: float
    early: float = 0.0
    late: float = 0.0
    doubt: float = 0.0

    def after(self, length: Length) -> "Moment":
        """The moment `length` later. Variances add up (so independent scatter evens out); doubts add up linearly."""
        return Moment(
            self.at + length.mean,
            self.early + (length.mean - length.low) ** 2,
            self.late + (length.high - length.mean) ** 2,
            self.doubt + length.doubt,
        )

    def span(self, now: Instant) -> Span:
        """The range around the moment, never earlier than `now`, with HAND_OVER added to its end."""
        low = self.at - math.sqrt(self.early + self.doubt**2)
        high = self.at + math.sqrt(self.late + self.doubt**2)
        return Span(max(now, int(low)), max(now, int(high)) + HAND_OVER)


@dataclass(slots=True)
class _Planned:
    """A backend of the plan. `free` is when it will have finished what it was given; None when that is unknown."""

    id: str
    free: Moment | None


@dataclass(slots=True)
class Plan:
    """The queue as it will probably be processed.

    `places` holds, for each of the first places in the queue, when its task begins and at which backend; `there` holds
    when each task that a backend already has will end; `beyond` counts, by lane, the tasks that wait after the first
    places.
    """

    now: Instant
    paces: Paces
    places: list[tuple[Moment, str] | None] = field(default_factory=list)
    there: dict[str, Moment | None] = field(default_factory=dict)
    backends: list[_Planned] = field(default_factory=list)
    beyond: Mapping[str, int] = field(default_factory=dict)
    able: Mapping[str, Collection[str]] = field(default_factory=dict)

    def begins(self, place: int, work: Work) -> Span | None:
        """When the task at this place (from 1) begins; None when no backend can take it or no run time is known yet."""
        found = self._at(place, work)
        return None if found is None else found[0].span(self.now)

    def ends(self, place: int, work: Work) -> Span | None:
        """When the task at this place ends; None also while no task like it has ever run."""
        found = self._at(place, work)
        pace = None if found is None else self.paces.of(work, found[1])
        return None if found is None or pace is None else found[0].after(pace.length).span(self.now)

    def knows(self, work: Work) -> bool:
        """Whether any run time of a task like it is known."""
        return self.paces.knows(work)

    def ends_there(self, task_id: str) -> Span | None:
        """When a task that a backend already has will end; None when unknown."""
        moment = self.there.get(task_id)
        return None if moment is None else moment.span(self.now)

    def ends_all(self) -> Span | None:
        """When every task that waits now will have ended; None when no backend has a known end."""
        free = [backend.free for backend in self.backends if backend.free is not None]
        if not free:
            return None
        last = max(free, key=lambda moment: moment.at)
        after = self._shared(free, sum(self.beyond.values())) if self.beyond else None
        return max((last, after or last), key=lambda moment: moment.at).span(self.now)

    def _at(self, place: int, work: Work) -> tuple[Moment, str] | None:
        if place <= len(self.places):
            return self.places[place - 1]
        able = self.able.get(work.lane, ())
        here = [backend for backend in self.backends if backend.id in able and backend.free is not None]
        moment = self._shared([each.free for each in here if each.free], place - 1 - len(self.places))
        return None if moment is None else (moment, here[0].id)

    def _shared(self, free: Sequence[Moment], tasks: int) -> Moment | None:
        """The moment at which these backends will have worked off `tasks` tasks beyond the first places, shared evenly
        and each of the typical length."""
        known = [(tasks, pace.length) for lane, tasks in self.beyond.items() if (pace := self.paces.typical(lane))]
        if not free or not known:
            return None
        usual, each = _mixed(known), tasks / len(free)
        return Moment(
            fmean(moment.at for moment in free) + each * usual.mean,
            fmean(moment.early for moment in free) + each * (usual.mean - usual.low) ** 2,
            fmean(moment.late for moment in free) + each * (usual.high - usual.mean) ** 2,
            fmean(moment.doubt for moment in free) + each * usual.doubt,
        )


def _mixed(shares: Sequence[tuple[int, Length]]) -> Length:
    """The mean length, weighted by the number of tasks of each."""
    whole = sum(tasks for tasks, _ in shares)
    columns = zip(*([tasks * value for value in length] for tasks, length in shares), strict=True)
    return Length(*(sum(column) / whole for column in columns))


def plan(
    now: Instant,
    paces: Paces,
    *,
    at_work: Sequence[str],
    able: Mapping[str, Collection[str]],
    sent: Sequence[Sent],
    waiting: Sequence[Work],
    beyond: Mapping[str, int],
) -> Plan:
    """Simulate the queue.

    `at_work` are the backends that take new tasks, `able` the backends that can run each lane; `sent` are the tasks
    already at a backend, in the order of their claims; `waiting` are the first tasks of the queue in order, `beyond`
    the number of later ones by lane.
    """
    made = Plan(now, paces, beyond=beyond, able=able)
    busy = _occupy(made, sent)
    made.backends = [_Planned(each, busy.get(each, Moment(now))) for each in at_work]
    made.places = [_seat(made, work, able.get(work.lane, ())) for work in waiting]
    return made


def _occupy(made: Plan, sent: Sequence[Sent]) -> dict[str, Moment | None]:
    """When each backend will have finished the tasks it has: one after the other, those that execute first."""
    free: dict[str, Moment | None] = {}
    for each in sorted(sent, key=lambda each: each.started_at is None):
        before = free.get(each.backend_id, Moment(made.now))
        known = made.paces.of(each.work, each.backend_id)
        made.there[each.task_id] = _over(made.now, each, before, known)
        free[each.backend_id] = _over(made.now, each, before, known or made.paces.anything)
    return free


def _over(now: Instant, sent: Sent, before: Moment | None, pace: Pace | None) -> Moment | None:
    """When a task that was sent ends, given when its backend has finished the tasks before it."""
    if before is None or pace is None:
        return None
    if sent.started_at is None:
        return before.after(pace.length)
    return Moment(now).after(pace.left(max(0, now - sent.started_at)))


def _seat(made: Plan, work: Work, able: Collection[str]) -> tuple[Moment, str] | None:
    """Assign the task to the backend that is free first and return when it begins and where; None when no backend can
    take it."""
    here = [backend for backend in made.backends if backend.id in able and backend.free is not None]
    if not here:
        return None
    chosen = min(here, key=lambda backend: backend.free.at if backend.free else math.inf)
    begins = chosen.free
    assert begins is not None
    pace = made.paces.of(work, chosen.id) or made.paces.anything
    chosen.free = begins.after(pace.length) if pace else None
    return begins, chosen.id
