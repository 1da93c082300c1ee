"""Paying: a task that may have been billed never goes back to the queue automatically. Its user decides."""

from typing import Any

from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.store.attempts import endings
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import OUTCOME_UNKNOWN, Outcome

_MAY_FOLLOW = frozenset({Outcome.NOT_SENT, Outcome.REFUSED, Outcome.FAILED})
"""Outcomes after which a task may be sent again: nothing ran, or it ran and failed, and may execute more than once."""

_NOT_FOUND = frozenset({Outcome.VANISHED, Outcome.ABANDONED, Outcome.CANCELLED})

_TOLD_AS = {Outcome.CANCELLED: "outcome_unknown_taken_back", Outcome.VANISHED: "outcome_unknown_vanished"}


def never_paid_twice(run: Run, verdict: Verdict) -> Verdict:
    """The check that every verdict passes. Where runs are paid, a verdict that sends back a task whose run may have
    been billed, and did not end with an error of the backend, becomes a failure with an unknown outcome."""
    ending = verdict.ending
    goes_back = verdict.verb in (endings.release, endings.back_off) and run.open.submitting_at is not None
    if not (_in_vain(run, verdict) or (run.paid and goes_back and ending.outcome not in _MAY_FOLLOW)):
        return verdict
    return outcome_unknown(run, ending.outcome, ran_at=ending.ran_at, files=ending.files, keep_open=ending.keep_open)


def _in_vain(run: Run, verdict: Verdict) -> bool:
    """Whether a run that its user reported as having taken place was not found: its outcome stays unknown, though a
    stop was requested."""
    if not run.open.adopted or verdict.ending.outcome not in _NOT_FOUND:
        return False
    if verdict.verb is endings.stopped:
        return run.may_cost and verdict.ending.ran_at is None
    return verdict.verb is endings.fail and (run.paid or not run.leased.can.asks_by_our_id)


def outcome_unknown(run: Run, seen: Outcome | None = None, **kept: Any) -> Verdict:
    """FAILED with an unknown outcome, for it may have been billed. `seen` is what its attempt would have ended with."""
    wording = {} if seen is None or seen not in _TOLD_AS else {"told_as": _TOLD_AS[seen]}
    trouble = Trouble(OUTCOME_UNKNOWN, {"backend": run.leased.name, **wording})
    return Verdict(endings.fail, run.ending(Outcome.UNKNOWN, trouble, **kept))
