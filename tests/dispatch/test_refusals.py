"""A server that says no, and runs that end without a result."""

import asyncio
from dataclasses import replace
from pathlib import Path

from structlog.typing import EventDict

from genqueue.simulators.comfyui.nodes.catalogue import Catalogue
from tests.support.graphs import half_valid, picture, slow_picture, wordless
from tests.support.studio import PATIENCE_S, Server, Studio


async def test_a_server_without_a_node_class_gets_no_task_that_needs_it(studio: Studio) -> None:
    poor = await studio.open_server(lacks=frozenset({"ProbeSleep"}))
    task_id = await studio.submit(slow_picture())
    await studio.pass_time(5)
    assert (await studio.task(task_id))["status"] == "PENDING"
    rich = await studio.open_server()
    await studio.reaches(task_id, "SUCCESS")
    assert (poor.requests("POST /prompt"), rich.requests("POST /prompt")) == (0, 1)


def lose_node(server: Server, class_type: str) -> None:
    """The server no longer has this class, and nobody was told: its catalogue was read before."""
    machine = server.simulator.machine
    machine.catalogue = Catalogue(replace(machine.settings, lacks=frozenset({class_type})), machine.folders, old=False)


async def test_what_only_this_server_lacks_is_remembered_and_another_one_takes_the_task(
    studio: Studio, comfy: Server
) -> None:
    rich = await studio.open_server()
    for task_id in await studio.submit_all(slow_picture(10), slow_picture(11)):
        await studio.reaches(task_id, "SUCCESS")
    before = comfy.requests("POST /prompt")
    lose_node(comfy, "ProbeSleep")
    tasks = await studio.submit_all(*(slow_picture(colour) for colour in range(1, 5)))
    done = [await studio.reaches(task_id, "SUCCESS") for task_id in tasks]
    assert {task["attempts"][-1]["backend_id"] for task in done} == {rich.id}
    refused = [attempt for task in done for attempt in task["attempts"] if attempt["outcome"] == "refused"]
    assert {attempt["error"]["code"] for attempt in refused} == {"missing_node_type"}
    asked = comfy.requests("POST /prompt")
    assert 1 <= asked - before <= 2
    await studio.reaches(await studio.submit(slow_picture(9)), "SUCCESS")
    assert comfy.requests("POST /prompt") == asked


async def test_what_no_server_has_fails_at_once_and_names_the_node(studio: Studio, comfy: Server) -> None:
    await studio.reaches(await studio.submit(slow_picture(8)), "SUCCESS")
    lose_node(comfy, "ProbeSleep")
    task = await studio.reaches(await studio.submit(slow_picture()), "FAILED")
    assert (task["error"]["code"], task["error"]["arguments"]["class_type"]) == ("missing_node_type", "ProbeSleep")
    assert (task["attempts"][0]["outcome"], task["execution_count"]) == ("refused", 0)


async def test_a_graph_that_is_taken_in_part_fails_and_nothing_of_it_runs(studio: Studio, comfy: Server) -> None:
    comfy.hold("node")
    task = await studio.reaches(await studio.submit(half_valid()), "FAILED")
    assert (task["error"]["code"], task["error"]["arguments"]["node"]) == ("value_too_small", "4")
    assert (task["attempts"][0]["outcome"], task["outputs"]) == ("refused", [])
    comfy.release()
    while comfy.simulator.machine.queue.remaining:
        await studio.breathe()
    assert [run.outcome for run in comfy.simulator.journal.runs()] in ([], ["interrupted"])


async def test_a_success_without_files_is_asked_for_three_times_and_then_fails(studio: Studio, comfy: Server) -> None:
    task = await studio.reaches(await studio.submit(wordless()), "FAILED")
    assert (task["error"]["code"], task["execution_count"], len(task["attempts"])) == ("no_outputs", 1, 1)
    assert comfy.requests("GET /api/jobs/{job_id}") >= 4


async def test_a_workflow_whose_outputs_are_optional_succeeds_without_files(studio: Studio, comfy: Server) -> None:
    task = await studio.reaches(await studio.submit(wordless(), outputs_optional=True), "SUCCESS")
    assert task["outputs"] == []


async def test_an_input_that_vanished_from_the_server_is_uploaded_again_once(studio: Studio, comfy: Server) -> None:
    item = await studio.keep_photo()
    graph = picture()
    graph["1"] = {"class_type": "LoadImage", "inputs": {"image": "upload:1"}}
    await studio.reaches(await studio.submit(graph, uploads={"upload:1": item}), "SUCCESS")
    for path in (comfy.simulator.settings.directory / "input").rglob("*.png"):
        path.unlink()
    graph["2"]["inputs"]["filename_prefix"] = "shop/pear"
    task = await studio.reaches(await studio.submit(graph, uploads={"upload:1": item}), "SUCCESS")
    (attempt,) = task["attempts"]
    assert (attempt["posts"], comfy.executions()[attempt["id"]]) == (2, 1)


async def test_an_input_that_we_lost_ourselves_fails_before_anything_is_sent(studio: Studio, comfy: Server) -> None:
    item = await studio.keep_photo()
    await studio.app.files.delete([item.key])
    graph = picture()
    graph["1"] = {"class_type": "LoadImage", "inputs": {"image": "upload:1"}}
    task = await studio.reaches(await studio.submit(graph, uploads={"upload:1": item}), "FAILED")
    assert (task["error"]["code"], comfy.requests("POST /prompt")) == ("input_gone", 0)


async def test_a_refusal_is_decided_on_once_the_database_is_back(tmp_path: Path, logs: list[EventDict]) -> None:
    """Only this process knows that nothing was begun: what is lost with it would be asked for, and sent again."""
    async with Studio(tmp_path, lease_s=3_600.0) as studio:
        comfy = await studio.open_server()
        lose_node(comfy, "ProbeSleep")
        studio.checkpoints.hold("submitting")
        task_id = await studio.submit(slow_picture())
        await studio.until_at("submitting")
        database, aside = studio.settings.data_dir / "genqueue.db", studio.settings.data_dir / "aside.db"
        database.rename(aside)
        studio.checkpoints.release()
        async with asyncio.timeout(PATIENCE_S):
            while not any(each["event"] == "refusal_waits" for each in logs):
                await asyncio.sleep(0)
        aside.rename(database)
        task = await studio.reaches(task_id, "FAILED")
        assert [(each["outcome"], each["posts"]) for each in task["attempts"]] == [("refused", 1)]
        assert (task["error"]["code"], comfy.requests("POST /prompt")) == ("missing_node_type", 1)
