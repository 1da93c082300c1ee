"""Crashing: contains unexpected exceptions of a run, so that no single run takes its backend or the queue with it.

The run is tried again a bounded number of times, with growing pauses; then its task ends FAILED `internal_error` with
an id that the log has. What may have been sent stays open as an orphan, and its seat is taken until the backend no
longer lists it, or until nothing can be learned about it at all: its task has ended, so nothing is generated again for
it.
"""

from typing import Any

import structlog

from genqueue.backends import abilities
from genqueue.dispatch.attempt.run import Run
from genqueue.dispatch.backend.leased_backend import ANSWERS
from genqueue.dispatch.pipeline.follow import is_cancellable
from genqueue.errors import BackendError, Unavailable
from genqueue.faults import note_fault
from genqueue.store.attempts import crashes, endings
from genqueue.store.attempts import steps as attempts
from genqueue.store.backends.open_attempts import may_be_cancelled, open_attempt
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import OUTCOME_UNKNOWN, Outcome

TRIES = 5
"""How often one attempt may raise before its task ends. An orphan may do so as often again before its seat is given
away."""

PAUSES_S = (1.0, 3.0, 9.0, 27.0)
WAIT_S = 2.0
log = structlog.get_logger(__name__)


async def contain(run: Run, error: Exception) -> None:
    """Count the exception, and end what cannot be brought to an end by trying again. The next tick begins the run
    again."""
    if not run.leased.valid or run.tools.closing:
        # Its client is being closed under it.
        log.debug("left", attempt=run.id, error=repr(error))
        return
    try:
        await _release_backend(run)
        run.leave()
        await _judge(run, error)
    except Unavailable as unavailable:
        log.warning("run_waits", attempt=run.id, error=str(unavailable))
        await run.tools.clock.sleep(WAIT_S)
    except Exception as another:
        note_fault("contain", another, **_about(run))
        await run.tools.clock.sleep(PAUSES_S[-1])


async def _release_backend(run: Run) -> None:
    """Count the backend as asked, as far as that is possible: the others there need not wait for this run."""
    run.unseen = False
    run.tools.runs.arrived(run)
    if run.leased.open_for_work:
        run.tools.claims.ask()


async def _judge(run: Run, error: Exception) -> None:
    count = await run.write(crashes.count_crash)
    step = run.step_of(error)
    logged = note_fault(step, error, **_about(run), times=count)
    found = None if count is None else await run.tools.store.read(open_attempt, run.id)
    if found is None:
        return
    run.open, run.crashes = found, count
    trouble = Trouble("internal_error", logged, type(error).__name__)
    if not found.current:
        await _end_orphan(run, trouble)
    elif run.crashes >= TRIES:
        await _end_task(run, trouble)
    else:
        await _rest(run)


async def _end_task(run: Run, trouble: Trouble) -> None:
    """End the task. Where it may have been sent, its attempt stays open, to be ended at the backend. A task that may
    have cost money gets an error with which a batch cannot simply start it again."""
    sent = run.open.submitting_at is not None
    trouble = _told(run, trouble)
    outcome = Outcome.UNKNOWN if sent else Outcome.NOT_SENT
    ending = run.ending(outcome, trouble, ran_at=run.ran_at, keep_open=sent and not run.is_lost)
    status = await run.tools.store.write(crashes.end_crashed, ending)
    run.tools.live.forget(run.open.task_id)
    log.error("task_given_up", **_about(run), **trouble.arguments, error=trouble.code, status=status)
    run.tools.claims.ask()


async def _end_orphan(run: Run, trouble: Trouble) -> None:
    """Close an orphan whose ending raises as well, once its backend does not list it. Listing the queue is another
    request than looking up one id; where even that raises, nothing can be learned any more."""
    listed = await _is_listed(run) if run.crashes >= TRIES else True
    if listed is False or (listed is None and run.crashes >= 2 * TRIES):
        await run.tools.store.write(endings.close, run.ending(Outcome.UNKNOWN, _told(run, trouble)))
        log.error("orphan_given_up", **_about(run), **trouble.arguments, listed=listed)
        run.tools.claims.ask()
        return
    if not await run.tools.store.read(may_be_cancelled, run.id):
        # Its run is followed under another attempt.
        await run.tools.store.write(endings.close, run.ending(Outcome.ABANDONED))
        run.tools.claims.ask()
        return
    await _cancel(run)
    await _rest(run)


def _told(run: Run, trouble: Trouble) -> Trouble:
    """The error of the task; where it may have been billed, that its outcome is unknown."""
    if run.open.submitting_at is None or not (run.paid or run.is_lost):
        return trouble
    return Trouble(OUTCOME_UNKNOWN, {**trouble.arguments, "told_as": "outcome_unknown_crashed"}, trouble.raw)


async def _cancel(run: Run) -> None:
    """Ask the backend to stop it, whatever has raised, as far as that can be asked."""
    if not is_cancellable(run, None):
        return
    try:
        await abilities.cancel(run.client, run.leased.can, run.remote_id)
    except Exception as error:
        log.info("cancel_failed", **_about(run), error=repr(error))
        return
    await run.write(attempts.ask_cancel)


async def _free_seat(run: Run) -> None:
    """Free the seat of a resting run that its backend does not list."""
    if run.open.submitting_at is None:
        run.tools.claims.ask()
    elif not run.ended and run.open.ended_at is None and run.open.current and await _is_listed(run) is False:
        await run.write(attempts.end)
        run.ended = True
        run.tools.claims.ask()


async def _is_listed(run: Run) -> bool | None:
    """Whether the backend lists it; None when that cannot be known. One whose answer was lost may still be on its way,
    so it counts as listed for `absence_gap_s`."""
    try:
        found = await abilities.live(run.client, run.leased.can)
    except BackendError:
        # A backend that is away is asked again when it is back; one that answers its probes may never answer this.
        return None if run.leased.state in ANSWERS else True
    except Exception as error:
        log.info("live_failed", **_about(run), error=repr(error))
        return None
    if found is None:
        return None
    if any(each.get("id") == run.remote_id for each in found):
        return True
    sent_at = run.open.submitting_at
    if sent_at is None or run.open.accepted_at is not None:
        return False
    return run.since(sent_at) < run.tools.settings.absence_gap_s


async def _rest(run: Run) -> None:
    """Pause, longer after each crash. A change that a user requests for the task ends the pause."""
    clock, before = run.tools.clock, (run.open.current, run.open.stop_requested)
    until = clock.awake() + PAUSES_S[min(run.crashes, len(PAUSES_S)) - 1]
    run.resting = True
    while run.leased.valid and not run.tools.closing and (left := until - clock.awake()) > 0:
        await _free_seat(run)
        await run.pause(min(left, WAIT_S))
        if (run.open.current, run.open.stop_requested) != before:
            return


def _about(run: Run) -> dict[str, Any]:
    return {"task": run.open.task_id, "attempt": run.id, "backend": run.leased.id}
