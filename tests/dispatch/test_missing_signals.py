"""Signals are only speed: whatever the socket does not say is found out by asking."""

import pytest

from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio


async def given_running(studio: Studio, server: Server) -> str:
    server.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    return task_id


@pytest.mark.parametrize("fault", ["deaf", "stalled"])
async def test_a_run_is_collected_though_the_socket_says_nothing_any_more(
    studio: Studio, comfy: Server, fault: str
) -> None:
    task_id = await given_running(studio, comfy)
    comfy.faults.change({fault: True})
    comfy.release()
    while comfy.simulator.machine.queue.remaining:
        await studio.breathe()
    ended_at = studio.clock.now()
    task = await studio.reaches(task_id, "SUCCESS", step=0.25)
    assert task["completed_at"] - ended_at < 300_000_000
    comfy.faults.change({fault: False})


@pytest.mark.parametrize("fault", ["deaf", "stalled"])
async def test_a_whole_batch_runs_on_a_server_that_never_says_a_word(studio: Studio, comfy: Server, fault: str) -> None:
    comfy.faults.change({fault: True})
    tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 7)))
    done = [await studio.reaches(task_id, "SUCCESS", step=0.5) for task_id in tasks]
    assert comfy.executions() == {task["attempts"][-1]["id"]: 1 for task in done}
    comfy.faults.change({fault: False})


async def test_sockets_that_were_forgotten_there_cost_time_and_nothing_else(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    assert comfy.simulator.harm_sockets("deafen") == 1
    comfy.release()
    await studio.reaches(task_id, "SUCCESS", step=1)


async def test_a_silent_run_is_looked_up_every_half_minute(studio: Studio, comfy: Server) -> None:
    await given_running(studio, comfy)
    await studio.pass_time(5)
    before = comfy.requests("GET /api/jobs/{job_id}")
    await studio.pass_time(300, step=1)
    asked = comfy.requests("GET /api/jobs/{job_id}") - before
    assert asked == 10, "one look-up in each half minute"


async def test_an_old_server_without_jobs_is_asked_for_its_queue_and_then_its_history(studio: Studio) -> None:
    comfy = await studio.open_server(version="0.3.64")
    tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 4)))
    done = [await studio.reaches(task_id, "SUCCESS", step=0.5) for task_id in tasks]
    assert comfy.executions() == {task["attempts"][-1]["id"]: 1 for task in done}
    assert comfy.requests("GET /history/{prompt_id}") >= 3


async def test_a_user_may_ask_at_any_time(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    answer = await studio.dispatcher.check(task_id)
    assert (answer["backend_id"], answer["state"]) == (comfy.id, "running")
