"""The simulated service, and the client of one account there."""

import math
from collections.abc import AsyncIterator
from copy import deepcopy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from genqueue.backends.base import Access, Submission
from genqueue.backends.runninghub.client import RunningHub
from genqueue.clock import SystemClock
from genqueue.simulators.runninghub import MEMBER, Account, Settings, Simulator, running
from genqueue.simulators.runninghub.library import built_in
from genqueue.tasks.model import Stored
from tests.backends.comfyui.graphs import attempt

TEXT, PICTURE = (workflow for workflow in built_in().workflows[:2])
CREATE, OUTPUTS = "POST /task/openapi/create", "POST /task/openapi/outputs"


def stored(workflow: Any = TEXT, *overrides: tuple[str, str, Any], names: dict[str, str] | None = None) -> Submission:
    """An attempt of a workflow that is stored there, with some values of its own."""
    graph = deepcopy(workflow.graph)
    for node, name, value in overrides:
        graph[node]["inputs"][name] = value
    places = tuple((node, name) for node, name, _ in overrides)
    return replace(attempt(graph, names), stored=Stored(workflow.id, places=places))


@pytest.fixture
async def simulator(tmp_path: Path) -> AsyncIterator[Simulator]:
    settings = Settings(directory=tmp_path / "service", speed=math.inf, accounts=(Account(MEMBER, limit=9),))
    async with running(settings) as simulator:
        yield simulator


@pytest.fixture
async def client(simulator: Simulator) -> AsyncIterator[RunningHub]:
    client = RunningHub(Access(simulator.url, api_key=MEMBER), SystemClock(), installation="home")
    yield client
    await client.close()
