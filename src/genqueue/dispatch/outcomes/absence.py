"""Absence: what it proves that a backend answers it does not know an attempt whose submit got no answer."""

from genqueue.backends.base import Remote
from genqueue.clock import Instant
from genqueue.dispatch.attempt.run import Run
from genqueue.store.attempts import steps as attempts

PROMPT_S = 1.0
"""Before an attempt is sent again, an absence counts as evidence only when it was reported within this time: a stalled
backend may not have read our request yet."""

UNDECIDED_S = 300.0
"""How long a backend that is slow may answer that it does not know a paid run, before its user is asked."""

READ_BY_S = 120.0
"""How long a backend that is slow may answer that it does not know an orphan, before the orphan is closed and its seat
goes to the next task. Later than the time limits of the request that sent it (60 s to write it, 60 s for its answer):
by then that request is over in every process, so it is read after this time only where it lies in a buffer longer than
that. Then it runs beside the next task, and what it gives is dropped."""


async def absence_proven(run: Run, remote: Remote) -> bool:
    """Whether the attempt was never accepted, with the evidence that sending it again needs: two answers in a row,
    `absence_gap_s` apart, each within PROMPT_S."""
    if remote.took_s > PROMPT_S:
        return False
    first: Instant | None = await run.write(attempts.absent)
    if first is None:
        await run.refresh()
        return False
    run.open = run.open._replace(absent_at=first)
    return run.since(first) >= run.tools.settings.absence_gap_s


def absence_lasts(run: Run, remote: Remote, least_s: float) -> bool:
    """Whether two answers in a row, however slow, say so, and the second was asked for at least this time and
    `absence_gap_s` after the first. Enough only where the attempt is not sent again."""
    now = run.tools.clock.awake()
    if run.absent_since is None:
        run.absent_since = now
        return False
    return now - remote.took_s - run.absent_since >= max(least_s, run.tools.settings.absence_gap_s)


def undecided_s(run: Run) -> float:
    """How long an absence must last at least before a paid run ends with an unknown outcome. Once a stop was requested,
    its user waits."""
    return 0.0 if run.open.stop_requested else UNDECIDED_S
