"""How a route is attached: counted, guarded, made to fail on demand, and reachable as /x and as /api/x."""

import json
from collections import Counter, deque
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from genqueue.simulators.comfyui.execution.machine import Gone, Machine
from genqueue.simulators.comfyui.replies import (
    Cut,
    Drip,
    Endless,
    Reset,
    TooLargeError,
    empty,
    hang_up,
    plain,
    read_body,
    server_error,
    too_large,
)

if TYPE_CHECKING:
    from genqueue.simulators.comfyui.server import Simulator

Endpoint = Callable[[Machine, Request], Awaitable[Response]]
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


class Router:
    """Collects the routes of one simulator; they look up its present machine at each request."""

    def __init__(self, simulator: "Simulator") -> None:
        self._simulator = simulator
        self.counts: Counter[str] = Counter()
        self.ranges: list[str] = []
        self.queries: deque[tuple[str, str]] = deque(maxlen=100)
        self.routes: list[Route] = []

    def add(self, method: str, path: str, endpoint: Endpoint) -> None:
        """Attach `endpoint` to `path`, and to `/api/path` unless it is there already."""

        async def serve(request: Request) -> Response:
            return await self._serve(f"{method} {path}", endpoint, request)

        paths: Sequence[str] = [path] if path.startswith("/api/") else [path, f"/api{path}"]
        self.routes += [Route(each, serve, methods=[method]) for each in paths]

    async def _serve(self, route: str, endpoint: Endpoint, request: Request) -> Response:
        self.counts[route] += 1
        self.queries.append((route, request.url.query))
        if wanted := request.headers.get("range"):
            self.ranges.append(wanted)
        if _is_foreign(request):
            return empty(403)
        machine = self._simulator.machine
        try:
            return await self._reply(route, machine, endpoint, request)
        except Gone:
            return Reset(self._simulator.state)

    async def _reply(self, route: str, machine: Machine, endpoint: Endpoint, request: Request) -> Response:
        fault = machine.faults.reply_to(route)
        if fault is None:
            return await _answer(machine, endpoint, request)
        if fault.do == "drop":
            return Reset(self._simulator.state)
        if fault.do == "status":
            return plain(fault.body, fault.status, fault.headers)
        if fault.do == "delay":
            await machine.sleep(fault.seconds, machine.gone)
        if fault.do == "late":
            await request.body()
            hang_up(self._simulator.state, request.scope)
            await machine.sleep(fault.seconds, machine.gone)
        if fault.do == "stall":
            machine.stall(fault.seconds)
        answer = await _answer(machine, endpoint, request)
        if fault.do == "hang":
            await machine.sleep(fault.seconds, machine.gone)
        if fault.do in ("lose", "late"):
            return Reset(self._simulator.state)
        if fault.do == "late_status":
            return plain(fault.body, fault.status, fault.headers)
        if fault.do == "drip":
            return Drip(answer, fault.seconds, machine.settings.clock)
        if fault.do == "endless":
            return Endless(answer)
        return Cut(answer, self._simulator.state) if fault.do == "cut" else answer


async def read_json(machine: Machine, request: Request) -> Any:
    """The body as JSON, whatever its Content-Type says. Raises for an empty or malformed one."""
    return json.loads(await read_body(request, machine.settings.max_upload_bytes))


async def unmatched(request: Request, _error: Exception) -> Response:
    """A path or method nobody attached: the file server at / owns GET and HEAD."""
    if request.method in ("GET", "HEAD"):
        return Response(status_code=404, headers={"content-type": "application/octet-stream"})
    return empty() if request.method == "OPTIONS" else plain("405: Method Not Allowed", 405)


async def _answer(machine: Machine, endpoint: Endpoint, request: Request) -> Response:
    try:
        return await endpoint(machine, request)
    except TooLargeError:
        return too_large(machine.settings.max_upload_bytes)
    except Exception:
        return server_error()


def _is_foreign(request: Request) -> bool:
    if request.headers.get("sec-fetch-site") == "cross-site":
        return True
    host, origin = request.headers.get("host", ""), request.headers.get("origin")
    if origin is None or _name(host) not in _LOOPBACK:
        return False
    return origin.partition("://")[2] != host


def _name(host: str) -> str:
    return host.rpartition(":")[0].strip("[]") if ":" in host else host
