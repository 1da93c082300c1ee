"""Restarts, deaths, dead workers: what is lost, what stays, and what the execution log knows."""

import asyncio
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from genqueue.simulators.comfyui import Simulator
from genqueue.simulators.comfyui.execution.journal import Journal
from tests.simulators.comfyui.conftest import Start
from tests.simulators.comfyui.driver import PATIENCE, Client, Ear, chain, listening, node, outputs, picture


def trap(simulator: Simulator, at: str, do: str, **more: Any) -> None:
    simulator.faults.change({"traps": [{"at": at, "do": do, "times": 1, **more}]})


async def test_a_restart_wipes_the_memory_and_keeps_the_files(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        done = await client.submit(picture(1), client_id="A")
        await ear.end_of(done)
        trap(simulator, "node", "hold")
        running, waiting = [await client.submit(picture(colour), client_id="A") for colour in (2, 3)]
        await simulator.gate.reached()
        url = simulator.url
        await simulator.restart(0)
        await ear.closed.wait()
        assert ear.socket.close_code == 1006
    assert simulator.url == url
    async with Client(simulator) as client:
        assert (await client.get("/queue")).json() == {"queue_running": [], "queue_pending": []}
        assert (await client.get("/history")).json() == {}
        for prompt_id in (done, running, waiting):
            assert (await client.get(f"/api/jobs/{prompt_id}")).status_code == 404
        assert outputs(simulator.machine.folders.of("output")) == ["probe/basic_00001_.png"]
        answer = await client.post("/prompt", json={"prompt": picture(1), "prompt_id": done})
        assert answer.json()["number"] == 0
        await client.finished(done)
        assert len(outputs(simulator.machine.folders.of("output"))) == 2
        assert await client.executions() == {done: 2, running: 1}


async def test_the_temp_folder_is_wiped_at_every_start(simulator: Simulator) -> None:
    graph = {"1": picture()["1"], "2": node("PreviewImage", images=["1", 0])}
    async with Client(simulator) as client:
        entry = await client.finished(await client.submit(graph))
        name = entry["outputs"]["2"]["images"][0]["filename"]
        assert (await client.get("/view", params={"filename": name, "type": "temp"})).status_code == 200
    await simulator.restart(0)
    async with Client(simulator) as client:
        assert (await client.get("/view", params={"filename": name, "type": "temp"})).status_code == 404


async def test_nobody_can_connect_while_it_boots(start: Start) -> None:
    clock = SlowClock()
    async with start(clock=clock) as simulator:
        restart = asyncio.create_task(simulator.restart(10))
        await clock.sleeping.wait()
        with pytest.raises(httpx.ConnectError):
            async with Client(simulator) as client:
                await client.get("/prompt")
        clock.go.set()
        await restart
        async with Client(simulator) as client:
            assert (await client.get("/prompt")).status_code == 200
        assert clock.slept == [10]


@pytest.mark.parametrize(
    ("at", "counted", "saved"), [("received", 0, 0), ("queued", 0, 0), ("node", 1, 0), ("worked", 1, 1)]
)
async def test_a_death_at_a_named_point_loses_the_prompt(
    simulator: Simulator, at: str, counted: int, saved: int
) -> None:
    trap(simulator, at, "die", **({"node": "2"} if at in ("node", "worked") else {}))
    prompt_id = "01890a5d-ac96-774b-bcce-b302099a8057"
    async with Client(simulator) as client:
        if at in ("received", "queued"):
            with pytest.raises(httpx.TransportError):
                await client.submit(picture(), prompt_id=prompt_id)
        else:
            await client.submit(picture(), prompt_id=prompt_id)
        await simulator.revive()
    async with Client(simulator) as client:
        assert (await client.get(f"/api/jobs/{prompt_id}")).status_code == 404
        assert len(outputs(simulator.machine.folders.of("output"))) == saved
        assert (await client.executions()).get(prompt_id, 0) == counted


async def test_a_death_between_success_and_history_leaves_the_file_and_a_success_in_the_log(
    simulator: Simulator,
) -> None:
    trap(simulator, "success", "die")
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(picture(), client_id="A")
        await ear.closed.wait()
        await simulator.revive()
    async with Client(simulator) as client:
        assert await client.history(prompt_id) == {}
    assert [(run.prompt_id, run.outcome) for run in simulator.journal.runs()] == [(prompt_id, "succeeded")]
    assert outputs(simulator.machine.folders.of("output")) == ["probe/basic_00001_.png"]


@pytest.mark.parametrize("kind", ["systemexit", "keyboardinterrupt", "cancelled"])
async def test_a_node_that_raises_out_of_everything_leaves_a_zombie(simulator: Simulator, kind: str) -> None:
    graph = picture()
    graph["3"] = node("ProbeRaise", image=["1", 0], kind=kind)
    graph["2"]["inputs"]["images"] = ["3", 0]
    async with listening(simulator) as (client, ear):
        dead = await client.submit(graph, client_id="A")
        await ear.heard(lambda _: any(each["node"] == "3" for each in ear.of("executing")))
        await simulator.machine.worker_ended()
        following = await client.submit(picture(), client_id="A")
        await client.post("/interrupt", json={})
        assert (await client.get(f"/api/jobs/{dead}")).json()["status"] == "in_progress"
        assert (await client.get(f"/api/jobs/{following}")).json()["status"] == "pending"
        assert (await client.get("/prompt")).json() == {"exec_info": {"queue_remaining": 2}}
        assert await client.history(dead) == {}
    assert ear.types()[-1] in ("status", "executing")


async def test_a_worker_can_be_killed_at_any_point(simulator: Simulator) -> None:
    trap(simulator, "success", "zombie")
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(picture(), client_id="A")
        await ear.heard(lambda _: "execution_success" in ear.types())
        await simulator.machine.worker_ended()
        assert (await client.get(f"/api/jobs/{prompt_id}")).json()["status"] == "in_progress"


async def test_what_cannot_be_sent_ends_the_process(simulator: Simulator) -> None:
    graph = {"1": picture()["1"], "2": node("ProbeUI", image=["1", 0], kind="unserializable")}
    async with listening(simulator) as (client, ear):
        await client.submit(graph, client_id="A")
        await ear.closed.wait()
        assert ear.socket.close_code == 1006
        await simulator.revive()
    async with Client(simulator) as client:
        assert (await client.get("/prompt")).json() == {"exec_info": {"queue_remaining": 0}}


async def test_a_client_id_that_is_an_object_ends_the_process(simulator: Simulator) -> None:
    async with Ear(simulator, "A") as ear, Client(simulator) as client:
        await client.post("/prompt", json={"prompt": picture(), "client_id": {"a": 1}})
        await ear.closed.wait()
        assert simulator.dead.is_set()


async def test_the_death_of_the_publish_loop_can_be_repaired(start: Start) -> None:
    async with start() as simulator, listening(simulator) as (client, ear):
        simulator.faults.change({"repaired": ["publish_death"]})
        graph = {"1": picture()["1"], "2": node("ProbeUI", image=["1", 0], kind="unserializable")}
        await ear.end_of(await client.submit(graph, client_id="A"))
        assert not simulator.dead.is_set()


async def test_a_node_may_take_the_process_with_it(simulator: Simulator) -> None:
    graph = picture()
    graph["3"] = node("ProbeRaise", image=["1", 0], kind="exit_process")
    graph["2"]["inputs"]["images"] = ["3", 0]
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(graph, client_id="A")
        await ear.closed.wait()
        await simulator.revive()
    assert [(run.prompt_id, run.outcome) for run in simulator.journal.runs()] == [(prompt_id, None)]


async def test_the_execution_log_tells_what_ran_and_what_was_reused(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        ids = [await client.submit(picture(prefix=prefix)) for prefix in ("a", "a", "b", "../../c")]
        for prompt_id in ids:
            await client.finished(prompt_id)
        runs = (await client.get("/_simulator/executions")).json()["executions"]
    assert [run["outcome"] for run in runs] == ["succeeded", "succeeded", "succeeded", "failed"]
    assert [run["nodes"] for run in runs] == [["1", "2"], [], ["2"], []]
    assert [run["cached"] for run in runs] == [[], ["1", "2"], ["1"], ["1"]]
    assert all(run["started_at"] <= run["ended_at"] for run in runs)


async def test_a_killed_process_leaves_its_log_and_its_port_to_the_next(tmp_path: Path) -> None:
    async with process(tmp_path, "--speed", "inf") as first, calling(first) as client:
        await client.post("/_simulator/faults", json={"traps": [{"at": "node", "node": "2", "do": "hold"}]})
        prompt_id = (await client.post("/prompt", json={"prompt": chain(2)})).json()["prompt_id"]
        await client.get("/_simulator/held", params={"wait": "1"})
        first.process.kill()
        first.process.wait()
    assert [(run.prompt_id, run.outcome) for run in Journal(tmp_path).runs()] == [(prompt_id, None)]
    async with process(tmp_path, "--version", "0.3.64") as second, calling(second) as client:
        told = (await client.get("/_simulator")).json()
        assert (told["boot"], told["version"]) == (2, "0.3.64")
        assert (await client.get("/_simulator/executions")).json()["counts"] == {prompt_id: 1}


async def test_a_process_dies_on_demand_with_the_code_of_a_kill(tmp_path: Path) -> None:
    faults = '{"traps": [{"at": "queued", "do": "die"}]}'
    async with process(tmp_path, "--faults", faults) as one, calling(one) as client:
        with pytest.raises(httpx.TransportError):
            await client.post("/prompt", json={"prompt": picture()})
        assert one.process.wait(PATIENCE) == 137


async def test_a_process_stops_when_it_is_told_to(tmp_path: Path) -> None:
    async with process(tmp_path) as one, calling(one) as client:
        assert (await client.get("/prompt")).status_code == 200
        one.process.terminate()
        assert one.process.wait(PATIENCE) == (1 if sys.platform == "win32" else 0)


class SlowClock:
    """A clock whose sleep ends when it is told."""

    def __init__(self) -> None:
        self.sleeping = asyncio.Event()
        self.go = asyncio.Event()
        self.slept: list[float] = []

    def now(self) -> int:
        return 1_800_000_000_000_000

    def awake(self) -> float:
        return 0.0

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.sleeping.set()
        await self.go.wait()


def calling(one: SimpleNamespace) -> httpx.AsyncClient:
    return httpx.AsyncClient(base_url=one.url, timeout=PATIENCE)


@asynccontextmanager
async def process(directory: Path, *arguments: str) -> AsyncIterator[SimpleNamespace]:
    """The simulator as a process of its own, ready."""
    command = [sys.executable, "-m", "genqueue.simulators.comfyui", "--port", "0", "--dir", str(directory), *arguments]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=dict(os.environ))
    assert started.stdout is not None
    try:
        line = await asyncio.to_thread(started.stdout.readline)
        yield SimpleNamespace(url=line.rpartition(" ")[2].strip(), process=started)
    finally:
        started.kill()
        started.wait()
        started.stdout.close()
