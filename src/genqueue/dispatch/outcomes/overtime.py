"""Overtime: decides what becomes of a task whose run takes longer than it may. Where runs are free it is run again
(`rerun_after_timeout`), behind waiting tasks, as often as it may execute; where they are paid it fails."""

from datetime import UTC, datetime
from typing import Any

from genqueue.clock import SECOND, Instant
from genqueue.dispatch.attempt.limits import in_minutes, max_executions
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.dispatch.outcomes.poison import poison
from genqueue.dispatch.outcomes.run_again import too_often, used_up
from genqueue.store.attempts import endings
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import RESUMABLE, Outcome


def overran(run: Run, **kept: Any) -> Verdict:
    """The run was stopped at the backend and left no result."""
    return _again(run, Outcome.CANCELLED, too_long(run), **kept)


async def deaf(run: Run) -> Verdict:
    """The run neither ends nor can be stopped, as if its backend had died under it. The attempt stays open, so a late
    result is not lost."""
    trouble = _told_as("run_timeout_deaf", run)
    poisoned = await poison(run) if _is_run_again(run) else None
    if poisoned is not None:
        return Verdict(endings.fail, run.ending(Outcome.ABANDONED, poisoned, keep_open=True))
    return _again(run, Outcome.ABANDONED, trouble, keep_open=True, vanished=True)


def goes_on(run: Run) -> Verdict:
    """The backend cannot end the run while it executes. The attempt stays open, so a late result is not lost."""
    return _again(run, Outcome.ABANDONED, _told_as("run_timeout_goes_on", run), keep_open=True)


def out_of_reach(run: Run, since: Instant) -> Verdict:
    """The run's time is over and its backend cannot be asked: it is not rerun automatically, but its result is still
    accepted."""
    moment = datetime.fromtimestamp(since // SECOND, tz=UTC)
    trouble = _told_as("run_timeout_away", run, since=f"{moment:%Y-%m-%d %H:%M} UTC")
    if run.open.adopted:
        # Only the result of a finished run was asked for: that can be asked for again.
        reason = {"code": trouble.code, "arguments": trouble.arguments}
        lost = Trouble("fetch_failed", {"filename": run.remote_id, "reason": reason})
        return Verdict(endings.fail, run.ending(Outcome.ABANDONED, lost))
    return Verdict(endings.fail, run.ending(Outcome.ABANDONED, trouble, keep_open=True))


def too_long(run: Run) -> Trouble:
    """The error of a run that was ended for taking too long."""
    minutes = in_minutes(run.limit_s)
    return Trouble(RESUMABLE, {"minutes": minutes, "backend": run.leased.name})


def _told_as(text: str, run: Run, **more: Any) -> Trouble:
    trouble = too_long(run)
    return Trouble(trouble.code, {**trouble.arguments, "told_as": text, **more})


def _again(run: Run, outcome: Outcome, trouble: Trouble, **values: Any) -> Verdict:
    if not _is_run_again(run) or used_up(run):
        message = too_often(run) if _is_run_again(run) else None
        return Verdict(endings.fail, run.ending(outcome, trouble, message=message, **values))
    again = Trouble("run_again", {"times": run.executions, "most": max_executions(run.tools.settings, run.open)})
    return Verdict(endings.release, run.ending(outcome, trouble, message=again, behind=True, **values))


def _is_run_again(run: Run) -> bool:
    return run.tools.settings.rerun_after_timeout and not run.paid
