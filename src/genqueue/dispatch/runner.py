"""A run is a pipeline of named steps: prepare > submit > watch > collect > settle.

It begins wherever the row of its attempt stands.
"""

import structlog

from genqueue.dispatch.orphans import end_orphan
from genqueue.dispatch.preparing import prepare
from genqueue.dispatch.run import Left, Orphaned, Run
from genqueue.dispatch.settling import settle
from genqueue.dispatch.submitting import submit
from genqueue.dispatch.watching import watch

CRASH_PAUSE_S = 2.0
log = structlog.get_logger(__name__)


async def carry_out(run: Run) -> None:
    """Bring one attempt to its end. Whatever goes wrong in here, the table still knows where it stands."""
    with structlog.contextvars.bound_contextvars(task=run.open.task_id, attempt=run.id, backend=run.held.id):
        try:
            await _pipeline(run)
        except Left:
            log.debug("left", attempt=run.id)
        except Exception:
            log.exception("run_crashed", attempt=run.id)
            # The next tick begins it anew; the pause keeps a broken run from doing so in a hurry.
            await run.tools.clock.sleep(CRASH_PAUSE_S)


async def _pipeline(run: Run) -> None:
    try:
        if not run.open.current:
            raise Orphaned
        verdict = None
        if run.open.submitting_at is None:
            verdict = await prepare(run) or await submit(run)
        await settle(run, verdict or await watch(run))
    except Orphaned:
        await end_orphan(run)
