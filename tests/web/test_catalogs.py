"""What servers have, as the way in sees it: lists that are read again, spellings, and servers that are away."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from genqueue.backends.base import Access
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.simulators.comfyui import MODELS, Simulator
from genqueue.simulators.comfyui import Settings as SimulatorSettings
from genqueue.simulators.comfyui import running as simulating
from genqueue.store.backends.backends import BackendState, note_state
from genqueue.store.writing.tx import Hold
from genqueue.workflows.catalog import Catalog
from tests.web.running import GRAPH, Running, error_of, given_ready_server

Models = dict[str, tuple[str, ...]]
PICTURE = {"kind": "text_to_image", "params": {"prompt": "a cat"}, "allow_duplicate": True}


def lora_graph(name: str) -> dict[str, object]:
    lora = {"class_type": "LoraLoader", "inputs": {"lora_name": name}}
    return {"kind": "workflow", "graph": {**GRAPH, "5": lora}, "allow_duplicate": True}


@pytest.fixture
def models() -> Models:
    """The files of the server, which the test may change while it runs."""
    return {**MODELS, "loras": ("a.safetensors",)}


@pytest.fixture
async def comfyui(tmp_path: Path, models: Models) -> AsyncIterator[Simulator]:
    async with simulating(SimulatorSettings(directory=tmp_path / "comfyui", models=models)) as simulator:
        yield simulator


@pytest.fixture
async def hold(studio: Running, comfyui: Simulator) -> Hold:
    """The server is ready, and what it had at first is known."""
    return await given_ready_server(studio.app, await read(studio, comfyui), url=comfyui.url)


async def read(studio: Running, comfyui: Simulator) -> Catalog:
    client = ComfyUI(Access(comfyui.url), studio.app.clock, installation="test")
    try:
        return await client.catalog()
    finally:
        await client.close()


async def given_state(studio: Running, hold: Hold, state: str) -> None:
    await studio.app.store.write(note_state, BackendState(hold, studio.app.clock.now(), state))


async def test_a_file_that_was_added_is_found_before_anything_is_refused(
    studio: Running, comfyui: Simulator, models: Models, hold: Hold
) -> None:
    refused = await studio.client.post("/api/tasks", json=lora_graph("new.safetensors"))
    models["loras"] = ("a.safetensors", "new.safetensors")
    taken = await studio.client.post("/api/tasks", json=lora_graph("new.safetensors"))

    assert (refused.status_code, error_of(refused)["code"]) == (422, "no_server_has")
    assert "genqueue backends refresh" in error_of(refused)["hint"]
    assert taken.status_code == 201, taken.text
    wanted = await studio.app.store.read(lambda c: c.execute(text("SELECT catalog_wanted_at FROM backend")).scalar())
    assert wanted is not None


async def test_a_class_that_was_added_is_found_too(studio: Running, comfyui: Simulator) -> None:
    known = await read(studio, comfyui)
    await given_ready_server(studio.app, Catalog(known.node_classes - {"LoraLoader"}, known.choices), url=comfyui.url)

    taken = await studio.client.post("/api/tasks", json=lora_graph("a.safetensors"))

    assert taken.status_code == 201, taken.text


async def test_a_choice_of_a_form_is_looked_for_anew(
    studio: Running, comfyui: Simulator, models: Models, hold: Hold
) -> None:
    models["checkpoints"] = (*models["checkpoints"], "new.safetensors")
    params = {"prompt": "a", "model": "new.safetensors"}
    taken = await studio.client.post("/api/tasks", json={**PICTURE, "params": params})
    kept = await studio.client.put("/api/settings/text_to_image", json={"model": "new.safetensors"})
    never = await studio.client.put("/api/settings/text_to_image", json={"model": "never.safetensors"})
    gone = await studio.client.post("/api/tasks", json={**PICTURE, "params": {**params, "model": "never.safetensors"}})

    assert taken.status_code == 201, taken.text
    assert kept.status_code == 200
    assert never.status_code == 422
    assert (gone.status_code, error_of(gone)["details"]["field"]) == (422, "params.model")


async def test_many_refusals_at_once_ask_a_server_once(studio: Running, comfyui: Simulator, hold: Hold) -> None:
    before = comfyui.router.counts["GET /object_info"]
    answers = await asyncio.gather(
        *(studio.client.post("/api/tasks", json=lora_graph("never.safetensors")) for _ in range(8))
    )

    assert {each.status_code for each in answers} == {422}
    # Some came while the first reading was under way: they share the next one.
    assert comfyui.router.counts["GET /object_info"] - before <= 2


async def test_a_ready_server_that_does_not_answer_proves_nothing(
    studio: Running, comfyui: Simulator, hold: Hold
) -> None:
    comfyui.disconnect()
    taken = await studio.client.post("/api/tasks", json=lora_graph("never.safetensors"))

    assert taken.status_code == 201


@pytest.mark.parametrize("name", ["sub\\x.safetensors", "sub/x.safetensors"])
@pytest.mark.parametrize("listed", ["sub\\x.safetensors", "sub/x.safetensors"])
async def test_a_name_from_another_system_is_taken_and_kept_as_it_came(
    studio: Running, comfyui: Simulator, models: Models, name: str, listed: str
) -> None:
    models["loras"] = (listed,)
    await given_ready_server(studio.app, await read(studio, comfyui), url=comfyui.url)

    taken = await studio.client.post("/api/tasks", json=lora_graph(name))
    assert taken.status_code == 201, taken.text
    (task,) = taken.json()["tasks"]
    graph = (await studio.client.get(f"/api/tasks/{task['id']}/graph")).json()
    other = await studio.client.post("/api/tasks", json=lora_graph(name.upper()))

    assert graph["5"]["inputs"]["lora_name"] == name
    assert other.status_code == 422


@pytest.mark.parametrize("state", ["unreachable", "refused", "suspect", "new"])
async def test_an_outage_changes_no_form(studio: Running, models: Models, hold: Hold, state: str) -> None:
    before = (await studio.client.get("/api/workflows/text_to_image")).json()
    await given_state(studio, hold, state)
    after = (await studio.client.get("/api/workflows/text_to_image")).json()
    listed = (await studio.client.get("/api/workflows", headers={"Accept-Language": "en"})).json()["items"]
    zh = after["reason"]["message"]

    assert after["schema"] == before["schema"]
    assert "sd_xl_base_1.0.safetensors" in after["schema"]["properties"]["model"]["enum"]
    assert (before["runnable"], before["reason"]) == (True, None)
    assert (after["runnable"], after["reason"]["code"]) == (False, "runs_when_back")
    assert "gpu-0" in zh
    english = next(each for each in listed if each["id"] == "text_to_image")["reason"]["message"]
    assert english == "Runs when gpu-0 is back"
    assert [each["id"] for each in listed if each["default"]] == [
        "text_to_image",
        "image_to_image",
        "text_to_video",
        "image_to_video",
    ]


async def test_an_outage_never_turns_a_kind_into_the_demonstration(studio: Running, hold: Hold) -> None:
    await given_state(studio, hold, "unreachable")
    taken = await studio.client.post("/api/tasks", json=PICTURE)
    unheard_of = await studio.client.post("/api/tasks", json=lora_graph("never.safetensors"))

    (task,) = taken.json()["tasks"]
    assert (taken.status_code, task["status"], task["workflow"]["id"]) == (201, "PENDING", "text_to_image")
    assert task["params"]["model"] == "sd_xl_base_1.0.safetensors"
    assert task["queue"]["reason"] is not None
    assert unheard_of.status_code == 201


async def test_with_no_server_known_the_usual_workflow_waits(studio: Running) -> None:
    for kind in ("text_to_image", "text_to_video"):
        taken = await studio.client.post("/api/tasks", json={**PICTURE, "kind": kind})
        (task,) = taken.json()["tasks"]
        assert (taken.status_code, task["workflow"]["id"], task["status"]) == (201, kind, "PENDING")
        assert task["queue"]["reason"]["code"] == "no_backend"
        assert task["params"]["model"].endswith(".safetensors")


async def test_ready_servers_that_cannot_run_a_kind_refuse_it(
    studio: Running, comfyui: Simulator, models: Models
) -> None:
    models["checkpoints"] = ()
    await given_ready_server(studio.app, await read(studio, comfyui), url=comfyui.url)

    refused = await studio.client.post("/api/tasks", json=PICTURE)
    named = await studio.client.post("/api/tasks", json={**PICTURE, "workflow_id": "demo_text_to_image"})

    assert (refused.status_code, error_of(refused)["code"]) == (422, "no_server_has")
    assert "CheckpointLoaderSimple.ckpt_name" in error_of(refused)["message"]
    assert named.status_code == 201


async def test_what_only_a_server_that_is_away_has_waits_for_it(
    studio: Running, comfyui: Simulator, models: Models, hold: Hold
) -> None:
    await given_state(studio, hold, "unreachable")
    models["loras"] = ()
    await given_ready_server(studio.app, await read(studio, comfyui), "gpu-1", url=comfyui.url + "/api")

    taken = await studio.client.post("/api/tasks", json=lora_graph("a.safetensors"))
    refused = await studio.client.post("/api/tasks", json=lora_graph("never.safetensors"))

    assert taken.status_code == 201, taken.text
    assert refused.status_code == 422


async def test_the_choices_of_node_classes_are_told_also_while_their_server_is_away(
    studio: Running, comfyui: Simulator, models: Models, hold: Hold
) -> None:
    models["loras"] = ("sub\\b.safetensors", "c.safetensors")
    await given_ready_server(studio.app, await read(studio, comfyui), "gpu-1", url=comfyui.url + "/api")
    await given_state(studio, hold, "unreachable")
    asked = await studio.client.get("/api/backends/choices?class=LoraLoader&class=KSampler&class=Unknown")
    without = await studio.client.get("/api/backends/choices")

    classes = asked.json()["classes"]
    assert classes["LoraLoader"] == {"lora_name": ["a.safetensors", "c.safetensors", "sub\\b.safetensors"]}
    assert "euler" in classes["KSampler"]["sampler_name"]
    assert set(classes) == {"LoraLoader", "KSampler"}
    assert without.status_code == 422
