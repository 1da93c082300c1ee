"""A run is a pipeline of named steps: prepare > submit > watch > collect > settle.

It begins at the step that the row of its attempt shows.
"""

import structlog

from genqueue.dispatch.attempt.prepare import prepare
from genqueue.dispatch.attempt.run import Left, Orphaned, Run, Verdict
from genqueue.dispatch.attempt.standby_line import in_line
from genqueue.dispatch.attempt.submit import hear_out, submit
from genqueue.dispatch.outcomes.settle import settle
from genqueue.dispatch.pipeline.crashing import contain
from genqueue.dispatch.pipeline.follow import watch
from genqueue.dispatch.pipeline.orphans import end_orphan
from genqueue.errors import Unavailable

WAIT_S = 2.0
log = structlog.get_logger(__name__)


async def carry_out(run: Run) -> None:
    """Bring one attempt to its end. Whatever goes wrong here, the table still records how far it has come."""
    with structlog.contextvars.bound_contextvars(task=run.open.task_id, attempt=run.id, backend=run.leased.id):
        try:
            await _pipeline(run)
        except (Left, Orphaned):
            log.debug("left", attempt=run.id)
        except Unavailable as error:
            log.warning("run_waits", attempt=run.id, error=str(error))
            await run.tools.clock.sleep(WAIT_S)
        except Exception as error:
            await contain(run, error)
        finally:
            run.leave()


async def _pipeline(run: Run) -> None:
    while True:
        try:
            await _follow(run)
            return
        except Orphaned:
            with run.during("orphan"):
                if not await end_orphan(run):
                    return


async def _follow(run: Run) -> None:
    verdict = await _send(run)
    if verdict is None:
        with run.during("watch"):
            verdict = await watch(run)
    with run.during("settle"):
        await settle(run, verdict)


async def _send(run: Run) -> Verdict | None:
    """Prepare and submit, where it was not sent before."""
    fresh, run.fresh = run.fresh, False
    if not fresh and run.open.submitting_at is not None:
        await hear_out(run.id)
        await run.refresh()
        return None
    with in_line(run):
        if not fresh:
            # The list that it was begun from may be older than the end of this attempt.
            await run.refresh()
            if run.open.submitting_at is not None:
                return None
        with run.during("prepare"):
            verdict = await prepare(run)
        if verdict is not None:
            return verdict
        with run.during("submit"):
            return await submit(run)
