"""Leaves: single values in which one graph differs from another that it shares everything else with. Pure.

Tasks of one batch mostly differ in a seed or two. What they have in common is kept, parsed and sent around once.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple


class Leaf(NamedTuple):
    """A value and the keys that lead to it, as `("3", "inputs", "seed")`. What it replaces exists."""

    path: tuple[str, ...]
    value: Any


def with_leaves(graph: dict[str, Any], leaves: Sequence[Leaf]) -> dict[str, Any]:
    """The graph with these values. Whatever does not lead to one of them is shared with the original, which stays as it
    is; so nobody may change the result in place."""
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
    """As they are kept: `[[["3", "inputs", "seed"], 5], ...]`."""
    return tuple(Leaf(tuple(path), value) for path, value in stored)
