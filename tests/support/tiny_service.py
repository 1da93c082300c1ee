"""A service that runs jobs for money: real HTTP, ids of its own, polling only. It counts what it bills."""

import hashlib
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.media.samples import encoded

BOTH = frozenset({"waiting", "running"})
ENDED = frozenset({"done", "failed", "cancelled"})
ABOUT: dict[str, Any] = {
    "done": {"file": "picture.png", "node": "1"},
    "failed": {"reason": "a node of class Fails"},
}
BUSY = (415, 421, 814, 1003, 1520)
DENIED = dict.fromkeys((416, 812), "balance_exhausted") | dict.fromkeys((801, 802, 811, 1002, 1601), "key_refused")
REFUSED = (1501, 1505)
BEGUN = (500, 1005, 1010, 1011, 1012)
"""Codes of a service in the cloud, by what they mean; of the DENIED with the code that is ours. After those in BEGUN a
job may have been begun."""

PARTLY: Any = {"error": "refused", "reason": "a part of class Partly"}


def id_of(number: int) -> str:
    """The id of the job with this number, the first being 0: any text, as ids of others are."""
    return f"job {number}/../a?b#c%2F"


@dataclass
class Service:
    """`bills` has one entry for each job that was begun. `lose`: so many answers to a submit are lost. `held`: jobs do
    not end. `fails`: they end badly. `away`: whatever is asked is turned away. `seats` jobs run at a time. `cancels`:
    the states in which a job can be ended, and `asked_to_end` those that were asked to. `key`: who asks without it is
    denied. `says`: the codes of the next answers to a submit, 0 for a job as usual; `sent` has every task that was
    sent. `keeps_files`: no file is handed over. `bill`: what it says that a job has cost which has ended.

    `guarded`: something in front of it turns away every job, and nothing else.

    A graph may say the same of its own job, by the class of a node: Fails, Refused, Partly (a part of it is refused),
    Guarded, Held (as long as the service `holds`) and Reads (its input `file` must be there, and be a picture)."""

    url: str = ""
    bills: list[str] = field(default_factory=list)
    jobs: dict[str, str] = field(default_factory=dict)
    inputs: dict[str, bytes] = field(default_factory=dict)
    lose: int = 0
    held: bool = False
    fails: bool = False
    away: bool = False
    holds: bool = False
    seats: int = 1_000
    cancels: frozenset[str] = BOTH
    asked_to_end: list[str] = field(default_factory=list)
    key: str | None = None
    says: list[int] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    guarded: bool = False
    keeps_files: bool = False
    bill: dict[str, Any] | None = None
    content: bytes = field(default_factory=lambda: encoded("PNG"))
    graphs: dict[str, dict[str, Any]] = field(default_factory=dict)
    _numbers: Iterator[int] = field(default_factory=itertools.count)

    @web.middleware
    async def guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        if self.away:
            return _said(429, error="busy")
        if self.key is not None and request.headers.get("Authorization") != f"Bearer {self.key}":
            return _said(401, error="key_unknown")
        answer: web.StreamResponse = await handler(request)
        return answer

    async def greet(self, _request: web.Request) -> web.Response:
        return _said()

    async def keep(self, request: web.Request) -> web.Response:
        name = f"inputs/{request.match_info['name']}"
        self.inputs[name] = await request.read()
        return _said(name=name)

    async def begin(self, request: web.Request) -> web.StreamResponse:
        asked = await request.json()
        classes = _classes(asked["graph"])
        lacks = [node for node, file in _reads(asked["graph"]) if file not in self.inputs]
        if "Refused" in classes:
            return _said(400, error="refused", reason="a node of class Refused")
        if lacks:
            value = asked["graph"][lacks[0]]["inputs"]["file"]
            return _said(400, error="input_missing", node=lacks[0], input="file", value=value)
        self.sent.append(str(asked["task"]))
        if self.guarded or "Guarded" in classes:
            return web.Response(status=403, text="blocked")
        code = self.says.pop(0) if self.says else 0
        if code and code not in BEGUN:
            return _said(code=code)
        name = id_of(next(self._numbers))
        self.bills.append(str(asked["task"]))
        self.jobs[name], self.graphs[name] = "waiting", asked["graph"]
        self._fill_seats()
        if self.lose:
            self.lose -= 1
            assert request.transport is not None
            request.transport.abort()
        if code:
            return _said(code=code)
        return _said(id=name, **(PARTLY if "Partly" in classes else {}))

    async def tell(self, request: web.Request) -> web.Response:
        name = request.match_info["id"]
        state = self.jobs.get(name)
        if state is None:
            return _said(404, error="unknown_job")
        self._work()
        bill: dict[str, Any] = {"bill": self.bill} if self.bill and state in ENDED else {}
        return _said(state=state, **ABOUT.get(state, {}), **bill)

    async def cancel(self, request: web.Request) -> web.Response:
        name = request.match_info["id"]
        state = self.jobs.get(name)
        self.asked_to_end.append(name)
        if state is None:
            return _said(404, error="unknown_job")
        if state in BOTH - self.cancels:
            return _said(409, error="cannot_be_ended")
        if state in BOTH:
            self.jobs[name] = "cancelled"
            self._fill_seats()
        return _said()

    async def file(self, request: web.Request) -> web.Response:
        if self.keeps_files:
            return web.Response(status=503)
        if self.jobs.get(request.match_info["id"]) != "done":
            return _said(404, error="unknown_file")
        tag = hashlib.sha256(self.content).hexdigest()
        return web.Response(body=self.content, content_type="image/png", headers={"ETag": tag})

    def _fill_seats(self) -> None:
        free = self.seats - sum(state == "running" for state in self.jobs.values())
        for name in [name for name, state in self.jobs.items() if state == "waiting"][: max(0, free)]:
            self.jobs[name] = "running"

    def _work(self) -> None:
        """What runs and can end has ended the next time that anybody asks."""
        for name in [name for name, state in self.jobs.items() if state == "running"]:
            classes = _classes(self.graphs[name])
            if not (self.held or (self.holds and "Held" in classes)):
                self.jobs[name] = "failed" if self.fails or "Fails" in classes or self._is_unread(name) else "done"
        self._fill_seats()

    def _is_unread(self, name: str) -> bool:
        files = [self.inputs.get(file, b"") for _, file in _reads(self.graphs[name])]
        return not all(file.startswith(b"\x89PNG") for file in files)


def _classes(graph: dict[str, Any]) -> set[str]:
    return {str(node["class_type"]) for node in graph.values()}


def _reads(graph: dict[str, Any]) -> list[tuple[str, str]]:
    return [(node, body["inputs"]["file"]) for node, body in graph.items() if body["class_type"] == "Reads"]


def _said(status: int = 200, **words: Any) -> web.Response:
    return web.json_response({"service": "tiny", **words}, status=status)


@asynccontextmanager
async def serving(service: Service, port: int = 0) -> AsyncIterator[Service]:
    """The service at a port of its own, as long as the block lasts."""
    app = web.Application(middlewares=[service.guard])
    app.router.add_get("/", service.greet)
    app.router.add_put("/inputs/{name}", service.keep)
    app.router.add_post("/jobs", service.begin)
    app.router.add_get("/jobs/{id}", service.tell)
    app.router.add_post("/jobs/{id}/cancel", service.cancel)
    app.router.add_get("/jobs/{id}/file", service.file)
    runner = web.AppRunner(app, handler_cancellation=False)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", port)
    await site.start()
    service.url = f"http://127.0.0.1:{runner.addresses[0][1]}"
    try:
        yield service
    finally:
        await runner.cleanup()
