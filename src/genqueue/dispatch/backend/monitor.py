"""Monitors a held backend: probes it and has its catalog read. Its state is a row that every process reads."""

import asyncio
from typing import Any

import structlog

from genqueue.backends.base import Health
from genqueue.backends.faults import arguments_of
from genqueue.clock import SECOND
from genqueue.dispatch.attempt.limits import OVERTIME_S, running_limit_s
from genqueue.dispatch.attempt.run import Tools
from genqueue.dispatch.backend.catalog import is_asked_for, is_to_be_read, read
from genqueue.dispatch.backend.catalog_refresh import is_catalog_due
from genqueue.dispatch.backend.leased_backend import ANSWERS, LeasedBackend
from genqueue.dispatch.backend.queue_ahead import count_ahead
from genqueue.errors import BackendError, Busy, Denied, Rejected, Unavailable, Unsupported
from genqueue.faults import note_fault
from genqueue.store.backends import backends
from genqueue.store.backends.open_attempts import Open, open_attempts
from genqueue.tasks.model import Trouble

READY_S = 30.0
REFUSED_S = 30.0
log = structlog.get_logger(__name__)


async def tend(leased: LeasedBackend, tools: Tools) -> None:
    """Probe when due: at once for a new or doubted backend, else at its time. An unexpected exception becomes the
    reason in its row, and probing pauses for a while, unless a user asks for a probe."""
    if leased.probing.left_s and not is_asked_for(leased):
        leased.doubt.clear()
        return
    try:
        await _tend(leased, tools)
    except Unavailable:
        raise
    except Exception as error:
        trouble = Trouble("internal_error", note_fault("probe", error, backend=leased.id))
        await _note(leased, tools, "refused", leased.probing.count(), trouble)


async def _tend(leased: LeasedBackend, tools: Tools) -> None:
    if leased.state == "refused" and leased.denying.left_s and not is_asked_for(leased):
        # It answers probes and denies tasks: what has been put right shows only when one is sent again.
        leased.doubt.clear()
        return
    now = tools.clock.now()
    due_at = leased.row["next_probe_at"]
    is_due_now = await is_catalog_due(leased, tools.store)
    wanted = leased.doubt.is_set() or leased.doubted or is_to_be_read(leased) or is_due_now
    longest_s = max(READY_S, REFUSED_S, tools.settings.probe_s)
    if due_at is not None and now < due_at <= now + longest_s * SECOND and not wanted:
        # A time further away was set by a clock that has been put back since.
        return
    leased.doubt.clear()
    leased.doubts_asked, denied = leased.doubts, leased.denied
    health = await _probe(leased, tools)
    if health is None or denied != leased.denied:
        return  # it does not answer, or has denied a task since it was asked
    leased.probing.forget()
    if leased.crowded_at is not None and (
        not health.waiting or tools.clock.awake() - leased.crowded_at >= tools.settings.queued_timeout_s
    ):
        leased.crowded_at = None
    ahead = await count_ahead(leased)
    about = {"version": health.version, "device": health.device, "waiting": health.waiting, "ahead": ahead}
    if health.account is not None:
        about["account"] = health.account._asdict()
    about |= _full_until(leased, tools)
    await _welcome(leased, tools, about, is_due_now=is_due_now, denied=denied)


async def _probe(leased: LeasedBackend, tools: Tools) -> Health | None:
    """Probe it. None when it does not answer as it should: then its state says why."""
    try:
        return await leased.client.probe()
    except Busy as error:
        state, again_s = leased.state if leased.state in ANSWERS else "refused", READY_S
        trouble = Trouble(error.code, error.arguments)
    except (Unsupported, Rejected) as error:
        state, again_s = "refused", REFUSED_S
        trouble = Trouble(error.code, arguments_of(error, leased.row["kind"]))
    except BackendError as error:
        state, again_s = "unreachable", tools.settings.probe_s
        trouble = Trouble(error.code, arguments_of(error, leased.row["kind"]))
    await _note(leased, tools, state, again_s, trouble)
    return None


async def is_let_in(leased: LeasedBackend, tools: Tools) -> bool:
    """Probe a backend that has denied a task. Return whether it answers; if not, its state says why, where the store
    could take that. A probe that was begun before the denial does not change its state any more."""
    leased.denied += 1
    try:
        return await _probe(leased, tools) is not None
    except Unavailable as unavailable:
        log.warning("refusal_not_noted", backend=leased.id, error=str(unavailable))
    except Exception as error:
        note_fault("probe", error, backend=leased.id)
    return False


