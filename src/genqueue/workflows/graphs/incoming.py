"""Incoming graphs: unwrapped from what was submitted, without what belongs only to the editor or to an earlier run."""

import math
from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from genqueue.documents import MAX_VALUES, is_too_full, parse
from genqueue.errors import Invalid
from genqueue.workflows.graphs.editor import settle
from genqueue.workflows.graphs.wrappers import has_nodes, unwrap

_PARTS = ("class_type", "inputs")
_OF_A_RUN = "is_changed"
"""ComfyUI writes this key into the metadata of its pictures, with what it found while it ran. Sent again, it would keep
a node from checking its file anew."""


class Opened(NamedTuple):
    """`field` is the path of the graph in what was sent; `left_out` are the editor-only nodes that were removed."""

    graph: Any
    field: str
    left_out: tuple[str, ...]


def open_graph(document: object, *, field: str = "graph", known: Collection[str] = ()) -> Opened:
    """Extract the graph from a document, not yet checked for soundness. `known` are the node classes of the backends.
    Raises Invalid."""
    graph, place = unwrap(document, field)
    if not isinstance(graph, dict) or not has_nodes(graph):
        return Opened(graph, place, ())
    settled = settle({node_id: _without_leftovers(node) for node_id, node in graph.items()}, place, known)
    return Opened(settled.graph, place, settled.left_out)


def read_document(text: str, *, field: str) -> Any:
    """Parse JSON as programs write it: with NaN, with numbers of any length. Raises Invalid `not_json`,
    `body_too_full`."""
    if is_too_full(text):
        raise Invalid("body_too_full", field=field, limit=MAX_VALUES)
    try:
        return parse(text)
    except (ValueError, RecursionError) as error:
        raise Invalid("not_json", field=field, reason=str(error)[:200]) from error


def _without_leftovers(node: Any) -> Any:
    """The node without what an earlier run added beside its inputs, and without non-finite numbers. Inputs are kept."""
    if not isinstance(node, Mapping):
        return node
    return {
        name: value if name in _PARTS else _finite(value)
        for name, value in node.items()
        if name in _PARTS or (name != _OF_A_RUN and (isinstance(value, dict) or _is_finite(value)))
    }


def _finite(value: Any) -> Any:
    """An object, such as `_meta`, without its non-finite entries; any other value unchanged."""
    return {name: each for name, each in value.items() if _is_finite(each)} if isinstance(value, dict) else value


def _is_finite(value: Any) -> bool:
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, float) and not math.isfinite(item):
            return False
        if isinstance(item, dict):
            waiting.extend(item.values())
        elif isinstance(item, list):
            waiting.extend(item)
    return True
