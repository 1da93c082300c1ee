"""Reading what one node put out: its files, under whatever key, and its words. Pure.

Every node class chooses its own keys (`images` holds mp4 files too, others say `gifs`, `video`, `audio`, `result`), so
whatever is listed with a `filename` is a file. Nodes for 3D list bare names.
"""

import re
from collections.abc import Iterator
from typing import Any

from genqueue.backends.base import RemoteFile

_FOLDERS = ("output", "temp", "input")
_ANNOTATED = re.compile(r"(?P<name>.+) \[(?P<folder>output|temp|input)\]\Z")
_MODEL_3D = (".glb", ".gltf", ".obj", ".fbx", ".usdz", ".stl", ".ply", ".splat", ".ksplat", ".spz")


def files_of(node: str, output: Any) -> Iterator[RemoteFile]:
    """The files that one node's output names, in its order."""
    if not isinstance(output, dict):
        return
    for hint, items in output.items():
        for item in items if isinstance(items, list) else (items,):
            file = _file(node, hint, item)
            if file is not None:
                yield file


def _file(node: str, hint: str, item: Any) -> RemoteFile | None:
    if isinstance(item, str):
        item = {"filename": item} if _names_a_model(item) else None
    if not isinstance(item, dict) or not isinstance(item.get("filename"), str) or not item["filename"]:
        return None
    name, folder = item["filename"], item.get("type")
    if annotated := _ANNOTATED.match(name):
        name, folder = annotated["name"], annotated["folder"]
    parents, _, name = name.replace("\\", "/").rpartition("/")
    subfolder = str(item.get("subfolder") or "").replace("\\", "/")
    return RemoteFile(
        filename=name,
        subfolder="/".join(part for part in (subfolder, parents) if part),
        folder=folder if folder in _FOLDERS else "output",
        node=node,
        media_hint=hint,
    )


def _names_a_model(text: str) -> bool:
    annotated = _ANNOTATED.match(text)
    return (annotated["name"] if annotated else text).lower().endswith(_MODEL_3D)


def texts_of(output: Any) -> Iterator[str]:
    """The words that one node's output holds."""
    words = output.get("text") if isinstance(output, dict) else None
    for word in words if isinstance(words, list) else (words,):
        if isinstance(word, str):
            yield word
