"""Somebody sets the wall clock of the machine, forward or back: no time has passed, so nothing is given up or late."""

import aiohttp
import pytest

from tests.dispatch.test_paid import paid
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio

DAY_S = 86_400
PUTS = pytest.mark.parametrize("by", [DAY_S, -DAY_S], ids=["forward", "back"])
__all__ = ["paid"]


@PUTS
async def test_a_run_is_ended_when_its_time_has_passed_and_not_before(studio: Studio, comfy: Server, by: int) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=80)
    await studio.reaches(task_id, "RUNNING")
    await studio.pass_time(40, step=2)
    studio.clock.put(by)
    await studio.pass_time(36, step=2)
    (attempt,) = await studio.attempts(task_id)
    assert (attempt["cancel_requested_at"], attempt["closed_at"]) == (None, None)
    await studio.pass_time(8, step=0.5)
    assert (await studio.attempts(task_id))[0]["outcome"] == "cancelled"


@PUTS
async def test_a_run_whose_server_is_away_is_given_up_when_its_time_has_passed(
    studio: Studio, comfy: Server, by: int
) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=80)
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=0.5)
    await studio.pass_time(30, step=2)
    studio.clock.put(by)
    await studio.pass_time(36, step=2)
    assert (await studio.task(task_id))["status"] == "RUNNING"
    await studio.pass_time(20, step=1)
    assert (await studio.task(task_id))["status"] == "FAILED"


@PUTS
async def test_a_prompt_that_was_sent_to_a_paid_server_keeps_its_time_to_begin(
    studio: Studio, paid: Server, by: int
) -> None:
    paid.hold("node", SLOW)
    async with aiohttp.ClientSession() as session:
        await session.post(f"{paid.simulator.url}/prompt", json={"prompt": slow_picture(99)})
    await studio.until_held(paid)
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "QUEUED")
    await studio.pass_time(600, step=30)
    studio.clock.put(by)
    await studio.pass_time(1100, step=30)
    assert (await studio.task(task_id))["status"] == "QUEUED"
    task = await studio.reaches(task_id, "FAILED", step=10)
    assert task["error"]["code"] == "queued_timeout"


@PUTS
async def test_a_result_that_cannot_be_fetched_now_is_tried_for_as_long_as_ever(
    studio: Studio, comfy: Server, by: int
) -> None:
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())
    await studio.until_at("collecting")
    comfy.simulator.disconnect()
    studio.checkpoints.release()
    await studio.until_state(comfy, "unreachable", step=0.5)
    await studio.pass_time(60, step=2)
    studio.clock.put(by)
    await studio.pass_time(60, step=2)
    assert (await studio.task(task_id))["phase"] == "fetching"
    await comfy.simulator.reconnect()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert len(task["outputs"]) == 1


@PUTS
async def test_a_server_at_rest_is_asked_how_it_is_as_often_as_ever(studio: Studio, comfy: Server, by: int) -> None:
    studio.clock.put(by)
    comfy.simulator.disconnect()
    await studio.pass_time(40, step=1)
    assert (await studio.server_row(comfy))["state"] == "unreachable"
    studio.clock.put(by)
    await comfy.simulator.reconnect()
    await studio.pass_time(40, step=1)
    assert (await studio.server_row(comfy))["state"] == "ready"


@PUTS
async def test_one_absence_is_no_proof_though_the_clock_says_that_time_has_passed(
    studio: Studio, comfy: Server, by: int
) -> None:
    """The answer to the POST was lost, and the server does not tell what it has just taken."""
    comfy.hold("node", SLOW)
    absent = {"route": "GET /api/jobs/{job_id}", "do": "status", "status": 404, "body": '{"error": "Job not found"}'}
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "lose"}, {**absent, "times": 2}], "deaf": True})
    task_id = await studio.submit(slow_picture())

    async def absent_once() -> bool:
        return any(each["absent_at"] is not None for each in await studio.attempts(task_id))

    await studio.until(absent_once)
    studio.clock.put(by)
    await studio.reaches(task_id, "RUNNING", step=0.5)
    assert comfy.requests("POST /prompt") == 1
