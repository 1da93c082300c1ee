"""Listening: the web server inside this process, with signals that are ours and an end that is orderly."""

import asyncio
import socket
from collections.abc import AsyncIterator, Generator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from fastapi import FastAPI


class Listener(uvicorn.Server):
    """uvicorn without its own idea of Ctrl-C."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ready = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.ready.set()


@asynccontextmanager
async def listening(api: FastAPI, bound: socket.socket, shutdown_s: float) -> AsyncIterator[asyncio.Task[None]]:
    """Serve for as long as the block lasts; the task ends early only when it broke. At the end no new connection is
    taken, WebSockets are closed with 1012, answers under way get half of `shutdown_s`, then the lifespan ends."""
    config = uvicorn.Config(
        api,
        log_config=None,
        access_log=False,
        lifespan="on",
        ws="websockets-sansio",
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=max(1, round(shutdown_s / 2)),
    )
    listener = Listener(config)
    serving = asyncio.create_task(listener.serve([bound]))
    started = asyncio.create_task(listener.ready.wait())
    await asyncio.wait({serving, started}, return_when=asyncio.FIRST_COMPLETED)
    started.cancel()
    try:
        yield serving
    finally:
        listener.should_exit = True
        await serving
