"""The API client on the database: calls the server's own application inside this process, without a network."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any

import httpx
from fastapi import FastAPI

from genqueue import log
from genqueue.app import App, build
from genqueue.backends.faults import ours
from genqueue.cli.api.client import INSIDE, ApiClient, ApiRequests
from genqueue.cli.terminal.session import Session
from genqueue.errors import Conflict, Unavailable
from genqueue.outbound import Answer
from genqueue.store.database.tables import LOCAL_USER
from genqueue.store.reading.library import load_outputs
from genqueue.web.app import create_app


class LocalApiClient(ApiRequests):
    """The client of the application in this process."""

    def __init__(self, session: Session, app: App, api: FastAPI) -> None:
        super().__init__(session)
        if session.settings.token:
            self._headers["Authorization"] = f"Bearer {session.settings.token}"
        self._app = app
        self._transport = httpx.ASGITransport(api, raise_app_exceptions=False)
        self.where = str(app.settings.data_dir) if app.settings.embedded else "PostgreSQL"
        self.dispatches = app.role != "web"

    async def send(self, method: str, target: str, body: Any, headers: Mapping[str, str]) -> Answer:
        request = httpx.Request(method, INSIDE + target, content=body, headers=dict(headers))
        response = await self._transport.handle_async_request(request)
        return Answer(response.status_code, response.headers, await response.aread())

    async def place(self, output: Mapping[str, Any]) -> str:
        rows = await self._app.store.read(load_outputs, LOCAL_USER, [output["id"]])
        path = await self._app.files.path(rows[0]["key"]) if rows else None
        return str(path) if path is not None else str(rows[0]["key"] if rows else output["url"])

    async def look(self, task: Mapping[str, Any]) -> dict[str, Any] | None:
        """Without a dispatcher this process asks the backend itself; it only reads there."""
        if self.dispatches:
            return await super().look(task)
        if task["backend"] is None or task["remote_id"] is None:
            raise Conflict("not_at_a_backend", id=task["id"])
        backend = next((each for each in await self._app.backends() if each["id"] == task["backend"]["id"]), None)
        if backend is None:
            return None
        with ours("connect", backend["kind"]):
            client = await self._app.connect(backend)
        try:
            with ours("look_up", backend["kind"]):
                remote = await client.look_up(task["remote_id"])
        finally:
            await client.close()
        return {"backend_id": backend["id"], "remote_id": task["remote_id"], "state": str(remote.state)}


@asynccontextmanager
async def local_api_client(session: Session, *, dispatching: bool) -> AsyncIterator[ApiClient]:
    """Open a client on the database. `dispatching`: this process runs what is submitted; raises Unavailable when
    another process does and does not answer."""
    # A person who calls one command wants its answer; the log of the program is for operators of a server.
    log.configure("error", session.settings.log_format)
    app = _build(session, dispatching=dispatching)
    api = create_app(app)
    async with api.router.lifespan_context(api):
        yield LocalApiClient(session, app, api)


def _build(session: Session, *, dispatching: bool) -> App:
    try:
        return build(session.settings, role="all" if dispatching else "web")
    except Conflict as error:
        raise Unavailable("cli_server_silent", path=str(session.settings.data_dir)) from error
