"""The simulated ComfyUI as a server: its port, its lives and deaths, and the pieces that outlive them."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any, Literal

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket
from uvicorn.server import ServerState

from genqueue.simulators.comfyui.execution.gate import Gate
from genqueue.simulators.comfyui.execution.journal import Journal
from genqueue.simulators.comfyui.execution.machine import Machine
from genqueue.simulators.comfyui.replies import transport_of
from genqueue.simulators.comfyui.routes import about, files, prompts
from genqueue.simulators.comfyui.routes.base import Router, unmatched
from genqueue.simulators.comfyui.routes.control import Control
from genqueue.simulators.comfyui.settings import Settings
from genqueue.simulators.listener import Listener

Errand = Callable[[], Coroutine[Any, Any, None]]


class Simulator:
    """One simulated server. `boot` it on a port, `restart` it, let it `die`, `stop` it.

    `gate`, `journal` (the log of executions) and `faults` survive its deaths; `machine` is its present life. With a
    `listener` it is behind the port of another application, which has `app` below a path and starts the machine.
    """

    def __init__(self, settings: Settings, listener: Listener | None = None) -> None:
        self.settings = settings
        self.faults = settings.faults
        self.gate = Gate()
        settings.directory.mkdir(parents=True, exist_ok=True)
        self.journal = Journal(settings.directory)
        self.dead = asyncio.Event()
        self.machine = self._new_machine()
        self.router = Router(self)
        self.app = self._build()
        self._listener = listener or Listener(self.app)
        self._errands: set[asyncio.Task[None]] = set()

    @property
    def url(self) -> str:
        return self._listener.url

    @property
    def state(self) -> ServerState:
        """Its connections."""
        return self._listener.state

    async def boot(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Begin a life with empty memory and listen; the url. A later boot keeps the port of the first."""
        self.dead.clear()
        await self._listener.open(host, port)
        self.machine.start()
        return self.url

    async def serve(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Boot and go on until cancelled."""
        try:
            await self.boot(host, port)
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
        await self._listener.stop()

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
        self._listener.close()
        self.machine.halt()
        self._begin(self._end_life, breath=0)

    async def refuse(self, seconds: float) -> None:
        """Break every connection and let nobody connect for that long; work goes on."""
        self._listener.close()
        await self.settings.clock.sleep(seconds)
        await self._listener.open()

    def disconnect(self) -> None:
        """As `refuse`, until `reconnect`."""
        self._listener.close()

    async def reconnect(self) -> None:
        await self._listener.open()

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

    async def _end_life(self) -> None:
        self._listener.close()
        await self.machine.stop()


async def _after(breath: float, errand: Errand) -> None:
    await asyncio.sleep(breath)
    await errand()


@contextlib.asynccontextmanager
async def running(settings: Settings, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Simulator]:
    """A simulator inside this event loop for as long as the block lasts; `.url` is where it is."""
    simulator = Simulator(settings)
    try:
        await simulator.boot(host, port)
        yield simulator
    finally:
        await simulator.stop()
