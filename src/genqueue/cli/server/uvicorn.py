"""The uvicorn server inside this process, with our own signal handling, connection limits and orderly shutdown."""

import asyncio
import socket
import sys
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from fastapi import FastAPI
from starlette.types import Message, Receive, Scope, Send
from uvicorn.config import STARTUP_FAILURE
from uvicorn.protocols.http.h11_impl import H11Protocol

from genqueue.config import Settings
from genqueue.errors import GenQueueError
from genqueue.web.edge.acceptor import Acceptor
from genqueue.web.edge.limits import Limits, as_mapped
from genqueue.web.edge.raw import answer_bytes
from genqueue.web.edge.timeouts import ConnectionTimeouts
from genqueue.web.errors import Malformed, error_json

LARGEST_FRAME = 64 * 1024
"""The largest WebSocket message from a client, in bytes. The longest sensible one watches a hundred tasks."""

PING_S = 20.0


class Connection(H11Protocol):
    """uvicorn's connection, whose answers to unreadable requests have the shape of all our errors."""

    language = "zh"

    def send_400_response(self, msg: str) -> None:
        error = Malformed("malformed_request", reason=msg)
        self.transport.write(answer_bytes(400, error_json(error, self.language)))
        self.transport.close()


class Listener(uvicorn.Server):
    """uvicorn without its own signal handling, with our own accepting of connections and time-outs."""

    def __init__(self, config: uvicorn.Config, settings: Settings, plain: "Plain") -> None:
        super().__init__(config)
        self._plain = plain
        self.ready = asyncio.Event()
        self._deaf = False
        self._limits, self._language = Limits.of(settings), settings.language
        self._patience = ConnectionTimeouts(self._limits, self._language)

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    async def serve(self, sockets: list[socket.socket] | None = None) -> None:
        await super().serve(sockets)
        if self._deaf:
            raise RuntimeError("no connection could be taken any more; see accept_ended in the log")

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await self.lifespan.startup()
        if self._plain.refusal is not None:
            raise self._plain.refusal
        if self.lifespan.should_exit:
            sys.exit(STARTUP_FAILURE)
        self.servers = [self._acceptor(each) for each in sockets or []]  # type: ignore[misc]
        self.started = True
        self.ready.set()

    async def on_tick(self, counter: int) -> bool:
        self._patience.look(self.server_state.connections, asyncio.get_running_loop().time())
        return await super().on_tick(counter)

    def _stop_deaf(self) -> None:
        """End the server when it can accept no more connections, so that it can be started again."""
        self._deaf = self.should_exit = True

    def _acceptor(self, bound: socket.socket) -> Acceptor:
        def new_connection() -> Connection:
            made = Connection(self.config, self.server_state, self.lifespan.state)
            made.language = self._language
            return made

        return Acceptor(
            bound, new_connection, self.server_state.connections, self._limits, self._patience, self._language,
            self._stop_deaf,
        )  # fmt: skip


class Plain:
    """Wraps the application so that a refused start is reported with its own error instead of a traceback."""

    def __init__(self, api: FastAPI) -> None:
        self._api = api
        self.refusal: GenQueueError | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "lifespan":
            await self._api(scope, receive, send)
            return
        held: list[Message] = []

        async def hold(message: Message) -> None:
            if message["type"].endswith("failed"):
                held.append(message)  # held until the cause is known
            else:
                await send(message)

        try:
            await self._api(scope, receive, hold)
        except GenQueueError as error:
            self.refusal = error
            for message in held:
                await send({"type": message["type"]})
            raise
        except BaseException:
            for message in held:
                await send(message)
            raise


@asynccontextmanager
async def listening(api: FastAPI, bound: socket.socket, settings: Settings) -> AsyncIterator[asyncio.Task[None]]:
    """Serve for the duration of the block; the task ends early only when the server failed. At the end no new
    connection is accepted, WebSockets are closed with 1012, answers under way get half of `shutdown_s`, then the
    lifespan ends."""
    plain = Plain(api)
    config = uvicorn.Config(
        plain,
        log_config=None,
        access_log=False,
        lifespan="on",
        http=H11Protocol,
        ws="websockets-sansio",
        ws_max_size=LARGEST_FRAME,
        ws_ping_interval=min(PING_S, settings.send_timeout_s),
        ws_ping_timeout=settings.send_timeout_s,
        proxy_headers=bool(settings.proxies),
        forwarded_allow_ips=as_mapped(settings.proxies),
        server_header=False,
        timeout_graceful_shutdown=max(1, round(settings.shutdown_s / 2)),
    )
    listener = Listener(config, settings, plain)
    serving = asyncio.create_task(listener.serve([bound]))
    started = asyncio.create_task(listener.ready.wait())
    await asyncio.wait({serving, started}, return_when=asyncio.FIRST_COMPLETED)
    started.cancel()
    if serving.done():
        await serving
    try:
        yield serving
    finally:
        listener.should_exit = True
        await serving
