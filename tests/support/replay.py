"""A recorded day played again: what the estimates would have said at every moment, against what then happened.

    told = replay(load("mixed"))
    share_held([each for each in told if each.what == "start"])

The recordings (tests/data/runs) are made by `python -m benchmarks.recording`.
"""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

from genqueue.store.reading.capacity import AHEAD
from genqueue.tasks.estimate import Plan, Sent, Span, plan
from genqueue.tasks.pace import RECENT, Paces, Work

FOLDER = Path(__file__).parents[1] / "data" / "runs"
MS = 1000
LOOKS = 3
"""Besides the moment it was created, at so many evenly spread ones of its waiting, and of its time at the server."""


class Run(NamedTuple):
    """A task and its one attempt; microseconds since the first task, `ran` by the server's own clock."""

    id: str
    work: Work
    backend: str
    ran: int
    created_at: int
    claimed_at: int
    started_at: int
    ended_at: int
    completed_at: int


class Day(NamedTuple):
    """`able` tells who could run which lane. `runs` stand in the order of the queue."""

    able: dict[str, frozenset[str]]
    runs: tuple[Run, ...]
    servers: tuple[str, ...]


class Told(NamedTuple):
    """What was said at one moment about a start or an end, and when it came. None: no such task had run yet."""

    what: str
    at: int
    span: Span | None
    came: int

    @property
    def held(self) -> bool:
        return self.span is not None and self.span.low <= self.came <= self.span.high

    @property
    def width(self) -> float:
        """Of the range, as a share of the time that it was about."""
        assert self.span is not None
        return (self.span.high - self.span.low) / max(1, self.came - self.at)


def load(name: str) -> Day:
    """A recording by its name."""
    told = json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    lanes = {lane for served in told["servers"].values() for lane in served}
    able = {lane: frozenset(name for name, served in told["servers"].items() if lane in served) for lane in lanes}
    return Day(able, tuple(_run(number, row) for number, row in enumerate(told["tasks"])), tuple(told["servers"]))


def replay(day: Day) -> list[Told]:
    """Everything that would have been said."""
    return [told for run in day.runs for at in _moments(run) for told in _ask(day, run, at)]


def share_held(told: Sequence[Told]) -> float:
    """How often the truth lay inside the range."""
    said = [each for each in told if each.span is not None]
    return sum(each.held for each in said) / len(said)


def median_width(told: Sequence[Told]) -> float:
    """How wide the ranges are in the middle, against the time that they are about."""
    return median(each.width for each in told if each.span is not None)


def _run(number: int, row: dict[str, Any]) -> Run:
    times = {name: row[name] * MS for name in Run._fields[3:]}
    return Run(id=str(number), work=Work(row["lane"], "", row["size"]), backend=row["backend"], **times)


def _moments(run: Run) -> Iterator[int]:
    yield run.created_at
    for begin, end in ((run.created_at, run.claimed_at), (run.claimed_at, run.ended_at)):
        yield from (begin + (end - begin) * look // (LOOKS + 1) for look in range(1, LOOKS + 1))


def _ask(day: Day, run: Run, at: int) -> Iterator[Told]:
    waiting = [each for each in day.runs if each.created_at <= at < each.claimed_at]
    made = _plan(day, at, waiting)
    if run in waiting:
        place = waiting.index(run) + 1
        yield Told("start", at, made.begins(place, run.work), run.started_at)
        yield Told("end", at, made.ends(place, run.work), run.completed_at)
    elif at < run.ended_at:
        yield Told("end of what was sent", at, made.ends_there(run.id), run.completed_at)


def _plan(day: Day, at: int, waiting: Sequence[Run]) -> Plan:
    """What the store would have told at that moment."""
    sent = [each for each in day.runs if each.claimed_at <= at < each.ended_at]
    return plan(
        at,
        _paces(day, at),
        at_work=day.servers,
        able=day.able,
        sent=[
            Sent(each.id, each.backend, each.work, each.started_at if each.started_at <= at else None)
            for each in sorted(sent, key=lambda each: (each.claimed_at, each.started_at))
        ],
        waiting=[each.work for each in waiting[:AHEAD]],
        beyond=Counter(each.work.lane for each in waiting[AHEAD:]),
    )


def _paces(day: Day, at: int) -> Paces:
    """From the runs that were over then; the last ones of each."""
    measured: dict[tuple[Work, str], list[float]] = {}
    for each in sorted(day.runs, key=lambda each: each.completed_at):
        if each.completed_at <= at:
            measured.setdefault((each.work, each.backend), []).append(each.ran)
    return Paces({key: times[-RECENT:] for key, times in measured.items()})
