"""Settle: write how it ended. The only step that may not be given up."""

import structlog

from genqueue.dispatch.run import Run, Verdict
from genqueue.errors import Unavailable
from genqueue.store.watching import open_attempt

log = structlog.get_logger(__name__)


async def settle(run: Run, verdict: Verdict) -> None:
    """Keep the end until the store has it, however long that takes."""
    await run.reach("settling")
    while True:
        try:
            status = await run.tools.store.write(verdict.verb, verdict.ending)
            break
        except Unavailable as error:
            log.warning("settle_waits", attempt=run.id, error=str(error))
            await run.tools.clock.sleep(1.0)
    run.tools.live.forget(run.open.task_id)
    if status is None and verdict.ending.files:
        await _drop(run, verdict)
    trouble = verdict.ending.trouble
    log.info(
        "attempt_ended",
        task=run.open.task_id,
        attempt=run.id,
        backend=run.held.id,
        outcome=str(verdict.ending.outcome),
        status=status,
        error=None if trouble is None else trouble.code,
        files=len(verdict.ending.files),
    )
    await run.reach("settled")


async def _drop(run: Run, verdict: Verdict) -> None:
    """The task has moved on meanwhile. Not when the attempt is somebody else's now: then the files are theirs."""
    found = await run.tools.store.read(open_attempt, run.id)
    if found is not None and not found.current:
        await run.tools.files.delete([item.key for item in verdict.ending.files])
