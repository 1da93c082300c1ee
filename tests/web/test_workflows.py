"""The library of workflows: added, changed, archived and used."""

import copy
from typing import Any

import pytest

from genqueue.web.schemas.responses.workflows import WorkflowDetail, WorkflowInputs, Workflows, WorkflowVersions
from genqueue.workflows.catalog import Catalog
from tests.web.running import GRAPH as SHARED
from tests.web.running import Running, error_of, given_ready_server

GRAPH: dict[str, Any] = SHARED
ENGLISH = {"Accept-Language": "en"}


async def added(studio: Running, **more: Any) -> dict[str, Any]:
    answer = await studio.client.post("/api/workflows", json={"name": "我的", "graph": GRAPH, **more})
    assert answer.status_code == 201, answer.text
    WorkflowDetail.model_validate(answer.json())
    found: dict[str, Any] = answer.json()
    return found


async def submitted(studio: Running, workflow_id: str, **more: Any) -> Any:
    sent = {"kind": "workflow", "workflow_id": workflow_id, "allow_duplicate": True, **more}
    return await studio.client.post("/api/tasks", json=sent)


async def test_a_graph_becomes_a_workflow_with_a_form_and_its_tasks_fill_it_in(studio: Running) -> None:
    made = await added(studio, name={"zh": "灰图", "en": "Grey"})

    targets = {target for part in made["schema"]["properties"].values() for target in part["x-targets"]}
    assert (made["node_count"], made["version"], made["builtin"]) == (2, 1, False)
    assert targets == {"1.width", "1.height", "1.batch_size", "1.color", "2.filename_prefix"}
    assert made["origin"] == {"kind": "graph", "ref": None, "backend_id": None}
    listed = (await studio.client.get("/api/workflows", headers=ENGLISH)).json()
    assert [each.name for each in Workflows.model_validate(listed).items if not each.builtin] == ["Grey"]

    answer = await submitted(studio, made["id"], params={"width_1": 128}, count=2)

    assert answer.status_code == 201, answer.text
    task = answer.json()["tasks"][0]
    assert task["workflow"] == {"id": made["id"], "name": "灰图", "version": 1}
    graph = (await studio.client.get(f"/api/tasks/{task['id']}/graph")).json()
    assert graph == {**GRAPH, "1": {**GRAPH["1"], "inputs": {**GRAPH["1"]["inputs"], "width": 128}}}


async def test_inputs_are_ticked_and_renamed(studio: Running) -> None:
    parameters = ["2.filename_prefix", {"target": "1.width", "key": "w", "label": {"zh": "宽", "en": "Width"}}]

    made = await added(studio, parameters=parameters)

    form = made["schema"]
    assert form["x-order"] == ["filename_prefix_2", "w"]
    assert (form["properties"]["w"]["title"], form["properties"]["w"]["x-targets"]) == ("宽", ["1.width"])
    inputs = (await studio.client.get(f"/api/workflows/{made['id']}/inputs")).json()
    ticked = {each.target: each.key for each in WorkflowInputs.model_validate(inputs).items}
    assert ticked == {
        "1.width": "w",
        "1.height": None,
        "1.batch_size": None,
        "1.color": None,
        "2.filename_prefix": "filename_prefix_2",
    }
    nothing = await added(studio, parameters=[])
    assert nothing["schema"]["properties"] == {}
    assert (await submitted(studio, nothing["id"])).status_code == 201


async def test_a_change_is_a_version_and_tasks_keep_the_graph_of_their_own(studio: Running) -> None:
    made = await added(studio, parameters=[{"target": "1.width", "key": "w"}])
    path = f"/api/workflows/{made['id']}"
    (task,) = (await submitted(studio, made["id"], start=False)).json()["tasks"]
    graph = copy.deepcopy(GRAPH)
    graph["1"]["inputs"]["width"] = 32
    graph["3"] = {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}

    changed = await studio.client.put(path, json={"graph": graph, "name": "新的", "if_version": 1})

    assert changed.status_code == 200, changed.text
    assert (changed.json()["version"], changed.json()["name"], changed.json()["node_count"]) == (2, "新的", 3)
    assert changed.json()["schema"]["properties"]["w"]["default"] == 32
    again = await studio.client.put(path, json={"name": "新的"})
    assert again.json()["version"] == 2
    late = await studio.client.put(path, json={"name": "晚了", "if_version": 1})
    assert (late.status_code, error_of(late)["code"]) == (412, "workflow_changed")
    assert error_of(late)["details"]["version"] == 2

    versions = (await studio.client.get(f"{path}/versions")).json()
    assert [each.version for each in WorkflowVersions.model_validate(versions).items] == [2, 1]
    before = (await studio.client.get(f"{path}?version=1")).json()
    assert before["schema"]["properties"]["w"]["default"] == 64
    started = await studio.client.post(f"/api/tasks/{task['id']}/start")
    assert started.json()["workflow"] == {"id": made["id"], "name": "我的", "version": 1}
    assert (await studio.client.get(f"/api/tasks/{task['id']}/graph")).json() == GRAPH


