"""What a body costs beyond its bytes: values and depth are bounded, and large bodies keep their place."""

import asyncio
import json
from typing import Any

import httpx
import pytest
from fastapi.routing import APIRoute

from genqueue.documents import LARGE, MAX_VALUES
from genqueue.web.app import OTHERS, ROUTERS
from genqueue.web.edge.json_bodies import MAX_DEPTH, MAX_SMALL_VALUES, Route
from genqueue.workflows.graphs.format import MAX_NODES
from tests.web.running import GRAPH, Running, error_of

FILLING = "x" * LARGE


async def send(studio: Running, content: bytes, path: str = "/api/tasks") -> httpx.Response:
    return await studio.client.post(path, content=content, headers={"Content-Type": "application/json"}, timeout=60)


def workflow(value: str) -> bytes:
    """A request whose graph has this JSON in one of its inputs."""
    node = f'{{"class_type": "X", "inputs": {{"a": {value}}}}}'
    return f'{{"kind": "workflow", "graph": {{"1": {node}}}}}'.encode()


def nested(depth: int) -> str:
    return "[" * depth + "]" * depth


async def test_a_body_of_a_million_lists_is_refused_before_they_are_made(studio: Running) -> None:
    refused = await send(studio, workflow(f"[{'[0],' * 1_500_000}0]"))

    assert (refused.status_code, error_of(refused)["code"]) == (422, "body_too_full")
    assert error_of(refused)["details"]["field"] == "body"
    assert f"{MAX_VALUES}" in error_of(refused)["message"]


async def test_a_graph_of_more_nodes_than_anybody_makes_is_refused(studio: Running) -> None:
    graph = {f"{number}": {"class_type": "SaveImage", "inputs": {}} for number in range(MAX_NODES + 1)}
    refused = await send(studio, json.dumps({"kind": "workflow", "graph": graph}).encode())

    assert (refused.status_code, error_of(refused)["code"]) == (422, "graph_too_many_nodes")
    assert error_of(refused)["details"]["field"] == "graph"
    assert f"{MAX_NODES}" in error_of(refused)["message"]

    del graph["0"]
    accepted = await send(studio, json.dumps({"kind": "workflow", "graph": graph}).encode())
    assert accepted.status_code == 201, accepted.text[:200]


async def test_signs_inside_a_text_are_no_values(studio: Running) -> None:
    text = json.dumps('[{,"' * 350_000)
    assert text.count(",") + text.count("[") + text.count("{") > MAX_VALUES

    accepted = await send(studio, workflow(text))

    assert accepted.status_code == 201, accepted.text[:200]


async def test_what_is_no_graph_may_have_fewer_values(studio: Running) -> None:
    ids = [f"{number:08}" for number in range(MAX_SMALL_VALUES + 1)]
    labels = {f"{number:08}": 1 for number in range(MAX_SMALL_VALUES + 1)}

    for path, body, field in [
        ("/api/tasks/batch/stop", {"ids": ids}, "ids"),
        ("/api/tasks", {"kind": "text_to_image", "params": {"prompt": "x"}, "labels": labels}, "labels"),
        ("/api/tasks", {"kind": "text_to_image", "params": labels}, "params"),
    ]:
        refused = await send(studio, json.dumps(body).encode(), path)
        assert (refused.status_code, error_of(refused)["code"]) == (422, "body_too_full")
        assert error_of(refused)["details"]["field"] == field


@pytest.mark.parametrize("filling", ["", FILLING], ids=["small", "large"])
async def test_what_is_nested_too_deeply_is_refused_with_its_field(studio: Running, filling: str) -> None:
    deep = nested(MAX_DEPTH + 1)
    for body, code, field in [
        (f'{{"kind": "text_to_image", "params": {{"prompt": {deep}, "x": "{filling}"}}}}', "body_too_deep", "params"),
        (f'{{"{filling}": 1, "kind": "workflow", "labels": {deep}}}', "body_too_deep", "labels"),
        (f'["{filling}", {deep}]', "body_too_deep", "body"),
        (workflow(f'["{filling}", {nested(MAX_DEPTH // 2)}]').decode(), "graph_too_deep", "graph"),
        (workflow(f'["{filling}", {nested(100_000)}]').decode(), "malformed_request", None),
    ]:
        refused = await send(studio, body.encode())
        assert refused.status_code in (400, 422), refused.text[:200]
        assert (error_of(refused)["code"], error_of(refused)["details"].get("field")) == (code, field)


def test_every_route_reads_its_body_so() -> None:
    routes = [route for router in (*ROUTERS, *OTHERS) for route in router.routes if isinstance(route, APIRoute)]

    assert routes
    assert [route.path for route in routes if not isinstance(route, Route)] == []


def sized(title: str, filling: int) -> dict[str, Any]:
    """A request that is as large as it is asked to be."""
    graph = {**GRAPH, "3": {"class_type": "X", "inputs": {"texts": ["y" * 40] * (filling // 45), "seed": 1}}}
    return {"kind": "workflow", "title": title, "graph": graph, "allow_duplicate": True}


SIZES = [4_000_000, 0, 600_000, 1_000_000, 0, 300_000, 0]
"""The slowest first."""


async def test_requests_are_created_in_the_order_in_which_they_came(studio: Running) -> None:
    """Each is sent when the one before it has come whole, while that one is still being read."""
    line = studio.intake.line
    sending = []
    for number, filling in enumerate(SIZES):
        content = json.dumps(sized(f"{number}", filling)).encode()
        joined = line.joined
        sending.append(asyncio.create_task(send(studio, content)))
        while line.joined == joined:
            await asyncio.sleep(0)
    answers = await asyncio.gather(*sending)

    assert [answer.status_code for answer in answers] == [201] * len(SIZES)
    made = (await studio.client.get("/api/tasks?sort=queue&status=PENDING")).json()["items"]
    assert [task["title"] for task in made] == [str(number) for number in range(len(SIZES))]
    assert len(line) == 0
