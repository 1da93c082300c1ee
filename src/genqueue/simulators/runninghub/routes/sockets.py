"""`netWssUrl`: the signed address of the socket of the machine that runs a task, with ComfyUI's own messages."""

import base64
import hashlib
import json
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

from starlette.routing import WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket, WebSocketDisconnect

from genqueue.clock import SECOND
from genqueue.simulators.runninghub.faults import Faults
from genqueue.simulators.runninghub.runs.task import Task

if TYPE_CHECKING:
    from genqueue.simulators.runninghub.routes.base import Call
    from genqueue.simulators.runninghub.server import Simulator

PATH = "/ws/c_instance"
_SECRET = "not known outside"
_LASTS_SECONDS = 3600


def socket_url(call: "Call", task: Task) -> str | None:
    """The address for a task that runs; None for others."""
    faults = call.cloud.faults
    if task.state != "RUNNING" or faults.no_socket or task.id not in call.cloud.instances:
        return None
    now = call.cloud.clock.now() // SECOND
    claim = {"userId": task.key[-8:], "signExpire": now + _LASTS_SECONDS, "ts": now, "sign": _sign(task)}
    query = {
        "c_host": "127.0.0.1",
        "c_port": "8188",
        "clientId": task.client_id,
        "workflowId": task.wish.source,
        "Rh-Comfy-Auth": base64.b64encode(json.dumps(claim).encode()).decode(),
    }
    return f"ws://{call.request.url.netloc}{PATH}?{urlencode(query)}"


def route(simulator: "Simulator") -> WebSocketRoute:
    async def serve(websocket: WebSocket) -> None:
        await _serve(simulator, websocket)

    return WebSocketRoute(PATH, serve)


class Wire(WebSocket):
    """A connection that sends texts as bytes, or breaks off after some frames, as the faults say."""

    def __init__(self, scope: Scope, receive: Receive, send: Send, faults: Faults) -> None:
        super().__init__(scope, receive, send)
        self._faults = faults
        self._sent = 0

    async def send_text(self, data: str) -> None:
        await self._count()
        if self._faults.socket_bytes:
            await super().send_bytes(data.encode())
        else:
            await super().send_text(data)

    async def send_bytes(self, data: bytes) -> None:
        await self._count()
        await super().send_bytes(data)

    async def _count(self) -> None:
        most = self._faults.socket_drops_after
        if most is not None and self._sent >= most:
            await self.close(1011)
            raise WebSocketDisconnect(1011)
        self._sent += 1


async def _serve(simulator: "Simulator", websocket: WebSocket) -> None:
    cloud = simulator.cloud
    task = next(
        (each for each in cloud.tasks.values() if each.client_id == websocket.query_params.get("clientId")), None
    )
    instance = cloud.instances.get(task.id) if task else None
    if task is None or instance is None or cloud.faults.socket_refused or not _is_signed(websocket, task):
        await websocket.close(1008)
        return
    wire = Wire(websocket.scope, websocket.receive, websocket.send, cloud.faults)
    await instance.sockets.serve(wire)


def _is_signed(websocket: WebSocket, task: Task) -> bool:
    try:
        claim: Any = json.loads(base64.b64decode(websocket.query_params.get("Rh-Comfy-Auth", "")))
    except ValueError:
        return False
    return isinstance(claim, dict) and claim.get("sign") == _sign(task)


def _sign(task: Task) -> str:
    return hashlib.sha256(f"{_SECRET}|{task.client_id}".encode()).hexdigest()[:32]
