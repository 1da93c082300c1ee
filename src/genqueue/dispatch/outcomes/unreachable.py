"""Unreachable: decides what becomes of a run whose backend cannot be asked. Its time limit keeps running."""

from genqueue.clock import SECOND, Instant
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.dispatch.outcomes.overtime import out_of_reach
from genqueue.dispatch.outcomes.paying import outcome_unknown
from genqueue.store.attempts import endings
from genqueue.store.backends.open_attempts import able_elsewhere
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome, Phase


async def judge_away(run: Run) -> Verdict | None:
    """The verdict on a run whose backend is away; None to wait. The task keeps its status until its time is over.
    Before that, after `abandon_after_s`, an unpaid task goes to another backend; where there is none it is not given
    up, because its backend may come back with the result."""
    since = run.away_since
    if since is None:
        return None
    if run.leased.unreachable_since is not None:
        run.unasked_since = None
        await run.show(Phase.UNREACHABLE, _until(run, since))
    if run.open.stop_requested:
        # An unanswered stop is final after its grace, but not for a run that may have been billed: its outcome is
        # unknown.
        in_vain = run.may_cost and run.since(since) >= run.tools.settings.stop_grace_s
        return outcome_unknown(run, keep_open=not run.open.adopted) if in_vain else None
    if left_s(run, since) <= 0:
        return out_of_reach(run, since)
    if run.paid or run.since(since) < run.tools.settings.abandon_after_s:
        return None
    if not await run.tools.store.read(able_elsewhere, run.open.lane, run.leased.id):
        return None
    trouble = Trouble("backend_abandoned", {"backend": run.leased.name})
    return Verdict(endings.release, run.ending(Outcome.ABANDONED, trouble, keep_open=True))


def left_s(run: Run, since: Instant) -> float:
    """Seconds until the end of its time. A run that does not execute yet, or not any more, has its full time from the
    moment when its backend went away."""
    until, began = run.open.timeout_at, run.open.started_at
    if until is not None and _executes(run) and began is not None:
        return (until - began) / SECOND - run.since(began)
    return run.limit_s - run.since(since)


def _until(run: Run, since: Instant) -> Instant | None:
    return None if _executes(run) else run.limit_from(since)


def _executes(run: Run) -> bool:
    return run.open.started_at is not None and run.open.ended_at is None and not run.ended
