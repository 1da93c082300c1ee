"""Wrappers around a graph: requests of ComfyUI itself, of services that run ComfyUI, and metadata of pictures.

A graph is recognised by its shape, not by the program that wrote the request: RunPod has it in `input.workflow`, Salad
and ComfyUI in `prompt`, the editor's own call in `output`, ComfyUI's history in a list, and metadata as JSON text.
"""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from genqueue.documents import is_too_full, parse
from genqueue.errors import Invalid
from genqueue.workflows.graphs.format import inputs_of, is_link

TARGETS = "partial_execution_targets"
_USUAL = ("prompt", "workflow", "output", "workflow_api", "graph", "input")
_DEPTH = 4


class Unwrapped(NamedTuple):
    """The graph, and its path in what was sent."""

    graph: Any
    field: str


class _Place(NamedTuple):
    value: Any
    field: str
    name: str
    around: Mapping[str, Any]


def unwrap(document: object, field: str = "graph") -> Unwrapped:
    """The graph inside a request or a file. A document that is itself a graph or looks like one, is an editor file or
    is no object is returned unchanged, to be judged by `format.check`. Raises Invalid for a wrapped editor file, for a
    document without a graph, for different graphs none of which has a usual name, for files sent beside the graph, and
    for execution targets that it does not have."""
    if not isinstance(document, dict) or not document or has_nodes(document) or is_editor_file(document):
        return Unwrapped(document, field)
    waiting = [_Place(document, field, "", {})]
    editor = None
    for _ in range(_DEPTH):
        waiting = [inner for place in waiting for inner in _inside(place)]
        graphs = [place for place in waiting if isinstance(place.value, dict) and has_nodes(place.value)]
        if graphs:
            return _taken(_chosen(graphs, field))
        editor = editor or next((place for place in waiting if is_editor_file(place.value)), None)
    if editor is not None:
        raise Invalid("graph_is_ui_format", field=editor.field)
    if not any(isinstance(node, dict) and "inputs" in node for node in document.values()):
        raise Invalid("graph_not_found", field=field)
    return Unwrapped(document, field)


def has_nodes(value: Mapping[str, Any]) -> bool:
    """Whether the value is a graph in API format, possibly a faulty one."""
    return any(isinstance(node, dict) and "class_type" in node for node in value.values())


def is_editor_file(value: object) -> bool:
    """Whether the value is a file in the format of ComfyUI's editor."""
    return isinstance(value, dict) and isinstance(value.get("nodes"), list)


def _inside(place: _Place) -> Iterator[_Place]:
    """The values one level deeper, JSON text parsed. Lists are searched too: ComfyUI's history has the graph as the
    third of five items."""
    if is_editor_file(place.value):
        return
    parts = place.value.items() if isinstance(place.value, dict) else enumerate(place.value)
    for name, value in parts:
        found = _read(value) if isinstance(value, str) else value
        if isinstance(found, (dict, list)) and found:
            around = place.value if isinstance(place.value, dict) else {}
            yield _Place(found, f"{place.field}.{name}", str(name), around)


def _read(text: str) -> Any:
    if text.lstrip()[:1] != "{" or is_too_full(text):
        return None
    try:
        return parse(text)
    except (ValueError, RecursionError):
        return None


def _chosen(graphs: list[_Place], field: str) -> _Place:
    first = min(graphs, key=lambda place: _USUAL.index(place.name) if place.name in _USUAL else len(_USUAL))
    others = [place for place in graphs if place.value != first.value]
    if others and first.name not in _USUAL:
        raise Invalid("graph_in_several_places", field=field, places=[place.field for place in graphs[:5]])
    return first


def _taken(place: _Place) -> Unwrapped:
    if place.around.get("images"):
        # RunPod's requests carry pictures beside the graph. Without them its nodes would read other files, or none.
        raise Invalid("wrapper_has_files", field=f"{place.field.rpartition('.')[0]}.images")
    targets = place.around.get(TARGETS)
    if targets is None:
        return Unwrapped(place.value, place.field)
    return Unwrapped(_needed(place, targets), place.field)


def _needed(place: _Place, targets: object) -> dict[str, Any]:
    """The nodes that the targets need: ComfyUI runs only these when targets are given."""
    field = f"{place.field.rpartition('.')[0]}.{TARGETS}"
    if not isinstance(targets, list) or not targets:
        raise Invalid("empty_value", field=field)
    for number, target in enumerate(targets):
        if not isinstance(target, str) or target not in place.value:
            raise Invalid("link_to_missing_node", field=f"{field}.{number}", node=str(target)[:100])
    needed: set[str] = set()
    waiting = list(targets)
    while waiting:
        node_id = waiting.pop()
        if node_id in needed or node_id not in place.value:
            continue
        needed.add(node_id)
        waiting += [value[0] for value in inputs_of(place.value[node_id]).values() if is_link(value)]
    return {node_id: node for node_id, node in place.value.items() if node_id in needed}
