from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.tasks.model import Kind
from genqueue.workflows.library import builtins
from genqueue.workflows.template import Template

from .samples import document, parameter


@pytest.mark.parametrize("template_id", [item.id for item in builtins()])
def test_the_stored_document_reads_back_as_the_same_template(template_id: str) -> None:
    chosen = next(item for item in builtins() if item.id == template_id)
    assert Template.from_json(chosen.document) == chosen


def test_a_small_document_is_enough() -> None:
    read = Template.from_json(document(parameter("prompt", "text")))
    assert (read.id, read.version, read.kind) == ("sample", 3, Kind.TEXT_TO_IMAGE)
    found = read.parameter("prompt")
    assert found is not None
    assert found.label.text("zh") == "prompt"
    assert read.parameter("other") is None


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"id": "with space"}, "id"),
        ({"version": 0}, "version"),
        ({"kind": "poem"}, "kind"),
        ({"name": "only one language"}, "name"),
        ({"surplus": 1}, "workflow"),
        ({"parameters": [parameter("x", "poem")]}, "parameters.0.type"),
        ({"parameters": [parameter("x", "enum")]}, "parameters.0"),
        ({"parameters": [parameter("x", "choice")]}, "parameters.0"),
        ({"parameters": [parameter("x", "int", [["9", "x"]])]}, "parameters.0"),
        ({"parameters": [parameter("x", "int", bypass={"1": {"0": ["9", 0]}})]}, "parameters.0"),
        ({"parameters": [parameter("x", "int"), parameter("x", "int")]}, "parameters.1.key"),
        (
            {"groups": {"a": {"zh": "甲", "en": "A"}}, "parameters": [parameter("x", "int", group="b")]},
            "parameters.0.group",
        ),
    ],
)
def test_a_document_that_makes_no_sense_is_refused_at_its_place(wrong: dict[str, Any], field: str) -> None:
    with pytest.raises(Invalid) as caught:
        Template.from_json(document() | wrong)
    assert (caught.value.code, caught.value.field) == ("bad_template", field)


def test_an_unsound_graph_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        Template.from_json(document(graph={"1": {"inputs": {}}}))
    assert caught.value.code == "node_without_class_type"
