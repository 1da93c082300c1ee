"""When a task will begin and be done, from what is known about run times. Pure, and modest: always a range."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

Instant = int
"""Microseconds since the epoch."""

EARLY = 0.7
LATE = 1.5
"""Run times of one workflow scatter about this much around their usual value."""


@dataclass(frozen=True, slots=True)
class Span:
    """Two Instants between which something is expected."""

    low: Instant
    high: Instant


def work_before(place: int, mix: Mapping[str, int], run_us: Mapping[str, int], own_us: int) -> float:
    """Microseconds of work of the `place - 1` tasks before one, when the queue is mixed like `mix` (tasks by lane).

    A lane that was never measured is taken to run as long as the task itself.
    """
    waiting = sum(mix.values())
    if place <= 1 or waiting == 0:
        return 0.0
    usual = sum(tasks * run_us.get(lane, own_us) for lane, tasks in mix.items()) / waiting
    return (place - 1) * usual


def work_left(now: Instant, running: Sequence[tuple[Instant, str]], run_us: Mapping[str, int], own_us: int) -> float:
    """Microseconds that the executions which began at these Instants still need; overdue ones need nothing."""
    return float(sum(max(0, began + run_us.get(lane, own_us) - now) for began, lane in running))


def begins(now: Instant, work_us: float, seats: int) -> Span | None:
    """When a task begins that has `work_us` before it, shared by `seats` servers; None when there is no server."""
    if seats < 1:
        return None
    return Span(now + int(work_us / seats * EARLY), now + int(work_us / seats * LATE))


def ends(start: Span, own_us: int) -> Span:
    """When it is done, having begun within `start`."""
    return Span(start.low + int(own_us * EARLY), start.high + int(own_us * LATE))


def ends_running(now: Instant, began: Instant, own_us: int) -> Span:
    """When an execution is done that began at `began`: never in the past."""
    return Span(max(now, began + int(own_us * EARLY)), max(now, began + int(own_us * LATE)))
