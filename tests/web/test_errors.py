"""Errors have one shape, whatever went wrong and wherever."""

import json
import re
import sqlite3
from typing import Any

import httpx
import pytest
from starlette.requests import Request

from genqueue.errors import (
    Conflict,
    FileGone,
    GenQueueError,
    Invalid,
    NotFound,
    TooLarge,
    Unavailable,
    Unreachable,
)
from genqueue.web.app import create_app
from genqueue.web.errors import STATUSES, answer, status_of
from tests.web.running import Running, error_of

UNKNOWN_ID = "019a0000-0000-7000-8000-000000000000"
STRANGE_IDS = (
    UNKNOWN_ID,
    "x",
    "..%2f..%2fetc%2fpasswd",
    "%00",
    "a" * 5000,
    "%ED%A0%80",
    "%F0%9F%90%B1",
    "..",
    "%2e%2e",
)


def test_every_error_has_a_status_and_a_child_that_of_its_parent() -> None:
    assert status_of(Invalid("x", field="a")) == 422
    assert status_of(NotFound("x")) == 404
    assert status_of(Conflict("x")) == 409
    assert status_of(TooLarge("x")) == 413
    assert status_of(Unreachable("x")) == 502
    assert status_of(FileGone("x")) == 410
    assert status_of(GenQueueError("x")) == STATUSES[GenQueueError] == 500


def test_what_may_work_later_says_when() -> None:
    told = answer(Unavailable("store_unavailable", reason="disk full"), "en")

    assert (told.status_code, told.headers["retry-after"]) == (503, "5")


async def test_unknown_addresses_and_methods_are_answered_in_the_same_shape(studio: Running) -> None:
    for path in (
        "/nothing",
        "/api",
        "/api/",
        "/api/tasks/",
        "/api/tasks/a/b/c",
        "//api/tasks",
        "/%00",
        "/%2e%2e/etc",
    ):
        missing = await studio.client.get(path)
        assert missing.status_code == 404, path
        assert error_of(missing)["code"] in ("no_such_route", "not_found")
    wrong = await studio.client.put("/api/tasks", json={})
    assert wrong.status_code == 405
    assert error_of(wrong)["code"] == "method_not_allowed"
    assert wrong.headers["allow"] == "GET, POST"


async def test_what_is_not_json_is_refused_as_such(studio: Running) -> None:
    for body in (b"{", b"", b"[1,", b'"\xff"', b"[" * 100_000, b'{"kind": }', b"\xff\xfe", b"nope"):
        refused = await studio.client.post("/api/tasks", content=body, headers={"Content-Type": "application/json"})

        assert refused.status_code in (400, 422), refused.text
        assert error_of(refused)["code"] in ("malformed_json", "malformed_request", "missing_field")


async def test_json_that_is_no_request_is_refused_with_its_field(studio: Running) -> None:
    for body in (b"[]", b"1", b"null", b'"x"', b'{"kind": NaN}', b'{"kind": "text_to_image", "params": []}'):
        refused = await studio.client.post("/api/tasks", content=body, headers={"Content-Type": "application/json"})
        assert refused.status_code == 422, (body, refused.text)
        assert error_of(refused)["details"]["field"]


async def test_several_faults_are_all_told(studio: Running) -> None:
    refused = await studio.client.post("/api/tasks", json={"kind": "x", "count": 0, "params": {}})

    errors = error_of(refused)["details"]["errors"]
    assert [each["field"] for each in errors] == ["kind", "count"]
    assert all(each["message"] for each in errors)


def routes(studio_app: object) -> list[tuple[str, str]]:
    """(method, path) of everything documented."""
    document = studio_app.openapi()  # type: ignore[attr-defined]
    return [(method.upper(), path) for path, methods in document["paths"].items() for method in methods]


