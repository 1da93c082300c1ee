"""The simulated ComfyUI as a server: its port, its lives and deaths, and the pieces that outlive them."""

import asyncio
import contextlib
import socket
import sys
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Literal

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

from genqueue.simulators.comfyui.execution.gate import Gate
from genqueue.simulators.comfyui.execution.journal import Journal
from genqueue.simulators.comfyui.execution.machine import Machine
from genqueue.simulators.comfyui.replies import transport_of
from genqueue.simulators.comfyui.routes import about, files, prompts
from genqueue.simulators.comfyui.routes.base import Router, unmatched
from genqueue.simulators.comfyui.routes.control import Control
from genqueue.simulators.comfyui.settings import Settings

_KEEP_ALIVE_SECONDS = 3630

Errand = Callable[[], Coroutine[Any, Any, None]]


class Simulator:
    """One simulated server. `boot` it on a port, `restart` it, let it `die`, `stop` it.

    `gate`, `journal` (the log of executions) and `faults` survive its deaths; `machine` is its present life.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.faults = settings.faults
        self.gate = Gate()
        settings.directory.mkdir(parents=True, exist_ok=True)
        self.journal = Journal(settings.directory)
        self.state = ServerState()
        self.dead = asyncio.Event()
        self.machine = self._new_machine()
        self.router = Router(self)
        self._app = self._build()
        self._listener: asyncio.Server | None = None
        self._address = ("127.0.0.1", 0)
        self._kept: socket.socket | None = None
        self._errands: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        host, port = self._address
        return f"http://{host}:{port}"

    async def boot(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Begin a life with empty memory and listen; the url. A later boot keeps the port of the first."""
        self.dead.clear()
        if self._address[1] == 0:
            self._address = (host, port)
        self._keep_port()
        self.machine.start()
        await self._listen()
        return self.url

    async def serve(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Boot and go on until cancelled."""
        await self.boot(host, port)
        try:
            await asyncio.Event().wait()
        finally:
            await self.stop()

    async def stop(self) -> None:
        """The end: no port, no connections, no tasks."""
        for errand in list(self._errands):
            errand.cancel()
        await asyncio.gather(*self._errands, return_exceptions=True)
        if self.faults.slow_stop:
            await self.settings.clock.sleep(self.faults.slow_stop)
        await self._end_life()
        tasks = set(self.state.tasks)
        if tasks:
            _, stuck = await asyncio.wait(tasks, timeout=0.5)
            for task in stuck:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    async def restart(self, boot_seconds: float | None = None) -> None:
        """Die and live again on the same port; refuse connections meanwhile."""
        await self._end_life()
        wait = self.faults.boot_seconds if boot_seconds is None else boot_seconds
        if wait:
            await self.settings.clock.sleep(wait)
        self.machine = self._new_machine()
        await self.boot()

    async def revive(self) -> None:
        """Live again after `die`."""
        await self.dead.wait()
        await self.errands_done()
        await self.restart(0)

    def die(self) -> None:
        """End as a killed process does: nothing is said, nothing is saved, sockets break off."""
        if self.dead.is_set():
            return
        self.dead.set()
        if self.settings.on_death is not None:
            self.settings.on_death()
        self._close()
        self.machine.halt()
        self._begin(self._end_life, breath=0)

    async def refuse(self, seconds: float) -> None:
        """Break every connection and let nobody connect for that long; work goes on."""
        self._close()
        await self.settings.clock.sleep(seconds)
        await self._listen()

    def disconnect(self) -> None:
        """As `refuse`, until `reconnect`."""
        self._close()

    async def reconnect(self) -> None:
        await self._listen()

    def harm_sockets(self, do: Literal["deafen", "freeze", "abort"], client_id: str | None = None) -> int:
        """deafen: stay open and hear nothing more. freeze: half-open, not even pings. abort: 1006."""
        sockets = self.machine.sockets
        if do == "deafen":
            return sockets.deafen(client_id)
        chosen = [line for line in sockets.open if client_id in (None, line.sid)]
        for line in chosen:
            transport = transport_of(self.state, line.websocket.scope)
            if transport is None:
                continue
            if do == "freeze":
                line.frozen = True
                transport.pause_reading()
            else:
                transport.abort()
        return len(chosen)

    async def errands_done(self) -> None:
        """Return when what was ordered for later has happened."""
        await asyncio.gather(*self._errands, return_exceptions=True)

    def later(self, errand: Errand) -> None:
        """Do it once the present request is answered."""
        self._begin(errand, breath=0.02)

    def _begin(self, errand: Errand, breath: float) -> None:
        task = asyncio.create_task(_after(breath, errand))
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    def _new_machine(self) -> Machine:
        return Machine(self.settings, self.gate, self.journal, self.die)

    def _build(self) -> Starlette:
        for part in (prompts, files, about):
            part.attach(self.router, self.machine)

        async def serve_socket(websocket: WebSocket) -> None:
            self.router.counts["GET /ws"] += 1
            await self.machine.sockets.serve(websocket)

        routes = [
            *Control(self).routes(),
            *self.router.routes,
            WebSocketRoute("/ws", serve_socket),
            WebSocketRoute("/api/ws", serve_socket),
        ]

        async def fallback(request: Request, error: Exception) -> Any:
            self.router.counts[f"{request.method} other"] += 1
            return await unmatched(request, error)

        app = Starlette(routes=routes, exception_handlers={404: fallback, 405: fallback})
        app.router.redirect_slashes = False
        return app

    def _keep_port(self) -> None:
        """Between two lives, and while nobody is let in, no other program is to be given the port. Only Linux lets a
        second socket listen where the first one does not."""
        if sys.platform == "linux" and self._kept is None:
            self._kept = _bind(self._address)
            self._address = (self._address[0], self._kept.getsockname()[1])

    async def _listen(self) -> None:
        config = uvicorn.Config(
            self._app,
            http="h11",
            ws="websockets-sansio",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            server_header=False,
            ws_ping_interval=None,
            timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        )
        config.load()
        loop = asyncio.get_running_loop()
        listening = _bind(self._address)
        self._listener = await loop.create_server(
            lambda: H11Protocol(config=config, server_state=self.state, app_state={}), sock=listening, backlog=2048
        )
        self._address = (self._address[0], listening.getsockname()[1])

    def _close(self) -> None:
        if self._listener is not None:
            self._listener.close()
            self._listener = None
        for connection in list(self.state.connections):
            connection.transport.abort()

    async def _end_life(self) -> None:
        self._close()
        await self.machine.stop()


def _bind(address: tuple[str, int]) -> socket.socket:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    # With the protocol named, asyncio sets TCP_NODELAY; without it every small frame waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(address)
    listening.setblocking(False)
    return listening


async def _after(breath: float, errand: Errand) -> None:
    await asyncio.sleep(breath)
    await errand()


@contextlib.asynccontextmanager
async def running(settings: Settings, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Simulator]:
    """A simulator inside this event loop for as long as the block lasts; `.url` is where it is."""
    simulator = Simulator(settings)
    await simulator.boot(host, port)
    try:
        yield simulator
    finally:
        await simulator.stop()
