"""Nothing that a run made is lost in silence: clips in the temp folder, words beside pictures, results of the cache."""

from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.messages import word
from genqueue.simulators.comfyui.faults import ReplyFault
from genqueue.tuning import EVERYBODY, INSTALLATION
from tests.support.graphs import Graph, picture, wordless
from tests.support.studio import Server, Studio


def with_node(class_type: str, _node: str = "3", _graph: Graph | None = None, **inputs: Any) -> Graph:
    return {**(_graph or picture()), _node: {"class_type": class_type, "inputs": inputs}}


CLIP: dict[str, Any] = {
    "images": ["1", 0],
    "frame_rate": 8,
    "filename_prefix": "V",
    "format": "video/h264-mp4",
    "save_output": False,
}


def preview() -> Graph:
    graph = picture()
    graph["2"] = {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}
    return graph


def names(task: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(output["node"], output["filename"], output["media_type"]) for output in task["outputs"]]


async def read(studio: Studio, output: dict[str, Any]) -> bytes:
    return b"".join([chunk async for chunk in studio.app.files.read(output["key"])])


async def test_a_clip_that_is_not_saved_is_delivered_beside_the_picture_that_is(studio: Studio, comfy: Server) -> None:
    graph = with_node("PreviewImage", "4", with_node("VHS_VideoCombine", **CLIP), images=["1", 0])
    task = await studio.reaches(await studio.submit(graph), "SUCCESS")
    assert names(task) == [("2", "apple_00001_.png", "image/png"), ("3", "V_00001.mp4", "video/mp4")]


@pytest.mark.parametrize("jobs", [True, False])
async def test_where_the_answer_has_no_graph_that_of_the_task_tells_what_is_a_result(
    studio: Studio, comfy: Server, jobs: bool
) -> None:
    """A preview of what was saved is no result, and the picture of another node that was only shown is one."""
    comfy.faults.no_graphs = True
    if not jobs:
        comfy.faults.replies.append(ReplyFault("GET /api/jobs/{job_id}", "status", times=None))
    graph = with_node("EmptyImage", "7", width=64, height=48, batch_size=1, color=255)
    graph = with_node("PreviewImage", "3", with_node("PreviewImage", "4", graph, images=["1", 0]), images=["7", 0])
    task = await studio.reaches(await studio.submit(graph), "SUCCESS")
    assert [(node, name.endswith(".png")) for node, name, _ in names(task)] == [("2", True), ("3", True)]


async def test_words_are_kept_beside_files_under_whatever_key_a_node_chose(studio: Studio, comfy: Server) -> None:
    graph = with_node("ThirdSay", words="a cat|on a sofa", key="caption")
    task = await studio.reaches(await studio.submit(with_node("PreviewAny", "1/²", graph, source="seen")), "SUCCESS")
    assert names(task) == [
        ("2", "apple_00001_.png", "image/png"),
        ("3", "text_3_1.txt", "text/plain"),
        ("3", "text_3_2.txt", "text/plain"),
        ("1/²", "text_1_²_3.txt", "text/plain"),
    ]
    assert [await read(studio, output) for output in task["outputs"][1:]] == [b"a cat", b"on a sofa", b"seen"]


async def test_a_text_that_is_saved_or_said_by_another_node_is_there_once(studio: Studio, comfy: Server) -> None:
    graph = with_node("SaveText", "9", text="word for word", filename_prefix="say", format="txt")
    graph = with_node("PreviewAny", "4", with_node("PreviewAny", "5", graph, source="other"), source="word for word")
    graph = with_node("ThirdSay", "6", graph, words="other|twice|twice", key="x")
    task = await studio.reaches(await studio.submit(graph), "SUCCESS")
    assert [(node, await read(studio, output)) for output in task["outputs"][1:] if (node := output["node"])] == [
        ("9", b"word for word"),
        ("5", b"other"),
        ("6", b"twice"),
        ("6", b"twice"),
    ]


@pytest.mark.parametrize(("nodes", "texts", "kept"), [(1, 100_000, 1), (2, 150, 2), (300, 1, 1), (2, 3, 6)])
async def test_words_without_end_are_kept_together(
    studio: Studio, comfy: Server, nodes: int, texts: int, kept: int
) -> None:
    graph = picture()
    for number in range(10, 10 + nodes):
        graph = with_node("ThirdSay", str(number), graph, words=f"n{number}", key="x")
        comfy.faults.puts_out[str(number)] = {"x": [f"{number} {place}" for place in range(texts)]}
    task = await studio.reaches(await studio.submit(graph), "SUCCESS")
    assert len(task["outputs"]) == 1 + kept
    lines = b"\n".join([await read(studio, output) for output in task["outputs"][1:]]).splitlines()
    assert len(lines) == nodes * texts
    assert len(set(lines)) == len(lines)


async def test_a_node_that_nobody_knows_gets_its_prefix_as_it_is(studio: Studio, comfy: Server) -> None:
    task = await studio.reaches(
        await studio.submit(with_node("ThirdSave", images=["1", 0], filename_prefix="mine")), "SUCCESS"
    )
    assert [name for _, name, _ in names(task)] == ["apple_00001_.png", "mine_00001_.png"]