async def test_no_route_breaks_on_a_strange_id_or_body(studio: Running) -> None:
    """Every route, with ids that nobody has: 404 or 422 in the one shape, never 500 and never another's file."""
    for method, path in routes(create_app(studio.app)):
        if "{" not in path:
            continue
        for strange in STRANGE_IDS:
            url = httpx.URL(studio.url + re.sub(r"\{\w+\}", strange, path))
            body = {"json": {"remote_id": "x"}} if path.endswith("/adopt") else {}
            if method in ("PUT", "PATCH"):
                body = {"json": {}}
            told = await studio.client.request(method, url, **body)  # type: ignore[arg-type]
            assert told.status_code in (404, 405), (method, path, strange, told.status_code)
            if method != "HEAD":
                error_of(told)


async def test_every_route_that_takes_a_body_refuses_what_it_does_not_know(studio: Running) -> None:
    (task,) = await studio.create()
    created = await studio.client.post("/api/backends", json={"name": "a", "url": "http://127.0.0.1:9"})
    ids = {"task_id": task["id"], "backend_id": created.json()["id"]}
    ids |= {"kind": "text_to_image", "workflow_id": UNKNOWN_ID}
    document = create_app(studio.app).openapi()
    checked = 0
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            if "application/json" not in told.get("requestBody", {}).get("content", {}):
                continue
            url = re.sub(r"\{(\w+)\}", lambda found: ids[found[1]], path)
            refused = await studio.client.request(method, url, json={"there_is_no_such_field": 1})
            assert refused.status_code == 422, (method, path, refused.text)
            assert "there_is_no_such_field" in error_of(refused)["details"]["field"]
            checked += 1
    assert checked >= 15


async def test_every_route_refuses_methods_that_it_does_not_have(studio: Running) -> None:
    for _, path in routes(create_app(studio.app)):
        url = re.sub(r"\{\w+\}", UNKNOWN_ID, path)
        refused = await studio.client.request("TRACE", url)
        assert refused.status_code == 405, path
        assert error_of(refused)["code"] == "method_not_allowed"
        assert refused.headers["allow"]


async def test_what_nobody_expected_is_logged_and_tells_nothing_but_its_number(studio: Running) -> None:
    app = create_app(studio.app)
    seen: list[str] = []

    @app.get("/broken")
    async def broken(request: Request) -> None:
        seen.append(request.scope["genqueue.request_id"])
        raise RuntimeError("the secret reason")

    transport = httpx.ASGITransport(app, raise_app_exceptions=True)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        told = await client.get("/broken")

    assert told.status_code == 500
    error = error_of(told)
    assert error["code"] == "internal_error"
    assert seen[0] in error["hint"]
    assert "secret reason" not in told.text


async def test_an_address_names_its_own_methods_and_those_only(studio: Running) -> None:
    """`/api/tasks/batch` is no task."""
    described = (await studio.client.get("/openapi.json")).json()["paths"]
    for path, methods in described.items():
        own = {method.upper() for method in methods}
        for method in {"GET", "POST", "PUT", "PATCH", "DELETE", "TRACE"} - own:
            answer = await studio.client.request(method, path.replace("{", "").replace("}", ""))
            assert (answer.status_code, error_of(answer)["code"]) == (405, "method_not_allowed"), (method, path)
            assert set(answer.headers["allow"].split(", ")) - {"HEAD"} == own, (method, path)


async def test_a_database_that_cannot_be_written_answers_503_and_still_reads(studio: Running) -> None:
    studio.app.store._writer.close()

    sent = {"kind": "text_to_image", "params": {"prompt": "a"}}
    refused = await studio.client.post("/api/tasks", json={**sent, "idempotency_key": "订单 1%"})
    keyless = await studio.client.post("/api/tasks", json=sent)

    assert refused.status_code == 503
    assert refused.headers["retry-after"]
    assert refused.headers["idempotency-key"] == "%E8%AE%A2%E5%8D%95%201%25"
    assert error_of(refused)["code"] == "store_unavailable"
    assert error_of(refused)["details"] == {"idempotency_key": "订单 1%", "done": "no"}
    assert error_of(keyless)["details"] == {"done": "no"}
    assert "idempotency-key" not in keyless.headers
    assert (await studio.client.get("/api/tasks")).status_code == 200


