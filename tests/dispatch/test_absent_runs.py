"""Work that a server does not know any more: it restarted, or somebody took the work away there."""

from pathlib import Path

from genqueue.messages import word
from tests.support.graphs import SLOW, Graph, picture, slow_picture
from tests.support.studio import Server, Studio


async def given_running(studio: Studio, server: Server, graph: Graph | None = None) -> str:
    """A task that is held in the middle of its run."""
    server.hold("node", SLOW)
    task_id = await studio.submit(graph or slow_picture())
    await studio.reaches(task_id, "RUNNING")
    return task_id


async def test_a_run_that_a_restart_took_away_runs_again_under_a_new_attempt(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    comfy.faults.traps.clear()
    await comfy.simulator.restart(0)
    task = await studio.reaches(task_id, "SUCCESS")
    lost, done = task["attempts"]
    assert (lost["outcome"], done["outcome"], task["execution_count"]) == ("vanished", "succeeded", 2)
    assert comfy.executions() == {lost["id"]: 1, done["id"]: 1}


async def test_a_task_that_coincides_with_its_server_s_death_twice_is_not_fed_to_a_third(
    studio: Studio, comfy: Server
) -> None:
    task_id = await given_running(studio, comfy)
    await comfy.simulator.restart(0)

    async def running_again() -> bool:
        attempts = await studio.attempts(task_id)
        return len(attempts) == 2 and attempts[1]["started_at"] is not None

    await studio.until(running_again)
    await comfy.simulator.restart(0)
    task = await studio.reaches(task_id, "FAILED")
    assert (task["error"]["code"], task["error"]["arguments"]) == ("poison", {"times": 2, "backends": ["comfy0"]})
    assert (task["execution_count"], [each["outcome"] for each in task["attempts"]]) == (2, ["vanished", "vanished"])


async def test_poison_names_every_server_that_went_down(studio: Studio, comfy: Server) -> None:
    task_id = await given_running(studio, comfy)
    other = await studio.open_server()
    other.hold("node", SLOW)
    comfy.simulator.die()
    await studio.until_state(comfy, "unreachable", step=1)

    async def running_there() -> bool:
        attempts = await studio.attempts(task_id)
        return len(attempts) == 2 and attempts[1]["started_at"] is not None

    # The first one is found out by its return, and gets nothing while it is away.
    comfy.hold("node", SLOW)
    await comfy.simulator.restart(0)
    await studio.until(running_there, step=1)
    (second,) = [each["backend_id"] for each in (await studio.attempts(task_id))[1:]]
    await {comfy.id: comfy, other.id: other}[second].simulator.restart(0)
    task = await studio.reaches(task_id, "FAILED", step=1)
    names = {comfy.id: "comfy0", other.id: "comfy1"}
    told = list(dict.fromkeys(names[each["backend_id"]] for each in task["attempts"]))
    assert task["error"]["arguments"] == {"times": 2, "backends": told}


async def test_what_only_waited_behind_the_run_is_not_blamed(studio: Studio, comfy: Server) -> None:
    first = await given_running(studio, comfy)
    second = await studio.submit(slow_picture(2))
    await studio.reaches(second, "QUEUED")
    comfy.faults.traps.clear()
    await comfy.simulator.restart(0)
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in (first, second)]
    assert [(task["vanish_count"], task["execution_count"]) for task in done] == [(1, 2), (0, 1)]
    assert [task["attempts"][0]["outcome"] for task in done] == ["vanished", "vanished"]


async def test_a_run_that_vanished_before_it_began_counts_as_a_retry(studio: Studio, comfy: Server) -> None:
    await given_running(studio, comfy)
    second = await studio.submit(slow_picture(2))
    await studio.reaches(second, "QUEUED")
    studio.checkpoints.hold("claimed")
    await comfy.simulator.restart(0)
    task = await studio.reaches(second, "PENDING")
    assert (task["retry_count"], task["vanish_count"], task["execution_count"]) == (1, 0, 0)


async def test_one_absence_of_a_run_decides_nothing(studio: Studio, comfy: Server) -> None:
    """That the connection has broken may be heard later than the answer of the next life."""
    task_id = await given_running(studio, comfy)
    absent = {"route": "GET /api/jobs/{job_id}", "do": "status", "status": 404, "body": '{"error": "Job not found"}'}
    comfy.faults.change({"replies": [absent]})

    async def told() -> bool:
        return comfy.faults.replies[-1].times == 0

    await studio.until(told, step=1)
    await studio.pass_time(90, step=1)
    assert (await studio.task(task_id))["status"] == "RUNNING"
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["attempts"]), comfy.executions().total()) == (1, 1)


async def test_it_is_not_blamed_either_when_it_is_looked_up_long_after_the_run_before_it(studio: Studio) -> None:
    comfy = await studio.open_server(clock=studio.clock)
    first = await given_running(studio, comfy)
    second = await studio.submit(slow_picture(2))
    await studio.reaches(second, "QUEUED")
    comfy.faults.traps.clear()
    late = {"route": "GET /api/jobs/{job_id}", "do": "delay", "seconds": 12.0, "skip": 1}
    comfy.faults.change({"replies": [late]})
    await comfy.simulator.restart(0)
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in (first, second)]
    assert [(task["vanish_count"], task["execution_count"]) for task in done] == [(1, 2), (0, 1)]


