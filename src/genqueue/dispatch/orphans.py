"""Orphans: attempts whose task has moved on. They keep their seat until the server has let go of them."""

import structlog

from genqueue.backends.base import Remote, RemoteState
from genqueue.dispatch.absence import absence_proven
from genqueue.dispatch.looking import look
from genqueue.dispatch.run import Left, Run
from genqueue.dispatch.watching import cancel
from genqueue.store import endings
from genqueue.store.resuming import Resume, resume
from genqueue.tasks.states import Outcome

_OUTCOMES = {
    RemoteState.SUCCEEDED: Outcome.SUCCEEDED,
    RemoteState.FAILED: Outcome.FAILED,
    RemoteState.INTERRUPTED: Outcome.CANCELLED,
}
_RESUMABLE = frozenset({RemoteState.WAITING, RemoteState.RUNNING, RemoteState.SUCCEEDED})
PATIENCE_S = 1.0
log = structlog.get_logger(__name__)


async def end_orphan(run: Run) -> bool:
    """Cancel it until the server confirms its end, then close it. What it still produced is dropped.

    True when it is no orphan any more: its task was given up with the server, and that is back with the run.
    """
    log.info("orphan", attempt=run.id, task=run.open.task_id, backend=run.held.id)
    await run.reach("orphaned")
    run.tools.live.forget(run.open.task_id)
    outcome = Outcome.NOT_SENT if run.open.submitting_at is None else await _until_ended(run)
    if outcome is None:
        log.info("resumed", attempt=run.id, task=run.open.task_id, backend=run.held.id)
        return True
    await run.tools.store.write(endings.close, run.ending(outcome))
    if run.held.suspect:
        run.held.doubt.set()
    await run.tools.claim()
    return False


async def _until_ended(run: Run) -> Outcome | None:
    while run.held.valid:
        remote = await look(run)
        if remote is not None and await _resumed(run, remote):
            return None
        if remote is not None and remote.state in _OUTCOMES:
            return _OUTCOMES[remote.state]
        if remote is not None and remote.state is RemoteState.ABSENT:
            if run.open.accepted_at is not None:
                return Outcome.CANCELLED
            if await absence_proven(run, remote):
                return Outcome.NOT_SENT
        elif remote is not None:
            await cancel(run)
        # A server that is away wakes us when it is back.
        await run.pause(PATIENCE_S if remote is not None else run.tools.settings.probe_s)
    raise Left


async def _resumed(run: Run, remote: Remote) -> bool:
    """May the task have this run back? At once when it ended well, else while nobody else has taken the task."""
    if run.open.abandoned_at is None or remote.state not in _RESUMABLE:
        return False
    finished = remote.state is RemoteState.SUCCEEDED
    until = None if run.open.started_at is None else run.limit_from(run.open.started_at)
    move = Resume(run.id, run.open.task_id, run.held.hold, run.now(), finished, until)
    if not await run.tools.store.write(resume, move):
        return False
    await run.refresh()
    return True
