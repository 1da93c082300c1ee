"""Prompts that a server has taken and does not begin, though it runs nothing of ours."""

import aiohttp

from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio

LIMIT_S = 1800


async def given_foreign(comfy: Server, studio: Studio) -> None:
    """Somebody else's run, held in the middle of it."""
    comfy.hold("node", SLOW)
    async with aiohttp.ClientSession() as session:
        answer = await session.post(f"{comfy.simulator.url}/prompt", json={"prompt": slow_picture(99)})
        assert answer.status == 200
    await studio.until_held(comfy)


async def given_dead_worker(studio: Studio, comfy: Server) -> None:
    """The server answers and accepts, but the thread that runs prompts is gone, and nothing is left of it."""
    comfy.hold("done", do="zombie", times=1)
    await studio.reaches(await studio.submit(picture(50)), "SUCCESS")


async def test_behind_other_people_s_work_it_waits_where_there_is_no_other_server(
    studio: Studio, comfy: Server
) -> None:
    await given_foreign(comfy, studio)
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "QUEUED")
    await studio.pass_time(3 * LIMIT_S, step=60)
    task = await studio.task(task_id)
    assert (task["status"], task["attempts"][0]["cancel_requested_at"]) == ("QUEUED", None)
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert len(task["attempts"]) == 1


async def test_behind_other_people_s_work_another_server_gets_it_in_time(studio: Studio, comfy: Server) -> None:
    await given_foreign(comfy, studio)
    task_id = await studio.submit(picture())
    accepted_at = (await studio.reaches(task_id, "QUEUED"))["attempts"][0]["accepted_at"]
    other = await studio.open_server()
    task = await studio.reaches(task_id, "SUCCESS", step=10)
    left, done = task["attempts"]
    assert (left["outcome"], left["error"]["code"], done["backend_id"]) == ("cancelled", "queued_timeout", other.id)
    assert left["closed_at"] - accepted_at >= LIMIT_S * 1_000_000
    assert (task["execution_count"], task["requeue_count"]) == (1, 1)
    assert comfy.simulator.machine.queue.remaining == 1


async def test_what_was_being_claimed_when_its_server_turned_out_to_be_busy_is_not_sent_there(
    studio: Studio, comfy: Server
) -> None:
    studio.checkpoints.hold("claimed")
    task_id = await studio.submit(picture())
    await studio.until_at("claimed")
    held = studio.dispatcher.leased_backends[comfy.id]
    held.crowded_at = studio.clock.awake()
    studio.checkpoints.release()
    other = await studio.open_server()
    task = await studio.reaches(task_id, "SUCCESS")
    assert [(each["backend_id"], each["outcome"]) for each in task["attempts"]] == [
        (comfy.id, "not_sent"),
        (other.id, "succeeded"),
    ]
    assert comfy.requests("POST /prompt") == 0


async def test_where_nothing_runs_at_all_it_is_submitted_once_more_and_then_fails(
    studio: Studio, comfy: Server
) -> None:
    await given_dead_worker(studio, comfy)
    task_id = await studio.submit(picture())
    task = await studio.reaches(task_id, "FAILED", step=30)
    assert [each["outcome"] for each in task["attempts"]] == ["cancelled", "cancelled"]
    assert (task["error"]["code"], task["error"]["arguments"]) == (
        "queued_timeout",
        {"minutes": 30, "backend": "comfy0"},
    )
    assert (task["execution_count"], comfy.simulator.machine.queue.remaining) == (0, 0)


async def test_a_crash_of_ours_after_the_cancel_does_not_submit_it_once_more_than_that(
    studio: Studio, comfy: Server
) -> None:
    await given_dead_worker(studio, comfy)
    task_id = await studio.submit(picture())

    async def again() -> bool:
        return len(await studio.attempts(task_id)) == 2

    await studio.until(again, step=30)
    await studio.reaches(task_id, "QUEUED")

    async def cancelled() -> bool:
        return (await studio.attempts(task_id))[1]["cancel_requested_at"] is not None

    studio.checkpoints.hold("settling")
    await studio.until(cancelled, step=30)
    await studio.crash()
    studio.checkpoints.release()
    await studio.reopen()
    task = await studio.reaches(task_id, "FAILED", step=1)
    assert (task["error"]["code"], len(task["attempts"])) == ("queued_timeout", 2)


async def test_behind_a_long_run_of_ours_nothing_is_taken_back_and_the_time_begins_after_it(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    first, second = await studio.submit_all(slow_picture(1), slow_picture(2))
    await studio.reaches(first, "RUNNING")
    await studio.reaches(second, "QUEUED")
    await studio.open_server()
    await studio.pass_time(2 * LIMIT_S, step=60)
    comfy.faults.traps.clear()
    comfy.hold("node", "1")
    comfy.simulator.gate.release()
    await studio.reaches(first, "SUCCESS", step=1)
    await studio.pass_time(60, step=1)
    comfy.release()
    task = await studio.reaches(second, "SUCCESS", step=1)
    assert (len(task["attempts"]), task["requeue_count"]) == (1, 0)
