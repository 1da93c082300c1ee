"""Run again: decides what becomes of a task whose run has failed. It has a limited number of executions since its last
start."""

import structlog

from genqueue.backends import abilities
from genqueue.backends.base import LACKING, OUT_OF_MEMORY
from genqueue.clock import Instant
from genqueue.dispatch.attempt.limits import max_executions
from genqueue.dispatch.attempt.not_sent import try_elsewhere
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.errors import BackendError
from genqueue.store.attempts import endings
from genqueue.store.attempts.outputs import StoredFile
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome

log = structlog.get_logger(__name__)


async def rerun(run: Run, trouble: Trouble, ran_at: Instant, files: tuple[StoredFile, ...]) -> Verdict:
    """Release the task behind waiting ones, until it has executed as often as it may; then FAILED with the last real
    error. What a backend lacks shows only at run time in some nodes: another backend may have it, this one would fail
    again."""
    kept = {"ran_at": ran_at, "files": files}
    if trouble.code == OUT_OF_MEMORY:
        await _free_memory(run)
    if run.open.stop_requested:
        return Verdict(endings.stopped, run.ending(Outcome.FAILED, trouble, **kept))
    if trouble.code in LACKING:
        elsewhere = None if _failed_for_good(run) else await try_elsewhere(run, Outcome.FAILED, trouble, **kept)
        return elsewhere or Verdict(endings.fail, run.ending(Outcome.FAILED, trouble, **kept))
    if _failed_for_good(run):
        return Verdict(endings.fail, run.ending(Outcome.FAILED, trouble, message=too_often(run), **kept))
    again = Trouble("run_again", {"times": run.executions, "most": _most(run)})
    return Verdict(endings.release, run.ending(Outcome.FAILED, trouble, message=again, behind=True, **kept))


def _failed_for_good(run: Run) -> bool:
    """Whether the task is not run again after an error: where runs are paid, unless its user allows it."""
    return (run.paid and not run.leased.reruns_failed) or run.executions >= _most(run)


def _most(run: Run) -> int:
    """How often a task whose runs fail may execute. Where its user has allowed it for paid runs, one is no bound."""
    most, settings = max_executions(run.tools.settings, run.open), run.tools.settings
    allowed = run.paid and run.leased.row["rerun_failed"]
    return settings.max_executions if allowed and most == 1 else most


async def run_uncached(run: Run, trouble: Trouble, ran_at: Instant, files: tuple[StoredFile, ...]) -> Verdict:
    """The backend answered from its cache, and that file is gone: every further run would do the same. The cache is
    freed, and the task runs once more; where it has run twice since its last start, its user decides."""
    await _free_memory(run)
    gone = Trouble("cached_file_gone", {**trouble.arguments, "backend": run.leased.name}, trouble.raw)
    kept = {"ran_at": ran_at, "files": files}
    if run.open.stop_requested:
        return Verdict(endings.stopped, run.ending(Outcome.FAILED, gone, **kept))
    if run.executions > 1 or used_up(run):
        return Verdict(endings.fail, run.ending(Outcome.FAILED, gone, **kept))
    again = Trouble("run_again", {"times": run.executions, "most": run.executions + 1})
    return Verdict(endings.release, run.ending(Outcome.FAILED, gone, message=again, **kept))


def used_up(run: Run) -> bool:
    """Whether this was its last execution."""
    return run.executions >= max_executions(run.tools.settings, run.open)


def too_often(run: Run) -> Trouble | None:
    """The message of a task that was rerun without success; its error is the last real one. None after one
    execution."""
    return Trouble("too_many_executions", {"times": run.executions}) if run.executions > 1 else None


async def _free_memory(run: Run) -> None:
    """Free the backend's memory before anything runs there again. A backend that cannot be asked now is only logged."""
    try:
        await abilities.free_memory(run.client, run.leased.can)
    except BackendError as error:
        log.info("memory_not_freed", attempt=run.id, backend=run.leased.id, error=str(error))
