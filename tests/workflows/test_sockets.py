"""Graphs whose results are frames that nobody keeps."""

from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.workflows import bare
from genqueue.workflows.graphs.sockets import SOCKET_CLASSES, check_results

IMAGE: dict[str, Any] = {"class_type": "EmptyImage", "inputs": {"width": 64}}


def graph(class_type: str, **others: dict[str, Any]) -> dict[str, Any]:
    sender = {"class_type": class_type, "inputs": {"images": ["1", 0]}, "_meta": {"title": "发送"}}
    return {"1": IMAGE, "²": sender, **others}


@pytest.mark.parametrize("class_type", sorted(SOCKET_CLASSES))
def test_a_graph_that_only_sends_frames_is_refused_with_the_node(class_type: str) -> None:
    with pytest.raises(Invalid) as refused:
        bare.from_graph(graph(class_type))
    assert refused.value.code == "graph_only_sends_frames"
    assert refused.value.arguments == {
        "field": "graph.²",
        "node": "²",
        "title": "发送",
        "class_type": class_type,
    }


@pytest.mark.parametrize(
    "other",
    [
        {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
        {"class_type": "PreviewImage", "inputs": {"images": ["1", 0]}},
        {"class_type": "Somebodys", "inputs": {"images": ["1", 0]}},
    ],
)
def test_beside_a_node_that_may_give_something_it_runs(other: dict[str, Any]) -> None:
    check_results(graph("SaveImageWebsocket", other=other))


def test_what_saves_and_hands_on_counts() -> None:
    saver = {"class_type": "Keep", "inputs": {"images": ["1", 0], "filename_prefix": "x"}}
    sender = {"class_type": "SaveImageWebsocket", "inputs": {"images": ["2", 0]}}
    check_results({"1": IMAGE, "2": saver, "3": sender})


def test_a_workflow_that_declares_its_outputs_optional_may_send_what_it_likes() -> None:
    bare.from_graph(graph("SaveImageWebsocket"), outputs_optional=True)
