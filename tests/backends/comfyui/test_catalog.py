"""Reading what a server has."""

import pytest

from genqueue.backends.catalogs import catalog_to_json
from genqueue.backends.comfyui.client import ComfyUI
from genqueue.backends.comfyui.parsing.catalog import read_catalog
from genqueue.errors import Unclear
from genqueue.simulators.comfyui import ReplyFault, Simulator
from genqueue.store.writing.statements import encode
from genqueue.tasks.model import Needs
from genqueue.workflows.catalog import Missing

OBJECT_INFO = {
    "CheckpointLoaderSimple": {"input": {"required": {"ckpt_name": [["a.safetensors", 7], {"tooltip": "?"}]}}},
    "VAELoader": {"input": {"optional": {"vae_name": ["COMBO", {"options": ["v.safetensors"]}]}}},
    "LoadImage": {"input": {"required": {"image": [["old.png"], {"image_upload": True}]}}},
    "Remote": {"input": {"required": {"x": ["COMBO", {"remote": {"route": "/x"}}]}}},
    "Odd": {"input": {"required": {"a": [], "b": "STRING", "c": ["INT", {"min": 1}], "d": ["COMBO"]}, "hidden": None}},
    "NoInput": {},
    "Broken": None,
}


def test_both_ways_of_writing_a_choice_are_read() -> None:
    catalog = read_catalog(OBJECT_INFO)
    assert catalog.choices == {
        ("CheckpointLoaderSimple", "ckpt_name"): frozenset({"a.safetensors"}),
        ("VAELoader", "vae_name"): frozenset({"v.safetensors"}),
    }


def test_every_class_is_known_however_odd_its_inputs() -> None:
    assert read_catalog(OBJECT_INFO).node_classes == frozenset(OBJECT_INFO) - {"Broken"}


def test_uploads_are_not_what_a_server_lacks() -> None:
    needs = Needs(node_classes=frozenset({"LoadImage"}), choices=frozenset({("LoadImage", "image", "new.png")}))
    assert read_catalog(OBJECT_INFO).lacks(needs).size == 0


def test_a_model_that_is_not_listed_is_lacking() -> None:
    wanted = ("CheckpointLoaderSimple", "ckpt_name", "b.safetensors")
    assert read_catalog(OBJECT_INFO).lacks(Needs(choices=frozenset({wanted}))) == Missing((), (wanted,))


def test_a_name_that_cannot_be_sent_back_to_the_letter_is_left_out() -> None:
    loras = ["caf\udce9.safetensors", "nul\0.safetensors", "雪.safetensors"]
    told = {"LoraLoader": {"input": {"required": {"lora_name": [loras], "\udce9": [["a"]]}}}, "Half \ud83d": {}}
    catalog = read_catalog(told)
    assert catalog.choices == {("LoraLoader", "lora_name"): frozenset({"雪.safetensors"})}
    assert catalog.node_classes == {"LoraLoader"}
    encode(catalog_to_json(catalog)).encode()


@pytest.mark.parametrize("answer", ["{}", "[]", "null", '{"error": {"code": 401}}', '{"SaveImage": null}'])
async def test_an_answer_that_describes_no_class_is_no_list_of_what_a_server_has(
    answer: str, client: ComfyUI, simulator: Simulator
) -> None:
    simulator.faults.replies.append(ReplyFault("GET /object_info", "status", status=200, body=answer))
    with pytest.raises(Unclear):
        await client.catalog()
    assert "SaveImage" in (await client.catalog()).node_classes
