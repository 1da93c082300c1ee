"""Run times: how long runs take, from the last measured ones; waiting never counts. Pure: no I/O.

Runs with the same lane, workflow and size class are alike, and each backend has its own pace. With few runs on a
backend, those of the other backends are used as well, scaled to its speed; with none anywhere, those of the nearest
size class of the same workflow.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from statistics import fmean, median
from typing import NamedTuple

from genqueue.tasks.sizes import stretch

RECENT = 32
"""How many of the last runs are kept: enough for a P90, and few enough to follow a change of the backend soon."""

ENOUGH = 5
QUICK, SLOW = 0.7, 1.5
"""Two imagined runs are added to the measured ones, at these multiples of the median: three runs have not shown the
whole spread. Among thirty they hardly count."""

P_LOW, P_HIGH = 0.1, 0.9
FARTHEST = 8
"""The largest distance in size classes over which a run time is carried over: sixteen times the work."""


class Work(NamedTuple):
    """The properties of a task that decide how long it runs, apart from the backend. `workflow` is empty for a bare
    graph."""

    lane: str
    workflow: str
    size: int


class Length(NamedTuple):
    """An estimated duration in microseconds. `doubt` is how far the mean itself may be off."""

    low: float
    mean: float
    high: float
    doubt: float = 0.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Run times of one kind of work. `times` are sorted, in microseconds, the two imagined runs included; `runs` is how
    many were measured."""

    times: tuple[float, ...]
    runs: int
    p50: float
    p90: float
    length: Length

    def left(self, elapsed: float) -> Length:
        """The remaining time of a run that has already taken `elapsed` microseconds."""
        rest = [time - elapsed for time in self.times if time > elapsed]
        if not rest:
            # Longer than any run before: the longer it has run, the longer it may still take.
            return Length(0.0, elapsed * (SLOW - 1) / 2, elapsed * (SLOW - 1))
        low = quantile(rest, P_LOW) if len(rest) > 2 else 0.0
        return Length(low, fmean(rest), max(quantile(rest, P_HIGH), rest[0]))


def pace_of(times: Sequence[float]) -> Pace:
    """The pace from at least one run time."""
    usual = median(times)
    padded = sorted([*times, usual * QUICK, usual * SLOW])
    low, high = quantile(padded, P_LOW), quantile(padded, P_HIGH)
    mean = min(max(fmean(times), low), high)
    doubt = (high - low) / 4 / len(times) ** 0.5
    ordered = sorted(times)
    return Pace(
        tuple(padded), len(times), quantile(ordered, 0.5), quantile(ordered, P_HIGH), Length(low, mean, high, doubt)
    )


def quantile(ordered: Sequence[float], share: float) -> float:
    """The value below which the next run lies with the probability `share`, interpolated."""
    place = min(max(share * (len(ordered) + 1) - 1, 0.0), len(ordered) - 1.0)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


class Paces:
    """The measured run times: the last ones of each work on each backend."""

    def __init__(self, measured: Mapping[tuple[Work, str], Sequence[float]]) -> None:
        self._measured: dict[Work, dict[str, Sequence[float]]] = {}
        for (work, backend_id), times in measured.items():
            self._measured.setdefault(work, {})[backend_id] = times
        self._known: dict[tuple[Work, str], Pace | None] = {}
        self._lanes: dict[str, Pace | None] = {}

    def of(self, work: Work, backend_id: str) -> Pace | None:
        """The pace of this work on this backend; None when nothing like it has ever run."""
        key = (work, backend_id)
        if key not in self._known:
            self._known[key] = self._find(work, backend_id)
        return self._known[key]

    def knows(self, work: Work) -> bool:
        """Whether anything like it has run on any backend."""
        return work in self._measured or self._nearest(work) is not None

    def typical(self, lane: str) -> Pace | None:
        """The pace of a lane, all sizes and backends together."""
        if lane not in self._lanes:
            times = _all(self._times(work) for work in self._measured if work.lane == lane)
            self._lanes[lane] = pace_of(times) if times else self.anything
        return self._lanes[lane]

    @cached_property
    def anything(self) -> Pace | None:
        """The pace over all runs ever measured: used for tasks without any history that only delay others."""
        times = _all(map(self._times, self._measured))
        return pace_of(times) if times else None

    def _find(self, work: Work, backend_id: str) -> Pace | None:
        here = self._measured.get(work, {}).get(backend_id, ())
        if len(here) >= ENOUGH:
            return pace_of(here)
        if work in self._measured:
            return pace_of(self._told_by_all(work, backend_id))
        nearest = self._nearest(work)
        if nearest is None:
            return None
        # One part of a run grows with the work and another part does not: both times are included.
        factor = stretch(work.size - nearest.size)
        return pace_of([each for time in self._told_by_all(nearest, backend_id) for each in (time, time * factor)])

    def _told_by_all(self, work: Work, backend_id: str) -> list[float]:
        """The run times from every backend, scaled to the speed of this one."""
        mine = self._slowness.get(backend_id, 1.0)
        return [
            time * mine / self._slowness.get(other, 1.0)
            for other, times in self._measured[work].items()
            for time in times
        ]

    @cached_property
    def _slowness(self) -> dict[str, float]:
        """How slow each backend is relative to the others, from the work that several of them have run."""
        found: dict[str, list[float]] = {}
        for by_server in self._measured.values():
            usual = {backend_id: median(times) for backend_id, times in by_server.items()}
            middle = fmean(usual.values())
            if len(usual) > 1 and middle > 0:
                for backend_id, time in usual.items():
                    found.setdefault(backend_id, []).append(max(time / middle, 1 / FARTHEST))
        return {backend_id: median(shares) for backend_id, shares in found.items()}

    def _nearest(self, work: Work) -> Work | None:
        """The work of the same workflow in the nearest measured size class, at most FARTHEST classes away."""
        sizes = [other for other in self._measured if other[:2] == work[:2]]
        found = min(sizes, key=lambda other: abs(other.size - work.size), default=None)
        return found if found is not None and abs(found.size - work.size) <= FARTHEST else None

    def _times(self, work: Work) -> list[float]:
        return _all(self._measured[work].values())


def _all(many: Iterable[Sequence[float]]) -> list[float]:
    return [time for times in many for time in times]
