"""From the body of a create to a graph that can run: the overrides, the seeds, and the judgement of ComfyUI."""

import hashlib
import json
import random
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from genqueue.simulators.comfyui.execution.cache import is_link
from genqueue.simulators.comfyui.files import Folders
from genqueue.simulators.comfyui.nodes.catalogue import Catalogue
from genqueue.simulators.comfyui.validation import Verdict, validate
from genqueue.simulators.runninghub.codes import Refused
from genqueue.simulators.runninghub.library import Graph, copied
from genqueue.simulators.runninghub.runs.task import Wish

SEEDS = ("seed", "noise_seed")
_MOST_SEED = 2**53
_INSTANCE_TYPES = ("default", "plus", "ultra")
_RETAIN = range(10, 181)


class UncheckedFolders(Folders):
    """The files of loaders are looked for when the run reads them, not before."""

    def resolve(self, annotated: str) -> Path:  # noqa: ARG002
        return Path(__file__)


def read_wish(source: str, stored: Graph, body: Mapping[str, Any], catalogue: Catalogue, folders: Folders) -> Wish:
    """Raises Refused: 803 for a pair that the graph has not, 433 for a graph that ComfyUI refuses, 301."""
    graph, overrides, randomised = _graph(stored, body)
    fingerprint = _fingerprint(source, graph, randomised)
    verdict = _judge(graph, catalogue, folders)
    tips = json.dumps(
        {
            "result": verdict.error is None,
            "error": verdict.error,
            "outputs_to_execute": verdict.outputs,
            "node_errors": verdict.node_errors,
        }
    )
    if verdict.error is not None:
        raise Refused(433, data={"promptTips": tips})
    instance_type = str(body.get("instanceType") or "default")
    if instance_type not in _INSTANCE_TYPES:
        raise Refused(301, f"instanceType must be one of {', '.join(_INSTANCE_TYPES)}")
    retained = body.get("retainSeconds")
    if retained is not None and (not str(retained).isdigit() or int(retained) not in _RETAIN):
        raise Refused(301, "retainSeconds must be between 10 and 180")
    return Wish(
        source,
        graph,
        overrides,
        randomised,
        fingerprint,
        verdict.outputs,
        tips,
        instance_type,
        str(body.get("usePersonalQueue")).lower() == "true",
        str(body["webhookUrl"]) if body.get("webhookUrl") else None,
    )


def _graph(stored: Graph, body: Mapping[str, Any]) -> tuple[Graph, list[dict[str, Any]], list[tuple[str, str]]]:
    """A whole graph in `workflow` replaces the stored one, and its seeds stay as they are (a guess)."""
    if body.get("workflow"):
        return _parsed(body["workflow"]), [], []
    given = body.get("nodeInfoList")
    if given is not None and not isinstance(given, list):
        raise Refused(301, "nodeInfoList must be a list")
    graph = copied(stored)
    overridden: set[tuple[str, str]] = set()
    for entry in given or []:
        node, name = _override(graph, entry)
        overridden.add((node, name))
    randomised = [
        (node, name)
        for node, each in graph.items()
        for name in SEEDS
        if name in each["inputs"] and not is_link(each["inputs"][name]) and (node, name) not in overridden
    ]
    for node, name in randomised:
        graph[node]["inputs"][name] = random.randrange(_MOST_SEED)
    return graph, list(given or []), randomised


def _parsed(text: Any) -> Graph:
    try:
        graph = json.loads(text)
    except (TypeError, ValueError):
        raise Refused(301, "workflow must be a JSON text") from None
    if not isinstance(graph, dict):
        raise Refused(433)
    return graph


def _override(graph: Graph, entry: Any) -> tuple[str, str]:
    if not isinstance(entry, dict):
        raise Refused(803)
    node, name = str(entry.get("nodeId")), str(entry.get("fieldName"))
    inputs = graph[node]["inputs"] if node in graph else {}
    if name not in inputs or is_link(inputs[name]):
        raise Refused(803, f"APIKEY_INVALID_NODE_INFO: nodeId={node}, fieldName={name}")
    inputs[name] = _as(inputs[name], entry.get("fieldValue"))
    return node, name


def _as(saved: Any, value: Any) -> Any:
    """Values are texts as a rule; what they replace says what they are."""
    if not isinstance(value, str) or isinstance(saved, str):
        return value
    try:
        if isinstance(saved, bool):
            return value.strip().lower() in ("true", "1")
        return type(saved)(value) if isinstance(saved, int | float) else value
    except ValueError:
        return value


def _judge(graph: Graph, catalogue: Catalogue, folders: Folders) -> Verdict:
    try:
        return validate(graph, catalogue, folders)
    except Exception as error:  # a malformed graph raises there, too
        raise Refused(433, f"VALIDATE_PROMPT_FAILED: {error!r}") from None


def _fingerprint(source: str, graph: Graph, randomised: list[tuple[str, str]]) -> str:
    plain = copied(graph)
    for node, name in randomised:
        del plain[node]["inputs"][name]
    return hashlib.sha256(json.dumps([source, plain], sort_keys=True).encode()).hexdigest()[:32]
