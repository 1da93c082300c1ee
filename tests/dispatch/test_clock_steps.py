"""Somebody sets the wall clock of the machine, forward or back: no time has passed, so nothing is given up or late."""

import aiohttp
import pytest
from sqlalchemy import Connection, select

from genqueue.clock import SECOND
from genqueue.config import MEGABYTE
from genqueue.store.database.tables import task
from genqueue.store.files.disk_space import LOOK_S
from genqueue.store.writing.events import read_events
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


STEPS = pytest.mark.parametrize("by", [DAY_S, -3600, -1800], ids=["a day on", "an hour back", "half an hour back"])


async def put(studio: Studio, by: int) -> None:
    """Somebody sets the clock, and the program has had the time to see it."""
    studio.clock.put(by)
    await studio.pass_time(2, step=0.5)


@STEPS
async def test_a_retry_comes_when_its_pause_is_over(studio: Studio, by: int) -> None:
    comfy = await studio.open_server(known=True)
    comfy.simulator.disconnect()
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RETRYING")
    before = await studio.task(task_id)
    await put(studio, by)
    after = await studio.task(task_id)
    assert after["next_retry_at"] - before["next_retry_at"] == by * SECOND
    assert after["created_at"] == before["created_at"]
    await comfy.simulator.reconnect()
    await studio.reaches(task_id, "SUCCESS")


@STEPS
async def test_a_stop_is_final_after_its_grace_and_not_before(studio: Studio, comfy: Server, by: int) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=8000)
    await studio.reaches(task_id, "RUNNING")
    comfy.faults.change({"replies": [{"route": "POST /interrupt", "do": "status", "status": 500}]})
    comfy.faults.change({"replies": [{"route": "POST /api/jobs/{job_id}/cancel", "do": "hang"}]})
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=0.5)
    await studio.stop_task(task_id)
    studio.clock.put(by)
    await studio.pass_time(1, step=0.5)
    assert (await studio.task(task_id))["status"] == "RUNNING"
    await studio.pass_time(3, step=0.5)
    assert (await studio.task(task_id))["status"] == "STOPPED"


@STEPS
async def test_whoever_comes_later_overtakes_nobody(studio: Studio, comfy: Server, by: int) -> None:
    comfy.hold("node", SLOW)
    first = [await studio.submit(slow_picture(seed)) for seed in range(4)]
    await studio.until_held(comfy)
    await put(studio, by)
    late = await studio.submit(picture())
    turns: dict[str, int] = await studio.store.read(_turns)
    assert max(turns, key=lambda each: turns[each]) == late
    assert sorted(first, key=lambda each: turns[each]) == first


def _turns(connection: Connection) -> dict[str, int]:
    return {row.id: row.turn for row in connection.execute(select(task.c.id, task.c.turn))}


@STEPS
async def test_what_was_deleted_can_be_undone_for_as_long_as_ever(studio: Studio, comfy: Server, by: int) -> None:
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "SUCCESS")
    before = studio.app.clock.now()
    await studio.delete_task(task_id)
    await put(studio, by)
    await studio.app.house.keep_house()
    deleted_at = (await studio.task(task_id))["deleted_at"]
    assert before <= deleted_at - by * SECOND <= studio.app.clock.now() - by * SECOND


@STEPS
async def test_a_restart_of_the_server_is_still_seen_as_one(studio: Studio, comfy: Server, by: int) -> None:
    """That a connection is younger than a prompt is told from moments before and after the step."""
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    await put(studio, by)
    comfy.hold("node", SLOW)
    await comfy.simulator.restart()
    task = await studio.reaches(task_id, "PENDING", "QUEUED", "RUNNING", step=0.5)
    assert task["status"] != "STOPPED"
    await studio.until(lambda: _attempts(studio, task_id, 2), step=0.5)
    assert (await studio.attempts(task_id))[0]["outcome"] == "vanished"


async def test_what_somebody_takes_out_at_the_server_is_still_told_from_a_restart(
    studio: Studio, comfy: Server
) -> None:
    """Its connection is older than the prompt, also where the clock was put back after both."""
    comfy.hold("node", SLOW)
    await studio.reaches(await studio.submit(slow_picture()), "RUNNING")
    task_id = await studio.submit(picture())
    task = await studio.reaches(task_id, "QUEUED")
    await put(studio, -3600)
    assert comfy.simulator.machine.queue.delete(task["remote_id"])
    await studio.reaches(task_id, "STOPPED", step=1)


async def _attempts(studio: Studio, task_id: str, count: int) -> bool:
    return len(await studio.attempts(task_id)) >= count


async def test_the_room_on_the_disk_is_looked_at_as_often_as_ever(studio: Studio, comfy: Server) -> None:
    await put(studio, -DAY_S)
    studio.disk.free = 10 * MEGABYTE
    await studio.pass_time(LOOK_S + 1, step=0.5)
    assert studio.app.disk_space.is_shut


async def test_a_step_is_told_once_and_what_is_little_is_not(studio: Studio, comfy: Server) -> None:
    await put(studio, 1)
    assert studio.app.clock.now() == studio.clock.now()
    await put(studio, -3600)
    await put(studio, 0)
    assert studio.app.clock.now() == studio.clock.now()
    events = await studio.store.read(read_events, 0)
    assert [each.data["put_by_s"] for each in events if each.type == "clock.updated"] == [-3600]


async def test_a_suspended_machine_has_let_time_pass(studio: Studio, comfy: Server) -> None:
    """Awake time goes on in it, and so does the wall clock: that is no step, and the limit of a run counts it."""
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=600)
    await studio.reaches(task_id, "RUNNING")
    studio.clock.advance(599)
    await studio.breathe()
    assert (await studio.task(task_id))["status"] == "RUNNING"
    await studio.pass_time(4, step=0.5)
    assert (await studio.attempts(task_id))[0]["outcome"] == "cancelled"
    assert not [each for each in await studio.store.read(read_events, 0) if each.type == "clock.updated"]


@pytest.mark.parametrize("boot", ["", "same"], ids=["after a reboot", "within one boot"])
async def test_a_clock_that_went_back_while_nobody_looked_is_seen_at_the_start(
    studio: Studio, comfy: Server, boot: str
) -> None:
    """Also on another host, whose clock is behind: nothing waits for an hour, and nobody is overtaken."""
    studio.clock.boot = boot
    comfy.simulator.disconnect()
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RETRYING")
    left = (await studio.task(task_id))["next_retry_at"] - studio.app.clock.now()
    await studio.crash()
    studio.clock.put(-3600)
    await studio.reopen()
    after = (await studio.task(task_id))["next_retry_at"] - studio.app.clock.now()
    assert 0 < after <= left + 60 * SECOND
    await studio.crash()
    await studio.reopen()
    events = await studio.store.read(read_events, 0)
    assert len([each for each in events if each.type == "clock.updated"]) == 1


async def test_a_step_forward_between_two_lives_of_one_boot_is_seen_too(studio: Studio, comfy: Server) -> None:
    studio.clock.boot = "one"
    await studio.close()
    await studio.reopen()
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=600)
    await studio.reaches(task_id, "RUNNING", step=0.5)
    await studio.crash()
    studio.clock.put(DAY_S)
    await studio.reopen()
    await studio.pass_time(30, step=1)
    assert (await studio.task(task_id))["status"] == "RUNNING"
