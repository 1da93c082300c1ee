"""Refusals, read from recordings: each has a code, and words in both languages."""

import pytest

from genqueue.backends.base import INPUT_MISSING, LACKING
from genqueue.backends.comfyui.parsing.refusals import refusal
from genqueue.messages import TEXTS, word

from .recordings import refusal_of

CODES = {
    "invalid_unknown_class": "missing_node_type",
    "invalid_no_class_type": "node_without_class",
    "invalid_missing_input": "input_required",
    "invalid_out_of_range": "value_too_small",
    "invalid_wrong_type_value": "value_unusable",
    "invalid_no_output_node": "no_outputs_in_graph",
    "invalid_empty": "no_outputs_in_graph",
    "invalid_bad_link_len": "link_broken",
    "invalid_link_to_missing_node": "node_not_checkable",
    "slot_index_out_of_range": "node_not_checkable",
    "invalid_type_mismatch": "link_mismatch",
    "invalid_value_not_in_list": "choice_missing",
    "invalid_missing_file": INPUT_MISSING,
    "invalid_cycle": "graph_has_cycle",
    "partly_invalid_two_outputs": INPUT_MISSING,
    "no_prompt_key": "graph_refused",
}


@pytest.mark.parametrize(("name", "code"), CODES.items())
def test_each_refusal_has_its_code_and_its_words(name: str, code: str) -> None:
    recorded = refusal_of(name)
    refused = refusal(recorded["answer"], recorded["graph"] or {})
    assert refused.code == code
    assert code in TEXTS
    for language in ("zh", "en"):
        worded = word(refused.code, refused.arguments, language)
        assert "?" not in worded.message + worded.hint


def test_a_value_out_of_range_tells_the_range_and_every_problem() -> None:
    recorded = refusal_of("invalid_out_of_range")
    refused = refusal(recorded["answer"], recorded["graph"])
    assert refused.arguments["minimum"] == 1
    assert {problem["code"] for problem in refused.details["problems"]} == {"value_too_small", "value_too_big"}
    assert "16384" in word("value_too_big", refused.details["problems"][0]).message


def test_a_missing_node_type_names_the_class() -> None:
    recorded = refusal_of("invalid_unknown_class")
    refused = refusal(recorded["answer"], recorded["graph"])
    assert refused.arguments["class_type"] == "NoSuchNodeClass"
    assert refused.code in LACKING


@pytest.mark.parametrize(
    ("message", "class_type", "code"),
    [
        ("Cannot execute because node NoSuchNodeClass does not exist.", "NoSuchNodeClass", "missing_node_type"),
        ("Cannot execute because a node is missing the class_type property.", None, "node_without_class"),
    ],
)
def test_servers_of_2025_say_it_in_other_words(message: str, class_type: str | None, code: str) -> None:
    error = {"type": "invalid_prompt", "message": message, "details": "Node ID '#7'", "extra_info": {}}
    refused = refusal({"error": error, "node_errors": {}}, {"7": {"class_type": class_type, "inputs": {}}})
    assert (refused.code, refused.arguments["node"]) == (code, "7")


def test_servers_of_2025_do_not_name_a_circle_but_we_do() -> None:
    error = {"type": "prompt_outputs_failed_validation", "message": "Prompt outputs failed validation", "details": ""}
    refused = refusal({"error": error, "node_errors": {}}, refusal_of("invalid_cycle")["graph"])
    assert refused.code == "graph_has_cycle"
    assert refused.arguments["reason"] in ("1 -> 2 -> 1", "2 -> 1 -> 2")


def _not_in_list(value: str) -> dict[str, object]:
    error = {
        "type": "value_not_in_list",
        "message": "Value not in list",
        "details": f"ckpt_name: '{value}' not in []",
        "extra_info": {"input_name": "ckpt_name", "received_value": value},
    }
    return {"error": {}, "node_errors": {"4": {"errors": [error], "class_type": "CheckpointLoaderSimple"}}}


def test_a_file_that_is_not_offered_is_a_missing_model() -> None:
    refused = refusal(_not_in_list("sdxl.safetensors"), {})
    assert refused.code == "model_missing"
    assert refused.code in LACKING
    assert "sdxl.safetensors" in word(refused.code, refused.arguments, "en").message


def test_a_file_of_ours_that_is_not_offered_is_a_missing_input() -> None:
    assert refusal(_not_in_list("ab12.pt"), {}, uploads=["ab12.pt"]).code == INPUT_MISSING


def test_what_is_wrong_everywhere_weighs_more_than_what_is_only_missing_here() -> None:
    body = _not_in_list("sdxl.safetensors")
    wrong = {"type": "required_input_missing", "extra_info": {"input_name": "seed"}}
    body["node_errors"]["5"] = {"errors": [wrong], "class_type": "KSampler"}  # type: ignore[index]
    assert refusal(body, {}).code == "input_required"


@pytest.mark.parametrize(
    "body", [None, [], "502 Bad Gateway", {}, {"error": "words"}, {"error": None, "node_errors": []}]
)
def test_a_refusal_of_any_other_shape_is_still_a_refusal(body: object) -> None:
    assert refusal(body, {}).code == "graph_refused"


def test_an_error_type_of_tomorrow_is_told_in_the_servers_words() -> None:
    error = {"type": "invalid_dynamic_input", "message": "Invalid dynamic input", "details": "x"}
    refused = refusal({"node_errors": {"1": {"errors": [error], "class_type": "Y"}}}, {})
    assert refused.code == "node_refused"
    assert word(refused.code, refused.arguments, "en").hint == "Invalid dynamic input: x"


def test_half_characters_in_a_refusal_are_replaced() -> None:
    error = {
        "type": "value_not_in_list",
        "message": "Value not in list",
        "details": "lora_name: 'x' not in ['caf\udce9.safetensors']",
        "extra_info": {"input_name": "lora_name", "received_value": "x"},
    }
    told = {"errors": [error], "dependent_outputs": [], "class_type": "LoraLoader"}
    refused = refusal({"error": {"type": "prompt_outputs_failed_validation"}, "node_errors": {"2": told}}, {})
    assert refused.code == "choice_missing"
    assert refused.arguments["reason"] == "Value not in list: lora_name: 'x' not in ['caf�.safetensors']"


def test_the_largest_limit_of_a_seed_is_told() -> None:
    config = ["INT", {"min": 0, "max": 2**64 - 1}]
    error = {"type": "value_bigger_than_max", "extra_info": {"input_name": "seed", "input_config": config}}
    refused = refusal({"node_errors": {"1": {"errors": [error], "class_type": "KSampler"}}}, {})
    assert (refused.code, refused.arguments["maximum"]) == ("value_too_big", 2**64 - 1)
