"""The socket: nothing durable is lost or told twice, and what is fleeting does not pile up."""

import asyncio
import json
import os
import socket as sockets
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed

from genqueue.store.attempts.endings import succeed
from genqueue.store.attempts.steps import run
from genqueue.store.housekeeping.chores import DAY, Sweep, trim
from genqueue.store.store import Store
from genqueue.store.writing.events import newest_event
from genqueue.tasks.states import Outcome
from genqueue.web.socket import HEARD_A_SECOND, HEARD_AT_ONCE
from tests.support.builders import Stage, given_task
from tests.support.clock import ManualClock
from tests.support.databases import new_migrated
from tests.web.running import Running, heard, running, settings_in

CLOSED_4008 = b"\x88\x02\x0f\xa8"


async def events_until(websocket: ClientConnection, last: int) -> list[dict[str, Any]]:
    """Every event up to that number."""
    found: list[dict[str, Any]] = []
    while not found or found[-1]["id"] < last:
        found += (await heard(websocket, "events"))["items"]
    return found


async def closing_code(websocket: ClientConnection) -> int | None:
    """The code that the server closes with, whatever it says before."""
    try:
        while True:
            await websocket.recv()
    except ConnectionClosed as closed:
        return closed.rcvd.code if closed.rcvd else None


async def live_item(websocket: ClientConnection, type_: str) -> dict[str, Any]:
    """The next fleeting item of that type."""
    while True:
        for item in (await heard(websocket, "live"))["items"]:
            if item["type"] == type_:
                found: dict[str, Any] = item["data"]
                return found


@pytest.mark.usefixtures("midday")
async def test_hello_tells_where_the_log_stands_and_what_there_is(studio: Running) -> None:
    await studio.create(count=2)

    async with studio.socket("?tz=Asia/Shanghai") as websocket:
        hello = await heard(websocket, "hello")

    assert hello["stream"] == studio.app.store.stream
    assert hello["event"] == await studio.app.store.read(newest_event)
    assert hello["heartbeat_s"] == 15
    assert hello["counts"]["today"]["unfinished"] == 2
    assert hello["counts"]["all"]["by_status"]["PENDING"] == 2


async def test_a_change_is_told_in_the_words_of_the_task(studio: Running) -> None:
    async with studio.socket(additional_headers={"Accept-Language": "en"}) as websocket:
        await heard(websocket, "hello")
        (task,) = await studio.create(title="apple")
        await studio.client.post(f"/api/tasks/{task['id']}/stop")

        created, stopped = await events_until(websocket, await studio.app.store.read(newest_event))

    assert (created["type"], created["data"]["title"], created["data"]["status"]) == (
        "task.created",
        "apple",
        "PENDING",
    )
    assert stopped["type"] == "task.updated"
    told = (await studio.client.get(f"/api/tasks/{task['id']}")).json()
    shared = stopped["data"].keys() & told.keys()
    assert {name: stopped["data"][name] for name in shared} == {name: told[name] for name in shared}
    assert {"status", "phase", "version", "actions", "backend", "task_msg", "error", "completed_at"} <= shared


async def test_what_happened_while_away_is_told_once_and_in_order(studio: Running) -> None:
    async with studio.socket() as websocket:
        after = (await heard(websocket, "hello"))["event"]
    made = [(await studio.create())[0]["id"] for _ in range(5)]
    made += [task["id"] for task in await studio.create(count=450)]

    async with studio.socket(f"?after={after}&stream={studio.app.store.stream}") as websocket:
        during = asyncio.create_task(studio.create(count=60))
        tasks = await during
        found = await events_until(websocket, await studio.app.store.read(newest_event))

    ids = [each["id"] for each in found]
    assert ids == list(range(after + 1, after + 1 + len(ids)))
    assert [each["data"]["id"] for each in found] == [*made, *(task["id"] for task in tasks)]


