"""Submit: the one call that makes a backend work. The id is committed before it, and it is never cancelled."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import structlog

from genqueue.backends import abilities
from genqueue.backends.base import HELD_BACK, INPUT_MISSING, Submission
from genqueue.dispatch.attempt.not_sent import refused, unsent
from genqueue.dispatch.attempt.prepare import prepare
from genqueue.dispatch.attempt.run import BREATH_S, Left, Run, Verdict
from genqueue.dispatch.attempt.standby_line import SENDING_S, in_line, is_first, left_s
from genqueue.dispatch.backend.wake_up import pause
from genqueue.errors import BackendError, Rejected, Unavailable, Unclear, Unreachable
from genqueue.store.attempts import endings
from genqueue.store.attempts import steps as attempts
from genqueue.store.attempts.claim import STAND_BY_S
from genqueue.tasks.states import Outcome, Phase

KEEP_S = 1.0
"""Pause before another try to write a remote id that only this process knows."""

_POSTING: dict[str, asyncio.Task[None]] = {}
"""Requests under way whose answer has the only id of their run, by attempt."""

log = structlog.get_logger(__name__)


async def submit(run: Run) -> Verdict | None:
    """Commit the point of no return, unless the claim has done so, then send. None when the backend has it, or may have
    it: following the run shows which."""
    came_at = run.tools.clock.awake()
    seated = await _stand_by(run)
    # If this raises, nothing has been sent, and the row says no more than the claim wrote.
    submission = await run.submission()
    await _be_sure(run)
    if not (seated and await _is_wanted(run, came_at)) or _is_off(run):
        return Verdict(endings.release, run.ending(Outcome.NOT_SENT))
    run.stands_by = False
    if run.open.submitting_at is None:
        if not await run.write(attempts.submit):
            await run.refresh()
            if run.open.submitting_at is not None:
                return None
            if await run.tools.store.read(attempts.is_held_up, run.leased.id, run.open.lane):
                return Verdict(endings.release, run.ending(Outcome.NOT_SENT))
            raise Left
        run.open = run.open._replace(submitting_at=run.now(), posts=1)
    return await _send(run, submission)


async def _stand_by(run: Run) -> bool:
    """Wait for a free seat, where it was claimed while every one was taken, and until attempts that were claimed before
    it have been sent. False when it is not to be sent: a run that was expected to end at once does not, or the backend
    must get nothing new."""
    clock, leased = run.tools.clock, run.leased
    until = clock.awake() + STAND_BY_S
    while not ((seated := leased.has_seat_for(run)) and is_first(run)):
        run.stands_by = True  # also while it is turned away: a clean end waits for that to be written
        # Its turn may have come since `is_first` was asked.
        left = max(left_s(run), 0.001) if seated else until - clock.awake()
        if left <= 0 or leased.state != "ready" or _is_off(run):
            return False
        await run.pause(left)
        try:
            await run.stand()
        except Unavailable:
            return False  # only this process knows that it was not sent
    return not (run.stands_by and leased.doubted)


async def _is_wanted(run: Run, came_at: float) -> bool:
    """Whether the task still wants to run. Asked only where the claim was the submit and is older than BREATH_S: a stop
    or a pause may not have been noticed yet."""
    if run.open.submitting_at is None or run.tools.clock.awake() - came_at < BREATH_S:
        return True
    try:
        if await run.tools.store.read(attempts.may_be_sent, run.id, run.open.task_id):
            return True
        await run.refresh()
    except Unavailable:
        pass
    return False


def _is_off(run: Run) -> bool:
    # A claim under way when its backend was found to leave runs waiting could bring one back there.
    off = run.leased.suspect or run.leased.crowded_at is not None or run.open.stop_requested
    return off or run.tools.disk_space.is_shut or run.tools.closing


async def submit_again(run: Run) -> Verdict | None:
    """Send the same id a second time, after evidence that the first was never accepted; then look for a double."""
    submission = await run.submission()
    await _be_sure(run)
    evidence = {
        "submitting_at": run.open.submitting_at,
        "first_absent_at": run.open.absent_at,
        "absent_again_at": run.now(),
        "posts": run.open.posts,
    }
    if not await run.write(attempts.post_again):
        await run.refresh()
        return None
    log.warning("posting_again", attempt=run.id, task=run.open.task_id, backend=run.leased.id, **evidence)
    run.open = run.open._replace(absent_at=None, posts=run.open.posts + 1, ended_at=None)
    with in_line(run, SENDING_S):
        verdict = await _send(run, submission)
    if verdict is None and run.open.accepted_at is not None:
        await _remove_double(run)
    return verdict


async def _remove_double(run: Run) -> None:
    """Remove a double, in case the first request was read late after all. Skipped when the backend cannot be asked now:
    both requests had the same id."""
    try:
        if await abilities.remove_double(run.client, run.leased.can, run.remote_id):
            log.warning("double_removed", attempt=run.id, backend=run.leased.id)
    except BackendError as error:
        log.warning("double_not_looked_for", attempt=run.id, backend=run.leased.id, error=str(error))


async def _send(run: Run, submission: Submission) -> Verdict | None:
    await run.reach("submitting")
    if not _is_sure(run):
        # The process was frozen after the commit, and the next holder may be sending it by now: treated as a lost
        # answer.
        log.warning("not_sent_in_time", attempt=run.id, backend=run.leased.id)
        return _held_back(run)
    run.sending = True
    try:
        if run.leased.can.asks_by_our_id:
            await _post(run, submission)
        else:
            # No other request returns the id of this run, so this one must outlive the task that follows the run.
            _POSTING[run.id] = posting = asyncio.create_task(_post(run, submission))
            posting.add_done_callback(lambda done: _forget(run.id, done))
            await asyncio.shield(posting)
    except Unreachable as error:
        return await _decided(run, partial(unsent, run, error))
    except Unclear as error:
        if error.code == HELD_BACK and (verdict := _held_back(run)) is not None:
            return verdict
        # It may be running: only a look-up can show.
        run.unclear = error
        log.info("submit_unclear", attempt=run.id, backend=run.leased.id, error=str(error))
        run.leased.doubt.set()
    except Rejected as error:
        if error.code == INPUT_MISSING and run.inputs and run.open.posts == 1:
            return await _upload_again(run, error)
        return await _decided(run, partial(refused, run, error))
    finally:
        run.sending = False
    return None


async def _decided(run: Run, decide: Callable[[], Awaitable[Verdict]]) -> Verdict:
    """The verdict on a request that did not get in, however long the database is away: only this process knows that
    nothing was begun. `decide` may be called again after Unavailable."""
    while True:
        try:
            return await decide()
        except Unavailable as error:
            log.warning("refusal_waits", attempt=run.id, error=str(error))
            await run.tools.clock.sleep(KEEP_S)


def _held_back(run: Run) -> Verdict | None:
    """The verdict on a request that was not sent. None where the next holder may be sending the same id by now; where
    nothing is ever sent twice, the task goes back to the queue, as far as it is still ours."""
    if run.leased.can.asks_by_our_id and not run.paid:
        return None
    return Verdict(endings.release, run.ending(Outcome.NOT_SENT))


async def _post(run: Run, submission: Submission) -> None:
    accepted = await run.client.submit(submission, lambda: _last_look(run))
    await run.reach("posted")
    _accepted(run, accepted.remote_id)
    if not run.leased.can.asks_by_our_id:
        await _keep(run, accepted.remote_id)


def _forget(attempt_id: str, posting: asyncio.Task[None]) -> None:
    _POSTING.pop(attempt_id, None)
    if not posting.cancelled():
        posting.exception()


async def hear_out(attempt_id: str) -> None:
    """Wait for a request of this process, begun by an earlier run of this attempt, whose answer is still under way."""
    if (posting := _POSTING.get(attempt_id)) is not None:
        await asyncio.wait([posting])


def _accepted(run: Run, remote_id: str) -> None:
    """Note that the backend has accepted it. This is written with the news that follow within BREATH_S; after a crash
    in between, a look-up finds it, as after a lost answer."""
    yes = run.learn("accepted", attempts.accept, remote_id=remote_id)
    run.open = run.open._replace(accepted_at=yes.at, remote_id=remote_id)
    run.shown = Phase.WAITING
    run.leased.note_taken(run.open.task_id)
    # The backend has answered: the next one of the backlog may be begun.
    run.tools.runs.arrived(run)


async def _keep(run: Run, remote_id: str) -> None:
    """Write the remote id before anything else, however long the database is away: only this process knows it."""
    run.take_news()
    while True:
        try:
            await run.write(attempts.accept, remote_id=remote_id)
            break
        except Unavailable as error:
            log.warning("remote_id_waits", attempt=run.id, remote_id=remote_id, error=str(error))
            await run.tools.clock.sleep(KEEP_S)
    await run.reach("accepted")


async def _upload_again(run: Run, error: Rejected) -> Verdict | None:
    """Upload and send once more after the backend's input folder was cleaned. Its refusal proves that nothing of this
    id runs."""
    run.open = run.open._replace(absent_at=run.now(), posts=2)
    await run.write(attempts.absent)
    if not await run.write(attempts.post_again):
        return await refused(run, error)
    log.info("inputs_sent_again", attempt=run.id, backend=run.leased.id)
    return await prepare(run) or await _send(run, await run.submission())


async def _be_sure(run: Run) -> None:
    """Nothing is sent in the last third of a lease, when the next holder may be about to send: wait for its renewal.
    Raises Left when the lease is lost."""
    while not _is_sure(run):
        if not run.leased.valid:
            raise Left
        run.leased.renewed.clear()
        await pause(run.leased.renewed, run.tools.settings.tick_s, run.tools.clock)


async def _last_look(run: Run) -> bool:
    await run.reach("sending")
    return _is_sure(run)


def _is_sure(run: Run) -> bool:
    return run.tools.clock.awake() < run.leased.sure_until
