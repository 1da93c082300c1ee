"""Bringing results home: repeated as often as it takes, and nothing is generated again for it."""

from tests.support.graphs import picture
from tests.support.studio import Server, Studio


async def test_a_transfer_that_breaks_off_is_repeated_and_the_file_is_whole(studio: Studio, comfy: Server) -> None:
    comfy.faults.change({"replies": [{"route": "GET /view", "do": "cut", "times": 2}]})
    task = await studio.reaches(await studio.submit(picture()), "SUCCESS")
    (output,) = task["outputs"]
    made = next((comfy.simulator.settings.directory / "output").rglob("*.png")).read_bytes()
    assert b"".join([chunk async for chunk in studio.app.files.read(output["key"])]) == made
    assert comfy.executions() == {task["attempts"][0]["id"]: 1}


async def test_a_server_that_dies_before_its_result_was_fetched_is_waited_for(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())

    async def held() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(held)
    comfy.simulator.disconnect()
    studio.checkpoints.release()
    await studio.until_state(comfy, "unreachable")
    await studio.pass_time(120, step=2)
    assert (await studio.task(task_id))["phase"] == "fetching"
    await comfy.simulator.restart(0)
    task = await studio.reaches(task_id, "SUCCESS", step=1)
    assert (comfy.executions(), len(task["outputs"])) == ({task["attempts"][0]["id"]: 1}, 1)


async def test_a_result_that_is_gone_fails_the_task_and_is_not_generated_again(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(picture())

    async def held() -> bool:
        return bool(studio.checkpoints.held)

    await studio.until(held)
    next((comfy.simulator.settings.directory / "output").rglob("*.png")).unlink()
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "FAILED")
    assert (task["error"]["code"], task["error"]["arguments"]["cause"]) == ("fetch_failed", "file_gone")
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
