"""Reading which files one node put out, under whatever key. Pure.

Every node class chooses its own keys (`images` holds mp4 files too, others say `gifs`, `video`, `audio`, `result`), so
whatever is listed with a `filename` is a file. Nodes for 3D list bare names.
"""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from genqueue.backends import foreign
from genqueue.backends.base import RemoteFile

_FOLDERS = ("output", "temp", "input")
_ANNOTATED = re.compile(r"(?P<name>.+) \[(?P<folder>output|temp|input)\]\Z")
_MAX_KEYS, _MAX_KEY = 20, 60
_MODEL_3D = (".glb", ".gltf", ".obj", ".fbx", ".usdz", ".stl", ".ply", ".splat", ".ksplat", ".spz")


def files_of(node: str, output: Any) -> Iterator[RemoteFile]:
    """The files that one node's output names, in its order. Their hint is the key, or that the node says it moves."""
    told = foreign.mapping(output)
    moves = True in foreign.items(told.get("animated"))
    for key, items in told.items():
        for item in items if isinstance(items, list) else (items,):
            file = _file(node, "animated" if moves else key, item)
            if file is not None:
                yield file


def _file(node: str, hint: str, item: Any) -> RemoteFile | None:
    if isinstance(item, str):
        item = {"filename": item} if names_a_model(item) else None
    if not isinstance(item, dict) or not isinstance(item.get("filename"), str) or not item["filename"]:
        return None
    name, folder = item["filename"], item.get("type")
    if annotated := _ANNOTATED.match(name):
        name, folder = annotated["name"], annotated["folder"]
    parents, _, name = name.replace("\\", "/").rpartition("/")
    given = item.get("subfolder")
    subfolder = given.replace("\\", "/") if isinstance(given, str) else ""
    subfolder = "/".join(part for part in (subfolder, parents) if part)
    folder = folder if folder in _FOLDERS else "output"
    return RemoteFile(
        filename=_kept(name),
        subfolder=_kept(subfolder),
        folder=folder,
        node=node,
        media_hint=hint,
        query=None if _kept(name) == name and _kept(subfolder) == subfolder else view_query(name, subfolder, folder),
    )


def view_query(filename: str, subfolder: str, folder: str) -> str:
    """What to ask `/view` for. A byte of a name that is not UTF-8 reaches us as half a character, and goes back as the
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
    """Is it the bare name of a 3D model? Nodes list those where others list files."""
    annotated = _ANNOTATED.match(text)
    return (annotated["name"] if annotated else text).lower().endswith(_MODEL_3D)


def counts_of(output: Any) -> tuple[tuple[str, int], ...]:
    """How much there is under each key of one node's output, whatever it is."""
    return tuple(
        (key[:_MAX_KEY], len(items) if isinstance(items, (list, dict)) else int(items is not None))
        for key, items in list(foreign.mapping(output).items())[:_MAX_KEYS]
    )
