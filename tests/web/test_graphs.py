"""The graph of a task over HTTP: as it was frozen, and as what it can be handed in again."""

import copy
from typing import Any

import pytest

from genqueue.web import answers
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
        answers.GraphNode.model_validate(node)
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
    assert all(answers.GraphNode.model_validate(node) for node in content["example"].values())
    assert {"download", "references", "task_id"} == {each["name"] for each in told["parameters"]}
