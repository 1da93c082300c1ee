"""Orphans: attempts whose task has moved on. They keep their seat until the server has let go of them."""

import structlog

from genqueue.backends.base import RemoteState
from genqueue.dispatch.absence import absence_proven
from genqueue.dispatch.looking import look
from genqueue.dispatch.run import Left, Run
from genqueue.dispatch.watching import cancel
from genqueue.store import attempts
from genqueue.tasks.states import Outcome

_OUTCOMES = {
    RemoteState.SUCCEEDED: Outcome.SUCCEEDED,
    RemoteState.FAILED: Outcome.FAILED,
    RemoteState.INTERRUPTED: Outcome.CANCELLED,
}
PATIENCE_S = 1.0
log = structlog.get_logger(__name__)


async def end_orphan(run: Run) -> None:
    """Cancel it until the server confirms its end, then close it. What it still produced is dropped."""
    log.info("orphan", attempt=run.id, task=run.open.task_id, backend=run.held.id)
    run.tools.live.forget(run.open.task_id)
    outcome = Outcome.NOT_SENT if run.open.submitting_at is None else await _until_ended(run)
    await run.tools.store.write(attempts.close, run.ending(outcome))
    if run.held.suspect:
        run.held.doubt.set()
    await run.tools.claim()


async def _until_ended(run: Run) -> Outcome:
    while run.held.valid:
        remote = await look(run)
        if remote is not None and remote.state in _OUTCOMES:
            return _OUTCOMES[remote.state]
        if remote is not None and remote.state is RemoteState.ABSENT:
            if run.open.accepted_at is not None:
                return Outcome.CANCELLED
            if await absence_proven(run, remote):
                return Outcome.NOT_SENT
        elif remote is not None:
            await cancel(run)
        await run.pause(PATIENCE_S)
    raise Left
