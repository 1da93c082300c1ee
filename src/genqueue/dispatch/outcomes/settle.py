"""Settle: writes how an attempt ended. The only step that may not be given up."""

from dataclasses import replace

import structlog

from genqueue.dispatch.attempt.run import BREATH_S, Run, Verdict
from genqueue.dispatch.outcomes.paying import never_paid_twice
from genqueue.errors import Unavailable
from genqueue.store.attempts import endings
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome

log = structlog.get_logger(__name__)


async def settle(run: Run, verdict: Verdict) -> None:
    """Write the end, and try again until the store has it, however long that takes."""
    verdict = never_paid_twice(run, _not_generated(run, verdict))
    await run.reach("settling")
    while True:
        try:
            status = await run.tools.store.write(verdict.verb, verdict.ending, _patience_s(verdict))
            run.ended = True
            break
        except Unavailable as error:
            log.warning("settle_waits", attempt=run.id, error=str(error))
            await run.tools.clock.sleep(1.0)
    run.tools.live.forget(run.open.task_id)
    trouble = verdict.ending.trouble
    log.info(
        "attempt_ended",
        task=run.open.task_id,
        attempt=run.id,
        backend=run.leased.id,
        outcome=str(verdict.ending.outcome),
        status=status,
        error=None if trouble is None else trouble.code,
        files=len(verdict.ending.files),
    )
    await run.reach("settled")


def _patience_s(verdict: Verdict) -> float:
    """A success may be committed up to 50 ms late: it shares a transaction with the start of the next run."""
    return BREATH_S if verdict.verb is endings.succeed else 0.0


def _not_generated(run: Run, verdict: Verdict) -> Verdict:
    """Where only the result of a finished run was asked for, fail the task instead of running it again."""
    if not run.open.adopted or verdict.verb not in (endings.release, endings.back_off):
        return verdict
    trouble = verdict.ending.trouble or Trouble("backend_abandoned", {"backend": run.leased.name})
    if verdict.ending.outcome is not Outcome.FAILED:
        reason = {"code": trouble.code, "arguments": trouble.arguments}
        trouble = Trouble("fetch_failed", {"filename": run.remote_id, "reason": reason})
    return Verdict(endings.fail, replace(verdict.ending, trouble=trouble, message=None))