async def _welcome(
    leased: LeasedBackend, tools: Tools, about: dict[str, Any], *, is_due_now: bool, denied: int
) -> None:
    """Handle a successful probe. After an absence the backend may have restarted with other models, so its catalog is
    read."""
    if await _is_stuck(leased, tools):
        await _note(leased, tools, "suspect", READY_S, Trouble("server_wedged", {"backend": leased.name}))
        return
    returned = leased.state != "ready"
    must_read = returned or leased.row["catalog_at"] is None or is_to_be_read(leased)
    if must_read or is_due_now:
        try:
            must_read = await read(leased, tools, must_read=must_read)
        except BackendError as error:
            trouble = Trouble(error.code, arguments_of(error, leased.row["kind"]))
            # It answers its probes: unless a new catalog is required, the old one stays valid.
            state, again_s = ("unreachable", tools.settings.probe_s) if must_read else ("ready", READY_S)
            await _note(leased, tools, state, again_s, trouble if must_read else None, None if must_read else about)
            return
    if leased.row["catalog_at"] is None:
        await _note(leased, tools, "refused", leased.reading.left_s, leased.unread)
        return
    if denied != leased.denied:
        return  # it has denied a task since it was asked
    await _note(leased, tools, "ready", READY_S, leased.unread or leased.full, about)
    if returned:
        now = tools.clock.now()
        if leased.connected_at is not None:
            # The other end of a connection that outlived the absence may be gone.
            leased.connected_at = now
        leased.wake_all()
    if must_read:
        tools.claims.ask()


async def _is_stuck(leased: LeasedBackend, tools: Tools) -> bool:
    """Whether something is still running there that should have ended. An absence in between does not repair it."""
    if any(run.deaf for run in leased.runs.values()):
        return True
    # The table is asked after the runs: a run that is just being given up is in the one or already in the other. An
    # attempt that was given up with its backend was not asked to stop yet, so it is no sign of a stuck backend, nor is
    # one that the backend cannot end.
    opened = await tools.store.read(open_attempts, [leased.id])
    orphans = [
        one
        for one in opened
        if not one.current and one.ended_at is None and (one.cancel_requested_at or one.abandoned_at is None)
        if not _goes_on(leased, one)
    ]
    return bool(leased.suspect and orphans) or any(_is_overdue(leased, tools, one) for one in orphans)


def _goes_on(leased: LeasedBackend, one: Open) -> bool:
    """Whether the backend has no way to end this attempt: its kind has none, or its release, as it has said."""
    run = leased.runs.get(one.attempt_id)
    return not leased.can.cancels_running or (run is not None and run.uncancellable)


def _is_overdue(leased: LeasedBackend, tools: Tools, one: Open) -> bool:
    """Whether an attempt executes for longer than it may. One that was just asked to end gets OVERTIME_S for that."""
    if one.started_at is None or tools.elapsed.since(one.started_at) < running_limit_s(
        tools.settings, leased.running_timeout_s, one
    ):
        return False
    return one.cancel_requested_at is None or tools.elapsed.since(one.cancel_requested_at) >= OVERTIME_S


def _full_until(leased: LeasedBackend, tools: Tools) -> dict[str, Any]:
    """Until when a busy backend gets nothing new, as its row says it."""
    if not leased.busy.left_s:
        leased.full = None
    return {} if leased.full is None else {"full_until": tools.clock.now() + int(leased.busy.left_s * SECOND)}


async def hold_off(leased: LeasedBackend, tools: Tools, error: Busy | Denied, at_most_s: float | None = None) -> None:
    """Send nothing new to a backend that took no task: for a while where it is busy, until a probe where it denies us.
    The pauses grow for as long as it takes none, up to `at_most_s`."""
    trouble = Trouble(error.code, arguments_of(error, leased.row["kind"]))
    try:
        if isinstance(error, Denied):
            leased.denied += 1
            again_s = leased.denying.left_s or leased.denying.count(at_most_s)
            await _note(leased, tools, "refused", again_s, trouble)
        else:
            leased.full = trouble
            again_s = leased.busy.left_s or leased.busy.count()
            about = {**leased.row["about"], **_full_until(leased, tools)}
            # Another probe may be writing its state just now.
            await _note(leased, tools, None, min(again_s, READY_S), trouble, about)
    except Unavailable as unavailable:
        # Only what is shown waits for the store: its refusal must not be taken for an answer that was lost.
        log.warning("refusal_not_noted", backend=leased.id, error=str(unavailable))


async def suspect(leased: LeasedBackend, tools: Tools, trouble: Trouble) -> None:
    """Mark the backend as suspect: nothing is sent there any more, and what waits there is cancelled."""
    await _note(leased, tools, "suspect", READY_S, trouble)
    leased.wake_all()


async def _note(
    leased: LeasedBackend,
    tools: Tools,
    state: str | None,
    again_s: float,
    reason: Trouble | None,
    about: dict[str, Any] | None = None,
) -> None:
    """Write the backend's state; None leaves it. Logged only when it changes."""
    now = tools.clock.now()
    next_probe_at = now + int(again_s * SECOND)
    found = backends.BackendState(leased.hold, now, state, reason, about, next_probe_at)
    if not await tools.store.write(backends.note_state, found):
        return
    if state not in (None, leased.state):
        log.info("backend_state", backend=leased.id, name=leased.name, state=state, was=leased.state)
    news: dict[str, Any] = {"checked_at": now, "next_probe_at": next_probe_at}
    if state is not None:
        since = (leased.unreachable_since or now) if state == "unreachable" else None
        news |= {"state": state, "unreachable_since": since}
    leased.row = {**leased.row, **news}
    leased.doubts_answered = leased.doubts_asked


async def end_tasks(leased: LeasedBackend) -> None:
    """Stop listening and monitoring; the runs are ended by their owner."""
    for task in leased.tasks:
        task.cancel()
    await asyncio.gather(*leased.tasks, return_exceptions=True)
