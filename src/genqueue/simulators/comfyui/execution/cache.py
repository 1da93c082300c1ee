"""What was computed before, by the signature of its inputs. It never looks at the disk, as there."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any, Literal

from genqueue.simulators.comfyui.files import Folders
from genqueue.simulators.comfyui.nodes.values import FILE_INPUTS, Graph


@dataclass(frozen=True, slots=True)
class Kept:
    """The values of a node, what it showed, and the `meta` of its history entry."""

    values: tuple[Any, ...]
    ui: dict[str, Any] | None
    meta: dict[str, Any]


class Cache:
    """Outputs of earlier prompts, of all clients."""

    def __init__(self) -> None:
        self._kept: dict[str, Kept] = {}

    def begin(self, signatures: set[str], mode: Literal["last", "lru", "none"]) -> None:
        """Before a prompt: `last` keeps only what this prompt can use, `lru` everything, `none` nothing."""
        if mode == "none":
            self._kept.clear()
        elif mode == "last":
            self._kept = {key: kept for key, kept in self._kept.items() if key in signatures}

    def get(self, signature: str) -> Kept | None:
        return self._kept.get(signature)

    def put(self, signature: str, kept: Kept) -> None:
        self._kept[signature] = kept

    def clear(self) -> None:
        self._kept.clear()


def signatures(graph: Graph, folders: Folders) -> dict[str, str]:
    """The signature of each node: its class and inputs, and those of all before it; loaders add the file's hash."""
    made: dict[str, str] = {}

    def sign(node_id: str) -> str:
        if node_id not in made:
            node = graph[node_id]
            inputs = {name: linked(value) for name, value in sorted(node["inputs"].items())}
            hashed = [node["class_type"], inputs, _file_hash(node, folders)]
            made[node_id] = hashlib.sha256(json.dumps(hashed).encode()).hexdigest()
        return made[node_id]

    def linked(value: Any) -> Any:
        return ["link", sign(value[0]), value[1]] if is_link(value) else value

    for node_id in graph:
        if "inputs" in graph[node_id]:
            sign(node_id)
    return made


def is_link(value: Any) -> bool:
    """`[node id, slot]`"""
    return isinstance(value, list) and len(value) == 2 and isinstance(value[0], str) and isinstance(value[1], int)


def _file_hash(node: dict[str, Any], folders: Folders) -> str | None:
    name = FILE_INPUTS.get(node["class_type"])
    path = folders.resolve(str(node["inputs"].get(name))) if name else None
    return hashlib.sha256(path.read_bytes()).hexdigest() if path and path.is_file() else None
