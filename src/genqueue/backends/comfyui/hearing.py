"""What the frames of ComfyUI's WebSocket mean to us. Pure: frames in, signals out.

Frames are hints. That a run has ended is heard from `executing` with a null node, which comes after the history was
written (`execution_success` comes before), or from a falling `queue_remaining` for runs that have no socket.
"""

import json
import struct
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

from genqueue.backends.base import Signal, SignalKind
from genqueue.backends.comfyui.progress import Course

_OVERVIEW = '{"type": "progress_state"'
_OVERVIEW_EVERY_S = 0.25
_MAX_COURSES = 256
_PREVIEW, _PREVIEW_OF = 1, 4
_SOME_RUN_ENDED = Signal(SignalKind.MAYBE_DONE)


class Hearing:
    """One socket's ears. `broadcasts` counts the `status` frames that the server sent to everybody."""

    def __init__(self, awake: Callable[[], float]) -> None:
        self.broadcasts = 0
        self._awake = awake
        self._courses: OrderedDict[str, Course] = OrderedDict()
        self._current: str | None = None
        self._ending = False
        self._remaining: int | None = None
        self._overview_at = float("-inf")

    def expect(self, attempt_id: str, weights: dict[str, float]) -> None:
        """This attempt will be posted for this socket: its frames are meant for us."""
        self._courses[attempt_id] = Course(attempt_id, weights)
        while len(self._courses) > _MAX_COURSES:
            self._courses.popitem(last=False)

    def take(self, frame: str | bytes) -> list[Signal]:
        """The signals in one frame. Unknown and broken frames hold none."""
        if isinstance(frame, bytes):
            return self._binary(frame)
        if frame.startswith(_OVERVIEW) and not self._overview_due():
            return []
        try:
            event = json.loads(frame)
        except ValueError:
            return []
        data = event.get("data") if isinstance(event, dict) else None
        if not isinstance(data, dict):
            return []
        return self._event(str(event.get("type")), data)

    def _event(self, kind: str, data: dict[str, Any]) -> list[Signal]:
        if kind == "status":
            return self._status(data)
        attempt_id = data.get("prompt_id")
        course = self._courses.get(attempt_id) if isinstance(attempt_id, str) else None
        if course is None or attempt_id is None:
            return []
        if kind == "execution_start":
            self._current, self._ending = attempt_id, False
            return [Signal(SignalKind.STARTED, attempt_id)]
        if kind == "executing":
            return self._executing(attempt_id, course, data)
        if kind in ("execution_success", "execution_interrupted"):
            self._ending = True
        elif kind == "execution_error":
            # A blocked branch is told as an error too, and the run goes on.
            self._ending = data.get("exception_type") != "ExecutionBlocked"
        elif kind == "execution_cached":
            course.skip(_listed(data.get("nodes")))
        elif kind == "progress_state" and isinstance(data.get("nodes"), dict):
            course.overview(data["nodes"])
            return [course.signal()]
        elif kind == "progress":
            node = data.get("node")
            course.step(node if isinstance(node, str) else None, _number(data.get("value")), _number(data.get("max")))
            return [course.signal()]
        return []

    def _status(self, data: dict[str, Any]) -> list[Signal]:
        if "sid" not in data:
            self.broadcasts += 1
        try:
            remaining = int(data["status"]["exec_info"]["queue_remaining"])
        except (KeyError, TypeError, ValueError):
            return [_SOME_RUN_ENDED]
        before, self._remaining = self._remaining, remaining
        # Our own run that is just ending is told by its own frame, which comes next.
        return [_SOME_RUN_ENDED] if before is not None and remaining < before and not self._ending else []

    def _executing(self, attempt_id: str, course: Course, data: dict[str, Any]) -> list[Signal]:
        node = data.get("node")
        if node is None:
            self._current, self._ending = None, False
            self._courses.pop(attempt_id, None)
            return [Signal(SignalKind.MAYBE_DONE, attempt_id)]
        self._current = attempt_id
        course.enter(str(data.get("display_node") or node))
        return [course.signal()]

    def _binary(self, frame: bytes) -> list[Signal]:
        if len(frame) < 8:
            return []
        event, second = struct.unpack_from(">II", frame)
        if event == _PREVIEW and self._current is not None:
            return [Signal(SignalKind.PREVIEW, self._current, image=frame[8:])]
        if event != _PREVIEW_OF or len(frame) < 8 + second:
            return []
        try:
            told = json.loads(frame[8 : 8 + second])
        except ValueError:
            return []
        attempt_id = told.get("prompt_id") if isinstance(told, dict) else None
        if not isinstance(attempt_id, str) or attempt_id not in self._courses:
            return []
        node = told.get("display_node_id") or told.get("node_id")
        return [Signal(SignalKind.PREVIEW, attempt_id, node=node, image=frame[8 + second :])]

    def _overview_due(self) -> bool:
        """These frames repeat every node that has begun, twice per node: reading each would cost nodes squared."""
        now = self._awake()
        if now - self._overview_at < _OVERVIEW_EVERY_S:
            return False
        self._overview_at = now
        return True


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _number(value: Any) -> float:
    return float(value) if isinstance(value, (int, float)) and value == value else 0.0
