"""Workflows and AI apps that a service stores: imported, run on their account, and refreshed."""

import copy
import math
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from genqueue.simulators.runninghub import MEMBER, Account, Settings, Simulator, running
from genqueue.simulators.runninghub.library import built_in
from tests.web.running import GRAPH, Running, error_of

WORKFLOW, APP = built_in().workflows[0], built_in().apps[0]
UNSAVED = next(each for each in built_in().workflows if not each.saved)


@pytest.fixture
async def service(tmp_path: Path) -> AsyncIterator[Simulator]:
    settings = Settings(directory=tmp_path / "service", speed=math.inf, accounts=(Account(MEMBER, limit=9),))
    async with running(settings) as started:
        yield started


@pytest.fixture
async def account(studio: Running, service: Simulator) -> str:
    """The id of an account at the simulated service."""
    sent = {"name": "hub", "kind": "runninghub", "url": service.url, "api_key": MEMBER}
    answer = await studio.client.post("/api/backends", json=sent)
    assert answer.status_code == 201, answer.text
    return str(answer.json()["id"])


async def imported(studio: Running, account: str, ref: str, kind: str = "runninghub_workflow", **more: Any) -> Any:
    sent = {"name": "云端", "source": {"kind": kind, "ref": ref, "backend_id": account}, **more}
    return await studio.client.post("/api/workflows", json=sent)


async def test_a_stored_workflow_is_imported_runs_on_its_account_and_is_refreshed(
    studio: Running, service: Simulator, account: str
) -> None:
    page = f"https://www.runninghub.cn/workflow/{WORKFLOW.id}?source=workspace"
    answer = await imported(studio, account, page)

    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert made["node_count"] == len(WORKFLOW.graph)
    assert made["origin"] == {"kind": "runninghub_workflow", "ref": WORKFLOW.id, "backend_id": account}
    targets = [target for part in made["schema"]["properties"].values() for target in part["x-targets"]]
    assert sorted(targets) == sorted(
        f"{node_id}.{name}"
        for node_id, node in WORKFLOW.graph.items()
        for name, value in node["inputs"].items()
        if not isinstance(value, list)
    )
    sent = {"kind": "workflow", "workflow_id": made["id"], "start": False}
    task = (await studio.client.post("/api/tasks", json=sent)).json()["tasks"][0]
    assert (await studio.client.get(f"/api/tasks/{task['id']}")).json()["chosen_backend_id"] == account

    path = f"/api/workflows/{made['id']}/refresh"
    same = (await studio.client.post(path, json={})).json()
    assert same == {"changes": [], "total": 0, "confirm": False, "version": 1}
    graph = copy.deepcopy(WORKFLOW.graph)
    graph["6"]["inputs"]["text"] = "new"
    service.cloud.library.workflows[WORKFLOW.id] = replace(WORKFLOW, graph=graph)
    shown = (await studio.client.post(path, json={})).json()
    done = (await studio.client.post(path, json={"confirm": True})).json()
    assert [(each["what"], each["node"], each["input"], each["after"]) for each in shown["changes"]] == [
        ("input_changed", "6", "text", "new")
    ]
    assert (shown["version"], done["version"], done["confirm"]) == (1, 2, True)
    assert (await studio.client.get(f"/api/workflows/{made['id']}")).json()["version"] == 2


async def test_an_app_has_the_form_of_the_service(studio: Running, account: str) -> None:
    answer = await imported(studio, account, f"runninghub.cn/ai-detail/{APP.id}", "runninghub_app")

    assert answer.status_code == 201, answer.text
    form = answer.json()["schema"]
    assert [form["properties"][key]["x-targets"] for key in form["x-order"]] == [
        [f"{each['nodeId']}.{each['fieldName']}"] for each in APP.fields
    ]
    assert [form["properties"][key]["title"] for key in form["x-order"]] == [each["description"] for each in APP.fields]


async def test_what_cannot_be_imported_says_what_to_click(studio: Running, account: str) -> None:
    misfits = [
        (await imported(studio, account, UNSAVED.id), 422, "stored_workflow_not_run"),
        (await imported(studio, account, "12345"), 422, "stored_workflow_gone"),
        (await imported(studio, account, "12345", "runninghub_app"), 422, "stored_workflow_gone"),
        (await imported(studio, account, "https://www.runninghub.cn/"), 422, "no_id_in_reference"),
        (await imported(studio, "nope", WORKFLOW.id), 422, "unknown_backend"),
        (await imported(studio, account, WORKFLOW.id, graph=GRAPH), 422, "graph_or_source"),
    ]
    for answer, status, code in misfits:
        assert (answer.status_code, error_of(answer)["code"]) == (status, code)
        assert MEMBER not in answer.text
    assert "保存并成功运行一次" in misfits[0][0].text
    assert all(each["builtin"] for each in (await studio.client.get("/api/workflows")).json()["items"])


async def test_only_an_account_stores_workflows_and_one_that_is_gone_says_so(studio: Running, account: str) -> None:
    comfyui = (await studio.client.post("/api/backends", json={"name": "a", "url": "http://127.0.0.1:9"})).json()
    assert error_of(await imported(studio, comfyui["id"], WORKFLOW.id))["code"] == "backend_stores_nothing"
    own = (await studio.client.post("/api/workflows", json={"name": "x", "graph": GRAPH})).json()
    refused = await studio.client.post(f"/api/workflows/{own['id']}/refresh", json={})
    assert (refused.status_code, error_of(refused)["code"]) == (409, "workflow_not_stored")

    made = (await imported(studio, account, WORKFLOW.id)).json()
    await studio.client.delete(f"/api/backends/{account}")

    found = (await studio.client.get(f"/api/workflows/{made['id']}")).json()
    assert (found["runnable"], found["reason"]["code"]) == (False, "workflow_account_gone")
    sent = {"kind": "workflow", "workflow_id": made["id"]}
    assert error_of(await studio.client.post("/api/tasks", json=sent))["code"] == "workflow_account_gone"
