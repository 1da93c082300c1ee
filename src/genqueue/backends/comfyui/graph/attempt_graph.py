"""The graph of one attempt: where its files are saved, which uploads it reads, and how its work is spread over the
nodes.

Every attempt saves into a folder of its own. A shared folder lets ComfyUI reuse the number of a deleted file, so that a
cached run may name another run's picture; and saving into a folder with thousands of files gets slow.
"""

from datetime import datetime
from graphlib import CycleError, TopologicalSorter
from typing import Any, NamedTuple
from uuid import UUID

from genqueue.backends import foreign
from genqueue.backends.base import Submission
from genqueue.backends.comfyui.graph.prefixes import expanded, leaves_the_folder, stem_of
from genqueue.backends.comfyui.graph.savers import SAVERS
from genqueue.workflows.graphs import format as graphs
from genqueue.workflows.graphs.format import class_of, inputs_of


class SaveNode(NamedTuple):
    """A node that saves into the attempt's folder. `stem` is the beginning of its files' names."""

    node: str
    class_type: str
    stem: str


def attempt_folder(submission: Submission) -> str:
    """The folder below ComfyUI's output folder that belongs to this attempt alone."""
    return f"genqueue/{submission.installation}/{submission.attempt_id}"


def for_attempt(submission: Submission) -> dict[str, Any]:
    """A copy of the graph as it is sent: own folder for what it saves, names of uploads put in."""
    folder = attempt_folder(submission)
    prefixes = {saver.node: f"{folder}/{saver.stem}" for saver in save_nodes(submission)}
    return {
        node: _placed(content, prefixes.get(node), submission) if isinstance(content, dict) else content
        for node, content in submission.graph.items()
    }


def save_nodes(submission: Submission) -> list[SaveNode]:
    """The nodes that save into the attempt's folder, in the order of the graph.

    Different prefixes get different stems, so that the files of each are recognised by their names; a Windows server
    does not distinguish capitals.
    """
    graph, at = submission.graph, _claimed_at(submission.attempt_id)
    found: list[SaveNode] = []
    taken: dict[str, str] = {}
    for node, content in graph.items():
        class_type, inputs = class_of(content), inputs_of(content)
        prefix = inputs.get("filename_prefix")
        if class_type not in SAVERS or "filename_prefix" not in inputs or isinstance(prefix, (list, dict)):
            continue
        prefix = str(prefix)  # as ComfyUI does with a number, or with null
        wanted = expanded(prefix, graph, at)
        if leaves_the_folder(wanted):
            continue
        stem, number = stem_of(wanted), 1
        while taken.setdefault(_numbered(stem, number).casefold(), wanted) != wanted:
            number += 1
        found.append(SaveNode(node, class_type, _numbered(stem, number)))
    return found


def title_of(graph: dict[str, Any], node: str) -> str:
    """The author's title of this node, else its class, else its id. A graph that ComfyUI returned is foreign text."""
    return foreign.text(graphs.title_of(graph, node) or node, graphs.MAX_TITLE)


def cycle(graph: dict[str, Any]) -> list[str]:
    """The nodes of one cycle of links, first and last the same; empty without a cycle."""
    links = {
        node: {str(value[0]) for value in inputs_of(content).values() if _is_link(value)}
        for node, content in graph.items()
    }
    try:
        TopologicalSorter(links).prepare()
    except CycleError as exc:
        return [str(node) for node in exc.args[1]]
    return []


def weights(graph: dict[str, Any]) -> dict[str, float]:
    """The share of a run that each node is, for a progress bar: a sampler counts as many times as it has steps."""
    return {node: _weight(inputs_of(content)) for node, content in graph.items()}


def _weight(inputs: dict[str, Any]) -> float:
    steps = inputs.get("steps")
    return float(min(max(steps, 1), 200)) if isinstance(steps, int) else 1.0


def _placed(content: dict[str, Any], prefix: str | None, submission: Submission) -> dict[str, Any]:
    inputs = inputs_of(content)
    changed: dict[str, Any] = {}
    if submission.names:
        changed |= {name: new for name, value in inputs.items() if (new := submission.named(value)) != value}
    if prefix is not None:
        changed["filename_prefix"] = prefix
    return {**content, "inputs": {**inputs, **changed}} if changed else content


def _numbered(stem: str, number: int) -> str:
    return stem if number == 1 else f"{stem}-{number}"


def _claimed_at(attempt_id: str) -> datetime | None:
    """When the attempt was made, by our wall clock, read from its id: the same at every call. None for another kind of
    id."""
    try:
        made = UUID(attempt_id)
    except ValueError:
        return None
    return datetime.fromtimestamp((made.int >> 80) / 1000).astimezone() if made.version == 7 else None


def _is_link(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str)