async def test_an_archived_workflow_takes_no_new_tasks_and_old_ones_go_on(studio: Running) -> None:
    made = await added(studio)
    path = f"/api/workflows/{made['id']}"
    (task,) = (await submitted(studio, made["id"])).json()["tasks"]
    await studio.client.post(f"/api/tasks/{task['id']}/stop")

    for _ in range(2):
        archived = await studio.client.delete(path)
        assert archived.status_code == 200
        assert archived.json()["archived_at"] is not None

    refused = [
        await submitted(studio, made["id"]),
        await studio.client.put(path, json={"name": "x"}),
    ]
    assert [(each.status_code, error_of(each)["code"]) for each in refused] == [(409, "workflow_archived")] * 2
    assert "我的" in error_of(refused[0])["message"]
    assert (await studio.client.post(f"/api/tasks/{task['id']}/start")).status_code == 200
    listed = (await studio.client.get("/api/workflows")).json()["items"]
    assert all(each["builtin"] for each in listed)
    (only,) = (await studio.client.get("/api/workflows?archived=true")).json()["items"]
    assert only["id"] == made["id"]

    assert (await studio.client.post(f"{path}/restore")).json()["archived_at"] is None
    assert (await submitted(studio, made["id"])).status_code == 201


async def test_a_workflow_that_no_server_can_run_says_so(studio: Running) -> None:
    made = await added(studio)
    await given_ready_server(studio.app, Catalog(frozenset({"Nothing"}), {}))

    found = (await studio.client.get(f"/api/workflows/{made['id']}")).json()

    assert (found["runnable"], found["reason"]["code"]) == (False, "no_server_has")


async def test_a_broken_workflow_or_an_unknown_one_is_refused_with_its_place(studio: Running) -> None:
    link = {"1": {"class_type": "SaveImage", "inputs": {"images": ["9", 0]}}}
    text = {"1": {"class_type": "LoadImage", "inputs": {"image": "upload:abc"}}}
    named = {"1": {"class_type": "N", "inputs": {"model": ["2", 0]}}, "2": {"class_type": "M", "inputs": {}}}
    misfits: list[tuple[dict[str, Any], str, str]] = [
        ({"graph": GRAPH}, "missing_field", "name"),
        ({"name": "  ", "graph": GRAPH}, "empty_value", "name.zh"),
        ({"name": "x" * 201, "graph": GRAPH}, "too_long", "name.zh"),
        ({"name": "a\x00", "graph": GRAPH}, "unusable_text", "name.zh"),
        ({"name": "x", "graph": {}}, "graph_empty", "graph"),
        ({"name": "x", "graph": {"nodes": []}}, "graph_is_ui_format", "graph"),
        ({"name": "x", "graph": link}, "link_to_missing_node", "graph.1.inputs.images"),
        ({"name": "x", "graph": text}, "upload_in_workflow", "graph"),
        ({"name": "x", "graph": named, "parameters": ["1.model"]}, "no_literal_input", "parameters.0.targets.0"),
        ({"name": "x", "graph": GRAPH, "parameters": [{"key": "a"}]}, "missing_field", "parameters.0.targets"),
        ({"name": "x", "graph": GRAPH, "kind": "poem"}, "not_in_list", "kind"),
        ({"name": "x", "graph": GRAPH, "colour": 1}, "unknown_field", "colour"),
    ]
    for sent, code, field in misfits:
        answer = await studio.client.post("/api/workflows", json=sent)
        assert answer.status_code == 422, (sent, answer.text)
        assert (error_of(answer)["code"], error_of(answer)["details"]["field"]) == (code, field)

    for method, path in [
        ("GET", ""),
        ("GET", "/versions"),
        ("GET", "/inputs"),
        ("PUT", ""),
        ("DELETE", ""),
        ("POST", "/restore"),
    ]:
        for unknown in ("gone", "%00"):
            changed: dict[str, Any] = {"json": {}} if method == "PUT" else {}
            answer = await studio.client.request(method, f"/api/workflows/{unknown}{path}", **changed)
            assert (answer.status_code, error_of(answer)["code"]) == (404, "not_found")
    for method in ("PUT", "DELETE"):
        answer = await studio.client.request(
            method, "/api/workflows/text_to_image", json={} if method == "PUT" else None
        )
        assert (answer.status_code, error_of(answer)["code"]) == (409, "workflow_builtin")
    wrong = await studio.client.get(f"/api/workflows/{(await added(studio))['id']}?version=9")
    assert wrong.status_code == 404


@pytest.mark.parametrize("kind", ["text_to_image", "workflow"])
async def test_a_workflow_may_be_of_a_kind_and_serves_only_that(studio: Running, kind: str) -> None:
    made = await added(studio, kind=kind)

    right = await submitted(studio, made["id"], kind=kind)
    wrong = await submitted(studio, made["id"], kind="image_to_video")

    assert (right.status_code, error_of(wrong)["code"]) == (201, "wrong_kind")
