"""The gate: names, origins, tokens, headers, sizes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from websockets.exceptions import InvalidStatus

from tests.support.databases import new_migrated
from tests.web.running import PICTURE, Running, error_of, heard, running, settings_in

TOKEN = "a long and secret token"


@pytest.fixture
async def locked(tmp_path: Path) -> AsyncIterator[Running]:
    """A server with a token, that listens for everybody and has a further name."""
    settings = settings_in(
        tmp_path, token=TOKEN, host="0.0.0.0", allowed_hosts="studio.local, https.example:8443",
        database_url=new_migrated("sqlite", tmp_path),
    )  # fmt: skip
    async with running(settings) as started:
        yield started


async def test_only_names_of_our_own_are_answered(studio: Running) -> None:
    port = studio.url.rsplit(":", 1)[1]
    ours = ("localhost", f"localhost:{port}", "127.0.0.1:1", "[::1]:8500", "LOCALHOST")
    foreign = ("evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "192.168.1.5:8500", "", "[::1")

    for name in ours:
        assert (await studio.client.get("/api/tasks", headers={"Host": name})).status_code == 200, name
    for name in foreign:
        answer = await studio.client.get("/api/tasks", headers={"Host": name})
        assert answer.status_code in (400, 403), name
        if answer.status_code == 403:
            assert error_of(answer)["code"] == "host_not_allowed"


async def test_who_listens_for_everybody_is_called_by_any_address_but_not_by_any_name(locked: Running) -> None:
    bearer = {"Authorization": f"Bearer {TOKEN}"}

    for name, status in (("192.168.1.5:8500", 200), ("studio.local", 200), ("evil.example", 403), ("0.0.0.0", 200)):
        answer = await locked.client.get("/api/tasks", headers={"Host": name, **bearer})
        assert answer.status_code == status, name


async def test_other_pages_may_not_write(studio: Running) -> None:
    host = studio.url.removeprefix("http://")
    allowed: tuple[dict[str, str], ...] = (
        {"Origin": studio.url},
        {"Sec-Fetch-Site": "same-origin"},
        {"Sec-Fetch-Site": "none"},
        {},
    )
    refused = (
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": f"http://evil.example?{host}"},
        {"Origin": "http://127.0.0.1:8188"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    )

    for headers in allowed:
        answer = await studio.client.post("/api/tasks", json={**PICTURE, "allow_duplicate": True}, headers=headers)
        assert answer.status_code == 201, headers
    for headers in refused:
        answer = await studio.client.post("/api/tasks", json=PICTURE, headers=headers)
        assert answer.status_code == 403, headers
        assert error_of(answer)["code"] == "origin_not_allowed"
    assert (await studio.client.get("/api/tasks", headers={"Origin": "http://evil.example"})).status_code == 200


async def test_other_pages_may_not_open_the_socket(studio: Running) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with studio.socket(origin="http://evil.example"):
            pass

    assert refused.value.response.status_code == 403
    async with studio.socket(origin=studio.url) as websocket:
        assert (await heard(websocket, "hello"))["stream"] == studio.app.store.stream


async def test_a_token_is_asked_of_everybody_but_for_health(locked: Running) -> None:
    wrong: tuple[dict[str, str], ...] = (
        {},
        {"Authorization": "Bearer wrong"},
        {"Authorization": f"Basic {TOKEN}"},
        {"Cookie": "genqueue_session=x"},
    )

    for headers in wrong:
        for path in ("/api/tasks", "/metrics", "/docs", "/openapi.json"):
            answer = await locked.client.get(path, headers=headers)
            assert (answer.status_code, answer.headers["www-authenticate"]) == (401, "Bearer")
            assert error_of(answer)["code"] == "token_required"
    assert (await locked.client.get("/healthz")).status_code == 200
    right = {"Authorization": f"Bearer {TOKEN}"}
    assert (await locked.client.get("/api/tasks", headers=right)).status_code == 200
    with pytest.raises(InvalidStatus):
        async with locked.socket():
            pass
    async with locked.socket(additional_headers=right) as websocket:
        await heard(websocket, "hello")


async def test_a_browser_exchanges_the_token_for_a_cookie(locked: Running) -> None:
    assert (await locked.client.post("/api/session", json={"token": "wrong"})).status_code == 401

    answer = await locked.client.post("/api/session", json={"token": TOKEN})

    cookie = answer.headers["set-cookie"]
    assert "httponly" in cookie.lower()
    assert "samesite=strict" in cookie.lower()
    assert TOKEN not in cookie
    assert (await locked.client.get("/api/tasks")).status_code == 200
    assert (await locked.client.delete("/api/session")).status_code == 204
    assert (await locked.client.get("/api/tasks")).status_code == 401


async def test_every_answer_carries_its_number_and_the_headers_that_protect(studio: Running) -> None:
    ok = await studio.client.get("/api/tasks", headers={"X-Request-Id": "from-the-proxy_1"})
    bad = await studio.client.get("/nothing", headers={"X-Request-Id": "bad id\x7f"})

    assert ok.headers["x-request-id"] == "from-the-proxy_1"
    assert len(bad.headers["x-request-id"]) == 36
    for answer in (ok, bad):
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]
        assert answer.headers["cache-control"] == "no-store"


async def test_a_body_beyond_every_sense_is_cut_off(tmp_path: Path) -> None:
    async with running(settings_in(tmp_path, max_graph_mb=1, database_url=new_migrated("sqlite", tmp_path))) as small:
        answer = await small.client.post("/api/tasks", content=b'{"kind":"' + b"x" * 3_000_000)
        graph = {"1": {"class_type": "A", "inputs": {"text": "x" * 1_100_000}}}
        large = await small.client.post("/api/tasks", json={"kind": "workflow", "graph": graph})

    assert (answer.status_code, error_of(answer)["code"]) == (413, "body_too_large")
    assert (large.status_code, error_of(large)["code"]) == (422, "graph_too_large")
