"""Faults on demand: of answers, of nodes, of sockets, of files; and the routes that order them."""

import asyncio

import httpx
import pytest
import websockets

from genqueue.simulators.comfyui import Simulator
from genqueue.simulators.comfyui.faults import Faults, Trap
from tests.simulators.comfyui.conftest import Start
from tests.simulators.comfyui.driver import Client, Ear, chain, listening, node, picture, sampler
from tests.simulators.comfyui.test_restarts import SlowClock


async def order(client: Client, **faults: object) -> None:
    answer = await client.post("/_simulator/faults", json=faults)
    assert answer.status_code == 200, answer.text


async def read_into(got: bytearray, client: Client, about: dict[str, str]) -> None:
    async with client.stream("GET", "/view", params=about) as answer:
        async for piece in answer.aiter_raw():
            got += piece


async def test_a_lost_reply_resets_the_connection_and_the_prompt_runs(simulator: Simulator) -> None:
    prompt_id = "01890a5d-ac96-774b-bcce-b302099a8057"
    async with Client(simulator) as client:
        await order(client, replies=[{"route": "POST /prompt", "do": "lose"}])
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            await client.submit(picture(), prompt_id=prompt_id)
        assert (await client.finished(prompt_id))["status"]["completed"]
        assert await client.submit(picture(2))


