"""AI apps as graphs with parameters, and graphs compared."""

from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.workflows.graphs.comparison import compare
from genqueue.workflows.imports.apps import read_app
from genqueue.workflows.imports.documents import document_of
from genqueue.workflows.imports.literals import literals
from genqueue.workflows.template import Template
from genqueue.workflows.values import check_defaults


def field(name: str, type_: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"nodeId": "3", "nodeName": "Node", "fieldName": name, "fieldType": type_, "fieldValue": value, **more}


def made(*entries: dict[str, Any]) -> Template:
    form = read_app(entries, field="ref")
    head = {"id": "w", "version": 1, "kind": "workflow", "name": {"zh": "a", "en": "a"}}
    template = Template.from_json(document_of(head, form.graph, literals(form.graph, choices=False), form.parameters))
    check_defaults(template)
    return template


@pytest.mark.parametrize(
    ("entry", "type_", "value"),
    [
        (field("text", "STRING", "a cat"), "text", "a cat"),
        (field("text", "STRING", None), "text", ""),
        (field("steps", "INT", "20", fieldData='["INT", {"min": 1, "max": 50}]'), "int", 20),
        (field("steps", "INT", "", fieldData='{"min": 1, "max": 50}'), "int", 0),
        (field("cfg", "FLOAT", "7.5"), "float", 7.5),
        (field("cfg", "FLOAT", "much"), "float", 0.0),
        (field("on", "SWITCH", "true"), "bool", True),
        (field("on", "SWITCH", False), "bool", False),
        (field("seed", "INT", "18446744073709551615"), "seed", 2**64 - 1),
        (field("image", "IMAGE", "a.png"), "image", "a.png"),
        (field("mode", "LIST", "b", fieldData='[["a", "b"], {"default": "a"}]'), "enum", "b"),
        (field("mode", "LIST", "c", fieldData='["a", "b"]'), "enum", "c"),
        (field("mode", "LIST", "1", fieldData='[{"name": "x", "index": 1}, {"name": "y", "index": 2}]'), "enum", "1"),
        (field("mode", "LIST", "c", fieldData="{"), "text", "c"),
        (field("odd", "NEW_TYPE", "c"), "text", "c"),
    ],
)
def test_a_field_becomes_a_parameter_of_its_type(entry: dict[str, Any], type_: str, value: Any) -> None:
    template = made(entry)

    (parameter,) = template.parameters
    assert (str(parameter.type), template.graph["3"]["inputs"]) == (type_, {entry["fieldName"]: value})


def test_the_words_and_limits_of_the_app_are_kept() -> None:
    entry = field("steps", "INT", "20", fieldData='{"min": 1, "max": 50}', description="步数", descriptionEn="Steps")

    (parameter,) = made(entry).parameters

    assert (parameter.label.zh, parameter.label.en) == ("步数", "Steps")
    assert (parameter.minimum, parameter.maximum) == (1, 50)


def test_what_names_no_input_is_left_out_and_nothing_is_no_form() -> None:
    assert len(made(field("a", "STRING", "x"), field("", "STRING", "x"), {}, field("a", "STRING", "y")).parameters) == 1
    with pytest.raises(Invalid) as refused:
        read_app([{"nodeId": 3}], field="ref")
    assert (refused.value.code, refused.value.field) == ("graph_empty", "ref")


def test_the_changes_from_one_graph_to_another() -> None:
    before: dict[str, Any] = {
        "1": {"class_type": "A", "inputs": {"x": 1, "gone": 2, "same": [1]}},
        "2": {"class_type": "B", "inputs": {}},
        "3": {"class_type": "C", "inputs": {"flag": 1}},
    }
    after: dict[str, Any] = {
        "1": {"class_type": "A", "inputs": {"x": ["3", 0], "new": 3, "same": [1]}, "_meta": {"title": "Name"}},
        "3": {"class_type": "D", "inputs": {"flag": True}},
        "4": {"class_type": "E", "inputs": {}},
    }

    assert [tuple(each) for each in compare(before, after)] == [
        ("input_changed", "1", "Name", "x", 1, ["3", 0]),
        ("input_added", "1", "Name", "new", None, 3),
        ("input_removed", "1", "Name", "gone", 2, None),
        ("class_changed", "3", "D", None, "C", "D"),
        ("input_changed", "3", "D", "flag", 1, True),
        ("node_added", "4", "E", None, None, "E"),
        ("node_removed", "2", "B", None, "B", None),
    ]
    assert compare(before, before) == ()
