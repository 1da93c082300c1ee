import json
from pathlib import Path
from typing import Any

import pytest

from genqueue.workflows.seeds import LARGEST, counted

GRAPH = json.loads((Path(__file__).parents[1] / "data" / "graphs" / "seed_5.json").read_text())


def node(**inputs: Any) -> dict[str, Any]:
    return {"1": {"class_type": "X", "inputs": inputs}}


def test_the_seeds_of_a_graph_are_counted_and_nothing_else() -> None:
    assert [counted(GRAPH, place)["3"]["inputs"]["seed"] for place in range(4)] == [5, 6, 7, 8]
    assert GRAPH["3"]["inputs"]["seed"] == 5
    assert counted(GRAPH, 3)["1"] is GRAPH["1"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"seed": 0, "noise_seed": 10, "steps": 20}, {"seed": 2, "noise_seed": 12, "steps": 20}),
        ({"seed": LARGEST}, {"seed": 1}),
        ({"seed": LARGEST - 2}, {"seed": LARGEST}),
        ({"sampling_mode.seed": 7}, {"sampling_mode.seed": 9}),
        ({"seed": -1}, {"seed": -1}),
        ({"seed": ["2", 0]}, {"seed": ["2", 0]}),
        ({"seed": True, "noise_seed": "5"}, {"seed": True, "noise_seed": "5"}),
        ({"seeds": 3, "my_seed": 4}, {"seeds": 3, "my_seed": 4}),
    ],
)  # fmt: skip
def test_what_counts_as_a_seed(before: dict[str, Any], after: dict[str, Any]) -> None:
    assert counted(node(**before), 2) == node(**after)
