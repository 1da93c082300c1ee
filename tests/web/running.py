"""A real server for the tests: uvicorn on a free port of this loop, and a client for it."""

import asyncio
import io
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from PIL import Image
from websockets.asyncio.client import ClientConnection, connect

from genqueue.app import App, Role, build
from genqueue.backends.catalogs import catalog_to_json
from genqueue.cli.server.bind_address import bound_socket, url_of
from genqueue.cli.server.uvicorn import listening
from genqueue.clock import Clock
from genqueue.config import Settings
from genqueue.intake.submission import Intake
from genqueue.store.backends.backends import (
    BackendState,
    KeepCatalog,
    NewBackend,
    create_backend,
    keep_catalog,
    note_state,
)
from genqueue.store.writing.tx import Hold
from genqueue.web.app import create_app
from genqueue.web.feed import Feed
from genqueue.workflows.catalog import Catalog
from tests.support.builders import given_hold

PICTURE = {"kind": "text_to_image", "params": {"prompt": "一只橘猫"}}
GRAPH = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": 0}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
}


PATIENCE_S = 180
"""What never comes fails the test instead of holding it up."""


class Doorway(socket.socket):
    """A listening socket that counts how often somebody tried to take a connection from it."""

    tried = 0

    def accept(self) -> tuple[socket.socket, Any]:
        self.tried += 1
        return super().accept()


@dataclass
class Running:
    """A server that answers. `client` speaks to it as a program, not as a browser."""

    app: App
    feed: Feed
    intake: Intake
    url: str
    client: httpx.AsyncClient
    doorway: "Doorway"

    async def create(self, **more: Any) -> list[dict[str, Any]]:
        """Create tasks; never a duplicate."""
        answer = await self.client.post("/api/tasks", json={**PICTURE, "allow_duplicate": True, **more})
        assert answer.status_code == 201, answer.text
        tasks: list[dict[str, Any]] = answer.json()["tasks"]
        return tasks

    async def upload(self, content: bytes, filename: str = "a.png") -> dict[str, Any]:
        answer = await self.client.post("/api/uploads", files={"file": (filename, content)})
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    @asynccontextmanager
    async def socket(self, query: str = "", **more: Any) -> AsyncIterator[ClientConnection]:
        address = f"{self.url.replace('http', 'ws', 1)}/api/ws{query}"
        async with connect(address, proxy=None, open_timeout=PATIENCE_S, ping_interval=None, **more) as websocket:
            yield websocket


@asynccontextmanager
async def running(
    settings: Settings, clock: Clock | None = None, role: Role = "web", *, small_buffers: bool = False
) -> AsyncIterator[Running]:
    """Start, hand over, stop. With small buffers, a peer that does not read is felt after some kilobytes."""
    app = build(settings, clock, role=role)
    web = create_app(app)
    with bound_socket("127.0.0.1", 0) as bound:
        url = url_of(bound)
        if small_buffers:
            bound.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
        doorway = Doorway(bound.family, bound.type, bound.proto, bound.detach())
        async with listening(web, doorway, settings) as serving:
            if serving.done():
                serving.result()
            async with httpx.AsyncClient(base_url=url, timeout=PATIENCE_S, trust_env=False) as client:
                yield Running(app, web.state.studio.feed, web.state.studio.intake, url, client, doorway)


def settings_in(folder: Path, **more: Any) -> Settings:
    return Settings(data_dir=folder, **more)


async def given_ready_server(app: App, catalog: Catalog, name: str = "gpu-0", url: str | None = None) -> Hold:
    """A server whose catalog is known, as whoever dispatches would have stored it. Without `url` nobody answers
    there."""
    at = app.clock.now()
    await app.store.write(create_backend, NewBackend(name, name, "comfyui", url or f"http://{name}:8188", 2, {}, at))
    hold = await given_hold(app.store, name, f"worker {name}", lease_s=3600)
    await app.store.write(keep_catalog, KeepCatalog(hold, at, json.dumps(catalog_to_json(catalog))))
    await app.store.write(note_state, BackendState(hold, at, "ready", about={"version": "0.33.0"}))
    return hold


def picture(colour: str = "red", size: tuple[int, int] = (32, 24)) -> bytes:
    """A small PNG."""
    written = io.BytesIO()
    Image.new("RGB", size, colour).save(written, "PNG")
    return written.getvalue()


def error_of(answer: httpx.Response) -> dict[str, Any]:
    """The error of an answer, whose shape is checked on the way."""
    body = answer.json()
    assert set(body) == {"error"}
    error: dict[str, Any] = body["error"]
    assert set(error) == {"code", "message", "hint", "details"}
    assert error["message"]
    return error


async def heard(websocket: ClientConnection, op: str) -> dict[str, Any]:
    """The next frame of that kind; others are passed over."""
    async with asyncio.timeout(PATIENCE_S):
        while True:
            frame: dict[str, Any] = json.loads(await websocket.recv())
            if frame["op"] == op:
                return frame
