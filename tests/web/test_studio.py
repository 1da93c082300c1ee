"""The whole way of a task, with a simulated ComfyUI at its end: in over HTTP, out over HTTP."""

import asyncio
import io
import json
from pathlib import Path

from PIL import Image

from genqueue.simulators.comfyui import Settings as SimulatorSettings
from genqueue.simulators.comfyui import running as simulating
from genqueue.web import answers
from tests.support.databases import new_migrated
from tests.web.running import PATIENCE_S, picture, running, settings_in


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

        done = answers.TaskDetail.model_validate((await studio.client.get(f"/api/tasks/{task['id']}")).json())
        (output, *_) = done.outputs
        content = (await studio.client.get(output.url)).content
        small = (await studio.client.get(output.thumbnail_url)).content

    assert statuses[0] == "PENDING"
    assert statuses[-2:] == ["RUNNING", "SUCCESS"]
    assert done.execution_count == 1
    assert (output.width, output.height) == Image.open(io.BytesIO(content)).size
    assert Image.open(io.BytesIO(small)).format == "WEBP"
    assert done.actions == ["clear", "delete"]
