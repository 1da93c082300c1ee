"""The whole way of a task, with a simulated ComfyUI at its end: in over HTTP, out over HTTP."""

import asyncio
import io
import json
from pathlib import Path
from typing import Any

from PIL import Image

from genqueue.simulators.comfyui import Settings as SimulatorSettings
from genqueue.simulators.comfyui import running as simulating
from genqueue.web.schemas.responses.tasks import TaskDetail
from tests.support.databases import new_migrated
from tests.web.running import PATIENCE_S, Running, picture, running, settings_in


async def test_a_task_is_generated_and_its_picture_can_be_seen(tmp_path: Path) -> None:
    settings = settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path))
    async with (
        simulating(SimulatorSettings(directory=tmp_path / "comfyui")) as simulator,
        running(settings, role="all") as studio,
        studio.socket() as websocket,
        asyncio.timeout(PATIENCE_S),
    ):
        await studio.client.post("/api/backends", json={"name": "gpu-0", "url": simulator.url})
        upload = await studio.upload(picture(size=(96, 64)))
        sent = {"workflow_id": "demo_image_to_image", "params": {"prompt": "a", "image": upload["ref"]}}
        (task,) = await studio.create(kind="image_to_image", **sent)
        statuses: list[str] = []
        while "SUCCESS" not in statuses:
            frame = json.loads(await websocket.recv())
            if frame["op"] == "events":
                statuses += [
                    item["data"].get("status", "") for item in frame["items"] if item["data"]["id"] == task["id"]
                ]

        done = TaskDetail.model_validate((await studio.client.get(f"/api/tasks/{task['id']}")).json())
        (output, *_) = done.outputs
        content = (await studio.client.get(output.url)).content
        small = (await studio.client.get(output.thumbnail_url)).content

    assert statuses[0] == "PENDING"
    assert statuses[-2:] == ["RUNNING", "SUCCESS"]
    assert done.execution_count == 1
    assert (output.width, output.height) == Image.open(io.BytesIO(content)).size
    assert Image.open(io.BytesIO(small)).format == "WEBP"
    assert done.actions == ["clear", "delete"]


async def test_five_people_at_once_have_each_their_tasks_done_once(tmp_path: Path) -> None:
    """What they handed in is the same for every session, and after a restart."""
    settings = settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path))

    async def listed(studio: Running) -> dict[str, Any]:
        items = (await studio.client.get("/api/tasks?limit=200")).json()["items"]
        kept = ("status", "params", "title", "kind", "created_at", "completed_at", "outputs")
        return {task["id"]: {name: task[name] for name in kept} for task in items}

    async with (
        simulating(SimulatorSettings(directory=tmp_path / "comfyui", speed=float("inf"))) as simulator,
        asyncio.timeout(PATIENCE_S),
    ):
        async with running(settings, role="all") as studio:
            await studio.client.post("/api/backends", json={"name": "gpu-0", "url": simulator.url})

            async def hand_in(user: int) -> list[str]:
                found = []
                for number in range(3):
                    params = {"prompt": f"user {user} task {number}", "width": 64, "height": 64}
                    found += await studio.create(workflow_id="demo_text_to_image", params=params)
                return [task["id"] for task in found]

            ids = await asyncio.gather(*(hand_in(user) for user in range(5)))
            while (done := await listed(studio)) and {task["status"] for task in done.values()} != {"SUCCESS"}:
                await asyncio.sleep(0)
        async with running(settings, role="all") as studio:
            again = await listed(studio)

    assert {each for mine in ids for each in mine} == set(done)
    told = [[done[each]["params"]["prompt"] for each in mine] for mine in ids]
    assert told == [[f"user {user} task {number}" for number in range(3)] for user in range(5)]
    assert again == done
    assert len(simulator.journal.runs()) == 15
