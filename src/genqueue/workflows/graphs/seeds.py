"""Seeds in a bare graph: several tasks of one graph differ in them, as tasks of a form do.

A seed is the literal value of an input called `seed` or `noise_seed`, or of a node that holds one number which only
such inputs use, like ComfyUI's `PrimitiveInt`.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from genqueue.tasks.leaves import Leaf
from genqueue.workflows.graphs.format import is_link, links

NAMES = ("seed", "noise_seed")
LARGEST = 2**64 - 1
"""The largest seed of ComfyUI's own samplers."""

_Place = tuple[str, str]
"""Node and input."""


def seeds_of(graph: Mapping[str, Any]) -> tuple[Leaf, ...]:
    """The seeds of a graph, in its order. A negative one does not count: nodes that accept it draw a random seed."""
    return tuple(Leaf((node_id, "inputs", name), graph[node_id]["inputs"][name]) for node_id, name in _places(graph))


def counted(seeds: Sequence[Leaf], places: int) -> tuple[Leaf, ...]:
    """These seeds increased by `places`; after the largest one they continue at 0."""
    return tuple(Leaf(path, _further(value, places)) for path, value in seeds) if places else tuple(seeds)


def first_seed(graph: Mapping[str, Any]) -> int | None:
    """The first seed in the graph; None without any."""
    return next((_number(graph[node_id]["inputs"][name]) for node_id, name in _places(graph)), None)


def seed_among(leaves: Sequence[Leaf]) -> int | None:
    """The first seed of a copy whose leaves were made by `counted`; None without any."""
    return next((_number(leaf.value) for leaf in leaves), None)


def _places(graph: Mapping[str, Any]) -> Iterator[_Place]:
    """Where the seeds are, in the order of the graph."""
    holders = _holders(graph)
    for node_id, node in graph.items():
        for name, value in node["inputs"].items():
            if (_is_named(name) or node_id in holders) and _number(value) is not None:
                yield node_id, name


def _holders(graph: Mapping[str, Any]) -> frozenset[str]:
    """Nodes that hold one number which only seed inputs use, directly or through nodes that pass it on."""
    takers: dict[str, set[_Place]] = {}
    for node_id, name, (source, _) in links(graph):
        if source in graph:
            takers.setdefault(source, set()).add((node_id, name))
    wanting = {(node_id, name) for places in takers.values() for node_id, name in places if _is_named(name)}
    waiting = [source for source, places in takers.items() if places <= wanting]
    found = set()
    while waiting:
        node_id = waiting.pop()
        inputs = graph[node_id]["inputs"]
        linked = [name for name, value in inputs.items() if is_link(value)]
        numbers = [value for value in inputs.values() if _number(value) is not None]
        if not linked and len(numbers) == 1:
            found.add(node_id)
        if len(linked) == 1 and not numbers and (node_id, linked[0]) not in wanting:
            wanting.add((node_id, linked[0]))
            source = inputs[linked[0]][0]
            if source in takers and takers[source] <= wanting:
                waiting.append(source)
    return frozenset(found)


def _is_named(name: str) -> bool:
    """Whether the input is named as a seed. Inputs inside a choice carry its name: `sampling_mode.seed`."""
    return name.rpartition(".")[2] in NAMES


def _further(value: Any, places: int) -> int | str:
    number = ((_number(value) or 0) + places) % (LARGEST + 1)
    return str(number) if isinstance(value, str) else number


def _number(value: Any) -> int | None:
    """The seed that a value stands for; None for any other value. ComfyUI reads `"5"` and `5.0` as 5, and programs that
    would round large numbers write them as text."""
    if isinstance(value, str):
        value = int(value) if value.isascii() and value.isdigit() and len(value) <= len(str(LARGEST)) else None
    elif isinstance(value, float):
        value = int(value) if value.is_integer() else None
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= LARGEST else None
