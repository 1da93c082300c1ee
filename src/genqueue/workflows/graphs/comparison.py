"""Two graphs compared: what changed, node by node and input by input."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from genqueue.workflows.graphs import format as graphs

MAX_CHANGES = 500


class Difference(NamedTuple):
    """One change: `what` is node_added, node_removed, class_changed, input_added, input_removed or input_changed."""

    what: str
    node: str
    title: str
    input: str | None = None
    before: Any = None
    after: Any = None


def compare(before: Mapping[str, Any], after: Mapping[str, Any]) -> tuple[Difference, ...]:
    """The changes from one sound graph to another, in the order of the new one; removed nodes come last."""
    return tuple(_changes(before, after))


def _changes(before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Difference]:
    for node_id, node in after.items():
        title = graphs.title_of(after, node_id)
        old = before.get(node_id)
        if old is None:
            yield Difference("node_added", node_id, title, after=node["class_type"])
            continue
        if old["class_type"] != node["class_type"]:
            yield Difference("class_changed", node_id, title, None, old["class_type"], node["class_type"])
        yield from _inputs(node_id, title, old["inputs"], node["inputs"])
    for node_id, node in before.items():
        if node_id not in after:
            yield Difference("node_removed", node_id, graphs.title_of(before, node_id), before=node["class_type"])


def _inputs(node_id: str, title: str, before: Mapping[str, Any], after: Mapping[str, Any]) -> Iterator[Difference]:
    for name, value in after.items():
        if name not in before:
            yield Difference("input_added", node_id, title, name, after=value)
        elif before[name] != value or isinstance(before[name], bool) is not isinstance(value, bool):
            yield Difference("input_changed", node_id, title, name, before[name], value)
    for name, value in before.items():
        if name not in after:
            yield Difference("input_removed", node_id, title, name, before=value)
