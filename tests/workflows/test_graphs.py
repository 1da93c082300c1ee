import math
from typing import Any

import pytest

from genqueue.errors import Invalid
from genqueue.messages import word
from genqueue.workflows.graphs.format import check, links

SOUND: dict[str, Any] = {
    "1": {"class_type": "LoadImage", "inputs": {"image": "a.png"}, "_meta": {"title": "Picture"}},
    "2": {"class_type": "SaveImage", "inputs": {"images": ["1", 0], "filename_prefix": "x"}},
}


def deep(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def changed(path: str, value: Any) -> dict[str, Any]:
    node, *steps = path.split(".")
    graph = {key: {**part, "inputs": dict(part["inputs"])} for key, part in SOUND.items()}
    if not steps:
        graph[node] = value
    elif steps == ["inputs"]:
        graph[node]["inputs"] = value
    elif steps[0] == "inputs":
        graph[node]["inputs"][steps[1]] = value
    else:
        graph[node][steps[0]] = value
    return graph


def test_a_sound_graph_passes() -> None:
    assert check(SOUND) is SOUND


@pytest.mark.parametrize(
    ("graph", "code", "field"),
    [
        ([], "graph_not_an_object", "graph"),
        (None, "graph_not_an_object", "graph"),
        ({}, "graph_empty", "graph"),
        ({"nodes": [], "links": [], "version": 0.4}, "graph_is_ui_format", "graph"),
        ({"prompt": SOUND, "client_id": "x"}, "graph_is_whole_request", "graph"),
        ({1: SOUND["1"]}, "graph_bad_key", "graph"),
        (changed("1", "text"), "node_not_an_object", "graph.1"),
        (changed("1", {"inputs": {}}), "node_without_class_type", "graph.1.class_type"),
        (changed("1.class_type", 3), "node_without_class_type", "graph.1.class_type"),
        (changed("1.inputs", None), "node_without_inputs", "graph.1.inputs"),
        (changed("2.inputs.images", ["99", 0]), "link_to_missing_node", "graph.2.inputs.images"),
        (changed("2.inputs.images", ["1", 0, 3]), "link_malformed", "graph.2.inputs.images"),
        (changed("2.inputs.images", [1, 0]), "link_malformed", "graph.2.inputs.images"),
        (changed("2.inputs.images", ["1"]), "link_malformed", "graph.2.inputs.images"),
        (changed("1.inputs.image", ["2", 0]), "graph_cycle", "graph.1"),
        (changed("2.inputs.images", ["2", 0]), "graph_cycle", "graph.2"),
        (changed("1.inputs.image", math.nan), "not_finite", "graph.1.inputs.image"),
        (changed("1.inputs.image", {"a": [math.inf]}), "not_finite", "graph.1.inputs.image.a.0"),
        (changed("1.inputs.image", "a\x00b"), "unusable_text", "graph.1.inputs.image"),
        (changed("1.inputs.image", "\ud83d"), "unusable_text", "graph.1.inputs.image"),
        (changed("1.inputs.image", deep(5000)), "graph_too_deep", "graph"),
    ],
)
def test_what_no_server_could_run_is_refused_at_its_place(graph: Any, code: str, field: str) -> None:
    with pytest.raises(Invalid) as caught:
        check(graph)
    assert (caught.value.code, caught.value.field) == (code, field)
    for language in ("zh", "en"):
        assert word(code, caught.value.arguments, language).message != code


def test_a_circle_names_its_nodes() -> None:
    with pytest.raises(Invalid) as caught:
        check(changed("1.inputs.image", ["2", 0]))
    assert set(caught.value.arguments["nodes"].split(" → ")) == {"1", "2"}


@pytest.mark.parametrize(
    "value",
    [["a", "b"], [[1, 2], [3, 4]], [], [1, 2], [0.5, 1], {"__value__": ["1", 0, 3]}, [True, 0], 10**30],
)
def test_lists_that_are_no_links_are_left_to_the_server(value: Any) -> None:
    check(changed("1.inputs.image", value if value != [1, 2] else [7, 2]))


def test_a_graph_over_the_limit_is_refused() -> None:
    with pytest.raises(Invalid) as caught:
        check(SOUND, max_bytes=100)
    assert caught.value.code == "graph_too_large"
    assert caught.value.arguments["limit"] == 100
    check(SOUND, max_bytes=1000)


def test_a_long_chain_is_no_circle() -> None:
    chain = {
        str(number): {"class_type": "N", "inputs": {"x": [str(number - 1), 0]} if number else {}}
        for number in range(5000)
    }
    assert len(list(links(check(chain)))) == 4999