async def test_who_hears_503_after_the_commit_hears_that_it_was_done(studio: Running) -> None:
    """The tables that an answer is read from are away for a moment; the tasks are there."""
    with sqlite3.connect(studio.app.settings.database.removeprefix("sqlite:///"), isolation_level=None) as database:
        database.execute("ALTER TABLE output RENAME TO elsewhere")
        sent = {"kind": "text_to_image", "params": {"prompt": "a"}, "idempotency_key": "order-1"}
        refused = await studio.client.post("/api/tasks", json=sent)
        database.execute("ALTER TABLE elsewhere RENAME TO output")
    database.close()
    again = await studio.client.post("/api/tasks", json=sent)

    details = error_of(refused)["details"]
    assert (refused.status_code, refused.headers["idempotency-key"]) == (503, "order-1")
    assert (details["done"], details["idempotency_key"]) == ("yes", "order-1")
    assert again.status_code == 200
    assert again.headers["idempotency-key"] == "order-1"
    assert [task["id"] for task in again.json()["tasks"]] == details["task_ids"]


@pytest.mark.parametrize(
    ("charset", "status"),
    [
        ("gb18030", 400),
        ('"GBK"', 400),
        ("latin1", 400),
        ("utf-8", 201),
        ('"UTF-8"', 201),
        ("us-ascii", 201),
        ("utf-8; charset*0=b", 201),
    ],
)
async def test_a_body_in_an_encoding_that_json_does_not_have_is_refused(
    studio: Running, charset: str, status: int
) -> None:
    """In GB 18030 猫 has the bytes of another letter of UTF-8: the task would get other words than were sent."""
    text = '{"kind": "text_to_image", "params": {"prompt": "猫"}}'
    content = text.encode("gb18030" if status == 400 else "utf-8")

    answer = await studio.client.post(
        "/api/tasks", content=content, headers={"Content-Type": f"application/json; charset={charset}"}
    )

    assert answer.status_code == status, answer.text
    if status == 400:
        assert charset.strip('"').lower() in error_of(answer)["message"]
    else:
        assert answer.json()["tasks"][0]["title"] == "猫"


HALF = "\ud800"
NODE = {"class_type": "X", "inputs": {}}
HALVES: list[tuple[str, str, Any]] = [
    ("POST", "/api/tasks", {"kind": "workflow", "graph": {HALF: NODE}}),
    ("POST", "/api/tasks", {"kind": "workflow", "graph": {"1": {"class_type": f"workflow>{HALF}", "inputs": {}}}}),
    ("POST", "/api/tasks", {"kind": "workflow", "graph": {"prompt": {"1": NODE}, "partial_execution_targets": [HALF]}}),
    ("POST", "/api/tasks", {"kind": "workflow", "graph": {HALF: {"prompt": {"1": NODE}, "images": [1]}}}),
    ("POST", "/api/tasks", {"kind": "workflow", "graph": {"1": {"class_type": "X", "inputs": {"a": [HALF, 0]}}}}),
    (
        "POST",
        "/api/tasks",
        {
            "kind": "workflow",
            "graph": {HALF: {**NODE, "class_type": "Note"}, "2": {**NODE, "inputs": {"a": [HALF, 0]}}},
        },
    ),
    ("POST", "/api/graphs/read", {HALF: {"1": {"class_type": 1}}}),
    ("POST", "/api/tasks", {"kind": "text_to_image", "params": {HALF: 1, "prompt": "a"}}),
    ("POST", "/api/tasks", {"kind": "text_to_image", "params": {"prompt": "a"}, "labels": {HALF: "b"}}),
    ("POST", "/api/tasks", {HALF: 1}),
    ("PUT", "/api/settings", {"text_to_image": {HALF: 1}}),
    ("PUT", "/api/settings", {HALF: {}}),
    ("PUT", "/api/settings/installation", {HALF: 1}),
    ("POST", "/api/tasks/batch/stop", {"ids": [HALF]}),
]


@pytest.mark.parametrize(("method", "path", "body"), HALVES)
async def test_half_characters_are_named_in_an_answer_that_can_be_read(
    studio: Running, method: str, path: str, body: Any
) -> None:
    json_type = {"Content-Type": "application/json"}
    answer = await studio.client.request(method, path, content=json.dumps(body), headers=json_type)

    assert answer.status_code == 422, answer.text
    assert error_of(answer)["details"]["field"]
