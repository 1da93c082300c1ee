"""Graphs as other programs hand them over."""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.messages import word
from genqueue.workflows.bare import from_graph
from genqueue.workflows.graphs.editor import EDITOR_ONLY
from genqueue.workflows.graphs.incoming import open_graph, read_document

FOLDER = Path(__file__).parents[1] / "data" / "graphs"
SOUND: dict[str, Any] = {
    "1": {"class_type": "EmptyImage", "inputs": {"width": 64, "height": 64, "batch_size": 1, "color": 0}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
}
EDITOR_FILE = {"nodes": [{"id": 1, "type": "SaveImage"}], "links": [], "version": 0.4}
WRAPPED = [
    ({"prompt": SOUND}, "graph.prompt"),
    ({"prompt": SOUND, "client_id": "me", "prompt_id": "p", "number": 1, "front": True}, "graph.prompt"),
    ({"prompt": SOUND, "extra_data": {"extra_pnginfo": {"workflow": EDITOR_FILE}}}, "graph.prompt"),
    ({"prompt": SOUND, "partial_execution_targets": ["2"]}, "graph.prompt"),
    ({"prompt": SOUND, "workflow": EDITOR_FILE}, "graph.prompt"),
    ({"workflow": SOUND}, "graph.workflow"),
    ({"input": {"workflow": SOUND}}, "graph.input.workflow"),
    ({"input": {"workflow": SOUND, "images": []}, "webhook": "https://example.com"}, "graph.input.workflow"),
    ({"input": {"prompt": SOUND, "client_id": "me"}}, "graph.input.prompt"),
    ({"input": {"workflow_json": json.dumps(SOUND), "randomise_seeds": True}}, "graph.input.workflow_json"),
    (
        {"id": "7", "prompt": SOUND, "webhook_v2": "https://example.com", "convert_output": {"format": "webp"}},
        "graph.prompt",
    ),
    ({"output": SOUND, "workflow": EDITOR_FILE}, "graph.output"),
    ({"0a1b": {"prompt": [3, "0a1b", SOUND, {"client_id": "me"}, ["2"]], "outputs": {}}}, "graph.0a1b.prompt.2"),
    ({"workflow_api": SOUND, "workflow": EDITOR_FILE}, "graph.workflow_api"),
    ({"prompt": json.dumps(SOUND), "workflow": json.dumps(EDITOR_FILE)}, "graph.prompt"),
    ({"action": "execute", "data": {"input": {"workflow": SOUND}}}, "graph.data.input.workflow"),
]


def refused(document: Any) -> Invalid:
    def handed_in() -> None:
        opened = open_graph(document)
        from_graph(opened.graph, field=opened.field)

    with pytest.raises(Invalid) as caught:
        handed_in()
    for language in ("zh", "en"):
        assert word(caught.value.code, caught.value.arguments, language).message != caught.value.code
    return caught.value


@pytest.mark.parametrize(("document", "field"), WRAPPED)
def test_a_graph_is_taken_out_of_what_it_is_wrapped_in(document: Any, field: str) -> None:
    assert open_graph(document) == (SOUND, field, ())


@pytest.mark.parametrize("name", ["runpod", "targets", "primitive"])
def test_files_of_others_are_taken(name: str) -> None:
    found = open_graph(read_document((FOLDER / f"{name}.json").read_text(), field="file"))

    assert found.graph == SOUND
    assert from_graph(found.graph).needs.node_classes == {"EmptyImage", "SaveImage"}


def test_a_graph_that_is_not_wrapped_is_only_copied() -> None:
    odd = {
        **SOUND,
        "prompt": {"class_type": "SaveImage", "inputs": {}},
        "a:b": {"class_type": "X", "inputs": {}, "x": 1},
    }

    assert open_graph(odd) == (odd, "graph", ())


@pytest.mark.parametrize(
    ("document", "code", "field"),
    [
        (EDITOR_FILE, "graph_is_ui_format", "graph"),
        ({"workflow": EDITOR_FILE}, "graph_is_ui_format", "graph.workflow"),
        ({"input": {"workflow": EDITOR_FILE}}, "graph_is_ui_format", "graph.input.workflow"),
        ({"workflow": json.dumps(EDITOR_FILE)}, "graph_is_ui_format", "graph.workflow"),
        ({"a": SOUND, "b": {**SOUND, "3": SOUND["1"]}}, "graph_in_several_places", "graph"),
        (
            {"input": {"workflow": SOUND, "images": [{"name": "a.png", "image": "AA"}]}},
            "wrapper_has_files", "graph.input.images",
        ),
        (
            {"prompt": SOUND, "partial_execution_targets": ["9"]},
            "link_to_missing_node", "graph.partial_execution_targets.0",
        ),
        ({"prompt": SOUND, "partial_execution_targets": []}, "empty_value", "graph.partial_execution_targets"),
        ({"input": {"prompt": "a cat"}}, "graph_not_found", "graph"),
        ({"name": "a", "version": 3}, "graph_not_found", "graph"),
        (
            {"input": {"workflow": {"1": {"class_type": 5, "inputs": {}}}}},
            "node_without_class_type", "graph.input.workflow.1.class_type",
        ),
        ({"1": {"inputs": {}}}, "node_without_class_type", "graph.1.class_type"),
        ([SOUND], "graph_not_an_object", "graph"),
        ("text", "graph_not_an_object", "graph"),
        ({}, "graph_empty", "graph"),
    ],
)  # fmt: skip
def test_what_cannot_be_taken_is_named(document: Any, code: str, field: str) -> None:
    error = refused(document)

    assert (error.code, error.field) == (code, field)


def test_only_what_the_targets_need_is_taken() -> None:
    graph = {**SOUND, "3": {"class_type": "SaveImage", "inputs": {"images": ["4", 0]}}, "4": SOUND["1"]}

    assert open_graph({"prompt": graph, "partial_execution_targets": ["2"]}).graph == SOUND


def test_what_a_run_left_beside_the_inputs_is_dropped() -> None:
    found = open_graph(read_document((FOLDER / "nan_beside.json").read_text(), field="file"))

    assert found.graph == SOUND
    odd = {**SOUND["1"], "is_changed": ["abc"], "cost": [1, {"a": -math.inf}], "kept": {"x": 1, "y": math.nan}}
    assert open_graph({"1": odd}).graph == {"1": {**SOUND["1"], "kept": {"x": 1}}}


@pytest.mark.parametrize("value", [math.nan, math.inf, [1, math.nan], {"a": math.nan}])
def test_numbers_that_do_not_exist_are_refused_inside_the_inputs(value: Any) -> None:
    error = refused({"1": {"class_type": "X", "inputs": {"strength": value}}})

    assert error.code == "not_finite"
    assert error.field.startswith("graph.1.inputs.strength")


def with_node(class_type: str, **inputs: Any) -> dict[str, Any]:
    return {**SOUND, "7": {"class_type": class_type, "inputs": inputs, "_meta": {"title": "T"}}}


@pytest.mark.parametrize("class_type", sorted(EDITOR_ONLY))
def test_nodes_of_the_editor_are_left_out_when_nothing_needs_them(class_type: str) -> None:
    assert open_graph(with_node(class_type, value="x", images=["1", 0])) == (SOUND, "graph", ("7",))
    assert open_graph({**SOUND, "7": {"class_type": class_type}}).graph == SOUND


@pytest.mark.parametrize(
    "more",
    [
        {"7": {"class_type": "Reroute", "inputs": {"": ["1", 0]}}},
        {
            "7": {"class_type": "Reroute", "inputs": {"": ["8", 0]}},
            "8": {"class_type": "Reroute", "inputs": {"": ["1", 0]}},
        },
        {
            "7": {"class_type": "GetNode", "inputs": {"Constant": "pic"}},
            "8": {"class_type": "SetNode", "inputs": {"IMAGE": ["1", 0], "Constant": "pic"}},
            "9": {"class_type": "SetNode", "inputs": {"IMAGE": ["2", 0], "Constant": "other"}},
        },
    ],
)  # fmt: skip
def test_nodes_that_pass_a_value_on_are_replaced_by_it(more: dict[str, Any]) -> None:
    graph = {"1": SOUND["1"], "2": {"class_type": "SaveImage", "inputs": {"images": ["7", 0], "filename_prefix": "x"}}}

    assert open_graph({**graph, **more}).graph == SOUND


@pytest.mark.parametrize(
    "node",
    [
        {"inputs": {"value": 64, "control_after_generate": "fixed"}},
        {"inputs": {"width": 64, "control_after_generate": "randomize", "control_filter_list": ""}},
        {"inputs": {"0": 64, "1": "increment"}},
        {"inputs": {}, "widgets_values": [64, "fixed"]},
        {"widgets_values": [64]},
    ],
)
def test_a_value_of_the_editor_is_put_where_it_is_needed(node: dict[str, Any]) -> None:
    graph = {**SOUND, "1": {"class_type": "EmptyImage", "inputs": {**SOUND["1"]["inputs"], "width": ["7", 0]}}}

    assert open_graph({**graph, "7": {"class_type": "PrimitiveNode", **node}}).graph == SOUND


@pytest.mark.parametrize(
    ("class_type", "inputs"),
    [
        ("Note", {"text": "x"}),
        ("Reroute", {}),
        ("Reroute", {"": ["7", 0]}),
        ("GetNode", {"Constant": "nobody"}),
        ("PrimitiveNode", {}),
        ("PrimitiveNode", {"a": 1, "b": 2}),
    ],
)
def test_one_that_others_need_and_that_stands_for_nothing_is_named(class_type: str, inputs: dict[str, Any]) -> None:
    graph = {**with_node(class_type, **inputs), "2": {"class_type": "SaveImage", "inputs": {"images": ["7", 0]}}}

    error = refused(graph)

    assert (error.code, error.field) == ("node_only_in_editor", "graph.2.inputs.images")
    assert (error.arguments["node"], error.arguments["class_type"]) == ("7", class_type)


@pytest.mark.parametrize("class_type", ["workflow>Mine", "workflow/Mine", "0a1b2c3d-0000-4000-8000-0123456789ab"])
def test_whole_graphs_of_the_editor_are_named(class_type: str) -> None:
    assert refused(with_node(class_type)).code == "node_only_in_editor"


def test_a_class_that_a_server_has_after_all_stays() -> None:
    graph = with_node("Note", text="x")

    assert open_graph(graph, known={"Note"}).graph == graph


@pytest.mark.parametrize("text", ["", "{", "<html>", '{"a": }', "[" * 100_000])
def test_what_is_no_json_is_told(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_document(text, field="file")
    assert (caught.value.code, caught.value.field) == ("not_json", "file")
