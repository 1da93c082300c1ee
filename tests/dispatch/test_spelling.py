"""Names of model files from another system: each server is sent what it lists, the task keeps what it was given."""

import pytest

from genqueue.dispatch.backend.spelling import respelled
from genqueue.simulators.comfyui import MODELS
from genqueue.workflows.catalog import Catalog
from tests.support.graphs import Graph, picture
from tests.support.studio import Studio

WINDOWS, OTHERS = "SDXL\\x.safetensors", "SDXL/x.safetensors"


def with_model(name: str) -> Graph:
    return {**picture(), "5": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": name}}}


@pytest.mark.parametrize("given", [WINDOWS, OTHERS])
@pytest.mark.parametrize("listed", [WINDOWS, OTHERS])
async def test_a_server_is_sent_its_own_spelling_and_the_task_keeps_its_own(
    studio: Studio, given: str, listed: str
) -> None:
    server = await studio.open_server(models={**MODELS, "checkpoints": (listed,)})
    task = await studio.submit(with_model(given))
    await studio.reaches(task, "SUCCESS")

    (entry,) = server.simulator.machine.queue.history.values()
    assert entry["prompt"][2]["5"]["inputs"]["ckpt_name"] == listed
    assert (await studio.graph(task))["5"]["inputs"]["ckpt_name"] == given


async def test_two_servers_with_two_spellings_share_the_work(studio: Studio) -> None:
    servers = [
        await studio.open_server(seats=1, models={**MODELS, "checkpoints": (listed,)}) for listed in (WINDOWS, OTHERS)
    ]
    for task in await studio.submit_all(*(with_model(WINDOWS) for _ in range(6))):
        await studio.reaches(task, "SUCCESS")

    for server, listed in zip(servers, (WINDOWS, OTHERS), strict=True):
        sent = [
            entry["prompt"][2]["5"]["inputs"]["ckpt_name"] for entry in server.simulator.machine.queue.history.values()
        ]
        assert set(sent) == {listed}


def test_only_choices_of_that_server_are_respelled() -> None:
    catalog = Catalog(frozenset(), {("LoraLoader", "lora_name"): frozenset({"a/b"})})
    graph: Graph = {
        "1": {"class_type": "LoraLoader", "inputs": {"lora_name": "a\\b", "text": "a\\b", "other": ["2", 0]}},
        "2": {"class_type": "SaveImage", "inputs": {"filename_prefix": "a\\b"}},
        "3": {"class_type": "LoraLoader", "inputs": {"lora_name": "A\\b"}},
    }
    sent = respelled(graph, catalog)
    assert sent["1"]["inputs"] == {"lora_name": "a/b", "text": "a\\b", "other": ["2", 0]}
    assert (sent["2"], sent["3"]) == (graph["2"], graph["3"])
    assert graph["1"]["inputs"]["lora_name"] == "a\\b"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ("a/b\\c.safetensors", "a/b/c.safetensors"),
        ("a\\\\b\\\\c.safetensors", "a/b/c.safetensors"),
        ("win/x.safetensors", "win\\x.safetensors"),
        ("both/x.safetensors", "both/x.safetensors"),
        ("both\\x.safetensors", "both\\x.safetensors"),
        ("A/B/C.safetensors", "A/B/C.safetensors"),
        ("b\\c.safetensors", "b\\c.safetensors"),
        ("雪\\🎉.safetensors", "雪/🎉.safetensors"),
    ],
)
def test_a_name_in_any_mixture_is_sent_as_it_is_listed(given: str, sent: str) -> None:
    listed = frozenset(
        {
            *("a/b/c.safetensors", "win\\x.safetensors", "雪/🎉.safetensors"),
            *("both/x.safetensors", "both\\x.safetensors", "x.safetensors"),
        }
    )
    catalog = Catalog(frozenset(), {("LoraLoader", "lora_name"): listed})
    stack = {"on": True, "lora": given, "strength": 1, "more": [[given, 0.5], "plain"]}
    graph: Graph = {"1": {"class_type": "LoraLoader", "inputs": {"lora_name": given}}}
    graph["2"] = {"class_type": "Stack", "inputs": {"lora_1": stack, "all": [given], "from": [given, 0]}}
    inputs = respelled(graph, catalog)["2"]["inputs"]
    assert respelled(graph, catalog)["1"]["inputs"]["lora_name"] == sent
    assert inputs["lora_1"] == {**stack, "lora": sent, "more": [[sent, 0.5], "plain"]}
    assert (inputs["all"], inputs["from"]) == ([sent], [given, 0])
