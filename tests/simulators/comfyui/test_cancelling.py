"""Deleting what waits, interrupting what runs, and what is lost in between."""

from genqueue.simulators.comfyui import Simulator
from tests.simulators.comfyui.driver import Client, chain, listening, node, picture, sampler


def hold(simulator: Simulator, node_name: str) -> None:
    simulator.faults.change({"traps": [{"at": "node", "node": node_name, "do": "hold", "times": 1}]})


async def test_a_deleted_pending_prompt_leaves_no_trace(simulator: Simulator) -> None:
    hold(simulator, "1")
    async with listening(simulator) as (client, ear):
        await client.submit(picture(1), client_id="A")
        await simulator.gate.reached(at="node")
        pending = await client.submit(picture(2), client_id="A")
        assert (await client.post("/queue", json={"delete": [pending]})).content == b""
        assert (await client.get(f"/history/{pending}")).json() == {}
        assert (await client.get(f"/api/jobs/{pending}")).status_code == 404
        await ear.heard(lambda _: ear.of("status")[-1]["status"]["exec_info"]["queue_remaining"] == 1)
        assert [each["prompt_id"] for each in ear.of("execution_start")].count(pending) == 0
        assert pending not in await client.executions()


async def test_deleting_an_unknown_or_running_prompt_changes_nothing(simulator: Simulator) -> None:
    hold(simulator, "1")
    async with Client(simulator) as client:
        running = await client.submit(picture())
        await simulator.gate.reached()
        answer = await client.post("/queue", json={"delete": [running, "unknown"]})
        assert (answer.status_code, answer.content) == (200, b"")
        simulator.gate.release()
        assert (await client.finished(running))["status"]["completed"]


async def test_an_interrupt_ends_the_run_when_the_next_node_starts(simulator: Simulator) -> None:
    hold(simulator, "2")
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(chain(4), client_id="A")
        await simulator.gate.reached(node="2")
        await client.post("/interrupt", json={"prompt_id": prompt_id})
        simulator.gate.release()
        await ear.end_of(prompt_id)
        entry = await client.history(prompt_id)
        job = (await client.get(f"/api/jobs/{prompt_id}")).json()
    assert [each["node"] for each in ear.of("executing")] == ["0", "1", "2", "3", None]
    told = ear.of("execution_interrupted")[0]
    assert (told["node_id"], told["node_type"], sorted(told["executed"])) == ("3", "ImageBlur", ["0", "1", "2"])
    assert (entry["status"]["status_str"], entry["status"]["completed"]) == ("error", False)
    assert job["status"] == "cancelled"


async def test_an_interrupt_in_the_last_node_is_lost(simulator: Simulator) -> None:
    hold(simulator, "2")
    async with Client(simulator) as client:
        prompt_id = await client.submit(picture())
        await simulator.gate.reached(node="2")
        assert (await client.post(f"/api/jobs/{prompt_id}/cancel")).json() == {"cancelled": True}
        simulator.gate.release()
        entry = await client.finished(prompt_id)
        assert entry["status"]["status_str"] == "success"
        following = await client.finished(await client.submit(picture(9)))
        assert following["status"]["status_str"] == "success"


async def test_a_sampler_stops_in_the_middle(simulator: Simulator) -> None:
    simulator.faults.change({"traps": [{"at": "step", "do": "hold"}]})
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(sampler(steps=20), client_id="A")
        await simulator.gate.reached(at="step")
        await client.post("/interrupt", json={"prompt_id": prompt_id})
        await ear.end_of(prompt_id)
        assert ear.of("execution_interrupted")[0]["node_type"] == "KSampler"
        assert ear.of("progress") == []


async def test_a_deaf_sampler_goes_on_to_its_end(simulator: Simulator) -> None:
    simulator.faults.change({"traps": [{"at": "step", "do": "hold", "times": 1}], "deaf_nodes": ["KSampler"]})
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(sampler(steps=3), client_id="A")
        await simulator.gate.reached(at="step")
        await client.post("/interrupt", json={"prompt_id": prompt_id})
        assert len(simulator.gate.held) == 1
        simulator.gate.release()
        await ear.end_of(prompt_id)
        assert len(ear.of("progress")) == 3
        assert ear.of("execution_interrupted")[0]["node_type"] == "VAEDecode"


