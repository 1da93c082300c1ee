import json
from pathlib import Path
from typing import Any

import pytest

from genqueue.tasks.leaves import with_leaves
from genqueue.workflows.graphs.seeds import LARGEST, counted, first_seed, seed_among, seeds_of

GRAPH = json.loads((Path(__file__).parents[1] / "data" / "graphs" / "seed_5.json").read_text())


def node(**inputs: Any) -> dict[str, Any]:
    return {"1": {"class_type": "X", "inputs": inputs}}


def further(graph: dict[str, Any], places: int) -> dict[str, Any]:
    return with_leaves(graph, counted(seeds_of(graph), places))


def test_the_seeds_of_a_graph_are_counted_and_nothing_else() -> None:
    assert [further(GRAPH, place)["3"]["inputs"]["seed"] for place in range(4)] == [5, 6, 7, 8]
    assert GRAPH["3"]["inputs"]["seed"] == 5
    assert further(GRAPH, 3)["1"] is GRAPH["1"]
    assert [*further(GRAPH, 3)] == [*GRAPH]
    assert [*further(GRAPH, 3)["3"]["inputs"]] == [*GRAPH["3"]["inputs"]]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"seed": 0, "noise_seed": 10, "steps": 20}, {"seed": 2, "noise_seed": 12, "steps": 20}),
        ({"seed": LARGEST}, {"seed": 1}),
        ({"seed": LARGEST - 2}, {"seed": LARGEST}),
        ({"sampling_mode.seed": 7}, {"sampling_mode.seed": 9}),
        ({"seed": -1}, {"seed": -1}),
        ({"seed": ["2", 0]}, {"seed": ["2", 0]}),
        ({"seed": LARGEST + 5}, {"seed": LARGEST + 5}),
        ({"seed": 2**53 + 1}, {"seed": 2**53 + 3}),
        ({"seed": "5", "noise_seed": str(LARGEST)}, {"seed": "7", "noise_seed": "1"}),
        ({"seed": 5.0, "noise_seed": 5.5}, {"seed": 7, "noise_seed": 5.5}),
        ({"seed": True, "noise_seed": None}, {"seed": True, "noise_seed": None}),
        ({"seed": "", "noise_seed": "５"}, {"seed": "", "noise_seed": "５"}),
        ({"seed": "9" * 5_000, "noise_seed": "%seed%"}, {"seed": "9" * 5_000, "noise_seed": "%seed%"}),
        ({"seeds": 3, "my_seed": 4}, {"seeds": 3, "my_seed": 4}),
    ],
)  # fmt: skip
def test_what_counts_as_a_seed(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert further(node(**before), 2) == node(**after)


def linked(*, seed_at: list[Any], **nodes: dict[str, Any]) -> dict[str, Any]:
    sampler = {"class_type": "KSampler", "inputs": {"seed": seed_at, "steps": 20}}
    return {"3": sampler} | {name: {"class_type": "X", "inputs": inputs} for name, inputs in nodes.items()}


@pytest.mark.parametrize(
    ("graph", "place"),
    [
        (linked(seed_at=["n", 0], n={"value": 5}), "n.value"),
        (linked(seed_at=["n", 0], n={"Number": "5", "mode": "fixed"}), "n.Number"),
        (linked(seed_at=["r", 0], r={"any": ["n", 0]}, n={"int": 5}), "n.int"),
        (linked(seed_at=["r", 0], n={"int": 5}, s={"any": ["r", 0]}, r={"any": ["s", 0]}), "-"),
        (linked(seed_at=["n", 0], n={"int": 5}, m={"noise_seed": ["n", 0]}), "n.int"),
        (linked(seed_at=["n", 0], n={"seed": 5, "min": 0}), "n.seed"),
        # It would change something else as well.
        (linked(seed_at=["n", 0], n={"int": 5}, m={"width": ["n", 0]}), "-"),
        (linked(seed_at=["r", 0], r={"any": ["n", 0]}, n={"int": 5}, m={"width": ["r", 0]}), "-"),
        (linked(seed_at=["r", 0], r={"any": ["n", 0]}, n={"int": 5}, m={"width": ["n", 0]}), "-"),
        # Which of them would it be?
        (linked(seed_at=["n", 0], n={"low": 5, "high": 9}), "-"),
        (linked(seed_at=["n", 0], n={"a": 5, "b": ["m", 0]}, m={"value": 1}), "-"),
        (linked(seed_at=["n", 0], n={"value": True}), "-"),
    ],
)  # fmt: skip
def test_a_node_that_holds_the_seed_of_others_is_counted(graph: dict[str, Any], place: str) -> None:
    after = further(graph, 2)

    changed = {
        f"{node_id}.{name}": (graph[node_id]["inputs"][name], value)
        for node_id, each in after.items()
        for name, value in each["inputs"].items()
        if value != graph[node_id]["inputs"][name]
    }
    assert {where: [int(each) for each in values] for where, values in changed.items()} == (
        {} if place == "-" else {place: [5, 7]}
    )
    assert first_seed(graph) == seed_among(seeds_of(graph)) == (None if place == "-" else 5)


def test_equal_seeds_stay_equal() -> None:
    graph = {**node(seed=5, noise_seed=5), "2": {"class_type": "X", "inputs": {"seed": "5"}}}

    assert [each["inputs"] for each in further(graph, 1).values()] == [{"seed": 6, "noise_seed": 6}, {"seed": "6"}]
