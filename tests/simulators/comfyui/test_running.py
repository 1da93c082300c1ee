"""Who hears what while prompts run: order, addressing, progress, previews, reconnects, reuse."""

import asyncio
import json

from genqueue.simulators.comfyui import Simulator
from tests.simulators.comfyui.conftest import Start
from tests.simulators.comfyui.driver import Client, Ear, chain, listening, node, outputs, picture, sampler


async def test_history_is_not_there_yet_when_success_is_told_and_is_when_executing_null_comes(
    simulator: Simulator,
) -> None:
    simulator.faults.change({"traps": [{"at": "success", "do": "hold"}]})
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(picture(), client_id="A")
        await ear.heard(lambda _: "execution_success" in ear.types())
        assert (await client.get(f"/history/{prompt_id}")).json() == {}
        assert (await client.get(f"/api/jobs/{prompt_id}")).json()["status"] == "in_progress"
        simulator.gate.release()
        await ear.end_of(prompt_id)
        assert (await client.history(prompt_id))["status"]["completed"] is True
        assert ear.types()[-3:] == ["execution_success", "status", "executing"]


async def test_each_client_hears_its_own_prompts_and_everybody_hears_status(simulator: Simulator) -> None:
    async with (
        listening(simulator, "A") as (client, own),
        Ear(simulator, "B") as other,
        Ear(simulator, None) as nameless,
    ):
        prompt_id = await client.submit(picture(), client_id="A")
        await own.end_of(prompt_id)
        await other.heard(lambda frames: len(frames) == 4)
        await nameless.heard(lambda frames: len(frames) == 4)
        assert set(own.types()) > {"execution_start", "executed", "execution_success"}
        assert other.types() == nameless.types() == ["status"] * 4


async def test_a_prompt_without_client_shows_its_progress_to_everybody_and_has_no_end_frame(
    simulator: Simulator,
) -> None:
    async with listening(simulator, "A") as (client, ear), Ear(simulator, "B") as other:
        prompt_id = await client.submit(sampler(steps=2))
        await client.finished(prompt_id)
        for each in (ear, other):
            await each.heard(lambda _, each=each: len(each.of("status")) == 4)  # type: ignore[misc]
            assert set(each.types()) == {"status", "progress_state", "progress"}
            assert [frame["binary"] for frame in each.frames if "binary" in frame] == [1, 1]


