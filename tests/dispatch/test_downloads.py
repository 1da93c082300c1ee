"""Downloads without an end, without a pace, or without room: they are given up, and what was generated is not lost."""

from typing import Any

import pytest

from genqueue.backends.base import MAX_FILES
from genqueue.config import MEGABYTE
from genqueue.dispatch.results.download import LOOK_BYTES
from genqueue.messages import word
from genqueue.store.backends.open_attempts import left_there
from tests.support.graphs import picture
from tests.support.studio import Server, Studio


def harm(comfy: Server, do: str, times: int | None = 1, **more: Any) -> None:
    comfy.faults.change({"replies": [{"route": "GET /view", "do": do, "times": times, **more}]})


async def assert_given_up(studio: Studio, comfy: Server, task_id: str, reason: str, step: float = 0.5) -> None:
    """FAILED, in words that say what to do; no half file; and it can be fetched without being made again."""
    error = (await studio.reaches(task_id, "FAILED", step=step))["error"]
    assert (error["code"], error["arguments"]["reason"]["code"]) == ("fetch_failed", reason)
    for language in ("zh", "en"):
        told = word(error["code"], error["arguments"], language)
        assert told.hint
        assert "?" not in told.message + told.hint
    assert studio.stored_files() == []
    assert list((studio.settings.data_dir / "files" / ".parts").glob("*")) == []
    comfy.faults.replies.clear()


async def assert_fetched(studio: Studio, comfy: Server, task_id: str) -> None:
    await studio.fetch_again(task_id)
    task = await studio.reaches(task_id, "SUCCESS")
    assert (task["outputs"][0]["bytes"], sum(comfy.executions().values())) == (len(comfy.made()), 1)


async def test_a_file_without_an_end_is_stopped_at_the_largest_size(studio: Studio, comfy: Server) -> None:
    studio.app.tuning.apply({"max_output_gb": 0.001})
    harm(comfy, "endless")
    task_id = await studio.submit(picture())
    await assert_given_up(studio, comfy, task_id, "output_too_large")
    assert comfy.requests("GET /view") == 1
    await assert_fetched(studio, comfy, task_id)


async def test_a_file_that_says_it_is_too_large_is_fetched_once_the_limit_is_raised(
    studio: Studio, comfy: Server
) -> None:
    studio.app.tuning.apply({"max_output_gb": 1e-7})
    task_id = await studio.submit(picture())
    await assert_given_up(studio, comfy, task_id, "output_too_large")
    studio.app.tuning.apply({"max_output_gb": 0})
    await assert_fetched(studio, comfy, task_id)


def lists(comfy: Server, count: int, name: str = "{}.png") -> None:
    """From now on its saving node says that it made so many files."""
    listed = [{"filename": name.format(number), "subfolder": "", "type": "output"} for number in range(count)]
    comfy.faults.change({"puts_out": {"SaveImage": {"images": listed}}})


@pytest.mark.parametrize("there", [True, False], ids=["there", "missing"])
async def test_of_more_files_than_are_kept_of_a_run_the_first_are(studio: Studio, comfy: Server, there: bool) -> None:
    studio.app.tuning.apply({"max_outputs": 3})
    answer = {"status": 200, "body": "x", "headers": {"Content-Type": "image/png"}} if there else {"status": 404}
    comfy.faults.change({"replies": [{"route": "GET /view", "do": "status", "times": None, **answer}]})
    lists(comfy, 5)
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    assert (task["error"]["code"], task["error"]["arguments"]["reason"]["code"]) == ("fetch_failed", "too_many_outputs")
    assert comfy.requests("GET /view") == 3
    assert [file["filename"] for file in task["outputs"]] == (["0.png", "1.png", "2.png"] if there else [])
    for language in ("zh", "en"):
        told = word("fetch_failed", task["error"]["arguments"], language)
        assert "3" in told.message
        assert "?" not in told.message + told.hint

    studio.app.tuning.apply({"max_outputs": 5})
    await studio.fetch_again(task["id"])
    task = await studio.reaches(task["id"], "SUCCESS" if there else "FAILED")
    assert len(task["outputs"]) == (5 if there else 0)
    assert sum(comfy.executions().values()) == 1