def delete_temp(comfy: Server) -> None:
    for path in (comfy.simulator.settings.directory / "temp").rglob("*.png"):
        path.unlink()


async def test_a_cached_result_whose_file_is_gone_is_made_anew_once(studio: Studio, comfy: Server) -> None:
    await studio.reaches(await studio.submit(preview()), "SUCCESS")
    delete_temp(comfy)
    task = await studio.reaches(await studio.submit(preview()), "SUCCESS")
    first, second = task["attempts"]
    assert (first["error"]["code"], second["error"], task["execution_count"]) == ("cached_file_gone", None, 2)
    assert len(task["outputs"]) == 1
    assert comfy.requests("POST /free") == 1


async def test_a_cache_that_nothing_frees_is_asked_twice_and_no_more(studio: Studio, comfy: Server) -> None:
    """Every try its file is deleted before it is fetched."""
    await studio.reaches(await studio.submit(preview()), "SUCCESS")
    comfy.faults.change({"replies": [{"route": "POST /free", "do": "status", "status": 500, "times": None}]})
    delete_temp(comfy)
    task_id = await studio.submit(preview())
    task = await studio.reaches(task_id, "FAILED")
    assert (task["error"]["code"], task["execution_count"]) == ("cached_file_gone", 2)
    comfy.faults.replies.clear()
    await studio.start_task(task_id)
    task = await studio.reaches(task_id, "SUCCESS")
    assert len(task["outputs"]) == 1


async def test_a_stop_keeps_a_cached_result_from_being_made_anew(studio: Studio, comfy: Server) -> None:
    await studio.reaches(await studio.submit(preview()), "SUCCESS")
    delete_temp(comfy)
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(preview())
    await studio.until_at("collecting")
    assert await studio.stop_task(task_id) == "stopping"
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "STOPPED")
    await studio.pass_time(20)
    assert (task["error"]["code"], task["task_msg"], task["execution_count"]) == ("cached_file_gone", None, 1)


async def test_a_cached_result_whose_file_is_gone_fails_where_a_task_may_run_once_only(
    studio: Studio, comfy: Server
) -> None:
    await studio.app.preferences.keep(EVERYBODY, INSTALLATION, {"max_executions": 1})

    async def heeded() -> bool:
        return studio.settings.max_executions == 1

    await studio.until(heeded)
    await studio.reaches(await studio.submit(preview()), "SUCCESS")
    delete_temp(comfy)
    task = await studio.reaches(await studio.submit(preview()), "FAILED")
    assert (task["error"]["code"], task["execution_count"]) == ("cached_file_gone", 1)


async def test_a_file_that_is_gone_and_was_not_cached_is_not_made_again(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("collecting")
    task_id = await studio.submit(preview())
    await studio.until_at("collecting")
    delete_temp(comfy)
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "FAILED")
    assert (task["error"]["code"], task["execution_count"]) == ("file_gone", 1)


async def test_one_file_that_cannot_be_had_keeps_the_others_from_nobody(studio: Studio, comfy: Server) -> None:
    studio.checkpoints.hold("collecting")
    graph = with_node("ThirdSay", words="said", key="x")
    task_id = await studio.submit(with_node("ThirdSave", "4", graph, images=["1", 0], filename_prefix="z"))
    await studio.until_at("collecting")
    next((comfy.simulator.settings.directory / "output").rglob("apple*.png")).unlink()
    studio.checkpoints.release()
    task = await studio.reaches(task_id, "FAILED")
    assert task["error"]["code"] == "file_gone"
    assert [name for _, name, _ in names(task)] == ["z_00001_.png", "text_3_1.txt"]


async def test_a_run_without_results_names_its_nodes_and_what_they_gave(studio: Studio, comfy: Server) -> None:
    graph = with_node("ThirdSay", "4", wordless(), words="|", key="seen")
    graph["2"]["_meta"] = {"title": "成品"}
    task = await studio.reaches(await studio.submit(graph), "FAILED")
    assert task["error"]["code"] == "no_outputs"
    told = word("no_outputs", task["error"]["arguments"], "en").message
    assert "ThirdSay #4: seen×2" in told
    assert "成品 #2: –" in told


async def test_a_graph_that_only_sends_frames_is_refused_before_it_runs(studio: Studio, comfy: Server) -> None:
    graph = with_node("SaveImageWebsocket", "2", images=["1", 0])
    with pytest.raises(Invalid) as refused:
        await studio.submit(graph)
    assert (refused.value.code, refused.value.arguments["node"]) == ("graph_only_sends_frames", "2")


async def test_beside_a_node_that_saves_the_task_says_what_was_not_kept(studio: Studio, comfy: Server) -> None:
    task = await studio.reaches(await studio.submit(with_node("SaveImageWebsocket", images=["1", 0])), "SUCCESS")
    assert len(task["outputs"]) == 1
    assert task["task_msg"]["code"] == "sent_as_frames"
    assert "3 (SaveImageWebsocket)" in word("sent_as_frames", task["task_msg"]["arguments"], "zh").message
