"""The graph of an attempt."""

import copy
import json
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import pytest

from genqueue.backends.base import Submission
from genqueue.backends.comfyui.graph.attempt_graph import for_attempt, save_nodes, title_of, weights
from genqueue.backends.comfyui.graph.savers import SAVERS

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


def test_only_classes_whose_prefix_is_a_path_save_into_the_folder() -> None:
    """What another class makes of a prefix is not known: some take a slash for a part of the name, some refuse it."""
    graph = {**GRAPH, "5": {"class_type": "SomebodysSaver", "inputs": {"filename_prefix": "shop/winter"}}}
    graph["6"] = {"class_type": "CheckpointSave", "inputs": {"filename_prefix": "checkpoints/mine"}}
    sent = for_attempt(_submission(graph))
    assert {node: sent[node] for node in ("4", "5", "6")} == {node: graph[node] for node in ("4", "5", "6")}
    assert [(save.node, save.class_type, save.stem) for save in save_nodes(_submission(graph))] == [
        ("3", "SaveImage", "summer")
    ]


def _stems(*prefixes: object) -> list[str]:
    graph = {
        str(n): {"class_type": "SaveImage", "inputs": {"filename_prefix": each}} for n, each in enumerate(prefixes)
    }
    return [save.stem for save in save_nodes(_submission(graph))]


def test_files_of_different_prefixes_can_be_told_by_their_names() -> None:
    assert _stems("主图(白底)", "主图(场景)", "A+B #3") == ["主图_白底", "主图_场景", "A_B_3"]
    assert _stems("A+B", "A#B", "a/b", "A/B", "A+B") == ["A_B", "A_B-2", "b", "B-2", "A_B"]


def test_a_prefix_that_is_no_text_becomes_the_one_that_the_server_makes_of_it() -> None:
    assert _stems(7, 2.5, True, None) == ["7", "2.5", "True", "None"]
    assert _stems(["1", 0], {"a": 1}, []) == []


@pytest.mark.parametrize(
    ("prefix", "stem"),
    [
        ("shop/", "o"),
        ("🎉", "o"),
        ("🎉 party", "party"),
        ("CON", "CON"),
        ("aux.", "aux"),
        ("a" * 300, "a" * 120),
        ("🎉" * 300, "o"),
        ("面" * 300, "面" * 40),
        ("./here", "here"),
        ("a/./b", "b"),
        ("%date:yyyy/MM%", "10"),
        ("%Draw.seed%/%Draw.seed%", "Draw.seed"),
        ("x [output]", "x_output"),
    ],
)
def test_a_prefix_of_any_kind_gives_names_that_every_system_and_the_servers_view_take(prefix: str, stem: str) -> None:
    """Windows keeps some names for itself, but only whole ones: ours go on with a number."""
    graph = {"1": {"class_type": "SaveImage", "inputs": {"filename_prefix": prefix}}}
    sent = for_attempt(Submission("019a28bd-5800-7000-8000-000000000000", "t", graph, "i"))
    path = sent["1"]["inputs"]["filename_prefix"]
    assert path == f"genqueue/i/019a28bd-5800-7000-8000-000000000000/{stem}"
    assert len(path.rpartition("/")[2].encode()) <= 120


def test_placeholders_are_of_the_time_of_the_attempt_and_of_the_graph() -> None:
    graph = {
        "1": {"class_type": "KSampler", "inputs": {"seed": 2**63 + 1, "cfg": 8.0}, "_meta": {"title": "Draw"}},
        "2": {
            "class_type": "SaveImage",
            "inputs": {"filename_prefix": "%date:yyyy-MM-dd%/%Draw.seed%_%KSampler.cfg%_%width%"},
        },
    }
    attempt_id = "01936d3a-1c80-7000-8000-000000000000"
    sent = for_attempt(Submission(attempt_id, "t", graph, "i"))
    assert sent["2"]["inputs"]["filename_prefix"] == f"genqueue/i/{attempt_id}/9223372036854775809_8_%width%"


@pytest.mark.parametrize("graph", [{"²": None, "": [], "½": {"inputs": 3}, "\ud800": {"class_type": ["x"]}}])
def test_whatever_stands_in_a_graph_is_sent_as_it_is(graph: dict[str, Any]) -> None:
    assert for_attempt(_submission(graph)) == graph


PUBLIC = sorted((Path(__file__).parents[2] / "data" / "comfyui" / "prompts").glob("*.json"))
BUILT_IN = sorted(resources.files("genqueue.workflows").joinpath("builtin").iterdir(), key=lambda each: each.name)


@pytest.mark.parametrize("file", [*PUBLIC, *BUILT_IN], ids=lambda each: each.name)
def test_nothing_but_a_savers_prefix_is_changed_in_a_graph(file: Traversable) -> None:
    told = json.loads(file.read_text(encoding="utf-8"))
    graph = told.get("graph", told)
    sent = for_attempt(_submission(graph))
    for body in sent.values():
        prefix = body.get("inputs", {}).get("filename_prefix")
        if isinstance(prefix, str) and prefix.startswith("genqueue/home/0190-a/"):
            assert body["class_type"] in SAVERS
            body["inputs"]["filename_prefix"] = "was changed"
    changed = {node for node, body in sent.items() if body.get("inputs", {}).get("filename_prefix") == "was changed"}
    was = copy.deepcopy(graph)
    for node in changed:
        was[node]["inputs"]["filename_prefix"] = "was changed"
    assert json.dumps(sent) == json.dumps(was)
    assert changed or not any(body.get("class_type") in SAVERS for body in graph.values()) or "outside" in file.name


def test_a_sampler_weighs_as_much_as_its_steps() -> None:
    assert weights(GRAPH) == {"1": 1.0, "2": 20.0, "3": 1.0, "4": 1.0}


def test_a_title_falls_back_to_the_class_and_then_to_the_id() -> None:
    graph = {"1": {"class_type": "SaveImage", "_meta": {"title": "Result"}}, "2": {"class_type": "SaveImage"}}
    assert [title_of(graph, node) for node in ("1", "2", "3")] == ["Result", "SaveImage", "3"]
