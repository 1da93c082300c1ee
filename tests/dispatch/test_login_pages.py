"""A guard between us and a server whose session has run out: it answers everything with its page to log in."""

from typing import Any

import pytest

from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio

PAGE = {
    "do": "status",
    "status": 200,
    "body": "<html>please log in</html>",
    "headers": {"content-type": "text/html"},
    "times": None,
}


async def is_a_picture_of(studio: Studio, comfy: Server, task: dict[str, Any]) -> bool:
    """One of the pictures that lie at the server."""
    (output,) = task["outputs"]
    found = b"".join([chunk async for chunk in studio.app.files.read(output["key"])])
    return found in [path.read_bytes() for path in (comfy.simulator.settings.directory / "output").rglob("*.png")]


async def test_its_page_is_not_taken_for_a_result(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": "GET /view", **PAGE, "times": 3}]})
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert await is_a_picture_of(studio, comfy, task)
    assert comfy.executions().total() == 1


@pytest.mark.parametrize("at", ["running", "collecting"])
async def test_while_it_answers_for_the_server_a_run_waits_and_its_result_is_fetched_afterwards(
    studio: Studio, comfy: Server, at: str
) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    if at == "collecting":
        studio.checkpoints.hold("collecting")
        comfy.release()
        await studio.until_at("collecting")
    comfy.faults.change({"replies": [{"route": "*", **PAGE}]})
    studio.checkpoints.release()
    comfy.release()
    row = await studio.until_state(comfy, "refused", step=2.0)
    assert row["reason"]["code"] == "not_comfyui"
    await studio.pass_time(180, step=5.0)
    assert (await studio.task(task_id))["status"] == "RUNNING"
    other = await studio.submit(picture(7))
    comfy.faults.replies.clear()
    task = await studio.reaches(task_id, "SUCCESS", step=2.0)
    assert await is_a_picture_of(studio, comfy, task)
    await studio.reaches(other, "SUCCESS", step=2.0)
    assert set(comfy.executions().values()) == {1}


async def test_its_page_is_no_file_that_a_forgotten_run_has_left(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.faults.change({"replies": [{"route": "GET /view", **PAGE}]})
    await comfy.simulator.restart()
    await studio.pass_time(30, step=1.0)
    assert (await studio.task(task_id))["outputs"] == []
    comfy.faults.replies.clear()
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS", step=2.0)
    assert [each["media_type"] for each in task["outputs"]] == ["image/png"]
