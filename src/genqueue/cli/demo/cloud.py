"""The cloud of the demo: a simulated RunningHub as a second backend, and two tasks of workflows that it stores."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from genqueue.cli.api.client import ApiClient
from genqueue.cli.server.simulated_backend import free_port, keep_port
from genqueue.simulators.runninghub import MEMBER, Settings, running
from genqueue.simulators.runninghub.library import built_in

_NAME = "runninghub"


@asynccontextmanager
async def simulated_cloud(folder: Path, speed: float) -> AsyncIterator[str]:
    """Run a simulated RunningHub for the duration of the block and yield its URL. It keeps its port, as the simulated
    ComfyUI does."""
    settings = Settings(directory=folder / _NAME, speed=speed)
    async with running(settings, "127.0.0.1", free_port(folder, _NAME)) as simulator:
        keep_port(folder, _NAME, simulator.url)
        yield simulator.url


async def connect_cloud(api: ApiClient, url: str) -> str:
    """Add the account at the simulated service as a backend. Returns its id."""
    listed = (await api.ask("GET", "backends"))["items"]
    found = next((each for each in listed if each["url"] == url), None)
    if found is None:
        body = {"name": f"cloud-{url.rpartition(':')[2]}", "kind": _NAME, "url": url, "api_key": MEMBER}
        found = await api.ask("POST", "backends", body=body)
    return str(found["id"])


async def hand_in_cloud(api: ApiClient, backend_id: str) -> list[dict[str, Any]]:
    """Import a workflow for pictures and one for clips from the service, and submit a task of each. Returns them."""
    tasks: list[dict[str, Any]] = []
    for stored in (built_in().workflows[0], built_in().workflows[2]):
        source = {"kind": "runninghub_workflow", "ref": stored.id, "backend_id": backend_id}
        workflow = await api.ask("POST", "workflows", body={"name": stored.name, "source": source})
        body = {"kind": workflow["kind"], "workflow_id": workflow["id"], "params": {}}
        tasks += (await api.ask("POST", "tasks", body=body))["tasks"]
    return tasks
