"""The graph of a task over HTTP: as it was frozen, and as what it can be handed in again."""

import copy
import io
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from genqueue.web.schemas.responses.graphs import GraphNode, ReadGraph
from genqueue.workflows.references import FOLDER
from tests.web.running import GRAPH, Running, error_of, picture


async def handed_in(studio: Running, graph: Any, **more: Any) -> str:
    (task,) = await studio.create(kind="workflow", params={}, graph=graph, **more)
    return str(task["id"])


async def graph_of(studio: Running, task_id: str, query: str = "") -> dict[str, Any]:
    answer = await studio.client.get(f"/api/tasks/{task_id}/graph{query}")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "application/json")
    graph: dict[str, Any] = answer.json()
    for node in graph.values():
        GraphNode.model_validate(node)
    return graph


async def test_a_graph_comes_back_as_it_was_handed_in(studio: Running) -> None:
    sent: dict[str, Any] = copy.deepcopy(GRAPH)
    sent["1"]["_meta"] = {"title": "底色"}
    sent["1"]["inputs"] |= {"color": 2**64 - 1, "strength": 0.1, "text": "一只\n\U0001f431"}

    answer = await studio.client.get(f"/api/tasks/{await handed_in(studio, sent)}/graph")

    assert answer.json() == sent
    assert list(answer.json()) == list(sent)
    assert "content-disposition" not in answer.headers


async def test_the_graph_of_a_form_holds_the_values_and_the_seed_that_were_used(studio: Running) -> None:
    (task,) = await studio.create(params={"prompt": "一只橘猫", "seed": 4711, "width": 320})

    literals = [value for node in (await graph_of(studio, task["id"])).values() for value in node["inputs"].values()]

    assert {4711, 320} <= {each for each in literals if not isinstance(each, list)}


