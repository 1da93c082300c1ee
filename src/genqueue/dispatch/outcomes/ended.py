"""Ended: decides what the end of a run means for its task."""

from dataclasses import replace

from genqueue.backends.base import Remote, RemoteState
from genqueue.clock import SECOND, Instant
from genqueue.dispatch.attempt.look_up import look
from genqueue.dispatch.attempt.run import Run, Verdict
from genqueue.dispatch.outcomes.overtime import overran
from genqueue.dispatch.outcomes.run_again import rerun, run_uncached, too_often, used_up
from genqueue.dispatch.results.collect import NotCollected, collect, unfetched
from genqueue.dispatch.results.no_result import no_outputs, sent_as_frames
from genqueue.store.attempts import endings
from genqueue.store.attempts.outputs import StoredFile
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Outcome, Phase

EMPTY_PAUSES_S = (0.5, 2.0, 5.0)


async def finish(run: Run, remote: Remote) -> Verdict:
    """The verdict on a run that its backend reports as ended. A success found after a stop was requested is a
    success."""
    ran_at, run_us = _times(run, remote)
    run.ran_at = ran_at
    if remote.state is RemoteState.SUCCEEDED:
        return await _success(run, remote, ran_at, run_us)
    if remote.state is RemoteState.INTERRUPTED:
        return await _interrupted(run, remote, ran_at)
    trouble = remote.trouble or Trouble("run_failed", {"backend": run.leased.name})
    files = await _what_there_is(run, remote)
    return await rerun(run, trouble, ran_at, files)


async def _success(run: Run, remote: Remote, ran_at: Instant, run_us: int | None) -> Verdict:
    try:
        files = await collect(run, remote)
        files = files or await _ask_again(run)
    except NotCollected as error:
        return await _not_all(run, remote, error, ran_at)
    if not files and not run.open.outputs_optional:
        trouble = no_outputs(run.leased.name, remote, await run.load())
        return Verdict(endings.fail, run.ending(Outcome.SUCCEEDED, trouble, ran_at=ran_at))
    message = sent_as_frames(await run.load())
    ending = run.ending(Outcome.SUCCEEDED, message=message, ran_at=ran_at, files=files, run_us=run_us)
    return Verdict(endings.succeed, ending)


async def _not_all(run: Run, remote: Remote, error: NotCollected, ran_at: Instant) -> Verdict:
    """Some result cannot be fetched. The others are kept; one that the backend only has from its cache is generated
    again."""
    if error.gone and error.node in remote.reused and not (run.paid or run.open.adopted):
        return await run_uncached(run, error.trouble, ran_at, error.stored)
    return unfetched(run, error, ran_at)


async def _ask_again(run: Run) -> tuple[StoredFile, ...]:
    """Look up a success without files again: the backend's history may not be complete yet."""
    if run.open.outputs_optional:
        return ()
    await run.show(Phase.FETCHING)
    for pause in EMPTY_PAUSES_S:
        await run.tools.clock.sleep(pause)
        remote = await look(run)
        files = await collect(run, remote) if remote is not None and (remote.files or remote.texts) else ()
        if files:
            return files
    return ()


async def _interrupted(run: Run, remote: Remote, ran_at: Instant) -> Verdict:
    files = await _what_there_is(run, remote)
    if run.open.stop_requested:
        return Verdict(endings.stopped, run.ending(Outcome.CANCELLED, ran_at=ran_at, files=files))
    if run.overtime:
        return overran(run, ran_at=ran_at, files=files)
    if run.open.cancel_requested_at is not None:
        return _taken_back(run, ran_at, files)
    trouble = Trouble("stopped_at_server", {"backend": run.leased.name})
    ending = run.ending(Outcome.CANCELLED, trouble, message=trouble, ran_at=ran_at, files=files)
    return Verdict(endings.stopped, ending)


def _taken_back(run: Run, ran_at: Instant, files: tuple[StoredFile, ...]) -> Verdict:
    """The run was cancelled before it had begun, and began meanwhile: that was an execution."""
    ending = run.ending(Outcome.CANCELLED, ran_at=ran_at, files=files)
    if used_up(run) and not run.paid:
        trouble = Trouble("taken_back", {"backend": run.leased.name})
        return Verdict(endings.fail, replace(ending, trouble=trouble, message=too_often(run)))
    return Verdict(endings.release, ending)


async def _what_there_is(run: Run, remote: Remote) -> tuple[StoredFile, ...]:
    """Store the files that were made before the end; one that cannot be fetched does not change the verdict."""
    try:
        return await collect(run, remote)
    except NotCollected as error:
        return error.stored


def _times(run: Run, remote: Remote) -> tuple[Instant, int | None]:
    """When the run began, by our clock, and how many microseconds it executed, by the backend's clock. That clock may
    be wrong: a run that would have begun before it was sent, or ended before it began, is not believed, and its
    duration is None."""
    now = run.now()
    if remote.started_at is None or remote.ended_at is None:
        return run.open.started_at or now, None
    run_us = remote.ended_at - remote.started_at
    sent_at = run.open.submitting_at or run.open.claimed_at
    if not 0 <= run_us <= run.since(sent_at) * SECOND:
        return run.open.started_at or now, None
    return run.open.started_at or max(sent_at, now - run_us), run_us
