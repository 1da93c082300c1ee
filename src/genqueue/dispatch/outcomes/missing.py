"""Missing: decides what it means that a backend does not know an attempt."""

import structlog

from genqueue.backends import abilities
from genqueue.backends.base import Remote, RemoteFile, RemoteState
from genqueue.backends.remote_files import files_from_json
from genqueue.dispatch.attempt.not_sent import unsent
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.dispatch.attempt.submit import submit_again
from genqueue.dispatch.outcomes.absence import absence_lasts, absence_proven, undecided_s
from genqueue.dispatch.outcomes.not_begun import send_on, was_left_waiting
from genqueue.dispatch.outcomes.overtime import overran
from genqueue.dispatch.outcomes.paying import outcome_unknown
from genqueue.dispatch.outcomes.poison import poison
from genqueue.dispatch.outcomes.run_again import too_often, used_up
from genqueue.dispatch.results.collect import NotCollected, collect, unfetched
from genqueue.errors import BackendError, Unclear
from genqueue.store.attempts import endings
from genqueue.store.attempts.outputs import StoredFile
from genqueue.store.backends.open_attempts import left_there
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome

POSTS_AT_MOST = 3
"""How often one attempt is sent to a backend that never has it afterwards. Then it counts as a task that could not be
sent, with the pauses and the number of tries of those. A crash explains one POST at most, and crashes are counted
separately."""

log = structlog.get_logger(__name__)


async def judge_absence(run: Run, remote: Remote) -> Verdict | None:
    """Decide whether the attempt was never accepted or was forgotten. Files that prove its success are no reason to run
    it again, stored or not."""
    try:
        return await (_never_accepted(run, remote) if run.open.accepted_at is None else _forgotten(run))
    except NotCollected as error:
        return unfetched(run, error, run.open.started_at or run.now())


async def _never_accepted(run: Run, remote: Remote) -> Verdict | None:
    if not (await absence_proven(run, remote) or (run.paid and absence_lasts(run, remote, undecided_s(run)))):
        return None
    if run.open.stop_requested and not run.paid:
        return Verdict(endings.stopped, run.ending(Outcome.NOT_SENT))
    # It may have run after all, when the answer was lost and the backend restarted before it could be asked.
    files = await _left_behind(run)
    if files is None:
        return None
    if files:
        return _succeeded(run, files)
    if run.paid:
        return outcome_unknown(run)
    if not run.leased.has_seat_for(run):
        # It stood by when its process died, and the run that it waited for still takes the seat.
        return Verdict(endings.release, run.ending(Outcome.NOT_SENT))
    if run.open.posts >= POSTS_AT_MOST + run.open.crashes:
        return await unsent(run, run.unclear or Unclear("answer_lost"))
    return await submit_again(run)


async def _forgotten(run: Run) -> Verdict | None:
    """The backend knew the attempt and does not any more: it restarted, or the run was removed there."""
    if run.open.stop_requested:
        return Verdict(endings.stopped, run.ending(Outcome.CANCELLED))
    if run.open.adopted:
        return await _fetch_again(run)
    if run.open.cancel_requested_at is not None:
        return await _taken_back(run)
    if not run.missing:
        # The end of a broken connection may be noticed later than this answer: the backend is asked once more.
        run.missing = True
        return None
    files = await _left_behind(run)
    if files is None:
        return None
    if files:
        return _succeeded(run, files)
    if not run.leased.restarted_since(run.open.accepted_at):
        trouble = Trouble("stopped_at_server", {"backend": run.leased.name})
        return Verdict(endings.stopped, run.ending(Outcome.CANCELLED, trouble, message=trouble))
    return await _vanished(run)


async def _fetch_again(run: Run) -> Verdict | None:
    """Only the result was asked for. The backend still has its files, under their names, or they are gone."""
    named = await run.tools.store.read(left_there, run.open.task_id, run.remote_id)
    try:
        known = files_from_json(named, await run.load())
        files = await (_collect(run, known) if known else _left_behind(run))
    except NotCollected as error:
        return Verdict(endings.fail, run.ending(Outcome.VANISHED, error.trouble, files=error.stored))
    if files is None:
        return None
    if files:
        return _succeeded(run, files)
    trouble = Trouble("result_gone", {"backend": run.leased.name})
    return Verdict(endings.fail, run.ending(Outcome.VANISHED, trouble))


