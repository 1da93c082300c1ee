"""A simulator that takes no time, and one whose samplers do."""

import math
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any

import pytest

from genqueue.simulators.comfyui import Simulator, running
from genqueue.simulators.comfyui.settings import Settings

Start = Callable[..., AbstractAsyncContextManager[Simulator]]


@pytest.fixture
def start(tmp_path: Path) -> Start:
    """`start(version=..., faults=...)`: a simulator at infinite speed, with the probes."""

    def begin(**settings: Any) -> AbstractAsyncContextManager[Simulator]:
        given = {"directory": tmp_path / "comfyui", "speed": math.inf, "probes": True, **settings}
        return running(Settings(**given))

    return begin


@pytest.fixture
async def simulator(start: Start) -> AsyncIterator[Simulator]:
    async with start() as simulator:
        yield simulator
