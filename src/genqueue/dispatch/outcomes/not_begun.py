"""Not begun: a backend has accepted a run and does not begin it, though it executes none of ours."""

from genqueue.backends import abilities
from genqueue.clock import SECOND
from genqueue.dispatch.attempt.limits import in_minutes
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.errors import BackendError
from genqueue.store.attempts import endings
from genqueue.store.backends.open_attempts import able_elsewhere
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome

REQUEUES_AT_MOST = 1


async def is_left_waiting(run: Run) -> bool:
    """Whether the run should be taken back. From behind other people's runs only once, and only for a backend that may
    be faster: submitted here again, it would only lose its place."""
    leased, now = run.leased, run.now()
    if any(other.open.started_at is not None and not other.ended for other in leased.runs.values()):
        leased.worked_at = now
    since = max(run.open.accepted_at or now, leased.worked_at)
    if run.open.cancel_requested_at is not None or run.since(since) < run.tools.settings.queued_timeout_s:
        return False
    if not leased.can.cancels_waiting:
        return False
    if leased.can.paid:
        return True
    try:
        queue = await abilities.live(leased.client, leased.can)
    except BackendError:
        return False
    # A backend that does not list its queue may be busy with the runs of others.
    if queue is not None and not any(each["state"] == "running" for each in queue):
        return True
    once = not _fails(run)
    return once and await run.tools.store.read(able_elsewhere, run.open.lane, leased.id)


def was_left_waiting(run: Run) -> bool:
    """Whether the run was taken back for that reason. Derived from its row, so that a crash of this process changes
    nothing."""
    asked_at, accepted_at = run.open.cancel_requested_at, run.open.accepted_at
    if asked_at is None or accepted_at is None or run.open.started_at is not None or run.leased.suspect:
        return False
    return asked_at - accepted_at >= run.tools.settings.queued_timeout_s * SECOND


def avoid(run: Run) -> None:
    """Claim nothing new for its backend from now on, where the task is going to be sent on: it would come back."""
    if not _fails(run):
        run.leased.crowded_at = run.tools.clock.awake()


def _fails(run: Run) -> bool:
    return run.paid or run.open.requeue_count >= REQUEUES_AT_MOST


def send_on(run: Run) -> Verdict:
    """Release the task to any backend that is free, once; after that, and where it may be billed, it fails."""
    minutes = in_minutes(run.tools.settings.queued_timeout_s)
    trouble = Trouble("queued_timeout", {"minutes": minutes, "backend": run.leased.name})
    if _fails(run):
        return Verdict(endings.fail, run.ending(Outcome.CANCELLED, trouble))
    avoid(run)
    return Verdict(endings.release, run.ending(Outcome.CANCELLED, trouble, requeued=True))
