"""Tending a held backend: probe it, learn what it has, hear its signals. How it is, is a row that everybody sees."""

import asyncio
from typing import Any

import structlog

from genqueue.backends.base import Catalog, Signal, SignalKind
from genqueue.backends.catalogs import catalog_to_json
from genqueue.clock import SECOND
from genqueue.dispatch.ahead import count_ahead
from genqueue.dispatch.curiosity import wonders
from genqueue.dispatch.held import Held
from genqueue.dispatch.limits import OVERTIME_S, running_limit_s
from genqueue.dispatch.run import Tools
from genqueue.dispatch.stock import catalog_of
from genqueue.errors import BackendError, Rejected, Unsupported
from genqueue.store import servers
from genqueue.store.moves import encode
from genqueue.store.watching import Open, open_attempts
from genqueue.tasks.model import Trouble

READY_S = 30.0
REFUSED_S = 30.0
LONGEST_S = 3600
log = structlog.get_logger(__name__)


async def tend(held: Held, tools: Tools) -> None:
    """Probe when it is due: now for a new or doubtful server, else at its time."""
    now = tools.clock.now()
    due_at = held.server["next_probe_at"]
    wonders_now = await wonders(held, tools.store)
    wanted = held.doubt.is_set() or held.doubted or held.server["catalog_wanted_at"] is not None or wonders_now
    if due_at is not None and now < due_at <= now + LONGEST_S * SECOND and not wanted:
        # Further away it was set by a clock that has been put back since.
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
    if held.crowded_at is not None and (
        not health.waiting or now - held.crowded_at >= tools.settings.queued_timeout_s * SECOND
    ):
        held.crowded_at = None
    ahead = await count_ahead(held)
    about = {"version": health.version, "device": health.device, "waiting": health.waiting, "ahead": ahead}
    await _welcome(held, tools, about, wonders_now=wonders_now)


async def _welcome(held: Held, tools: Tools, about: dict[str, Any], *, wonders_now: bool) -> None:
    """It answers. After an absence it may be another boot, with other models: it is asked what it has."""
    if await _is_stuck(held, tools):
        await _note(held, tools, "suspect", READY_S, Trouble("server_wedged", {"backend": held.server["name"]}))
        return
    returned = held.state != "ready"
    must_read = returned or held.server["catalog_at"] is None or held.server["catalog_wanted_at"] is not None
    if must_read or wonders_now:
        try:
            catalog = await held.client.catalog()
        except BackendError as error:
            trouble = Trouble(error.code, error.arguments)
            # It answers its probes: what it said before holds until somebody needs more.
            state, again_s = ("unreachable", tools.settings.probe_s) if must_read else ("ready", READY_S)
            await _note(held, tools, state, again_s, trouble if must_read else None, None if must_read else about)
            return
        # What is judged of a list that has not changed stays: a server may refuse what it lists.
        must_read = must_read or catalog != await catalog_of(held, tools.store)
        if must_read:
            await _keep(held, tools, catalog)
    await _note(held, tools, "ready", READY_S, None, about)
    if returned:
        now = tools.clock.now()
        if held.connected_at is not None:
            # A connection that outlived the absence may be one whose other end is gone.
            held.connected_at = now
        held.wake_all()
    if must_read:
        await tools.claim()


async def _keep(held: Held, tools: Tools, catalog: Catalog) -> None:
    read_at = tools.clock.now()
    written = await asyncio.to_thread(_written, catalog)
    await tools.store.write(servers.stock, servers.Stock(held.hold, read_at, written))
    held.server = {**held.server, "catalog_at": read_at, "catalog_wanted_at": None}
    held.stock = (read_at, catalog)
    await judge_lanes([held], tools)


def _written(catalog: Catalog) -> str:
    """It may be megabytes: whoever calls this does so in a thread."""
    return encode(catalog_to_json(catalog))


async def _is_stuck(held: Held, tools: Tools) -> bool:
    """Is something still running there that should have ended? An absence in between does not repair it."""
    if any(run.deaf for run in held.runs.values()):
        return True
    # Asked of the table, in this order: a run that is just being given up is in the one or already in the other.
    # One that was given up with its server was not asked to stop yet: it is no sign of deafness.
    opened = await tools.store.read(open_attempts, [held.id])
    orphans = [one for one in opened if not one.current and (one.cancel_requested_at or one.abandoned_at is None)]
    if held.suspect and orphans:
        return True
    return any(_is_overdue(held, tools, one) for one in orphans)


