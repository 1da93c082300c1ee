"""Listening: receives a backend's signals for as long as it is held. Losing all of them costs time and nothing else."""

import structlog

from genqueue.backends.base import Signal, SignalKind
from genqueue.dispatch.attempt.run import Tools
from genqueue.dispatch.backend.leased_backend import LeasedBackend
from genqueue.faults import note_fault

log = structlog.get_logger(__name__)


async def listen(leased: LeasedBackend, tools: Tools) -> float:
    """Receive the backend's signals until that raises or ends. Return after how many seconds to begin again."""
    try:
        async for signal in leased.client.watch():
            _hear(leased, tools, signal)
        again_s = tools.settings.tick_s
        log.warning("listening_ended", backend=leased.id, again_s=again_s)
    except Exception as error:
        again_s = leased.listening.count()
        note_fault("listen", error, backend=leased.id, again_s=again_s)
    # Without signals runs are looked up instead, and a restart may go unnoticed.
    _hear(leased, tools, Signal(SignalKind.DISCONNECTED))
    return again_s


def _hear(leased: LeasedBackend, tools: Tools, signal: Signal) -> None:
    if signal.kind is SignalKind.DISCONNECTED:
        leased.connected_at, leased.quiet = None, True
        leased.wake_all()
        return
    if signal.kind is SignalKind.RECONNECTED:
        leased.connected_at, leased.quiet = tools.clock.now(), False
        if leased.state != "ready":
            leased.doubt.set()
        leased.wake_all()
        return
    if signal.kind is SignalKind.ALL_QUIET:
        leased.quiet = True
        if leased.can.sends_signals:
            log.warning("backend_quiet", backend=leased.id)
        leased.wake_all()
        return
    run = leased.runs.get(signal.attempt_id) if signal.attempt_id is not None else None
    if signal.attempt_id is None and leased.can.in_order:
        run = leased.oldest()
    if run is None:
        return
    if signal.kind is SignalKind.MAYBE_DONE:
        run.done = run.done or signal.attempt_id is not None
        run.wake.set()
        leased.wake_next()
    elif signal.kind is SignalKind.STARTED:
        run.started = True
        run.wake.set()
        leased.wake_next()
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
