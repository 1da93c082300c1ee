"""A simulated server and a client of it, both for one test."""

from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

from genqueue.backends.base import Access
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.clock import Clock, SystemClock
from genqueue.simulators.comfyui import Settings, Simulator, running

from .graphs import INSTALLATION

Connect = Callable[..., ComfyUI]


@pytest.fixture
async def simulator(tmp_path: Path) -> AsyncIterator[Simulator]:
    async with running(Settings(directory=tmp_path, speed=float("inf"), probes=True)) as started:
        yield started


@pytest.fixture
async def connect() -> AsyncIterator[Connect]:
    """Makes clients that are closed at the end of the test."""
    async with AsyncExitStack() as stack:

        def make(url: str, clock: Clock | None = None, **access: Any) -> ComfyUI:
            client = ComfyUI(Access(url, **access), clock or SystemClock(), installation=INSTALLATION)
            stack.push_async_callback(client.close)
            return client

        yield make


@pytest.fixture
def client(simulator: Simulator, connect: Connect) -> ComfyUI:
    return connect(simulator.url)
