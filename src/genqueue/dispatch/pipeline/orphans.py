"""Orphans: attempts whose task has moved on. They keep their seat until the backend has ended them.

What a backend cannot end goes on to its end there. The results of a run that may have been paid for are kept with its
task, which keeps its status; those of others are dropped.
"""

import structlog

from genqueue.backends.base import Remote, RemoteState
from genqueue.dispatch.attempt.look_up import look
from genqueue.dispatch.attempt.run import Left, Run
from genqueue.dispatch.backend.leased_backend import ANSWERS
from genqueue.dispatch.outcomes.absence import READ_BY_S, absence_lasts, absence_proven
from genqueue.dispatch.pipeline.follow import cancel, end, is_cancellable
from genqueue.dispatch.results.collect import NotCollected, collect
from genqueue.store.attempts import endings
from genqueue.store.attempts.endings import GOES_ON, Ending
from genqueue.store.attempts.resume import Resume, resume
from genqueue.store.backends.open_attempts import may_be_cancelled
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import OUTCOME_UNKNOWN, Outcome

_OUTCOMES = {
    RemoteState.SUCCEEDED: Outcome.SUCCEEDED,
    RemoteState.FAILED: Outcome.FAILED,
    RemoteState.INTERRUPTED: Outcome.CANCELLED,
}
_RESUMABLE = frozenset({RemoteState.WAITING, RemoteState.RUNNING, RemoteState.SUCCEEDED})
PATIENCE_S, GOES_ON_S = 1.0, 5.0
"""The pauses between two looks at a run that was asked to end, and at one that its backend cannot end."""

EMPTY_LOOKS = 3
"""How often a run that ended well without files is looked up: what its backend lists may not be complete yet."""

USELESS_S, USELESS_LOOKS = 600.0, 20
"""How long and how often a backend may answer its probes without an answer about an orphan."""

log = structlog.get_logger(__name__)


async def end_orphan(run: Run) -> bool:
    """Cancel the attempt until its backend confirms the end, then close it.

    Return True when it is no orphan any more: its task was given up because the backend was away, and has this run
    back.
    """
    log.info("orphan", attempt=run.id, task=run.open.task_id, backend=run.leased.id)
    await run.reach("orphaned")
    run.tools.live.forget(run.open.task_id)
    ending = run.ending(Outcome.NOT_SENT) if run.open.submitting_at is None else await _until_ended(run)
    if ending is None:
        log.info("resumed", attempt=run.id, task=run.open.task_id, backend=run.leased.id)
        return True
    await run.tools.store.write(endings.close, ending)
    if run.leased.suspect:
        run.leased.doubt.set()
    run.tools.claims.ask()
    return False


async def _until_ended(run: Run) -> Ending | None:
    useless, looks = Useless(run), 0
    while run.leased.valid:
        if run.is_lost:
            return _unknown(run)
        remote = await look(run)
        if useless.after(remote):
            return _unknown(run)
        # A backend that cannot answer about a run may still be able to cancel it.
        if remote is None and run.leased.state == "ready" and not await cancel_orphan(run, None):
            return run.ending(Outcome.ABANDONED)
        if remote is not None and await _resumed(run, remote):
            return None
        if remote is not None and remote.state in _OUTCOMES:
            looks += 1
            ending = await _ended(run, remote, last=looks >= EMPTY_LOOKS)
            if ending is not None:
                return ending
        elif remote is not None and remote.state is RemoteState.ABSENT:
            if run.open.accepted_at is not None:
                return run.ending(Outcome.CANCELLED)
            # It is never sent again, so a backend that is slow for good does not keep its seat taken.
            if await absence_proven(run, remote) or absence_lasts(run, remote, READ_BY_S):
                return _unknown(run) if run.paid else run.ending(Outcome.NOT_SENT)
        elif remote is not None:
            run.absent_since = None
            if not await cancel_orphan(run, remote.state):
                return run.ending(Outcome.ABANDONED)
        # A backend that is away wakes its runs when it is back.
        await run.pause(_pause_s(run, remote))
    raise Left


