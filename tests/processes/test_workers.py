"""Two workers and two web processes on one database and one bucket, as they are run in earnest.

What ran is counted at the servers, never in our own table.
"""

import asyncio
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from genqueue.simulators.comfyui import Trap
from tests.processes.cluster import Cluster, Web, cluster, freeze, thaw
from tests.support.graphs import SLOW, picture, slow_picture

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be frozen and killed like that")
TASKS = 24


async def submit(web: Web, *graphs: dict[str, Any]) -> list[str]:
    ids = []
    for graph in graphs:
        answer = await web.client.post("/api/tasks", json={"kind": "workflow", "graph": graph})
        assert answer.status_code == 201, answer.text
        ids.append(answer.json()["tasks"][0]["id"])
    return ids


async def tasks_of(web: Web) -> list[dict[str, Any]]:
    listed = (await web.client.get("/api/tasks?limit=200&sort=created_at")).json()["items"]
    return [(await web.client.get(f"/api/tasks/{task['id']}")).json() for task in listed]


async def events_of(web: Web, after: int, upto: int) -> list[int]:
    """The numbers that a browser there hears."""
    numbers: list[int] = []
    async with web.socket(f"?after={after}") as websocket:
        while not numbers or numbers[-1] < upto:
            frame = json.loads(await websocket.recv())
            assert frame["op"] != "reset"
            numbers += [item["id"] for item in frame.get("items", ()) if frame["op"] == "events"]
    return numbers


async def assert_done(all_: Cluster, webs: list[Web]) -> None:
    """Every task ended well, ran once on one server, and each web process gives its picture."""
    tasks = await tasks_of(webs[0])
    assert Counter(task["status"] for task in tasks) == {"SUCCESS": len(tasks)}
    assert all_.executions() == Counter({task["remote_id"]: 1 for task in tasks})
    for task in tasks:
        (output,) = task["outputs"]
        for web in webs:
            assert (await web.client.get(output["url"])).content.startswith(b"\x89PNG")


async def test_when_one_of_two_workers_is_killed_the_other_one_finishes_everything_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with cluster(tmp_path, monkeypatch) as all_:
        webs = [await all_.web(), await all_.web()]
        doomed = await all_.worker()
        for _ in range(4):
            await all_.comfy(webs[0])
        (first,) = set(await all_.holders())
        await all_.worker()

        async def shared_out() -> list[int]:
            return sorted(Counter(await all_.holders()).values())

        await all_.until(shared_out, [2, 2])
        hearing = [asyncio.create_task(events_of(web, 0, 10**9)) for web in webs]
        for comfy in all_.comfies:
            comfy.faults.traps.append(Trap(at="node", do="hold", node=SLOW))
        await submit(webs[0], *(slow_picture(colour) for colour in range(TASKS)))
        # Something is in flight at each server when its holder dies, so it takes a successor to bring it to its end.
        for comfy in all_.comfies:
            await comfy.gate.reached()
        doomed.kill()
        for comfy in all_.comfies:
            comfy.faults.traps.clear()
            comfy.gate.release()
        await all_.until_ended(TASKS)
        assert first not in await all_.holders()
        await assert_done(all_, webs)

        newest = await all_.count("SELECT max(id) FROM event")
        for each in hearing:
            each.cancel()
        told = [await events_of(web, 0, newest) for web in webs]
        assert told[0] == told[1]
        assert len(told[0]) == await all_.count("SELECT count(*) FROM event")


async def test_a_worker_that_joins_takes_its_share_and_interrupts_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with cluster(tmp_path, monkeypatch) as all_:
        web = await all_.web()
        await all_.worker()
        for _ in range(2):
            comfy = await all_.comfy(web)
            comfy.faults.traps.append(Trap(at="node", do="hold", node=SLOW))
        await submit(web, *(slow_picture(colour) for colour in range(6)))
        for comfy in all_.comfies:
            await comfy.gate.reached()
        await all_.worker()

        async def owners() -> int:
            return len(set(await all_.holders()))

        await all_.until(owners, 2)
        for comfy in all_.comfies:
            comfy.faults.traps.clear()
            comfy.gate.release()
        await all_.until_ended(6)
        await assert_done(all_, [web])
        assert [comfy.router.counts["POST /interrupt"] for comfy in all_.comfies] == [0, 0]


async def test_a_worker_that_was_frozen_beyond_its_lease_does_nothing_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with cluster(tmp_path, monkeypatch, LEASE_S="1") as all_:
        web = await all_.web()
        frozen = await all_.worker()
        await all_.comfy(web, seconds=0.1)
        before = await all_.holders()
        await all_.worker()
        await submit(web, *(slow_picture(colour) for colour in range(TASKS)))

        async def begun() -> bool:
            return all_.executions().total() >= 3

        await all_.until(begun, True)
        freeze(frozen)

        async def taken_over() -> bool:
            return len(now := await all_.holders()) == 1 and now != before

        await all_.until(taken_over, True)
        thaw(frozen)
        await all_.until_ended(TASKS)
        await assert_done(all_, [web])


async def test_what_is_wished_at_a_web_process_reaches_the_worker(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with cluster(tmp_path, monkeypatch, DEPTH="1") as all_:
        web, other = await all_.web(), await all_.web()
        await all_.worker()
        comfy = await all_.comfy(web)
        comfy.faults.traps.append(Trap(at="node", do="hold", node=SLOW))
        running, second, third = await submit(web, slow_picture(1), picture(2), picture(3))
        held = await comfy.gate.reached()

        async def node() -> str | None:
            progress = (await other.client.get(f"/api/tasks/{running}")).json()["progress"]
            return None if progress is None else str(progress["node"])

        # What the server tells the worker is seen at a process that has no connection to it.
        await all_.until(node, SLOW)
        assert (await other.client.post(f"/api/tasks/{third}/front")).status_code == 200
        assert (await other.client.post("/api/queue/pause")).status_code == 200
        assert (await other.client.post(f"/api/tasks/{running}/stop")).status_code == 200
        await all_.until_ended(1)
        assert (await web.client.get(f"/api/tasks/{running}")).json()["status"] == "STOPPED"
        assert (await web.client.get("/api/queue")).json()["paused"]["reason"]["code"] == "paused_by_user"
        assert list(all_.executions()) == [held.moment.prompt_id]
        assert (await web.client.post("/api/queue/resume")).status_code == 200
        await all_.until_ended(3)
        ran = [(await web.client.get(f"/api/tasks/{each}")).json()["remote_id"] for each in (running, third, second)]
        assert list(all_.executions()) == ran


async def test_a_stop_ends_though_no_worker_is_alive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with cluster(tmp_path, monkeypatch) as all_:
        web = await all_.web()
        worker = await all_.worker()
        comfy = await all_.comfy(web)
        comfy.faults.traps.append(Trap(at="node", do="hold", node=SLOW))
        (task_id,) = await submit(web, slow_picture(1))
        await comfy.gate.reached()
        worker.kill()
        assert (await web.client.post(f"/api/tasks/{task_id}/stop")).json()["phase"] == "stopping"
        await all_.until_ended(1)
        assert (await web.client.get(f"/api/tasks/{task_id}")).json()["status"] == "STOPPED"
        await all_.worker()

        async def open_attempts() -> int:
            return await all_.count("SELECT count(*) FROM attempt WHERE closed_at IS NULL")

        # Whoever comes next cancels the run there; nothing of it is kept.
        await all_.until(open_attempts, 0)
        assert comfy.gate.held == []
