"""Look up: asks the backend about one attempt."""

import structlog

from genqueue.backends.base import Remote
from genqueue.dispatch.attempt.run import Run
from genqueue.errors import BackendError

log = structlog.get_logger(__name__)


async def look(run: Run) -> Remote | None:
    """The backend's answer about this attempt; None when it cannot be asked now."""
    try:
        with run.during("look_up"):
            await run.reach("looking")
            remote = await run.client.look_up(run.remote_id)
    except BackendError as error:
        _report(run, error)
        run.leased.doubt.set()
        run.silent_since = run.silent_since or run.now()
        return None
    finally:
        run.tools.runs.arrived(run)
    run.silent_since = None
    run.cost = remote.cost or run.cost
    run.leased.unanswered.discard(run.id)
    if run.unseen:
        run.unseen = False
        if run.leased.open_for_work:
            run.tools.claims.ask()
    return remote


def _report(run: Run, error: BackendError) -> None:
    """Log a warning once per outage of a backend, not once per run and look-up."""
    level = log.debug if run.leased.unanswered else log.warning
    run.leased.unanswered.add(run.id)
    level("look_up_failed", attempt=run.id, backend=run.leased.id, name=run.leased.name, error=str(error))
