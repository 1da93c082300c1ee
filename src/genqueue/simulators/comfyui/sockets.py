"""The websockets: who is registered under which id, and the one loop that sends everything in order, one by one.

As in ComfyUI 0.33 a reconnect with the same id may end deaf (the old handler's clean-up removes the new socket), one
client that does not read holds up all others, and a message that cannot be sent at all ends the process.
"""

import asyncio
import json
import struct
import uuid
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any

from starlette.websockets import WebSocket, WebSocketDisconnect

from genqueue.simulators.comfyui.faults import Faults

PREVIEW, TEXT, PREVIEW_WITH_METADATA = 1, 3, 4
_JPEG = 1


@dataclass(eq=False, slots=True)
class Line:
    """One socket. A frozen one is neither read nor written, as when its cable was cut."""

    websocket: WebSocket
    sid: str
    features: dict[str, Any] = field(default_factory=dict)
    frozen: bool = False


Message = tuple[Any, str | bytes | Exception]


class Sockets:
    """`status` gives the data of a status frame; `features` is told to those who ask; `die` ends the process."""

    def __init__(
        self,
        faults: Faults,
        status: Callable[[], dict[str, Any]],
        features: dict[str, Any] | None,
        die: Callable[[], None],
    ) -> None:
        self._faults = faults
        self._status = status
        self._features = features
        self._die = die
        self._outbox: asyncio.Queue[Message] = asyncio.Queue()
        self.registered: dict[Any, Line] = {}
        self.open: set[Line] = set()
        self.reconnecting: Callable[[str], str | None] = lambda _sid: None

    def publish(self, event: str, data: Any, sid: Any = None) -> None:
        """Queue a frame for one id, or for everybody. What cannot be told as JSON fails when its turn comes."""
        frame: str | Exception
        try:
            frame = json.dumps({"type": event, "data": data})
        except (TypeError, ValueError) as error:
            frame = error
        self._outbox.put_nowait((sid, frame))

    def publish_as_it_is(self, frame: str | bytes) -> None:
        """Queue a frame for everybody, whatever is in it."""
        self._outbox.put_nowait((None, frame))

    def publish_status(self) -> None:
        status = self._status()
        self.publish("status", {"status": status})

    def publish_text(self, node_id: str, text: str) -> None:
        """Binary frame 3, to all."""
        name = node_id.encode()
        self._outbox.put_nowait((None, struct.pack(">II", TEXT, len(name)) + name + text.encode()))

    def publish_preview(self, image: bytes, sid: Any) -> None:
        """Binary frame 1: a JPEG."""
        self._outbox.put_nowait((sid, struct.pack(">II", PREVIEW, _JPEG) + image))

    def publish_preview_with_metadata(self, image: bytes, metadata: dict[str, Any], sid: Any) -> None:
        """Binary frame 4."""
        header = json.dumps({**metadata, "image_type": "image/jpeg"}).encode()
        self._outbox.put_nowait((sid, struct.pack(">II", PREVIEW_WITH_METADATA, len(header)) + header + image))

    def wants_metadata(self, sid: Any) -> bool:
        line = self.registered.get(sid) if isinstance(sid, str) else None
        return bool(line and line.features.get("supports_preview_metadata"))

    async def deliver(self) -> None:
        """The publish loop."""
        while True:
            sid, frame = await self._outbox.get()
            while self._faults.stalled:  # noqa: ASYNC110  a plain switch, thrown from anywhere
                await asyncio.sleep(0.005)
            if isinstance(frame, Exception) or not isinstance(sid, Hashable):
                if "publish_death" in self._faults.repaired:
                    self._outbox.task_done()
                    continue
                self._die()
                return
            lines = list(self.registered.values()) if sid is None else [self.registered.get(sid)]
            for line in lines:
                if line is not None and not self._faults.deaf:
                    await self._send(line, frame)
            self._outbox.task_done()

    async def delivered(self) -> None:
        """Return when every frame so far was sent."""
        await self._outbox.join()

    async def serve(self, websocket: WebSocket) -> None:
        """One connection from its handshake to its end."""
        await websocket.accept()
        sid = websocket.query_params.get("clientId", "") or uuid.uuid4().hex
        line = Line(websocket, sid)
        self.registered.pop(sid, None)
        self.registered[sid] = line
        self.open.add(line)
        try:
            await self._greet(line)
            await self._listen(line)
        except WebSocketDisconnect:
            pass
        finally:
            self.open.discard(line)
            if "deaf_reconnect" not in self._faults.repaired or self.registered.get(sid) is line:
                self.registered.pop(sid, None)

    def deafen(self, sid: str | None = None) -> int:
        """Forget sockets without closing them; how many."""
        chosen = [key for key in self.registered if sid in (None, key)]
        for key in chosen:
            del self.registered[key]
        return len(chosen)

    async def _greet(self, line: Line) -> None:
        await self._send(line, json.dumps({"type": "status", "data": {"status": self._status(), "sid": line.sid}}))
        node = self.reconnecting(line.sid)
        if node is not None:
            await self._send(line, json.dumps({"type": "executing", "data": {"node": node}}))

    async def _listen(self, line: Line) -> None:
        first = True
        while True:
            message = await line.websocket.receive()
            if message["type"] == "websocket.disconnect":
                return
            if message.get("text") is None:
                continue
            try:
                said = json.loads(message["text"])
            except ValueError:
                continue
            if first and self._features is not None and isinstance(said, dict) and said.get("type") == "feature_flags":
                line.features = said.get("data") or {}
                await self._send(line, json.dumps({"type": "feature_flags", "data": self._features}))
            first = False

    async def _send(self, line: Line, frame: str | bytes) -> None:
        if line.frozen:
            return
        try:
            if isinstance(frame, str):
                await line.websocket.send_text(frame)
            else:
                await line.websocket.send_bytes(frame)
        except (WebSocketDisconnect, RuntimeError, OSError):
            return
