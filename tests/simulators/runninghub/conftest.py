"""A simulated service that takes no time, and a client of it."""

import math
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from genqueue.simulators.runninghub import Settings, Simulator, running
from tests.simulators.runninghub.driver import Client


@pytest.fixture
async def simulator(tmp_path: Path) -> AsyncIterator[Simulator]:
    settings = Settings(
        directory=tmp_path / "runninghub",
        speed=math.inf,
        probes=True,
        max_personal_queue=2,
        max_upload_bytes=2_000,
        third_party={"KSampler": 0.5},
    )
    async with running(settings) as simulator:
        yield simulator


@pytest.fixture
async def client(simulator: Simulator) -> AsyncIterator[Client]:
    async with Client(simulator) as client:
        yield client
