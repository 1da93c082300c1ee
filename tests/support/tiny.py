"""A kind of backend that is as unlike ComfyUI as a kind may be: paid, asked by polling only, with ids of its own and no
list of what it has. The service is real HTTP, and counts what it bills. Its client is the shortest that keeps every
promise of `backends.base.Backend`."""

import hashlib
import itertools
import json
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from genqueue.backends import Capabilities, Kind, foreign
from genqueue.backends.answers import raise_unless
from genqueue.backends.base import (
    FILE_CHANGED,
    TOO_LARGE,
    Accepted,
    Access,
    Health,
    LastLook,
    Remote,
    RemoteFile,
    RemoteState,
    Signal,
    Submission,
    of_course,
)
from genqueue.backends.posts import Posts, held_back
from genqueue.backends.silence import silence
from genqueue.clock import Clock
from genqueue.config import GIGABYTE
from genqueue.errors import FileGone, Rejected, Unclear
from genqueue.outbound import Answer, HttpClient
from genqueue.tasks.model import InputFile, Trouble
from tests.media.samples import encoded

CAN = Capabilities(
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
    not end. `fails`: they end badly. `away`: whatever is asked is turned away. A graph may say the same of its own job,
    by the class of a node: Fails, Refused, and Held, as long as the service `holds`."""

    url: str = ""
    bills: list[str] = field(default_factory=list)
    jobs: dict[str, str] = field(default_factory=dict)
    lose: int = 0
    held: bool = False
    fails: bool = False
    away: bool = False
    holds: bool = False
    content: bytes = field(default_factory=lambda: encoded("PNG"))
    classes: dict[str, set[str]] = field(default_factory=dict)
    _numbers: Any = field(default_factory=itertools.count)

    async def greet(self, _request: web.Request) -> web.Response:
        return web.json_response({"service": "tiny"}, status=429 if self.away else 200)

    async def begin(self, request: web.Request) -> web.StreamResponse:
        if self.away:
            return web.json_response({}, status=429)
        asked = await request.json()
        classes = {str(node["class_type"]) for node in asked["graph"].values()}
        if "Refused" in classes:
            return web.json_response({"refused": "a node of class Refused"}, status=400)
        name = f"job-{next(self._numbers)}"
        self.bills.append(str(asked["task"]))
        self.jobs[name], self.classes[name] = "running", classes
        if self.lose:
            self.lose -= 1
            assert request.transport is not None
            request.transport.abort()
        return web.json_response({"id": name})

    async def tell(self, request: web.Request) -> web.Response:
        name = request.match_info["id"]
        told, classes = self.jobs.get(name, "unknown"), self.classes.get(name, set())
        if told == "running" and not (self.held or (self.holds and "Held" in classes)):
            self.jobs[name] = "failed" if self.fails or "Fails" in classes else "done"
        return web.json_response({"state": told})

    async def cancel(self, request: web.Request) -> web.Response:
        if self.jobs.get(request.match_info["id"]) == "running":
            self.jobs[request.match_info["id"]] = "cancelled"
        return web.json_response({})

    async def file(self, request: web.Request) -> web.Response:
        there = request.match_info["id"] in self.jobs
        tag = hashlib.sha256(self.content).hexdigest()
        body = self.content if there else b'{"gone": true}'
        kind = "image/png" if there else "application/json"
        return web.Response(status=200 if there else 404, body=body, headers={"ETag": tag, "Content-Type": kind})


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
        self.kind, self._clock, self.installation = "tiny", clock, installation
        self._http = HttpClient(access.url, token=access.token, limits=access.limits)
        self._posts = Posts()
        self._tags: dict[RemoteFile, str] = {}

    async def _told(self, answer: Answer, name: str) -> str:
        """The text under this name of an answer; a page of something in between is none of the service."""
        raise_unless(answer, 200)
        told = foreign.name(foreign.mapping(await foreign.read(answer)).get(name))
        if told is None:
            raise Unclear("answer_unusable", status=answer.status)
        return told

    async def probe(self) -> Health:
        await self._told(await self._http.ask("GET", "/"), "service")
        return Health("1", 0)

    async def upload(self, item: InputFile, content: AsyncIterator[bytes]) -> str:
        b"".join([piece async for piece in content])
        return item.name

    async def submit(self, submission: Submission, last_look: LastLook = of_course) -> Accepted:
        return await self._posts.send(self._submit(submission, last_look))

    async def _submit(self, submission: Submission, last_look: LastLook) -> Accepted:
        body = json.dumps({"task": submission.task_id, "graph": submission.graph}).encode()
        headers = {"Content-Type": "application/json", "Content-Length": str(len(body))}
        pieces = held_back(body, last_look, self._http.address)
        return Accepted(await self._told(await self._http.ask("POST", "/jobs", body=pieces, headers=headers), "id"))

    async def look_up(self, remote_id: str) -> Remote:
        began = self._clock.awake()
        told = await self._told(await self._http.ask("GET", f"/jobs/{remote_id}"), "state")
        if told not in STATES:
            raise Unclear("answer_unusable", status=200)
        state = STATES[told]
        files = (RemoteFile("picture.png", "1", remote_id),) if state is RemoteState.SUCCEEDED else ()
        trouble = Trouble("run_failed") if state is RemoteState.FAILED else None
        return Remote(state, self._clock.awake() - began, files, trouble=trouble)

    async def cancel(self, remote_id: str) -> None:
        raise_unless(await self._http.ask("POST", f"/jobs/{remote_id}/cancel"), 200)

    async def fetch(self, file: RemoteFile, offset: int = 0, most: int | None = None) -> AsyncGenerator[bytes, None]:
        async with self._http.open("GET", f"/jobs/{file.locator}/file") as opened:
            kind = opened.headers.get("content-type", "")
            if opened.status == 404 and kind.startswith("application/json"):
                raise FileGone("file_gone", filename=file.filename)
            raise_unless(opened, 200)
            if kind != "image/png":
                raise Unclear("answer_unusable", status=opened.status)
            tag = opened.headers.get("etag", "")
            if offset and self._tags.get(file, tag) != tag:
                raise Unclear(FILE_CHANGED, filename=file.filename)
            self._tags[file] = tag
            at = 0
            async for chunk in opened.chunks():
                at += len(chunk)
                if most is not None and at > most:
                    raise Rejected(TOO_LARGE, filename=file.filename, limit_gb=round(most / GIGABYTE, 3))
                if wanted := chunk[max(0, offset - (at - len(chunk))) :]:
                    yield wanted

    def watch(self) -> AsyncIterator[Signal]:
        return silence(self._clock)

    async def close(self) -> None:
        await self._posts.end()
        await self._http.close()


TINY = Kind(Tiny, CAN)
