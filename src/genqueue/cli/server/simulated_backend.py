"""A simulated ComfyUI inside the server process, for `demo` and for the page that offers one."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from pathlib import Path

from genqueue.cli.server.bind_address import bound_socket
from genqueue.errors import Conflict
from genqueue.simulators.comfyui import Settings as Simulated
from genqueue.simulators.comfyui import Simulator

FOLDER = "demo"
COMFYUI = "comfyui"


@asynccontextmanager
async def simulated(folder: Path, speed: float) -> AsyncIterator[str]:
    """Run a simulated ComfyUI for the duration of the block and yield its URL. It keeps its port from start to start,
    because another address is another backend; when the port is taken, it uses a free one and keeps that."""
    simulator = Simulator(Simulated(directory=folder / "comfyui", speed=speed))
    await simulator.boot(port=free_port(folder, COMFYUI))
    try:
        keep_port(folder, COMFYUI, simulator.url)
        yield simulator.url
    finally:
        await simulator.stop()


def last_address(folder: Path) -> str | None:
    """The URL of its last run; None when there was none."""
    port = _kept_port(folder)
    return f"http://127.0.0.1:{port}" if port else None


class OnDemand:
    """A simulated ComfyUI that starts at the first call, unless it runs at `url` already, and ends with the block of
    `stack`."""

    def __init__(self, folder: Path, stack: AsyncExitStack, url: str | None = None) -> None:
        self._folder, self._stack, self._url = folder, stack, url
        self._starting = asyncio.Lock()

    async def __call__(self) -> str:
        """Start the simulator if it does not run yet, and return its URL."""
        async with self._starting:
            if self._url is None:
                self._url = await self._stack.enter_async_context(simulated(self._folder, 1.0))
            return self._url


def free_port(folder: Path, name: str) -> int:
    """The port that the simulator of this name had at its last start if it is free, else 0: the listening socket then
    gets a free one, which cannot be taken in between."""
    wished = _kept_port(folder, name)
    with suppress(Conflict), bound_socket("127.0.0.1", wished):
        return wished
    return 0


def keep_port(folder: Path, name: str, url: str) -> None:
    """Remember the port of this address for the next start."""
    _remembered(folder, name).write_text(url.rpartition(":")[2], encoding="ascii")


def _kept_port(folder: Path, name: str = COMFYUI) -> int:
    try:
        return int(_remembered(folder, name).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0


def _remembered(folder: Path, name: str) -> Path:
    return folder / f"{name}-port"
