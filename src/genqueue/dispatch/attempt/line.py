"""The line in front of a server: prompts go in the order of their claims, each when the one before has an answer.

Sent at the same moment they would take two connections, and either may arrive first. The wait is bounded: one that
still uploads its inputs gives way after some seconds, one whose request hangs after half a minute, and one that is not
going to be sent leaves the line at once.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from genqueue.dispatch.attempt.run import Run

PREPARING_S = 5.0
"""So long, from its beginning, one is waited for that is not ready to be sent: its inputs are on their way there."""

SENDING_S = 30.0
"""So long one is waited for whose turn it is. A request that hangs for longer may be read in any order."""

_FOR_EVER = float("inf")


@contextmanager
def in_line(run: Run, seconds: float = PREPARING_S) -> Iterator[None]:
    """Those who were claimed later wait for it until it has been sent, or is not going to be."""
    run.awaited_until = run.tools.clock.awake() + seconds
    try:
        yield
    finally:
        run.awaited_until = 0.0
        run.held.wake_next()


def is_first(run: Run) -> bool:
    """Is it its turn? Then those behind it wait for its answer."""
    if left_s(run) > 0:
        # It only waits for those before it, which does not last for ever: nobody overtakes it meanwhile.
        run.awaited_until = _FOR_EVER
        return False
    run.awaited_until = run.tools.clock.awake() + SENDING_S
    return True


def left_s(run: Run) -> float:
    """So many seconds at most it waits now before it looks again; 0 when nobody is before it."""
    now = run.tools.clock.awake()
    before = (each.awaited_until - now for each in run.held.runs.values() if each.id < run.id and _is_awaited(each))
    return min(max(before, default=0.0), SENDING_S)


def _is_awaited(run: Run) -> bool:
    """Not one that nobody wants any more, nor one at which the server works already, whatever becomes of its answer."""
    wanted = run.open.current and not run.open.stop_requested
    return wanted and not (run.started or run.done)
