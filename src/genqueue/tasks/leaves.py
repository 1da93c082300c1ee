"""Leaves: the single values in which otherwise equal graphs differ. Pure: no I/O.

Tasks of one batch mostly differ in a seed or two. The part that they share is stored, parsed and transferred once.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple


class Leaf(NamedTuple):
    """A value and the path of keys that leads to it, such as `("3", "inputs", "seed")`. The path must exist in the
    graph."""

    path: tuple[str, ...]
    value: Any


def with_leaves(graph: dict[str, Any], leaves: Sequence[Leaf]) -> dict[str, Any]:
    """Return the graph with these values. Everything that does not lead to one of them is shared with the original,
    which is not changed; so the result must not be changed in place."""
    if not leaves:
        return graph
    copies: dict[tuple[str, ...], dict[str, Any]] = {(): dict(graph)}
    for leaf in leaves:
        place = copies[()]
        for depth in range(1, len(leaf.path)):
            way = leaf.path[:depth]
            if way not in copies:
                copies[way] = place[way[-1]] = dict(place[way[-1]])
            place = copies[way]
        place[leaf.path[-1]] = leaf.value
    return copies[()]


def leaves_from_json(stored: Sequence[Any]) -> tuple[Leaf, ...]:
    """Read leaves in their stored form: `[[["3", "inputs", "seed"], 5], ...]`."""
    return tuple(Leaf(tuple(path), value) for path, value in stored)
