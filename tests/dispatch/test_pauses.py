"""Paused: what runs there ends, nothing new is sent, and afterwards everything goes on where it stood."""

from typing import Any

from genqueue.store.tasks.pauses import (
    PauseBackend,
    PauseQueue,
    pause_backend,
    pause_queue,
    resume_backend,
    resume_queue,
)
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio


async def wish(studio: Studio, verb: Any, server: Server | None = None) -> None:
    at = studio.clock.now()
    await studio.store.write(verb, PauseQueue(at) if server is None else PauseBackend(server.id, at))


async def statuses(studio: Studio, task_ids: list[str]) -> list[str]:
    return [(await studio.task(task_id))["status"] for task_id in task_ids]


async def test_what_runs_when_the_queue_is_paused_ends_and_the_rest_waits_for_the_resume(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    tasks = await studio.submit_all(*(slow_picture(colour) for colour in range(1, 6)))
    await studio.until_held(comfy)
    await studio.reaches(tasks[1], "QUEUED")
    await wish(studio, pause_queue)
    comfy.release()
    for task_id in tasks[:2]:
        await studio.reaches(task_id, "SUCCESS")
    await studio.pass_time(30, step=1)
    assert (await statuses(studio, tasks[2:]), comfy.requests("POST /prompt")) == (["PENDING"] * 3, 2)
    await wish(studio, resume_queue)
    for task_id in tasks[2:]:
        await studio.reaches(task_id, "SUCCESS")


async def test_a_paused_queue_is_still_paused_in_the_next_process(studio: Studio, comfy: Server) -> None:
    await wish(studio, pause_queue)
    task_id = await studio.submit(picture())
    await studio.close()
    await studio.reopen()
    await studio.pass_time(30, step=1)
    assert await statuses(studio, [task_id]) == ["PENDING"]
    await wish(studio, resume_queue)
    await studio.reaches(task_id, "SUCCESS")


async def test_a_paused_server_is_drained_and_the_others_take_its_work(studio: Studio, comfy: Server) -> None:
    other = await studio.open_server()
    comfy.hold("node", SLOW)
    running = await studio.submit(slow_picture(1))
    await studio.until_held(comfy)
    await wish(studio, pause_backend, comfy)
    tasks = await studio.submit_all(*(picture(colour) for colour in range(2, 8)))
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")
    comfy.release()
    await studio.reaches(running, "SUCCESS")
    assert (len(comfy.executions()), len(other.executions())) == (1, 6)
    await wish(studio, resume_backend, comfy)
    await wish(studio, pause_backend, other)
    await studio.reaches(await studio.submit(picture(9)), "SUCCESS")
    assert (len(comfy.executions()), len(other.executions())) == (2, 6)


async def test_what_was_claimed_but_not_sent_goes_back_to_its_place(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("prepared")
    task_id = await studio.submit_with_photo()

    async def prepared() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(prepared)
    turn = (await studio.task(task_id))["turn"]
    await wish(studio, pause_queue)
    studio.checkpoints.release()
    (attempt,) = await studio.closes(task_id)
    task = await studio.task(task_id)
    assert (attempt["outcome"], task["status"], task["turn"]) == ("not_sent", "PENDING", turn)
    assert comfy.requests("POST /prompt") == 0
    await wish(studio, resume_queue)
    done = await studio.reaches(task_id, "SUCCESS")
    assert (done["execution_count"], done["retry_count"]) == (1, 0)


async def test_a_paused_server_may_be_switched_off_and_on(studio: Studio, comfy: Server) -> None:
    await wish(studio, pause_backend, comfy)
    task_id = await studio.submit(picture())
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=1)
    await studio.pass_time(3600, step=10)
    await wish(studio, resume_backend, comfy)
    await comfy.simulator.reconnect()
    done = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (done["retry_count"], len(done["attempts"])) == (0, 1)
