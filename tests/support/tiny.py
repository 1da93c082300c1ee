"""A kind of backend that is as unlike ComfyUI as a kind may be: paid, asked by polling only, with ids of its own and no
list of what it has. The service is real HTTP, and counts what it bills."""

import itertools
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import ClientConnectorError, ClientError, ClientSession, web

from genqueue.backends import Capabilities, Kind
from genqueue.backends.base import (
    Accepted,
    Access,
    Health,
    LastLook,
    Remote,
    RemoteFile,
    RemoteState,
    Signal,
    SignalKind,
    Submission,
    of_course,
)
from genqueue.clock import Clock
from genqueue.errors import FileGone, Rejected, Unclear, Unreachable
from genqueue.tasks.model import InputFile, Trouble
from tests.media.samples import encoded

CAN = Capabilities(
    title="Tiny",
    runs=frozenset({"comfyui"}),
    paid=True,
    asks_by_our_id=False,
    lists_nodes=False,
    most_seats=3,
    cancels_waiting=True,
    cancels_running=True,
)


@dataclass
class Service:
    """`bills` has one entry for each job that was begun. `lose`: so many answers to a submit are lost. `held`: jobs do
    not end. `fails`: they end badly."""

    url: str = ""
    bills: list[str] = field(default_factory=list)
    jobs: dict[str, str] = field(default_factory=dict)
    lose: int = 0
    held: bool = False
    fails: bool = False
    _numbers: Any = field(default_factory=itertools.count)

    async def greet(self, _request: web.Request) -> web.Response:
        return web.json_response({})

    async def begin(self, request: web.Request) -> web.StreamResponse:
        name = f"job-{next(self._numbers)}"
        self.bills.append(str((await request.json())["task"]))
        self.jobs[name] = "running"
        if self.lose:
            self.lose -= 1
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"id": name})

    async def tell(self, request: web.Request) -> web.Response:
        name = request.match_info["id"]
        told = self.jobs.get(name, "unknown")
        if told == "running" and not self.held:
            self.jobs[name] = "failed" if self.fails else "done"
        return web.json_response({"state": told})

    async def cancel(self, request: web.Request) -> web.Response:
        if self.jobs.get(request.match_info["id"]) == "running":
            self.jobs[request.match_info["id"]] = "cancelled"
        return web.json_response({})

    async def file(self, _request: web.Request) -> web.Response:
        return web.Response(body=encoded("PNG"))


@asynccontextmanager
async def serving(service: Service, port: int = 0) -> AsyncIterator[Service]:
    """The service at a port of its own, as long as the block lasts."""
    app = web.Application()
    app.router.add_post("/jobs", service.begin)
    app.router.add_get("/jobs/{id}", service.tell)
    app.router.add_post("/jobs/{id}/cancel", service.cancel)
    app.router.add_get("/jobs/{id}/file", service.file)
    app.router.add_get("/", service.greet)
    runner = web.AppRunner(app, handler_cancellation=False)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    service.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield service
    finally:
        await runner.cleanup()


STATES = {
    "running": RemoteState.RUNNING,
    "done": RemoteState.SUCCEEDED,
    "failed": RemoteState.FAILED,
    "cancelled": RemoteState.INTERRUPTED,
    "unknown": RemoteState.ABSENT,
}


class Tiny:
    """Its client."""

    def __init__(self, access: Access, clock: Clock, *, installation: str) -> None:
        self.kind, self._url, self._clock, self.installation = "tiny", access.url, clock, installation
        self._http: ClientSession | None = None

    async def _ask(self, method: str, path: str, **more: Any) -> Any:
        self._http = self._http or ClientSession()
        try:
            async with self._http.request(method, f"{self._url}{path}", **more) as answer:
                return await (answer.read() if path.endswith("/file") else answer.json())
        except ClientConnectorError as error:
            raise Unreachable("connect_failed", address=self._url) from error
        except ClientError as error:
            raise Unclear("answer_lost") from error

    async def probe(self) -> Health:
        await self._ask("GET", "/")
        return Health("1", 0)

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        b"".join([piece async for piece in content])
        return item.name

    async def submit(self, submission: Submission, last_look: LastLook = of_course) -> Accepted:
        if not await last_look():
            raise Unclear("held_back")
        found = await self._ask("POST", "/jobs", json={"task": submission.task_id, "graph": submission.graph})
        return Accepted(found["id"])

    async def look_up(self, remote_id: str) -> Remote:
        state = STATES[(await self._ask("GET", f"/jobs/{remote_id}"))["state"]]
        files = (RemoteFile("picture.png", "1", remote_id),) if state is RemoteState.SUCCEEDED else ()
        trouble = Trouble("node_failed", {"node": "1"}) if state is RemoteState.FAILED else None
        return Remote(state, 0.0, files, trouble=trouble)

    async def cancel(self, remote_id: str) -> None:
        await self._ask("POST", f"/jobs/{remote_id}/cancel")

    async def fetch(self, file: RemoteFile, offset: int = 0, most: int | None = None) -> AsyncGenerator[bytes, None]:
        content = await self._ask("GET", f"/jobs/{file.locator}/file")
        if not content:
            raise FileGone("file_gone", filename=file.filename)
        if most is not None and len(content) > most:
            raise Rejected("output_too_large", filename=file.filename)
        yield content[offset:]

    async def watch(self) -> AsyncIterator[Signal]:
        yield Signal(SignalKind.ALL_QUIET)
        while True:
            await self._clock.sleep(3600)

    async def close(self) -> None:
        if self._http is not None:
            await self._http.close()


TINY = Kind(Tiny, CAN)