async def test_a_dropped_request_never_worked(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await order(client, replies=[{"route": "POST /prompt", "do": "drop", "times": 2}])
        for _ in range(2):
            with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
                await client.submit(picture())
        assert (await client.get("/prompt")).json() == {"exec_info": {"queue_remaining": 0}}
        assert await client.executions() == {}


async def test_a_late_request_loses_its_answer_at_once_and_works_afterwards(
    start: Start,
) -> None:
    clock, prompt_id = SlowClock(), "01890a5d-ac96-774b-bcce-b302099a8057"
    async with start(clock=clock) as simulator, Client(simulator) as client:
        simulator.faults.change({"history_lag": 0})
        await order(client, replies=[{"route": "POST /prompt", "do": "late", "seconds": 5}])
        with pytest.raises((httpx.ReadError, httpx.RemoteProtocolError)):
            await client.submit(picture(), prompt_id=prompt_id)
        assert await client.executions() == {}
        clock.go.set()
        assert (await client.finished(prompt_id))["status"]["completed"]


async def test_an_error_status_may_come_instead_of_the_work_or_after_it(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await order(client, replies=[{"route": "/prompt", "do": "status", "status": 503, "body": "proxy", "skip": 1}])
        await order(client, replies=[{"route": "POST /prompt", "do": "late_status", "status": 502}])
        first = await client.post("/prompt", json={"prompt": picture(1)})
        second = await client.post("/prompt", json={"prompt": picture(2)})
        assert (first.status_code, second.status_code, second.text) == (502, 503, "proxy")
        following = await client.submit(picture(3))
        await client.finished(following)
        assert len(await client.executions()) == 2


async def test_a_body_can_be_cut_in_half(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        entry = await client.finished(await client.submit(picture()))
        about = entry["outputs"]["2"]["images"][0]
        whole = (await client.get("/view", params=about)).content
        await order(client, replies=[{"route": "GET /view", "do": "cut"}])
        got = bytearray()
        with pytest.raises(httpx.RemoteProtocolError):
            await read_into(got, client, about)
        assert got == whole[: len(whole) // 2]
        rest = await client.get("/view", params=about, headers={"range": f"bytes={len(got)}-"})
        assert got + rest.content == whole


async def test_a_delay_comes_before_the_work_and_a_hang_after_it(start: Start) -> None:
    clock = SlowClock()
    async with start(clock=clock) as simulator, Client(simulator) as client:
        simulator.faults.change({"history_lag": 0})
        for do, waiting in (("delay", False), ("hang", True)):
            clock.sleeping.clear()
            clock.go.clear()
            await order(client, replies=[{"route": "POST /prompt", "do": do, "seconds": 5}])
            posted = asyncio.create_task(client.submit(picture()))
            await clock.sleeping.wait()
            assert bool(simulator.journal.runs() or simulator.machine.queue.remaining) is waiting
            clock.go.set()
            await client.finished(await posted)
            await simulator.restart(0)
            simulator.journal.forget()
        assert clock.slept == [5, 5]


async def test_a_stall_blocks_the_whole_loop(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await order(client, replies=[{"route": "GET /object_info", "do": "stall", "seconds": 0.01}])
        await client.get("/object_info")
        assert simulator.machine.stalls == [0.01]


async def test_a_targeted_cancel_copies_the_whole_queue(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await order(client, copy_cost=0.001, traps=[{"at": "node", "do": "hold"}])
        running = await client.submit(picture())
        await simulator.gate.reached()
        for colour in range(1, 6):
            await client.submit(picture(colour))
        await client.post("/interrupt", json={"prompt_id": running})
        assert simulator.machine.stalls == [0.005]


async def test_the_garbage_collection_stalls_after_a_prompt_once_in_its_interval(simulator: Simulator) -> None:
    simulator.faults.change({"gc_pause": 0.01, "gc_interval": 1000.0})
    async with listening(simulator) as (client, ear):
        for colour in range(3):
            await ear.end_of(await client.submit(picture(colour), client_id="A"))
        assert simulator.machine.stalls == [0.01]


async def test_connections_are_refused_on_demand_and_work_goes_on(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        simulator.faults.change({"traps": [{"at": "node", "do": "hold", "times": 1}]})
        prompt_id = await client.submit(picture())
        await simulator.gate.reached()
        simulator.disconnect()
        async with Client(simulator) as stranger:
            with pytest.raises(httpx.ConnectError):
                await stranger.get("/prompt")
        ended = simulator.machine.queue.ended
        simulator.gate.release()
        await ended.wait()
        await simulator.reconnect()
        assert (await client.history(prompt_id))["status"]["completed"]


async def test_refusal_and_restart_by_route_end_by_themselves(simulator: Simulator) -> None:
    for path, body in (("refuse", {"seconds": 0}), ("restart", {})):
        async with Client(simulator) as client, Ear(simulator, "A") as ear:
            assert (await client.post(f"/_simulator/{path}", json=body)).status_code == 200
            await ear.closed.wait()
            await simulator.errands_done()
            assert (await client.get("/prompt")).status_code == 200
    assert simulator.journal.boot == 2


async def test_a_node_fails_by_class_by_id_or_by_a_word_in_the_graph(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        for where in ({"node": "SaveImage"}, {"node": "2"}, {"marker": "please fail"}):
            await order(client, traps=[{"at": "node", "do": "fail", "times": 1, "message": "burnt", **where}])
            entry = await client.finished(await client.submit(picture(prefix="please fail")))
            error = dict(entry["status"]["messages"])["execution_error"]
            assert (error["exception_type"], error["exception_message"]) == ("RuntimeError", "burnt\n")
        entry = await client.finished(await client.submit(picture()))
        assert entry["status"]["completed"]


async def test_out_of_memory_has_its_own_type_and_advice(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await order(client, traps=[{"at": "step", "do": "oom", "node": "KSampler"}])
        entry = await client.finished(await client.submit(sampler()))
        error = dict(entry["status"]["messages"])["execution_error"]
        assert (error["exception_type"], error["node_type"]) == ("torch.OutOfMemoryError", "KSampler")
        assert "This error means you ran out of memory on your GPU." in error["exception_message"]
        graph = {"1": picture()["1"], "2": node("ProbeRaise", image=["1", 0], kind="oom"), "3": picture()["2"]}
        graph["3"]["inputs"]["images"] = ["2", 0]
        entry = await client.finished(await client.submit(graph))
        assert dict(entry["status"]["messages"])["execution_error"]["exception_type"] == "torch.OutOfMemoryError"


async def test_files_of_a_failed_run_stay_in_its_outputs(simulator: Simulator) -> None:
    graph = {**picture(), "3": node("SaveImage", images=["1", 0], filename_prefix="../../escape")}
    async with Client(simulator) as client:
        entry = await client.finished(await client.submit(graph))
        assert (entry["status"]["status_str"], list(entry["outputs"])) == ("error", ["2"])


async def test_a_success_may_come_without_outputs(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await order(client, no_outputs=True)
        entry = await client.finished(await client.submit(picture()))
        assert (entry["status"]["completed"], entry["outputs"]) == (True, {})


async def test_durations_are_waited_for_on_the_given_clock(start: Start) -> None:
    clock = SlowClock()
    async with start(clock=clock) as simulator, Client(simulator) as client:
        await order(client, durations={"ImageBlur": 7.5, "0": 2}, history_lag=0)
        clock.go.set()
        await client.finished(await client.submit(chain(2)))
        assert clock.slept == [2, 7.5, 7.5]


async def test_a_full_folder_makes_every_save_slower(start: Start) -> None:
    clock = SlowClock()
    clock.go.set()
    async with start(clock=clock) as simulator, Client(simulator) as client:
        await order(client, folder_cost=0.25, history_lag=0)
        for colour in range(3):
            await client.finished(await client.submit(picture(colour, prefix="o")))
        assert clock.slept == [0.25, 0.5]


async def test_speed_divides_what_nodes_take(start: Start) -> None:
    clock = SlowClock()
    clock.go.set()
    async with start(clock=clock, speed=2.0) as simulator, Client(simulator) as client:
        await client.finished(await client.submit(sampler(steps=20)))
        steps = [seconds for seconds in clock.slept if seconds == pytest.approx(0.05)]
        assert len(steps) == 20


async def test_sockets_go_deaf_on_demand(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        await order(client, deaf=True)
        prompt_id = await client.submit(picture(), client_id="A")
        await client.finished(prompt_id)
        await order(client, deaf=False)
        await client.finished(await client.submit(picture(2)))
        await ear.heard(lambda frames: len(frames) >= 3)
        assert prompt_id not in str(ear.frames)


async def test_one_socket_is_deafened_and_stays_open(simulator: Simulator) -> None:
    async with listening(simulator, "A") as (client, ear), Ear(simulator, "B") as other:
        answer = await client.post("/_simulator/sockets", json={"do": "deafen", "client_id": "A"})
        assert answer.json() == {"sockets": 1}
        await client.submit(picture(), client_id="A")
        await other.heard(lambda frames: len(frames) == 4)
        await (await ear.socket.ping())
        assert ear.types() == ["status"]


async def test_a_frozen_socket_answers_not_even_pings(simulator: Simulator) -> None:
    async with listening(simulator, "A") as (client, ear), Ear(simulator, "B") as other:
        await client.post("/_simulator/sockets", json={"do": "freeze", "client_id": "A"})
        pong = asyncio.ensure_future(await ear.socket.ping())
        await other.end_of(await client.submit(picture(), client_id="B"))
        await (await other.socket.ping())
        assert not pong.done()
        assert ear.types() == ["status"]
        await client.post("/_simulator/sockets", json={"do": "abort", "client_id": "A"})
        await ear.closed.wait()


async def test_a_stalled_publish_loop_lets_everything_else_go_on(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        await order(client, stalled=True)
        prompt_id = await client.submit(picture(), client_id="A")
        assert (await client.finished(prompt_id))["status"]["completed"]
        async with Ear(simulator, "B") as late:
            assert late.types() == ["status"]
            assert ear.types() == ["status"]
            await order(client, stalled=False)
            await ear.end_of(prompt_id)


async def test_one_client_that_does_not_read_holds_up_all_others(simulator: Simulator) -> None:
    url = simulator.url.replace("http", "ws", 1) + "/ws?clientId=frozen"
    frozen = await websockets.connect(url, compression=None, max_size=None, max_queue=1, ping_interval=None)
    graph = {"1": picture()["1"], "2": node("ProbeUI", image=["1", 0], kind="many")}
    async with listening(simulator) as (client, ear):
        for nonce in range(12):
            graph["2"]["inputs"]["nonce"] = nonce
            await client.finished(await client.submit(graph, client_id="frozen"))
        last = await client.submit(picture(), client_id="A")
        await client.finished(last)
        assert "executed" not in ear.types()
        frozen.transport.abort()
        await ear.end_of(last)


async def test_faults_can_be_read_changed_and_cleared_while_it_runs(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await order(client, gc_pause=0.5, traps=[{"at": "done", "do": "hold"}])
        told = (await client.get("/_simulator")).json()
        assert (told["faults"]["gc_pause"], told["faults"]["traps"][0]["at"]) == (0.5, "done")
        wrong = await client.post("/_simulator/faults", json={"nonsense": 1})
        assert (wrong.status_code, wrong.json()) == (400, {"error": "unknown faults: nonsense"})
        await client.delete("/_simulator/faults")
        assert simulator.faults == Faults()


async def test_what_is_held_is_told_and_released_by_route(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await order(client, traps=[{"at": "node", "node": "ImageBlur", "do": "hold"}])
        prompt_id = await client.submit(chain(2))
        for expected in ("1", "2"):
            held = await client.held(at="node", node=expected)
            assert held[0] | {"id": 0} == {
                "id": 0,
                "at": "node",
                "prompt_id": prompt_id,
                "node": expected,
                "class_type": "ImageBlur",
            }
            assert (await client.post("/_simulator/release", json={"id": held[0]["id"]})).json() == {"released": 1}
        assert (await client.finished(prompt_id))["status"]["completed"]


async def test_requests_are_counted_by_route(simulator: Simulator) -> None:
    async with Client(simulator) as client, Ear(simulator, "A"):
        for path in ("/prompt", "/api/prompt", "/history/x", "/api/jobs/x", "/no/such"):
            await client.get(path)
        counts = (await client.get("/_simulator/requests")).json()
        assert counts == {
            "GET /ws": 1,
            "GET /prompt": 2,
            "GET /history/{prompt_id}": 1,
            "GET /api/jobs/{job_id}": 1,
            "GET other": 1,
        }


@pytest.mark.parametrize(
    "wrong", [{"at": "nowhere", "do": "hold"}, {"at": "node", "do": "explode"}, {"at": "done", "do": "oom"}]
)
def test_a_trap_that_makes_no_sense_is_refused(wrong: dict[str, str]) -> None:
    with pytest.raises(ValueError):
        Trap(**wrong)  # type: ignore[arg-type]


async def test_a_slow_stop_takes_its_time(start: Start) -> None:
    clock = SlowClock()
    clock.go.set()
    async with start(clock=clock) as simulator:
        simulator.faults.change({"slow_stop": 2.0})
    assert clock.slept == [2.0]