async def test_an_interrupt_for_another_prompt_is_ignored_and_an_idle_one_does_not_poison(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await client.post("/interrupt", json={})
        hold(simulator, "1")
        running = await client.submit(chain(2))
        await simulator.gate.reached()
        waiting = await client.submit(picture(4))
        await client.post("/interrupt", json={"prompt_id": waiting})
        simulator.gate.release()
        assert (await client.finished(running))["status"]["completed"]
        assert (await client.finished(waiting))["status"]["completed"]


async def test_an_interrupt_without_id_hits_whoever_runs(simulator: Simulator) -> None:
    hold(simulator, "0")
    async with Client(simulator) as client:
        prompt_id = await client.submit(chain(2))
        await simulator.gate.reached()
        assert (await client.post("/interrupt", content=b"{bad")).status_code == 200
        simulator.gate.release()
        assert "execution_interrupted" in dict((await client.finished(prompt_id))["status"]["messages"])


async def test_an_old_server_ignores_the_id_and_interrupts_whoever_runs(simulator: Simulator, start) -> None:  # type: ignore[no-untyped-def]
    async with start(version="0.3.43") as old, Client(old) as client:
        hold(old, "0")
        prompt_id = await client.submit(chain(2))
        await old.gate.reached()
        await client.post("/interrupt", json={"prompt_id": "somebody else"})
        old.gate.release()
        assert "execution_interrupted" in dict((await client.finished(prompt_id))["status"]["messages"])


async def test_cancelling_a_job_takes_it_out_of_the_queue_and_tells_whether_there_was_one(simulator: Simulator) -> None:
    hold(simulator, "1")
    async with Client(simulator) as client:
        running = await client.submit(picture(1))
        await simulator.gate.reached()
        waiting = [await client.submit(picture(colour)) for colour in (2, 3)]
        assert (await client.post(f"/api/jobs/{waiting[0]}/cancel")).json() == {"cancelled": True}
        assert (await client.post(f"/api/jobs/{waiting[0]}/cancel")).json() == {"cancelled": False}
        answer = await client.post("/api/jobs/cancel", json={"job_ids": [running, waiting[1]]})
        assert answer.json() == {"cancelled": True}
        simulator.gate.release()
        assert "execution_interrupted" in dict((await client.finished(running))["status"]["messages"])
        assert (await client.get("/prompt")).json() == {"exec_info": {"queue_remaining": 0}}
        assert (await client.post(f"/api/jobs/{running}/cancel")).json() == {"cancelled": False}


async def test_malformed_batch_cancels_are_refused_in_words(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        wrong = await client.post("/api/jobs/cancel", json={"job_ids": ["nope", 5]})
        assert (wrong.status_code, wrong.json()["invalid_ids"]) == (400, ["nope", "5"])
        assert (await client.post("/api/jobs/cancel", json={"job_ids": "x"})).json() == {
            "error": "job_ids must be a list"
        }
        assert (await client.post("/api/jobs/cancel", content=b"")).json() == {
            "error": "Request body must be valid JSON"
        }
        assert (await client.post("/api/jobs/nope/cancel")).json() == {"cancelled": False}


async def test_clear_takes_everybodys_waiting_prompts(simulator: Simulator) -> None:
    hold(simulator, "1")
    async with Client(simulator) as client:
        await client.submit(picture())
        await simulator.gate.reached()
        for colour in (2, 3, 4):
            await client.submit(picture(colour))
        await client.post("/queue", json={"clear": True})
        queue = (await client.get("/queue")).json()
        assert (len(queue["queue_running"]), queue["queue_pending"]) == (1, [])


async def test_a_node_that_only_awaits_finishes_before_the_interrupt_is_seen(simulator: Simulator) -> None:
    simulator.faults.change({"durations": {"ProbeAsync": 0}})
    hold(simulator, "ProbeAsync")
    graph = picture()
    graph["3"] = node("ProbeAsync", image=["1", 0], seconds=4.0)
    graph["2"]["inputs"]["images"] = ["3", 0]
    async with Client(simulator) as client:
        prompt_id = await client.submit(graph)
        await simulator.gate.reached()
        await client.post("/interrupt", json={"prompt_id": prompt_id})
        assert len(simulator.gate.held) == 1
        simulator.gate.release()
        events = dict((await client.finished(prompt_id))["status"]["messages"])
        assert events["execution_interrupted"]["node_id"] == "2"
        assert "3" in events["execution_interrupted"]["executed"]


async def test_a_sleeping_node_that_cooperates_stops_at_once(simulator: Simulator) -> None:
    simulator.faults.change({"durations": {"ProbeSleep": 3600}})
    graph = picture()
    graph["3"] = node("ProbeSleep", image=["1", 0], seconds=10.0, interruptible=True)
    graph["2"]["inputs"]["images"] = ["3", 0]
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(graph, client_id="A")
        await ear.heard(lambda _: any(each["node"] == "3" for each in ear.of("executing")))
        await client.post("/interrupt", json={"prompt_id": prompt_id})
        await ear.end_of(prompt_id)
        assert ear.of("execution_interrupted")[0]["node_id"] == "3"
