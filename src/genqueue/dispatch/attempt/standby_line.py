"""The line in front of a backend: attempts are sent in the order of their claims, each when the one before has an
answer.

Sent at the same moment they would take two connections, and either may arrive first. The wait is bounded: later
attempts wait PREPARING_S for one that still uploads its inputs, SENDING_S for one whose request hangs, and not at all
for one that is not going to be sent.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from genqueue.dispatch.attempt.run import Run

PREPARING_S = 5.0
"""How long, from its beginning, later attempts wait for one that is not ready to be sent: its inputs are being
uploaded."""

SENDING_S = 30.0
"""How long later attempts wait for one whose turn it is. A request that hangs for longer may be read in any order."""

_FOR_EVER = float("inf")


@contextmanager
def in_line(run: Run, seconds: float = PREPARING_S) -> Iterator[None]:
    """Hold back attempts that were claimed later, until this one has been sent or is not going to be."""
    run.awaited_until = run.tools.clock.awake() + seconds
    try:
        yield
    finally:
        run.awaited_until = 0.0
        run.leased.wake_next()


def is_first(run: Run) -> bool:
    """Whether it is this run's turn. If so, later attempts wait for its answer."""
    if left_s(run) > 0:
        # It only waits for earlier attempts, which is bounded: later ones do not overtake it meanwhile.
        run.awaited_until = _FOR_EVER
        return False
    run.awaited_until = run.tools.clock.awake() + SENDING_S
    return True


def left_s(run: Run) -> float:
    """Seconds to wait before looking again, SENDING_S at most; 0 when no earlier attempt is waited for."""
    now = run.tools.clock.awake()
    before = (each.awaited_until - now for each in run.leased.runs.values() if each.id < run.id and _is_awaited(each))
    return min(max(before, default=0.0), SENDING_S)


def _is_awaited(run: Run) -> bool:
    """False for an attempt that is not wanted any more, and for one that its backend already executes, whatever becomes
    of the answer."""
    wanted = run.open.current and not run.open.stop_requested
    return wanted and not (run.started or run.done)