async def test_an_empty_or_unknown_client_id_addresses_nobody(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        for client_id in ("", "nobody", 5):
            await client.finished(await client.submit(picture(), client_id=client_id))
        await ear.heard(lambda frames: len(frames) == 10)
        assert set(ear.types()) == {"status"}


async def test_the_client_id_may_stand_in_extra_data(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(picture(), extra_data={"client_id": "A"})
        await ear.end_of(prompt_id)
        assert "executed" in ear.types()


async def test_a_sampler_tells_each_step_and_shows_previews_after_it(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(sampler(steps=3), client_id="A")
        await ear.end_of(prompt_id)
    assert [(each["value"], each["max"], each["node"]) for each in ear.of("progress")] == [
        (1, 3, "5"),
        (2, 3, "5"),
        (3, 3, "5"),
    ]
    kinds = [frame.get("binary") or frame["type"] for frame in ear.frames]
    first = kinds.index("progress")
    assert kinds[first - 1 : first + 3] == ["progress_state", "progress", 1, "progress_state"]
    shown = [frame for frame in ear.frames if frame.get("binary") == 1]
    assert all(frame["format"] == 1 and frame["image"][:3] == b"\xff\xd8\xff" for frame in shown)


async def test_previews_come_with_metadata_and_before_progress_when_asked_for(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        await ear.say({"type": "feature_flags", "data": {"supports_preview_metadata": True}})
        await ear.heard(lambda _: "feature_flags" in ear.types())
        prompt_id = await client.submit(sampler(steps=1), client_id="A")
        await ear.end_of(prompt_id)
    kinds = [frame.get("binary") or frame["type"] for frame in ear.frames]
    assert kinds[kinds.index("progress") - 2 :][:3] == ["progress_state", 4, "progress"]
    shown = next(frame for frame in ear.frames if "binary" in frame)
    assert shown["metadata"] == {
        "node_id": "5",
        "prompt_id": prompt_id,
        "display_node_id": "5",
        "parent_node_id": None,
        "real_node_id": "5",
        "image_type": "image/jpeg",
    }


async def test_feature_flags_are_answered_only_as_first_message_and_garbage_is_ignored(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        for said in ("{bad", b"\x00\x01", {"type": "hello"}, {"type": "feature_flags", "data": {}}):
            await ear.say(said)
        pong = await ear.socket.ping()
        await pong
        await ear.end_of(await client.submit(picture(), client_id="A"))
        assert "feature_flags" not in ear.types()


async def test_progress_state_is_cumulative(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        await ear.end_of(await client.submit(chain(3), client_id="A"))
    assert [len(each["nodes"]) for each in ear.of("progress_state")] == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]
    states = [[one["state"] for one in each["nodes"].values()] for each in ear.of("progress_state")]
    assert states[2] == ["finished", "running"]


async def test_expanded_nodes_run_under_ephemeral_ids_that_meta_maps_back(simulator: Simulator) -> None:
    graph = {
        "1": node("ProbeExpand", n=2, nonce=7),
        "2": node("SaveImage", images=["1", 0], filename_prefix="p/x"),
    }
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(graph, client_id="A")
        await ear.end_of(prompt_id)
        entry = await client.history(prompt_id)
    names = [(each["node"], each.get("display_node")) for each in ear.of("executing")]
    ephemeral = [(f"1.0.0.{place}", "1") for place in (1, 2, 3, 4)]
    assert names == [("1", "1"), *ephemeral, ("2", "2"), (None, None)]
    assert sorted(entry["outputs"]) == ["1.0.0.4", "2"]
    assert entry["meta"]["1.0.0.4"] == {
        "node_id": "1.0.0.4",
        "display_node": "1",
        "parent_node": "1",
        "real_node_id": "1",
    }
    parent = ear.of("progress_state")[4]["nodes"]
    assert parent["1"]["state"] == "running"
    assert parent["1.0.0.2"]["parent_node_id"] == "1"


async def test_a_blocked_branch_ends_in_success_without_outputs(simulator: Simulator) -> None:
    graph = {**picture(), "3": node("ProbeBlock", image=["1", 0], message=""), "2": picture()["2"]}
    graph["2"]["inputs"]["images"] = ["3", 0]
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(graph, client_id="A")
        await ear.end_of(prompt_id)
        entry = await client.history(prompt_id)
        assert (entry["status"]["status_str"], entry["outputs"]) == ("success", {})
        assert "execution_error" not in ear.types()
        assert outputs(simulator.machine.folders.of("output")) == []


async def test_a_blocker_with_a_message_looks_like_an_error_and_is_none(simulator: Simulator) -> None:
    graph = picture()
    graph["3"] = node("ProbeBlock", image=["1", 0], message="blocked by probe")
    graph["2"]["inputs"]["images"] = ["3", 0]
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(graph, client_id="A")
        await ear.end_of(prompt_id)
        entry = await client.history(prompt_id)
    told = ear.of("execution_error")[0]
    assert (told["exception_type"], told["exception_message"]) == (
        "ExecutionBlocked",
        "Execution Blocked: blocked by probe",
    )
    assert "timestamp" not in told
    assert entry["status"]["completed"] is True
    assert "execution_error" not in dict(entry["status"]["messages"])


async def test_ui_output_may_hold_nan_and_megabytes_and_text_goes_to_all(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear), Ear(simulator, "B") as other:
        for kind in ("nan", "many", "text"):
            graph = {"1": picture()["1"], "2": node("ProbeUI", image=["1", 0], kind=kind)}
            prompt_id = await client.submit(graph, client_id="A")
            await ear.end_of(prompt_id)
            if kind == "nan":
                text = (await client.get(f"/history/{prompt_id}")).text
                assert '"probe": [NaN, Infinity]' in text
        assert max(len(json.dumps(each)) for each in ear.of("executed")) > 2_000_000
        await other.heard(lambda frames: any("binary" in frame for frame in frames))
        assert [frame for frame in other.frames if "binary" in frame] == [
            {"binary": 3, "node": "7", "text": "hello text"}
        ]


async def test_a_reconnect_gets_the_running_node_without_prompt_id_and_no_replay(simulator: Simulator) -> None:
    simulator.faults.change({"traps": [{"at": "node", "node": "2", "do": "hold"}]})
    async with listening(simulator) as (client, ear):
        prompt_id = await client.submit(chain(3), client_id="A")
        await ear.heard(lambda _: {"node": "2", "display_node": "2", "prompt_id": prompt_id} in ear.of("executing"))
        ear.socket.transport.abort()
        await ear.closed.wait()
        async with Ear(simulator, "A") as again:
            await again.heard(lambda frames: len(frames) == 2)
            assert again.types() == ["status", "executing"]
            assert again.of("executing") == [{"node": "2"}]
            simulator.gate.release()
            await again.end_of(prompt_id)
            assert "execution_start" not in again.types()


async def test_a_reconnect_after_the_end_gets_only_status(simulator: Simulator) -> None:
    async with listening(simulator) as (client, ear):
        await ear.end_of(await client.submit(picture(), client_id="A"))
    async with listening(simulator) as (client, ear):
        await client.finished(await client.submit(picture(3), client_id="other"))
        await ear.heard(lambda frames: len(frames) == 4)
        assert ear.types() == ["status"] * 4


async def test_of_two_sockets_with_one_id_only_the_newest_hears(simulator: Simulator) -> None:
    async with listening(simulator) as (client, old), Ear(simulator, "A") as new:
        await new.end_of(await client.submit(picture(), client_id="A"))
        assert old.types() == ["status"]


async def test_closing_the_old_socket_leaves_the_new_one_open_and_deaf(simulator: Simulator) -> None:
    async with Client(simulator) as client, Ear(simulator, "B") as other:
        old = Ear(simulator, "A")
        await old.__aenter__()
        async with Ear(simulator, "A") as new:
            await old.__aexit__(None, None, None)
            await client.finished(await client.submit(picture(), client_id="A"))
            await other.heard(lambda frames: len(frames) == 4)
            await (await new.socket.ping())
            assert new.types() == ["status"]


async def test_the_deaf_reconnect_can_be_repaired(start: Start) -> None:
    async with start() as simulator, Client(simulator) as client:
        simulator.faults.change({"repaired": ["deaf_reconnect"]})
        old = Ear(simulator, "A")
        await old.__aenter__()
        async with Ear(simulator, "A") as new:
            await old.__aexit__(None, None, None)
            await new.end_of(await client.submit(picture(), client_id="A"))


async def test_only_the_last_prompt_is_reused_unless_the_cache_is_larger(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        for mode, reused in (("last", []), ("lru", ["1", "2"])):
            simulator.faults.change({"cache": mode})
            for colour in (1, 2):
                await client.finished(await client.submit(picture(colour)))
            entry = await client.finished(await client.submit(picture(1)))
            assert dict(entry["status"]["messages"])["execution_cached"]["nodes"] == reused


async def test_a_deleted_output_is_named_again_by_a_cached_run_though_it_is_gone(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        first = await client.finished(await client.submit(picture()))
        saved = simulator.machine.folders.of("output") / "probe" / "basic_00001_.png"
        saved.unlink()
        again = await client.finished(await client.submit(picture()))
        assert again["outputs"] == first["outputs"]
        answer = await client.get("/view", params={"filename": saved.name, "subfolder": "probe"})
        assert answer.status_code == 404


async def test_a_kept_cache_can_name_the_picture_of_another_job(simulator: Simulator) -> None:
    simulator.faults.change({"cache": "lru"})
    async with Client(simulator) as client:
        red = await client.finished(await client.submit(picture(0xFF0000)))
        (simulator.machine.folders.of("output") / "probe" / "basic_00001_.png").unlink()
        green = await client.finished(await client.submit(picture(0x00FF00)))
        again = await client.finished(await client.submit(picture(0xFF0000)))
        assert red["outputs"] == green["outputs"] == again["outputs"]


async def test_freeing_the_memory_empties_the_cache(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await client.finished(await client.submit(picture()))
        await client.post("/free", json={"free_memory": True})
        entry = await client.finished(await client.submit(picture()))
        assert dict(entry["status"]["messages"])["execution_cached"]["nodes"] == []
        assert entry["outputs"]["2"]["images"][0]["filename"] == "basic_00002_.png"


async def test_status_frames_alone_tell_of_every_end(simulator: Simulator) -> None:
    async with listening(simulator, "watcher") as (client, ear):
        for colour in range(5):
            prompt_id = await client.submit(picture(colour), client_id="unconnected")
            await ear.heard(lambda _, ends=colour + 1: _idle(ear) == ends)  # type: ignore[misc]
            assert (await client.get(f"/api/jobs/{prompt_id}")).json()["status"] == "completed"
        assert set(ear.types()) == {"status"}


async def test_a_queue_that_is_read_first_never_misses_a_prompt(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        for colour in range(10):
            prompt_id = await client.submit(picture(colour))
            done: dict[str, object] = {}
            while not done:
                queue = (await client.get("/queue")).json()
                done = await client.history(prompt_id)
                known = [item[1] for item in queue["queue_running"] + queue["queue_pending"]]
                assert done or prompt_id in known
                await asyncio.sleep(0)


def _idle(ear: Ear) -> int:
    return [each["status"]["exec_info"]["queue_remaining"] for each in ear.of("status")[1:]].count(0)


async def test_independent_nodes_run_in_an_order_that_nobody_promises(simulator: Simulator) -> None:
    graph = {**picture(), "9": node("SaveImage", images=["1", 0], filename_prefix="other")}
    async with listening(simulator) as (client, ear):
        for order, saved in (("graph", ["2", "9"]), ("reversed", ["9", "2"])):
            simulator.faults.change({"order": order, "cache": "none"})
            prompt_id = await client.submit(graph, client_id="A")
            await ear.end_of(prompt_id)
            assert [told["node"] for told in ear.of("executed") if told["prompt_id"] == prompt_id] == saved
