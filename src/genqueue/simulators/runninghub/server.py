"""The simulated service as a server: one port for the API, another one for the files."""

import asyncio
import contextlib
from collections.abc import AsyncIterator
from typing import Any

from starlette.applications import Starlette

from genqueue.simulators.listener import Listener
from genqueue.simulators.runninghub import answers
from genqueue.simulators.runninghub.cloud import Cloud
from genqueue.simulators.runninghub.routes import about, control, proxies, sockets, tasks, uploads, v2, webhooks
from genqueue.simulators.runninghub.routes.base import Router
from genqueue.simulators.runninghub.settings import Settings


class Simulator:
    """One simulated service. `boot` it, `refuse` connections for a time, `stop` it. `url` is that of the API,
    `files_url` where results are."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.faults = settings.faults
        settings.directory.mkdir(parents=True, exist_ok=True)
        self.cloud = Cloud(settings)
        self.cloud.webhooks.body = lambda task: answers.outputs_body(task, self.files_url)
        self.router = Router(self)
        self._listener = Listener(self._build())
        self._files_listener = Listener(self._build_files())
        self._errands: set[asyncio.Task[None]] = set()
        self.files_at: str | None = None
        """Where clients are sent for files, when something stands between them and `files_url`."""

    @property
    def url(self) -> str:
        return self._listener.url

    @property
    def files_url(self) -> str:
        return self._files_listener.url

    @property
    def listener(self) -> Listener:
        return self._listener

    def state_of(self, *, files: bool) -> Any:
        """The connections of one of its two ports."""
        return (self._files_listener if files else self._listener).state

    async def boot(self, host: str = "127.0.0.1", port: int = 0) -> str:
        """Listen on both ports; the url of the API. The port of the files is a free one."""
        await self._listener.open(host, port)
        await self._files_listener.open(host)
        return self.url

    async def stop(self) -> None:
        """The end: no port, no connections, no tasks."""
        for errand in list(self._errands):
            errand.cancel()
        await asyncio.gather(*self._errands, return_exceptions=True)
        self._listener.close()
        await self.cloud.stop()
        await self.proxies.stop()
        await self._listener.stop()
        await self._files_listener.stop()

    def disconnect(self) -> None:
        """Break every connection and refuse new ones until `reconnect`; tasks go on."""
        self._listener.close()

    async def reconnect(self) -> None:
        await self._listener.open()

    def refuse_for(self, seconds: float) -> None:
        """Disconnect once the present request is answered, for that long."""
        errand = asyncio.create_task(self._refuse(seconds))
        self._errands.add(errand)
        errand.add_done_callback(self._errands.discard)

    def change(self, **faults: Any) -> None:
        """Change the faults; those who wait for it go on."""
        self.faults.change(faults)
        self.cloud.notify()

    async def _refuse(self, seconds: float) -> None:
        await asyncio.sleep(0.02)
        self._listener.close()
        await self.cloud.clock.sleep(seconds)
        await self._listener.open()

    def _build(self) -> Starlette:
        for part in (tasks, v2, uploads, about, webhooks):
            part.attach(self.router)
        self.proxies = proxies.Proxies(self)
        routes = [
            *control.Control(self).routes(),
            *self.router.routes(),
            sockets.route(self),
            *self.proxies.routes(),
        ]
        app = Starlette(routes=routes, exception_handlers={404: self.router.unmatched, 405: self.router.unmatched})
        app.router.redirect_slashes = False
        return app

    def _build_files(self) -> Starlette:
        return Starlette(routes=self.router.file_routes())


@contextlib.asynccontextmanager
async def running(settings: Settings, host: str = "127.0.0.1", port: int = 0) -> AsyncIterator[Simulator]:
    """A simulated service inside this event loop for as long as the block lasts."""
    simulator = Simulator(settings)
    try:
        await simulator.boot(host, port)
        yield simulator
    finally:
        await simulator.stop()