@pytest.mark.parametrize(
    ("query", "reason"),
    [("?after=999999", "ahead"), ("?after=0", "gap"), ("?after=1&stream=another", "stream_changed")],
)
async def test_a_position_that_means_nothing_here_is_reset(studio: Running, query: str, reason: str) -> None:
    await studio.create(count=5)
    if reason == "gap":
        await studio.app.store.write(trim, Sweep(studio.app.clock.now() + 3 * DAY, studio.app.clock.now() + DAY))
        await studio.create()

    async with studio.socket(query) as websocket:
        reset = await heard(websocket, "reset")
        (task,) = await studio.create()
        (told,) = (await heard(websocket, "events"))["items"]

    assert (reset["reason"], reset["event"]) == (reason, told["id"] - 1)
    assert told["data"]["id"] == task["id"]


async def test_a_senseless_address_is_closed_with_a_reason(studio: Running) -> None:
    for query in (
        "?after=x", "?after=-1", "?tz=Mars/Base", "?after=99999999999999999999", "?after=", "?tz=", "?lang=",
        "?stream=", "?lang=de", "?aftr=1", "?after=1&after=2", "?after[]=1",
        f"?tz={'%F0%9F%90%B1' * 100}", f"?{'%E7%8C%AB' * 40}=1", f"?lang={'x' * 4_000}",
    ):  # fmt: skip
        async with studio.socket(query) as websocket:
            assert await closing_code(websocket) == 4400, query


async def test_senseless_talk_is_closed(studio: Running) -> None:
    for said in (
        "{", "[]", '"x"', "{}", '{"op":"what"}', '{"op":"watch"}', '{"op":"watch","tasks":1}', "[" * 9999, "1" * 9999,
        '{"op":"watch","tasks":["\\ud800"]}', '{"op":"sub","topics":["\\udfff"]}', '{"op":["watch"]}', b"{}", b"\xff",
        '{"op":"watch","tasks":[""]}', '{"op":"watch","tasks":[null]}', '{"op":"watch","tasks":[["a"]]}',
        '{"op":"watch","tasks":null}', '{"op":"watch","tasks":{"a":1}}', '{"op":"sub","topics":[1]}',
        '{"op":"sub","topics":"tasks"}', '{"op":"sub"}', '{"op":null}', "null", "NaN",
    ):  # fmt: skip
        async with studio.socket() as websocket:
            await websocket.send(said)
            assert await closing_code(websocket) == 4400, said


async def test_a_frame_that_is_longer_than_makes_sense_is_closed(studio: Running) -> None:
    many = json.dumps({"op": "watch", "tasks": ["x" * 36] * 100})
    async with studio.socket() as websocket:
        await websocket.send(many)
        await heard(websocket, "hello")
        await websocket.send(json.dumps({"op": "watch", "tasks": ["x" * 64] * 10_000}))
        assert await closing_code(websocket) == 1009


async def test_who_says_too_much_is_heard_more_slowly(tmp_path: Path) -> None:
    clock = ManualClock()
    settings = settings_in(tmp_path, database_url=new_migrated("sqlite", tmp_path))
    async with running(settings, clock) as studio, studio.socket() as websocket:
        for _ in range(HEARD_AT_ONCE + HEARD_A_SECOND):
            await websocket.send('{"op":"ping"}')
        await websocket.send("nonsense")
        for _ in range(20):
            await studio.client.get("/api/tasks")
        assert websocket.close_code is None
        closing = asyncio.create_task(closing_code(websocket))
        while not closing.done():
            clock.advance(0.1)
            await studio.client.get("/healthz")
        assert closing.result() == 4400


async def test_progress_is_told_of_watched_tasks_only_and_the_newest_wins(studio: Running) -> None:
    watched = await given_task(studio.app.store, Stage.RUNNING)
    other = await given_task(studio.app.store, Stage.RUNNING)
    live, at = studio.app.live, studio.app.clock.now()

    async with studio.socket() as websocket:
        await websocket.send(json.dumps({"op": "watch", "tasks": [watched.id]}))
        first = await live_item(websocket, "queue.positions")
        for step in range(1, 101):
            live.report(other.id, at, value=step / 100)
            live.report(watched.id, at, value=step / 100, node="KSampler", step=step, steps=100)
        live.show(watched.id, at, b"\xff\xd8\xff")
        progress = await live_item(websocket, "task.progress")
        preview = (await studio.client.get(f"/api/tasks/{watched.id}/preview?seq={progress['seq']}")).content

    assert set(first) == {watched.id}
    assert (progress["id"], progress["value"], progress["node"], progress["seq"]) == (watched.id, 1.0, "KSampler", 1)
    assert preview == b"\xff\xd8\xff"


