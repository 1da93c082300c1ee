from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.workflows.bare import from_graph
from genqueue.workflows.references import references_in

from .samples import upload, uploads


def graph(**inputs: Any) -> dict[str, Any]:
    return {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "a.safetensors"}},
        "2": {"class_type": "SomeNode", "inputs": {"model": ["1", 0], **inputs}},
    }


def test_a_bare_graph_is_frozen_as_it_is() -> None:
    sent = graph(text="hello")
    bound = from_graph(sent, name="mine")
    assert bound.graph == sent
    assert bound.graph is not sent
    assert (bound.workflow_id, bound.workflow_version, bound.name, bound.params) == (None, None, "mine", {})
    assert bound.node_count == 2


def test_needs_name_the_classes_and_the_model_files() -> None:
    needs = from_graph(graph(lora_name=["1", 1], sampler_name="euler")).needs
    assert needs.node_classes == {"CheckpointLoaderSimple", "SomeNode"}
    assert needs.choices == {("CheckpointLoaderSimple", "ckpt_name", "a.safetensors")}


def test_references_anywhere_become_files() -> None:
    sent = graph(image="upload:u0", more={"deep": ["x", "upload:u1"]}, text="see upload:u0 there")
    bound = from_graph(sent, uploads=uploads())
    assert bound.graph["2"]["inputs"]["image"] == upload(0).name
    assert bound.graph["2"]["inputs"]["more"] == {"deep": ["x", upload(1).name]}
    assert bound.graph["2"]["inputs"]["text"] == "see upload:u0 there"
    assert set(bound.inputs) == {upload(0), upload(1)}
    assert sent["2"]["inputs"]["image"] == "upload:u0"


def test_files_that_a_frozen_graph_names_are_put_in_where_they_are_known() -> None:
    frozen = from_graph(graph(image="upload:u0", more=["upload:u1"], again="upload:u1"), uploads=uploads()).graph
    known = {"upload:other": upload(1)}
    bound = from_graph(frozen, uploads=known)
    assert bound.graph == frozen
    assert bound.inputs == (upload(1),)


def test_an_upload_that_does_not_exist_is_refused_at_its_place() -> None:
    with pytest.raises(Invalid) as caught:
        from_graph(graph(more=["upload:gone"]))
    assert (caught.value.code, caught.value.field) == ("unknown_upload", "graph.2.inputs.more.0")


def test_references_can_be_collected_before_binding() -> None:
    assert references_in(graph(a="upload:u0", b=["upload:u1", "upload:", "upload:a b"])) == {"upload:u0", "upload:u1"}


def test_an_unsound_graph_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        from_graph(graph(image=["9", 0]))
    assert caught.value.field == "graph.2.inputs.image"