async def test_uploads_in_a_graph_are_named_as_servers_or_as_we_name_them(studio: Running) -> None:
    ref = (await studio.upload(picture()))["ref"]
    sent = {
        "1": {"class_type": "LoadImage", "inputs": {"image": ref}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x", "more": {"a": [ref]}}},
    }
    task_id = await handed_in(studio, sent)

    frozen = await graph_of(studio, task_id)
    again = await graph_of(studio, task_id, "?references=1")

    assert frozen["1"]["inputs"]["image"].startswith(f"{FOLDER}/")
    assert frozen["2"]["inputs"]["more"] == {"a": [frozen["1"]["inputs"]["image"]]}
    assert again == sent
    assert await graph_of(studio, await handed_in(studio, again)) == frozen
    # As it was saved: the file is known by its name, and goes to servers that do not have it.
    assert await graph_of(studio, await handed_in(studio, frozen), "?references=1") == sent


async def test_of_equal_uploads_one_is_taken_and_a_name_that_is_unknown_stays_text(studio: Running) -> None:
    refs = {(await studio.upload(picture(), name))["ref"] for name in ("a.png", "b.PNG", "c.png")}
    loading: dict[str, Any] = {
        "1": {"class_type": "LoadImage", "inputs": {"image": min(refs), "unknown": f"{FOLDER}/{'0' * 32}.png"}},
        "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
    }
    frozen = await graph_of(studio, await handed_in(studio, loading))

    again = await graph_of(studio, await handed_in(studio, frozen), "?references=1")

    assert again["1"]["inputs"].pop("image") in refs
    assert again["1"]["inputs"] == {"unknown": f"{FOLDER}/{'0' * 32}.png"}


async def test_a_graph_is_saved_under_the_title_of_its_task(studio: Running) -> None:
    task_id = await handed_in(studio, GRAPH, title='海报: "夏天"')

    answer = await studio.client.get(f"/api/tasks/{task_id}/graph?download=1")

    assert answer.json() == GRAPH
    assert answer.headers["content-disposition"] == (
        "attachment; filename=\"___ ____.json\"; filename*=UTF-8''%E6%B5%B7%E6%8A%A5_%20_%E5%A4%8F%E5%A4%A9_.json"
    )


@pytest.mark.parametrize("task_id", ["nothing", "x" * 300, "%00", "%ED%A0%80"])
async def test_the_graph_of_no_task_is_not_found(studio: Running, task_id: str) -> None:
    answer = await studio.client.get(f"/api/tasks/{task_id}/graph")

    assert (answer.status_code, error_of(answer)["code"]) == (404, "not_found")


async def test_the_graph_of_a_deleted_task_is_gone_until_it_is_restored(studio: Running) -> None:
    task_id = await handed_in(studio, GRAPH)
    deleted = (await studio.client.delete(f"/api/tasks/{task_id}")).json()

    gone = await studio.client.get(f"/api/tasks/{task_id}/graph?download=1")

    assert (gone.status_code, error_of(gone)["code"]) == (404, "not_found")
    assert "content-disposition" not in gone.headers
    await studio.client.post(deleted["restore_url"])
    assert await graph_of(studio, task_id) == GRAPH


async def test_a_graph_is_described_with_an_example(studio: Running) -> None:
    document = (await studio.client.get("/openapi.json")).json()

    told = document["paths"]["/api/tasks/{task_id}/graph"]["get"]

    (content,) = told["responses"]["200"]["content"].values()
    assert content["schema"]["additionalProperties"]["$ref"].endswith("/GraphNode")
    assert all(GraphNode.model_validate(node) for node in content["example"].values())
    assert {"download", "references", "task_id"} == {each["name"] for each in told["parameters"]}


GRAPHS = Path(__file__).parents[1] / "data" / "graphs"


async def post(studio: Running, path: str, content: str | bytes) -> httpx.Response:
    return await studio.client.post(path, content=content, headers={"Content-Type": "application/json"})


def request(text: str, **more: Any) -> str:
    """A request with a graph of a file, as it stands there: our JSON would not write all that others do."""
    told = json.dumps({"kind": "workflow", "allow_duplicate": True, **more})
    return f'{told[:-1]}, "graph": {text}}}'


async def test_each_task_of_one_graph_has_the_seed_after_the_one_before(studio: Running) -> None:
    text = (GRAPHS / "seed_5.json").read_text()

    answer = await post(studio, "/api/tasks", request(text, count=4, start=False))

    ids = [task["id"] for task in answer.json()["tasks"]]
    assert [(await graph_of(studio, each))["3"]["inputs"]["seed"] for each in ids] == [5, 6, 7, 8]
    # Started again it is what it was.
    await studio.client.post(f"/api/tasks/{ids[2]}/start")
    assert (await graph_of(studio, ids[2]))["3"]["inputs"]["seed"] == 7


@pytest.mark.parametrize("name", ["nan_beside", "runpod", "targets", "primitive"])
async def test_graphs_are_taken_as_other_programs_write_them(studio: Running, name: str) -> None:
    text = (GRAPHS / f"{name}.json").read_text()

    answer = await post(studio, "/api/tasks", request(text))

    assert answer.status_code == 201, answer.text
    assert await graph_of(studio, answer.json()["tasks"][0]["id"]) == GRAPH
    read = await post(studio, "/api/graphs/read", text)
    assert read.status_code == 200, read.text
    found = ReadGraph.model_validate(read.json())
    assert read.json()["graph"] == GRAPH
    assert found.left_out == (["7"] if name == "primitive" else [])


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
async def test_a_file_may_have_the_encodings_that_windows_writes(studio: Running, encoding: str) -> None:
    """PowerShell writes UTF-16 where a shell of Unix writes UTF-8."""
    read = await post(studio, "/api/graphs/read", (GRAPHS / "seed_5.json").read_text().encode(encoding))

    assert (read.status_code, read.json()["graph"]) == (200, json.loads((GRAPHS / "seed_5.json").read_text()))


async def test_the_largest_seed_stays_as_it_is(studio: Running) -> None:
    text = (GRAPHS / "largest_seed.json").read_text()

    answer = await post(studio, "/api/tasks", request(text, count=2))

    first, second = [task["id"] for task in answer.json()["tasks"]]
    assert (await graph_of(studio, first))["3"]["inputs"]["seed"] == 2**64 - 1
    assert (await graph_of(studio, second))["3"]["inputs"]["seed"] == 0
    assert "18446744073709551615" in (await post(studio, "/api/graphs/read", text)).text


@pytest.mark.parametrize("format_", ["PNG", "WEBP"])
async def test_a_graph_is_read_out_of_the_picture_that_it_made(studio: Running, format_: str) -> None:
    text = (GRAPHS / "nan_beside.json").read_text()
    written = io.BytesIO()
    info, exif = PngInfo(), Image.Exif()
    info.add_text("workflow", "{}")
    info.add_text("prompt", text)
    exif[0x0110] = f"prompt:{text}"
    more: dict[str, Any] = {"pnginfo": info} if format_ == "PNG" else {"exif": exif}
    Image.new("RGB", (8, 8)).save(written, format_, **more)

    read = await post(studio, "/api/graphs/read", written.getvalue())
    empty = await post(studio, "/api/graphs/read", picture())

    assert (read.status_code, read.json()["graph"]) == (200, GRAPH)
    assert (empty.status_code, error_of(empty)["code"]) == (422, "no_workflow_in_file")


async def test_a_file_that_holds_no_usable_graph_is_refused_with_its_place(studio: Running) -> None:
    for content, code, field in [
        (b"", "not_json", "file"),
        (b"\xff\xfe\x00", "not_json", "file"),
        (b'{"nodes": [], "links": []}', "graph_is_ui_format", "file"),
        (b'{"workflow": {"nodes": []}}', "graph_is_ui_format", "file.workflow"),
        (b'{"1": {"class_type": "X", "inputs": {"a": NaN}}}', "not_finite", "file.1.inputs.a"),
        (b'{"1": {"class_type": "X", "inputs": {"a": ["9", 0]}}}', "link_to_missing_node", "file.1.inputs.a"),
    ]:
        answer = await post(studio, "/api/graphs/read", content)
        assert (answer.status_code, error_of(answer)["code"]) == (422, code), answer.text
        assert error_of(answer)["details"]["field"] == field


async def test_a_number_that_does_not_exist_is_refused_inside_the_inputs(studio: Running) -> None:
    answer = await post(studio, "/api/tasks", request('{"1": {"class_type": "X", "inputs": {"a": [1, NaN]}}}'))

    assert (answer.status_code, error_of(answer)["code"]) == (422, "not_finite")
    assert error_of(answer)["details"]["field"] == "graph.1.inputs.a.1"


LARGE_GRAPH = {**GRAPH, "3": {"class_type": "Large", "inputs": {"seed": 1, "text": "x" * 9_000_000}}}


async def test_many_tasks_of_one_large_graph_cost_as_much_as_one(studio: Running) -> None:
    """Inside both limits, the size of a graph and the number of tasks; whole, it would be 9 GB."""
    asked = {"kind": "workflow", "graph": LARGE_GRAPH, "count": 1000}

    answer = await studio.client.post("/api/tasks", json=asked, timeout=60)

    assert answer.status_code == 201, answer.text[:300]
    first, *_, last = (task["id"] for task in answer.json()["tasks"])
    files = [path for path in studio.app.settings.data_dir.iterdir() if path.name.startswith("genqueue.db")]
    assert sum(path.stat().st_size for path in files) < 40_000_000
    assert await graph_of(studio, first) == LARGE_GRAPH
    assert (await graph_of(studio, last))["3"]["inputs"]["seed"] == 1000


async def test_a_request_cannot_ask_for_more_than_can_be_kept(studio: Running) -> None:
    """What each task has of its own is kept as often as there are tasks."""
    seeds = {str(number): {"class_type": "Seeded", "inputs": {"seed": number}} for number in range(5_000)}
    asked = {"kind": "workflow", "graph": {**GRAPH, **seeds}}

    refused = await studio.client.post("/api/tasks", json={**asked, "count": 1000})

    assert (refused.status_code, error_of(refused)["code"]) == (422, "request_too_large")
    assert error_of(refused)["details"]["field"] == "count"
    assert (await studio.client.get("/api/tasks")).json()["total"] == 0
    accepted = await studio.client.post("/api/tasks", json={**asked, "count": 2})
    assert accepted.status_code == 201, accepted.text


FEW_BYTES = 100_000


async def test_answers_name_some_faults_and_count_the_rest(studio: Running) -> None:
    unknown = {f"{'x' * 300}{number}": 1 for number in range(20_000)}
    asked = await studio.client.post("/api/tasks", json={"kind": "text_to_image", "params": {"prompt": "a", **unknown}})
    ids = await studio.client.post("/api/tasks/batch/stop", json={"ids": [5] * 10_000})

    for answer, count in ((asked, 20_000), (ids, 10_000)):
        assert (answer.status_code, len(answer.content) < FEW_BYTES) == (422, True)
        details = error_of(answer)["details"]
        assert len(details["errors"]) + details["more"] == count


def circle(length: int) -> dict[str, Any]:
    ids = [f"{'z' * 500}{number}" for number in range(length)]
    return {each: {"class_type": "X", "inputs": {"a": [ids[place - 1], 0]}} for place, each in enumerate(ids)}


@pytest.mark.parametrize(
    "body",
    [
        {"kind": "text_to_image", "labels": {f"{'y' * 100}{number}": "1" for number in range(20_000)}},
        {"kind": "workflow", "graph": circle(5_000)},
        {"kind": "workflow", "graph": {"q" * 5_000_000: {"class_type": "X", "inputs": 1}}},
        {"kind": "workflow", "graph": {"1": {"class_type": "Reroute", "inputs": {"q" * 5_000_000: ["1", 0]}}}},
        {"kind": "k" * 5_000_000},
        {"k" * 5_000_000: 1},
    ],
    ids=["labels", "circle", "node", "input", "value", "name"],
)
async def test_what_was_sent_never_comes_back_whole(studio: Running, body: dict[str, Any]) -> None:
    answer = await studio.client.post("/api/tasks", json=body)

    assert answer.status_code == 422, answer.text[:500]
    assert len(answer.content) < FEW_BYTES
