"""A server that goes out of reach while it holds our work: nobody knows what it does, so nothing is decided early."""

from datetime import UTC, datetime
from typing import Any

import pytest
import structlog

from genqueue.dispatch.runs import refresh
from genqueue.store.tasks.user_actions import clear
from tests.support.graphs import SLOW, picture, slow_picture
from tests.support.studio import Server, Studio

LIMIT_S = 7200


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


async def test_an_outage_is_one_warning_however_many_runs_and_looks_it_has(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    await studio.reaches(await studio.submit(slow_picture(1)), "RUNNING")
    await studio.reaches(await studio.submit(slow_picture(2)), "QUEUED")
    with structlog.testing.capture_logs() as logs:
        for outages in (1, 2):
            comfy.simulator.disconnect()
            await studio.pass_time(30, step=1)
            told = [each["log_level"] for each in logs if each["event"] == "look_up_failed"]
            assert told.count("warning") == outages
            assert len(told) > 4 * outages
            await comfy.simulator.reconnect()
            await studio.until_state(comfy, "ready")
            await studio.pass_time(5)


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


async def out_of_time(studio: Studio, comfy: Server, task_id: str) -> dict[str, Any]:
    """Let the time of a run pass while its server is away."""
    before = await studio.task(task_id)
    await studio.pass_time(LIMIT_S - 60, step=600)
    assert (await studio.task(task_id))["status"] == before["status"]
    return await studio.reaches(task_id, "FAILED", step=5)


async def test_the_limit_of_a_run_goes_on_while_its_server_is_away(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    gone_at = (await studio.server_row(comfy))["unreachable_since"]
    task = await out_of_time(studio, comfy, task_id)
    since = datetime.fromtimestamp(gone_at / 1_000_000, tz=UTC).strftime("%Y-%m-%d %H:%M UTC")
    told = {"told_as": "run_timeout_away", "minutes": 120, "backend": "comfy0", "since": since}
    assert (task["error"]["code"], task["error"]["arguments"]) == ("run_timeout", told)
    assert task["completed_at"] - task["attempts"][0]["started_at"] < (LIMIT_S + 10) * 1_000_000
    (left,) = task["attempts"]
    assert (left["closed_at"], left["cancel_requested_at"], left["abandoned_at"]) == (None, None, task["completed_at"])
    # It is not run again by itself, nor given to another server.
    other = await studio.open_server()
    await studio.pass_time(1200, step=30)
    assert ((await studio.task(task_id))["status"], other.requests("POST /prompt")) == ("FAILED", 0)


async def test_a_finished_run_is_collected_when_its_server_returns_after_the_limit(
    studio: Studio, comfy: Server
) -> None:
    task_id = await given_away(studio, comfy)
    await out_of_time(studio, comfy, task_id)
    await studio.pass_time(9 * 3600, step=600)
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    task = await succeeds_after_all(studio, task_id)
    assert (len(task["attempts"]), comfy.executions().total(), task["execution_count"]) == (1, 1, 1)
    assert (len(task["outputs"]), task["error"], task["task_msg"]) == (1, None, None)
    (attempt,) = task["attempts"]
    assert attempt["started_at"] < attempt["abandoned_at"] < attempt["resumed_at"] <= attempt["closed_at"]
    assert (task["started_at"], attempt["outcome"]) == (attempt["started_at"], "succeeded")


async def succeeds_after_all(studio: Studio, task_id: str) -> dict[str, Any]:
    """The task, once it has come back from FAILED."""

    async def there() -> dict[str, Any] | None:
        task = await studio.task(task_id)
        return task if task["status"] == "SUCCESS" else None

    task = await studio.until(there, step=1)
    assert task is not None
    return task


async def test_a_run_that_still_executes_after_its_limit_when_its_server_returns_is_ended_there(
    studio: Studio, comfy: Server
) -> None:
    task_id = await given_away(studio, comfy)
    await out_of_time(studio, comfy, task_id)
    with structlog.testing.capture_logs() as logs:
        await comfy.simulator.reconnect()
        (attempt,) = await studio.closes(task_id, step=1)
        await studio.until_state(comfy, "ready", step=1)
    assert (attempt["outcome"], (await studio.task(task_id))["status"]) == ("cancelled", "FAILED")
    assert [each["state"] for each in logs if each["event"] == "backend_state"] == ["ready"]
    comfy.release()
    await studio.reaches(await studio.submit(picture(2)), "SUCCESS", step=1)
    assert (await studio.task(task_id))["error"]["code"] == "run_timeout"


async def test_a_run_that_was_just_asked_to_end_is_no_sign_of_a_deaf_server(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture(interruptible=False))
    await studio.reaches(task_id, "RUNNING")
    comfy.simulator.disconnect()
    await phase(studio, task_id, "unreachable")
    await out_of_time(studio, comfy, task_id)
    await comfy.simulator.reconnect()

    async def asked() -> bool:
        return (await studio.attempts(task_id))[0]["cancel_requested_at"] is not None

    await studio.until(asked, step=0.5)
    await studio.pass_time(5, step=0.5)
    studio.dispatcher.leased_backends[comfy.id].doubt.set()
    await studio.pass_time(10, step=0.5)
    assert (await studio.server_row(comfy))["state"] == "ready"
    await studio.until_state(comfy, "suspect", step=1)


async def test_a_prompt_that_waits_there_has_its_time_from_the_moment_its_server_went_away(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    first = await studio.submit(slow_picture(1))
    await studio.reaches(first, "RUNNING")
    second = await studio.submit(slow_picture(2))
    await studio.reaches(second, "QUEUED")
    await studio.pass_time(3600, step=60)
    assert (await studio.task(second))["timeout_at"] is None
    comfy.simulator.disconnect()
    await phase(studio, second, "unreachable")
    gone_at = (await studio.server_row(comfy))["unreachable_since"]
    task = await studio.task(second)
    assert abs(task["timeout_at"] - gone_at - LIMIT_S * 1_000_000) <= 5_000_000
    await studio.pass_time(LIMIT_S - 60, step=600)
    assert [(await studio.task(each))["status"] for each in (first, second)] == ["FAILED", "QUEUED"]
    task = await studio.reaches(second, "FAILED", step=5)
    assert (task["error"]["code"], task["execution_count"]) == ("run_timeout", 0)
    # Both have ended there meanwhile: both are results, and the one that nobody saw is counted.
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    for task_id in (first, second):
        task = await succeeds_after_all(studio, task_id)
        assert (len(task["attempts"]), task["execution_count"]) == (1, 1)
    assert comfy.executions().total() == 2


async def test_a_prompt_that_waits_again_has_no_end_before_it_begins(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    first = await studio.submit(slow_picture(1))
    await studio.reaches(first, "RUNNING")
    second = await studio.submit(slow_picture(2))
    await studio.reaches(second, "QUEUED")
    comfy.simulator.disconnect()
    await phase(studio, second, "unreachable")
    await comfy.simulator.reconnect()
    await phase(studio, second, "waiting")
    assert (await studio.task(second))["timeout_at"] is None


async def test_what_was_being_sent_when_its_server_went_away_comes_to_an_end_too(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "lose"}], "deaf": True})
    studio.checkpoints.hold("sending")
    task_id = await studio.submit(slow_picture())
    await studio.until_at("sending")
    away = {"route": "GET /api/jobs/{job_id}", "do": "drop", "times": None}
    comfy.faults.change({"replies": [away, {"route": "GET /queue", "do": "drop", "times": None}]})
    studio.checkpoints.release()
    await studio.until_held(comfy)
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=0.5)
    assert (await studio.task(task_id))["status"] == "PENDING"
    task = await studio.reaches(task_id, "FAILED", step=300)
    assert task["error"]["code"] == "run_timeout"
    for each in comfy.faults.replies:
        each.times = 0
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    task = await succeeds_after_all(studio, task_id)
    (attempt,) = task["attempts"]
    assert (task["execution_count"], comfy.executions(), attempt["posts"]) == (1, {attempt["id"]: 1}, 1)
    assert task["remote_id"] == attempt["id"]


