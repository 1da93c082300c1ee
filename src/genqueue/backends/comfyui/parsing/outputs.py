"""Finds the files in one node's output, under any key. Pure.

Every node class chooses its own keys (`images` holds mp4 files too, others say `gifs`, `video`, `audio`, `result`), so
whatever is listed with a `filename` is a file. Nodes for 3D list bare names.
"""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from genqueue.backends import foreign
from genqueue.backends.base import RemoteFile
from genqueue.backends.comfyui.places import Place, file_at

_FOLDERS = ("output", "temp", "input")
_ANNOTATED = re.compile(r"(?P<name>.+) \[(?P<folder>output|temp|input)\]\Z")
_MAX_KEYS, _MAX_KEY = 20, 60
_MAX_NESTED = 8
_MODEL_3D = (".glb", ".gltf", ".obj", ".fbx", ".usdz", ".stl", ".ply", ".splat", ".ksplat", ".spz")


def files_of(node: str, output: Any) -> Iterator[RemoteFile]:
    """The files that one node's output names, in its order. Their hint is the key, or `animated` where the node says
    so."""
    reported = {"files": output} if isinstance(output, list) or _names_a_file(output) else foreign.mapping(output)
    animated = reported.get("animated")
    moves = animated is True or True in foreign.items(animated)
    for key, items in reported.items():
        for name, item in _listed(key, items):
            file = _file(node, "animated" if moves else name, item)
            if file is not None:
                yield file


def _listed(key: str, value: Any, depth: int = 0) -> Iterator[tuple[str, Any]]:
    """The items listed under a key, each with the name that it is listed under. In nested objects, only items that
    state in which folder they lie: other objects may name a file that is none of this run."""
    if isinstance(value, list) and depth < _MAX_NESTED:
        for item in value:
            yield from _listed(key, item, depth + 1)
    elif isinstance(value, dict) and not _names_a_file(value) and depth < _MAX_NESTED:
        for name, item in foreign.mapping(value).items():
            inner = _listed(name, item, depth + 1)
            yield from (each for each in inner if isinstance(each[1], dict) and each[1].get("type") in _FOLDERS)
    else:
        yield key, value


def _names_a_file(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("filename"), str)


def _file(node: str, hint: str, item: Any) -> RemoteFile | None:
    if isinstance(item, str):
        item = {"filename": item} if names_a_model(item) else None
    if not isinstance(item, dict) or not isinstance(item.get("filename"), str) or not item["filename"]:
        return None
    name, folder = item["filename"], item.get("type")
    if annotated := _ANNOTATED.match(name):
        name, folder = annotated["name"], annotated["folder"]
    given = item.get("subfolder")
    reported = (name, given if isinstance(given, str) else "")
    parents, _, name = name.replace("\\", "/").rpartition("/")
    subfolder = reported[1].replace("\\", "/")
    subfolder = "/".join(part for part in (subfolder, parents) if part)
    folder = folder if folder in _FOLDERS else "output"
    place = Place(
        filename=_kept(name),
        subfolder=_kept(subfolder),
        folder=folder,
        hint=hint,
        query=None if _kept(name) == name and _kept(subfolder) == subfolder else view_query(name, subfolder, folder),
        otherwise=view_query(*reported, folder) if "\\" in "".join(reported) else None,
    )
    return file_at(place, node)


def view_query(filename: str, subfolder: str, folder: str) -> str:
    """The query for `/view`. A byte of a name that is not UTF-8 reaches us as half a character, and is sent back as the
    byte that it was."""
    return f"filename={_quoted(filename)}&subfolder={_quoted(subfolder)}&type={quote(folder, safe='')}"


def _quoted(part: str) -> str:
    try:
        return quote(part[: foreign.MAX_NAME], errors="surrogateescape")
    except UnicodeEncodeError:
        return quote(part[: foreign.MAX_NAME], errors="surrogatepass")


def _kept(part: str) -> str:
    return foreign.words(part, foreign.MAX_NAME) or ""


def names_a_model(text: str) -> bool:
    """Whether it is the bare name of a 3D model. Nodes list those where others list files."""
    annotated = _ANNOTATED.match(text)
    return (annotated["name"] if annotated else text).lower().endswith(_MODEL_3D)


def counts_of(output: Any) -> tuple[tuple[str, int], ...]:
    """How many items there are under each key of one node's output, whatever they are."""
    return tuple(
        (key[:_MAX_KEY], len(items) if isinstance(items, (list, dict)) else int(items is not None))
        for key, items in list(foreign.mapping(output).items())[:_MAX_KEYS]
    )
