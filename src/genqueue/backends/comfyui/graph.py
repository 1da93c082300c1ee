"""The graph of one attempt: where its files go, which uploads it reads, and how its work is spread over the nodes.

Every attempt saves into a folder of its own. A shared folder lets ComfyUI reuse the number of a deleted file, so that a
cached run may name another run's picture; and saving into a folder with thousands of files gets slow.
"""

import re
from graphlib import CycleError, TopologicalSorter
from typing import Any, NamedTuple

from genqueue.backends.base import Submission

_SEPARATORS = re.compile(r"[/\\]")
_PLAIN_STEM = re.compile(r"[\w\-. ]{1,80}\Z")


class SaveNode(NamedTuple):
    """A node that writes files named after a prefix. `stem` is what their names begin with in the attempt's folder."""

    node: str
    class_type: str
    stem: str
    inputs: dict[str, Any]


def attempt_folder(submission: Submission) -> str:
    """The folder below the server's output folder that belongs to this attempt alone."""
    return f"genqueue/{submission.installation}/{submission.attempt_id}"


def for_attempt(submission: Submission) -> dict[str, Any]:
    """The graph as it is sent, a copy: own folder for what it saves, names of uploads put in."""
    folder = attempt_folder(submission)
    return {
        node: _placed(content, folder, submission.names) if isinstance(content, dict) else content
        for node, content in submission.graph.items()
    }


def save_nodes(graph: dict[str, Any]) -> list[SaveNode]:
    """The nodes that save under a prefix, in the order of the graph."""
    found = []
    for node, content in graph.items():
        inputs = _inputs(content)
        prefix = inputs.get("filename_prefix")
        if isinstance(prefix, str):
            found.append(SaveNode(node, str(content.get("class_type")), stem_of(prefix), inputs))
    return found


def stem_of(prefix: str) -> str:
    """What the names of saved files begin with: the last part of the author's prefix where it is plain, else `o`.

    Placeholders (`%date%`) would make the names impossible to ask for later.
    """
    last = _SEPARATORS.split(prefix)[-1].strip(" .")
    return last if _PLAIN_STEM.match(last) else "o"


def leaves_the_folder(prefix: str) -> bool:
    """A prefix that the server refuses, because it points outside of its output folder. It is sent as it is: making it
    harmless would turn an author's mistake into a success."""
    parts = _SEPARATORS.split(prefix)
    return ".." in parts or parts[0] == "" or (len(parts[0]) == 2 and parts[0][1] == ":")


def title_of(graph: dict[str, Any], node: str) -> str:
    """What the author called this node, else its class, else its id."""
    content = graph.get(node)
    if not isinstance(content, dict):
        return node
    meta = content.get("_meta")
    title = meta.get("title") if isinstance(meta, dict) else None
    return str(title or content.get("class_type") or node)


def cycle(graph: dict[str, Any]) -> list[str]:
    """The nodes of one circle of links, first and last the same; empty where there is none."""
    links = {
        node: {str(value[0]) for value in _inputs(content).values() if _is_link(value)}
        for node, content in graph.items()
    }
    try:
        TopologicalSorter(links).prepare()
    except CycleError as exc:
        return [str(node) for node in exc.args[1]]
    return []


def weights(graph: dict[str, Any]) -> dict[str, float]:
    """How much of a run each node is, for a progress bar: a sampler counts as many times as it has steps."""
    return {node: _weight(_inputs(content)) for node, content in graph.items()}


def _weight(inputs: dict[str, Any]) -> float:
    steps = inputs.get("steps")
    return float(min(max(steps, 1), 200)) if isinstance(steps, int) else 1.0


def _placed(content: dict[str, Any], folder: str, names: dict[str, str]) -> dict[str, Any]:
    inputs = _inputs(content)
    changed: dict[str, Any] = {}
    if isinstance(prefix := inputs.get("filename_prefix"), str) and not leaves_the_folder(prefix):
        changed["filename_prefix"] = f"{folder}/{stem_of(prefix)}"
    if names:
        changed |= {name: new for name, value in inputs.items() if (new := _renamed(value, names)) != value}
    return {**content, "inputs": {**inputs, **changed}} if changed else content


def _renamed(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, list):
        return [_renamed(item, names) for item in value]
    if isinstance(value, dict):
        return {key: _renamed(item, names) for key, item in value.items()}
    return value


def _is_link(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str)


def _inputs(content: Any) -> dict[str, Any]:
    inputs = content.get("inputs") if isinstance(content, dict) else None
    return inputs if isinstance(inputs, dict) else {}