async def test_what_was_being_sent_has_no_end_any_more_when_its_server_has_taken_it(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    first = await studio.submit(slow_picture(1))
    await studio.until_held(comfy)
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "lose"}], "deaf": True})
    studio.checkpoints.hold("sending")
    second = await studio.submit(picture(2))
    await studio.until_at("sending")
    away = {"do": "drop", "times": None}
    comfy.faults.change({"replies": [{"route": "GET /api/jobs/{job_id}", **away}, {"route": "GET /queue", **away}]})
    studio.checkpoints.release()

    async def sent() -> bool:
        return comfy.simulator.machine.queue.remaining == 2

    await studio.until(sent)
    comfy.simulator.disconnect()
    await phase(studio, second, "unreachable")
    task = await studio.task(second)
    assert (task["status"], task["timeout_at"] is not None) == ("PENDING", True)
    for each in comfy.faults.replies:
        each.times = 0
    await comfy.simulator.reconnect()
    task = await studio.reaches(second, "QUEUED", step=1)
    assert task["timeout_at"] is None
    comfy.release()
    for task_id in (first, second):
        await studio.reaches(task_id, "SUCCESS", step=1)


async def test_a_server_that_answers_every_probe_and_no_question_about_a_run_does_not_stop_its_time(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())
    await studio.reaches(task_id, "RUNNING")
    broken = {"do": "status", "status": 500, "times": None}
    routes = ("GET /api/jobs/{job_id}", "GET /queue", "GET /history/{prompt_id}")
    comfy.faults.change({"replies": [{"route": route, **broken} for route in routes]})
    task = await studio.reaches(task_id, "FAILED", step=120)
    assert (task["error"]["code"], (await studio.server_row(comfy))["state"]) == ("run_timeout", "ready")


