"""The gate: names, origins, tokens, headers, sizes."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus

from genqueue.config import Settings
from genqueue.errors import Invalid
from genqueue.web.socket import HEARTBEAT_S
from tests.support.clock import ManualClock
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


ORIGINS = (
    # A proxy does not tell which of the two usual ports the browser speaks to.
    ("studio.local", "http://studio.local", 200),
    ("studio.local", "https://studio.local", 200),
    ("studio.local", "https://studio.local:443", 200),
    ("studio.local", "https://STUDIO.local", 200),
    ("studio.local", "https://studio.local:8443", 403),
    ("127.0.0.1:80", "http://127.0.0.1", 200),
    ("127.0.0.1:80", "https://127.0.0.1", 403),
    ("127.0.0.1:8500", "http://127.0.0.1:8500", 200),
    ("127.0.0.1:8500", "http://127.0.0.1", 403),
    ("127.0.0.1:8500", "http://localhost", 403),
    ("127.0.0.1:8500", "http://localhost:8500", 403),
    ("localhost:8500", "http://localhost", 403),
    ("localhost:8500", "http://localhost:3000", 403),
    ("[::1]:8500", "http://[::1]:8500", 200),
    ("[::1]:8500", "http://[::1]:8501", 403),
    # A proxy that does not pass on the name: what browsers call it stands in the settings, with or without a port.
    ("127.0.0.1:8500", "https://studio.local", 200),
    ("127.0.0.1:8500", "https://studio.local:8500", 403),
    ("127.0.0.1:8500", "https://https.example:8443", 200),
    ("127.0.0.1:8500", "https://https.example", 403),
    # One that passes it on without the port.
    ("https.example", "https://https.example:8443", 200),
    ("studio.local", "ftp://studio.local", 403),
    ("studio.local", "studio.local", 403),
    ("studio.local", "https://studio.local/", 403),
    ("studio.local", "https://studio.local:x", 403),
    ("studio.local", "https://evil@studio.local", 403),
    ("studio.local", "", 403),
    ("studio.local", "http://[", 403),
)


async def test_an_origin_is_compared_with_its_port(locked: Running) -> None:
    for host, origin, status in ORIGINS:
        headers = {"Host": host, "Origin": origin, "Authorization": f"Bearer {TOKEN}"}
        answer = await locked.client.put("/api/me", json={}, headers=headers)
        assert answer.status_code == status, (host, origin)


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


async def test_a_session_ends_at_logout_wherever_its_cookie_was_copied_to(locked: Running) -> None:
    async def log_in() -> dict[str, str]:
        answer = await locked.client.post("/api/session", json={"token": TOKEN})
        locked.client.cookies.clear()
        return {"Cookie": answer.headers["set-cookie"].split(";")[0]}

    async def status(cookie: dict[str, str]) -> int:
        return (await locked.client.get("/api/tasks", headers=cookie)).status_code

    first, second = await log_in(), await log_in()
    assert first != second
    assert [await status(first), await status(second)] == [200, 200]
    await locked.client.delete("/api/session", headers=first)

    assert [await status(first), await status(second)] == [401, 200]
    value = second["Cookie"].partition("=")[2]
    with sqlite3.connect(locked.app.settings.database.removeprefix("sqlite:///")) as database:
        kept = database.execute("SELECT * FROM session").fetchall()
    database.close()
    assert len(kept) == 1
    assert not {value, TOKEN} & {str(each) for each in kept[0]}
    # Another token ends what the one before has opened.
    async with running(replace(locked.app.settings, token=f"{TOKEN} 2")) as again:
        assert (await again.client.get("/api/tasks", headers=second)).status_code == 401


async def test_a_socket_ends_with_its_session(tmp_path: Path) -> None:
    clock = ManualClock()
    settings = settings_in(tmp_path, token=TOKEN, database_url=new_migrated("sqlite", tmp_path))
    async with running(settings, clock) as studio:
        answer = await studio.client.post("/api/session", json={"token": TOKEN})
        cookie = {"Cookie": answer.headers["set-cookie"].split(";")[0]}
        async with studio.socket(additional_headers=cookie) as websocket:
            await heard(websocket, "hello")
            clock.advance(HEARTBEAT_S)
            await heard(websocket, "ping")
            await studio.client.delete("/api/session")
            clock.advance(HEARTBEAT_S)
            with pytest.raises(ConnectionClosed) as closed:
                await heard(websocket, "never")
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4001


@pytest.mark.parametrize(
    ("proxies", "secure"), [("127.0.0.1", True), ("127.0.0.0/8", True), ("10.0.0.1", False), ("none", False)]
)
async def test_a_cookie_is_secure_behind_https_if_a_trusted_proxy_says_so(
    tmp_path: Path, proxies: str, secure: bool
) -> None:
    database = new_migrated("sqlite", tmp_path)
    async with running(settings_in(tmp_path, token=TOKEN, trusted_proxies=proxies, database_url=database)) as studio:
        https = {"X-Forwarded-Proto": "https"}
        cookies = [
            (await studio.client.post("/api/session", json={"token": TOKEN}, headers=headers)).headers["set-cookie"]
            for headers in (https, {})
        ]
        opened = [
            (await studio.client.get("/api/tasks", headers={"Cookie": each.split(";")[0]})).status_code
            for each in cookies
        ]
    assert ["; secure" in cookie.lower() for cookie in cookies] == [secure, False]
    # A browser lets no cookie over HTTP replace a secure one of the same name.
    assert (cookies[0].partition("=")[0] == cookies[1].partition("=")[0]) is not secure
    assert opened == [200, 200]


def test_a_proxy_that_is_no_address_is_refused() -> None:
    for wrong in ("proxy.local", "10.0.0.0/99", "127.0.0.1,*"):
        with pytest.raises(Invalid, match="bad_setting"):
            Settings(trusted_proxies=wrong)


class Knocker:
    """Callers with tokens: each wrong one is another unless it is named."""

    def __init__(self, studio: Running) -> None:
        self._studio, self._tried = studio, 0

    def _wrong(self) -> str:
        self._tried += 1
        return f"wrong {self._tried}"

    async def log_in(self, caller: str, token: str = "") -> httpx.Response:
        headers = {"X-Forwarded-For": caller} if caller else {}
        body = {"token": token or self._wrong()}
        return await self._studio.client.post("/api/session", json=body, headers=headers)

    async def knock(self, caller: str, token: str = "") -> int:
        headers = {"X-Forwarded-For": caller, "Authorization": f"Bearer {token or self._wrong()}"}
        return (await self._studio.client.get("/api/tasks", headers=headers)).status_code


@asynccontextmanager
async def knocking(tmp_path: Path, clock: ManualClock) -> AsyncIterator[Knocker]:
    settings = settings_in(tmp_path, token=TOKEN, database_url=new_migrated("sqlite", tmp_path))
    async with running(settings, clock) as studio:
        yield Knocker(studio)


async def test_wrong_tokens_are_counted_by_caller_and_together(tmp_path: Path) -> None:
    clock = ManualClock()
    async with knocking(tmp_path, clock) as caller:
        log_in, knock = caller.log_in, caller.knock
        few = [(await log_in("10.0.0.1")).status_code for _ in range(5)]
        few += [await knock("10.0.0.1") for _ in range(5)]
        assert few == [401] * 10
        refused = await log_in("10.0.0.1", TOKEN)
        assert (refused.status_code, error_of(refused)["code"]) == (429, "too_many_attempts")
        assert refused.headers["retry-after"] == "6"
        assert [await knock("10.0.0.1", TOKEN), await knock("10.0.0.2", TOKEN)] == [429, 200]
        clock.advance(6)
        assert (await log_in("10.0.0.1", TOKEN)).status_code == 200

        # On this machine guessing is slowed down too, but the right token is always taken.
        assert [(await log_in("")).status_code for _ in range(11)] == [401] * 10 + [429]
        assert (await log_in("", TOKEN)).status_code == 200

        # All together: many addresses do not help, and do not keep out who has been here before.
        found = [(await log_in(f"10.1.{n}.1")).status_code for n in range(100)]
        assert 429 in found
        assert (await log_in("10.9.9.9", TOKEN)).status_code == 429
        assert (await log_in("10.0.0.1", TOKEN)).status_code == 200
        # A whole /64 is one caller.
        clock.advance(3600)
        assert [(await log_in(f"2001:db8::{n}")).status_code for n in range(11)] == [401] * 10 + [429]


async def test_a_wrong_token_costs_once(tmp_path: Path) -> None:
    async with knocking(tmp_path, ManualClock()) as caller:
        assert [await caller.knock("10.0.0.1", "old token") for _ in range(20)] == [401] * 20
        assert await caller.knock("10.0.0.1", TOKEN) == 200
        # Also when all tries are gone; and it is known of that caller only, and of each only the last few.
        assert [await caller.knock("10.0.0.1") for _ in range(5)] == [401] * 5
        assert await caller.knock("10.0.0.1", "old token") == 401
        assert [await caller.knock("10.0.0.1") for _ in range(5)] == [401] * 4 + [429]
        assert await caller.knock("10.0.0.1", "old token") == 401
        assert (await caller.log_in("10.0.0.1", "old token")).status_code == 401
        assert [await caller.knock("10.0.0.2") for _ in range(10)] == [401] * 10
        assert await caller.knock("10.0.0.2", "old token") == 429


async def test_every_answer_carries_its_number_and_the_headers_that_protect(studio: Running) -> None:
    ok = await studio.client.get("/api/tasks", headers={"X-Request-Id": "from-the-proxy_1"})
    bad = await studio.client.get("/nothing", headers={"X-Request-Id": "bad id\x7f"})

    assert ok.headers["x-request-id"] == "from-the-proxy_1"
    assert len(bad.headers["x-request-id"]) == 36
    for answer in (ok, bad):
        assert answer.headers["x-content-type-options"] == "nosniff"
        policy = answer.headers["content-security-policy"]
        assert "frame-ancestors 'none'" in policy
        assert "connect-src 'self' data: blob:;" in policy
        assert answer.headers["cache-control"] == "no-store"


async def test_a_body_beyond_every_sense_is_cut_off(tmp_path: Path) -> None:
    async with running(settings_in(tmp_path, max_graph_mb=1, database_url=new_migrated("sqlite", tmp_path))) as small:
        answer = await small.client.post("/api/tasks", content=b'{"kind":"' + b"x" * 3_000_000)
        graph = {"1": {"class_type": "A", "inputs": {"text": "x" * 1_100_000}}}
        large = await small.client.post("/api/tasks", json={"kind": "workflow", "graph": graph})

    assert (answer.status_code, error_of(answer)["code"]) == (413, "body_too_large")
    assert (large.status_code, error_of(large)["code"]) == (422, "graph_too_large")
