"""Listening: receives a backend's signals for as long as it is held. Losing all of them costs time and nothing else."""

import structlog

from genqueue.backends.base import Signal, SignalKind
from genqueue.dispatch.attempt.run import Tools
from genqueue.dispatch.backend.leased_backend import Held
from genqueue.faults import note_fault

log = structlog.get_logger(__name__)


async def listen(held: Held, tools: Tools) -> float:
    """Receive the backend's signals until that raises or ends. Return after how many seconds to begin again."""
    try:
        async for signal in held.client.watch():
            _hear(held, tools, signal)
        again_s = tools.settings.tick_s
        log.warning("listening_ended", backend=held.id, again_s=again_s)
    except Exception as error:
        again_s = held.listening.count()
        note_fault("listen", error, backend=held.id, again_s=again_s)
    # Without signals runs are looked up instead, and a restart may go unnoticed.
    _hear(held, tools, Signal(SignalKind.DISCONNECTED))
    return again_s


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
    run = held.runs.get(signal.attempt_id) if signal.attempt_id is not None else None
    if signal.attempt_id is None and held.can.in_order:
        run = held.oldest()
    if run is None:
        return
    if signal.kind is SignalKind.MAYBE_DONE:
        run.done = run.done or signal.attempt_id is not None
        run.wake.set()
        held.wake_next()
    elif signal.kind is SignalKind.STARTED:
        run.started = True
        run.wake.set()
        held.wake_next()
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
