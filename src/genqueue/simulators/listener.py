"""A port with an application behind it, which can be closed and opened again while the application lives on."""

import asyncio
import socket
import sys

import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

_KEEP_ALIVE_SECONDS = 3630


class Listener:
    """`open` it on an address, `close` it and `open` it again on the same one, `stop` it for good.

    `state` holds its connections. Several applications may share one, as behind one port.
    """

    def __init__(self, app: Starlette) -> None:
        self._app = app
        self.state = ServerState()
        self._address = ("127.0.0.1", 0)
        self._server: asyncio.Server | None = None
        self._kept: socket.socket | None = None

    @property
    def port(self) -> int:
        return self._address[1]

    @property
    def url(self) -> str:
        host, port = self._address
        return f"http://{host}:{port}"

    async def open(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """Accept connections. The address of the first call is kept; port 0 takes a free one."""
        if self._address[1] == 0:
            self._address = (host, port)
        self._keep_port()
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
        self._server = await loop.create_server(
            lambda: H11Protocol(config=config, server_state=self.state, app_state={}), sock=listening, backlog=2048
        )
        self._address = (self._address[0], listening.getsockname()[1])

    def close(self) -> None:
        """Break every connection and accept none."""
        if self._server is not None:
            self._server.close()
            self._server = None
        for connection in list(self.state.connections):
            connection.transport.abort()

    async def stop(self) -> None:
        """Close, give the port back, and end the requests that are under way."""
        self.close()
        tasks = set(self.state.tasks)
        if tasks:
            _, stuck = await asyncio.wait(tasks, timeout=0.5)
            for task in stuck:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
        if self._kept is not None:
            self._kept.close()
            self._kept = None

    def _keep_port(self) -> None:
        """Between two lives, and while nobody is let in, no other program is to be given the port. Only Linux lets a
        second socket listen where the first one does not."""
        if sys.platform == "linux" and self._kept is None:
            self._kept = _bind(self._address)
            self._address = (self._address[0], self._kept.getsockname()[1])


def _bind(address: tuple[str, int]) -> socket.socket:
    family = socket.AF_INET6 if ":" in address[0] else socket.AF_INET
    # With the protocol named, asyncio sets TCP_NODELAY; without it every small frame waits 40 ms.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(address)
    listening.setblocking(False)
    return listening
