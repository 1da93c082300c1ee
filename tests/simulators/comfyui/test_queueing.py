"""Numbers, ids, doubles and the order of execution."""

import json
import uuid
from typing import Any

import pytest

from genqueue.simulators.comfyui import Simulator
from tests.simulators.comfyui.conftest import Start
from tests.simulators.comfyui.driver import Client, listening, picture, sampler


async def busy(simulator: Simulator, client: Client) -> str:
    """Let one prompt run and stand still."""
    simulator.faults.change({"traps": [{"at": "node", "do": "hold", "times": 1}]})
    prompt_id = await client.submit(picture(0))
    await simulator.gate.reached()
    return prompt_id


async def test_waiting_prompts_run_by_number_and_then_by_id(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await busy(simulator, client)
        wanted: list[dict[str, Any]] = [
            {"number": 0},
            {"number": -5},
            {"front": True},
            {},
            {"number": 1e9},
            {"number": "3"},
        ]
        ids = [await client.submit(picture(place), **more) for place, more in enumerate(wanted, 1)]
        last = ids[4]
        simulator.gate.release()
        await client.finished(last)
        ran = [run["prompt_id"] for run in (await client.get("/_simulator/executions")).json()["executions"]]
    first, front, minus, zero, third, big = (ids[place] for place in (3, 2, 1, 0, 5, 4))
    assert ran[1:] == sorted(ran[1:], key=[minus, front, zero, first, third, big].index)


async def test_the_number_counts_from_zero_and_rejected_prompts_use_it_up(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        numbers: list[float | None] = []
        bodies: list[dict[str, Any]] = [
            {"prompt": picture()},
            {"prompt": {}},
            {"prompt": picture(2)},
            {"prompt": picture(3), "front": True},
        ]
        for body in bodies:
            numbers.append((await client.post("/prompt", json=body)).json().get("number"))
        assert numbers == [0, None, 2, -3]


async def test_the_queue_is_told_as_the_raw_heap(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await busy(simulator, client)
        for number in (1, 5, 2):
            await client.submit(picture(number), number=number)
        told = [item[0] for item in (await client.get("/queue")).json()["queue_pending"]]
        assert told == [1.0, 5.0, 2.0]


async def test_a_number_that_is_none_gives_500(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        for number in ("abc", None):
            answer = await client.post("/prompt", json={"prompt": picture(), "number": number})
            assert (answer.status_code, answer.text) == (
                500,
                "500 Internal Server Error\n\nServer got itself in trouble",
            )
        answer = await client.post("/prompt", content=json.dumps({"prompt": picture(), "number": float("nan")}))
        assert '"number": NaN' in answer.text


async def test_the_same_id_twice_runs_twice_and_delete_removes_one_copy(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await busy(simulator, client)
        prompt_id = str(uuid.uuid4())
        for colour in (1, 2, 3):
            await client.submit(picture(colour), prompt_id=prompt_id)
        await client.post("/queue", json={"delete": [prompt_id]})
        simulator.gate.release()
        await client.finished(await client.submit(picture(9), number=1000))
        assert (await client.executions())[prompt_id] == 2


async def test_a_finished_id_runs_again_and_its_entry_keeps_its_place(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        first = await client.submit(picture(1))
        await client.finished(first)
        second = await client.submit(picture(2))
        await client.finished(second)
        await client.submit(picture(3), prompt_id=first)
        await client.finished(await client.submit(picture(4)))
        history = (await client.get("/history")).json()
        assert list(history)[:2] == [first, second]
        assert history[first]["prompt"][2]["1"]["inputs"]["color"] == 3


async def test_the_same_number_and_id_answers_500_though_it_is_queued_and_runs(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await busy(simulator, client)
        prompt_id = str(uuid.uuid4())
        body = {"prompt": picture(1), "prompt_id": prompt_id, "number": 7}
        assert (await client.post("/prompt", json=body)).status_code == 200
        assert (await client.post("/prompt", json={**body, "prompt": picture(2)})).status_code == 500
        assert len((await client.get("/queue")).json()["queue_pending"]) == 2
        simulator.gate.release()
        await client.finished(await client.submit(picture(9), number=1000))
        assert (await client.executions())[prompt_id] == 2


@pytest.mark.parametrize(
    "prompt_id",
    ["not-a-uuid", "ABCDEF12-3456-4789-ABCD-EF1234567890", "c850bb2643ca4315a10fa64d1215410e", 123, "", []],
)
async def test_an_id_that_is_no_canonical_uuid_is_refused(simulator: Simulator, prompt_id: object) -> None:
    async with Client(simulator) as client:
        answer = await client.post("/prompt", json={"prompt": picture(), "prompt_id": prompt_id})
        assert answer.status_code == 400
        assert answer.json()["error"] == {
            "type": "invalid_prompt_id",
            "message": "prompt_id must be a valid UUID",
            "details": "prompt_id must be a UUID string in canonical lowercase hyphenated form; "
            "omit it to let the server generate one",
            "extra_info": {},
        }


@pytest.mark.parametrize("prompt_id", ["00000000-0000-0000-0000-000000000000", "01890a5d-ac96-774b-bcce-b302099a8057"])
async def test_any_canonical_uuid_is_taken(simulator: Simulator, prompt_id: str) -> None:
    async with Client(simulator) as client:
        assert await client.submit(picture(), prompt_id=prompt_id) == prompt_id


@pytest.mark.parametrize(
    ("version", "sent", "got"), [("0.3.64", "my-own-id", "my-own-id"), ("0.3.64", None, "None"), ("0.5.1", "x", "x")]
)
async def test_releases_before_0_25_take_any_text_as_id(start: Start, version: str, sent: str | None, got: str) -> None:
    async with start(version=version) as simulator, Client(simulator) as client:
        assert await client.submit(picture(), prompt_id=sent) == got


async def test_releases_before_0_3_44_make_their_own_ids(start: Start) -> None:
    async with start(version="0.3.43") as simulator, Client(simulator) as client:
        wanted = str(uuid.uuid4())
        assert await client.submit(picture(), prompt_id=wanted) != wanted


@pytest.mark.parametrize(
    ("version", "jobs", "cancel"),
    [("0.3.64", 404, 405), ("0.5.1", 200, 405), ("0.25.0", 200, 405), ("0.26.0", 200, 200)],
)
async def test_a_release_is_known_by_its_routes(start: Start, version: str, jobs: int, cancel: int) -> None:
    async with start(version=version) as simulator, Client(simulator) as client:
        assert (await client.get("/system_stats")).json()["system"]["comfyui_version"] == version
        assert (await client.get("/api/jobs")).status_code == jobs
        assert (await client.post("/api/jobs/x/cancel")).status_code == cancel


async def test_a_cached_run_without_client_loses_its_outputs_in_the_releases_that_had_that_bug(start: Start) -> None:
    for version, kept in (("0.25.0", False), ("0.33.0", True)):
        async with start(version=version) as simulator, Client(simulator) as client:
            await client.finished(await client.submit(picture()))
            again = await client.finished(await client.submit(picture()))
            assert bool(again["outputs"]) is kept


async def test_custom_extra_data_survives_and_secrets_do_not(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        await busy(simulator, client)
        extra = {"genqueue": {"attempt": 3}, "api_key_comfy_org": "secret"}
        prompt_id = await client.submit(picture(1), extra_data=extra, client_id="A")
        waiting = (await client.get("/queue")).json()["queue_pending"][0]
        simulator.gate.release()
        entry = await client.finished(prompt_id)
        for told in (waiting[3], entry["prompt"][3]):
            assert told["genqueue"] == {"attempt": 3}
            assert set(told) == {"genqueue", "client_id", "create_time"}


async def test_partial_targets_narrow_the_outputs(simulator: Simulator) -> None:
    graph = {**picture(), "3": {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}}}
    async with Client(simulator) as client:
        entry = await client.finished(await client.submit(graph, partial_execution_targets=["3"]))
        assert list(entry["outputs"]) == ["3"]


async def test_the_history_is_bounded_and_drops_the_oldest(simulator: Simulator) -> None:
    simulator.faults.change({"history_limit": 3})
    async with Client(simulator) as client:
        ids = []
        for colour in range(6):
            ids.append(await client.submit(picture(colour)))
            await client.finished(ids[-1])
        assert list((await client.get("/history")).json()) == ids[2:]
        assert list((await client.get("/history", params={"max_items": 2})).json()) == ids[4:]
        assert list((await client.get("/history", params={"max_items": 2, "offset": 1})).json()) == ids[3:5]
        assert (await client.get(f"/api/jobs/{ids[0]}")).status_code == 404


async def test_jobs_are_listed_sorted_filtered_and_in_pages(simulator: Simulator) -> None:
    async with Client(simulator) as client:
        done = [await client.submit(picture(colour)) for colour in (1, 2)]
        await client.finished(done[1])
        failed = await client.submit({**picture(3, prefix="../../escape")})
        await client.finished(failed)
        running = await busy(simulator, client)
        waiting = await client.submit(picture(7), extra_data={"extra_pnginfo": {"workflow": {"id": "wf-1"}}})

        async def listed(**query: object) -> list[str]:
            answer = await client.get("/api/jobs", params={key: str(value) for key, value in query.items()})
            return [job["id"] for job in answer.json()["jobs"]]

        assert await listed(status="pending") == [waiting]
        assert await listed(status="in_progress,pending", sort_order="asc") == [running, waiting]
        assert await listed(status="failed") == [failed]
        assert sorted(await listed(status="completed")) == sorted(done)
        assert await listed(workflow_id="wf-1") == [waiting]
        page = (await client.get("/api/jobs", params={"limit": 2, "offset": 1})).json()
        assert page["pagination"] == {"offset": 1, "limit": 2, "total": 5, "has_more": True}
        assert len(page["jobs"]) == 2
        error = (await client.get(f"/api/jobs/{failed}")).json()["execution_error"]
        assert error["node_type"] == "SaveImage"


async def test_before_0_3_44_there_is_no_progress_state_and_no_feature_negotiation(start: Start) -> None:
    async with start(version="0.3.43") as simulator, listening(simulator) as (client, ear):
        await ear.say({"type": "feature_flags", "data": {"supports_preview_metadata": True}})
        await ear.end_of(await client.submit(sampler(steps=2), client_id="A"))
        assert not {"progress_state", "feature_flags"} & set(ear.types())
        assert len(ear.of("progress")) == 2
        assert [frame["binary"] for frame in ear.frames if "binary" in frame] == [1, 1]
        assert (await client.get("/features")).status_code == 404
