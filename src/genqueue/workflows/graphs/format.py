"""Graphs in ComfyUI's API format: `{node id: {class_type, inputs}}`, their links, and checks of their structure.

A graph is refused only when no backend could run it; what depends on the nodes, files or version of a backend is left
to the backend. One rule is stricter than ComfyUI 0.33, which never looks at nodes that no output needs: these must be
sound too.
"""

import json
import math
import re
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from typing import Any

from genqueue.documents import compact
from genqueue.errors import Invalid

Link = tuple[str, int]

MAX_NODES = 10_000
"""The largest graphs in practice have a few thousand."""

MAX_DEPTH = 100
"""The deepest nesting of values in a graph; those of real nodes are flat."""

MAX_TITLE = 200
"""The longest node name that is shown."""

_REQUEST_KEYS = frozenset({"prompt", "client_id", "prompt_id", "extra_data", "number", "front"})


_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def is_link(value: object) -> bool:
    """Whether the value is a link: `[node id, output number]`."""
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and _is_slot(value[1])


def links(graph: Mapping[str, Any]) -> Iterator[tuple[str, str, Link]]:
    """(node, input, link) for every link, in the order of the graph."""
    for node_id, node in graph.items():
        for name, value in node["inputs"].items():
            if is_link(value):
                yield node_id, name, (value[0], value[1])


def ends(graph: Mapping[str, Any]) -> tuple[str, ...]:
    """The nodes whose outputs no other node uses; a graph mostly gives its results there."""
    taken = {source for _, _, (source, _) in links(graph)}
    return tuple(node_id for node_id in graph if node_id not in taken)


def class_of(node: object) -> str:
    """The class of a node; empty for anything without one, also for values that are no node."""
    class_type = node.get("class_type") if isinstance(node, dict) else None
    return class_type if isinstance(class_type, str) else ""


def inputs_of(node: object) -> dict[str, Any]:
    """The inputs of a node; empty for anything without them, also for values that are no node."""
    inputs = node.get("inputs") if isinstance(node, dict) else None
    return inputs if isinstance(inputs, dict) else {}


def size_of(document: Any) -> int:
    """The size in bytes of a graph or a part of one as compact JSON, the form in which it is stored and sent."""
    return len(compact(document).encode())


def title_of(graph: Mapping[str, Any], node_id: str) -> str:
    """The author's name for a node, else its class; empty when the graph has no such node."""
    node = graph.get(node_id)
    if not isinstance(node, dict):
        return ""
    meta = node.get("_meta")
    named = (meta.get("title") if isinstance(meta, dict) else None, node.get("class_type"))
    return next((name[:MAX_TITLE] for name in named if isinstance(name, str) and name.strip()), "")


def check(graph: object, *, max_bytes: int | None = None, field: str = "graph") -> dict[str, Any]:
    """Return the same graph, proved sound. Raises Invalid with the path of the fault when no backend could run it."""
    nodes = _checked_shape(graph, field)
    _check_values(nodes, field)
    _check_size(nodes, max_bytes, field)
    for node_id, node in nodes.items():
        _check_node(node_id, node, field)
    for node_id, node in nodes.items():
        for name, value in node["inputs"].items():
            _check_link(value, nodes, f"{field}.{node_id}.inputs.{name}")
    _check_cycles(nodes, field)
    return nodes


def _checked_shape(graph: object, field: str) -> dict[str, Any]:
    if not isinstance(graph, dict):
        raise Invalid("graph_not_an_object", field=field)
    if not graph:
        raise Invalid("graph_empty", field=field)
    if isinstance(graph.get("nodes"), list):
        raise Invalid("graph_is_ui_format", field=field)
    if isinstance(graph.get("prompt"), dict) and graph.keys() <= _REQUEST_KEYS:
        raise Invalid("graph_is_whole_request", field=field)
    if len(graph) > MAX_NODES:
        raise Invalid("graph_too_many_nodes", field=field, count=len(graph), limit=MAX_NODES)
    return graph


def _check_values(graph: dict[str, Any], field: str) -> None:
    """Check that numbers are finite, keys are strings, text can be stored, and nesting is within what every parser
    takes."""
    waiting: list[tuple[str, Any, int]] = [(field, graph, 0)]
    while waiting:
        path, value, depth = waiting.pop()
        if depth > MAX_DEPTH:
            raise Invalid("graph_too_deep", field=field, limit=MAX_DEPTH)
        if isinstance(value, dict):
            for key, item in value.items():
                if not isinstance(key, str) or not is_storable(key):
                    raise Invalid("graph_bad_key", field=path, key=ascii(key))
                waiting.append((f"{path}.{key}", item, depth + 1))
        elif isinstance(value, list):
            waiting.extend((f"{path}.{number}", item, depth + 1) for number, item in enumerate(value))
        elif isinstance(value, float) and not math.isfinite(value):
            raise Invalid("not_finite", field=path)
        elif isinstance(value, str) and not is_storable(value):
            raise Invalid("unusable_text", field=path)


def is_storable(text: str) -> bool:
    """Whether every database and JSON parser takes the text: no NUL and no lone surrogates."""
    return _UNSTORABLE.search(text) is None


def _check_size(graph: dict[str, Any], max_bytes: int | None, field: str) -> None:
    if max_bytes is None:
        return
    size = size_of(graph)
    if size > max_bytes:
        raise Invalid("graph_too_large", field=field, bytes=size, limit=max_bytes)


def _check_node(node_id: str, node: object, field: str) -> None:
    if not isinstance(node, dict):
        raise Invalid("node_not_an_object", field=f"{field}.{node_id}", node=node_id)
    class_type = node.get("class_type")
    if not isinstance(class_type, str) or not class_type:
        raise Invalid("node_without_class_type", field=f"{field}.{node_id}.class_type", node=node_id)
    if not isinstance(node.get("inputs"), dict):
        raise Invalid("node_without_inputs", field=f"{field}.{node_id}.inputs", node=node_id, class_type=class_type)


def _check_link(value: object, graph: Mapping[str, Any], field: str) -> None:
    if is_link(value):
        assert isinstance(value, list)
        if value[0] not in graph:
            raise Invalid("link_to_missing_node", field=field, node=value[0])
    elif _is_spoilt_link(value, graph):
        raise Invalid("link_malformed", field=field, value=json.dumps(value, ensure_ascii=False)[:100])


def _is_spoilt_link(value: object, graph: Mapping[str, Any]) -> bool:
    """Whether a list was meant as a link: it begins with a node of this graph. Other lists are values of some node."""
    if not isinstance(value, list) or not value or isinstance(value[0], bool):
        return False
    if isinstance(value[0], int):
        return str(value[0]) in graph and len(value) == 2 and _is_slot(value[1])
    return isinstance(value[0], str) and value[0] in graph and all(_is_slot(item) for item in value[1:])


def _is_slot(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _check_cycles(graph: Mapping[str, Any], field: str) -> None:
    order: TopologicalSorter[str] = TopologicalSorter(dict.fromkeys(graph, ()))
    for node_id, _, (source, _) in links(graph):
        order.add(node_id, source)
    try:
        order.prepare()
    except CycleError as error:
        circle = list(error.args[1])
        raise Invalid("graph_cycle", field=f"{field}.{circle[0]}", nodes=" → ".join(circle)) from None