async def test_a_file_that_was_finished_before_the_restart_saves_the_run(studio: Studio, comfy: Server) -> None:
    comfy.hold("success")
    task_id = await studio.submit(picture())
    await studio.until_held(comfy, "success")
    await studio.reaches(task_id, "RUNNING")
    await comfy.simulator.restart(0)
    comfy.release()
    task = await studio.reaches(task_id, "SUCCESS")
    (attempt,), (output,) = task["attempts"], task["outputs"]
    assert (comfy.executions(), task["execution_count"]) == ({attempt["id"]: 1}, 1)
    assert output["filename"] == "apple_00001_.png"


async def test_a_run_whose_answer_was_lost_and_that_a_restart_forgot_is_not_made_again(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("success")
    comfy.faults.change({"replies": [{"route": "POST /prompt", "do": "lose"}, {"route": "/view", "do": "drop"}]})
    away = {"route": "GET /api/jobs/{job_id}", "do": "status", "times": None, "status": 503}
    comfy.faults.change({"replies": [away], "deaf": True})
    task_id = await studio.submit(picture())
    await studio.until_held(comfy, "success")
    await comfy.simulator.restart(0)
    comfy.release()
    comfy.faults.replies[-1].times = 0
    comfy.faults.change({"deaf": False})
    task = await studio.reaches(task_id, "SUCCESS")
    (attempt,), (output,) = task["attempts"], task["outputs"]
    assert (comfy.executions(), attempt["posts"], task["execution_count"]) == ({attempt["id"]: 1}, 1, 1)
    assert output["filename"] == "apple_00001_.png"


async def test_a_folder_that_cannot_be_asked_yet_is_asked_again(studio: Studio, comfy: Server) -> None:
    comfy.hold("success")
    task_id = await studio.submit(picture())
    await studio.until_held(comfy, "success")
    await studio.reaches(task_id, "RUNNING")
    await comfy.simulator.restart(0)
    comfy.release()
    comfy.faults.change({"replies": [{"route": "/view", "do": "status", "times": 4, "status": 503}]})
    task = await studio.reaches(task_id, "SUCCESS")
    assert comfy.executions() == {task["attempts"][0]["id"]: 1}


async def test_a_run_that_somebody_interrupts_in_comfyui_is_stopped_there_and_not_run_again(
    studio: Studio, comfy: Server
) -> None:
    task_id = await given_running(studio, comfy)
    comfy.simulator.machine.interrupt.set()
    task = await studio.reaches(task_id, "STOPPED")
    assert (task["task_msg"]["code"], task["error"]["code"]) == ("stopped_at_server", "stopped_at_server")
    await studio.pass_time(60, step=2)
    assert (len(await studio.attempts(task_id)), sum(comfy.executions().values())) == (1, 1)


async def test_a_prompt_that_somebody_takes_out_of_the_queue_in_comfyui_is_stopped_there(
    studio: Studio, comfy: Server
) -> None:
    await given_running(studio, comfy)
    second = await studio.submit(picture(2))
    task = await studio.reaches(second, "QUEUED")
    assert comfy.simulator.machine.queue.delete(task["remote_id"])
    task = await studio.reaches(second, "STOPPED", step=1)
    assert (task["task_msg"]["code"], task["attempts"][0]["outcome"]) == ("stopped_at_server", "cancelled")


async def test_a_result_whose_history_somebody_deleted_is_found_by_its_name(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("running")
    comfy.hold("node", SLOW)
    task_id = await studio.submit(slow_picture())

    async def held() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(held)
    comfy.release()
    while comfy.simulator.machine.queue.remaining:
        await studio.breathe()
    comfy.simulator.machine.queue.history.clear()
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["outputs"]), len(task["attempts"])) == (1, 1)


async def test_a_restart_that_nobody_noticed_otherwise_is_not_taken_for_somebody_s_stop(
    studio: Studio, comfy: Server
) -> None:
    """The look-up is answered by the new life while the old connection was just lost: a race that a tie decides."""
    tasks = await studio.submit_all(*(slow_picture(colour) for colour in range(1, 5)))
    comfy.hold("node", SLOW, times=1)
    await studio.until_held(comfy, "node")
    await comfy.simulator.restart(0)
    for held in studio.dispatcher.leased_backends.values():
        held.wake_all()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")


async def test_a_last_execution_that_vanishes_fails_and_its_user_is_told_to_retry(tmp_path: Path) -> None:
    async with Studio(tmp_path, max_executions=1) as studio:
        comfy = await studio.open_server()
        task_id = await given_running(studio, comfy)
        comfy.faults.traps.clear()
        await comfy.simulator.restart(0)
        error = (await studio.reaches(task_id, "FAILED"))["error"]
    assert (error["code"], "重试" in word(error["code"], error["arguments"]).hint) == ("vanished", True)
