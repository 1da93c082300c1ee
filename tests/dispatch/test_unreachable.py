"""A server that goes out of reach while it holds our work: nobody knows what it does, so nothing is decided early."""

from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio


async def phase(studio: Studio, task_id: str, wanted: str | None) -> None:
    """Wait until the task shows this phase."""

    async def shown() -> bool:
        return bool((await studio.task(task_id))["phase"] == wanted)

    await studio.until(shown)


async def test_a_run_keeps_its_status_and_shows_that_its_server_is_away(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await phase(studio, task_id, "unreachable")
    await studio.pass_time(300, step=5)
    assert (await studio.task(task_id))["status"] == "RUNNING"
    await comfy.simulator.reconnect()
    await phase(studio, task_id, "executing")
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (len(task["attempts"]), comfy.executions()) == (1, {task["attempts"][0]["id"]: 1})


async def test_a_queued_task_shows_again_that_it_waits(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    first = await studio.submit(slow_picture(1))
    await studio.reaches(first, "RUNNING")
    second = await studio.submit(picture(2))
    await studio.reaches(second, "QUEUED")
    comfy.simulator.disconnect()
    await phase(studio, second, "unreachable")
    await comfy.simulator.reconnect()
    await phase(studio, second, "waiting")


async def test_after_the_limit_another_server_runs_it_and_the_old_run_is_cancelled_first_when_its_server_returns(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await phase(studio, task_id, "unreachable")
    other = await studio.open_server()
    gone_at = (await studio.server_row(comfy))["unreachable_since"]
    task = await studio.reaches(task_id, "SUCCESS", step=2)
    lost, done = task["attempts"]
    assert done["claimed_at"] - gone_at >= 600_000_000
    assert (lost["closed_at"], done["backend_id"], other.executions()) == (None, other.id, {done["id"]: 1})
    # The server returns: the run there is cancelled before anything new is sent.
    other.simulator.disconnect()
    await studio.until_state(other, "unreachable", step=1)
    waiting = await studio.submit(picture(2))
    await comfy.simulator.reconnect()
    await studio.closes(task_id)
    await studio.reaches(waiting, "SUCCESS")
    lost, done = await studio.attempts(task_id)
    assert lost["outcome"] == "cancelled"
    assert lost["cancel_requested_at"] <= (await studio.attempts(waiting))[0]["claimed_at"]
    assert (await studio.task(task_id))["outputs"][0]["attempt_id"] == done["id"]


async def test_a_run_that_ended_well_during_the_absence_is_collected(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await phase(studio, task_id, "unreachable")
    comfy.release()
    while comfy.simulator.machine.queue.remaining:
        await studio.breathe()
    await comfy.simulator.reconnect()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (len(task["attempts"]), len(task["outputs"])) == (1, 1)


async def test_a_run_on_an_unreachable_server_can_be_stopped(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await phase(studio, task_id, "unreachable")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    await comfy.simulator.reconnect()
    (attempt,) = await studio.closes(task_id)
    assert attempt["outcome"] == "cancelled"
