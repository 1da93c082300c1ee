"""A server that goes out of reach while it holds our work: nobody knows what it does, so nothing is decided early."""

import structlog

from genqueue.dispatch.dispatcher import _refresh
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


async def given_away(studio: Studio, comfy: Server) -> str:
    """A task whose run is held on a server that went out of reach."""
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await phase(studio, task_id, "unreachable")
    return task_id


async def finish_there(studio: Studio, comfy: Server) -> None:
    """The run comes to its end on the server, though nobody can reach it."""
    comfy.release()
    while comfy.simulator.machine.queue.remaining:
        await studio.breathe()


async def released(studio: Studio, task_id: str) -> None:
    """Wait until it was given up with its server."""

    async def there() -> bool:
        return (await studio.attempts(task_id))[0]["abandoned_at"] is not None

    await studio.until(there, step=2)


async def given_busy(studio: Studio) -> tuple[Server, str]:
    """Another server that could run it, and is at work for long."""
    other = await studio.open_server(seats=1)
    other.hold("node", SLOW)
    busy = await studio.submit(slow_picture(7))
    await studio.until_held(other)
    return other, busy


async def test_without_another_server_it_waits_for_its_own_however_long_that_takes(
    studio: Studio, comfy: Server
) -> None:
    task_id = await given_away(studio, comfy)
    await studio.pass_time(9 * 3600, step=600)
    task = await studio.task(task_id)
    assert (task["status"], task["phase"], task["attempts"][0]["abandoned_at"]) == ("RUNNING", "unreachable", None)
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (len(task["attempts"]), comfy.executions().total(), task["execution_count"]) == (1, 1, 1)


async def test_a_released_run_that_ended_well_meanwhile_is_not_run_again(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    await studio.pass_time(6600, step=300)
    other, busy = await given_busy(studio)
    await released(studio, task_id)
    assert (await studio.task(task_id))["status"] == "PENDING"
    await studio.pass_time(1200, step=60)
    await finish_there(studio, comfy)
    # The probe is answered before anybody can ask for the run.
    busy_jobs = {"route": "GET /api/jobs/{job_id}", "do": "status", "status": 503, "times": 5}
    comfy.faults.change({"replies": [busy_jobs]})
    with structlog.testing.capture_logs() as logs:
        await comfy.simulator.reconnect()
        task = await studio.reaches(task_id, "SUCCESS", step=1)
        await studio.until_state(comfy, "ready", step=1)
    assert (len(task["attempts"]), task["execution_count"], task["task_msg"]) == (1, 1, None)
    assert (comfy.executions().total(), other.executions().total()) == (1, 1)
    # Its run began more than two hours ago, but nobody has found it deaf to anything.
    assert [each["state"] for each in logs if each["event"] == "backend_state"] == ["ready"]
    other.release()
    await studio.reaches(busy, "SUCCESS", step=1)


async def test_a_released_run_that_still_executes_is_followed_on_when_nobody_else_has_begun(
    studio: Studio, comfy: Server
) -> None:
    task_id = await given_away(studio, comfy)
    before = await studio.task(task_id)
    await given_busy(studio)
    await released(studio, task_id)
    await comfy.simulator.reconnect()
    task = await studio.reaches(task_id, "RUNNING", step=1)
    assert (task["started_at"], task["timeout_at"]) == (before["started_at"], before["timeout_at"])
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (len(task["attempts"]), comfy.executions().total(), task["execution_count"]) == (1, 1, 1)


async def test_a_released_prompt_that_still_waits_there_keeps_its_place(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    first, second = await studio.submit_all(slow_picture(1), slow_picture(2))
    await studio.reaches(second, "QUEUED")
    comfy.simulator.disconnect()
    await phase(studio, second, "unreachable")
    await given_busy(studio)
    for task_id in (first, second):
        await released(studio, task_id)
    await comfy.simulator.reconnect()
    await studio.reaches(second, "QUEUED", step=1)
    comfy.release()
    for task_id in (first, second):
        task = await studio.reaches(task_id, "SUCCESS", step=1)
        assert (len(task["attempts"]), task["execution_count"]) == (1, 1)
    assert comfy.executions().total() == 2


async def test_a_result_that_comes_back_ends_what_another_server_has_begun(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    other = await studio.open_server()
    other.hold("node", SLOW)
    await released(studio, task_id)
    await studio.until_held(other)
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert task["outputs"][0]["attempt_id"] == task["attempts"][0]["id"]
    first, second = await studio.closes(task_id)
    assert (first["outcome"], second["outcome"], other.simulator.machine.queue.remaining) == (
        "succeeded",
        "cancelled",
        0,
    )


async def test_a_released_task_that_was_stopped_meanwhile_stays_stopped(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    await given_busy(studio)
    await released(studio, task_id)
    assert await studio.stop_task(task_id) == "STOPPED"
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    await studio.closes(task_id, step=1)
    task = await studio.task(task_id)
    assert (task["status"], task["outputs"]) == ("STOPPED", [])


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


async def test_a_list_that_was_read_before_a_run_came_back_does_not_end_it(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    (run,) = studio.dispatcher.helds[comfy.id].runs.values()
    _refresh(run, run.open._replace(current=False))
    await studio.pass_time(2)
    assert (comfy.requests("POST /interrupt"), comfy.held()) == (0, [run.id])
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert len(task["attempts"]) == 1