def _pause_s(run: Run, remote: Remote | None) -> float:
    if remote is None:
        return run.tools.settings.probe_s
    return PATIENCE_S if remote.state in _OUTCOMES or is_cancellable(run, remote.state) else GOES_ON_S


async def _ended(run: Run, remote: Remote, *, last: bool) -> Ending | None:
    """The end of a run, with its files where it may have been paid for. None when they cannot be stored now: it is
    looked up again."""
    outcome = _OUTCOMES[remote.state]
    if not run.paid:
        return run.ending(outcome)
    run.kept_after_stop = True
    if run.open.ended_at is None and not run.ended:
        await end(run)
    message = None
    try:
        files = await collect(run, remote)
    except NotCollected as error:
        if not error.is_final:
            return None
        files, message = error.stored, error.trouble
    if files:
        message = message or Trouble("kept_after_stop", {"backend": run.leased.name})
    elif message is None and outcome is Outcome.SUCCEEDED and not last:
        return None
    log.info("ended_after_stop", attempt=run.id, task=run.open.task_id, outcome=str(outcome), files=len(files))
    await run.reach("settling")
    return run.ending(outcome, message=message, files=files)


async def cancel_orphan(run: Run, state: RemoteState | None) -> bool:
    """Ask the backend to cancel the run; where it cannot, its task says so. Return False where it must not be
    cancelled: its task has adopted it meanwhile and follows it under another attempt, so this one is to be closed."""
    if not await run.tools.store.read(may_be_cancelled, run.id):
        return False
    await cancel(run, state)
    if state is not None and not is_cancellable(run, state) and not run.goes_on:
        run.goes_on = True
        told = {} if run.paid else {"told_as": "cancel_unsupported_free"}
        message = Trouble(GOES_ON, {"backend": run.leased.name, **told})
        await run.tools.store.write(endings.say_it_goes_on, run.ending(Outcome.ABANDONED, message=message))
    return True


class Useless:
    """Measures how long a backend that answers its probes has been unable to answer about this run. The run holds a
    seat that others wait for, so such a backend is not asked for ever. One that is away is: it may come back with the
    result."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._since: float | None = None
        self._looks = 0

    def after(self, remote: Remote | None) -> bool:
        """Count this answer. Return whether that was the last look-up."""
        if remote is not None or self._run.leased.state not in ANSWERS:
            self._since, self._looks = None, 0
            return False
        now = self._run.tools.clock.awake()
        self._since = self._since or now
        self._looks += 1
        return self._looks >= USELESS_LOOKS and now - self._since >= USELESS_S


def _unknown(run: Run) -> Ending:
    """The end of a run whose outcome cannot be learned; `close` passes it on to the task. Where runs are paid it says
    that the outcome is unknown."""
    log.warning("run_unreadable", attempt=run.id, task=run.open.task_id, backend=run.leased.id)
    code = OUTCOME_UNKNOWN if run.paid else "run_unreadable"
    return run.ending(Outcome.UNKNOWN, Trouble(code, {"backend": run.leased.name}))


async def _resumed(run: Run, remote: Remote) -> bool:
    """Give the run back to its task if that is allowed: always when it ended well, else while no other attempt has
    taken the task. Return whether it was given back."""
    if run.open.abandoned_at is None or remote.state not in _RESUMABLE:
        return False
    finished = remote.state is RemoteState.SUCCEEDED
    if not finished and _is_over_time(run):
        return False  # it was given up for its time limit: only its result is wanted
    until = None if run.open.started_at is None else run.limit_from(run.open.started_at)
    move = Resume(run.id, run.open.task_id, run.leased.hold, run.now(), finished, until)
    if not await run.tools.store.write(resume, move):
        return False
    run.kept_after_stop = False
    await run.refresh()
    return True


def _is_over_time(run: Run) -> bool:
    began = run.open.started_at
    return began is not None and run.since(began) >= run.limit_s