async def test_a_restart_of_ours_does_not_give_a_run_more_time(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    await studio.pass_time(3600, step=600)
    await studio.crash()
    studio.clock.advance(3000)
    await studio.reopen()
    await studio.pass_time(300, step=10)
    assert (await studio.task(task_id))["status"] == "RUNNING"
    task = await studio.reaches(task_id, "FAILED", step=10)
    assert task["completed_at"] - task["attempts"][0]["started_at"] < (LIMIT_S + 30) * 1_000_000


@pytest.mark.parametrize("step", ["settled", "collected", "settling"])
async def test_a_crash_after_the_limit_loses_no_result(studio: Studio, comfy: Server, step: str) -> None:
    task_id = await given_away(studio, comfy)
    if step == "settled":
        studio.checkpoints.hold(step)
    await out_of_time(studio, comfy, task_id)
    await finish_there(studio, comfy)
    if step != "settled":
        studio.checkpoints.hold(step)
        await comfy.simulator.reconnect()
        await studio.until_at(step)
        task = await studio.task(task_id)
        assert (task["status"], task["phase"], task["error"]) == ("RUNNING", "fetching", None)
    await studio.crash()
    studio.checkpoints.release()
    if step == "settled":
        await comfy.simulator.reconnect()
    await studio.reopen()
    task = await succeeds_after_all(studio, task_id)
    assert (len(task["attempts"]), task["execution_count"], len(task["outputs"])) == (1, 1, 1)
    assert comfy.executions().total() == 1


async def test_a_restart_by_its_user_stands_where_nothing_had_finished(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    await out_of_time(studio, comfy, task_id)
    other = await studio.open_server()
    other.hold("node", SLOW)
    assert await studio.start_task(task_id) == "PENDING"
    await studio.until_held(other)
    await comfy.simulator.reconnect()

    async def cancelled() -> bool:
        return (await studio.attempts(task_id))[0]["outcome"] is not None

    await studio.until(cancelled, step=1)
    other.release()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    first, second = task["attempts"]
    assert (first["outcome"], second["outcome"], second["backend_id"]) == ("cancelled", "succeeded", other.id)


async def test_a_finished_run_spares_the_one_that_its_user_has_asked_for(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    await out_of_time(studio, comfy, task_id)
    await finish_there(studio, comfy)
    assert await studio.start_task(task_id) == "PENDING"
    await comfy.simulator.reconnect()
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (len(task["attempts"]), comfy.executions().total(), task["execution_count"]) == (1, 1, 1)


async def test_a_deleted_task_stays_deleted_and_leaves_nothing(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    await out_of_time(studio, comfy, task_id)
    await studio.delete_task(task_id)
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    await studio.closes(task_id, step=1)
    task = await studio.task(task_id)
    assert (task["status"], task["outputs"], studio.stored_files()) == ("FAILED", [], [])


async def test_a_cleared_task_stays_cleared_and_its_result_is_among_the_works(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    await out_of_time(studio, comfy, task_id)
    await studio.wish(clear, task_id)
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    task = await succeeds_after_all(studio, task_id)
    assert (task["cleared_at"] is not None, len(task["outputs"])) == (True, 1)


async def test_a_stop_of_a_run_whose_server_is_away_stands_before_its_limit(studio: Studio, comfy: Server) -> None:
    task_id = await given_away(studio, comfy)
    await studio.pass_time(LIMIT_S - 3, step=600)
    assert await studio.stop_task(task_id) == "stopping"
    task = await studio.reaches(task_id, "STOPPED")
    await finish_there(studio, comfy)
    await comfy.simulator.reconnect()
    await studio.closes(task_id, step=1)
    task = await studio.task(task_id)
    assert (task["status"], task["error"], task["outputs"]) == ("STOPPED", None, [])


async def test_a_result_that_was_asked_for_again_can_be_asked_for_once_more(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": "/view", "do": "status", "status": 400, "times": 1}]})
    task_id = await studio.submit(picture())
    task = await studio.reaches(task_id, "FAILED", step=1)
    assert task["error"]["code"] == "fetch_failed"
    comfy.simulator.disconnect()
    await studio.until_state(comfy, "unreachable", step=1)
    assert await studio.fetch_again(task_id) == "QUEUED"
    task = await studio.reaches(task_id, "FAILED", step=300)
    assert (task["error"]["code"], task["error"]["arguments"]["reason"]["code"]) == ("fetch_failed", "run_timeout")
    await comfy.simulator.reconnect()
    assert await studio.fetch_again(task_id) == "QUEUED"
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (len(task["outputs"]), comfy.executions().total()) == (1, 1)


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
    (run,) = studio.dispatcher.leased_backends[comfy.id].runs.values()
    refresh(run, run.open._replace(current=False))
    await studio.pass_time(2)
    assert (comfy.requests("POST /interrupt"), comfy.held()) == (0, [run.id])
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert len(task["attempts"]) == 1
