"""A task from waiting to its stored result, when nothing goes wrong."""

import hashlib
import re
from collections import Counter
from pathlib import Path

import genqueue.dispatch
from tests.support.checkpoints import EXCEPTIONS, STEPS
from tests.support.graphs import picture, slow_picture
from tests.support.studio import Server, Studio

SOURCE = Path(genqueue.dispatch.__file__).parent


async def test_a_task_runs_once_and_its_file_is_stored_with_its_checksum(studio: Studio, comfy: Server) -> None:
    task_id = await studio.submit(picture())
    task = await studio.reaches(task_id, "SUCCESS")
    (attempt,), (output,) = task["attempts"], task["outputs"]
    assert comfy.executions() == {attempt["id"]: 1}
    assert (task["execution_count"], task["attempt_count"], attempt["outcome"]) == (1, 1, "succeeded")
    stored = b"".join([chunk async for chunk in studio.app.files.read(output["key"])])
    assert (hashlib.sha256(stored).hexdigest(), len(stored)) == (output["sha256"], output["bytes"])
    assert (output["media_type"], output["width"], output["height"]) == ("image/png", 64, 64)
    assert stored == next((comfy.simulator.settings.directory / "output").rglob("*.png")).read_bytes()


async def test_a_run_passes_every_step_in_order(studio: Studio, comfy: Server) -> None:
    comfy.hold()
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.release()
    await studio.reaches(task_id, "SUCCESS")

    async def settled() -> bool:
        return studio.checkpoints.passed[-1][0] == "settled"

    await studio.until(settled)
    assert studio.checkpoints.steps == [step for step in STEPS if step not in EXCEPTIONS]


def test_the_steps_that_tests_know_are_those_of_the_code() -> None:
    named = {
        name for path in SOURCE.rglob("*.py") for name in re.findall(r'(?:reach|learn)\("(\w+)"', path.read_text())
    }
    assert named == set(STEPS)


async def test_a_batch_over_two_servers_runs_each_task_once(studio: Studio, comfy: Server) -> None:
    other = await studio.open_server()
    tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 13)))
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert comfy.executions() + other.executions() == Counter({task["attempts"][0]["id"]: 1 for task in done})
    assert len(comfy.executions()) > 0
    assert len(other.executions()) > 0
    assert len({task["outputs"][0]["sha256"] for task in done}) == len(tasks)
