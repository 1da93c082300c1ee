"""Monitors a held backend: probes it and has its catalog read. Its state is a row that every process reads."""

import asyncio
from typing import Any

import structlog

from genqueue.clock import SECOND
from genqueue.dispatch.attempt.limits import OVERTIME_S, running_limit_s
from genqueue.dispatch.attempt.run import Tools
from genqueue.dispatch.backend.ahead import count_ahead
from genqueue.dispatch.backend.catalog import is_asked_for, is_to_be_read, read
from genqueue.dispatch.backend.curiosity import wonders
from genqueue.dispatch.backend.leased_backend import Held
from genqueue.errors import BackendError, Rejected, Unavailable, Unsupported
from genqueue.faults import note_fault
from genqueue.store.backends import backends as servers
from genqueue.store.backends.open_attempts import Open, open_attempts
from genqueue.tasks.model import Trouble

READY_S = 30.0
REFUSED_S = 30.0
log = structlog.get_logger(__name__)


async def tend(held: Held, tools: Tools) -> None:
    """Probe when due: at once for a new or doubted backend, else at its time. An unexpected exception becomes the
    reason in its row, and probing pauses for a while, unless a user asks for a probe."""
    if held.probing.left_s and not is_asked_for(held):
        held.doubt.clear()
        return
    try:
        await _tend(held, tools)
    except Unavailable:
        raise
    except Exception as error:
        trouble = Trouble("internal_error", note_fault("probe", error, backend=held.id))
        await _note(held, tools, "refused", held.probing.count(), trouble)


async def _tend(held: Held, tools: Tools) -> None:
    now = tools.clock.now()
    due_at = held.server["next_probe_at"]
    wonders_now = await wonders(held, tools.store)
    wanted = held.doubt.is_set() or held.doubted or is_to_be_read(held) or wonders_now
    longest_s = max(READY_S, REFUSED_S, tools.settings.probe_s)
    if due_at is not None and now < due_at <= now + longest_s * SECOND and not wanted:
        # A time further away was set by a clock that has been put back since.
        return
    held.doubt.clear()
    held.doubts_asked = held.doubts
    try:
        health = await held.client.probe()
    except (Unsupported, Rejected) as error:
        await _note(held, tools, "refused", REFUSED_S, Trouble(error.code, error.arguments))
        return
    except BackendError as error:
        await _note(held, tools, "unreachable", tools.settings.probe_s, Trouble(error.code, error.arguments))
        return
    held.probing.forget()
    if held.crowded_at is not None and (
        not health.waiting or tools.clock.awake() - held.crowded_at >= tools.settings.queued_timeout_s
    ):
        held.crowded_at = None
    ahead = await count_ahead(held)
    about = {"version": health.version, "device": health.device, "waiting": health.waiting, "ahead": ahead}
    await _welcome(held, tools, about, wonders_now=wonders_now)


async def _welcome(held: Held, tools: Tools, about: dict[str, Any], *, wonders_now: bool) -> None:
    """Handle a successful probe. After an absence the backend may have restarted with other models, so its catalog is
    read."""
    if await _is_stuck(held, tools):
        await _note(held, tools, "suspect", READY_S, Trouble("server_wedged", {"backend": held.server["name"]}))
        return
    returned = held.state != "ready"
    must_read = returned or held.server["catalog_at"] is None or is_to_be_read(held)
    if must_read or wonders_now:
        try:
            must_read = await read(held, tools, must_read=must_read)
        except BackendError as error:
            trouble = Trouble(error.code, error.arguments)
            # It answers its probes: unless a new catalog is required, the old one stays valid.
            state, again_s = ("unreachable", tools.settings.probe_s) if must_read else ("ready", READY_S)
            await _note(held, tools, state, again_s, trouble if must_read else None, None if must_read else about)
            return
    if held.server["catalog_at"] is None:
        await _note(held, tools, "refused", held.reading.left_s, held.unread)
        return
    await _note(held, tools, "ready", READY_S, held.unread, about)
    if returned:
        now = tools.clock.now()
        if held.connected_at is not None:
            # The other end of a connection that outlived the absence may be gone.
            held.connected_at = now
        held.wake_all()
    if must_read:
        await tools.claim()


async def _is_stuck(held: Held, tools: Tools) -> bool:
    """Whether something is still running there that should have ended. An absence in between does not repair it."""
    if any(run.deaf for run in held.runs.values()):
        return True
    # The table is asked after the runs: a run that is just being given up is in the one or already in the other. An
    # attempt that was given up with its backend was not asked to stop yet, so it is no sign of a stuck backend.
    opened = await tools.store.read(open_attempts, [held.id])
    orphans = [one for one in opened if not one.current and (one.cancel_requested_at or one.abandoned_at is None)]
    if held.suspect and orphans:
        return True
    return any(_is_overdue(held, tools, one) for one in orphans)


def _is_overdue(held: Held, tools: Tools, one: Open) -> bool:
    """Whether an attempt executes for longer than it may. One that was just asked to end gets OVERTIME_S for that."""
    if one.started_at is None or tools.elapsed.since(one.started_at) < running_limit_s(
        tools.settings, held.running_timeout_s, one
    ):
        return False
    return one.cancel_requested_at is None or tools.elapsed.since(one.cancel_requested_at) >= OVERTIME_S


async def suspect(held: Held, tools: Tools, trouble: Trouble) -> None:
    """Mark the backend as suspect: nothing is sent there any more, and what waits there is cancelled."""
    await _note(held, tools, "suspect", READY_S, trouble)
    held.wake_all()


async def _note(
    held: Held,
    tools: Tools,
    state: str,
    again_s: float,
    reason: Trouble | None,
    about: dict[str, Any] | None = None,
) -> None:
    """Write the backend's state. Logged only when it changes."""
    now = tools.clock.now()
    next_probe_at = now + int(again_s * SECOND)
    found = servers.Found(held.hold, now, state, reason, about, next_probe_at)
    if not await tools.store.write(servers.note_state, found):
        return
    if held.state != state:
        log.info("backend_state", backend=held.id, name=held.server["name"], state=state, was=held.state)
    since = (held.unreachable_since or now) if state == "unreachable" else None
    news = {"state": state, "checked_at": now, "next_probe_at": next_probe_at, "unreachable_since": since}
    held.server = {**held.server, **news}
    held.doubts_answered = held.doubts_asked


async def end_tasks(held: Held) -> None:
    """Stop listening and monitoring; the runs are ended by their owner."""
    for task in held.tasks:
        task.cancel()
    await asyncio.gather(*held.tasks, return_exceptions=True)
