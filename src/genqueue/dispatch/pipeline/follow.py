"""Follow: watches an attempt until it has ended. The backend's answers are the truth, its signals only save time."""

import structlog

from genqueue.backends import abilities
from genqueue.backends.base import Remote, RemoteState
from genqueue.dispatch.attempt.limits import OVERTIME_S
from genqueue.dispatch.attempt.look_up import look
from genqueue.dispatch.attempt.run import BREATH_S, Run, Verdict
from genqueue.dispatch.backend.monitor import suspect
from genqueue.dispatch.outcomes.ended import finish
from genqueue.dispatch.outcomes.missing import judge_absence
from genqueue.dispatch.outcomes.not_begun import avoid, is_left_waiting
from genqueue.dispatch.outcomes.overtime import deaf, goes_on
from genqueue.dispatch.outcomes.paying import outcome_unknown
from genqueue.dispatch.outcomes.unreachable import judge_away, left_s
from genqueue.errors import BackendError
from genqueue.store.attempts import steps as attempts
from genqueue.tasks.model import Trouble
from genqueue.tasks.states import Phase

SOON_S = 0.25
UNSURE_S = 1.0
LOOKS_PER_S = 20
log = structlog.get_logger(__name__)
_LIVE = frozenset({RemoteState.WAITING, RemoteState.RUNNING})


async def watch(run: Run) -> Verdict:
    """Follow the run until the backend's answer, or a rule, ends the attempt. Return the verdict."""
    if run.is_lost:
        return outcome_unknown(run)
    looks = 0
    if run.news:
        # The backend has just accepted it: its signals come next.
        await _rest(run, Remote(RemoteState.WAITING, 0.0), looks=1)
    while True:
        if run.done and not run.ended:
            await end(run)
        remote = await look(run)
        verdict = await (judge_away(run) if remote is None else _judge(run, remote))
        if verdict is not None:
            return verdict
        looks += 1
        await _rest(run, remote, looks)


async def _rest(run: Run, remote: Remote | None, looks: int) -> None:
    """Wait for a signal, or until the next look-up is due."""
    if not await _note(run):
        await run.pause(_patience(run, remote, looks))
        await _note(run)
    await run.stand()


async def _note(run: Run) -> bool:
    """Write the queued news, except those of an instant run, which are written with its end. True when the run was
    woken meanwhile."""
    if not run.news and not _has_begun(run):
        return run.done and not run.ended
    woken = await _breathe(run)
    if not run.done:
        if _has_begun(run):
            _began(run)
        await run.flush()
    return woken


async def _breathe(run: Run) -> bool:
    clock, woken = run.tools.clock, False
    until = clock.awake() + BREATH_S
    while not run.done and (left := until - clock.awake()) > 0:
        woken = await run.pause(left) or woken
    return woken or run.done


def _has_begun(run: Run) -> bool:
    return run.started and run.open.started_at is None


async def begin(run: Run) -> None:
    """Note that the run executes: RUNNING, counted, and its time runs."""
    _began(run)
    await run.flush()


def _began(run: Run) -> None:
    until = run.limit_from(run.now())
    now = run.learn("running", attempts.run, until=until).at
    accepted_at, executions = run.open.accepted_at or now, run.open.executions + 1
    run.open = run.open._replace(started_at=now, timeout_at=until, accepted_at=accepted_at, executions=executions)
    run.shown = Phase.EXECUTING


async def end(run: Run) -> None:
    """Note that the backend is done with the run: in the same transaction its seat is given to the next task."""
    run.ended = True
    run.leased.note_place()
    run.leased.wake_next()
    run.leased.worked_at = run.now()
    if _has_begun(run):
        _began(run)
    run.learn("ended", attempts.end, cost=run.cost)
    news = run.take_news()
    await run.tools.claims.free_seat(news)
    for each in news:
        await run.reach(each.step)


async def _judge(run: Run, remote: Remote) -> Verdict | None:
    if remote.state is RemoteState.ABSENT:
        return await judge_absence(run, remote)
    if run.open.accepted_at is None:
        await run.write(attempts.accept, remote_id=run.remote_id)
        run.open = run.open._replace(accepted_at=run.now(), remote_id=run.remote_id, absent_at=None)
        run.shown = Phase.WAITING
    elif run.open.absent_at is not None:
        await run.write(attempts.present)
        run.open = run.open._replace(absent_at=None)
    run.missing, run.absent_since, run.unasked_since = False, None, None
    if remote.state not in _LIVE:
        if not run.ended:
            await end(run)
        return await finish(run, remote)
    return await _steer(run, remote)


