"""Bringing results home: repeated as often as it takes, and nothing is generated again for it."""

import hashlib
from typing import Any

from genqueue.clock import SECOND
from genqueue.dispatch.results.download import TRIES
from genqueue.messages import word
from tests.support.graphs import picture
from tests.support.storage import MoodyFiles
from tests.support.studio import Server, Studio


async def stored(studio: Studio, task: dict[str, Any]) -> bytes:
    (output,) = task["outputs"]
    content = b"".join([chunk async for chunk in studio.app.files.read(output["key"])])
    assert (output["bytes"], output["sha256"]) == (len(content), hashlib.sha256(content).hexdigest())
    return content


async def test_a_download_goes_on_where_it_was_cut_and_the_file_is_whole(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": "GET /view", "do": "cut", "times": 3}]})
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    made = comfy.made()
    assert await stored(studio, task) == made
    assert comfy.ranges() == [len(made) * part // 8 for part in (4, 6, 7)]
    assert comfy.executions() == {task["attempts"][0]["id"]: 1}


async def test_a_file_that_changes_while_it_is_fetched_is_fetched_from_its_beginning(
    studio: Studio, comfy: Server
) -> None:
    """The run's folder is on a disk that somebody else writes to as well."""
    comfy.faults.change({"replies": [{"route": "GET /view", "do": "cut", "times": 1}]})
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())
    await studio.until_at("collecting")
    path = next((comfy.simulator.settings.directory / "output").rglob("*.png"))
    other = path.read_bytes() + b"more"
    studio.checkpoints.release()

    async def waits() -> bool:
        return bool((await studio.task(task_id))["phase"] == "fetching")

    await studio.until(waits, step=0.0)
    path.write_bytes(other)
    assert await stored(studio, await studio.reaches(task_id, "SUCCESS")) == other
    assert comfy.ranges() == [(len(other) - len(b"more")) // 2]


async def test_a_server_that_answers_nonsense_is_asked_with_growing_pauses_and_then_given_up(
    studio: Studio, comfy: Server
) -> None:
    comfy.faults.change({"replies": [{"route": "GET /view", "do": "status", "status": 500, "times": None}]})
    task = await studio.reaches(await studio.submit(picture()), "FAILED", step=0.5)
    error = task["error"]
    assert (error["code"], error["arguments"]["reason"]["code"]) == ("fetch_failed", "server_error")
    assert "500" in word(error["code"], error["arguments"], "en").message
    assert comfy.requests("GET /view") == TRIES
    assert task["completed_at"] - task["started_at"] >= (1 + 2 + 4 + 8 + 16 + 30 + 30) * SECOND
    assert (sum(comfy.executions().values()), studio.stored_files()) == (1, [])


async def test_a_way_that_is_cut_again_and_again_but_gets_further_is_never_given_up(
    studio: Studio, comfy: Server
) -> None:
    comfy.faults.change({"replies": [{"route": "GET /view", "do": "cut", "times": 5}] * 2})
    graph = picture()
    graph["1"]["inputs"] |= {"width": 1024, "height": 1024}
    task = await studio.reaches(await studio.submit(graph), "SUCCESS", step=0.5)
    assert await stored(studio, task) == comfy.made()
    assert len(comfy.ranges()) == 10 > TRIES


async def test_a_server_that_dies_before_its_result_was_fetched_is_waited_for(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())
    await studio.until_at("collecting")
    comfy.simulator.disconnect()
    studio.checkpoints.release()
    await studio.until_state(comfy, "unreachable")
    await studio.pass_time(120, step=2)
    assert (await studio.task(task_id))["phase"] == "fetching"
    await comfy.simulator.restart(0)
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (comfy.executions(), len(task["outputs"])) == ({task["attempts"][0]["id"]: 1}, 1)


async def test_a_storage_that_is_away_is_waited_for(files: MoodyFiles, studio: Studio, comfy: Server) -> None:
    files.away = True
    task_id = await studio.submit(picture())
    await studio.pass_time(600, step=10)
    assert (await studio.task(task_id))["phase"] == "fetching"
    files.away = False
    assert await stored(studio, await studio.reaches(task_id, "SUCCESS")) == comfy.made()
    assert sum(comfy.executions().values()) == 1


async def test_a_disk_that_stays_full_fails_the_task_with_the_reason_and_leaves_nothing_behind(
    files: MoodyFiles, studio: Studio, comfy: Server
) -> None:
    files.room = 10
    task = await studio.reaches(await studio.submit(picture()), "FAILED", step=20)
    error = task["error"]
    assert (error["code"], error["arguments"]["reason"]["code"]) == ("fetch_failed", "storage_unavailable")
    assert "No space left" in word(error["code"], error["arguments"], "en").message
    assert 30 < files.puts < 100
    assert studio.stored_files() == []


async def test_a_storage_that_takes_more_than_before_gets_as_much_time_again(
    files: MoodyFiles, studio: Studio, comfy: Server
) -> None:
    comfy.faults.change({"replies": [{"route": "GET /view", "do": "endless", "times": None}]})
    files.room = 10
    task_id = await studio.submit(picture())
    await studio.pass_time(1200, step=30)
    files.room = 10**6
    await studio.pass_time(1200, step=30)
    assert (await studio.task(task_id))["phase"] == "fetching"
    await studio.reaches(task_id, "FAILED", step=30)


async def test_a_stop_is_heard_while_a_result_waits_for_the_storage(
    files: MoodyFiles, studio: Studio, comfy: Server
) -> None:
    files.away = True
    task_id = await studio.submit(picture())
    await studio.pass_time(30)
    await studio.stop_task(task_id)
    await studio.reaches(task_id, "STOPPED")
    (attempt,) = await studio.closes(task_id)
    assert attempt["outcome"] == "succeeded"


async def test_a_result_that_is_gone_fails_the_task_and_is_not_generated_again(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())
    await studio.until_at("collecting")
    next((comfy.simulator.settings.directory / "output").rglob("*.png")).unlink()
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "FAILED")
    assert task["error"]["code"] == "file_gone"
    assert (sum(comfy.executions().values()), task["outputs"]) == (1, [])


async def test_the_next_task_is_sent_while_results_are_fetched(studio: Studio) -> None:
    comfy = await studio.open_server(seats=1)
    studio.checkpoints.hold("collecting")
    tasks = await studio.submit_all(picture(1), picture(2), picture(3))

    async def all_ran() -> bool:
        return len(studio.checkpoints.held) == 3

    await studio.until(all_ran)
    assert len(comfy.executions()) == 3
    studio.checkpoints.release()
    for task_id in tasks:
        await studio.reaches(task_id, "SUCCESS")


async def test_what_was_made_before_a_failure_is_kept(studio: Studio, comfy: Server) -> None:
    graph = picture(1)
    graph["6"] = {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": 7}}
    graph["7"] = {"class_type": "ImageInvert", "inputs": {"image": ["6", 0]}}
    graph["8"] = {"class_type": "SaveImage", "inputs": {"images": ["7", 0], "filename_prefix": "shop/pear"}}
    comfy.hold("node", "7", do="fail")
    task = await studio.reaches(await studio.submit(graph), "FAILED")
    assert [output["node"] for output in task["outputs"]] == ["2"]


async def test_each_output_can_be_told_by_its_name_and_by_its_node(studio: Studio, comfy: Server) -> None:
    prefixes = {"²": "主图(白底)", "½/../x": "主图(场景)", "٣": "A+B #3"}
    graph = {"1": picture()["1"]}
    for node, prefix in prefixes.items():
        graph[node] = {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": prefix}}
    graph["²"]["_meta"] = {"title": "成品"}
    task = await studio.reaches(await studio.submit(graph), "SUCCESS")
    assert {output["node"]: (output["node_title"], output["filename"]) for output in task["outputs"]} == {
        "²": ("成品", "主图_白底_00001_.png"),
        "½/../x": ("SaveImage", "主图_场景_00001_.png"),
        "٣": ("SaveImage", "A_B_3_00001_.png"),
    }