@pytest.mark.usefixtures("midday")
async def test_places_and_counts_are_told_when_they_change(studio: Running) -> None:
    first, second = await studio.create(count=2)

    async with studio.socket() as websocket:
        await heard(websocket, "hello")
        await websocket.send(json.dumps({"op": "watch", "tasks": [second["id"]]}))
        before = await live_item(websocket, "queue.positions")
        await studio.client.post(f"/api/tasks/{first['id']}/stop")
        counted: dict[str, Any] = {}
        after: dict[str, Any] = {}
        while not (counted and after):
            for item in (await heard(websocket, "live"))["items"]:
                counted = item["data"] if item["type"] == "counts" else counted
                after = item["data"] if item["type"] == "queue.positions" else after

    assert before[second["id"]]["position"] == 2
    assert counted["today"]["unfinished"] == 1
    assert after[second["id"]]["position"] == 1


async def test_only_the_topics_asked_for_are_told(studio: Running) -> None:
    async with studio.socket() as websocket:
        await heard(websocket, "hello")
        await websocket.send(json.dumps({"op": "sub", "topics": ["backends"]}))
        await websocket.send(json.dumps({"op": "ping"}))
        # A server is added over HTTP again and again until the subscription has been obeyed.
        await studio.create()
        await studio.client.post("/api/backends", json={"name": "gpu", "url": "http://127.0.0.1:9"})
        told: list[str] = []
        while "backend.updated" not in told:
            told += [item["type"] for item in (await heard(websocket, "events"))["items"]]

    assert told[-1] == "backend.updated"


async def test_another_process_is_heard_as_well(studio: Running) -> None:
    """A store of its own on the same database, as `genqueue` on the command line has it."""
    given = await given_task(studio.app.store, Stage.QUEUED)
    elsewhere = Store(studio.app.store.url)
    try:
        async with studio.socket() as websocket:
            await heard(websocket, "hello")
            await elsewhere.write(run, given.step(elsewhere.clock.now()))
            await elsewhere.write(succeed, given.ending(Outcome.SUCCEEDED, elsewhere.clock.now()))
            told = await events_until(websocket, await studio.app.store.read(newest_event))
    finally:
        elsewhere.close()

    assert [each["data"]["status"] for each in told] == ["RUNNING", "SUCCESS"]


async def test_who_does_not_read_is_let_go_and_can_come_back(studio: Running) -> None:
    """A peer with a tiny window that never reads: the others are not held up, and it is closed with 4008."""
    host, port = studio.url.removeprefix("http://").split(":")
    peer = sockets.socket()
    peer.setsockopt(sockets.SOL_SOCKET, sockets.SO_RCVBUF, 4096)
    peer.connect((host, int(port)))
    key = b64encode(os.urandom(16)).decode()
    peer.sendall(
        f"GET /api/ws HTTP/1.1\r\nHost: {host}:{port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
    )
    while not studio.feed.listeners:
        await asyncio.sleep(0)

    ids = [task["id"] for task in await studio.create(count=1000, start=False)]
    for action in ("start", "stop") * 20:
        await studio.client.post(f"/api/tasks/batch/{action}", json={"ids": ids})
        if not studio.feed.listeners:
            break

    assert studio.feed.listeners == 0
    assert CLOSED_4008 in await asyncio.to_thread(_read_to_end, peer)
    peer.close()
    assert (await studio.client.get("/healthz")).status_code == 200


def _read_to_end(peer: sockets.socket) -> bytes:
    received = b""
    try:
        while chunk := peer.recv(65536):
            received = (received + chunk)[-64:]
    except ConnectionResetError:
        return received
    return received
