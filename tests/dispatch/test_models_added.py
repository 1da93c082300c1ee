"""Models that are added while a server is ready, for tasks that wait for them."""

from genqueue.simulators.comfyui import MODELS
from genqueue.store.backends.backends import BackendMove, request_catalog
from tests.support.graphs import Graph, picture
from tests.support.studio import Server, Studio


def with_lora(name: str) -> Graph:
    return {**picture(), "5": {"class_type": "LoraLoader", "inputs": {"lora_name": name}}}


def readings(server: Server) -> int:
    return server.requests("GET /object_info")


async def test_a_task_that_waits_for_a_file_begins_when_the_file_is_there(studio: Studio) -> None:
    models = dict(MODELS)
    server = await studio.open_server(models=models)
    task = await studio.submit(with_lora("new.safetensors"))
    await studio.pass_time(20)
    assert (await studio.task(task))["status"] == "PENDING"

    models["loras"] = ("new.safetensors",)
    await studio.reaches(task, "SUCCESS", step=1.0)
    assert readings(server) >= 2


async def test_a_server_is_asked_again_with_growing_pauses_and_not_at_all_while_nothing_waits(studio: Studio) -> None:
    server = await studio.open_server()
    await studio.pass_time(120, step=1.0)
    assert readings(server) == 1

    task = await studio.submit(with_lora("never.safetensors"))
    await studio.pass_time(60, step=1.0)
    soon = readings(server)
    await studio.pass_time(600, step=1.0)
    later = readings(server)
    assert 3 <= soon - 1 <= 6
    assert later - soon <= 5

    await studio.stop_task(task)
    await studio.pass_time(1300, step=5.0)
    assert readings(server) - later <= 1


async def test_a_list_that_is_read_anew_lets_what_waits_begin_at_once(studio: Studio) -> None:
    models = dict(MODELS)
    server = await studio.open_server(models=models)
    task = await studio.submit(with_lora("new.safetensors"))
    await studio.pass_time(60, step=1.0)
    models["loras"] = ("new.safetensors",)
    await studio.store.write(request_catalog, BackendMove(server.id, studio.clock.now()))
    await studio.pass_time(3)
    assert (await studio.task(task))["status"] == "SUCCESS"


async def test_after_a_refusal_the_list_is_read_anew_and_the_other_server_takes_the_task(studio: Studio) -> None:
    models = dict(MODELS)
    first = await studio.open_server(models=models)
    graph = {**picture(), "5": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "gone.safetensors"}}}
    graph["6"] = {"class_type": "CLIPTextEncode", "inputs": {"text": "a", "clip": ["5", 1]}}
    graph["7"] = {"class_type": "PreviewAny", "inputs": {"source": ["6", 0]}}
    models["checkpoints"] = ("gone.safetensors",)
    await studio.store.write(request_catalog, BackendMove(first.id, studio.clock.now()))
    await studio.pass_time(3)
    models["checkpoints"] = ()
    before = readings(first)

    task = await studio.submit(graph)
    failed = await studio.reaches(task, "FAILED")
    await studio.pass_time(3)

    assert failed["error"]["code"] == "model_missing"
    assert readings(first) == before + 1