def _succeeded(run: Run, files: tuple[StoredFile, ...]) -> Verdict:
    log.info("found_though_forgotten", attempt=run.id, files=len(files))
    ran_at = run.open.started_at or run.now()
    return Verdict(endings.succeed, run.ending(Outcome.SUCCEEDED, files=files, ran_at=ran_at))


async def _collect(run: Run, files: tuple[RemoteFile, ...]) -> tuple[StoredFile, ...]:
    return await collect(run, Remote(RemoteState.SUCCEEDED, 0.0, files))


async def _taken_back(run: Run) -> Verdict | None:
    """The run was cancelled by us: it had taken too long or was left waiting, or its backend was not to be trusted with
    it."""
    if run.overtime:
        files = await _left_behind(run)
        if files is None:
            return None
        return _succeeded(run, files) if files else overran(run)
    if was_left_waiting(run):
        return send_on(run)
    return Verdict(endings.release, run.ending(Outcome.CANCELLED))


async def _vanished(run: Run) -> Verdict:
    """The run is gone with a restart of its backend. It counts as an execution when it was seen running or was first in
    that backend's queue, because it may have been the reason; else as a retry. A task whose runs coincide with the end
    of their backend twice is not given to another one."""
    executed = run.open.started_at is not None or _headed_queue(run)
    if executed:
        run.leased.blamed_at = run.now()
    ran_at = (run.open.started_at or run.now()) if executed else None
    trouble = Trouble("vanished", {"backend": run.leased.name})
    log.warning("vanished", attempt=run.id, task=run.open.task_id, backend=run.leased.id, executed=executed)
    if run.paid:
        return outcome_unknown(run, Outcome.VANISHED, ran_at=ran_at)
    poisoned = await poison(run) if executed else None
    if poisoned is not None:
        return Verdict(endings.fail, run.ending(Outcome.VANISHED, poisoned, ran_at=ran_at))
    if executed and used_up(run):
        return Verdict(endings.fail, run.ending(Outcome.VANISHED, trouble, message=too_often(run), ran_at=ran_at))
    counted = {"vanished": executed, "retried": not executed}
    return Verdict(endings.release, run.ending(Outcome.VANISHED, trouble, ran_at=ran_at, **counted))


def _headed_queue(run: Run) -> bool:
    """Whether the run was first in its backend's queue. The others that the same restart took with it only waited
    behind the one that was blamed."""
    return run.leased.oldest() is run and (run.open.accepted_at or 0) > run.leased.blamed_at


async def _left_behind(run: Run) -> tuple[StoredFile, ...] | None:
    """Files in the attempt's own folder save the run, when they are all that it would have given. Empty without such
    files; None when the backend cannot be asked for them now. Raises NotCollected when they exist and cannot be stored,
    or when only they were asked for and the backend has refused for too long to be asked."""
    submission = await run.submission()
    try:
        files = await abilities.find_files(run.client, run.leased.can, submission)
    except BackendError as error:
        log.info("folder_not_asked", attempt=run.id, backend=run.leased.id, error=str(error))
        run.leased.doubt.set()
        return _given_up(run, error) if _is_unasked_too_long(run) else None
    run.unasked_since = None
    if not files:
        return ()
    try:
        return await _collect(run, files)
    except NotCollected as error:
        if error.gone:
            return ()
        raise


def _is_unasked_too_long(run: Run) -> bool:
    """Whether a backend that answers look-ups has refused for long enough to be asked for files, as a proxy may do for
    ever. A paid run whose stop was requested is not waited for: its user can say that it ran, and its files are asked
    for again then."""
    now = run.tools.clock.awake()
    run.unasked_since = now if run.unasked_since is None else run.unasked_since
    settings = run.tools.settings
    stopping = run.paid and run.open.stop_requested
    return now - run.unasked_since >= (settings.absence_gap_s if stopping else settings.fetch_patience_s)


def _given_up(run: Run, error: BackendError) -> tuple[StoredFile, ...]:
    """Count files that cannot be asked for as missing. Raises NotCollected where they are all that is wanted."""
    log.warning("folder_given_up", attempt=run.id, backend=run.leased.id, error=str(error))
    if run.open.adopted:
        reason = {"code": error.code, "arguments": error.arguments}
        raise NotCollected(Trouble("fetch_failed", {"filename": run.remote_id, "reason": reason}))
    return ()