async def _steer(run: Run, remote: Remote) -> Verdict | None:
    """Handle a run that waits or executes at its backend: note its begin, stop it, or end it when it takes too long."""
    if run.open.ended_at is not None and not run.done:
        await run.write(attempts.take_seat)
        run.open = run.open._replace(ended_at=None)
    if remote.state is RemoteState.RUNNING and run.open.started_at is None:
        await begin(run)
    await run.show(Phase.WAITING if run.open.started_at is None else Phase.EXECUTING)
    pulled_back = remote.state is RemoteState.WAITING and run.leased.suspect
    if run.open.stop_requested or pulled_back:
        await cancel(run, remote.state)
    elif remote.state is RemoteState.RUNNING and run.overtime:
        return await _stop_overtime(run)
    elif remote.state is RemoteState.WAITING and await is_left_waiting(run):
        log.warning("left_waiting", attempt=run.id, task=run.open.task_id, backend=run.leased.id)
        avoid(run)
        await cancel(run, remote.state)
    return None


def is_cancellable(run: Run, state: RemoteState | None) -> bool:
    """Whether the backend can end this run as it is now; `state` is what it has just said, None where it said
    nothing."""
    can, begun = run.leased.can, run.open.started_at is not None
    if state is None and not begun:
        return can.cancels_waiting or can.cancels_running
    executes = state is RemoteState.RUNNING or state is None
    return abilities.can_end(can, executes=executes) and not (executes and run.uncancellable)


async def cancel(run: Run, state: RemoteState | None) -> None:
    """Ask the backend to stop the run, where it can. That proves nothing; the next look-up shows the effect. Recorded
    only when the backend has received the request: an orphan blocks its backend until then."""
    if not is_cancellable(run, state):
        return
    try:
        with run.during("cancel"):
            await abilities.cancel(run.client, run.leased.can, run.remote_id)
    except BackendError as error:
        run.uncancellable = run.uncancellable or error.code == abilities.CANCEL_UNSUPPORTED
        log.info("cancel_failed", attempt=run.id, backend=run.leased.id, error=str(error))
        return
    await run.reach("cancelled")
    if run.open.cancel_requested_at is None:
        await run.write(attempts.ask_cancel)
        run.open = run.open._replace(cancel_requested_at=run.now())


async def _stop_overtime(run: Run) -> Verdict | None:
    """Stop a run that takes too long, and look for a result for OVERTIME_S. A backend that does not react gets nothing
    new; one that goes away meanwhile does not count as stuck, nor one whose runs cannot be ended."""
    if not is_cancellable(run, RemoteState.RUNNING):
        return goes_on(run)
    await cancel(run, RemoteState.RUNNING)
    if not is_cancellable(run, RemoteState.RUNNING):
        return goes_on(run)  # it has just said so
    clock, remote = run.tools.clock, None
    until = clock.awake() + OVERTIME_S
    while clock.awake() < until:
        await clock.sleep(UNSURE_S)
        remote = await look(run)
        if remote is not None and remote.state not in _LIVE:
            return await _judge(run, remote)
    if remote is None:
        return None
    run.deaf = True
    if run.open.cancel_requested_at is None:
        # It was asked, and did not even confirm the request.
        await run.write(attempts.ask_cancel)
    log.error("server_wedged", backend=run.leased.id, attempt=run.id)
    await suspect(run.leased, run.tools, Trouble("server_wedged", {"backend": run.leased.name}))
    return await deaf(run)


def _patience(run: Run, remote: Remote | None, looks: int) -> float:
    """Seconds until the next look-up without a signal: short where no signals are to be expected."""
    settings = run.tools.settings
    if remote is None:
        left = left_s(run, run.away_since or run.now())
        return min(settings.probe_s, UNSURE_S * looks, max(SOON_S, left))
    if run.open.stop_requested or run.open.cancel_requested_at is not None:
        return min(SOON_S * looks, UNSURE_S)
    if remote.state is RemoteState.ABSENT:
        return max(SOON_S, settings.absence_gap_s / 2)
    # However many runs there are at one backend, without signals they cost it LOOKS_PER_S look-ups a second at most.
    share = len(run.leased.runs) / LOOKS_PER_S
    if run.leased.quiet:
        return max(share, min(SOON_S * looks, settings.lookup_s, 5.0))
    patience = max(share, settings.lookup_s)
    if run.open.timeout_at is not None and run.open.started_at is not None:
        patience = min(patience, max(SOON_S, left_s(run, run.open.started_at)))
    return patience