async def test_of_an_answer_with_any_number_of_files_only_the_first_are_looked_at(
    studio: Studio, comfy: Server
) -> None:
    """Each has the same name, so that looking at all of them would find one result and no more."""
    lists(comfy, MAX_FILES + 1, name="same.png")
    task = await studio.reaches(await studio.submit(picture()), "FAILED")
    assert task["error"]["arguments"]["reason"]["code"] == "too_many_outputs"
    assert comfy.requests("GET /view") == 1
    assert "max_outputs" not in word("fetch_failed", task["error"]["arguments"], "en").hint, "raising it helps nobody"
    assert not await studio.app.store.read(left_there, task["id"], task["attempts"][0]["id"]), (
        "a part of the list would pass for all of it when the result is fetched again"
    )


async def test_files_found_after_a_restart_of_the_server_are_no_success_where_there_are_more_than_are_kept(
    studio: Studio, comfy: Server
) -> None:
    studio.app.tuning.apply({"max_outputs": 2})
    graph = picture()
    graph["1"]["inputs"]["batch_size"] = 3
    comfy.hold("success")
    task_id = await studio.submit(graph)
    await studio.until_held(comfy, "success")
    await studio.reaches(task_id, "RUNNING")
    await comfy.simulator.restart(0)
    comfy.release()
    task = await studio.reaches(task_id, "FAILED")
    assert (task["error"]["arguments"]["reason"]["code"], len(task["outputs"])) == ("too_many_outputs", 2)

    studio.app.tuning.apply({"max_outputs": 3})
    await studio.fetch_again(task_id)
    task = await studio.reaches(task_id, "SUCCESS")
    assert (len(task["outputs"]), sum(comfy.executions().values())) == (3, 1)


async def test_a_download_is_stopped_by_the_disk_and_not_begun_again_until_there_is_room(
    studio: Studio, comfy: Server
) -> None:
    harm(comfy, "endless", times=2)
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())
    await studio.until_at("collecting")
    studio.disk.free = 999 * MEGABYTE
    studio.checkpoints.release()

    async def waits() -> bool:
        return bool((await studio.task(task_id))["phase"] == "fetching")

    await studio.until(waits)
    # What has arrived is deleted again, so there is as much room as it takes, and no more.
    studio.disk.free = 1000 * MEGABYTE + LOOK_BYTES
    await studio.pass_time(300, step=10)
    assert comfy.requests("GET /view") == 1
    await assert_given_up(studio, comfy, task_id, "disk_full", step=30)
    studio.disk.free = 10**12
    await assert_fetched(studio, comfy, task_id)


async def test_a_download_that_was_stopped_by_the_disk_goes_on_by_itself_when_there_is_room(
    studio: Studio, comfy: Server
) -> None:
    harm(comfy, "endless")
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())
    await studio.until_at("collecting")
    studio.disk.free = 999 * MEGABYTE
    studio.checkpoints.release()
    await studio.pass_time(60, step=5)
    assert (await studio.task(task_id))["phase"] == "fetching"
    studio.disk.free = 10**12
    await studio.reaches(task_id, "SUCCESS", step=1)
    assert (comfy.requests("GET /view"), sum(comfy.executions().values())) == (2, 1)


async def test_a_dripping_download_is_given_up_by_what_it_brings(studio: Studio, comfy: Server) -> None:
    harm(comfy, "drip", times=None, seconds=0.05)
    task_id = await studio.submit(picture())
    await assert_given_up(studio, comfy, task_id, "transfer_too_slow", step=20)
    await assert_fetched(studio, comfy, task_id)


async def test_a_stop_is_heard_in_the_middle_of_a_download(studio: Studio, comfy: Server) -> None:
    harm(comfy, "drip", times=None, seconds=0.05)
    task_id = await studio.submit(picture())
    await studio.until_asked(comfy, "GET /view")
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED", step=1)
    (attempt,) = await studio.closes(task_id, step=5)
    assert attempt["outcome"] == "succeeded"
    assert "resuming" not in [step for step, _ in studio.checkpoints.passed]


async def test_files_that_prove_a_success_and_are_too_large_are_no_reason_to_run_again(
    studio: Studio, comfy: Server
) -> None:
    """The server restarted before it could be asked, and what lies in the run's folder is over the limit."""
    studio.app.tuning.apply({"max_output_gb": 1e-7})
    comfy.hold("success")
    task_id = await studio.submit(picture())
    await studio.until_held(comfy)
    await comfy.simulator.restart(0)
    comfy.release()
    await assert_given_up(studio, comfy, task_id, "output_too_large")
    studio.app.tuning.apply({})
    await assert_fetched(studio, comfy, task_id)
