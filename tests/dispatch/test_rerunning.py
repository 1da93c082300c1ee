"""Runs that fail while they execute: again, behind those that wait, a few times; then FAILED with the last error."""

from typing import Any

import pytest

from genqueue.messages import word
from genqueue.tuning import EVERYBODY, INSTALLATION
from tests.support.graphs import SLOW, Graph, picture, slow_picture
from tests.support.studio import Server, Studio


def saves_twice() -> Graph:
    """One picture is saved before the node at which a run can be made to fail, and one after it."""
    graph = slow_picture()
    graph["0"] = {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "shop/early"}}
    return graph


async def executions(studio: Studio, task_id: str, count: int) -> dict[str, Any]:
    """The task, once it waits after so many executions."""

    async def there() -> dict[str, Any] | None:
        task = await studio.task(task_id)
        return task if task["execution_count"] == count and task["status"] == "PENDING" else None

    found = await studio.until(there)
    assert found is not None
    return found


async def test_a_node_that_raises_once_costs_one_more_execution(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", "2", do="fail", times=1)
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert [each["outcome"] for each in task["attempts"]] == ["failed", "succeeded"]
    assert (task["execution_count"], task["error"], task["task_msg"], len(task["outputs"])) == (2, None, None, 1)


async def test_after_three_executions_it_fails_in_the_words_of_the_requirement_and_with_the_last_real_error(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", "2", do="fail")
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    message = task["task_msg"]
    assert word(message["code"], message["arguments"]).message == "执行失败，重试超过3次"
    assert (task["error"]["code"], task["execution_count"]) == ("node_failed", 3)
    assert "simulated failure" in task["error"]["raw"]
    assert [each["outcome"] for each in task["attempts"]] == ["failed"] * 3
    assert comfy.executions() == {each["id"]: 1 for each in task["attempts"]}


async def test_a_start_by_the_user_gives_it_as_many_executions_again(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", "2", do="fail")
    task_id = await studio.submit(picture())
    await studio.reaches(task_id, "FAILED")
    assert await studio.start_task(task_id) == "PENDING"
    task = await studio.reaches(task_id, "FAILED")
    assert (task["execution_count"], task["task_msg"]["arguments"]) == (6, {"times": 3})


async def test_it_is_run_again_behind_those_that_wait_and_tells_why_it_waits(studio: Studio) -> None:
    comfy = await studio.open_server(seats=1)
    comfy.hold("node", SLOW, do="fail", times=1)
    comfy.hold("node", "1")
    first = await studio.submit(slow_picture(1))
    await studio.until_held(comfy)
    others = await studio.submit_all(picture(2), picture(3))
    await studio.pass_time(1)
    comfy.simulator.gate.release()
    task = await executions(studio, first, 1)
    assert (task["task_msg"]["code"], task["task_msg"]["arguments"]) == ("run_again", {"times": 1, "most": 3})
    assert task["error"]["code"] == "node_failed"
    comfy.release()
    ended = [await studio.reaches(task_id, "SUCCESS") for task_id in (*others, first)]
    assert sorted(ended, key=lambda each: each["completed_at"]) == ended
    assert [each["attempts"][-1]["id"] for each in ended] == sorted(each["attempts"][-1]["id"] for each in ended)


async def test_the_limit_is_a_setting(tmp_path: Any) -> None:
    async with Studio(tmp_path, max_executions=1) as studio:
        comfy = await studio.open_server()
        comfy.hold("node", "2", do="fail")
        task = await studio.reaches(await studio.submit(picture()), "FAILED")
        assert (task["execution_count"], task["task_msg"], task["error"]["code"]) == (1, None, "node_failed")


async def test_a_server_that_ran_out_of_memory_frees_it_before_it_runs_anything_again(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", "2", do="oom", times=1)
    asked: list[int] = []

    async def at(step: str, _attempt: str) -> None:
        if step == "submitting":
            asked.append(comfy.requests("POST /free"))

    studio.checkpoints.then = at
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    assert (task["attempts"][0]["error"]["code"], asked) == ("out_of_memory", [0, 1])


async def test_a_server_that_cannot_be_asked_for_its_memory_does_not_hold_up_the_task(
    studio: Studio, comfy: Server
) -> None:
    comfy.hold("node", "2", do="oom")
    comfy.faults.change({"replies": [{"route": "POST /free", "do": "status", "times": None}]})
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    assert (task["error"]["code"], task["execution_count"], comfy.requests("POST /free")) == ("out_of_memory", 3, 3)


async def test_files_of_a_failed_run_are_kept_until_a_later_one_leaves_its_own(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW, do="fail", times=1)
    comfy.faults.change({"cache": "none"})
    studio.checkpoints.hold("prepared")
    task_id = await studio.submit(saves_twice())

    async def claimed() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(claimed)
    studio.checkpoints.release()
    studio.checkpoints.hold("claimed")
    task = await executions(studio, task_id, 1)
    assert [each["filename"] for each in task["outputs"]] == ["early_00001_.png"]
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "SUCCESS")
    assert len(task["outputs"]) == 2
    assert {each["attempt_id"] for each in task["outputs"]} == {task["attempts"][1]["id"]}


LACKS = {"at": "node", "do": "fail", "node": "2", "message": "Model in folder 'vae' with filename 'x.pt' not found"}


async def test_a_model_that_turns_out_to_be_missing_sends_the_task_to_a_server_that_has_it(
    studio: Studio, comfy: Server
) -> None:
    comfy.faults.change({"traps": [LACKS]})
    other = await studio.open_server()
    tasks = await studio.submit_all(*(picture(colour) for colour in range(1, 5)))
    done = [await studio.reaches(each, "SUCCESS") for each in tasks]
    assert {each["attempts"][-1]["backend_id"] for each in done} == {other.id}
    lost = [each for task in done for each in task["attempts"] if each["outcome"] == "failed"]
    assert {each["error"]["code"] for each in lost} == {"model_missing"}
    asked = comfy.executions().total()
    assert asked >= 1  # what was in hand when the first one failed
    await studio.reaches(await studio.submit(picture(9)), "SUCCESS")
    assert comfy.executions().total() == asked


async def test_a_model_that_no_server_has_fails_the_task_at_once(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"traps": [LACKS]})
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    assert (task["error"]["code"], task["execution_count"], task["task_msg"]) == ("model_missing", 1, None)


async def test_a_stop_wish_ends_the_repetition(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", SLOW)
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(slow_picture(interruptible=False))
    await studio.reaches(task_id, "RUNNING")
    comfy.faults.traps.clear()
    comfy.hold("node", "2", do="fail")
    comfy.simulator.gate.release()

    async def ended() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(ended)
    assert await studio.stop_task(task_id) == "stopping"
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "STOPPED")
    await studio.pass_time(30)
    assert (task["execution_count"], len(await studio.attempts(task_id))) == (1, 1)


@pytest.mark.parametrize("fault", ["fail", "oom"])
async def test_executions_count_across_a_crash_of_ours(studio: Studio, comfy: Server, fault: str) -> None:
    comfy.hold("node", "2", do=fault)
    studio.checkpoints.hold("settling")
    task_id = await studio.submit(picture())

    async def settling() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(settling)
    await studio.crash()
    studio.checkpoints.release()
    await studio.reopen()
    task = await studio.reaches(task_id, "FAILED")
    assert (task["execution_count"], comfy.executions().total()) == (3, 3)


async def test_a_limit_that_is_changed_counts_for_what_is_under_way(studio: Studio, comfy: Server) -> None:
    comfy.hold("node", "2", do="fail")
    studio.checkpoints.hold("claimed")
    task_id = await studio.submit(picture())
    await studio.until(studio.checkpoints.reached)
    await studio.app.preferences.keep(EVERYBODY, INSTALLATION, {"max_executions": 2})

    async def heeded() -> bool:
        return studio.settings.max_executions == 2

    await studio.until(heeded)
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "FAILED")

    assert (task["execution_count"], task["task_msg"]["arguments"]) == (2, {"times": 2})
