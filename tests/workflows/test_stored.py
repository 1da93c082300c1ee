"""Workflows that a service stores: what their tasks need, and what is sent in place of the graph."""

from typing import Any

from genqueue.tasks.lanes import lane_key
from genqueue.tasks.model import Needs, Stored
from genqueue.workflows.binding import bind
from genqueue.workflows.template import Template

from .samples import never, parameter, template

GRAPH: dict[str, Any] = {
    "1": {"class_type": "Source", "inputs": {"text": "own"}},
    "2": {"class_type": "Polish", "inputs": {"image": ["1", 0], "seed": 1}},
    "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "a"}},
}


def stored_template(kind: str = "runninghub_workflow", *parameters: dict[str, Any]) -> Template:
    made = template(parameter("prompt", "text", [["1", "text"]]), *parameters, graph=GRAPH)
    return Template.from_json({**made.document, "origin": {"kind": kind, "ref": "1904"}})


def needs(sample: Template, **values: Any) -> Needs:
    return bind(sample, values, draw=never, uploads={}).needs


def test_values_alone_leave_the_stored_workflow_as_it_is() -> None:
    found = needs(stored_template(), prompt="cat")
    assert (found.backend_kind, found.node_classes) == ("runninghub", frozenset())
    assert found.stored == Stored("1904", as_app=False, places=(("1", "text"),))


def test_a_node_that_is_left_out_sends_the_graph_whole() -> None:
    spare = parameter("polish", "text", [["2", "seed"]], bypass={"2": {"0": ["1", 0]}})
    assert needs(stored_template("runninghub_workflow", spare), prompt="cat").stored == Stored("1904", places=None)


def test_an_app_is_run_by_its_form() -> None:
    stored = needs(stored_template("runninghub_app"), prompt="cat").stored
    assert stored is not None
    assert stored.as_app


def test_needs_survive_their_storage_and_others_keep_their_lanes() -> None:
    found = needs(stored_template(), prompt="cat")
    assert Needs.from_json(found.to_json()) == found
    assert lane_key(found) != lane_key(needs(stored_template("runninghub_app"), prompt="cat"))
    assert "stored" not in Needs(node_classes=frozenset({"Source"})).to_json()


def test_a_template_of_another_origin_runs_on_any_backend() -> None:
    assert needs(stored_template("file"), prompt="cat").backend_kind == "comfyui"
