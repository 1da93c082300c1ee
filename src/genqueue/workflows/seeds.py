"""Seeds that stand in a graph itself: several tasks of one graph differ in them, as those of a form do."""

from collections.abc import Mapping
from typing import Any

NAMES = ("seed", "noise_seed")
LARGEST = 2**64 - 1
"""Of ComfyUI's own samplers."""


def counted(graph: Mapping[str, Any], places: int) -> dict[str, Any]:
    """The graph with each of its seeds so many places further; after the largest one they begin again at 0. Nodes
    without a seed are shared with the original. A negative one stays: nodes that take it mean a random one by it."""
    return {node_id: _counted(node, places) for node_id, node in graph.items()}


def first_seed(graph: Mapping[str, Any]) -> int | None:
    """The seed that stands first in the graph; None without any."""
    inputs = (node["inputs"].items() for node in graph.values())
    return next((value for pairs in inputs for name, value in pairs if _is_seed(name, value)), None)


def _counted(node: dict[str, Any], places: int) -> dict[str, Any]:
    seeds = {name: (value + places) % (LARGEST + 1) for name, value in node["inputs"].items() if _is_seed(name, value)}
    return {**node, "inputs": {**node["inputs"], **seeds}} if seeds and places else node


def _is_seed(name: str, value: Any) -> bool:
    """Inputs inside a choice are called after it: `sampling_mode.seed`."""
    return name.rpartition(".")[2] in NAMES and isinstance(value, int) and not isinstance(value, bool) and value >= 0
