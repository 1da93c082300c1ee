"""Messages about a run that gave no result, or not all of it. Pure."""

from collections.abc import Mapping
from typing import Any

from genqueue.backends.base import Remote
from genqueue.tasks.model import Trouble
from genqueue.workflows.graphs.format import ends, title_of
from genqueue.workflows.graphs.sockets import socket_nodes

_MAX_NODES = 10


def no_outputs(backend: str, remote: Remote, graph: Mapping[str, Any]) -> Trouble:
    """The error that names the nodes with outputs and what these were, and the nodes that should have had some."""
    gave: dict[str, dict[str, int]] = {}
    for node, counts in remote.gave:
        of_node = gave.setdefault(node, {})
        for key, number in counts:
            of_node[key] = of_node.get(key, 0) + number
    silent: dict[str, dict[str, int]] = {node: {} for node in ends(graph) if node not in gave}
    nodes = [_told(node, counts, graph) for node, counts in {**gave, **silent}.items()]
    more = ["…"] if len(nodes) > _MAX_NODES else []
    return Trouble("no_outputs", {"backend": backend, "nodes": [*nodes[:_MAX_NODES], *more]})


def sent_as_frames(graph: Mapping[str, Any]) -> Trouble | None:
    """The message of a task some of whose nodes sent their result to a page and stored nothing; None without such
    nodes."""
    nodes = [f"{node} ({title_of(graph, node)})" for node in socket_nodes(graph)]
    return Trouble("sent_as_frames", {"nodes": nodes[:_MAX_NODES]}) if nodes else None


def _told(node: str, counts: Mapping[str, int], graph: Mapping[str, Any]) -> str:
    shown = " ".join(f"{key}×{number}" for key, number in counts.items())
    return f"{title_of(graph, node) or '?'} #{node[:60]}: {shown or '–'}"
