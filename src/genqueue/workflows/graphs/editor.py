"""Nodes that exist only in ComfyUI's editor: no backend has their classes or can install them.

Exports leave them out; files made by other programs may hold them. Here notes are removed, and nodes that only pass a
value on are replaced by that value.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from genqueue.errors import Invalid
from genqueue.workflows.graphs.format import class_of, inputs_of, is_link

PASSING = frozenset({"Reroute", "Reroute (rgthree)", "SetNode", "easy setNode"})
"""Nodes with one input whose value is passed on to the output."""

GETTING = frozenset({"GetNode", "easy getNode"})
"""Nodes that output the value of the node in `PASSING` with the same name."""

VALUES = frozenset({"PrimitiveNode"})
"""Nodes that output a value typed in by the user."""

_CONTROLS = frozenset({"control_after_generate", "control_filter_list"})
"""Their other inputs: how the value changes from run to run."""

_MODES = frozenset({"fixed", "increment", "increment-wrap", "decrement", "randomize"})

DECORATION = frozenset(
    {
        *("Note", "MarkdownNote", "Note Plus (mtb)", "Label (rgthree)", "Bookmark (rgthree)"),
        *("Fast Muter (rgthree)", "Fast Bypasser (rgthree)", "Fast Groups Muter (rgthree)"),
        *("Fast Groups Bypasser (rgthree)", "Fast Actions Button (rgthree)", "Random Unmuter (rgthree)"),
        *("Mute / Bypass Repeater (rgthree)", "Mute / Bypass Relay (rgthree)", "Node Collector (rgthree)"),
    }
)

EDITOR_ONLY = PASSING | GETTING | VALUES | DECORATION
"""Classes registered by scripts of the editor, rgthree-comfy, KJNodes, Easy-Use and mtb, without a class on the
backend."""

_GROUP = re.compile(r"workflow[>/].+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Group nodes and subgraphs: whole graphs whose content is no longer in the file."""


class Settled(NamedTuple):
    """The graph without editor-only nodes, and the ids of the nodes that were removed."""

    graph: dict[str, Any]
    left_out: tuple[str, ...]


def settle(graph: Mapping[str, Any], field: str = "graph", known: Collection[str] = ()) -> Settled:
    """Remove editor-only nodes from a graph. `known` are classes that some backend has nevertheless. Raises Invalid
    `node_only_in_editor` for a node that others need and that no value can replace, and for groups."""
    gone = {node_id: node for node_id, node in graph.items() if class_of(node) in EDITOR_ONLY - set(known)}
    for node_id, node in graph.items():
        class_type = class_of(node)
        if class_type not in known and _GROUP.fullmatch(class_type):
            raise _named(node_id, class_type, f"{field}.{node_id}.class_type")
    if not gone:
        return Settled(dict(graph), ())
    gone_ones = _Gone.of(gone)
    kept = {
        node_id: _rewired(node, gone_ones, f"{field}.{node_id}.inputs")
        for node_id, node in graph.items()
        if node_id not in gone
    }
    return Settled(kept, tuple(gone))


class _Gone(NamedTuple):
    """The nodes to remove, those among them that set a value by name, and the resolved ends of links to them."""

    nodes: Mapping[str, Any]
    setters: dict[frozenset[str], list[Any]]
    ends: dict[str, Any]

    @classmethod
    def of(cls, nodes: Mapping[str, Any]) -> "_Gone":
        setters: dict[frozenset[str], list[Any]] = {}
        for node in nodes.values():
            if class_of(node) in PASSING and (names := _texts(node)):
                setters.setdefault(names, []).append(node)
        return cls(nodes, setters, {})


def _rewired(node: Any, gone: _Gone, field: str) -> Any:
    inputs = node.get("inputs") if isinstance(node, dict) else None
    if not isinstance(inputs, dict):
        return node
    return {**node, "inputs": {name: _end(value, gone, f"{field}.{name}") for name, value in inputs.items()}}


def _end(value: Any, gone: _Gone, field: str) -> Any:
    """The value or link that replaces a link through removed nodes."""
    seen: set[str] = set()
    while is_link(value) and value[0] in gone.nodes:
        node_id = value[0]
        if node_id in gone.ends:
            value = gone.ends[node_id]
            break
        found = [] if node_id in seen else list(_passed_on(gone.nodes[node_id], gone))
        if len(found) != 1:
            raise _named(node_id, class_of(gone.nodes[node_id]), field)
        seen.add(node_id)
        value = found[0]
    gone.ends.update(dict.fromkeys(seen, value))
    return value


def _passed_on(node: Mapping[str, Any], gone: _Gone) -> Iterator[Any]:
    class_type, inputs = class_of(node), inputs_of(node)
    if class_type in PASSING:
        yield from (value for value in inputs.values() if is_link(value))
    elif class_type in GETTING:
        setters = gone.setters.get(_texts(node), ())
        yield from (value for each in setters for value in inputs_of(each).values() if is_link(value))
    elif class_type in VALUES:
        yield from [inputs["value"]] if "value" in inputs else _typed_in(node)[:2]


def _typed_in(node: Mapping[str, Any]) -> list[Any]:
    """The values of the node without its controls; some programs store them only in the list that the editor keeps."""
    values = [value for name, value in inputs_of(node).items() if name not in _CONTROLS]
    kept = node.get("widgets_values")
    return [value for value in values if not _is_mode(value)] or values or (kept[:1] if isinstance(kept, list) else [])


def _is_mode(value: Any) -> bool:
    return isinstance(value, str) and value in _MODES


def _texts(node: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(value for value in inputs_of(node).values() if isinstance(value, str))


def _named(node_id: str, class_type: str, field: str) -> Invalid:
    return Invalid("node_only_in_editor", field=field, node=node_id, class_type=class_type)
