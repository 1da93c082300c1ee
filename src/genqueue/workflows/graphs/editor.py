"""Nodes that exist in ComfyUI's editor only: no server has them, so none can be asked to install them.

Exports leave them out; files made by other programs do not. Notes are left out here too, and what only passes a value
on is replaced by what it passes on.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, NamedTuple

from genqueue.errors import Invalid
from genqueue.workflows.graphs.format import class_of, inputs_of, is_link

PASSING = frozenset({"Reroute", "Reroute (rgthree)", "SetNode", "easy setNode"})
"""One value goes in and comes out again."""

GETTING = frozenset({"GetNode", "easy getNode"})
"""The value of the node of `PASSING` that has the same name."""

VALUES = frozenset({"PrimitiveNode"})
"""A value that was typed in."""

_CONTROLS = frozenset({"control_after_generate", "control_filter_list"})
"""What else such a node has: how its value changes from run to run."""

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
"""Registered by scripts of the editor, rgthree-comfy, KJNodes, Easy-Use and mtb, with no class on the server."""

_GROUP = re.compile(r"workflow[>/].+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""Group nodes and subgraphs: whole graphs whose content is not in the file any more."""


class Settled(NamedTuple):
    """The graph as servers know it, and the ids of what is not in it any more."""

    graph: dict[str, Any]
    left_out: tuple[str, ...]


def settle(graph: Mapping[str, Any], field: str = "graph", known: Collection[str] = ()) -> Settled:
    """The graph without such nodes. `known` are classes that some server has all the same. Raises Invalid
    `node_only_in_editor` for one that other nodes need and that stands for nothing."""
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
    """The nodes that go, those that set a value by its name, and what the links to some of them have come to."""

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
    """What a link comes to when the nodes on its way are gone."""
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
    """The values of such a node without its controls; some programs leave them in the list that the editor keeps."""
    values = [value for name, value in inputs_of(node).items() if name not in _CONTROLS]
    kept = node.get("widgets_values")
    return [value for value in values if not _is_mode(value)] or values or (kept[:1] if isinstance(kept, list) else [])


def _is_mode(value: Any) -> bool:
    return isinstance(value, str) and value in _MODES


def _texts(node: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(value for value in inputs_of(node).values() if isinstance(value, str))


def _named(node_id: str, class_type: str, field: str) -> Invalid:
    return Invalid("node_only_in_editor", field=field, node=node_id, class_type=class_type)
