"""What the frames of ComfyUI's WebSocket mean. Pure: frames in, signals out.

Frames are hints. The end of a run is derived from `executing` with a null node, which comes after the history was
written (`execution_success` comes before), or from a falling `queue_remaining` for runs that have no socket.
"""

import struct
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from genqueue.backends import foreign
from genqueue.backends.base import Signal, SignalKind
from genqueue.backends.comfyui.signals.progress import RunProgress

_OVERVIEW = '{"type": "progress_state"'
_OVERVIEW_EVERY_S = 0.25
_MAX_RUNS = 256
_MAX_TEXT_FRAME = 1024 * 1024
_OF_ONE_RUN = frozenset(
    {
        *("execution_start", "execution_cached", "executing", "executed", "progress", "progress_state"),
        *("execution_success", "execution_error", "execution_interrupted"),
    }
)
_PREVIEW, _PREVIEW_OF = 1, 4
_SOME_RUN_ENDED = Signal(SignalKind.MAYBE_DONE)


def _pass_over(_kind: str) -> None:
    pass


class FrameReader:
    """The frame parser of one connection. `broadcasts` counts the `status` frames that ComfyUI sent to all sockets.

    `on_unaddressed` is called with the type of a message that is about one run and does not say which.
    """

    def __init__(self, awake: Callable[[], float], on_unaddressed: Callable[[str], None] = _pass_over) -> None:
        self.broadcasts = 0
        self._awake = awake
        self._on_unaddressed = on_unaddressed
        self._runs: OrderedDict[str, RunProgress] = OrderedDict()
        self._current: str | None = None
        self._ending = False
        self._remaining: int | None = None
        self._overview_at = float("-inf")

    def expect(self, attempt_id: str, weights: dict[str, float]) -> None:
        """Announce an attempt that will be posted for this socket: its frames are meant for us."""
        self._runs[attempt_id] = RunProgress(attempt_id, weights)
        while len(self._runs) > _MAX_RUNS:
            self._runs.popitem(last=False)

    def take(self, frame: str | bytes) -> list[Signal]:
        """The signals in one frame. Unknown and broken frames hold none."""
        if isinstance(frame, bytes):
            return self._binary(frame)
        if frame.startswith(_OVERVIEW) and not self._overview_due():
            return []
        if len(frame) > _MAX_TEXT_FRAME:
            return []  # the output of a node; the history has it too
        event = _decoded(frame)
        data = event.get("data")
        if not isinstance(data, dict):
            return []
        return self._event(foreign.text(event.get("type"), foreign.MAX_NAME), data)

    def _event(self, kind: str, data: dict[str, Any]) -> list[Signal]:
        if kind == "status":
            return self._status(data)
        attempt_id = data.get("prompt_id")
        if not isinstance(attempt_id, str):
            if kind in _OF_ONE_RUN:
                self._on_unaddressed(kind)
            return []
        run = self._runs.get(attempt_id)
        if run is None:
            return []
        if kind == "execution_start":
            self._current, self._ending = attempt_id, False
            return [Signal(SignalKind.STARTED, attempt_id)]
        if kind == "executing":
            return self._executing(attempt_id, run, data)
        if kind in ("execution_success", "execution_interrupted"):
            self._ending = True
        elif kind == "execution_error":
            # A blocked branch is reported as an error too, and the run goes on.
            self._ending = data.get("exception_type") != "ExecutionBlocked"
        elif kind == "execution_cached":
            run.skip([_node(node) for node in foreign.items(data.get("nodes"))])
        elif kind == "progress_state" and isinstance(data.get("nodes"), dict):
            run.overview(foreign.mapping(data["nodes"]))
            return [run.signal()]
        elif kind == "progress":
            node = data.get("node")
            value, most = foreign.number(data.get("value")), foreign.number(data.get("max"))
            run.step(_node(node) if isinstance(node, str) else None, value or 0.0, most or 0.0)
            return [run.signal()]
        return []

    def _status(self, data: dict[str, Any]) -> list[Signal]:
        if "sid" not in data:
            self.broadcasts += 1
        reported = foreign.mapping(foreign.mapping(data.get("status")).get("exec_info"))
        remaining = foreign.count(reported.get("queue_remaining"))
        if remaining is None:
            return [_SOME_RUN_ENDED]
        before, self._remaining = self._remaining, remaining
        # The end of our own run is reported by its own frame, which comes next.
        return [_SOME_RUN_ENDED] if before is not None and remaining < before and not self._ending else []

    def _executing(self, attempt_id: str, run: RunProgress, data: dict[str, Any]) -> list[Signal]:
        node = data.get("node")
        if node is None:
            self._current, self._ending = None, False
            self._runs.pop(attempt_id, None)
            return [Signal(SignalKind.MAYBE_DONE, attempt_id)]
        self._current = attempt_id
        run.enter(_node(data.get("display_node") or node))
        return [run.signal()]

    def _binary(self, frame: bytes) -> list[Signal]:
        if len(frame) < 8:
            return []
        event, second = struct.unpack_from(">II", frame)
        if event == _PREVIEW and self._current is not None:
            return [Signal(SignalKind.PREVIEW, self._current, image=frame[8:])]
        if event != _PREVIEW_OF or len(frame) < 8 + second:
            return []
        reported = _decoded(frame[8 : 8 + second]) if second <= _MAX_TEXT_FRAME else {}
        attempt_id = reported.get("prompt_id")
        if not isinstance(attempt_id, str) or attempt_id not in self._runs:
            return []
        node = _node(reported.get("display_node_id") or reported.get("node_id")) or None
        return [Signal(SignalKind.PREVIEW, attempt_id, node=node, image=frame[8 + second :])]

    def _overview_due(self) -> bool:
        """Limits how often `progress_state` is read: these frames repeat every node that has begun, twice per node, so
        reading each would cost nodes squared."""
        now = self._awake()
        if now - self._overview_at < _OVERVIEW_EVERY_S:
            return False
        self._overview_at = now
        return True


def _decoded(frame: str | bytes) -> dict[str, Any]:
    try:
        return foreign.mapping(foreign.parse(frame))
    except ValueError:
        return {}


def _node(value: Any) -> str:
    return foreign.key_of(value)
