from typing import Any

import pytest
from jsonschema import Draft202012Validator

from genqueue.workflows.form import MAX_SEED, schema
from genqueue.workflows.library import builtin, builtins

from .samples import parameter, template
from .servers import MODELS, server


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("template_id", [item.id for item in builtins()])
def test_every_schema_is_valid_json_schema(template_id: str, language: str) -> None:
    chosen = builtin(template_id)
    assert chosen is not None
    told = schema(chosen, [server(models=MODELS)], language)
    Draft202012Validator.check_schema(told)
    assert told["x-order"] == list(told["properties"])
    assert all(part["x-group"] in [group["key"] for group in told["x-groups"]] for part in told["properties"].values())


def test_words_come_in_the_readers_language() -> None:
    chosen = builtin("text_to_image")
    assert chosen is not None
    assert schema(chosen)["properties"]["prompt"]["title"] == "提示词"
    assert schema(chosen, language="en")["properties"]["prompt"]["title"] == "Prompt"


def test_choices_are_what_the_connected_servers_list_together() -> None:
    chosen = builtin("text_to_image")
    assert chosen is not None
    name = ("CheckpointLoaderSimple", "ckpt_name")
    told = schema(chosen, [server(models={name: ("b", "a")}), server(models={name: ("c",)})])
    model = told["properties"]["model"]
    assert model["enum"] == ["a", "b", "c"]
    assert model["default"] == "a"
    assert model["x-widget"] == "model"
    assert "model" not in told["required"]


def test_a_choice_without_any_value_is_marked_empty_and_stays_required() -> None:
    chosen = builtin("text_to_image")
    assert chosen is not None
    told = schema(chosen, [server()])
    assert told["properties"]["model"]["x-empty"] is True
    assert "enum" not in told["properties"]["model"]
    assert "model" in told["required"]


def test_defaults_of_choices_come_from_one_server_that_can_run_the_whole() -> None:
    chosen = builtin("text_to_video")
    assert chosen is not None
    partial = server(models={("UNETLoader", "unet_name"): ("a_wan2.2_t2v_high_noise.safetensors",)})
    told = schema(chosen, [partial, server(models=MODELS)])
    assert told["properties"]["model"]["default"] == "wan2.2_t2v_high_noise_14B_fp8_scaled.safetensors"
    assert told["properties"]["vae"]["default"] == "wan_2.1_vae.safetensors"


def test_a_seed_is_random_by_default() -> None:
    told = schema(template(parameter("seed", "seed")))["properties"]["seed"]
    assert (told["default"], told["minimum"], told["maximum"]) == (-1, -1, MAX_SEED)


def test_options_are_worded() -> None:
    options = [{"value": "a", "label": {"zh": "甲", "en": "First"}}, "b"]
    told = schema(template(parameter("mode", "enum", enum=options)), language="en")["properties"]["mode"]
    assert told["enum"] == ["a", "b"]
    assert told["x-enum-labels"] == {"a": "First"}


@pytest.mark.parametrize(
    ("rules", "widget"),
    [
        ({"type_": "text"}, "text"),
        ({"type_": "text", "multiline": True}, "textarea"),
        ({"type_": "int"}, "number"),
        ({"type_": "int", "widget": "color"}, "color"),
        ({"type_": "bool"}, "switch"),
        ({"type_": "image"}, "image"),
        ({"type_": "choice", "choices_from": {"class": "K", "input": "sampler_name"}}, "select"),
    ],
)
def test_the_widget_follows_the_type(rules: dict[str, Any], widget: str) -> None:
    assert schema(template(parameter("x", **rules)))["properties"]["x"]["x-widget"] == widget
