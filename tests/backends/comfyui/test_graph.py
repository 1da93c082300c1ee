"""The graph of an attempt."""

import copy
from typing import Any

import pytest

from genqueue.backends.base import Submission
from genqueue.backends.comfyui.graph import for_attempt, save_nodes, stem_of, title_of, weights

GRAPH: dict[str, Any] = {
    "1": {"class_type": "LoadImage", "inputs": {"image": "ab12.png"}},
    "2": {"class_type": "KSampler", "inputs": {"steps": 20, "latent": ["1", 0]}},
    "3": {"class_type": "SaveImage", "inputs": {"images": ["2", 0], "filename_prefix": "shop/summer"}},
    "4": {"class_type": "SaveVideo", "inputs": {"filename_prefix": ["1", 0]}},
}


def _submission(graph: dict[str, Any], **names: str) -> Submission:
    return Submission("0190-a", "task", graph, "home", names=names)


def test_every_attempt_saves_into_a_folder_of_its_own() -> None:
    sent = for_attempt(_submission(GRAPH))
    assert sent["3"]["inputs"]["filename_prefix"] == "genqueue/home/0190-a/summer"


def test_a_prefix_that_is_a_link_is_left_alone() -> None:
    assert for_attempt(_submission(GRAPH))["4"] == GRAPH["4"]


@pytest.mark.parametrize("prefix", ["../../escape", "a/../../b", "/etc/x", "C:\\x", "..\\x"])
def test_a_prefix_that_leaves_the_output_folder_is_for_the_server_to_refuse(prefix: str) -> None:
    graph = {"1": {"class_type": "SaveImage", "inputs": {"filename_prefix": prefix}}}
    sent = for_attempt(Submission("a", "t", graph, "i"))
    assert sent["1"]["inputs"]["filename_prefix"] == prefix


def test_the_frozen_graph_is_not_changed() -> None:
    frozen = copy.deepcopy(GRAPH)
    for_attempt(Submission("a", "t", GRAPH, "home", names={"ab12.png": "ab12 (1).png"}))
    assert frozen == GRAPH


def test_uploads_are_named_as_the_server_named_them() -> None:
    graph = {"1": {"class_type": "X", "inputs": {"image": "a.png", "list": [["a.png", "b.png"]], "link": ["a", 0]}}}
    sent = for_attempt(Submission("a", "t", graph, "home", names={"a.png": "a (1).png", "a": "never a link?"}))
    assert sent["1"]["inputs"]["image"] == "a (1).png"
    assert sent["1"]["inputs"]["list"] == [["a (1).png", "b.png"]]


@pytest.mark.parametrize(
    ("prefix", "stem"),
    [
        ("ComfyUI", "ComfyUI"),
        ("video/ComfyUI", "ComfyUI"),
        (r"video\夏季 款", "夏季 款"),
        ("", "o"),
        ("folder/", "o"),
        ("..", "o"),
        ("%date:yyyy-MM-dd%", "o"),
        ("x" * 81, "o"),
        ("a:b", "o"),
    ],
)
def test_names_begin_with_the_last_plain_part_of_the_prefix(prefix: str, stem: str) -> None:
    assert stem_of(prefix) == stem


def test_save_nodes_are_those_with_a_prefix_of_their_own() -> None:
    assert [(save.node, save.class_type, save.stem) for save in save_nodes(GRAPH)] == [("3", "SaveImage", "summer")]


def test_a_sampler_weighs_as_much_as_its_steps() -> None:
    assert weights(GRAPH) == {"1": 1.0, "2": 20.0, "3": 1.0, "4": 1.0}


def test_a_title_falls_back_to_the_class_and_then_to_the_id() -> None:
    graph = {"1": {"class_type": "SaveImage", "_meta": {"title": "Result"}}, "2": {"class_type": "SaveImage"}}
    assert [title_of(graph, node) for node in ("1", "2", "3")] == ["Result", "SaveImage", "3"]
