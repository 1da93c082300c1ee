"""A simulator as a process of its own: it serves until it is interrupted or terminated."""

import asyncio
import contextlib
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Protocol


class Stoppable(Protocol):
    """A simulator that listens."""

    async def stop(self) -> None:
        """The end: no port, no connections, no tasks."""
        ...


async def serve(simulator: Stoppable, boot: Callable[[], Awaitable[str]]) -> None:
    """Boot a simulator, print the line that `boot` returns, and go on until SIGTERM or until cancelled."""
    line = await boot()
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
    ended = asyncio.Event()
    with contextlib.suppress(NotImplementedError):  # Windows has no signal handlers in a loop; there it just ends
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, ended.set)
    try:
        await ended.wait()
    finally:
        await simulator.stop()
