"""The machine restarts, or sleeps, in the middle of everything: the clock that nobody sets begins anew, or jumps, and
the wall clock may show anything."""

import pytest

from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio

DAY_S, HOUR_S = 86_400, 3_600
BACK = pytest.mark.parametrize("by", [-HOUR_S, 1], ids=["an hour back", "right"])
REBOOTS = pytest.mark.parametrize("by", [DAY_S, -HOUR_S], ids=["a day on", "an hour back"])


@BACK
async def test_a_run_has_the_time_that_was_left(studio: Studio, comfy: Server, by: int) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=80)
    await studio.reaches(task_id, "RUNNING")
    await studio.pass_time(30, step=2)
    await studio.reboot(by)
    await studio.pass_time(40, step=2)
    assert (await studio.task(task_id))["status"] == "RUNNING"
    await studio.pass_time(40, step=1)
    assert (await studio.attempts(task_id))[0]["outcome"] == "cancelled"


async def test_what_was_made_in_a_long_night_is_collected(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=80)
    await studio.reaches(task_id, "RUNNING")
    await studio.while_time_passes(studio.closing())
    comfy.release()
    await comfy.until_ended()
    await studio.reboot(DAY_S)
    assert (await studio.reaches(task_id, "SUCCESS"))["execution_count"] == 1


@REBOOTS
async def test_a_retry_comes_when_its_pause_is_over_or_at_once(studio: Studio, by: int) -> None:
    comfy = await studio.open_server(known=True)
    comfy.simulator.disconnect()
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "RETRYING")
    await studio.reboot(by)
    await comfy.simulator.reconnect()
    await studio.pass_time(75, step=1)
    assert (await studio.task(task_id))["status"] == "SUCCESS"


@REBOOTS
async def test_a_server_is_asked_at_once_though_nothing_was_ever_made(studio: Studio, comfy: Server, by: int) -> None:
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=0.5)
    await studio.pass_time(600, step=20)
    await studio.reboot(by)
    await comfy.simulator.reconnect()
    await studio.pass_time(40, step=1)
    assert (await studio.server_row(comfy))["state"] == "ready"


@REBOOTS
async def test_a_stop_that_nobody_hears_becomes_final(studio: Studio, comfy: Server, by: int) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=8000)
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=0.5)
    await studio.stop_task(task_id)
    await studio.reboot(by)
    await studio.pass_time(5, step=0.5)
    assert (await studio.task(task_id))["status"] == "STOPPED"


@REBOOTS
async def test_what_an_outage_has_failed_is_started_at_its_end(studio: Studio, comfy: Server, by: int) -> None:
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=1)
    task_id = await studio.submit(picture())
    await studio.pass_time(HOUR_S, step=30)
    assert (await studio.task(task_id))["status"] == "FAILED"
    turn = (await studio.task(task_id))["turn"]
    await studio.reboot(by)
    late = await studio.submit(picture(2))
    await comfy.simulator.reconnect()
    task = await studio.reaches_again(task_id, "SUCCESS", step=1)
    assert task["turn"] < (await studio.task(late))["turn"]
    assert (task["turn"] == turn) == (by > 0)


@pytest.mark.parametrize("finished", [True, False], ids=["ended meanwhile", "still at work"])
async def test_a_suspended_machine_wakes_up(studio: Studio, comfy: Server, *, finished: bool) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(), running_timeout_s=80)
    await studio.reaches(task_id, "RUNNING")
    if finished:
        comfy.release()
        await comfy.until_ended()
    studio.clock.advance(HOUR_S)
    await studio.pass_time(20, step=0.5)
    task = await studio.task(task_id)
    if finished:
        assert (task["status"], task["execution_count"]) == ("SUCCESS", 1)
    else:
        assert task["attempts"][0]["outcome"] == "cancelled"