def _is_overdue(held: Held, tools: Tools, one: Open) -> bool:
    """It executes for longer than it may. One that was just asked to end has not had the time to."""
    if one.started_at is None or tools.elapsed.since(one.started_at) < running_limit_s(tools.settings, held, one):
        return False
    return one.cancel_requested_at is None or tools.elapsed.since(one.cancel_requested_at) >= OVERTIME_S


async def suspect(held: Held, tools: Tools, trouble: Trouble) -> None:
    """Nothing is sent there any more; what waits there is pulled back."""
    await _note(held, tools, "suspect", READY_S, trouble)
    held.wake_all()


async def judge_lanes(helds: list[Held], tools: Tools) -> None:
    """Which of the lanes that nobody has judged yet can these servers run?"""
    by_id = {held.id: held for held in helds}
    unjudged = await tools.store.read(servers.unjudged_lanes, list(by_id))
    if not unjudged:
        return
    judgements = []
    for backend_id, lane, needs in unjudged:
        catalog = await catalog_of(by_id[backend_id], tools.store)
        if catalog is None:
            continue
        classes, choices = catalog.lacks(needs)
        lacks = Trouble("server_lacks", {"what": [*classes, *(value for _, _, value in choices)]})
        able = not classes and not choices
        judgements.append(servers.Judgement(by_id[backend_id].hold, lane, able, None if able else lacks))
    await tools.store.write_all(servers.judge, judgements)


async def listen(held: Held, tools: Tools) -> None:
    """Hear the server's hints for as long as it is held."""
    async for signal in held.client.watch():
        _hear(held, tools, signal)


def _hear(held: Held, tools: Tools, signal: Signal) -> None:
    if signal.kind is SignalKind.DISCONNECTED:
        held.connected_at, held.quiet = None, True
        held.wake_all()
        return
    if signal.kind is SignalKind.RECONNECTED:
        held.connected_at, held.quiet = tools.clock.now(), False
        if held.state != "ready":
            held.doubt.set()
        held.wake_all()
        return
    if signal.kind is SignalKind.ALL_QUIET:
        held.quiet = True
        log.warning("backend_quiet", backend=held.id)
        held.wake_all()
        return
    run = held.oldest() if signal.attempt_id is None else held.runs.get(signal.attempt_id)
    if run is None:
        return
    if signal.kind is SignalKind.MAYBE_DONE:
        run.done = run.done or signal.attempt_id is not None
        run.wake.set()
        held.wake_next()
    elif signal.kind is SignalKind.STARTED:
        run.started = True
        run.wake.set()
    elif signal.kind is SignalKind.PREVIEW and signal.image is not None:
        tools.live.show(run.open.task_id, tools.clock.now(), signal.image)
    elif signal.kind is SignalKind.PROGRESS:
        tools.live.report(
            run.open.task_id,
            tools.clock.now(),
            value=signal.value,
            node=signal.node,
            step=signal.step,
            steps=signal.steps,
        )


async def _note(
    held: Held,
    tools: Tools,
    state: str,
    again_s: float,
    reason: Trouble | None,
    about: dict[str, Any] | None = None,
) -> None:
    """One log line when it goes away, one when it returns, silence between."""
    now = tools.clock.now()
    next_probe_at = now + int(again_s * SECOND)
    found = servers.Found(held.hold, now, state, reason, about, next_probe_at, held.client.paid)
    if not await tools.store.write(servers.note_state, found):
        return
    if held.state != state:
        log.info("backend_state", backend=held.id, name=held.server["name"], state=state, was=held.state)
    since = (held.unreachable_since or now) if state == "unreachable" else None
    news = {"state": state, "checked_at": now, "next_probe_at": next_probe_at, "unreachable_since": since}
    held.server = {**held.server, **news}
    held.doubts_answered = held.doubts_asked


async def end_tasks(held: Held) -> None:
    """Stop listening and tending; runs are ended by their owner."""
    for task in held.tasks:
        task.cancel()
    await asyncio.gather(*held.tasks, return_exceptions=True)
